// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/meetings/Meeting.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<MeetingState>()
{
    static const ChoiceList choices(
        "MeetingState",
        {
            {static_cast<int>(MeetingState::Planned), "planned", QT_TRANSLATE_NOOP("MeetingState", "Planned")},
            {static_cast<int>(MeetingState::Invited), "invited", QT_TRANSLATE_NOOP("MeetingState", "Invitations sent")},
            {static_cast<int>(MeetingState::InSession), "in_session", QT_TRANSLATE_NOOP("MeetingState", "In session")},
            {static_cast<int>(MeetingState::MinutesDrafted),
             "minutes_drafted",
             QT_TRANSLATE_NOOP("MeetingState", "Minutes drafted")},
            {static_cast<int>(MeetingState::MinutesApproved),
             "minutes_approved",
             QT_TRANSLATE_NOOP("MeetingState", "Minutes approved")},
            {static_cast<int>(MeetingState::Postponed), "postponed", QT_TRANSLATE_NOOP("MeetingState", "Postponed")},
            {static_cast<int>(MeetingState::Cancelled), "cancelled", QT_TRANSLATE_NOOP("MeetingState", "Cancelled")},
        });
    return choices;
}

template <> const EntitySpec<Meeting>& specOf<Meeting>()
{
    static const EntitySpec<Meeting> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("meetings");
            info.table = QStringLiteral("meetings");
            info.context = "Meeting";
            info.singular = QT_TRANSLATE_NOOP("Meeting", "Meeting");
            info.plural = QT_TRANSLATE_NOOP("Meeting", "Meetings");
            info.titleField = QStringLiteral("title");
            info.orderBy = QStringLiteral("starts_at DESC");
            return info;
        }(),
        {
            field("series", "Meeting", QT_TRANSLATE_NOOP("Meeting", "Series"), FieldKind::Link, &Meeting::series)
                .to("series")
                .required(),
            field("number", "Meeting", QT_TRANSLATE_NOOP("Meeting", "Number"), FieldKind::Number, &Meeting::number)
                .readOnly()
                .inList(),
            field("title", "Meeting", QT_TRANSLATE_NOOP("Meeting", "Title"), FieldKind::Text, &Meeting::title)
                .required()
                .searchable()
                .inList(),
            field("title_en",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Title (English)"),
                  FieldKind::Text,
                  &Meeting::titleEn)
                .searchable(),
            field("type", "Meeting", QT_TRANSLATE_NOOP("Meeting", "Type"), FieldKind::Choice, &Meeting::type),
            field("starts_at",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Starts at"),
                  FieldKind::DateTime,
                  &Meeting::startsAt)
                .inList(),
            field("ends_at",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Ends at (planned)"),
                  FieldKind::DateTime,
                  &Meeting::endsAt),
            field("stated_hijri",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Hijri date as stated on the documents"),
                  FieldKind::Text,
                  &Meeting::statedHijri),
            field("venue", "Meeting", QT_TRANSLATE_NOOP("Meeting", "Venue"), FieldKind::Text, &Meeting::venue)
                .searchable()
                .inList(),
            field("patronage",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Patronage line"),
                  FieldKind::Text,
                  &Meeting::patronage)
                .searchable(),
            field("chair", "Meeting", QT_TRANSLATE_NOOP("Meeting", "Chair"), FieldKind::Link, &Meeting::chair)
                .to("people"),
            field(
                "secretary", "Meeting", QT_TRANSLATE_NOOP("Meeting", "Secretary"), FieldKind::Link, &Meeting::secretary)
                .to("people"),
            field("rapporteur",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Rapporteur"),
                  FieldKind::Link,
                  &Meeting::rapporteur)
                .to("people"),
            field("handling",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Handling mark"),
                  FieldKind::Text,
                  &Meeting::handling),
            field("state", "Meeting", QT_TRANSLATE_NOOP("Meeting", "State"), FieldKind::Choice, &Meeting::state)
                .readOnly()
                .inList(),
            field("opened_at",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Opened at"),
                  FieldKind::DateTime,
                  &Meeting::openedAt)
                .readOnly(),
            field("closed_at",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Closed at"),
                  FieldKind::DateTime,
                  &Meeting::closedAt)
                .readOnly(),
            field("state_reason",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Reason of the state"),
                  FieldKind::Text,
                  &Meeting::stateReason)
                .readOnly()
                .searchable(),
            field("current_item",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Item under discussion"),
                  FieldKind::Link,
                  &Meeting::currentItem)
                .to("agenda")
                .internal(),
            field("next_starts_at",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Next meeting"),
                  FieldKind::DateTime,
                  &Meeting::nextStartsAt),
            field("next_venue",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Venue of the next meeting"),
                  FieldKind::Text,
                  &Meeting::nextVenue),
            field("other_business",
                  "Meeting",
                  QT_TRANSLATE_NOOP("Meeting", "Other business"),
                  FieldKind::LongText,
                  &Meeting::otherBusiness)
                .searchable(),
            field("notes", "Meeting", QT_TRANSLATE_NOOP("Meeting", "Notes"), FieldKind::LongText, &Meeting::notes)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
