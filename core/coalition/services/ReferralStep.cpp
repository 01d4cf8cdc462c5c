// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/services/ReferralStep.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<ReferralStep>& specOf<ReferralStep>()
{
    static const EntitySpec<ReferralStep> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("referral_steps");
            info.table = QStringLiteral("referral_steps");
            info.context = "ReferralStep";
            info.singular = QT_TRANSLATE_NOOP("ReferralStep", "Referral step");
            info.plural = QT_TRANSLATE_NOOP("ReferralStep", "Referral steps");
            info.titleField = QStringLiteral("name");
            info.orderBy = QStringLiteral("path, position, id");
            return info;
        }(),
        {
            field("path",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "Referral path"),
                  FieldKind::Link,
                  &ReferralStep::path)
                .to("referral_paths")
                .required()
                .inList(),
            field("position",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "Place"),
                  FieldKind::Number,
                  &ReferralStep::position)
                .inList(),
            field(
                "name", "ReferralStep", QT_TRANSLATE_NOOP("ReferralStep", "Step"), FieldKind::Text, &ReferralStep::name)
                .required()
                .searchable()
                .inList(),
            field("name_en",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "Step (English)"),
                  FieldKind::Text,
                  &ReferralStep::nameEn)
                .searchable(),
            field("member",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "Responsible body"),
                  FieldKind::Link,
                  &ReferralStep::member)
                .to("members")
                .inList(),
            field("limit_hours",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "Time limit (hours)"),
                  FieldKind::Number,
                  &ReferralStep::limitHours)
                .inList(),
            field("condition",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "Condition"),
                  FieldKind::Text,
                  &ReferralStep::condition)
                .searchable(),
            field("condition_en",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "Condition (English)"),
                  FieldKind::Text,
                  &ReferralStep::conditionEn)
                .searchable(),
            field("next",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "Next step"),
                  FieldKind::Link,
                  &ReferralStep::next)
                .to("referral_steps"),
            field("otherwise",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "Otherwise"),
                  FieldKind::Link,
                  &ReferralStep::otherwise)
                .to("referral_steps"),
            field("ends",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "The path ends here"),
                  FieldKind::Flag,
                  &ReferralStep::ends),
            field("instructions",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "What is done"),
                  FieldKind::LongText,
                  &ReferralStep::instructions)
                .searchable(),
            field("instructions_en",
                  "ReferralStep",
                  QT_TRANSLATE_NOOP("ReferralStep", "What is done (English)"),
                  FieldKind::LongText,
                  &ReferralStep::instructionsEn)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
