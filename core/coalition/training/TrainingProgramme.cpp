// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/training/TrainingProgramme.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ProgrammeState>()
{
    static const ChoiceList choices(
        "ProgrammeState",
        {
            {static_cast<int>(ProgrammeState::Planned), "planned", QT_TRANSLATE_NOOP("ProgrammeState", "Planned")},
            {static_cast<int>(ProgrammeState::Open),
             "open",
             QT_TRANSLATE_NOOP("ProgrammeState", "Open for nominations")},
            {static_cast<int>(ProgrammeState::Running), "running", QT_TRANSLATE_NOOP("ProgrammeState", "Running")},
            {static_cast<int>(ProgrammeState::Completed),
             "completed",
             QT_TRANSLATE_NOOP("ProgrammeState", "Completed")},
            {static_cast<int>(ProgrammeState::Cancelled),
             "cancelled",
             QT_TRANSLATE_NOOP("ProgrammeState", "Cancelled")},
        });
    return choices;
}

template <> const EntitySpec<TrainingProgramme>& specOf<TrainingProgramme>()
{
    static const EntitySpec<TrainingProgramme> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("programmes");
            info.table = QStringLiteral("training_programmes");
            info.context = "TrainingProgramme";
            info.singular = QT_TRANSLATE_NOOP("TrainingProgramme", "Training programme");
            info.plural = QT_TRANSLATE_NOOP("TrainingProgramme", "Training programmes");
            info.titleField = QStringLiteral("title");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("ordinal");
            info.orderBy = QStringLiteral("ordinal");
            return info;
        }(),
        {
            field("number",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Number"),
                  FieldKind::Reference,
                  &TrainingProgramme::number)
                .readOnly()
                .searchable()
                .inList(),
            field("ordinal",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Programme no."),
                  FieldKind::Number,
                  &TrainingProgramme::ordinal),
            field("title",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Title"),
                  FieldKind::Text,
                  &TrainingProgramme::title)
                .required()
                .searchable()
                .inList(),
            field("title_en",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Title (English)"),
                  FieldKind::Text,
                  &TrainingProgramme::titleEn)
                .searchable(),
            field("objectives",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Objectives"),
                  FieldKind::LongText,
                  &TrainingProgramme::objectives)
                .searchable(),
            field("objectives_en",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Objectives (English)"),
                  FieldKind::LongText,
                  &TrainingProgramme::objectivesEn)
                .searchable(),
            field("fields",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Fields"),
                  FieldKind::Text,
                  &TrainingProgramme::fields)
                .searchable(),
            field("target_group",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "For whom"),
                  FieldKind::Text,
                  &TrainingProgramme::targetGroup)
                .searchable(),
            field("target_group_en",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "For whom (English)"),
                  FieldKind::Text,
                  &TrainingProgramme::targetGroupEn)
                .searchable(),
            field("organiser",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Organised by"),
                  FieldKind::Link,
                  &TrainingProgramme::organiser)
                .to("members")
                .inList(),
            field("launched_on",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Launched on"),
                  FieldKind::Date,
                  &TrainingProgramme::launchedOn),
            field("starts_on",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Starts on"),
                  FieldKind::Date,
                  &TrainingProgramme::startsOn)
                .inList(),
            field("ends_on",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Ends on"),
                  FieldKind::Date,
                  &TrainingProgramme::endsOn),
            field("venue",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Venue"),
                  FieldKind::Text,
                  &TrainingProgramme::venue)
                .searchable(),
            field("venue_en",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Venue (English)"),
                  FieldKind::Text,
                  &TrainingProgramme::venueEn)
                .searchable(),
            field("seats",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Seats"),
                  FieldKind::Number,
                  &TrainingProgramme::seats),
            field("least_attendance",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Attendance needed (%)"),
                  FieldKind::Number,
                  &TrainingProgramme::leastAttendance),
            field("is_tested",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Knowledge is tested before and after"),
                  FieldKind::Flag,
                  &TrainingProgramme::isTested),
            field("state",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "State"),
                  FieldKind::Choice,
                  &TrainingProgramme::state)
                .readOnly()
                .inList(),
            field("completed_on",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Completed on"),
                  FieldKind::Date,
                  &TrainingProgramme::completedOn)
                .readOnly(),
            field("reason",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Reason"),
                  FieldKind::LongText,
                  &TrainingProgramme::reason)
                .readOnly()
                .searchable(),
            field("questionnaire",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Evaluation form"),
                  FieldKind::Link,
                  &TrainingProgramme::questionnaire)
                .to("questionnaires")
                .readOnly(),
            field("audience",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Audience"),
                  FieldKind::Choice,
                  &TrainingProgramme::audience),
            field("note",
                  "TrainingProgramme",
                  QT_TRANSLATE_NOOP("TrainingProgramme", "Note"),
                  FieldKind::LongText,
                  &TrainingProgramme::note)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
