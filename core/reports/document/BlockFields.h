// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Blocks.h"
#include "reports/document/DrawingFields.h"
#include "reports/document/PageSetup.h"

#include <array>

/**
 * The stored fields of every part of a paper, each named once: the same list writes and reads the canonical form.
 * Keys and names are never renamed, since they are part of the hash of approved papers.
 *
 * `Fields` offers field(key, value, usual), which leaves out a value equal to the usual one, and fixed(key, value),
 * which always writes it (values that a later style may change).
 */
namespace tahaluf::paper {

inline constexpr std::array<EnumName<Audience>, 3> enumNames(Audience)
{
    return {{{Audience::Internal, "internal"}, {Audience::Partners, "partners"}, {Audience::Public, "public"}}};
}
inline constexpr std::array<EnumName<Paragraph::Role>, 5> enumNames(Paragraph::Role)
{
    return {{{Paragraph::Role::Body, "body"},
             {Paragraph::Role::Basmala, "basmala"},
             {Paragraph::Role::Title, "title"},
             {Paragraph::Role::Subtitle, "subtitle"},
             {Paragraph::Role::Note, "note"}}};
}
inline constexpr std::array<EnumName<List::Marker>, 4> enumNames(List::Marker)
{
    return {{{List::Marker::Number, "number"},
             {List::Marker::Bullet, "bullet"},
             {List::Marker::Ordinal, "ordinal"},
             {List::Marker::Letter, "letter"}}};
}
inline constexpr std::array<EnumName<Orientation>, 2> enumNames(Orientation)
{
    return {{{Orientation::Portrait, "portrait"}, {Orientation::Landscape, "landscape"}}};
}
inline constexpr std::array<EnumName<PaperSize>, 3> enumNames(PaperSize)
{
    return {{{PaperSize::A4, "a4"}, {PaperSize::A5, "a5"}, {PaperSize::Letter, "letter"}}};
}
inline constexpr std::array<EnumName<BodyFont>, 2> enumNames(BodyFont)
{
    return {{{BodyFont::Sans, "sans"}, {BodyFont::Naskh, "naskh"}}};
}
inline constexpr std::array<EnumName<DigitShapes>, 2> enumNames(DigitShapes)
{
    return {{{DigitShapes::Latin, "latin"}, {DigitShapes::ArabicIndic, "arabic"}}};
}
inline constexpr std::array<EnumName<Qt::LayoutDirection>, 2> enumNames(Qt::LayoutDirection)
{
    return {{{Qt::RightToLeft, "rtl"}, {Qt::LeftToRight, "ltr"}}};
}

template <typename F> void describe(F& f, Heading& block)
{
    f.field("level", block.level, 1);
    f.field("text", block.text, {});
    f.field("bookmark", block.bookmark, {});
    f.field("anchor", block.anchor, {});
}
template <typename F> void describe(F& f, Paragraph& block)
{
    f.field("role", block.role, Paragraph::Role::Body);
    f.field("text", block.text, {});
    f.field("align", block.align, {});
    f.field("size", block.size, 0);
    f.field("keepWithNext", block.keepWithNext, false);
}
template <typename F> void describe(F& f, Column& column)
{
    f.field("title", column.title, {});
    f.field("weight", column.weight, 1);
    f.field("width", column.width, 0);
    f.field("align", column.align, Align::Leading);
}
template <typename F> void describe(F& f, Row& row)
{
    f.field("cells", row.cells, {});
    f.field("band", row.band, false);
    f.field("minHeight", row.minHeight, 0);
    f.field("audience", row.audience, Audience::Public);
}
template <typename F> void describe(F& f, HeadGroup& group)
{
    f.field("title", group.title, {});
    f.field("columns", group.columns, 1);
}
template <typename F> void describe(F& f, Table& block)
{
    f.field("columns", block.columns, {});
    f.field("groups", block.groups, {});
    f.field("rows", block.rows, {});
    f.field("totals", block.totals, {});
    f.field("emptyText", block.emptyText, {});
    f.field("repeatHead", block.repeatHead, true);
    f.field("zebra", block.zebra, false);
    f.field("size", block.size, 0);
}
template <typename F> void describe(F& f, KeyValue& pair)
{
    f.field("label", pair.label, {});
    f.field("value", pair.value, {});
}
template <typename F> void describe(F& f, KeyValueGrid& block)
{
    f.field("pairs", block.pairs, {});
    f.field("columns", block.columns, 2);
}
template <typename F> void describe(F& f, List& block)
{
    f.field("marker", block.marker, List::Marker::Number);
    f.field("items", block.items, {});
    f.field("first", block.first, 1);
    f.field("level", block.level, 0);
}
template <typename F> void describe(F& f, SignatureTable& block)
{
    f.field("columns", block.columns, {});
    f.field("rows", block.rows, {});
    f.fixed("rowHeight", block.rowHeight);
}
template <typename F> void describe(F& f, Spacer& block)
{
    f.fixed("height", block.height);
}
template <typename F> void describe(F&, PageBreak&)
{
}
template <typename F> void describe(F&, Rule&)
{
}
template <typename F> void describe(F& f, Image& block)
{
    f.field("data", block.data, {});
    f.field("width", block.width, 0);
    f.field("align", block.align, Align::Centre);
    f.field("description", block.description, {});
}
template <typename F> void describe(F& f, Box& block)
{
    f.field("title", block.title, {});
    f.field("text", block.text, {});
}
template <typename F> void describe(F& f, Figure& block)
{
    f.field("drawing", block.drawing, {});
    f.field("align", block.align, Align::Centre);
    f.field("caption", block.caption, {});
    f.field("description", block.description, {});
}
template <typename F> void describe(F& f, QrCode& block)
{
    f.field("text", block.text, {});
    f.fixed("size", block.size);
    f.field("align", block.align, Align::Trailing);
    f.field("caption", block.caption, {});
}
template <typename F> void describe(F& f, LabelSheet& block)
{
    f.field("columns", block.columns, 1);
    f.field("gap", block.gap, 0);
    f.field("rowGap", block.rowGap, 0);
    f.field("cutLines", block.cutLines, false);
    f.field("labels", block.labels, {});
}
template <typename F> void describe(F& f, SideBySide& block)
{
    f.field("headingLevel", block.headingLevel, 0);
    f.field("role", block.role, Paragraph::Role::Body);
    f.field("text", block.text, {});
    f.field("other", block.other, {});
    f.field("keepWithNext", block.keepWithNext, false);
}
template <typename F> void describe(F& f, PageHeader& header)
{
    f.field("logo", header.logo, {});
    f.field("name", header.name, {});
    f.field("line", header.line, {});
    f.field("mark", header.mark, {});
    f.field("lines", header.lines, {});
    f.field("letterhead", header.letterhead, {});
}
template <typename F> void describe(F& f, PageFooter& footer)
{
    f.field("number", footer.number, {});
    f.field("pages", footer.pageTemplate, {});
    f.field("hash", footer.hashTemplate, {});
    f.field("approvedHash", footer.hash, {});
}
template <typename F> void describe(F& f, PageSetup& setup)
{
    f.field("size", setup.size, PaperSize::A4);
    f.field("orientation", setup.orientation, Orientation::Portrait);
    f.fixed("margins", setup.margins);
    f.fixed("direction", setup.direction);
    f.field("digits", setup.digits, DigitShapes::Latin);
    f.fixed("accent", setup.accent);
    f.field("font", setup.font, BodyFont::Sans);
    f.field("justified", setup.justified, false);
    f.field("header", setup.header, {});
    f.field("footer", setup.footer, {});
    f.field("watermark", setup.watermark, {});
}
template <typename F> void describe(F& f, Metadata& metadata)
{
    f.field("title", metadata.title, {});
    f.field("author", metadata.author, {});
    f.field("subject", metadata.subject, {});
    f.fixed("language", metadata.language);
}

/** The block kinds' names, in the order of Content. */
inline constexpr std::array<const char*, std::variant_size_v<Content>> ContentNames{"heading",
                                                                                    "paragraph",
                                                                                    "table",
                                                                                    "keyValues",
                                                                                    "list",
                                                                                    "signatures",
                                                                                    "spacer",
                                                                                    "pageBreak",
                                                                                    "rule",
                                                                                    "image",
                                                                                    "box",
                                                                                    "figure",
                                                                                    "qrCode",
                                                                                    "labels",
                                                                                    "sideBySide"};

} // namespace tahaluf::paper
