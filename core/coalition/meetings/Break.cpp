// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/meetings/Break.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Break>& specOf<Break>()
{
    static const EntitySpec<Break> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("breaks");
            info.table = QStringLiteral("session_breaks");
            info.context = "Break";
            info.singular = QT_TRANSLATE_NOOP("Break", "Break");
            info.plural = QT_TRANSLATE_NOOP("Break", "Breaks");
            info.titleField = QStringLiteral("reason");
            info.orderBy = QStringLiteral("started_at");
            return info;
        }(),
        {
            field("meeting", "Break", QT_TRANSLATE_NOOP("Break", "Meeting"), FieldKind::Link, &Break::meeting)
                .to("meetings")
                .required(),
            field("started_at",
                  "Break",
                  QT_TRANSLATE_NOOP("Break", "Started at"),
                  FieldKind::DateTime,
                  &Break::startedAt),
            field("ended_at", "Break", QT_TRANSLATE_NOOP("Break", "Ended at"), FieldKind::DateTime, &Break::endedAt),
            field("reason", "Break", QT_TRANSLATE_NOOP("Break", "Reason"), FieldKind::Text, &Break::reason),
        });
    return spec;
}

} // namespace tahaluf
