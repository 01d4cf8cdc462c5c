// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/memoranda/MemorandumParty.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<MemorandumParty>& specOf<MemorandumParty>()
{
    static const EntitySpec<MemorandumParty> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("memorandum_parties");
            info.table = QStringLiteral("memorandum_parties");
            info.context = "MemorandumParty";
            info.singular = QT_TRANSLATE_NOOP("MemorandumParty", "Party to a memorandum");
            info.plural = QT_TRANSLATE_NOOP("MemorandumParty", "Parties to memoranda");
            info.titleField = QStringLiteral("memorandum");
            info.orderBy = QStringLiteral("memorandum, id");
            return info;
        }(),
        {
            field("memorandum",
                  "MemorandumParty",
                  QT_TRANSLATE_NOOP("MemorandumParty", "Memorandum of understanding"),
                  FieldKind::Link,
                  &MemorandumParty::memorandum)
                .to("memoranda")
                .required()
                .inList(),
            field("member",
                  "MemorandumParty",
                  QT_TRANSLATE_NOOP("MemorandumParty", "Body"),
                  FieldKind::Link,
                  &MemorandumParty::member)
                .to("members")
                .required()
                .inList(),
            field("role",
                  "MemorandumParty",
                  QT_TRANSLATE_NOOP("MemorandumParty", "Role"),
                  FieldKind::Text,
                  &MemorandumParty::role)
                .searchable()
                .inList(),
            field("role_en",
                  "MemorandumParty",
                  QT_TRANSLATE_NOOP("MemorandumParty", "Role (English)"),
                  FieldKind::Text,
                  &MemorandumParty::roleEn)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
