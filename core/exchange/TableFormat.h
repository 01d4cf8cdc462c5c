// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/TableWriter.h"
#include "language/Language.h"

#include <QCoreApplication>
#include <QIODevice>

#include <memory>

namespace tahaluf {

/** The formats in which a table can be written, by the file's ending. */
class TableFormat
{
    Q_DECLARE_TR_FUNCTIONS(TableFormat)

public:
    enum class Kind
    {
        Csv,
        Json,
        Xlsx
    };

    /** What a spreadsheet says around the cells. */
    struct Look
    {
        QString sheetName;
        std::optional<Language> labels; ///< of the headings; nothing: keys
    };

    /** Usage for an ending that no format has. */
    static Result<Kind> ofFile(const QString& path);

    /** A writer to an open, empty device, which must outlive it. */
    static std::unique_ptr<TableWriter> writer(Kind kind, QIODevice& device, const Look& look);

    /** Writes all of @p bytes, or says why not. */
    static Result<void> put(QIODevice& device, const QByteArray& bytes);
};

} // namespace tahaluf
