// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/SeatingGeometry.h"

#include <algorithm>
#include <cmath>

namespace tahaluf {

namespace {
constexpr qreal SeatGap = 1;
constexpr qreal Bar = 7; ///< thickness of the table
constexpr int NamedHead = 3; ///< named boxes that fit along the head of a portrait page
constexpr qreal NamedArmWidth = 44;
constexpr qreal OverHead = 4; ///< how much taller than the arms' the boxes of the head are
constexpr qreal LeastNamedHeight = 8;
constexpr QSizeF NumberBox(10, 8);
constexpr qreal Shrink = 0.92;
constexpr int MostRows = 14;

int halfRoundedUp(int count)
{
    return (std::max(0, count) + 1) / 2;
}
} // namespace

SeatingGeometry::SeatingGeometry(int seats, QSizeF room, qreal tallest)
{
    const Plan named = namedPlan(seats, room, tallest);
    m_holdsNames = named.armBox.height() >= LeastNamedHeight;
    place(m_holdsNames ? named : numberedPlan(seats, room), seats, room);
}

SeatingGeometry::Plan SeatingGeometry::namedPlan(int seats, QSizeF room, qreal tallest)
{
    Plan plan;
    plan.head = NamedHead;
    plan.arm = halfRoundedUp(seats - NamedHead);
    const qreal head = room.width() - 2 * (NamedArmWidth + SeatGap);
    plan.headBox = {head / NamedHead - SeatGap, tallest + OverHead};
    const qreal along = room.height() - plan.headBox.height() - 2 * SeatGap;
    plan.armBox = {NamedArmWidth, std::min(tallest, along / std::max(1, plan.arm) - SeatGap)};
    return plan;
}

SeatingGeometry::Plan SeatingGeometry::numberedPlan(int seats, QSizeF room)
{
    for (qreal scale = 1;; scale *= Shrink) {
        for (int rows = 1; rows <= MostRows; ++rows) {
            Plan plan;
            plan.headBox = plan.armBox = NumberBox * scale;
            plan.rows = rows;
            const QSizeF pitch = plan.armBox + QSizeF(SeatGap, SeatGap);
            const qreal head = room.width() - 2 * rows * pitch.width();
            const qreal along = room.height() - rows * pitch.height() - SeatGap;
            const int across = static_cast<int>(std::floor(head / pitch.width()));
            plan.head = across % 2 == 0 ? across - 1 : across; // an odd number has a middle seat
            plan.arm = static_cast<int>(std::floor(along / pitch.height()));
            if (plan.head >= 1 && plan.arm >= 0 && plan.rows * plan.perRow() >= seats) {
                // A table no longer than its people need.
                plan.arm = std::clamp(halfRoundedUp((seats + rows - 1) / rows - plan.head), 0, plan.arm);
                return plan;
            }
        }
    }
}

void SeatingGeometry::place(const Plan& plan, int seats, QSizeF room)
{
    const QSizeF armPitch = plan.armBox + QSizeF(SeatGap, SeatGap);
    const qreal headPitch = plan.headBox.width() + SeatGap;
    const qreal left = plan.rows * armPitch.width();
    const qreal top = plan.rows * (plan.headBox.height() + SeatGap);
    const qreal right = room.width() - left;
    const qreal bottom = top + std::max(1, plan.arm) * armPitch.height();
    const qreal middle = room.width() / 2;
    m_size = {room.width(), bottom};
    m_table = {QRectF(left, top, right - left, Bar),
               QRectF(left, top + Bar, Bar, bottom - top - Bar),
               QRectF(right - Bar, top + Bar, Bar, bottom - top - Bar)};
    m_inside = QRectF(QPointF(left + Bar, top + Bar), QPointF(right - Bar, bottom));

    for (int index = 0; index < seats; ++index) {
        const int row = index / plan.perRow();
        const int inRow = index % plan.perRow();
        // 0, 1, -1, 2, -2 ... where positive is the right hand of who sits in the middle: the left of the plan.
        const int step = (inRow + 1) / 2 * (inRow % 2 == 1 ? 1 : -1);
        Seat seat;
        if (std::abs(step) <= plan.head / 2) {
            const qreal y = top - (row + 1) * (plan.headBox.height() + SeatGap);
            seat.box = QRectF(QPointF(middle - step * headPitch - plan.headBox.width() / 2, y), plan.headBox);
        } else {
            const int along = std::abs(step) - plan.head / 2 - 1;
            seat.side = step > 0 ? Side::LeftArm : Side::RightArm;
            const qreal x = step > 0 ? left - (row + 1) * armPitch.width() : right + SeatGap + row * armPitch.width();
            seat.box = QRectF(QPointF(x, top + along * armPitch.height()), plan.armBox);
        }
        m_seats.append(seat);
    }
}

} // namespace tahaluf
