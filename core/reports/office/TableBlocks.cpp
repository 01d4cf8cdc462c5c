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

/** Columns without a common title are open towards their own titles below. */
bool isOpen(const paper::HeadGroup& group)
{
    return group.title.isEmpty();
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

void BlockComposer::addCells(const paper::Row& row, const QVector<paper::Column>& columns, const RowLook& look)
{
    for (int column = 0; column < columns.size(); ++column) {
        Paragraph paragraph = paragraphOf(look.style, row.cells.value(column));
        if (look.size > 0) {
            paragraph.look.size = look.size;
            paragraph.look.line = look.size * P::TablePitch;
        }
        paragraph.look.placement = placementOf(columns.at(column).align);
        paragraph.look.keepWithNext = look.keepWithNext;
        CellShape cell;
        cell.column = column;
        cell.fill = look.fill;
        cell.vertical = look.vertical;
        const qreal inner = m_widths.at(column) / 6;
        if (inner < P::CellSide) {
            cell.sides = inner;
        }
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
    Paragraph paragraph = paragraphOf(look.style, text);
    if (look.size > 0) {
        paragraph.look.size = look.size;
        paragraph.look.line = look.size * P::TablePitch;
    }
    paragraph.look.keepWithNext = look.keepWithNext;
    CellShape cell;
    cell.columns = columns;
    cell.fill = look.fill;
    addCell(cell, paragraph);
}

void BlockComposer::addGroups(const paper::Table& table, bool titled)
{
    const int columns = int(table.columns.size());
    int column = 0;
    for (const paper::HeadGroup& group : table.groups) {
        const int end = qMin(column + qMax(1, group.columns), columns);
        // An open group's columns stand alone, each as tall as both rows with its own title.
        for (int start = column; start < end; start = isOpen(group) ? start + 1 : end) {
            CellShape cell;
            cell.column = start;
            cell.columns = isOpen(group) ? 1 : end - start;
            cell.rows = isOpen(group) && titled ? 2 : 1;
            cell.fill = P::tint();
            cell.vertical = isOpen(group) ? Qt::AlignBottom : Qt::AlignTop;
            Paragraph paragraph =
                paragraphOf(Style::TableHead, isOpen(group) ? table.columns.at(start).title : group.title);
            paragraph.look.placement = isOpen(group) ? placementOf(table.columns.at(start).align) : Placement::Centre;
            paragraph.look.keepWithNext = true;
            addCell(cell, paragraph);
        }
        column = qMax(column, end);
    }
    for (; column < columns; ++column) {
        CellShape rest;
        rest.column = column;
        rest.fill = P::tint();
        addCell(rest, paragraphOf(Style::TableHead, {}));
    }
}

void BlockComposer::addHead(const paper::Table& table)
{
    const bool titled = hasTitles(table.columns);
    const RowShape row{.head = table.repeatHead, .whole = true};
    const RowLook look{.style = Style::TableHead, .size = table.size, .fill = P::tint(), .keepWithNext = true};
    if (!table.groups.isEmpty()) {
        m_sink.beginRow(row);
        addGroups(table, titled);
        m_sink.endRow();
    }
    if (!titled) {
        return;
    }
    m_sink.beginRow(row);
    int column = 0;
    for (const paper::HeadGroup& group : table.groups) {
        for (int end = column + qMax(1, group.columns); column < end && column < table.columns.size(); ++column) {
            CellShape covered;
            covered.column = column;
            covered.covered = isOpen(group);
            covered.fill = P::tint();
            Paragraph title =
                paragraphOf(Style::TableHead, isOpen(group) ? paper::Text() : table.columns.at(column).title);
            title.look.placement = placementOf(table.columns.at(column).align);
            title.look.keepWithNext = true;
            addCell(covered, title);
        }
    }
    if (column == 0) {
        addCells(titlesOf(table.columns), table.columns, look);
    } else {
        for (; column < table.columns.size(); ++column) {
            CellShape rest;
            rest.column = column;
            rest.fill = P::tint();
            addCell(rest, paragraphOf(Style::TableHead, table.columns.at(column).title));
        }
    }
    m_sink.endRow();
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
    beginTable({.widths = paper::columnWidths(block.columns, m_frame.textWidth())});
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
