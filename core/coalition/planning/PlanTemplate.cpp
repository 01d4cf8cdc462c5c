// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/planning/PlanTemplate.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<PlanTemplate>& specOf<PlanTemplate>()
{
    static const EntitySpec<PlanTemplate> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("plan_templates");
            info.table = QStringLiteral("plan_templates");
            info.context = "PlanTemplate";
            info.singular = QT_TRANSLATE_NOOP("PlanTemplate", "Plan template");
            info.plural = QT_TRANSLATE_NOOP("PlanTemplate", "Plan templates");
            info.titleField = QStringLiteral("name");
            info.orderBy = QStringLiteral("id");
            return info;
        }(),
        {
            field(
                "name", "PlanTemplate", QT_TRANSLATE_NOOP("PlanTemplate", "Name"), FieldKind::Text, &PlanTemplate::name)
                .required()
                .searchable()
                .inList(),
            field("name_en",
                  "PlanTemplate",
                  QT_TRANSLATE_NOOP("PlanTemplate", "Name (English)"),
                  FieldKind::Text,
                  &PlanTemplate::nameEn)
                .searchable(),
            field("path",
                  "PlanTemplate",
                  QT_TRANSLATE_NOOP("PlanTemplate", "Referral path it follows"),
                  FieldKind::Link,
                  &PlanTemplate::path)
                .to("referral_paths")
                .required()
                .inList(),
            field("purpose",
                  "PlanTemplate",
                  QT_TRANSLATE_NOOP("PlanTemplate", "Purpose"),
                  FieldKind::LongText,
                  &PlanTemplate::purpose)
                .searchable(),
            field("purpose_en",
                  "PlanTemplate",
                  QT_TRANSLATE_NOOP("PlanTemplate", "Purpose (English)"),
                  FieldKind::LongText,
                  &PlanTemplate::purposeEn)
                .searchable(),
            field("meeting",
                  "PlanTemplate",
                  QT_TRANSLATE_NOOP("PlanTemplate", "Agreed at"),
                  FieldKind::Link,
                  &PlanTemplate::meeting)
                .to("meetings"),
            field("agreed_on",
                  "PlanTemplate",
                  QT_TRANSLATE_NOOP("PlanTemplate", "Agreed on"),
                  FieldKind::Date,
                  &PlanTemplate::agreedOn)
                .inList(),
            field("review_on",
                  "PlanTemplate",
                  QT_TRANSLATE_NOOP("PlanTemplate", "To be reviewed on"),
                  FieldKind::Date,
                  &PlanTemplate::reviewOn)
                .inList(),
            field("audience",
                  "PlanTemplate",
                  QT_TRANSLATE_NOOP("PlanTemplate", "Audience"),
                  FieldKind::Choice,
                  &PlanTemplate::audience),
        });
    return spec;
}

} // namespace tahaluf
