// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxSheet.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace tahaluf {

namespace {
constexpr int MostColumnsOfASheet = 16384;
constexpr std::size_t MaximumStrings = 20'000'000;
constexpr qint64 MaximumLetters = 512LL * 1024 * 1024;
constexpr std::size_t MaximumMerged = 100'000;

/** The text of a string element: its runs after one another, without the reading aids of East Asian scripts. */
QString stringOf(OfficeXml& xml)
{
    QString text;
    const int own = xml.depth();
    while (xml.next() && xml.depth() >= own) {
        if (xml.isStart() && xml.is("rPh")) {
            xml.skip();
        } else if (xml.isStart() && xml.is("t")) {
            text += xml.text();
        }
    }
    return XlsxSheet::unescaped(text);
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
        const QString number = m_xml.attribute("r");
        bool isNumber = true;
        m_row = number.isEmpty() ? m_row + 1 : number.toLongLong(&isNumber) - 1;
        m_column = -1;
        if (!isNumber || m_row < 0 || m_row >= XlsxSheet::MaximumRows) {
            return refused(tr("Sheet “%1” has a row “%2”, which no sheet can have. Nothing was imported.")
                               .arg(m_context.name, number.isEmpty() ? QString::number(m_row + 1) : number.left(20)));
        }
        m_sheet.rows.push_back({m_row});
        return {};
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
        if (m_column >= MostColumnsOfASheet) {
            return fault(lastCell(), tr("a sheet has no such cell"));
        }
        const CellType type = typeOf(m_xml.attributeBytes("t"));
        const int style = m_xml.attributeBytes("s").toInt();
        QString value;
        QString inlineText;
        bool hasValue = false;
        bool hasFormula = false;
        const int own = m_xml.depth();
        while (m_xml.next() && m_xml.depth() >= own) {
            if (!m_xml.isStart()) {
                continue;
            }
            if (m_xml.is("v")) {
                value = m_xml.text();
                hasValue = true;
            } else if (m_xml.is("is")) {
                inlineText = stringOf(m_xml);
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
            return keep(QStringLiteral("?"));
        }
        return takeValue(type, value, inlineText, style);
    }

    Result<void> takeValue(CellType type, const QString& value, const QString& inlineText, int style)
    {
        switch (type) {
        case CellType::InlineText:
            return keep(inlineText);
        case CellType::SharedText:
            return value.isEmpty() ? Result<void>() : takeShared(value);
        case CellType::Text:
            return keep(XlsxSheet::unescaped(value));
        case CellType::Flag:
            return value.isEmpty()
                       ? Result<void>()
                       : keep(value == QLatin1String("1") || value == QLatin1String("true") ? QStringLiteral("true")
                                                                                            : QStringLiteral("false"));
        case CellType::Fault:
            m_sheet.faults[{m_row, m_column}] = tr("cell %1 holds the error %2").arg(lastCell(), value.left(20));
            return keep(value);
        case CellType::Day: {
            static const QString midnight = QStringLiteral("T00:00:00");
            return keep(value.endsWith(midnight) ? value.chopped(midnight.size()) : value);
        }
        case CellType::Number:
            break;
        }
        if (value.trimmed().isEmpty()) {
            return {};
        }
        bool isNumber = false;
        const double number = value.trimmed().toDouble(&isNumber);
        return isNumber ? keep(XlsxStyles::text(number, m_context.styles.shape(style), m_context.from1904))
                        : fault(lastCell(), tr("“%1” is no number").arg(value.left(40)));
    }

    Result<void> takeShared(const QString& value)
    {
        bool isNumber = false;
        const qulonglong index = value.toULongLong(&isNumber);
        return isNumber && index < m_context.strings.size() ? keep(m_context.strings[static_cast<std::size_t>(index)])
                                                            : fault(lastCell(), tr("its text is missing in the file"));
    }

    Result<void> keep(const QString& text)
    {
        if (text.isEmpty()) {
            return {};
        }
        if (m_column >= XlsxSheet::MaximumColumns) {
            return fault(lastCell(), tr("more than %1 columns are not read").arg(XlsxSheet::MaximumColumns));
        }
        m_letters += text.size();
        if (++m_cells > XlsxSheet::MaximumCells || m_letters > MaximumLetters) {
            return fault(lastCell(), tr("the sheet holds too much up to here; split it into several files"));
        }
        m_sheet.rows.back().cells.push_back({m_column, text});
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
        rows.erase(std::remove_if(rows.begin(), rows.end(), [](const auto& row) { return row.cells.empty(); }),
                   rows.end());
        std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::vector<XlsxSheet::Cell>& cells = rows[i].cells;
            const auto isBefore = [](const auto& a, const auto& b) { return a.column < b.column; };
            if (!std::is_sorted(cells.begin(), cells.end(), isBefore)) {
                std::stable_sort(cells.begin(), cells.end(), isBefore);
            }
            const auto twice = std::adjacent_find(
                cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.column == b.column; });
            const bool isRowTwice = i > 0 && rows[i - 1].number == rows[i].number;
            if (twice != cells.end() || isRowTwice) {
                return fault(XlsxSheet::cellName(rows[i].number, isRowTwice ? 0 : twice->column),
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
    qint64 m_cells = 0;
    qint64 m_letters = 0;
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

Result<std::vector<QString>> XlsxSheet::readStrings(OfficeXml& xml)
{
    std::vector<QString> strings;
    qint64 letters = 0;
    while (xml.next()) {
        if (!xml.isStart() || !xml.is("si")) {
            continue;
        }
        strings.push_back(stringOf(xml));
        letters += strings.back().size();
        if (strings.size() > MaximumStrings || letters > MaximumLetters) {
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

QString XlsxSheet::unescaped(const QString& text)
{
    if (!text.contains(QLatin1String("_x"))) {
        return text;
    }
    static const QRegularExpression code(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString result;
    qsizetype done = 0;
    for (auto it = code.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += QChar(match.capturedView(1).toUShort(nullptr, 16));
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

QString XlsxSheet::cellName(qint64 row, int column)
{
    constexpr int Letters = 26;
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / Letters) {
        letters.prepend(QChar('A' + (left - 1) % Letters));
    }
    return letters + QString::number(row + 1);
}

std::optional<std::pair<qint64, int>> XlsxSheet::place(QByteArrayView name)
{
    constexpr int Letters = 26;
    qsizetype i = 0;
    int column = 0;
    for (; i < name.size() && i < 3 && name[i] >= 'A' && name[i] <= 'Z'; ++i) {
        column = column * Letters + (name[i] - 'A' + 1);
    }
    qint64 row = 0;
    const qsizetype digits = i;
    for (; i < name.size() && row <= MaximumRows; ++i) {
        if (name[i] < '0' || name[i] > '9') {
            return std::nullopt;
        }
        row = row * 10 + (name[i] - '0');
    }
    const bool isThere = column > 0 && column <= MostColumnsOfASheet && i > digits && row > 0 && row <= MaximumRows;
    return isThere ? std::optional(std::pair(row - 1, column - 1)) : std::nullopt;
}

} // namespace tahaluf
