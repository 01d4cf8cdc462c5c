// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QVector>

namespace tahaluf {

/**
 * A U-shaped table seen from above, with its seats around it: the head at the top, its middle seat first, then by turns
 * at that seat's right hand and left hand, along the head and down the arms. Right and left are those of the room, so
 * nothing is mirrored for a right-to-left paper. Lengths are millimetres from the top left corner.
 */
class SeatingGeometry
{
public:
    enum class Side
    {
        Head,
        LeftArm, ///< as one looks at the plan
        RightArm
    };

    struct Seat
    {
        QRectF box;
        Side side = Side::Head;
    };

    /**
     * Places for `seats` people inside `room`, the boxes of the arms at most `tallest`; beyond what named boxes allow,
     * small numbered ones in several rows.
     */
    SeatingGeometry(int seats, QSizeF room, qreal tallest = 14);

    [[nodiscard]] const QVector<Seat>& seats() const { return m_seats; }
    /** The head and the two arms of the table. */
    [[nodiscard]] const QVector<QRectF>& table() const { return m_table; }
    /** The free space inside the U. */
    [[nodiscard]] QRectF inside() const { return m_inside; }
    /** Whether the boxes have room for a name; otherwise for a number only. */
    [[nodiscard]] bool holdsNames() const { return m_holdsNames; }
    [[nodiscard]] QSizeF size() const { return m_size; }

private:
    /** One way to fill the room: `rows` of boxes behind one another, `head` along the head, `arm` along each arm. */
    struct Plan
    {
        QSizeF headBox;
        QSizeF armBox;
        int rows = 1;
        int head = 1;
        int arm = 0;
        [[nodiscard]] int perRow() const { return head + 2 * arm; }
    };

    [[nodiscard]] static Plan namedPlan(int seats, QSizeF room, qreal tallest);
    [[nodiscard]] static Plan numberedPlan(int seats, QSizeF room);
    void place(const Plan& plan, int seats, QSizeF room);

    QVector<Seat> m_seats;
    QVector<QRectF> m_table;
    QRectF m_inside;
    QSizeF m_size;
    bool m_holdsNames = false;
};

} // namespace tahaluf
