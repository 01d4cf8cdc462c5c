// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Text.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QVector>

#include <variant>

/**
 * A picture made of shapes: charts, seating plans, plates and badges. Lengths are millimetres from the drawing's top
 * left corner, whatever the direction of the paper: who draws decides what stands on which side.
 */
namespace tahaluf::paper {

/** Where text stands across its width; leading is the right side of a right-to-left paper. */
enum class Align
{
    Leading,
    Centre,
    Trailing
};

/** What a shape is painted with; the paper's style and accent decide the colour. */
enum class Ink
{
    None,
    Text,
    Muted,
    Line,
    Tint,
    Accent,
    AccentTint, ///< a pale accent for areas
    White,
    Series1, ///< charts' colours, told apart in grey too
    Series2,
    Series3,
    Series4,
    Series5,
    Series6
};

struct RectShape
{
    QRectF rect = {};
    Ink fill = Ink::None;
    Ink stroke = Ink::None;
    qreal width = 0.25;
    qreal radius = 0; ///< of the corners
    bool dashed = false;

    bool operator==(const RectShape&) const = default;
};

/** A line through all points; closed and filled when `fill` is an ink. */
struct LineShape
{
    QVector<QPointF> points = {};
    Ink stroke = Ink::Line;
    Ink fill = Ink::None;
    qreal width = 0.25;
    bool dashed = false;

    bool operator==(const LineShape&) const = default;
};

/** A sector of the ellipse in `rect`, in degrees clockwise from the top; the whole ellipse by default. */
struct SectorShape
{
    QRectF rect = {};
    qreal start = 0;
    qreal sweep = 360;
    Ink fill = Ink::Series1;
    Ink stroke = Ink::White;
    qreal width = 0.25;

    bool operator==(const SectorShape&) const = default;
};

/** Text inside `rect`, in the middle of its height. What does not fit is set smaller, down to `leastSize`. */
struct TextShape
{
    QRectF rect = {};
    Text text = {};
    qreal size = 9; ///< points
    qreal leastSize = 5;
    bool bold = false;
    Ink ink = Ink::Text;
    Align align = Align::Centre;
    bool rising = false; ///< its lines run from the bottom of `rect` to its top, as above a narrow column

    bool operator==(const TextShape&) const = default;
};

/** A picture file's bytes (PNG, JPEG, SVG), as large as goes into `rect`, in its middle. */
struct PictureShape
{
    QRectF rect = {};
    QByteArray data = {};

    bool operator==(const PictureShape&) const = default;
};

/** A QR code that fills the square `rect`. */
struct QrShape
{
    QRectF rect = {};
    QString text = {};

    bool operator==(const QrShape&) const = default;
};

using Shape = std::variant<RectShape, LineShape, SectorShape, TextShape, PictureShape, QrShape>;

struct Drawing
{
    QSizeF size = {}; ///< a drawing wider than the text is made smaller as a whole
    QVector<Shape> shapes = {}; ///< painted in this order
    bool turned = false; ///< upside down, for the far face of a folded plate

    bool operator==(const Drawing&) const = default;
};

} // namespace tahaluf::paper
