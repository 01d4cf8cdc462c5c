// SPDX-License-Identifier: GPL-3.0-or-later
// The half of BlockComposer that writes tables.
#include "reports/document/BlockLook.h"
#include "reports/office/BlockComposer.h"

#include <algorithm>
#include <utility>

namespace tahaluf::office {

namespace {

using P = PaperStyle;

/** What stays free above and below a table with lines. */
constexpr qreal TableGap = 2;
/** Rows of so many lines or fewer stay on one page, as they do on paper. */
constexpr qreal LowRow = 3;
/** The usual width of a letter, as a share of the text's size: only the office program knows the real one. */
constexpr qreal LetterWidth = 0.45;

bool hasTitles(const QVector<paper::Column>& columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const auto& column) { return !column.title.isEmpty(); });
}

paper::Row titlesOf(const QVector<paper::Column>& columns)
{
    paper::Row titles;
    for (const paper::Column& column : columns) {
        titles.cells.append(column.title);
    }
    return titles;
}

/** The table's groups, and one without a title over the columns they leave. */
QVector<paper::HeadGroup> groupsOf(const paper::Table& table)
{
    QVector<paper::HeadGroup> groups = table.groups;
    auto left = table.columns.size();
    for (paper::HeadGroup& group : groups) {
        group.columns = qMax(1, group.columns);
        left -= group.columns;
    }
    if (left > 0) {
        groups.append({QString(), int(left)});
    }
    return groups;
}

} // namespace

void BlockComposer::beginTable(TableShape table)
{
    // Word takes two tables without a paragraph between them for one.
    const bool below = m_gap > 0 && !m_breakBefore;
    if (below) {
        putSpace(std::exchange(m_gap, 0));
    }
    table.direction = m_frame.setup.direction;
    table.before = table.frame == Frame::Lines && !below ? TableGap : 0;
    table.breakBefore = m_breakBefore;
    m_widths = table.widths;
    m_breakBefore = false;
    m_gap = 0;
    m_isEmpty = false;
    m_sink.beginTable(table);
}

void BlockComposer::endTable(qreal gap)
{
    m_sink.endTable();
    m_gap = gap;
}

void BlockComposer::addCell(const CellShape& cell, const Paragraph& paragraph)
{
    m_sink.beginCell(cell);
    m_sink.paragraph(paragraph);
    m_sink.endCell();
}

std::optional<qreal> BlockComposer::sidesOf(int column) const
{
    const qreal narrow = m_widths.at(column) / 6;
    return narrow < P::CellSide ? std::optional<qreal>(narrow) : std::nullopt;
}

Paragraph BlockComposer::paragraphIn(const RowLook& look, const paper::Text& text) const
{
    Paragraph paragraph = paragraphOf(look.style, text);
    if (look.size > 0) {
        paragraph.look.size = look.size;
        paragraph.look.line = look.size * P::TablePitch;
    }
    paragraph.look.keepWithNext = look.keepWithNext;
    return paragraph;
}

void BlockComposer::addCells(const paper::Row& row, const QVector<paper::Column>& columns, const RowLook& look)
{
    for (int column = 0; column < columns.size(); ++column) {
        Paragraph paragraph = paragraphIn(look, row.cells.value(column));
        paragraph.look.placement = placementOf(columns.at(column).align);
        CellShape cell;
        cell.column = column;
        cell.fill = look.fill;
        cell.vertical = look.vertical;
        cell.sides = sidesOf(column);
        addCell(cell, paragraph);
    }
}

bool BlockComposer::isLow(const paper::Row& row, qreal size) const
{
    const qreal letter = (size > 0 ? size : P::TableSize) * LetterWidth * 25.4 / 72;
    for (qsizetype column = 0; column < qMin(row.cells.size(), m_widths.size()); ++column) {
        const QString text = row.cells.at(column).toPlainText();
        const qreal width = row.band ? m_frame.textWidth() : m_widths.at(column) - 2 * P::CellSide;
        const qreal lines = qreal(text.size()) * letter / qMax(width, 1.0) + qreal(text.count(u'\n'));
        if (lines > LowRow) {
            return false;
        }
    }
    return true;
}

void BlockComposer::addWide(const paper::Text& text, int columns, const RowLook& look)
{
    CellShape cell;
    cell.columns = columns;
    cell.fill = look.fill;
    addCell(cell, paragraphIn(look, text));
}

void BlockComposer::addTitle(const paper::Table& table, CellShape cell, const QString& title, Placement placement)
{
    Paragraph paragraph = paragraphIn({.style = Style::TableHead, .size = table.size, .keepWithNext = true}, title);
    paragraph.look.placement = placement;
    cell.fill = P::tint();
    addCell(cell, paragraph);
}

void BlockComposer::addGroups(const paper::Table& table, bool titled)
{
    const auto columns = int(table.columns.size());
    int column = 0;
    m_sink.beginRow({.head = table.repeatHead, .whole = true});
    for (const paper::HeadGroup& group : groupsOf(table)) {
        const int end = qMin(column + group.columns, columns);
        if (!group.title.isEmpty() && column < end) {
            addTitle(table, {.column = column, .columns = end - column}, group.title, Placement::Centre);
            column = end;
        }
        // Columns without a common title stand alone, each as tall as both rows with its own title.
        for (; column < end; ++column) {
            const paper::Column& own = table.columns.at(column);
            addTitle(table,
                     {.column = column, .rows = titled ? 2 : 1, .sides = sidesOf(column), .vertical = Qt::AlignBottom},
                     own.title,
                     placementOf(own.align));
        }
    }
    m_sink.endRow();
}

void BlockComposer::addTitles(const paper::Table& table)
{
    int column = 0;
    m_sink.beginRow({.head = table.repeatHead, .whole = true});
    for (const paper::HeadGroup& group : groupsOf(table)) {
        const bool covered = group.title.isEmpty() && !table.groups.isEmpty();
        for (int end = column + group.columns; column < end && column < table.columns.size(); ++column) {
            const paper::Column& own = table.columns.at(column);
            addTitle(table,
                     {.column = column, .covered = covered, .sides = sidesOf(column)},
                     covered ? QString() : own.title,
                     placementOf(own.align));
        }
    }
    m_sink.endRow();
}

void BlockComposer::addHead(const paper::Table& table)
{
    const bool titled = hasTitles(table.columns);
    if (!table.groups.isEmpty()) {
        addGroups(table, titled);
    }
    if (titled) {
        addTitles(table);
    }
}

Result<void> BlockComposer::addRows(const paper::Table& table)
{
    const int rows = table.rowCount();
    const int columns = int(table.columns.size());
    for (int index = 0; index < rows; ++index) {
        auto row = table.row(index);
        if (!row) {
            return row.takeError();
        }
        const bool last = index + 1 == rows;
        RowLook look{.size = table.size};
        look.keepWithNext = last && !table.totals.cells.isEmpty();
        look.vertical = row->minHeight > 0 ? Qt::AlignVCenter : Qt::AlignTop;
        m_sink.beginRow({.minHeight = row->minHeight, .whole = isLow(*row, table.size)});
        if (row->band) {
            look.style = Style::TableHead;
            look.fill = P::bandTint();
            look.keepWithNext = !last;
            addWide(row->cells.value(0), columns, look);
        } else {
            look.fill = table.zebra && index % 2 == 1 ? P::bandTint() : QColor();
            addCells(*row, table.columns, look);
        }
        m_sink.endRow();
        auto going = stepped();
        if (!going) {
            return going;
        }
    }
    return {};
}

Result<void> BlockComposer::add(const paper::Table& block)
{
    const bool headed = hasTitles(block.columns) || !block.groups.isEmpty();
    const bool emptyRow = block.rowCount() == 0 && (!block.emptyText.isEmpty() || headed);
    const bool totals = !block.totals.cells.isEmpty();
    if (block.columns.isEmpty() || (!headed && !emptyRow && !totals && block.rowCount() == 0)) {
        return {};
    }
    beginTable({.widths = paper::columnWidths(block.columns, m_frame.textWidth(), block.size)});
    if (headed) {
        addHead(block);
    }
    auto added = addRows(block);
    if (!added) {
        return added;
    }
    if (emptyRow) {
        m_sink.beginRow({});
        addWide(paper::Text().muted(block.emptyText), int(block.columns.size()), {.size = block.size});
        m_sink.endRow();
    }
    if (totals) {
        m_sink.beginRow({.whole = true});
        addCells(block.totals, block.columns, {.style = Style::TableHead, .size = block.size, .fill = P::tint()});
        m_sink.endRow();
    }
    endTable(TableGap);
    return {};
}

Result<void> BlockComposer::add(const paper::SignatureTable& block)
{
    if (block.columns.isEmpty() || (block.rows.isEmpty() && !hasTitles(block.columns))) {
        return {};
    }
    beginTable({.widths = paper::columnWidths(block.columns, m_frame.textWidth()), .whole = true});
    if (hasTitles(block.columns)) {
        m_sink.beginRow({.whole = true});
        addCells(titlesOf(block.columns),
                 block.columns,
                 {.style = Style::TableHead, .fill = P::tint(), .keepWithNext = !block.rows.isEmpty()});
        m_sink.endRow();
    }
    for (int index = 0; index < block.rows.size(); ++index) {
        const bool last = index + 1 == block.rows.size();
        m_sink.beginRow({.minHeight = qMax(block.rowHeight, block.rows.at(index).minHeight), .whole = true});
        addCells(block.rows.at(index), block.columns, {.keepWithNext = !last, .vertical = Qt::AlignVCenter});
        m_sink.endRow();
    }
    endTable(TableGap);
    return {};
}

} // namespace tahaluf::office
