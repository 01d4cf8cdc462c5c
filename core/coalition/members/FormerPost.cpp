// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/members/FormerPost.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<FormerPost>& specOf<FormerPost>()
{
    static const EntitySpec<FormerPost> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("posts");
            info.table = QStringLiteral("posts");
            info.context = "FormerPost";
            info.singular = QT_TRANSLATE_NOOP("FormerPost", "Former post");
            info.plural = QT_TRANSLATE_NOOP("FormerPost", "Former posts");
            info.titleField = QStringLiteral("position");
            info.orderBy = QStringLiteral("changed_on");
            return info;
        }(),
        {
            field(
                "person", "FormerPost", QT_TRANSLATE_NOOP("FormerPost", "Person"), FieldKind::Link, &FormerPost::person)
                .to("people")
                .required(),
            field("honorific",
                  "FormerPost",
                  QT_TRANSLATE_NOOP("FormerPost", "Honorific"),
                  FieldKind::Text,
                  &FormerPost::honorific),
            field("rank", "FormerPost", QT_TRANSLATE_NOOP("FormerPost", "Rank"), FieldKind::Text, &FormerPost::rank),
            field("position",
                  "FormerPost",
                  QT_TRANSLATE_NOOP("FormerPost", "Position"),
                  FieldKind::Text,
                  &FormerPost::position),
            field("position_en",
                  "FormerPost",
                  QT_TRANSLATE_NOOP("FormerPost", "Position (English)"),
                  FieldKind::Text,
                  &FormerPost::positionEn),
            field("member", "FormerPost", QT_TRANSLATE_NOOP("FormerPost", "Body"), FieldKind::Link, &FormerPost::member)
                .to("members"),
            field("changed_on",
                  "FormerPost",
                  QT_TRANSLATE_NOOP("FormerPost", "Changed on"),
                  FieldKind::Date,
                  &FormerPost::changedOn)
                .required(),
        });
    return spec;
}

} // namespace tahaluf
