// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/templates/PaperTemplate.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<TemplateFont>()
{
    static const ChoiceList choices(
        "TemplateFont",
        {
            {static_cast<int>(TemplateFont::Inherited), "inherited", QT_TRANSLATE_NOOP("TemplateFont", "As usual")},
            {static_cast<int>(TemplateFont::Sans),
             "sans",
             QT_TRANSLATE_NOOP("TemplateFont", "Sans (Noto Sans Arabic)")},
            {static_cast<int>(TemplateFont::Naskh),
             "naskh",
             QT_TRANSLATE_NOOP("TemplateFont", "Naskh (Noto Naskh Arabic)")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<TemplateLines>()
{
    static const ChoiceList choices(
        "TemplateLines",
        {
            {static_cast<int>(TemplateLines::Inherited), "inherited", QT_TRANSLATE_NOOP("TemplateLines", "As usual")},
            {static_cast<int>(TemplateLines::Ragged), "ragged", QT_TRANSLATE_NOOP("TemplateLines", "Ragged")},
            {static_cast<int>(TemplateLines::Justified), "justified", QT_TRANSLATE_NOOP("TemplateLines", "Justified")},
        });
    return choices;
}

template <> const EntitySpec<PaperTemplate>& specOf<PaperTemplate>()
{
    static const EntitySpec<PaperTemplate> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("paper_templates");
            info.table = QStringLiteral("paper_templates");
            info.context = "PaperTemplate";
            info.singular = QT_TRANSLATE_NOOP("PaperTemplate", "Paper template");
            info.plural = QT_TRANSLATE_NOOP("PaperTemplate", "Paper templates");
            info.titleField = QStringLiteral("paper");
            info.orderBy = QStringLiteral("paper");
            return info;
        }(),
        {
            field("paper",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Paper"),
                  FieldKind::Text,
                  &PaperTemplate::paper)
                .inList(),
            field("accent",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Accent colour"),
                  FieldKind::Text,
                  &PaperTemplate::accent)
                .inList(),
            field("font",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Typeface"),
                  FieldKind::Choice,
                  &PaperTemplate::font)
                .inList(),
            field("lines",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Lines"),
                  FieldKind::Choice,
                  &PaperTemplate::lines)
                .inList(),
            field("logo",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Logo"),
                  FieldKind::Link,
                  &PaperTemplate::logo)
                .to("attachments")
                .readOnly(),
            field("letterhead",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Letterhead"),
                  FieldKind::Link,
                  &PaperTemplate::letterhead)
                .to("attachments")
                .readOnly(),
            field("header_lines",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Header lines (Arabic)"),
                  FieldKind::LongText,
                  &PaperTemplate::headerLines),
            field("header_lines_en",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Header lines (English)"),
                  FieldKind::LongText,
                  &PaperTemplate::headerLinesEn),
            field("signature_posts",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Signature posts (Arabic)"),
                  FieldKind::LongText,
                  &PaperTemplate::signaturePosts),
            field("signature_posts_en",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Signature posts (English)"),
                  FieldKind::LongText,
                  &PaperTemplate::signaturePostsEn),
            field("opening",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Opening (Arabic)"),
                  FieldKind::LongText,
                  &PaperTemplate::opening),
            field("opening_en",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Opening (English)"),
                  FieldKind::LongText,
                  &PaperTemplate::openingEn),
            field("closing",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Closing (Arabic)"),
                  FieldKind::LongText,
                  &PaperTemplate::closing),
            field("closing_en",
                  "PaperTemplate",
                  QT_TRANSLATE_NOOP("PaperTemplate", "Closing (English)"),
                  FieldKind::LongText,
                  &PaperTemplate::closingEn),
        });
    return spec;
}

} // namespace tahaluf
