// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/FrameComposer.h"

#include "reports/layout/PageFrame.h"
#include "reports/office/OfficeStyles.h"
#include "reports/office/PictureMaker.h"
#include "reports/office/TextRuns.h"

namespace tahaluf::office {

namespace {

using P = PaperStyle;

qreal millimetres(qreal points)
{
    return points * 25.4 / 72;
}

PictureFile letterheadOf(const PaperFrame& frame)
{
    return PictureMaker::fromFile(
        frame.setup.header.letterhead, frame.textWidth(), {frame.textWidth(), P::LetterheadMost});
}

PictureFile logoOf(const PaperFrame& frame)
{
    PictureFile logo = PictureMaker::fromFile(frame.setup.header.logo, P::LogoSize * 3, {P::LogoSize * 3, P::LogoSize});
    logo.description = frame.setup.header.name;
    return logo;
}

QStringList linesOf(const paper::PageHeader& header)
{
    QStringList lines = QStringList{header.line} + header.lines;
    lines.removeAll(QString());
    return lines;
}

Paragraph paragraphOf(Style style, const QString& text, const PaperFrame& frame)
{
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.look = lookOf(style, frame.setup);
    paragraph.runs = runsOf(text, frame.setup.direction);
    return paragraph;
}

Paragraph spaceOf(qreal height, const PaperFrame& frame)
{
    Paragraph space = paragraphOf(Style::Space, {}, frame);
    space.look.line = height * 72 / 25.4;
    return space;
}

Paragraph markOf(const PaperFrame& frame)
{
    Paragraph mark = paragraphOf(Style::HeaderLine, frame.setup.header.mark, frame);
    mark.look.placement = Placement::Trailing;
    return mark;
}

qreal headerHeight(const PaperFrame& frame)
{
    const paper::PageHeader& header = frame.setup.header;
    if (header.isEmpty()) {
        return 0;
    }
    const qreal line = millimetres(lookOf(Style::HeaderLine, frame.setup).line);
    const PictureFile letterhead = letterheadOf(frame);
    if (!letterhead.isNull()) {
        return letterhead.size.height() + (header.mark.isEmpty() ? 0 : line) + 1 + P::HeaderGap;
    }
    qreal content = header.name.isEmpty() ? 0 : millimetres(lookOf(Style::HeaderName, frame.setup).line);
    content += qreal(linesOf(header).size()) * line;
    content = qMax(content, logoOf(frame).size.height()); // negative for none
    content = qMax(content, header.mark.isEmpty() ? 0 : line);
    return content + P::AboveHeaderRule + P::HeaderRule + P::HeaderGap;
}

void addCell(OfficeSink& sink, const CellShape& cell, const QVector<Paragraph>& paragraphs)
{
    sink.beginCell(cell);
    for (const Paragraph& paragraph : paragraphs) {
        sink.paragraph(paragraph);
    }
    sink.endCell();
}

} // namespace

PaperFrame frameOf(const Document& document, int index, int count)
{
    PaperFrame frame;
    frame.index = index;
    frame.count = count;
    frame.setup = document.setup();
    frame.sheet = PageFrame::sheetSize(frame.setup.size).size(QPageSize::Millimeter);
    if (frame.setup.orientation == paper::Orientation::Landscape) {
        frame.sheet.transpose();
    }
    frame.headerHeight = headerHeight(frame);
    frame.footerHeight = frame.setup.footer.isEmpty()
                             ? 0
                             : millimetres(lookOf(Style::Footer, frame.setup).line) + P::BelowFooterLine + P::FooterGap;
    return frame;
}

void composeHeader(OfficeSink& sink, const PaperFrame& frame)
{
    const paper::PageHeader& header = frame.setup.header;
    const PictureFile letterhead = letterheadOf(frame);
    if (!letterhead.isNull()) {
        Paragraph paragraph = paragraphOf(Style::Picture, {}, frame);
        paragraph.look.before = 0;
        paragraph.look.after = 0;
        sink.picture(paragraph, letterhead);
        if (!header.mark.isEmpty()) {
            sink.paragraph(markOf(frame));
        }
        sink.paragraph(spaceOf(P::HeaderGap, frame));
        return;
    }
    const PictureFile logo = logoOf(frame);
    const qreal logoWidth = logo.isNull() ? 0 : logo.size.width() + P::LogoGap;
    const qreal markWidth = header.mark.isEmpty() ? 0 : frame.textWidth() * P::MarkShare;
    TableShape table{.frame = Frame::RuleBelow,
                     .ruleColour = frame.setup.accent,
                     .direction = frame.setup.direction,
                     .side = 0,
                     .top = 0,
                     .bottom = P::AboveHeaderRule};
    for (const qreal width : {logoWidth, frame.textWidth() - logoWidth - markWidth, markWidth}) {
        if (width > 0) {
            table.widths.append(width);
        }
    }
    int column = 0;
    sink.beginTable(table);
    sink.beginRow({.whole = true});
    if (!logo.isNull()) {
        Paragraph paragraph = paragraphOf(Style::Picture, {}, frame);
        paragraph.look.placement = Placement::Leading;
        paragraph.look.before = 0;
        paragraph.look.after = 0;
        sink.beginCell({.column = column++, .vertical = Qt::AlignVCenter});
        sink.picture(paragraph, logo);
        sink.endCell();
    }
    QVector<Paragraph> names;
    if (!header.name.isEmpty()) {
        names.append(paragraphOf(Style::HeaderName, header.name, frame));
    }
    for (const QString& line : linesOf(header)) {
        names.append(paragraphOf(Style::HeaderLine, line, frame));
    }
    if (names.isEmpty()) {
        names.append(paragraphOf(Style::HeaderLine, {}, frame));
    }
    addCell(sink, {.column = column++, .vertical = Qt::AlignVCenter}, names);
    if (!header.mark.isEmpty()) {
        addCell(sink, {.column = column, .vertical = Qt::AlignBottom}, {markOf(frame)});
    }
    sink.endRow();
    sink.endTable();
    sink.paragraph(spaceOf(P::HeaderGap, frame));
}

void composeFooter(OfficeSink& sink, const PaperFrame& frame, const QString& hash)
{
    const paper::PageFooter& footer = frame.setup.footer;
    const QString hashLine = footer.hashLine(hash);
    Paragraph texts[3] = {paragraphOf(Style::Footer, footer.number, frame),
                          paragraphOf(Style::Footer, hashLine, frame),
                          paragraphOf(Style::Footer, {}, frame)};
    texts[1].look.placement = Placement::Centre;
    texts[2].look.placement = Placement::Trailing;
    texts[2].runs = pageNumberRuns(footer.pageTemplate, frame.setup.direction, frame.setup.digits);
    TableShape table{.frame = Frame::HairAbove,
                     .direction = frame.setup.direction,
                     .side = 0,
                     .top = P::BelowFooterLine,
                     .bottom = 0};
    for (const qreal share : P::FootShares) {
        table.widths.append(frame.textWidth() * share);
    }
    sink.paragraph(spaceOf(P::FooterGap, frame));
    sink.beginTable(table);
    sink.beginRow({.whole = true});
    for (int column = 0; column < 3; ++column) {
        addCell(sink, {.column = column}, {texts[column]});
    }
    sink.endRow();
    sink.endTable();
}

} // namespace tahaluf::office
