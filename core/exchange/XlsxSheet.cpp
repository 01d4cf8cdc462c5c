// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxSheet.h"

#include "exchange/ImportTable.h"
#include "schema/Validation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tahaluf {

namespace {
constexpr std::size_t MaximumStrings = 20'000'000;
constexpr qint64 MaximumLetters = 512LL * 1024 * 1024;
constexpr qint64 MaximumText = 2 * MaximumLetters; ///< in UTF-8, of which most letters take a byte or two
constexpr qsizetype MostExactDigits = 15;
constexpr std::size_t MaximumMerged = 100'000;

/**
 * Sets the text to that of a string element, in UTF-8: its runs after one another, without the reading aids of East
 * Asian scripts.
 */
void takeString(OfficeXml& xml, QByteArray& text)
{
    text.resize(0);
    const int own = xml.depth();
    while (xml.next() && xml.depth() >= own) {
        if (xml.isStart() && xml.is("rPh")) {
            xml.skip();
        } else if (xml.isStart() && xml.is("t")) {
            const QByteArrayView run = xml.textBytes();
            text.append(run.data(), run.size());
        }
    }
}

/** A number as XlsxStyles::text() would write it. */
bool isPlainWhole(QByteArrayView number)
{
    return !number.isEmpty() && number.size() <= MostExactDigits && (number.front() != '0' || number.size() == 1) &&
           std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/** What a cell says its value is. */
enum class CellType
{
    Number,
    InlineText,
    SharedText,
    Text, ///< of a formula
    Flag,
    Fault,
    Day
};

/** By the attribute «t»; what is none of these is read as a number. */
CellType typeOf(QByteArrayView name)
{
    using Type = std::pair<QByteArrayView, CellType>;
    static constexpr std::array Types{Type{"inlineStr", CellType::InlineText},
                                      Type{"s", CellType::SharedText},
                                      Type{"str", CellType::Text},
                                      Type{"b", CellType::Flag},
                                      Type{"e", CellType::Fault},
                                      Type{"d", CellType::Day}};
    const auto* found = std::find_if(Types.begin(), Types.end(), [&](const Type& type) { return type.first == name; });
    return found == Types.end() ? CellType::Number : found->second;
}

/** The first column that stands twice in a row in order; -1 where none does. */
int columnTwice(const XlsxSheet::Row& row)
{
    for (std::size_t i = 1; i < row.size(); ++i) {
        if (row.column(i) == row.column(i - 1)) {
            return row.column(i);
        }
    }
    return -1;
}

/** Reads the cells of one sheet, one after the other. */
class SheetReading
{
    Q_DECLARE_TR_FUNCTIONS(XlsxSheet)

public:
    SheetReading(OfficeXml& xml, const XlsxSheet::Context& context)
        : m_xml(xml)
        , m_context(context)
    {
    }

    Result<XlsxSheet> run()
    {
        while (m_xml.next()) {
            if (!m_xml.isStart()) {
                continue;
            }
            Result<void> done;
            if (m_xml.is("row")) {
                done = beginRow();
            } else if (m_xml.is("c")) {
                done = takeCell();
            } else if (m_xml.is("mergeCell")) {
                done = takeMerged();
            }
            if (!done) {
                return done.takeError();
            }
        }
        if (m_xml.hasFault()) {
            return m_xml.error(lastCell());
        }
        endRow();
        return ordered();
    }

private:
    [[nodiscard]] QString lastCell() const
    {
        return m_row < 0 ? QString() : XlsxSheet::cellName(m_row, std::max(m_column, 0));
    }

    [[nodiscard]] Error fault(const QString& cell, const QString& reason) const
    {
        return refused(tr("Sheet “%1”, cell %2: %3. Nothing was imported.").arg(m_context.name, cell, reason));
    }

    Result<void> beginRow()
    {
        endRow();
        const QString number = m_xml.attribute("r");
        bool isNumber = true;
        m_row = number.isEmpty() ? m_row + 1 : number.toLongLong(&isNumber) - 1;
        m_column = -1;
        if (!isNumber || m_row < 0 || m_row >= XlsxSheet::MaximumRows) {
            return refused(tr("Sheet “%1” has a row “%2”, which no sheet can have. Nothing was imported.")
                               .arg(m_context.name, number.isEmpty() ? QString::number(m_row + 1) : number.left(20)));
        }
        m_cellsOfRow.number = m_row;
        return {};
    }

    /** Takes the row over whose cells were read. */
    void endRow()
    {
        if (!m_cellsOfRow.isEmpty()) {
            m_sheet.rows.push_back(m_cellsOfRow.settled());
        }
        m_cellsOfRow.clear();
    }

    Result<void> takeCell()
    {
        const QByteArrayView name = m_xml.attributeBytes("r");
        if (m_row < 0) {
            return fault(QString::fromUtf8(name).left(20), tr("it stands outside every row"));
        }
        if (name.isEmpty()) {
            ++m_column;
        } else {
            const auto place = XlsxSheet::place(name);
            if (!place || place->first != m_row) {
                return fault(QString::fromUtf8(name).left(20), tr("a sheet has no such cell in row %1").arg(m_row + 1));
            }
            m_column = place->second;
        }
        if (m_column >= XlsxSheet::ColumnsOfASheet) {
            return fault(lastCell(), tr("a sheet has no such cell"));
        }
        const CellType type = typeOf(m_xml.attributeBytes("t"));
        const int style = type == CellType::Number ? m_xml.attributeBytes("s").toInt() : 0;
        m_value.resize(0);
        m_inlineText.resize(0);
        bool hasValue = false;
        bool hasFormula = false;
        const int own = m_xml.depth();
        while (m_xml.next() && m_xml.depth() >= own) {
            if (!m_xml.isStart()) {
                continue;
            }
            if (m_xml.is("v")) {
                const QByteArrayView text = m_xml.textBytes();
                m_value.resize(0);
                m_value.append(text.data(), text.size());
                hasValue = true;
            } else if (m_xml.is("is")) {
                takeString(m_xml, m_inlineText);
            } else if (m_xml.is("f")) {
                hasFormula = true;
                m_xml.skip();
            } else {
                m_xml.skip();
            }
        }
        if (m_xml.hasFault()) {
            return m_xml.error(lastCell());
        }
        if (hasFormula && !hasValue) {
            m_sheet.faults[{m_row, m_column}] = tr("cell %1 holds a formula that was never computed").arg(lastCell());
            return keep("?");
        }
        return takeValue(type, style);
    }

    Result<void> takeValue(CellType type, int style)
    {
        switch (type) {
        case CellType::InlineText:
            return keepEscaped(m_inlineText);
        case CellType::SharedText:
            return m_value.isEmpty() ? Result<void>() : takeShared();
        case CellType::Text:
            return keepEscaped(m_value);
        case CellType::Flag:
            return m_value.isEmpty() ? Result<void>() : keep(m_value == "1" || m_value == "true" ? "true" : "false");
        case CellType::Fault:
            m_sheet.faults[{m_row, m_column}] =
                tr("cell %1 holds the error %2").arg(lastCell(), QString::fromUtf8(m_value).left(20));
            return keep(m_value);
        case CellType::Day: {
            constexpr QByteArrayView Midnight("T00:00:00");
            return keep(m_value.endsWith(Midnight) ? QByteArrayView(m_value).chopped(Midnight.size())
                                                   : QByteArrayView(m_value));
        }
        case CellType::Number:
            break;
        }
        const XlsxStyles::Shape shape = m_context.styles.shape(style);
        if (shape == XlsxStyles::Shape::Number && isPlainWhole(m_value)) {
            return keep(m_value);
        }
        const QByteArray value = m_value.trimmed();
        if (value.isEmpty()) {
            return {};
        }
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber ? keep(XlsxStyles::text(number, shape, m_context.from1904).toUtf8())
                        : fault(lastCell(), tr("“%1” is no number").arg(QString::fromUtf8(m_value).left(40)));
    }

    Result<void> takeShared()
    {
        bool isNumber = false;
        const qulonglong index = m_value.toULongLong(&isNumber);
        return isNumber && index < m_context.strings.size()
                   ? keepEscaped(m_context.strings[static_cast<std::size_t>(index)])
                   : fault(lastCell(), tr("its text is missing in the file"));
    }

    Result<void> keepEscaped(QByteArrayView utf8)
    {
        if (!XlsxSheet::hasEscapes(utf8)) {
            return keep(utf8);
        }
        const QString text = XlsxSheet::unescaped(QString::fromUtf8(utf8));
        if (!Validation::isWholeText(text)) {
            m_sheet.faults[{m_row, m_column}] = ImportTable::brokenText();
        }
        return keep(text.toUtf8());
    }

    Result<void> keep(QByteArrayView utf8)
    {
        if (utf8.isEmpty()) {
            return {};
        }
        if (m_column >= XlsxSheet::MaximumColumns) {
            return fault(lastCell(), tr("more than %1 columns are not read").arg(XlsxSheet::MaximumColumns));
        }
        m_bytes += utf8.size();
        if (++m_cells > XlsxSheet::MaximumCells || m_bytes > MaximumText) {
            return fault(lastCell(), tr("the sheet holds too much up to here; split it into several files"));
        }
        m_cellsOfRow.append(m_column, utf8);
        return {};
    }

    Result<void> takeMerged()
    {
        const QByteArray range = m_xml.attributeBytes("ref").toByteArray();
        const QList<QByteArray> ends = range.split(':');
        const auto first = XlsxSheet::place(ends.first());
        const auto last = XlsxSheet::place(ends.last());
        if (!first || !last || last->first < first->first || last->second < first->second) {
            return refused(tr("Sheet “%1” joins the cells “%2”, which no sheet can have. Nothing was imported.")
                               .arg(m_context.name, QString::fromUtf8(range).left(40)));
        }
        if (m_sheet.merged.size() >= MaximumMerged) {
            return refused(tr("Sheet “%1” has more than %2 joined cells. Nothing was imported.")
                               .arg(m_context.name)
                               .arg(MaximumMerged));
        }
        m_sheet.merged.push_back({first->first, first->second, last->first, last->second});
        return {};
    }

    Result<XlsxSheet> ordered()
    {
        std::vector<XlsxSheet::Row>& rows = m_sheet.rows;
        std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const int twice = columnTwice(rows[i]);
            const bool isRowTwice = i > 0 && rows[i - 1].number == rows[i].number;
            if (twice >= 0 || isRowTwice) {
                return fault(XlsxSheet::cellName(rows[i].number, isRowTwice ? 0 : twice),
                             tr("it stands in the file twice"));
            }
        }
        return std::move(m_sheet);
    }

    OfficeXml& m_xml;
    const XlsxSheet::Context& m_context;
    XlsxSheet m_sheet;
    qint64 m_row = -1;
    int m_column = -1;
    XlsxSheet::Row m_cellsOfRow; ///< of the row that is read
    QByteArray m_value; ///< of the cell that is read
    QByteArray m_inlineText;
    qint64 m_cells = 0;
    qint64 m_bytes = 0;
};
} // namespace

Result<XlsxSheet> XlsxSheet::read(OfficeXml& xml, const Context& context)
{
    return SheetReading(xml, context).run();
}

Result<bool> XlsxSheet::hasCells(OfficeXml& xml)
{
    while (xml.next()) {
        const bool holds = xml.isStart() && (xml.is("v") || xml.is("t"));
        if (holds && !xml.text().trimmed().isEmpty()) {
            return true;
        }
    }
    if (xml.hasFault()) {
        return xml.error();
    }
    return false;
}

Result<std::vector<QByteArray>> XlsxSheet::readStrings(OfficeXml& xml)
{
    std::vector<QByteArray> strings;
    qint64 bytes = 0;
    while (xml.next()) {
        if (!xml.isStart() || !xml.is("si")) {
            continue;
        }
        takeString(xml, strings.emplace_back());
        bytes += strings.back().size();
        if (strings.size() > MaximumStrings || bytes > MaximumText) {
            return refused(
                tr("The spreadsheet's texts are larger than %1 million letters. Split it into several files.")
                    .arg(MaximumLetters / 1024 / 1024));
        }
    }
    if (xml.hasFault()) {
        return xml.error();
    }
    return strings;
}

} // namespace tahaluf
