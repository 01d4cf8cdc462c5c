// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Drawing.h"

#include <array>

/** The stored fields of texts and drawings; see BlockFields.h for what holds of all of them. */
namespace tahaluf::paper {

template <typename Enum> using EnumName = std::pair<Enum, const char*>;

inline constexpr std::array<EnumName<Align>, 3> enumNames(Align)
{
    return {{{Align::Leading, "leading"}, {Align::Centre, "centre"}, {Align::Trailing, "trailing"}}};
}
inline constexpr std::array<EnumName<Ink>, 14> enumNames(Ink)
{
    return {{{Ink::None, "none"},
             {Ink::Text, "text"},
             {Ink::Muted, "muted"},
             {Ink::Line, "line"},
             {Ink::Tint, "tint"},
             {Ink::Accent, "accent"},
             {Ink::AccentTint, "accentTint"},
             {Ink::White, "white"},
             {Ink::Series1, "series1"},
             {Ink::Series2, "series2"},
             {Ink::Series3, "series3"},
             {Ink::Series4, "series4"},
             {Ink::Series5, "series5"},
             {Ink::Series6, "series6"}}};
}

template <typename F> void describe(F& f, Span& span)
{
    f.field("text", span.text, {});
    f.field("bold", span.bold, false);
    f.field("muted", span.muted, false);
    f.field("link", span.link, {});
}
template <typename F> void describe(F& f, RectShape& shape)
{
    f.fixed("rect", shape.rect);
    f.field("fill", shape.fill, Ink::None);
    f.field("stroke", shape.stroke, Ink::None);
    f.fixed("width", shape.width);
    f.field("radius", shape.radius, 0);
    f.field("dashed", shape.dashed, false);
}
template <typename F> void describe(F& f, LineShape& shape)
{
    f.fixed("points", shape.points);
    f.field("stroke", shape.stroke, Ink::Line);
    f.field("fill", shape.fill, Ink::None);
    f.fixed("width", shape.width);
    f.field("dashed", shape.dashed, false);
}
template <typename F> void describe(F& f, SectorShape& shape)
{
    f.fixed("rect", shape.rect);
    f.field("start", shape.start, 0);
    f.field("sweep", shape.sweep, 360);
    f.field("fill", shape.fill, Ink::Series1);
    f.field("stroke", shape.stroke, Ink::White);
    f.fixed("width", shape.width);
}
template <typename F> void describe(F& f, TextShape& shape)
{
    f.fixed("rect", shape.rect);
    f.field("text", shape.text, {});
    f.fixed("size", shape.size);
    f.fixed("leastSize", shape.leastSize);
    f.field("bold", shape.bold, false);
    f.field("rising", shape.rising, false);
    f.field("ink", shape.ink, Ink::Text);
    f.field("align", shape.align, Align::Centre);
}
template <typename F> void describe(F& f, PictureShape& shape)
{
    f.fixed("rect", shape.rect);
    f.field("data", shape.data, {});
}
template <typename F> void describe(F& f, QrShape& shape)
{
    f.fixed("rect", shape.rect);
    f.field("text", shape.text, {});
}
template <typename F> void describe(F& f, Drawing& drawing)
{
    f.fixed("size", drawing.size);
    f.field("shapes", drawing.shapes, {});
    f.field("turned", drawing.turned, false);
}

/** The shape kinds' names, in the order of Shape. */
inline constexpr std::array<const char*, std::variant_size_v<Shape>> ShapeNames{"rect",
                                                                                "line",
                                                                                "sector",
                                                                                "text",
                                                                                "picture",
                                                                                "qr"};

} // namespace tahaluf::paper
