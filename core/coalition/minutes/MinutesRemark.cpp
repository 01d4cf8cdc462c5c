// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/minutes/MinutesRemark.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<RemarkOutcome>()
{
    static const ChoiceList choices(
        "RemarkOutcome",
        {
            {static_cast<int>(RemarkOutcome::Open), "open", QT_TRANSLATE_NOOP("RemarkOutcome", "Unanswered")},
            {static_cast<int>(RemarkOutcome::Accepted), "accepted", QT_TRANSLATE_NOOP("RemarkOutcome", "Accepted")},
            {static_cast<int>(RemarkOutcome::Declined), "declined", QT_TRANSLATE_NOOP("RemarkOutcome", "Declined")},
        });
    return choices;
}

template <> const EntitySpec<MinutesRemark>& specOf<MinutesRemark>()
{
    static const EntitySpec<MinutesRemark> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("minutes_remarks");
            info.table = QStringLiteral("minutes_remarks");
            info.context = "MinutesRemark";
            info.singular = QT_TRANSLATE_NOOP("MinutesRemark", "Remark on the minutes");
            info.plural = QT_TRANSLATE_NOOP("MinutesRemark", "Remarks on the minutes");
            info.titleField = QStringLiteral("text");
            info.orderBy = QStringLiteral("received_on, id");
            return info;
        }(),
        {
            field("meeting",
                  "MinutesRemark",
                  QT_TRANSLATE_NOOP("MinutesRemark", "Meeting"),
                  FieldKind::Link,
                  &MinutesRemark::meeting)
                .to("meetings")
                .required(),
            field("member",
                  "MinutesRemark",
                  QT_TRANSLATE_NOOP("MinutesRemark", "Body"),
                  FieldKind::Link,
                  &MinutesRemark::member)
                .to("members")
                .required()
                .inList(),
            field("received_on",
                  "MinutesRemark",
                  QT_TRANSLATE_NOOP("MinutesRemark", "Received on"),
                  FieldKind::Date,
                  &MinutesRemark::receivedOn)
                .inList(),
            field("text",
                  "MinutesRemark",
                  QT_TRANSLATE_NOOP("MinutesRemark", "Remark"),
                  FieldKind::LongText,
                  &MinutesRemark::text)
                .required()
                .searchable()
                .inList(),
            field("reply",
                  "MinutesRemark",
                  QT_TRANSLATE_NOOP("MinutesRemark", "Reply"),
                  FieldKind::LongText,
                  &MinutesRemark::reply)
                .searchable()
                .inList(),
            field("outcome",
                  "MinutesRemark",
                  QT_TRANSLATE_NOOP("MinutesRemark", "Outcome"),
                  FieldKind::Choice,
                  &MinutesRemark::outcome)
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
