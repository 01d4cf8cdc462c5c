// SPDX-License-Identifier: GPL-3.0-or-later
// The tables' half of StripMaker.
#include "reports/layout/PaperUnits.h"
#include "reports/layout/StripMaker.h"

#include <algorithm>

namespace tahaluf {

using namespace paper;

namespace {

using Style = PaperStyle;

TextLook rowLook(qreal size, bool bold)
{
    return {size > 0 ? size : Style::TableSize, Style::TablePitch, bold, Style::text(), Align::Leading};
}

/** Widths that fill `width`: fixed ones as they are (shrunk if they leave too little), the rest by weight. */
QVector<qreal> columnWidths(const QVector<Column>& columns, qreal width)
{
    qreal fixed = 0;
    qreal weights = 0;
    for (const Column& column : columns) {
        fixed += column.width > 0 ? PaperUnits::fromMm(column.width) : 0;
        weights += column.width > 0 ? 0 : qMax(column.weight, 0.01);
    }
    const qreal most = weights > 0 ? width * 0.8 : width;
    const qreal scale = fixed > most || (weights <= 0 && fixed > 0) ? most / fixed : 1;
    QVector<qreal> widths;
    for (const Column& column : columns) {
        widths.append(column.width > 0 ? PaperUnits::fromMm(column.width) * scale
                                       : (width - fixed * scale) * qMax(column.weight, 0.01) / weights);
    }
    return widths;
}

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
    if (const auto* table = std::get_if<Table>(&content)) {
        m_columns.widths = columnWidths(table->columns, m_width);
    } else if (const auto* signatures = std::get_if<SignatureTable>(&content)) {
        m_columns.widths = columnWidths(signatures->columns, m_width);
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

void StripMaker::fillCells(Strip& strip,
                           const Row& row,
                           const QVector<Align>& aligns,
                           const TextLook& look,
                           const Columns& columns) const
{
    const qreal side = PaperUnits::fromMm(Style::CellSide);
    strip.padding = PaperUnits::fromMm(Style::CellTop);
    strip.edges = columns.edges;
    strip.minHeight =
        qMax(PaperUnits::fromPoints(look.size * look.pitch) + 2 * strip.padding, PaperUnits::fromMm(row.minHeight));
    const auto count = qMin(row.cells.size(), columns.widths.size());
    for (qsizetype index = 0; index < count; ++index) {
        if (row.cells.at(index).isEmpty()) {
            continue;
        }
        TextLook own = look;
        own.align = aligns.value(index, Align::Leading);
        const qreal width = columns.widths.at(index);
        const qreal inner = qMin(side, width / 6);
        addCell(strip, row.cells.at(index), own, columns.starts.at(index) + inner, width - 2 * inner);
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
        fillCells(strip, block.totals, alignsOf(block.columns), rowLook(block.size, true), columns);
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
            fillCells(strip, *made, alignsOf(block.columns), rowLook(block.size, false), columns);
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
    fillCells(strip, band, {}, rowLook(block.size, rows > 0), whole);
    return {};
}

void StripMaker::fillSignature(Strip& strip, const SignatureTable& block, int index, int row)
{
    fillCells(strip, block.rows.at(row), alignsOf(block.columns), rowLook(0, false), columnsOf(index));
    const bool last = row + 1 == block.rows.size();
    strip.minHeight = qMax(strip.minHeight, PaperUnits::fromMm(block.rowHeight));
    strip.before = row == 0 ? PaperUnits::fromMm(2) : 0;
    strip.after = last ? PaperUnits::fromMm(2) : 0;
    strip.keepWithNext = !last;
}

} // namespace tahaluf
