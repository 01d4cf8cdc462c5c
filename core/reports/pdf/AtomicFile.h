// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <memory>

namespace tahaluf {

/**
 * A file written beside its target and put in its place only when whole and on the disk: the target is either the old
 * file or the new one, never half of it. QSaveFile does not report a failing sync and does not sync the folder.
 */
class AtomicFile
{
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)

public:
    explicit AtomicFile(QString target);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /** Makes the temporary file; without commit() it is removed again. */
    Result<void> open();
    [[nodiscard]] QIODevice* device() { return m_file.get(); }
    /** Flushes, syncs, renames over the target and syncs the folder. */
    Result<void> commit();

private:
    /** @p reason is a sentence's part in the program's language, @p advice a whole sentence. */
    [[nodiscard]] Error failure(const QString& reason, const QString& advice) const;
    /** What the system said, with the advice that fits its code. */
    [[nodiscard]] Error systemFailure(int code) const;

    QString m_target; ///< with symbolic links followed, so that a link stays one
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace tahaluf
