// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportTable.h"
#include "exchange/OfficePackage.h"
#include "exchange/XlsxSheet.h"

#include <QCoreApplication>
#include <QHash>

namespace tahaluf {

/**
 * A spreadsheet's sheet as a table to be imported. The head is the first row that holds something, below titles that
 * are joined over several columns; a head of several joined rows counts with its lowest cells. Days and times come as
 * ISO text. A cell joined over several rows counts for each of them.
 */
class XlsxReader
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)

public:
    struct NamedSheet
    {
        QString name = {};
        bool isHidden = false;
        XlsxSheet sheet = {};
    };

    /** @p sheet by its name; without one the first visible sheet that holds something. */
    static Result<ImportTable> read(const QString& path, const QString& sheet = {});
    /** All sheets as they stand, in their order. */
    static Result<std::vector<NamedSheet>> readSheets(const QString& path);

private:
    struct SheetEntry
    {
        QString name;
        QString part;
        bool isHidden = false;
    };

    explicit XlsxReader(OfficePackage& package)
        : m_package(package)
    {
    }
    Result<void> readWorkbook();
    /** The parts that @p part names, by their id and, with a star before it, by the end of their kind. */
    Result<QHash<QString, QString>> relations(const QString& part);
    /** The chosen sheet; the other visible ones that hold something go into `others`. */
    Result<const SheetEntry*> choose(const QString& wanted, QStringList& others);
    /** What the cells of all sheets are understood by. */
    Result<void> readShared();
    Result<XlsxSheet> readSheet(const SheetEntry& entry);
    static Result<ImportTable> table(XlsxSheet sheet, const QString& name);

    OfficePackage& m_package;
    std::vector<SheetEntry> m_sheets;
    QString m_stringsPart;
    QString m_stylesPart;
    XlsxStyles m_styles;
    std::vector<QByteArray> m_strings;
    bool m_from1904 = false;
};

} // namespace tahaluf
