// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/StripMaker.h"

#include "reports/canvas/PaperUnits.h"
#include "reports/document/BlockLook.h"

#include <algorithm>

namespace tahaluf {

using namespace paper;

namespace {

using Style = PaperStyle;

bool hasTitles(const QVector<Column>& columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const Column& column) { return !column.title.isEmpty(); });
}

int pairColumns(const KeyValueGrid& grid)
{
    return grid.columns == 2 ? 2 : 1;
}

/** The key of one of a block's many paragraphs; never one of a block itself. */
qint64 part(int block, int row, int column)
{
    return ((qint64(block) + 1) << 32) + qint64(row) * 16 + column;
}

TagRole headingRole(int level)
{
    return level <= 1 ? TagRole::H1 : (level == 2 ? TagRole::H2 : TagRole::H3);
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

int StripMaker::headCount(int block) const
{
    const Content& content = m_document.blocks().at(block).content;
    if (const auto* table = std::get_if<Table>(&content)) {
        return (hasTitles(table->columns) ? 1 : 0) + (table->groups.isEmpty() ? 0 : 1);
    }
    const auto* signatures = std::get_if<SignatureTable>(&content);
    return signatures && hasTitles(signatures->columns) ? 1 : 0;
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
    if (const auto* figure = std::get_if<Figure>(&content)) {
        return figure->caption.isEmpty() ? 1 : 2;
    }
    if (const auto* code = std::get_if<QrCode>(&content)) {
        return code->caption.isEmpty() ? 1 : 2;
    }
    if (const auto* sheet = std::get_if<LabelSheet>(&content)) {
        return int(sheet->labels.size() + qMax(1, sheet->columns) - 1) / qMax(1, sheet->columns);
    }
    return isPageBreak(block) ? 0 : 1;
}

Result<void> StripMaker::make(int block, int row, Strip& strip)
{
    strip.reset();
    const Content& content = m_document.blocks().at(block).content;
    if (const auto* table = std::get_if<Table>(&content)) {
        strip.tag = {{TagRole::Table, block}, {TagRole::TR, row}};
        return fillRow(strip, *table, block, row);
    }
    strip.tag = {{TagRole::P, block}};
    if (const auto* heading = std::get_if<Heading>(&content)) {
        strip.tag = {{headingRole(heading->level), block}};
        strip.anchor = heading->anchor;
        fill(strip, *heading);
    } else if (const auto* paragraph = std::get_if<Paragraph>(&content)) {
        fill(strip, *paragraph);
    } else if (const auto* grid = std::get_if<KeyValueGrid>(&content)) {
        strip.tag = {{TagRole::Div, part(block, row, 15)}};
        fillPairs(strip, *grid, block, row);
    } else if (const auto* list = std::get_if<List>(&content)) {
        strip.tag = {{TagRole::L, block}, {TagRole::LI, row}};
        fillItem(strip, *list, row);
    } else if (const auto* signatures = std::get_if<SignatureTable>(&content)) {
        strip.tag = {{TagRole::Table, block}, {TagRole::TR, row}};
        fillSignature(strip, *signatures, block, row);
    } else if (const auto* spacer = std::get_if<Spacer>(&content)) {
        strip.minHeight = PaperUnits::fromMm(spacer->height);
    } else if (std::holds_alternative<Rule>(content)) {
        strip.minHeight = PaperUnits::fromMm(4);
        strip.ruled = true;
    } else if (const auto* image = std::get_if<Image>(&content)) {
        strip.tag = {{TagRole::Figure, block}};
        strip.description = image->description;
        fill(strip, *image, block);
    } else if (const auto* figure = std::get_if<Figure>(&content)) {
        strip.tag = {{row == 0 ? TagRole::Figure : TagRole::P, block}};
        strip.description = figure->description;
        fillFigure(strip, *figure, row);
    } else if (const auto* code = std::get_if<QrCode>(&content)) {
        strip.tag = {{row == 0 ? TagRole::Figure : TagRole::P, block}};
        strip.description = code->text;
        fillQrCode(strip, *code, row);
    } else if (const auto* sheet = std::get_if<LabelSheet>(&content)) {
        strip.tag = {{TagRole::P, part(block, row, 0)}};
        fillLabels(strip, *sheet, row);
    } else if (const auto* pair = std::get_if<SideBySide>(&content)) {
        strip.tag = {{TagRole::Div, part(block, row, 15)}};
        fill(strip, *pair, block);
    } else if (const auto* box = std::get_if<Box>(&content)) {
        fill(strip, *box);
    }
    return {};
}

void StripMaker::addCell(Strip& strip,
                         const Text& text,
                         const TextLook& look,
                         qreal start,
                         qreal width,
                         const QVector<TagStep>& tag) const
{
    strip.cells.append({text, look, m_mirrored ? m_width - start - width : start, width, tag});
}

TextLook StripMaker::textLook(qreal size, bool bold) const
{
    return {size, Style::LinePitch, bold, Style::text(), Align::Leading, m_document.setup().direction};
}

TextLook StripMaker::tableLook(qreal size, bool bold) const
{
    TextLook look = textLook(size > 0 ? size : Style::TableSize, bold);
    look.pitch = Style::TablePitch;
    return look;
}

qreal StripMaker::leftOf(qreal width, Align align) const
{
    const qreal room = m_width - width;
    const bool left = (align == Align::Leading) != m_mirrored;
    return align == Align::Centre ? room / 2 : (left ? 0 : room);
}

TextLook StripMaker::dress(Strip& strip, const BlockLook& block) const
{
    TextLook look = textLook(block.size, block.bold);
    look.colour = block.colour;
    look.align = block.align;
    strip.before = PaperUnits::fromMm(block.before);
    strip.after = PaperUnits::fromMm(block.after);
    strip.keepWithNext = block.keepWithNext;
    return look;
}

void StripMaker::fill(Strip& strip, const Heading& block) const
{
    const TextLook look = dress(strip, headingLook(block.level, m_document.setup().accent));
    strip.wholeUpTo = 20;
    addCell(strip, block.text, look, 0, m_width);
}

TextLook StripMaker::dress(Strip& strip, Paragraph::Role role) const
{
    TextLook look = dress(strip, lookOf(role));
    look.justified = role == Paragraph::Role::Body && m_document.setup().justified;
    return look;
}

void StripMaker::fill(Strip& strip, const Paragraph& block) const
{
    TextLook look = dress(strip, block.role);
    strip.keepWithNext = strip.keepWithNext || block.keepWithNext;
    if (block.size > 0) {
        look.size = block.size;
    }
    look.align = block.align.value_or(look.align);
    addCell(strip, block.text, look, 0, m_width);
}

void StripMaker::fill(Strip& strip, const SideBySide& block, int index) const
{
    TextLook look = dress(strip, block.role);
    TagRole role = TagRole::P;
    if (block.headingLevel > 0) {
        fill(strip, Heading{.level = block.headingLevel});
        look = strip.cells.takeLast().look;
        role = headingRole(block.headingLevel);
    }
    strip.keepWithNext = strip.keepWithNext || block.keepWithNext;
    const qreal width = (m_width - PaperUnits::fromMm(Style::ColumnGap)) / 2;
    if (!block.text.isEmpty()) {
        addCell(strip, block.text, look, 0, width, {{role, part(index, 0, 0)}});
    }
    if (!block.other.isEmpty()) {
        look.direction = m_mirrored ? Qt::LeftToRight : Qt::RightToLeft;
        addCell(strip, block.other, look, m_width - width, width, {{role, part(index, 0, 1)}});
    }
}

void StripMaker::fill(Strip& strip, const Box& block) const
{
    const qreal side = PaperUnits::fromMm(Style::BoxPadding);
    Text text;
    if (!block.title.isEmpty()) {
        text.bold(block.title.toPlainText() + (block.text.isEmpty() ? QString() : QStringLiteral("\n")));
    }
    for (const Span& span : block.text.spans()) {
        text.add(span);
    }
    strip.before = PaperUnits::fromMm(2);
    strip.after = PaperUnits::fromMm(3);
    strip.padding = PaperUnits::fromMm(1.8);
    strip.edges = {0, m_width};
    strip.fill = Style::tint();
    addCell(strip, text, textLook(Style::TableSize + 0.5), side, m_width - 2 * side);
}

void StripMaker::fillPairs(Strip& strip, const KeyValueGrid& block, int index, int row) const
{
    const int columns = pairColumns(block);
    const qreal first = columns == 1 ? m_width : m_width * Style::DetailsShare;
    const TextLook look = textLook(Style::TableSize + 0.5);
    for (int column = 0; column < columns; ++column) {
        const auto place = row * columns + column;
        if (place >= block.pairs.size()) {
            break;
        }
        const KeyValue& pair = block.pairs.at(place);
        Text text;
        if (!pair.label.isEmpty()) {
            text.muted(pair.label + QStringLiteral(": "));
        }
        for (const Span& span : pair.value.spans()) {
            text.add(span);
        }
        const qreal start = column == 0 ? 0 : first;
        addCell(strip,
                text,
                look,
                start,
                (column == 0 ? first : m_width - first) - (columns == 2 ? PaperUnits::fromMm(2) : 0),
                {{TagRole::P, part(index, row, column)}});
    }
    strip.after = (row + 1) * columns >= block.pairs.size() ? PaperUnits::fromMm(2.4) : PaperUnits::fromMm(0.2);
}

void StripMaker::fillItem(Strip& strip, const List& block, int row) const
{
    const qreal start = PaperUnits::fromMm(Style::MarkerWidth) * block.level;
    const TextLook look = textLook(Style::BodySize);
    TextLook text = look;
    text.justified = m_document.setup().justified;
    const QString marker = markerOf(block, row, m_document.setup().direction, m_document.setup().digits);
    Text item = block.items.at(row);
    qreal markerWidth = PaperUnits::fromMm(Style::MarkerWidth);
    if (block.marker == List::Marker::Ordinal) {
        item = withOrdinal(marker, item);
        markerWidth = 0;
    } else {
        addCell(strip, marker, look, start, markerWidth, {{TagRole::Lbl, 0}});
    }
    addCell(strip, item, text, start + markerWidth, m_width - start - markerWidth, {{TagRole::LBody, 1}});
    strip.after = row + 1 == block.items.size() ? PaperUnits::fromMm(1.6) : PaperUnits::fromMm(0.3);
}

} // namespace tahaluf
