// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/layout/PageFlow.h"

#include "reports/canvas/PaperUnits.h"
#include "reports/layout/DrawingPainter.h"

namespace tahaluf {

namespace {

/** The fewest lines of a parted strip on either page. */
constexpr int FewestLines = 2;
/** Lengths are sums of fractions: a strip that fits exactly must not miss by rounding. */
constexpr qreal Tolerance = 0.5;

} // namespace

PageFlow::PageFlow(const Document& document, PaperFonts& fonts, qreal width, qreal height)
    : m_document(document)
    , m_fonts(fonts)
    , m_maker(document, width)
    , m_width(width)
    , m_height(height)
{
}

FlowPosition PageFlow::settled(FlowPosition position) const
{
    while (!atEnd(position) && !m_maker.isPageBreak(position.block) &&
           position.strip >= m_maker.stripCount(position.block)) {
        position = {position.block + 1, 0, {}};
    }
    return position;
}

FlowPosition PageFlow::next(const FlowPosition& position) const
{
    if (position.strip + 1 < m_maker.stripCount(position.block)) {
        return {position.block, position.strip + 1, {}};
    }
    return {position.block + 1, 0, {}};
}

void PageFlow::shapeTexts(Shaped& shaped)
{
    const auto& cells = shaped.strip.cells;
    while (qsizetype(shaped.texts.size()) < cells.size()) {
        shaped.texts.push_back(std::make_unique<TextCell>());
    }
    for (qsizetype index = 0; index < cells.size(); ++index) {
        const StripCell& cell = cells.at(index);
        shaped.texts[size_t(index)]->shape(cell.text, cell.look, cell.width, m_fonts);
    }
}

Result<void> PageFlow::shapeStrip(int block, int row, Shaped& shaped)
{
    auto made = m_maker.make(block, row, shaped.strip);
    if (!made) {
        return made;
    }
    shapeTexts(shaped);
    // A picture is never taller than the page.
    Strip& strip = shaped.strip;
    const bool shown = !strip.picture.isNull() || !strip.drawings.isEmpty();
    if (shown && strip.minHeight > m_height) {
        const qreal scale = m_height / strip.minHeight;
        strip.pictureX += strip.pictureWidth * (1 - scale) / 2;
        strip.pictureWidth *= scale;
        for (StripDrawing& drawing : strip.drawings) {
            QRectF& place = drawing.place;
            place = {place.x() + place.width() * (1 - scale) / 2, 0, place.width() * scale, place.height() * scale};
        }
        strip.minHeight = m_height;
    }
    return {};
}

qreal PageFlow::shapeHead(int block)
{
    if (m_headBlock == block) {
        return m_headHeight;
    }
    m_headBlock = block;
    m_headHeight = 0;
    m_head.resize(size_t(m_maker.headCount(block)));
    for (size_t row = 0; row < m_head.size(); ++row) {
        m_maker.makeHead(block, int(row), m_head[row].strip);
        shapeTexts(m_head[row]);
        m_headHeight += heightOf(m_head[row], {});
    }
    return m_headHeight;
}

void PageFlow::paintHead(PaperCanvas& canvas, qreal y, bool isRepeated)
{
    for (const Shaped& head : m_head) {
        const bool isFirst = &head == &m_head.front();
        // Whoever hears the paper read hears a table's head once.
        paint(canvas, head, y, {}, {}, !isFirst, isRepeated);
        y += heightOf(head, {});
    }
}

qreal PageFlow::naturalHeightOf(const Shaped& shaped, const QVector<int>& from)
{
    qreal text = 0;
    for (qsizetype index = 0; index < shaped.strip.cells.size(); ++index) {
        const TextCell& cell = *shaped.texts[size_t(index)];
        text = qMax(text, (cell.lineCount() - from.value(index)) * cell.pitch());
    }
    return text + 2 * shaped.strip.padding;
}

qreal PageFlow::heightOf(const Shaped& shaped, const QVector<int>& from)
{
    // The rest of a parted strip is as tall as its text; only a whole one is stretched.
    return qMax(naturalHeightOf(shaped, from), from.isEmpty() ? shaped.strip.minHeight : 0);
}

qreal PageFlow::leastHeightOf(const Shaped& shaped)
{
    int longest = 0;
    qreal pitch = 0;
    for (qsizetype index = 0; index < shaped.strip.cells.size(); ++index) {
        const TextCell& cell = *shaped.texts[size_t(index)];
        if (cell.lineCount() > longest) {
            longest = cell.lineCount();
            pitch = cell.pitch();
        }
    }
    const int least = longest <= shaped.strip.wholeUpTo ? longest : FewestLines;
    return qMax(least * pitch + 2 * shaped.strip.padding, shaped.strip.minHeight);
}

QVector<int> PageFlow::part(const Shaped& shaped, const QVector<int>& from, qreal room, bool force)
{
    const auto cellCount = shaped.strip.cells.size();
    int longest = 0;
    qsizetype longestCell = -1;
    QVector<int> counts(cellCount, 0);
    for (qsizetype index = 0; index < cellCount; ++index) {
        const TextCell& cell = *shaped.texts[size_t(index)];
        const int left = cell.lineCount() - from.value(index);
        const int most = qMax(0, int((room - 2 * shaped.strip.padding + Tolerance) / cell.pitch()));
        counts[index] = qMin(left, force ? qMax(most, 1) : most);
        if (left > longest) {
            longest = left;
            longestCell = index;
        }
    }
    if (force || longestCell < 0) {
        return force ? counts : QVector<int>{};
    }
    const bool whole = from.isEmpty() && longest <= shaped.strip.wholeUpTo;
    if (whole || counts.at(longestCell) < FewestLines) {
        return {};
    }
    const int over = longest - counts.at(longestCell);
    if (over > 0 && over < FewestLines) {
        counts[longestCell] -= FewestLines - over;
    }
    return counts.at(longestCell) < FewestLines ? QVector<int>{} : counts;
}

Result<qreal> PageFlow::heightAfter(FlowPosition position, qreal pendingAfter, qreal most)
{
    qreal height = 0;
    for (position = settled(position); !atEnd(position) && height <= most; position = settled(next(position))) {
        if (m_maker.isPageBreak(position.block)) {
            break;
        }
        auto shaped = shapeStrip(position.block, position.strip, m_ahead);
        if (!shaped) {
            return shaped.takeError();
        }
        const Strip& strip = m_ahead.strip;
        height += qMax(pendingAfter, strip.before);
        height += strip.keepWithNext ? heightOf(m_ahead, {}) : leastHeightOf(m_ahead);
        pendingAfter = strip.after;
        const bool more = strip.keepWithNext;
        if (position.strip == 0 && m_maker.hasHead(position.block)) {
            height += shapeHead(position.block);
        }
        if (!more) {
            break;
        }
    }
    return height;
}

Result<FlowPosition> PageFlow::page(const FlowPosition& start, PaperCanvas* canvas, QVector<PlacedHeading>* headings)
{
    FlowPosition position = settled(start);
    qreal y = 0;
    qreal pendingAfter = 0;
    bool empty = true; // nothing but a repeated head stands on the page
    bool closedAbove = false; // the line above the next row is drawn already

    while (!atEnd(position)) {
        if (m_maker.isPageBreak(position.block)) {
            // Several in a row, and those at the ends of a paper, make no empty pages.
            while (!atEnd(position) && m_maker.isPageBreak(position.block)) {
                position = settled({position.block + 1, 0, {}});
            }
            if (!empty) {
                return position;
            }
            continue;
        }
        auto shaped = shapeStrip(position.block, position.strip, m_current);
        if (!shaped) {
            return shaped.takeError();
        }
        const Strip& strip = m_current.strip;
        const bool begins = position.lines.isEmpty();
        const bool headed = (position.strip == 0 && begins) ? m_maker.hasHead(position.block)
                                                            : empty && m_maker.repeatsHead(position.block);
        qreal headHeight = 0;
        if (headed) {
            headHeight = shapeHead(position.block);
        }
        const qreal gap = empty ? 0 : qMax(pendingAfter, strip.before);
        const qreal room = m_height - y - gap - headHeight;
        const qreal height = heightOf(m_current, position.lines);

        bool fits = height <= room + Tolerance;
        if (fits && strip.keepWithNext && !empty) {
            auto after = heightAfter(next(position), strip.after, m_height);
            if (!after) {
                return after.takeError();
            }
            // What is taller than a page cannot be kept together anyway.
            if (height + *after > room + Tolerance && headHeight + height + *after <= m_height + Tolerance) {
                return position;
            }
        }
        QVector<int> counts;
        if (!fits) {
            counts = part(m_current, position.lines, room, false);
            if (counts.isEmpty() && !empty) {
                return position;
            }
            if (counts.isEmpty()) {
                counts = part(m_current, position.lines, room, true);
            }
        }
        if (canvas && headed) {
            shapeHead(position.block); // looking ahead may have come to another table's
            paintHead(*canvas, y + gap, position.strip > 0 || !begins);
        }
        closedAbove = headed || (closedAbove && gap <= 0);
        if (canvas) {
            paint(*canvas, m_current, y + gap + headHeight, position.lines, counts, closedAbove);
        }
        closedAbove = !strip.edges.isEmpty();
        if (headings && begins) {
            headings->append({position.block, y + gap + headHeight});
        }
        if (!fits) {
            FlowPosition rest = position;
            rest.lines.resize(counts.size());
            bool done = true;
            for (qsizetype index = 0; index < counts.size(); ++index) {
                rest.lines[index] += counts.at(index);
                done = done && rest.lines.at(index) >= m_current.texts[size_t(index)]->lineCount();
            }
            return done ? settled(next(position)) : rest;
        }
        y += gap + headHeight + height;
        pendingAfter = strip.after;
        empty = false;
        position = settled(next(position));
    }
    return position;
}

void PageFlow::paintFrame(PaperCanvas& canvas, const Strip& strip, qreal y, qreal height, bool closedAbove) const
{
    QVector<QLineF> lines;
    if (strip.ruled) {
        lines.append(QLineF(0, y + height / 2, m_width, y + height / 2));
    }
    for (const qreal edge : strip.edges) {
        lines.append(QLineF(edge, y, edge, y + height));
    }
    if (!strip.edges.isEmpty()) {
        if (strip.openBelow.isEmpty()) {
            lines.append(QLineF(0, y + height, m_width, y + height));
        }
        if (!closedAbove) {
            lines.append(QLineF(0, y, m_width, y));
        }
    }
    // A head's cell that is open below has the line of its neighbours only.
    for (qsizetype edge = 0; !strip.openBelow.isEmpty() && edge + 1 < strip.edges.size(); ++edge) {
        const QLineF part(strip.edges.at(edge), 0, strip.edges.at(edge + 1), 0);
        const bool open = std::any_of(strip.openBelow.begin(), strip.openBelow.end(), [&part](const QLineF& line) {
            return line.x1() < part.center().x() && part.center().x() < line.x2();
        });
        if (!open) {
            lines.append(part.translated(0, y + height));
        }
    }
    canvas.lines(lines, {PaperStyle::line(), PaperUnits::fromMm(PaperStyle::HairLine), false});
}

void PageFlow::paint(PaperCanvas& canvas,
                     const Shaped& shaped,
                     qreal y,
                     const QVector<int>& from,
                     const QVector<int>& counts,
                     bool closedAbove,
                     bool isDecoration)
{
    const Strip& strip = shaped.strip;
    qreal height = heightOf(shaped, from);
    if (!counts.isEmpty()) {
        height = 0;
        for (qsizetype index = 0; index < counts.size(); ++index) {
            height = qMax(height, counts.at(index) * shaped.texts[size_t(index)]->pitch());
        }
        height += 2 * strip.padding;
    }
    canvas.tag({});
    if (!strip.anchor.isEmpty() && from.isEmpty()) {
        canvas.anchor(strip.anchor, {0, y});
    }
    if (strip.fill.isValid()) {
        // Not over the line above, half of which would go.
        const qreal line = closedAbove ? PaperUnits::fromMm(PaperStyle::HairLine) / 2 : 0;
        canvas.fill(QRectF(0, y + line, m_width, height - line), strip.fill);
    }
    if (strip.ruled || !strip.edges.isEmpty()) {
        paintFrame(canvas, strip, y, height, closedAbove);
    }
    if (!strip.picture.isNull() || !strip.drawings.isEmpty()) {
        paintPictures(canvas, strip, y);
    }
    // In a row stretched for handwriting the printed text stands in the middle.
    const qreal drop = counts.isEmpty() ? (height - naturalHeightOf(shaped, from)) / 2 : 0;
    const auto tagOf = [&](const StripCell& cell) {
        return PaperTag{isDecoration ? QVector<TagStep>() : strip.tag + cell.tag, {}};
    };
    for (const StripCell& cell : strip.cells) {
        canvas.tag(tagOf(cell));
    }
    // From left to right whatever the direction: going to the left on one line, some readers of a PDF run the last word
    // of a cell into the first of the next. What is read aloud follows the tags, not this order.
    const auto count = strip.cells.size();
    const bool mirrored = m_document.setup().direction == Qt::RightToLeft;
    for (qsizetype place = 0; place < count; ++place) {
        const auto index = mirrored ? count - 1 - place : place;
        const StripCell& cell = strip.cells.at(index);
        const TextCell& text = *shaped.texts[size_t(index)];
        const int first = from.value(index);
        const int lines = counts.isEmpty() ? text.lineCount() - first : counts.at(index);
        canvas.tag(tagOf(cell));
        text.draw(canvas, {cell.x, y + strip.padding + drop}, first, lines);
    }
}

void PageFlow::paintPictures(PaperCanvas& canvas, const Strip& strip, qreal y)
{
    canvas.tag({strip.tag, strip.description});
    if (!strip.picture.isNull()) {
        canvas.picture(QRectF(strip.pictureX, y, strip.pictureWidth, strip.minHeight), strip.picture);
    }
    const paper::PageSetup& setup = m_document.setup();
    DrawingPainter drawings(canvas, m_fonts, setup.accent, setup.direction);
    for (const StripDrawing& drawing : strip.drawings) {
        const QRectF place = drawing.place.translated(0, y);
        drawings.paint(drawing.drawing, place);
        if (drawing.isCut) {
            QPainterPath outline;
            outline.addRect(place);
            canvas.path(outline, {}, {PaperStyle::line(), PaperUnits::fromMm(PaperStyle::CutWidth), true});
        }
    }
}

} // namespace tahaluf
