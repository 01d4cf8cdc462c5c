// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ReferralPicture.h"

#include "language/NameInLanguage.h"
#include "reports/papers/LabelDrawing.h"
#include "reports/papers/ServiceFacts.h"

#include <algorithm>

namespace tahaluf {

using paper::Align;
using paper::Ink;

namespace {
constexpr std::size_t MostInOneColumn = 9;
constexpr std::size_t MostInTwoColumns = 18;
constexpr qreal ColumnGap = 7;
constexpr qreal Gap = 4.6; // between two boxes: room for an arrow
constexpr qreal Margin = 3; // above the first boxes, where the way comes in from the column before
constexpr qreal TallestBox = 19;
constexpr qreal NumberWidth = 8;
constexpr qreal Padding = 1.4;
constexpr qreal Head = 1.1; // half an arrow's head
constexpr qreal LaneStep = 3.4;
constexpr int MostLanes = 6;

void arrowHead(LabelDrawing& drawing, QPointF tip, QPointF way)
{
    const QPointF back = tip - way * Head * 1.6;
    const QPointF aside(way.y() * Head, way.x() * Head);
    drawing.line(back + aside, tip, Ink::Accent, 0.4).line(back - aside, tip, Ink::Accent, 0.4);
}
} // namespace

struct ReferralPicture::Grid
{
    std::size_t columns = 1;
    std::size_t rows = 1;
    QSizeF box = {};

    [[nodiscard]] std::size_t columnOf(std::size_t place) const { return place / rows; }
    [[nodiscard]] QRectF boxOf(std::size_t place) const
    {
        return {qreal(columnOf(place)) * (box.width() + ColumnGap),
                Margin + qreal(place % rows) * (box.height() + Gap),
                box.width(),
                box.height()};
    }
};

QString ReferralPicture::nameOf(std::size_t place) const
{
    const ReferralStep& step = m_flow.steps()[place];
    return m_book.shaped(nameInLanguage(m_book, step.name, step.nameEn));
}

QString ReferralPicture::bodyOf(std::size_t place) const
{
    return m_bodies.value(m_flow.steps()[place].member.value());
}

QString ReferralPicture::conditionOf(std::size_t place) const
{
    const ReferralStep& step = m_flow.steps()[place];
    return m_book.shaped(nameInLanguage(m_book, step.condition, step.conditionEn));
}

QString ReferralPicture::wayOf(std::size_t place) const
{
    const ReferralWay& way = m_flow.ways()[place];
    const auto number = [this](std::size_t target) { return m_book.number(static_cast<qint64>(target) + 1); };
    const auto wording = [this](const char* source) { return m_book.phrase("ReferralPicture", source); };
    QStringList said;
    if (!way.next) {
        said << wording("the path ends here");
    } else if (!way.goesOn) {
        said << wording("then step %1").arg(number(*way.next));
    }
    if (way.otherwise) {
        said << wording("otherwise step %1").arg(number(*way.otherwise));
    }
    return said.join(m_book.isArabic() ? QStringLiteral("، ") : QStringLiteral(", "));
}

QString ReferralPicture::description() const
{
    QStringList lines;
    for (std::size_t i = 0; i < m_flow.steps().size(); ++i) {
        QStringList facts{
            nameOf(i), bodyOf(i), ServiceFacts::limit(m_flow.steps()[i].limitHours, m_book), conditionOf(i), wayOf(i)};
        facts.removeAll(QString());
        lines << m_book.number(static_cast<qint64>(i) + 1) + QStringLiteral(". ") +
                     facts.join(m_book.isArabic() ? QStringLiteral("، ") : QStringLiteral(", "));
    }
    return lines.join(u'\n');
}

paper::Drawing ReferralPicture::drawing(QSizeF most) const
{
    const std::size_t count = m_flow.steps().size();
    if (count == 0) {
        return {};
    }
    Grid grid;
    grid.columns = count <= MostInOneColumn ? 1 : count <= MostInTwoColumns ? 2 : 3;
    grid.rows = (count + grid.columns - 1) / grid.columns;
    int jumps = 0;
    for (const ReferralWay& way : m_flow.ways()) {
        jumps += (way.next && !way.goesOn ? 1 : 0) + (way.otherwise ? 1 : 0);
    }
    const qreal lanes = grid.columns == 1 && jumps > 0 ? LaneStep * (std::min(jumps, MostLanes) + 1) : 0;
    const qreal width = (most.width() - lanes - qreal(grid.columns - 1) * ColumnGap) / qreal(grid.columns);
    const qreal height = (most.height() - 2 * Margin) / qreal(grid.rows) - Gap;
    grid.box = {width, std::min(TallestBox, height)};
    LabelDrawing drawing({most.width(), 2 * Margin + qreal(grid.rows) * (grid.box.height() + Gap) - Gap},
                         m_book.direction());
    int lane = 0;
    for (std::size_t i = 0; i < count; ++i) {
        drawBox(drawing, grid, i);
        const ReferralWay& way = m_flow.ways()[i];
        if (way.goesOn && way.next) {
            drawWayOn(drawing, grid, i);
        }
        if (grid.columns > 1) {
            continue;
        }
        if (way.next && !way.goesOn) {
            drawJump(drawing, grid, i, *way.next, lane++ % MostLanes);
        }
        if (way.otherwise) {
            drawJump(drawing, grid, i, *way.otherwise, lane++ % MostLanes);
        }
    }
    return drawing.drawing();
}

void ReferralPicture::drawBox(LabelDrawing& drawing, const Grid& grid, std::size_t place) const
{
    const QRectF box = grid.boxOf(place);
    const ReferralStep& step = m_flow.steps()[place];
    const bool isEnd = !m_flow.ways()[place].next;
    drawing.box(box, isEnd ? Ink::AccentTint : Ink::White, step.condition.isEmpty() ? Ink::Line : Ink::Accent, 1.5);
    drawing.text({box.left(), box.top(), NumberWidth, box.height()},
                 m_book.number(static_cast<qint64>(place) + 1),
                 {.size = 12, .leastSize = 8, .bold = true, .ink = Ink::Accent, .align = Align::Centre});
    const qreal left = box.left() + NumberWidth;
    const qreal width = box.width() - NumberWidth - Padding;
    const QString condition = conditionOf(place);
    const QString comma = m_book.isArabic() ? QStringLiteral("، ") : QStringLiteral(", ");
    QStringList foot{ServiceFacts::limit(step.limitHours, m_book)};
    //: before a condition, in a box of a picture: «إذا: كانت الضحية طفلًا»
    foot << (condition.isEmpty() ? QString() : m_book.phrase("ReferralPicture", "if: %1").arg(condition));
    foot << wayOf(place);
    foot.removeAll(QString());
    const qreal line = (box.height() - 2 * Padding) / 10;
    drawing.text(
        {left, box.top() + Padding, width, line * 4}, nameOf(place), {.size = 9.5, .leastSize = 6.5, .bold = true});
    drawing.text({left, box.top() + Padding + line * 4, width, line * 2.6},
                 bodyOf(place),
                 {.size = 8, .leastSize = 6, .ink = Ink::Muted});
    drawing.text({left, box.top() + Padding + line * 6.6, width, line * 3.4},
                 foot.join(comma),
                 {.size = 8, .leastSize = 6, .ink = Ink::Accent});
}

void ReferralPicture::drawWayOn(LabelDrawing& drawing, const Grid& grid, std::size_t place) const
{
    const QRectF from = grid.boxOf(place);
    const QRectF to = grid.boxOf(place + 1);
    const QPointF start(from.center().x(), from.bottom());
    const QPointF end(to.center().x(), to.top());
    if (grid.columnOf(place) == grid.columnOf(place + 1)) {
        drawing.line(start, end, Ink::Accent, 0.4);
    } else {
        const qreal below = from.bottom() + Margin / 2;
        const qreal between = from.right() + ColumnGap / 2;
        const qreal above = to.top() - Margin * 0.8;
        const QPointF corners[] = {
            start, {start.x(), below}, {between, below}, {between, above}, {end.x(), above}, end};
        for (int i = 0; i + 1 < 6; ++i) {
            drawing.line(corners[i], corners[i + 1], Ink::Accent, 0.4);
        }
    }
    arrowHead(drawing, end, {0, 1});
}

void ReferralPicture::drawJump(LabelDrawing& drawing,
                               const Grid& grid,
                               std::size_t from,
                               std::size_t to,
                               int lane) const
{
    const QRectF start = grid.boxOf(from);
    const QRectF end = grid.boxOf(to);
    const qreal x = start.right() + LaneStep * (lane + 1);
    const qreal leaves = start.top() + start.height() * 0.7;
    const qreal arrives = end.top() + end.height() * (0.2 + 0.05 * lane);
    drawing.line({start.right(), leaves}, {x, leaves}, Ink::Accent, 0.3, true);
    drawing.line({x, leaves}, {x, arrives}, Ink::Accent, 0.3, true);
    drawing.line({x, arrives}, {end.right(), arrives}, Ink::Accent, 0.3, true);
    arrowHead(drawing, {end.right(), arrives}, {-1, 0});
}

} // namespace tahaluf
