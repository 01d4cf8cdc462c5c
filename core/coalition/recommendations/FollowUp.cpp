// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/recommendations/FollowUp.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<FollowUp>& specOf<FollowUp>()
{
    static const EntitySpec<FollowUp> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("follow_ups");
            info.table = QStringLiteral("follow_ups");
            info.context = "FollowUp";
            info.singular = QT_TRANSLATE_NOOP("FollowUp", "Follow-up report");
            info.plural = QT_TRANSLATE_NOOP("FollowUp", "Follow-up reports");
            info.titleField = QStringLiteral("actions_taken");
            info.orderBy = QStringLiteral("reported_on DESC, id DESC");
            return info;
        }(),
        {
            field("recommendation",
                  "FollowUp",
                  QT_TRANSLATE_NOOP("FollowUp", "Recommendation"),
                  FieldKind::Link,
                  &FollowUp::recommendation)
                .to("recommendations")
                .required()
                .inList(),
            field("reported_on",
                  "FollowUp",
                  QT_TRANSLATE_NOOP("FollowUp", "Reported on"),
                  FieldKind::Date,
                  &FollowUp::reportedOn)
                .required()
                .inList(),
            field("reported_by",
                  "FollowUp",
                  QT_TRANSLATE_NOOP("FollowUp", "Reported by"),
                  FieldKind::Link,
                  &FollowUp::reportedBy)
                .to("members")
                .inList(),
            field("state", "FollowUp", QT_TRANSLATE_NOOP("FollowUp", "State"), FieldKind::Choice, &FollowUp::state)
                .inList(),
            field("percent",
                  "FollowUp",
                  QT_TRANSLATE_NOOP("FollowUp", "Percent done"),
                  FieldKind::Number,
                  &FollowUp::percent)
                .inList(),
            field("actions_taken",
                  "FollowUp",
                  QT_TRANSLATE_NOOP("FollowUp", "Actions taken"),
                  FieldKind::LongText,
                  &FollowUp::actionsTaken)
                .searchable()
                .inList(),
            field("obstacles",
                  "FollowUp",
                  QT_TRANSLATE_NOOP("FollowUp", "Obstacles"),
                  FieldKind::LongText,
                  &FollowUp::obstacles)
                .searchable()
                .inList(),
            field("extension_asked",
                  "FollowUp",
                  QT_TRANSLATE_NOOP("FollowUp", "Extension asked until"),
                  FieldKind::Date,
                  &FollowUp::extensionAsked),
            field("extension_reason",
                  "FollowUp",
                  QT_TRANSLATE_NOOP("FollowUp", "Why the extension is asked"),
                  FieldKind::Text,
                  &FollowUp::extensionReason)
                .searchable(),
            field("extension_granted",
                  "FollowUp",
                  QT_TRANSLATE_NOOP("FollowUp", "Extension granted until"),
                  FieldKind::Date,
                  &FollowUp::extensionGranted)
                .readOnly(),
            field("extension_answer",
                  "FollowUp",
                  QT_TRANSLATE_NOOP("FollowUp", "Answer to the extension"),
                  FieldKind::Text,
                  &FollowUp::extensionAnswer)
                .readOnly(),
            field("extension_answered_on",
                  "FollowUp",
                  QT_TRANSLATE_NOOP("FollowUp", "Extension answered on"),
                  FieldKind::Date,
                  &FollowUp::extensionAnsweredOn)
                .readOnly(),
            field("note", "FollowUp", QT_TRANSLATE_NOOP("FollowUp", "Note"), FieldKind::Text, &FollowUp::note)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
