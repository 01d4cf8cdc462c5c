// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/office/OfficeParts.h"

/** Values as DOCX writes them: lengths, from millimetres unless said otherwise (ECMA-376 17.18.81, 20.1.2.1). */
namespace tahaluf::office::docx {

/** Twentieths of a point. */
inline QString twips(qreal millimetres)
{
    return QString::number(qRound(millimetres * 1440 / 25.4));
}
inline QString twipsOfPoints(qreal points)
{
    return QString::number(qRound(points * 20));
}
inline QString halfPoints(qreal points)
{
    return QString::number(qRound(points * 2));
}
/** Eighths of a point, the thickness of lines. */
inline QString eighths(qreal millimetres)
{
    return QString::number(qMax(2, qRound(millimetres * 72 / 25.4 * 8)));
}
/** English metric units, the lengths of pictures. */
inline QString emu(qreal millimetres)
{
    return QString::number(qRound64(millimetres * 36000));
}
inline QString colour(const QColor& colour)
{
    return colour.name().mid(1).toUpper();
}

/** In a right-to-left paragraph «left» means the leading side (ECMA-376 17.3.1.13). */
inline QString placement(Placement placement)
{
    switch (placement) {
    case Placement::Centre:
        return QStringLiteral("center");
    case Placement::Trailing:
        return QStringLiteral("right");
    case Placement::Justified:
        return QStringLiteral("both");
    case Placement::Leading:
        break;
    }
    return QStringLiteral("left");
}

} // namespace tahaluf::office::docx
