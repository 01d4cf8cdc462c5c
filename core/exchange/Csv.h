// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportTable.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace tahaluf {

/**
 * Comma-separated text as spreadsheets write and read it. Reading: every encoding that TextEncoding knows; comma,
 * semicolon or tab, whichever the heading uses; a NUL or bytes that are no text are refused with their row.
 * Writing: RFC 4180 with a byte order mark.
 */
class Csv
{
    Q_DECLARE_TR_FUNCTIONS(Csv)

public:
    static constexpr qsizetype MaximumColumns = 1000;
    static constexpr qint64 MaximumBytes = 256LL * 1024 * 1024;
    static constexpr qsizetype LargeBytes = 1024 * 1024;

    /**
     * @p encoding by its name; found out where it is empty, as the delimiter where it is not given. A text of
     * @p large bytes is read by two threads.
     */
    static Result<ImportTable> read(const QByteArray& content,
                                    const QString& encoding = {},
                                    std::optional<char> delimiter = {},
                                    qsizetype large = LargeBytes);

    static QByteArray byteOrderMark() { return QByteArrayLiteral("\xEF\xBB\xBF"); }
    static QByteArray line(const QStringList& cells);

    /**
     * A cell that no spreadsheet takes for a formula: ' is put before = + - @ TAB CR and their full-width forms, and
     * a leading ' is doubled. A phone number (+ and digits) is left alone.
     */
    static QString guarded(const QString& cell);
    /** What guarded() was given. */
    static QString unguarded(const QString& cell);
};

} // namespace tahaluf
