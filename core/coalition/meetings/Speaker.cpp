// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/meetings/Speaker.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Speaker>& specOf<Speaker>()
{
    static const EntitySpec<Speaker> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("speakers");
            info.table = QStringLiteral("speakers");
            info.context = "Speaker";
            info.singular = QT_TRANSLATE_NOOP("Speaker", "Speaker");
            info.plural = QT_TRANSLATE_NOOP("Speaker", "Speakers");
            info.titleField = QStringLiteral("person");
            info.orderBy = QStringLiteral("id");
            return info;
        }(),
        {
            field("meeting", "Speaker", QT_TRANSLATE_NOOP("Speaker", "Meeting"), FieldKind::Link, &Speaker::meeting)
                .to("meetings")
                .required(),
            field("person", "Speaker", QT_TRANSLATE_NOOP("Speaker", "Person"), FieldKind::Link, &Speaker::person)
                .to("people"),
            field("member", "Speaker", QT_TRANSLATE_NOOP("Speaker", "Body"), FieldKind::Link, &Speaker::member)
                .to("members"),
            field("asked_at",
                  "Speaker",
                  QT_TRANSLATE_NOOP("Speaker", "Asked at"),
                  FieldKind::DateTime,
                  &Speaker::askedAt),
            field("given_at",
                  "Speaker",
                  QT_TRANSLATE_NOOP("Speaker", "Given the floor at"),
                  FieldKind::DateTime,
                  &Speaker::givenAt),
        });
    return spec;
}

} // namespace tahaluf
