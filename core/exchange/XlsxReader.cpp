// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxReader.h"

#include "exchange/XlsxHead.h"
#include "exchange/XlsxStyles.h"

#include <utility>

namespace tahaluf {

namespace {
constexpr std::size_t MaximumSheets = 1000;
constexpr qsizetype ShownLettersOfACell = 40;

/** Whether a text holds nothing but spaces of any kind. */
bool isBlank(QByteArrayView utf8)
{
    // What begins by a byte of these is no space: all of them but one have three bytes, or are U+00A0 and before.
    const auto isOfLetter = [](unsigned char first) {
        return (first > ' ' && first < 0x7f) || (first >= 0xc3 && first <= 0xdf);
    };
    return utf8.isEmpty() ||
           (!isOfLetter(static_cast<unsigned char>(utf8.front())) && QString::fromUtf8(utf8).trimmed().isEmpty());
}

/** The place of a part that another names: «../styles.xml» from "xl/worksheets/sheet1.xml", or from the root. */
QString resolved(const QString& from, const QString& target)
{
    if (target.startsWith(QLatin1Char('/'))) {
        return target.mid(1);
    }
    QStringList steps = from.split(QLatin1Char('/'));
    steps.removeLast();
    for (const QString& step : target.split(QLatin1Char('/'))) {
        if (step == QLatin1String("..") && !steps.isEmpty()) {
            steps.removeLast();
        } else if (step != QLatin1String(".")) {
            steps << step;
        }
    }
    return steps.join(QLatin1Char('/'));
}

QString relationsPart(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/')) + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}
} // namespace

Result<ImportTable> XlsxReader::read(const QString& path, const QString& wanted)
{
    Result<std::unique_ptr<OfficePackage>> package = OfficePackage::open(path);
    if (!package) {
        return package.takeError();
    }
    XlsxReader reader(**package);
    if (Result<void> read = reader.readWorkbook(); !read) {
        return read.takeError();
    }
    QStringList others;
    const Result<const SheetEntry*> chosen = reader.choose(wanted, others);
    if (!chosen) {
        return chosen.error();
    }
    if (Result<void> read = reader.readShared(); !read) {
        return read.takeError();
    }
    Result<XlsxSheet> sheet = reader.readSheet(**chosen);
    if (!sheet) {
        return sheet.takeError();
    }
    Result<ImportTable> result = table(std::move(*sheet), (*chosen)->name);
    if (result) {
        result->sheet = (*chosen)->name;
        result->otherSheets = others;
    }
    return result;
}

Result<std::vector<XlsxReader::NamedSheet>> XlsxReader::readSheets(const QString& path)
{
    Result<std::unique_ptr<OfficePackage>> package = OfficePackage::open(path);
    if (!package) {
        return package.takeError();
    }
    XlsxReader reader(**package);
    if (Result<void> read = reader.readWorkbook(); !read) {
        return read.takeError();
    }
    if (Result<void> read = reader.readShared(); !read) {
        return read.takeError();
    }
    std::vector<NamedSheet> sheets;
    sheets.reserve(reader.m_sheets.size());
    for (const SheetEntry& entry : reader.m_sheets) {
        Result<XlsxSheet> sheet = reader.readSheet(entry);
        if (!sheet) {
            return sheet.takeError();
        }
        sheets.push_back({entry.name, entry.isHidden, std::move(*sheet)});
    }
    return sheets;
}

Result<QHash<QString, QString>> XlsxReader::relations(const QString& part)
{
    Result<std::unique_ptr<OfficePart>> content = m_package.part(relationsPart(part));
    if (!content) {
        return content.takeError();
    }
    OfficeXml xml(std::move(*content), tr("list of parts"));
    QHash<QString, QString> targets;
    while (xml.next()) {
        if (xml.isStart() && xml.is("Relationship") && xml.attribute("TargetMode") != QLatin1String("External")) {
            const QString target = resolved(part, xml.attribute("Target"));
            targets.insert(xml.attribute("Id"), target);
            targets.insert(QLatin1Char('*') + xml.attribute("Type").section(QLatin1Char('/'), -1), target);
        }
    }
    if (xml.hasFault()) {
        return xml.error();
    }
    return targets;
}

Result<void> XlsxReader::readWorkbook()
{
    Result<std::unique_ptr<OfficePart>> types = m_package.part(QStringLiteral("[Content_Types].xml"));
    if (!types) {
        return types.takeError();
    }
    OfficeXml typesXml(std::move(*types), tr("list of parts"));
    while (typesXml.next()) {
        if (typesXml.isStart() && typesXml.attribute("ContentType").contains(QLatin1String("macroEnabled"))) {
            return refused(tr("The spreadsheet holds macros. Save it as .xlsx without macros and import it again."));
        }
    }
    if (typesXml.hasFault()) {
        return typesXml.error();
    }
    const Result<QHash<QString, QString>> root = relations(QString());
    if (!root) {
        return root.error();
    }
    const QString workbook = root->value(QStringLiteral("*officeDocument"), QStringLiteral("xl/workbook.xml"));
    Result<std::unique_ptr<OfficePart>> content = m_package.part(workbook);
    if (!content) {
        return content.takeError();
    }
    const Result<QHash<QString, QString>> parts = relations(workbook);
    if (!parts) {
        return parts.error();
    }
    m_stringsPart = parts->value(QStringLiteral("*sharedStrings"));
    m_stylesPart = parts->value(QStringLiteral("*styles"));
    OfficeXml xml(std::move(*content), tr("list of sheets"));
    while (xml.next()) {
        if (xml.isStart() && xml.is("workbookPr")) {
            // Extensions of later editions have an element of this name too, which says nothing of days.
            m_from1904 = m_from1904 || xml.hasFlag("date1904");
        } else if (xml.isStart() && xml.is("sheet") && !xml.attribute("id").isEmpty() &&
                   m_sheets.size() < MaximumSheets) {
            const QString state = xml.attribute("state");
            m_sheets.push_back({xml.attribute("name"),
                                parts->value(xml.attribute("id")),
                                !state.isEmpty() && state != QLatin1String("visible")});
        }
    }
    if (xml.hasFault()) {
        return xml.error();
    }
    return {};
}

Result<const XlsxReader::SheetEntry*> XlsxReader::choose(const QString& wanted, QStringList& others)
{
    const SheetEntry* chosen = nullptr;
    QStringList names;
    for (const SheetEntry& entry : m_sheets) {
        names << entry.name;
        if (!wanted.isEmpty()) {
            chosen = !chosen && entry.name.compare(wanted.trimmed(), Qt::CaseInsensitive) == 0 ? &entry : chosen;
            continue;
        }
        if (entry.isHidden) {
            continue;
        }
        Result<std::unique_ptr<OfficePart>> content = m_package.part(entry.part);
        if (!content) {
            return content.takeError();
        }
        OfficeXml xml(std::move(*content), tr("sheet “%1”").arg(entry.name));
        const Result<bool> hasCells = XlsxSheet::hasCells(xml);
        if (!hasCells) {
            return hasCells.error();
        }
        if (*hasCells && chosen) {
            others << entry.name;
        } else if (*hasCells) {
            chosen = &entry;
        }
    }
    if (chosen) {
        return chosen;
    }
    if (!wanted.isEmpty()) {
        return Error{ErrorKind::Usage,
                     tr("The spreadsheet has no sheet “%1”; it has: %2.").arg(wanted, names.join(QStringLiteral(", "))),
                     {}};
    }
    return refused(tr("The spreadsheet is empty: no sheet has a row of headings."));
}

Result<void> XlsxReader::readShared()
{
    if (!m_stylesPart.isEmpty()) {
        Result<std::unique_ptr<OfficePart>> content = m_package.part(m_stylesPart);
        if (!content) {
            return content.takeError();
        }
        OfficeXml xml(std::move(*content), tr("formats"));
        Result<XlsxStyles> read = XlsxStyles::read(xml);
        if (!read) {
            return read.takeError();
        }
        m_styles = std::move(*read);
    }
    if (!m_stringsPart.isEmpty()) {
        Result<std::unique_ptr<OfficePart>> content = m_package.part(m_stringsPart);
        if (!content) {
            return content.takeError();
        }
        OfficeXml xml(std::move(*content), tr("texts"));
        Result<std::vector<QByteArray>> read = XlsxSheet::readStrings(xml);
        if (!read) {
            return read.takeError();
        }
        m_strings = std::move(*read);
    }
    return {};
}

Result<XlsxSheet> XlsxReader::readSheet(const SheetEntry& entry)
{
    Result<std::unique_ptr<OfficePart>> content = m_package.part(entry.part);
    if (!content) {
        return content.takeError();
    }
    OfficeXml xml(std::move(*content), tr("sheet “%1”").arg(entry.name));
    return XlsxSheet::read(xml, {entry.name, m_strings, m_styles, m_from1904});
}

Result<ImportTable> XlsxReader::table(XlsxSheet sheet, const QString& name)
{
    const XlsxHead head = XlsxHead::find(sheet);
    if (head.columns.empty()) {
        return refused(tr("The sheet “%1” is empty: it has no row of headings.").arg(name));
    }
    if (!XlsxHead::fillJoined(sheet, head.firstRow)) {
        return refused(tr("The joined cells of sheet “%1” cover one another. Nothing was imported.").arg(name));
    }
    if (static_cast<qint64>(head.columns.size()) * static_cast<qint64>(sheet.rows.size()) > XlsxSheet::MaximumCells) {
        return refused(tr("The sheet “%1” has more than %2 million cells. Split it into several files.")
                           .arg(name)
                           .arg(XlsxSheet::MaximumCells / 1000000));
    }
    ImportTable table;
    table.columns = head.headings;
    table.rows.reserve(sheet.rows.size() - head.firstRow);
    ImportCells cells;
    for (std::size_t i = head.firstRow; i < sheet.rows.size(); ++i) {
        const XlsxSheet::Row row = std::exchange(sheet.rows[i], XlsxSheet::Row());
        const qint64 number = row.number + 1;
        cells.clear();
        for (std::size_t j = 0; j < row.size(); ++j) {
            const QByteArrayView text = row.utf8(j);
            if (isBlank(text)) {
                continue;
            }
            while (cells.size() < head.columns.size() && head.columns[cells.size()] < row.column(j)) {
                cells.append({});
            }
            if (cells.size() == head.columns.size() || head.columns[cells.size()] != row.column(j)) {
                return refused(
                    tr("Sheet “%1”, cell %2 holds “%3”, but its column has no heading. Nothing was imported.")
                        .arg(name,
                             XlsxSheet::cellName(row.number, row.column(j)),
                             QString::fromUtf8(text).left(ShownLettersOfACell)));
            }
            const auto fault = sheet.faults.find({row.number, row.column(j)});
            if (fault != sheet.faults.end()) {
                table.faults.insert({number, {static_cast<int>(cells.size()), fault->second}});
            }
            cells.append(text);
        }
        if (!cells.isBlank()) {
            cells.resize(head.columns.size());
            table.rows.push_back({number, cells.compact()});
        }
    }
    return table;
}

} // namespace tahaluf
