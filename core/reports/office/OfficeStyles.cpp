// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/OfficeStyles.h"

#include "reports/document/BlockLook.h"

#include <array>

namespace tahaluf::office {

namespace {

using P = PaperStyle;

constexpr std::array<StyleNames, StyleCount> Names{
    {{"Normal", "Normal", "Standard", nullptr, 0},
     {"BodyText", "Body Text", "Text_20_body", nullptr, 0},
     {"Basmala", nullptr, "Basmala", QT_TRANSLATE_NOOP("OfficeStyles", "Basmala"), 0},
     {"Title", "Title", "Title", nullptr, 0},
     {"Subtitle", "Subtitle", "Subtitle", nullptr, 0},
     {"Note", nullptr, "Note", QT_TRANSLATE_NOOP("OfficeStyles", "Note"), 0},
     {"Heading1", "heading 1", "Heading_20_1", nullptr, 1},
     {"Heading2", "heading 2", "Heading_20_2", nullptr, 2},
     {"Heading3", "heading 3", "Heading_20_3", nullptr, 3},
     {"ListParagraph", "List Paragraph", "List_20_Item", QT_TRANSLATE_NOOP("OfficeStyles", "List item"), 0},
     {"Details", nullptr, "Details", QT_TRANSLATE_NOOP("OfficeStyles", "Details"), 0},
     {"TableText", nullptr, "Table_20_Contents", QT_TRANSLATE_NOOP("OfficeStyles", "Table text"), 0},
     {"TableHead", nullptr, "Table_20_Heading", QT_TRANSLATE_NOOP("OfficeStyles", "Table heading"), 0},
     {"BoxTitle", nullptr, "Box_20_Title", QT_TRANSLATE_NOOP("OfficeStyles", "Box title"), 0},
     {"BoxText", nullptr, "Box_20_Text", QT_TRANSLATE_NOOP("OfficeStyles", "Box text"), 0},
     {"Caption", "caption", "Caption", nullptr, 0},
     {"Picture", nullptr, "Picture", QT_TRANSLATE_NOOP("OfficeStyles", "Picture"), 0},
     {"Space", nullptr, "Space", QT_TRANSLATE_NOOP("OfficeStyles", "Space"), 0},
     {"HeaderName", nullptr, "Header_20_Name", QT_TRANSLATE_NOOP("OfficeStyles", "Header name"), 0},
     {"Header", "header", "Header", nullptr, 0},
     {"Footer", "footer", "Footer", nullptr, 0}}};

void set(ParagraphLook& look, qreal size, qreal pitch, qreal after = 0)
{
    look.size = size;
    look.line = size * pitch;
    look.after = after;
}

void set(ParagraphLook& look, const paper::BlockLook& block)
{
    set(look, block.size, PaperStyle::LinePitch, block.after);
    look.before = block.before;
    look.bold = block.bold;
    look.colour = block.colour;
    look.placement = placementOf(block.align);
    look.keepWithNext = block.keepWithNext;
}

} // namespace

const StyleNames& namesOf(Style style)
{
    return Names.at(size_t(style));
}

QString displayName(Style style, const Phrasebook& words)
{
    return words.phrase("OfficeStyles", namesOf(style).phrase);
}

QString latinFont(paper::BodyFont font)
{
    return font == paper::BodyFont::Naskh ? QStringLiteral("Noto Serif") : QStringLiteral("Noto Sans");
}

QString arabicFont(paper::BodyFont font)
{
    return font == paper::BodyFont::Naskh ? QStringLiteral("Noto Naskh Arabic") : QStringLiteral("Noto Sans Arabic");
}

Style headingStyle(int level)
{
    return Style(int(Style::Heading1) + qBound(1, level, 3) - 1);
}

Style styleOf(paper::Paragraph::Role role)
{
    switch (role) {
    case paper::Paragraph::Role::Basmala:
        return Style::Basmala;
    case paper::Paragraph::Role::Title:
        return Style::Title;
    case paper::Paragraph::Role::Subtitle:
        return Style::Subtitle;
    case paper::Paragraph::Role::Note:
        return Style::Note;
    case paper::Paragraph::Role::Body:
        break;
    }
    return Style::Body;
}

Placement placementOf(paper::Align align)
{
    switch (align) {
    case paper::Align::Centre:
        return Placement::Centre;
    case paper::Align::Trailing:
        return Placement::Trailing;
    case paper::Align::Leading:
        break;
    }
    return Placement::Leading;
}

ParagraphLook lookOf(Style style, const paper::PageSetup& setup)
{
    ParagraphLook look;
    look.direction = setup.direction;
    look.font = setup.font;
    const Placement running = setup.justified ? Placement::Justified : Placement::Leading;
    using Role = paper::Paragraph::Role;
    switch (style) {
    case Style::Base:
        set(look, P::BodySize, P::LinePitch);
        break;
    case Style::Body:
        set(look, paper::lookOf(Role::Body));
        look.placement = running;
        break;
    case Style::Basmala:
        set(look, paper::lookOf(Role::Basmala));
        break;
    case Style::Title:
        set(look, paper::lookOf(Role::Title));
        break;
    case Style::Subtitle:
        set(look, paper::lookOf(Role::Subtitle));
        break;
    case Style::Note:
        set(look, paper::lookOf(Role::Note));
        break;
    case Style::Heading1:
    case Style::Heading2:
    case Style::Heading3:
        set(look, paper::headingLook(namesOf(style).outline, setup.accent));
        break;
    case Style::ListItem:
        set(look, P::BodySize, P::LinePitch, 0.3);
        look.placement = running;
        break;
    case Style::Details:
        set(look, P::TableSize + 0.5, P::LinePitch, 0.2);
        break;
    case Style::TableText:
        set(look, P::TableSize, P::TablePitch);
        break;
    case Style::TableHead:
        set(look, P::TableSize, P::TablePitch);
        look.bold = true;
        break;
    case Style::BoxTitle:
        set(look, P::TableSize + 0.5, P::LinePitch);
        look.bold = true;
        look.keepWithNext = true;
        break;
    case Style::BoxText:
        set(look, P::TableSize + 0.5, P::LinePitch);
        break;
    case Style::Caption:
        set(look, P::NoteSize, P::LinePitch, 3);
        look.colour = P::muted();
        look.placement = Placement::Centre;
        break;
    case Style::Picture:
        look.size = 1;
        look.placement = Placement::Centre;
        look.before = 2;
        look.after = 3;
        break;
    case Style::Space:
        look.size = 1;
        look.line = 1;
        break;
    case Style::HeaderName:
        set(look, P::HeaderNameSize, 1.5);
        look.bold = true;
        break;
    case Style::HeaderLine:
        set(look, P::HeaderLineSize, 1.4);
        look.colour = P::muted();
        break;
    case Style::Footer:
        set(look, P::FooterSize, 1.4);
        look.colour = P::muted();
        break;
    }
    return look;
}

} // namespace tahaluf::office
