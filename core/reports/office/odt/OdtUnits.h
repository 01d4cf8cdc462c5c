// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/office/OfficeParts.h"

/** Values as ODT writes them (OpenDocument 1.3, part 3). */
namespace tahaluf::office::odt {

inline QString mm(qreal millimetres)
{
    return QString::number(millimetres, 'f', 2) + QStringLiteral("mm");
}
inline QString pt(qreal points)
{
    return QString::number(points, 'f', 2) + QStringLiteral("pt");
}

/** Sides are named outright: LibreOffice takes "start" for the left one in right-to-left paragraphs too. */
inline QString placement(Placement placement, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    switch (placement) {
    case Placement::Centre:
        return QStringLiteral("center");
    case Placement::Justified:
        return QStringLiteral("justify");
    case Placement::Trailing:
        return mirrored ? QStringLiteral("left") : QStringLiteral("right");
    case Placement::Leading:
        break;
    }
    return mirrored ? QStringLiteral("right") : QStringLiteral("left");
}

inline QString writingMode(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QStringLiteral("rl-tb") : QStringLiteral("lr-tb");
}

inline QString border(qreal width, const QColor& colour)
{
    return QStringLiteral("%1 solid %2").arg(mm(width), colour.name());
}

} // namespace tahaluf::office::odt
