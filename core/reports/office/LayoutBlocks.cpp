// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks that BlockComposer sets out in tables without being tables: details, boxes, two languages, labels.
#include "reports/office/BlockComposer.h"

namespace tahaluf::office {

namespace {

using P = PaperStyle;

constexpr qreal DetailsGap = 2.4;
constexpr qreal BoxTop = 1.8;
constexpr qreal BoxGap = 3;
constexpr qreal LabelsGap = 2;
/** Texts of so many characters are not parted by a page's end. */
constexpr int ShortText = 400;

} // namespace

Result<void> BlockComposer::add(const paper::KeyValueGrid& block)
{
    const int columns = block.columns == 2 ? 2 : 1;
    const qreal width = m_frame.textWidth();
    const auto textOf = [&block](qsizetype index) {
        const paper::KeyValue& pair = block.pairs.at(index);
        paper::Text text;
        if (!pair.label.isEmpty()) {
            text.muted(pair.label + QStringLiteral(": "));
        }
        for (const paper::Span& span : pair.value.spans()) {
            text.add(span);
        }
        return text;
    };
    if (columns == 1) {
        for (qsizetype index = 0; index < block.pairs.size(); ++index) {
            Paragraph pair = paragraphOf(Style::Details, textOf(index));
            pair.look.after = index + 1 == block.pairs.size() ? DetailsGap : pair.look.after;
            put(pair);
        }
        return {};
    }
    if (block.pairs.isEmpty()) {
        return {};
    }
    beginTable({.widths = {width * P::DetailsShare - DetailsGap, DetailsGap, width * (1 - P::DetailsShare)},
                .frame = Frame::None,
                .side = 0,
                .top = 0,
                .bottom = 0});
    for (qsizetype index = 0; index < block.pairs.size(); index += 2) {
        m_sink.beginRow({.whole = true});
        const bool paired = index + 1 < block.pairs.size();
        addCell({.column = 0}, paragraphOf(Style::Details, textOf(index)));
        addCell({.column = 1}, paragraphOf(Style::Space, {}));
        addCell({.column = 2}, paragraphOf(Style::Details, paired ? textOf(index + 1) : paper::Text()));
        m_sink.endRow();
    }
    endTable(DetailsGap);
    return {};
}

Result<void> BlockComposer::add(const paper::Box& block)
{
    beginTable({.widths = {m_frame.textWidth()}, .side = P::BoxPadding, .top = BoxTop, .bottom = BoxTop});
    m_sink.beginRow({});
    m_sink.beginCell({.fill = P::tint()});
    if (!block.title.isEmpty()) {
        Paragraph title = paragraphOf(Style::BoxTitle, block.title);
        title.look.keepWithNext = !block.text.isEmpty();
        m_sink.paragraph(title);
    }
    if (!block.text.isEmpty() || block.title.isEmpty()) {
        m_sink.paragraph(paragraphOf(Style::BoxText, block.text));
    }
    m_sink.endCell();
    m_sink.endRow();
    endTable(BoxGap);
    return {};
}

void BlockComposer::closeSides()
{
    if (m_hasSides) {
        m_hasSides = false;
        endTable(0.5); // the paragraphs bring their own distances, but a table must not follow at once
    }
}

Result<void> BlockComposer::add(const paper::SideBySide& block)
{
    const qreal side = (m_frame.textWidth() - P::ColumnGap) / 2;
    if (!m_hasSides) {
        beginTable({.widths = {side, P::ColumnGap, side}, .frame = Frame::None, .side = 0, .top = 0, .bottom = 0});
        m_hasSides = true;
    }
    const bool isHeading = block.headingLevel > 0;
    const bool mirrored = m_frame.setup.direction == Qt::RightToLeft;
    Paragraph text = paragraphOf(isHeading ? headingStyle(block.headingLevel) : styleOf(block.role), block.text);
    text.look.keepWithNext = text.look.keepWithNext || block.keepWithNext;
    Paragraph other = text;
    // One entry in the outline is enough: the other language only looks like a heading.
    other.style = isHeading ? Style::Body : text.style;
    other.look.direction = mirrored ? Qt::LeftToRight : Qt::RightToLeft;
    other.runs = runs(block.other, other.look.direction);
    // Short texts are not parted, so that no single line of one stands alone.
    m_sink.beginRow({.whole = block.text.toPlainText().size() < ShortText});
    addCell({.column = 0}, text);
    addCell({.column = 1}, paragraphOf(Style::Space, {}));
    addCell({.column = 2}, other);
    m_sink.endRow();
    return {};
}

Result<void> BlockComposer::add(const paper::LabelSheet& block)
{
    if (block.labels.isEmpty() || block.labels.first().size.isEmpty()) {
        return {};
    }
    const int columns = qMax(1, block.columns);
    const QSizeF wanted = block.labels.first().size;
    const qreal whole = columns * wanted.width() + (columns - 1) * block.gap;
    const qreal scale = qMin(1.0, m_frame.textWidth() / whole);
    const QSizeF label = wanted * scale;
    QVector<qreal> widths;
    for (int column = 0; column < columns; ++column) {
        if (column > 0 && block.gap > 0) {
            widths.append(block.gap * scale);
        }
        widths.append(label.width());
    }
    beginTable({.widths = widths, .frame = Frame::None, .side = 0, .top = 0, .bottom = 0, .centred = true});
    const int rows = int(block.labels.size() + columns - 1) / columns;
    for (int row = 0; row < rows; ++row) {
        if (row > 0 && block.rowGap > 0) {
            m_sink.beginRow({.minHeight = block.rowGap * scale, .exact = true});
            addCell({.columns = int(widths.size())}, paragraphOf(Style::Space, {}));
            m_sink.endRow();
        }
        addLabels(block, row, label);
    }
    endTable(LabelsGap);
    return {};
}

void BlockComposer::addLabels(const paper::LabelSheet& sheet, int row, QSizeF label)
{
    const int columns = qMax(1, sheet.columns);
    m_sink.beginRow({.minHeight = label.height(), .exact = true, .whole = true});
    int place = 0;
    for (int column = 0; column < columns; ++column) {
        if (column > 0 && sheet.gap > 0) {
            addCell({.column = place++}, paragraphOf(Style::Space, {}));
        }
        const int index = row * columns + column;
        const CellShape cell{.column = place++};
        Paragraph paragraph = paragraphOf(Style::Picture, {});
        paragraph.look.before = 0;
        paragraph.look.after = 0;
        paper::Drawing drawing = sheet.labels.value(index);
        if (sheet.cutLines) {
            // Part of the picture: lines of the cells would lie half below it.
            drawing.shapes.append(paper::RectShape{.rect = QRectF(QPointF(), drawing.size),
                                                   .stroke = paper::Ink::Line,
                                                   .width = 2 * P::CutWidth,
                                                   .dashed = true});
        }
        const PictureFile picture = m_pictures.fromDrawing(drawing, label);
        m_sink.beginCell(cell);
        if (picture.isNull()) {
            m_sink.paragraph(paragraph);
        } else {
            m_sink.picture(paragraph, picture);
        }
        m_sink.endCell();
    }
    m_sink.endRow();
}

} // namespace tahaluf::office
