// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/StripMaker.h"

#include "language/Numerals.h"
#include "reports/layout/PaperUnits.h"

#include <algorithm>

namespace tahaluf {

using namespace paper;

namespace {

using Style = PaperStyle;

qreal mm(qreal value)
{
    return PaperUnits::fromMm(value);
}

TextLook tableLook(qreal size, bool bold, Align align = Align::Leading)
{
    return {size > 0 ? size : Style::TableSize, Style::TablePitch, bold, Style::text(), align};
}

/** Empties the strip but keeps its memory, since thousands of rows pass through one. */
void reset(Strip& strip)
{
    QVector<StripCell> cells = std::move(strip.cells);
    cells.clear();
    strip = Strip{};
    strip.cells = std::move(cells);
}

bool hasTitles(const QVector<Column>& columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const Column& column) { return !column.title.isEmpty(); });
}

int pairColumns(const KeyValueGrid& grid)
{
    return grid.columns == 2 ? 2 : 1;
}

} // namespace

StripMaker::StripMaker(const Document& document, qreal width)
    : m_document(document)
    , m_width(width)
    , m_mirrored(document.setup().direction == Qt::RightToLeft)
{
}

bool StripMaker::isPageBreak(int block) const
{
    return std::holds_alternative<PageBreak>(m_document.blocks().at(block).content);
}

bool StripMaker::hasHead(int block) const
{
    const Content& content = m_document.blocks().at(block).content;
    if (const auto* table = std::get_if<Table>(&content)) {
        return hasTitles(table->columns);
    }
    const auto* signatures = std::get_if<SignatureTable>(&content);
    return signatures && hasTitles(signatures->columns);
}

bool StripMaker::repeatsHead(int block) const
{
    const auto* table = std::get_if<Table>(&m_document.blocks().at(block).content);
    return hasHead(block) && (!table || table->repeatHead);
}

int StripMaker::stripCount(int block) const
{
    const Content& content = m_document.blocks().at(block).content;
    if (const auto* table = std::get_if<Table>(&content)) {
        const int rows = table->rowCount();
        const bool emptyRow = rows == 0 && (!table->emptyText.isEmpty() || hasHead(block));
        return rows + (emptyRow ? 1 : 0) + (table->totals.cells.isEmpty() ? 0 : 1);
    }
    if (const auto* grid = std::get_if<KeyValueGrid>(&content)) {
        return int(grid->pairs.size() + pairColumns(*grid) - 1) / pairColumns(*grid);
    }
    if (const auto* list = std::get_if<List>(&content)) {
        return int(list->items.size());
    }
    if (const auto* signatures = std::get_if<SignatureTable>(&content)) {
        return int(signatures->rows.size());
    }
    return isPageBreak(block) ? 0 : 1;
}

Result<void> StripMaker::make(int block, int row, Strip& strip)
{
    reset(strip);
    const Content& content = m_document.blocks().at(block).content;
    if (const auto* table = std::get_if<Table>(&content)) {
        return fillRow(strip, *table, block, row);
    }
    if (const auto* heading = std::get_if<Heading>(&content)) {
        fill(strip, *heading);
    } else if (const auto* paragraph = std::get_if<Paragraph>(&content)) {
        fill(strip, *paragraph);
    } else if (const auto* grid = std::get_if<KeyValueGrid>(&content)) {
        fillPairs(strip, *grid, row);
    } else if (const auto* list = std::get_if<List>(&content)) {
        fillItem(strip, *list, row);
    } else if (const auto* signatures = std::get_if<SignatureTable>(&content)) {
        fillSignature(strip, *signatures, block, row);
    } else if (const auto* spacer = std::get_if<Spacer>(&content)) {
        strip.minHeight = mm(spacer->height);
    } else if (std::holds_alternative<Rule>(content)) {
        strip.minHeight = mm(4);
        strip.ruled = true;
    } else if (const auto* image = std::get_if<Image>(&content)) {
        fill(strip, *image, block);
    } else if (const auto* box = std::get_if<Box>(&content)) {
        fill(strip, *box);
    }
    return {};
}

void StripMaker::makeHead(int block, Strip& strip)
{
    reset(strip);
    const Content& content = m_document.blocks().at(block).content;
    const auto* table = std::get_if<Table>(&content);
    const QVector<Column> columns = table ? table->columns : std::get<SignatureTable>(content).columns;
    const qreal size = table ? table->size : 0;
    Row titles;
    for (const Column& column : columns) {
        titles.cells.append(column.title);
    }
    strip.fill = Style::tint();
    fillCells(strip, titles, alignsOf(columns), tableLook(size, true), columnsOf(block));
}

void StripMaker::addCell(Strip& strip, const Text& text, const TextLook& look, qreal start, qreal width) const
{
    strip.cells.append({text, look, m_mirrored ? m_width - start - width : start, width});
}

void StripMaker::fill(Strip& strip, const Heading& block) const
{
    const int level = qBound(1, block.level, 3);
    TextLook look{Style::HeadingSizes[level - 1], Style::LinePitch, true, Style::text(), Align::Leading};
    if (level == 1) {
        look.colour = m_document.setup().accent;
    }
    strip.before = mm(level == 1 ? 3.6 : 3);
    strip.after = mm(level == 1 ? 1.2 : 0.8);
    strip.keepWithNext = true;
    strip.wholeUpTo = 20;
    addCell(strip, block.text, look, 0, m_width);
}

void StripMaker::fill(Strip& strip, const Paragraph& block) const
{
    TextLook look{Style::BodySize, Style::LinePitch, false, Style::text(), Align::Leading};
    strip.after = mm(1.6);
    switch (block.role) {
    case Paragraph::Role::Body:
        break;
    case Paragraph::Role::Basmala:
        look.align = Align::Centre;
        look.size = Style::TableSize + 0.5;
        strip.after = mm(1);
        break;
    case Paragraph::Role::Title:
        look.align = Align::Centre;
        look.size = Style::TitleSize;
        look.bold = true;
        strip.before = mm(1);
        strip.after = mm(0.4);
        strip.keepWithNext = true;
        break;
    case Paragraph::Role::Subtitle:
        look.align = Align::Centre;
        look.size = Style::SubtitleSize;
        look.colour = Style::muted();
        strip.after = mm(3);
        break;
    case Paragraph::Role::Note:
        look.size = Style::NoteSize;
        look.colour = Style::muted();
        break;
    }
    if (block.size > 0) {
        look.size = block.size;
    }
    look.align = block.align.value_or(look.align);
    addCell(strip, block.text, look, 0, m_width);
}

void StripMaker::fill(Strip& strip, const Box& block) const
{
    const qreal side = mm(Style::BoxPadding);
    Text text;
    if (!block.title.isEmpty()) {
        text.bold(block.title.toPlainText() + (block.text.isEmpty() ? QString() : QStringLiteral("\n")));
    }
    for (const Span& span : block.text.spans()) {
        text.add(span);
    }
    strip.before = mm(2);
    strip.after = mm(3);
    strip.padding = mm(1.8);
    strip.edges = {0, m_width};
    strip.fill = Style::tint();
    const TextLook look{Style::TableSize + 0.5, Style::LinePitch, false, Style::text(), Align::Leading};
    addCell(strip, text, look, side, m_width - 2 * side);
}

void StripMaker::fill(Strip& strip, const Image& block, int index)
{
    if (m_imageBlock != index) {
        m_imageBlock = index;
        m_image = QImage::fromData(block.data);
    }
    strip.before = mm(2);
    strip.after = mm(3);
    strip.image = m_image;
    if (m_image.isNull()) {
        // A picture that cannot be read leaves its description, never a silent hole.
        addCell(strip, block.description, tableLook(0, false, block.align), 0, m_width);
        return;
    }
    const qreal own =
        m_image.width() * PaperUnits::PerInch / (m_image.dotsPerMeterX() > 0 ? m_image.dotsPerMeterX() * 0.0254 : 96.0);
    strip.imageWidth = qMin(block.width > 0 ? mm(block.width) : own, m_width);
    strip.minHeight = strip.imageWidth * m_image.height() / m_image.width();
    const qreal room = m_width - strip.imageWidth;
    const bool left = (block.align == Align::Leading) != m_mirrored;
    strip.imageX = block.align == Align::Centre ? room / 2 : (left ? 0 : room);
}

void StripMaker::fillPairs(Strip& strip, const KeyValueGrid& block, int row) const
{
    const int columns = pairColumns(block);
    // The first column is wider: it holds the dates, which are written twice.
    const qreal first = columns == 1 ? m_width : m_width * 0.56;
    const TextLook look{Style::TableSize + 0.5, Style::LinePitch, false, Style::text(), Align::Leading};
    for (int column = 0; column < columns; ++column) {
        const auto index = row * columns + column;
        if (index >= block.pairs.size()) {
            break;
        }
        const KeyValue& pair = block.pairs.at(index);
        Text text;
        if (!pair.label.isEmpty()) {
            text.muted(pair.label + QStringLiteral(": "));
        }
        for (const Span& span : pair.value.spans()) {
            text.add(span);
        }
        const qreal start = column == 0 ? 0 : first;
        addCell(strip, text, look, start, (column == 0 ? first : m_width - first) - (columns == 2 ? mm(2) : 0));
    }
    strip.after = (row + 1) * columns >= block.pairs.size() ? mm(2.4) : mm(0.2);
}

void StripMaker::fillItem(Strip& strip, const List& block, int row) const
{
    const qreal markerWidth = mm(Style::MarkerWidth);
    const TextLook look{Style::BodySize, Style::LinePitch, false, Style::text(), Align::Leading};
    const QString marker = block.marker == List::Marker::Bullet
                               ? QStringLiteral("•")
                               : Numerals::shaped(qint64(block.first) + row, m_document.setup().digits) + u'.';
    addCell(strip, marker, look, 0, markerWidth);
    addCell(strip, block.items.at(row), look, markerWidth, m_width - markerWidth);
    strip.after = row + 1 == block.items.size() ? mm(1.6) : mm(0.3);
}

} // namespace tahaluf
