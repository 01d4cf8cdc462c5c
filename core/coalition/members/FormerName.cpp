// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/members/FormerName.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<FormerName>& specOf<FormerName>()
{
    static const EntitySpec<FormerName> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("member_names");
            info.table = QStringLiteral("member_names");
            info.context = "FormerName";
            info.singular = QT_TRANSLATE_NOOP("FormerName", "Former name");
            info.plural = QT_TRANSLATE_NOOP("FormerName", "Former names");
            info.titleField = QStringLiteral("name");
            info.orderBy = QStringLiteral("changed_on");
            return info;
        }(),
        {
            field("member", "FormerName", QT_TRANSLATE_NOOP("FormerName", "Body"), FieldKind::Link, &FormerName::member)
                .to("members")
                .required(),
            field("name",
                  "FormerName",
                  QT_TRANSLATE_NOOP("FormerName", "Former name"),
                  FieldKind::Text,
                  &FormerName::name)
                .required()
                .searchable(),
            field("name_en",
                  "FormerName",
                  QT_TRANSLATE_NOOP("FormerName", "Former name (English)"),
                  FieldKind::Text,
                  &FormerName::nameEn)
                .searchable(),
            field("changed_on",
                  "FormerName",
                  QT_TRANSLATE_NOOP("FormerName", "Changed on"),
                  FieldKind::Date,
                  &FormerName::changedOn)
                .required(),
        });
    return spec;
}

} // namespace tahaluf
