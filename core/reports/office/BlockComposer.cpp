// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/BlockComposer.h"

#include "reports/office/TextRuns.h"

namespace tahaluf::office {

namespace {

using P = PaperStyle;

qreal points(qreal millimetres)
{
    return millimetres * 72 / 25.4;
}

Numbering numberingOf(const paper::List& list, const paper::PageSetup& setup)
{
    switch (list.marker) {
    case paper::List::Marker::Number:
        return setup.digits == DigitShapes::ArabicIndic ? Numbering::ArabicNumbers : Numbering::Numbers;
    case paper::List::Marker::Bullet:
        return Numbering::Bullets;
    case paper::List::Marker::Letter:
        return setup.direction == Qt::RightToLeft ? Numbering::ArabicLetters : Numbering::LatinLetters;
    case paper::List::Marker::Ordinal:
        break;
    }
    return Numbering::None;
}

} // namespace

BlockComposer::BlockComposer(OfficeSink& sink,
                             const Document& document,
                             const PaperFrame& frame,
                             const Bookmarks& bookmarks,
                             PictureMaker& pictures)
    : m_sink(sink)
    , m_document(document)
    , m_frame(frame)
    , m_bookmarks(bookmarks)
    , m_pictures(pictures)
{
}

int BlockComposer::stepCount(const Document& document)
{
    int steps = 0;
    for (const paper::Block& block : document.blocks()) {
        const auto* table = std::get_if<paper::Table>(&block.content);
        steps += 1 + (table ? table->rowCount() : 0);
    }
    return steps;
}

Result<void> BlockComposer::stepped()
{
    return m_step() ? Result<void>() : Result<void>(refused(tr("Writing the file was stopped.")));
}

Result<void> BlockComposer::compose(const Step& step)
{
    m_step = step;
    for (const paper::Block& block : m_document.blocks()) {
        if (!std::holds_alternative<paper::SideBySide>(block.content)) {
            closeSides();
        }
        auto added = std::visit([this](const auto& content) { return add(content); }, block.content);
        if (added) {
            added = stepped();
        }
        if (!added) {
            return added;
        }
    }
    closeSides();
    return {};
}

Runs BlockComposer::runs(const paper::Text& text, Qt::LayoutDirection direction) const
{
    return runsOf(text, direction, [this](const QString& link) { return m_bookmarks.target(m_frame.index, link); });
}

Paragraph BlockComposer::paragraphOf(Style style, const paper::Text& text) const
{
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.look = lookOf(style);
    paragraph.runs = runs(text, paragraph.look.direction);
    return paragraph;
}

void BlockComposer::settle(Paragraph& paragraph)
{
    paragraph.breakBefore = m_breakBefore;
    paragraph.look.before = m_breakBefore ? 0 : qMax(paragraph.look.before, m_gap);
    m_breakBefore = false;
    m_gap = 0;
    m_isEmpty = false;
}

void BlockComposer::put(Paragraph paragraph)
{
    settle(paragraph);
    m_sink.paragraph(paragraph);
}

void BlockComposer::putSpace(qreal height)
{
    Paragraph space = paragraphOf(Style::Space, {});
    space.look.line = points(height);
    put(space);
}

QSizeF BlockComposer::mostOf(const QString& caption) const
{
    const qreal below = caption.isEmpty() ? 0 : 12;
    return {m_frame.textWidth(), qMax(20.0, m_frame.textHeight() - 6 - below)};
}

void BlockComposer::putPicture(const PictureFile& picture, paper::Align align, const QString& caption)
{
    Paragraph paragraph = paragraphOf(Style::Picture, {});
    paragraph.look.placement = placementOf(align);
    if (!caption.isEmpty()) {
        paragraph.look.after = 2;
        paragraph.look.keepWithNext = true;
    }
    settle(paragraph);
    m_sink.picture(paragraph, picture);
    if (!caption.isEmpty()) {
        Paragraph below = paragraphOf(Style::Caption, caption);
        below.look.placement = placementOf(align);
        put(below);
    }
}

void BlockComposer::putDrawing(const paper::Drawing& drawing,
                               paper::Align align,
                               const QString& description,
                               const QString& caption)
{
    PictureFile picture = m_pictures.fromDrawing(drawing, mostOf(caption));
    if (picture.isNull()) {
        Paragraph instead = paragraphOf(Style::Caption, description);
        instead.look.placement = placementOf(align);
        put(instead);
        return;
    }
    if (!description.isEmpty()) {
        picture.description = description;
    }
    putPicture(picture, align, caption);
}

Result<void> BlockComposer::add(const paper::Heading& block)
{
    Paragraph paragraph = paragraphOf(headingStyle(block.level), block.text);
    paragraph.bookmark = m_bookmarks.nameOf(m_frame.index, block.anchor);
    put(paragraph);
    return {};
}

Result<void> BlockComposer::add(const paper::Paragraph& block)
{
    Paragraph paragraph = paragraphOf(styleOf(block.role), block.text);
    if (block.size > 0) {
        paragraph.look.line *= block.size / paragraph.look.size;
        paragraph.look.size = block.size;
    }
    if (block.align) {
        paragraph.look.placement = placementOf(*block.align);
    }
    paragraph.look.keepWithNext = paragraph.look.keepWithNext || block.keepWithNext;
    put(paragraph);
    return {};
}

Result<void> BlockComposer::add(const paper::List& block)
{
    const paper::PageSetup& setup = m_frame.setup;
    const Numbering numbering = numberingOf(block, setup);
    const int level = qBound(0, block.level, MostListLevels - 1);
    const bool counted = numbering != Numbering::None && m_sink.canCount(numbering);
    if (block.items.isEmpty()) {
        return {};
    }
    if (counted) {
        m_sink.beginList({numbering, level, block.first, setup.direction});
    }
    for (int row = 0; row < block.items.size(); ++row) {
        Paragraph item = paragraphOf(Style::ListItem, block.items.at(row));
        if (!counted) {
            const bool words = block.marker == paper::List::Marker::Ordinal;
            item.look.hanging = words ? P::OrdinalWidth : P::MarkerWidth;
            item.look.indent = level * P::MarkerWidth + item.look.hanging;
            Runs marker = runs(paper::markerOf(block, row, setup.direction, setup.digits), setup.direction);
            Run tab;
            tab.kind = Run::Kind::Tab;
            tab.rightToLeft = setup.direction == Qt::RightToLeft;
            marker.append(tab);
            item.runs = marker + item.runs;
        }
        if (row + 1 == block.items.size()) {
            item.look.after = lookOf(Style::Body).after;
        }
        put(item);
    }
    if (counted) {
        m_sink.endList();
    }
    return {};
}

Result<void> BlockComposer::add(const paper::Spacer& block)
{
    if (block.height > 0) {
        putSpace(block.height);
    }
    return {};
}

Result<void> BlockComposer::add(const paper::PageBreak&)
{
    // Several in a row, and those at the ends of a paper, make no empty pages.
    m_breakBefore = !m_isEmpty;
    return {};
}

Result<void> BlockComposer::add(const paper::Rule&)
{
    Paragraph rule = paragraphOf(Style::Space, {});
    rule.look.line = points(2);
    rule.look.after = 2;
    rule.look.ruled = true;
    put(rule);
    return {};
}

Result<void> BlockComposer::add(const paper::Image& block)
{
    PictureFile picture = PictureMaker::fromFile(block.data, block.width, mostOf({}));
    if (picture.isNull()) {
        // A picture that cannot be read leaves its description, never a silent hole.
        Paragraph instead = paragraphOf(Style::TableText, block.description);
        instead.look.placement = placementOf(block.align);
        put(instead);
        return {};
    }
    picture.description = block.description;
    putPicture(picture, block.align, {});
    return {};
}

Result<void> BlockComposer::add(const paper::Figure& block)
{
    putDrawing(block.drawing, block.align, block.description, block.caption);
    return {};
}

Result<void> BlockComposer::add(const paper::QrCode& block)
{
    paper::Drawing drawing;
    drawing.size = {block.size, block.size};
    drawing.shapes.append(paper::QrShape{{0, 0, block.size, block.size}, block.text});
    putDrawing(drawing, block.align, block.text, block.caption);
    return {};
}

} // namespace tahaluf::office
