// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/meetings/AgendaItem.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<AgendaItem>& specOf<AgendaItem>()
{
    static const EntitySpec<AgendaItem> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("agenda");
            info.table = QStringLiteral("agenda_items");
            info.context = "AgendaItem";
            info.singular = QT_TRANSLATE_NOOP("AgendaItem", "Agenda item");
            info.plural = QT_TRANSLATE_NOOP("AgendaItem", "Agenda");
            info.titleField = QStringLiteral("title");
            info.orderBy = QStringLiteral("meeting, position");
            return info;
        }(),
        {
            field("meeting",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Meeting"),
                  FieldKind::Link,
                  &AgendaItem::meeting)
                .to("meetings")
                .required()
                .inList(),
            field("position",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Order"),
                  FieldKind::Number,
                  &AgendaItem::position)
                .inList(),
            field("title", "AgendaItem", QT_TRANSLATE_NOOP("AgendaItem", "Title"), FieldKind::Text, &AgendaItem::title)
                .required()
                .searchable()
                .inList(),
            field("title_en",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Title (English)"),
                  FieldKind::Text,
                  &AgendaItem::titleEn)
                .searchable(),
            field("presenter",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Presenter"),
                  FieldKind::Link,
                  &AgendaItem::presenter)
                .to("people")
                .inList(),
            field("planned_minutes",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Planned minutes"),
                  FieldKind::Number,
                  &AgendaItem::plannedMinutes)
                .inList(),
            field("started_at",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Started at"),
                  FieldKind::DateTime,
                  &AgendaItem::startedAt)
                .readOnly(),
            field("ended_at",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Ended at"),
                  FieldKind::DateTime,
                  &AgendaItem::endedAt)
                .readOnly(),
            field("resumed_at",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Resumed at"),
                  FieldKind::DateTime,
                  &AgendaItem::resumedAt)
                .internal(),
            field("spent_seconds",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Seconds spent"),
                  FieldKind::Number,
                  &AgendaItem::spentSeconds)
                .internal(),
            field("documents",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Documents"),
                  FieldKind::Text,
                  &AgendaItem::documents),
            field("discussion",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Discussion"),
                  FieldKind::LongText,
                  &AgendaItem::discussion)
                .searchable(),
            field("approves_meeting",
                  "AgendaItem",
                  QT_TRANSLATE_NOOP("AgendaItem", "Approves the minutes of"),
                  FieldKind::Link,
                  &AgendaItem::approvesMeeting)
                .to("meetings"),
        });
    return spec;
}

} // namespace tahaluf
