// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/minutes/MinutesParagraph.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ParagraphPlace>()
{
    static const ChoiceList choices("ParagraphPlace",
                                    {
                                        {static_cast<int>(ParagraphPlace::Opening),
                                         "opening",
                                         QT_TRANSLATE_NOOP("ParagraphPlace", "Before the agenda")},
                                        {static_cast<int>(ParagraphPlace::Discussion),
                                         "discussion",
                                         QT_TRANSLATE_NOOP("ParagraphPlace", "After the discussion")},
                                        {static_cast<int>(ParagraphPlace::Closing),
                                         "closing",
                                         QT_TRANSLATE_NOOP("ParagraphPlace", "Before the end")},
                                    });
    return choices;
}

template <> const EntitySpec<MinutesParagraph>& specOf<MinutesParagraph>()
{
    static const EntitySpec<MinutesParagraph> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("minutes_paragraphs");
            info.table = QStringLiteral("minutes_paragraphs");
            info.context = "MinutesParagraph";
            info.singular = QT_TRANSLATE_NOOP("MinutesParagraph", "Paragraph of the minutes");
            info.plural = QT_TRANSLATE_NOOP("MinutesParagraph", "Paragraphs of the minutes");
            info.titleField = QStringLiteral("text");
            info.orderBy = QStringLiteral("meeting, place, position, id");
            return info;
        }(),
        {
            field("meeting",
                  "MinutesParagraph",
                  QT_TRANSLATE_NOOP("MinutesParagraph", "Meeting"),
                  FieldKind::Link,
                  &MinutesParagraph::meeting)
                .to("meetings")
                .required(),
            field("place",
                  "MinutesParagraph",
                  QT_TRANSLATE_NOOP("MinutesParagraph", "Place"),
                  FieldKind::Choice,
                  &MinutesParagraph::place),
            field("position",
                  "MinutesParagraph",
                  QT_TRANSLATE_NOOP("MinutesParagraph", "Order"),
                  FieldKind::Number,
                  &MinutesParagraph::position),
            field("text",
                  "MinutesParagraph",
                  QT_TRANSLATE_NOOP("MinutesParagraph", "Text"),
                  FieldKind::LongText,
                  &MinutesParagraph::text)
                .required()
                .searchable(),
            field("audience",
                  "MinutesParagraph",
                  QT_TRANSLATE_NOOP("MinutesParagraph", "Audience"),
                  FieldKind::Choice,
                  &MinutesParagraph::audience),
        });
    return spec;
}

} // namespace tahaluf
