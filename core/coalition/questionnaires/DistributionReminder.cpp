// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/DistributionReminder.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<DistributionReminder>& specOf<DistributionReminder>()
{
    static const EntitySpec<DistributionReminder> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("distribution_reminders");
            info.table = QStringLiteral("distribution_reminders");
            info.context = "DistributionReminder";
            info.singular = QT_TRANSLATE_NOOP("DistributionReminder", "Reminder");
            info.plural = QT_TRANSLATE_NOOP("DistributionReminder", "Reminders");
            info.titleField = QStringLiteral("distribution");
            info.orderBy = QStringLiteral("distribution, reminded_on, id");
            return info;
        }(),
        {
            field("distribution",
                  "DistributionReminder",
                  QT_TRANSLATE_NOOP("DistributionReminder", "Form code"),
                  FieldKind::Link,
                  &DistributionReminder::distribution)
                .to("distributions")
                .required()
                .inList(),
            field("reminded_on",
                  "DistributionReminder",
                  QT_TRANSLATE_NOOP("DistributionReminder", "Reminded on"),
                  FieldKind::Date,
                  &DistributionReminder::remindedOn)
                .required()
                .inList(),
            field("channel",
                  "DistributionReminder",
                  QT_TRANSLATE_NOOP("DistributionReminder", "Channel"),
                  FieldKind::Choice,
                  &DistributionReminder::channel)
                .inList(),
            field("note",
                  "DistributionReminder",
                  QT_TRANSLATE_NOOP("DistributionReminder", "Note"),
                  FieldKind::Text,
                  &DistributionReminder::note),
        });
    return spec;
}

} // namespace tahaluf
