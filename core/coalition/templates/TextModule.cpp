// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/templates/TextModule.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ModulePlace>()
{
    static const ChoiceList choices("ModulePlace",
                                    {
                                        {static_cast<int>(ModulePlace::MinutesOpening),
                                         "minutes_opening",
                                         QT_TRANSLATE_NOOP("ModulePlace", "Minutes: before the agenda")},
                                        {static_cast<int>(ModulePlace::MinutesDiscussion),
                                         "minutes_discussion",
                                         QT_TRANSLATE_NOOP("ModulePlace", "Minutes: after the discussion")},
                                        {static_cast<int>(ModulePlace::MinutesClosing),
                                         "minutes_closing",
                                         QT_TRANSLATE_NOOP("ModulePlace", "Minutes: before the end")},
                                        {static_cast<int>(ModulePlace::NominationLetter),
                                         "letter_nomination",
                                         QT_TRANSLATE_NOOP("ModulePlace", "Letter: call for a representative")},
                                        {static_cast<int>(ModulePlace::CirculationLetter),
                                         "letter_minutes",
                                         QT_TRANSLATE_NOOP("ModulePlace", "Letter: circulation of minutes")},
                                        {static_cast<int>(ModulePlace::CommentsLetter),
                                         "letter_comments",
                                         QT_TRANSLATE_NOOP("ModulePlace", "Letter: call for comments")},
                                        {static_cast<int>(ModulePlace::ReminderLetter),
                                         "letter_reminder",
                                         QT_TRANSLATE_NOOP("ModulePlace", "Letter: reminder")},
                                        {static_cast<int>(ModulePlace::ThanksLetter),
                                         "letter_thanks",
                                         QT_TRANSLATE_NOOP("ModulePlace", "Letter: thanks")},
                                        {static_cast<int>(ModulePlace::OtherLetter),
                                         "letter_general",
                                         QT_TRANSLATE_NOOP("ModulePlace", "Letter: any other")},
                                    });
    return choices;
}

template <> const EntitySpec<TextModule>& specOf<TextModule>()
{
    static const EntitySpec<TextModule> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("text_modules");
            info.table = QStringLiteral("text_modules");
            info.context = "TextModule";
            info.singular = QT_TRANSLATE_NOOP("TextModule", "Text module");
            info.plural = QT_TRANSLATE_NOOP("TextModule", "Text modules");
            info.titleField = QStringLiteral("title");
            info.orderBy = QStringLiteral("place, title");
            return info;
        }(),
        {
            field("title", "TextModule", QT_TRANSLATE_NOOP("TextModule", "Title"), FieldKind::Text, &TextModule::title)
                .required()
                .searchable()
                .inList(),
            field("title_en",
                  "TextModule",
                  QT_TRANSLATE_NOOP("TextModule", "Title (English)"),
                  FieldKind::Text,
                  &TextModule::titleEn)
                .searchable(),
            field("place",
                  "TextModule",
                  QT_TRANSLATE_NOOP("TextModule", "Used in"),
                  FieldKind::Choice,
                  &TextModule::place)
                .inList(),
            field("text",
                  "TextModule",
                  QT_TRANSLATE_NOOP("TextModule", "Text (Arabic)"),
                  FieldKind::LongText,
                  &TextModule::text)
                .searchable(),
            field("text_en",
                  "TextModule",
                  QT_TRANSLATE_NOOP("TextModule", "Text (English)"),
                  FieldKind::LongText,
                  &TextModule::textEn)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
