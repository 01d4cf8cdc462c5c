// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tahaluf {

/** What SQLite asked of the disk, in order; Mark is put there by the test («this was acknowledged»). */
struct DiskStep
{
    enum class Kind
    {
        Write,
        Truncate,
        Sync,
        Mark
    };

    Kind kind = Kind::Write;
    QString file = {}; ///< name without its folder
    qint64 at = 0; ///< offset of a write, length of a truncation, number of a mark
    QByteArray data = {};
};

/**
 * A layer before SQLite's own way to the disk. It counts what is asked, fails or kills at a chosen operation, and
 * writes down every step for a replay. It becomes SQLite's default before the first connection is opened, so that the
 * unmodified driver goes through it; one per program.
 */
class FaultVfs
{
public:
    enum class Fault
    {
        None,
        Error, ///< an input/output error
        Full, ///< writes alone fail: the disk is full
        Kill ///< the process ends as by kill -9
    };

    static void install();

    /** From the `at`-th operation from now on (1 is the next): that one alone, or it and all after it. */
    static void arm(Fault fault, qint64 at, bool forGood);
    static void disarm();
    /** Whether the armed operation was reached. */
    static bool wasHit();
    /** Operations since arm() or disarm(); for a full disk only those that write. */
    static qint64 operations();

    static void beginRecording();
    static std::vector<DiskStep> endRecording();
    static void mark(qint64 number);
};

} // namespace tahaluf
