// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxWriter.h"

#include "exchange/SpreadsheetText.h"

#include <algorithm>
#include <numeric>

namespace tahaluf {

namespace {
constexpr int MeasuredRows = 200;
constexpr qsizetype Narrowest = 8;
constexpr qsizetype Widest = 40;
constexpr double LongTextWidth = 60;
constexpr qsizetype RoomForTheFilter = 4;
constexpr double HighestRow = 409; ///< points, of this format

bool isUid(const TableColumn& column)
{
    return column.heading == QLatin1String("uid");
}
} // namespace

XlsxWriter::XlsxWriter(QIODevice& device, const QString& sheetName, std::optional<Language> labels)
    : m_device(device)
    , m_words(labels.value_or(Language::Arabic))
    , m_hasLabels(labels.has_value())
    , m_book(SpreadsheetBook::Filling::RowByRow, m_words.phrase("XlsxWriter", "Lists"))
    , m_sheet(m_book.addSheet(sheetName, m_words.direction()))
{
}

QString XlsxWriter::word(const char* source) const
{
    return m_words.phrase("XlsxWriter", source);
}

double XlsxWriter::linesOf(const TableCells& cells) const
{
    double lines = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i] && m_columns[i].kind == CellKind::LongText) {
            lines = std::max(lines, SpreadsheetText::linesOf(*cells[i], LongTextWidth));
        }
    }
    return lines;
}

Result<void> XlsxWriter::begin(const std::vector<TableColumn>& columns)
{
    m_columns = columns;
    m_widths.clear();
    m_order.resize(columns.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::stable_partition(m_order.begin(), m_order.end(), [&](std::size_t i) { return !isUid(columns[i]); });
    CellLook head;
    head.role = CellLook::Role::Head;
    for (TableColumn& column : m_columns) {
        if (column.kind == CellKind::Flag && m_hasLabels) {
            column.choices =
                QStringList{word(QT_TRANSLATE_NOOP("XlsxWriter", "yes")), word(QT_TRANSLATE_NOOP("XlsxWriter", "no"))};
            column.takesOnlyChoices = true;
        }
        m_widths.push_back(column.heading.size() + RoomForTheFilter);
    }
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        const QString& heading = m_columns[m_order[place]].heading;
        if (Result<void> written = m_sheet.write(0, static_cast<int>(place), heading, head); !written) {
            return written;
        }
    }
    m_row = 1;
    return {};
}

Result<void> XlsxWriter::write(const TableCells& cells)
{
    if (const double lines = linesOf(cells); lines > 1) {
        m_sheet.setRowHeight(m_row, std::min(lines * SpreadsheetText::LineHeight, HighestRow));
    }
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        const std::size_t i = m_order[place];
        if (!cells[i] || cells[i]->isEmpty()) {
            continue;
        }
        const TableColumn& column = m_columns[i];
        CellLook look;
        look.kind = column.kind;
        QString text = *cells[i];
        if (column.kind == CellKind::Flag && m_hasLabels) {
            look.kind = CellKind::Text;
            text = column.choices.at(text == QLatin1String("1") ? 0 : 1);
        }
        const bool isText = look.kind == CellKind::Text || look.kind == CellKind::LongText;
        look.readsRightToLeft = isText && text.isRightToLeft();
        if (m_row <= MeasuredRows) {
            m_widths[i] = std::max(m_widths[i], text.size());
        }
        if (Result<void> written = m_sheet.write(m_row, static_cast<int>(place), text, look); !written) {
            return written;
        }
    }
    ++m_row;
    return {};
}

Result<void> XlsxWriter::finish()
{
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        const TableColumn& column = m_columns[m_order[place]];
        CellLook look;
        look.kind = column.kind == CellKind::Flag && m_hasLabels ? CellKind::Text : column.kind;
        double width = static_cast<double>(std::clamp(m_widths[m_order[place]], Narrowest, Widest));
        if (column.kind == CellKind::LongText) {
            width = LongTextWidth;
        }
        m_sheet.setColumn(static_cast<int>(place), width, look);
        CellList list;
        list.items = column.choices;
        list.takesOnlyItems = column.takesOnlyChoices;
        list.title = column.heading;
        list.message =
            column.takesOnlyChoices
                ? word(QT_TRANSLATE_NOOP("XlsxWriter", "Choose one of the values in the list."))
                : word(QT_TRANSLATE_NOOP("XlsxWriter", "This is not in the list. Is it written as it should be?"));
        m_sheet.setList(1, SpreadsheetSheet::MaximumRows - 1, static_cast<int>(place), list);
    }
    m_sheet.freezeAbove(1);
    if (!m_columns.empty()) {
        m_sheet.setFilter(0, m_row - 1, static_cast<int>(m_columns.size()) - 1);
    }
    return m_book.save(m_device);
}

} // namespace tahaluf
