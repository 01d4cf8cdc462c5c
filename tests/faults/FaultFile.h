// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Trials.h"
#include "Workspace.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tahaluf {

/** The small coalition that faults are tried on: three bodies, a meeting, some entries, a letter of every size. */
class FaultFile
{
public:
    /** The bytes of the file, made once a program. */
    static const QByteArray& bytes();

    /** Saves one more entry through the command that the recorder uses; its text is textOf(number). */
    static Result<Entry> record(Workspace& workspace, int number);
    static QString textOf(int number);
    /** How many entries that record() saved are in the file and whole. */
    static Result<qint64> recorded(Database& database);

    /** Of all rows of all tables, whatever pages they lie on. */
    static Result<QByteArray> contentDigest(Database& database);
    /** The rows of the tables that hold records only, without the log and what is said about the file itself. */
    static Result<QByteArray> recordsDigest(Database& database);

    /**
     * What is wrong with the file at `path` by structure, links and the chain of its history, and whether at least
     * `acknowledged` and at most `begun` entries are in it. Empty when nothing is.
     */
    static QString problemOf(const QString& path, qint64 acknowledged, qint64 begun);
    /** All that the program's own check finds; the error's text where it cannot read on. */
    static QStringList check(const QString& path);

private:
    static Result<QByteArray> digest(Database& database, const QString& tables);
};

} // namespace tahaluf
