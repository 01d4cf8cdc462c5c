// SPDX-License-Identifier: GPL-3.0-or-later
// The tables' half of StripMaker.
#include "reports/canvas/PaperUnits.h"
#include "reports/layout/StripMaker.h"

#include <algorithm>

namespace tahaluf {

using namespace paper;

namespace {

using Style = PaperStyle;

/** A row of a table of so many lines reads as one; only a longer one goes on on the next page. */
constexpr int WholeRow = 10;

} // namespace

QVector<Align> StripMaker::alignsOf(const QVector<Column>& columns)
{
    QVector<Align> aligns;
    aligns.reserve(columns.size());
    for (const Column& column : columns) {
        aligns.append(column.align);
    }
    return aligns;
}

const StripMaker::Columns& StripMaker::columnsOf(int block)
{
    if (m_columns.block == block) {
        return m_columns;
    }
    m_columns = {};
    m_columns.block = block;
    const Content& content = m_document.blocks().at(block).content;
    const auto* table = std::get_if<Table>(&content);
    const QVector<Column>& titles = table ? table->columns : std::get<SignatureTable>(content).columns;
    m_columns.widths = columnWidths(titles, m_width / PaperUnits::fromMm(1), table ? table->size : 0);
    for (qreal& width : m_columns.widths) {
        width = PaperUnits::fromMm(width);
    }
    qreal start = 0;
    m_columns.edges.append(0);
    for (const qreal width : std::as_const(m_columns.widths)) {
        m_columns.starts.append(start);
        start += width;
        m_columns.edges.append(m_mirrored ? m_width - start : start);
    }
    m_columns.edges[0] = m_mirrored ? m_width : 0;
    std::sort(m_columns.edges.begin(), m_columns.edges.end());
    return m_columns;
}

void StripMaker::makeHead(int block, int row, Strip& strip)
{
    strip.reset();
    strip.tag = {{TagRole::Table, block}, {TagRole::TR, row - headCount(block)}};
    strip.fill = Style::tint();
    strip.keepWithNext = true;
    const Content& content = m_document.blocks().at(block).content;
    const auto* table = std::get_if<Table>(&content);
    if (table && !table->groups.isEmpty() && row == 0) {
        fillGroups(strip, *table, columnsOf(block));
        return;
    }
    const QVector<Column>& columns = table ? table->columns : std::get<SignatureTable>(content).columns;
    Row titles;
    for (const Column& column : columns) {
        titles.cells.append(column.title);
    }
    fillCells(
        strip, titles, alignsOf(columns), tableLook(table ? table->size : 0, true), columnsOf(block), TagRole::TH);
}

void StripMaker::fillGroups(Strip& strip, const Table& block, const Columns& columns) const
{
    Row titles;
    Columns merged;
    QVector<Align> aligns;
    merged.edges = {m_mirrored ? m_width : 0};
    qsizetype column = 0;
    for (const HeadGroup& group : block.groups) {
        const auto end = qMin(column + qMax(1, group.columns), columns.widths.size());
        if (column >= end) {
            break;
        }
        const qreal start = columns.starts.at(column);
        const qreal stop = columns.starts.at(end - 1) + columns.widths.at(end - 1);
        const bool titled = !group.title.isEmpty();
        for (auto part = column; part < end; ++part) {
            // Columns without a common title keep their own lines, and are open towards their titles below.
            if (titled && part > column) {
                continue;
            }
            const qreal to = titled ? stop : columns.starts.at(part) + columns.widths.at(part);
            const qreal from = titled ? start : columns.starts.at(part);
            titles.cells.append(group.title);
            aligns.append(Align::Centre);
            merged.starts.append(from);
            merged.widths.append(to - from);
            merged.edges.append(m_mirrored ? m_width - to : to);
            if (!titled) {
                strip.openBelow.append(m_mirrored ? QLineF(m_width - to, 0, m_width - from, 0)
                                                  : QLineF(from, 0, to, 0));
            }
        }
        column = end;
    }
    std::sort(merged.edges.begin(), merged.edges.end());
    fillCells(strip, titles, aligns, tableLook(block.size, true), merged, TagRole::TH);
}

void StripMaker::fillCells(Strip& strip,
                           const Row& row,
                           const QVector<Align>& aligns,
                           const TextLook& look,
                           const Columns& columns,
                           TagRole role) const
{
    const qreal side = PaperUnits::fromMm(Style::CellSide);
    strip.padding = PaperUnits::fromMm(Style::CellTop);
    strip.edges = columns.edges;
    strip.minHeight =
        qMax(PaperUnits::fromPoints(look.size * look.pitch) + 2 * strip.padding, PaperUnits::fromMm(row.minHeight));
    const auto count = qMin(row.cells.size(), columns.widths.size());
    for (qsizetype index = 0; index < count; ++index) {
        TextLook own = look;
        own.align = aligns.value(index, Align::Leading);
        const qreal width = columns.widths.at(index);
        const qreal inner = qMin(side, width / 6);
        addCell(strip, row.cells.at(index), own, columns.starts.at(index) + inner, width - 2 * inner, {{role, index}});
    }
}

Result<void> StripMaker::fillRow(Strip& strip, const Table& block, int index, int row)
{
    const int strips = stripCount(index);
    const int rows = block.rowCount();
    const bool hasTotals = !block.totals.cells.isEmpty();
    const Columns& columns = columnsOf(index);
    strip.before = row == 0 ? PaperUnits::fromMm(2) : 0;
    strip.after = row + 1 == strips ? PaperUnits::fromMm(2) : 0;

    if (hasTotals && row + 1 == strips) {
        strip.fill = Style::tint();
        fillCells(strip, block.totals, alignsOf(block.columns), tableLook(block.size, true), columns, TagRole::TD);
        return {};
    }
    Row band;
    if (rows == 0) {
        band = Row{Text().muted(block.emptyText)};
        band.band = true;
    } else {
        auto made = block.row(row);
        if (!made) {
            return made.takeError();
        }
        if (!made->band) {
            strip.wholeUpTo = WholeRow;
            fillCells(strip, *made, alignsOf(block.columns), tableLook(block.size, false), columns, TagRole::TD);
            if (block.zebra && row % 2 == 1) {
                strip.fill = Style::bandTint();
            }
            strip.keepWithNext = hasTotals && row + 1 == rows;
            return {};
        }
        band = std::move(*made);
        strip.keepWithNext = row + 1 < rows;
        strip.fill = Style::bandTint();
    }
    Columns whole;
    whole.starts = {0};
    whole.widths = {m_width};
    whole.edges = {0, m_width};
    fillCells(strip, band, {}, tableLook(block.size, rows > 0), whole, TagRole::TD);
    return {};
}

void StripMaker::fillSignature(Strip& strip, const SignatureTable& block, int index, int row)
{
    fillCells(strip, block.rows.at(row), alignsOf(block.columns), tableLook(0, false), columnsOf(index), TagRole::TD);
    const bool last = row + 1 == block.rows.size();
    strip.minHeight = qMax(strip.minHeight, PaperUnits::fromMm(block.rowHeight));
    strip.before = row == 0 ? PaperUnits::fromMm(2) : 0;
    strip.after = last ? PaperUnits::fromMm(2) : 0;
    strip.keepWithNext = !last;
}

} // namespace tahaluf
