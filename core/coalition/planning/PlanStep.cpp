// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/planning/PlanStep.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<PlanPhase>()
{
    static const ChoiceList choices(
        "PlanPhase",
        {
            {static_cast<int>(PlanPhase::Rehabilitation),
             "rehabilitation",
             QT_TRANSLATE_NOOP("PlanPhase", "Rehabilitation")},
            {static_cast<int>(PlanPhase::Reintegration),
             "reintegration",
             QT_TRANSLATE_NOOP("PlanPhase", "Reintegration")},
            {static_cast<int>(PlanPhase::FollowUp), "follow_up", QT_TRANSLATE_NOOP("PlanPhase", "Follow-up")},
        });
    return choices;
}

template <> const EntitySpec<PlanStep>& specOf<PlanStep>()
{
    static const EntitySpec<PlanStep> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("plan_steps");
            info.table = QStringLiteral("plan_steps");
            info.context = "PlanStep";
            info.singular = QT_TRANSLATE_NOOP("PlanStep", "Plan step");
            info.plural = QT_TRANSLATE_NOOP("PlanStep", "Plan steps");
            info.titleField = QStringLiteral("name");
            info.orderBy = QStringLiteral("plan, position, id");
            return info;
        }(),
        {
            field("plan", "PlanStep", QT_TRANSLATE_NOOP("PlanStep", "Plan template"), FieldKind::Link, &PlanStep::plan)
                .to("plan_templates")
                .required()
                .inList(),
            field(
                "position", "PlanStep", QT_TRANSLATE_NOOP("PlanStep", "Place"), FieldKind::Number, &PlanStep::position)
                .inList(),
            field("phase", "PlanStep", QT_TRANSLATE_NOOP("PlanStep", "Phase"), FieldKind::Choice, &PlanStep::phase)
                .inList(),
            field("name", "PlanStep", QT_TRANSLATE_NOOP("PlanStep", "Step"), FieldKind::Text, &PlanStep::name)
                .required()
                .searchable()
                .inList(),
            field("name_en",
                  "PlanStep",
                  QT_TRANSLATE_NOOP("PlanStep", "Step (English)"),
                  FieldKind::Text,
                  &PlanStep::nameEn)
                .searchable(),
            field("member",
                  "PlanStep",
                  QT_TRANSLATE_NOOP("PlanStep", "Responsible body"),
                  FieldKind::Link,
                  &PlanStep::member)
                .to("members")
                .inList(),
            field("supporting",
                  "PlanStep",
                  QT_TRANSLATE_NOOP("PlanStep", "Supporting body"),
                  FieldKind::Link,
                  &PlanStep::supporting)
                .to("members"),
            field("limit_days",
                  "PlanStep",
                  QT_TRANSLATE_NOOP("PlanStep", "Time limit (days)"),
                  FieldKind::Number,
                  &PlanStep::limitDays)
                .inList(),
            field("instructions",
                  "PlanStep",
                  QT_TRANSLATE_NOOP("PlanStep", "What is done"),
                  FieldKind::LongText,
                  &PlanStep::instructions)
                .searchable(),
            field("instructions_en",
                  "PlanStep",
                  QT_TRANSLATE_NOOP("PlanStep", "What is done (English)"),
                  FieldKind::LongText,
                  &PlanStep::instructionsEn)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
