// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/planning/PlanSharing.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<SharingLevel>()
{
    static const ChoiceList choices(
        "SharingLevel",
        {
            {static_cast<int>(SharingLevel::FiguresOnly),
             "figures_only",
             QT_TRANSLATE_NOOP("SharingLevel", "Figures only")},
            {static_cast<int>(SharingLevel::Restricted), "restricted", QT_TRANSLATE_NOOP("SharingLevel", "Restricted")},
            {static_cast<int>(SharingLevel::Confidential),
             "confidential",
             QT_TRANSLATE_NOOP("SharingLevel", "Confidential")},
            {static_cast<int>(SharingLevel::Secret), "secret", QT_TRANSLATE_NOOP("SharingLevel", "Secret")},
        });
    return choices;
}

template <> const EntitySpec<PlanSharing>& specOf<PlanSharing>()
{
    static const EntitySpec<PlanSharing> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("plan_sharings");
            info.table = QStringLiteral("plan_sharings");
            info.context = "PlanSharing";
            info.singular = QT_TRANSLATE_NOOP("PlanSharing", "What is shared");
            info.plural = QT_TRANSLATE_NOOP("PlanSharing", "What is shared");
            info.titleField = QStringLiteral("what");
            info.orderBy = QStringLiteral("plan, step, id");
            return info;
        }(),
        {
            field("plan",
                  "PlanSharing",
                  QT_TRANSLATE_NOOP("PlanSharing", "Plan template"),
                  FieldKind::Link,
                  &PlanSharing::plan)
                .to("plan_templates")
                .required()
                .inList(),
            field("step",
                  "PlanSharing",
                  QT_TRANSLATE_NOOP("PlanSharing", "At the step"),
                  FieldKind::Link,
                  &PlanSharing::step)
                .to("plan_steps")
                .inList(),
            field("what",
                  "PlanSharing",
                  QT_TRANSLATE_NOOP("PlanSharing", "What is shared"),
                  FieldKind::Text,
                  &PlanSharing::what)
                .required()
                .searchable()
                .inList(),
            field("what_en",
                  "PlanSharing",
                  QT_TRANSLATE_NOOP("PlanSharing", "What is shared (English)"),
                  FieldKind::Text,
                  &PlanSharing::whatEn)
                .searchable(),
            field("member",
                  "PlanSharing",
                  QT_TRANSLATE_NOOP("PlanSharing", "With whom"),
                  FieldKind::Link,
                  &PlanSharing::member)
                .to("members")
                .inList(),
            field("confidentiality",
                  "PlanSharing",
                  QT_TRANSLATE_NOOP("PlanSharing", "Confidentiality"),
                  FieldKind::Choice,
                  &PlanSharing::confidentiality)
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
