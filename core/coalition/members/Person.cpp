// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/members/Person.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Person>& specOf<Person>()
{
    static const EntitySpec<Person> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("people");
            info.table = QStringLiteral("people");
            info.context = "Person";
            info.singular = QT_TRANSLATE_NOOP("Person", "Person");
            info.plural = QT_TRANSLATE_NOOP("Person", "People");
            info.titleField = QStringLiteral("full_name");
            info.collatedField = QStringLiteral("full_name");
            info.orderBy = QStringLiteral("sort_key");
            return info;
        }(),
        {
            field("honorific", "Person", QT_TRANSLATE_NOOP("Person", "Honorific"), FieldKind::Text, &Person::honorific)
                .inList(),
            field("full_name", "Person", QT_TRANSLATE_NOOP("Person", "Full name"), FieldKind::Text, &Person::fullName)
                .required()
                .searchable()
                .inList(),
            field("full_name_en",
                  "Person",
                  QT_TRANSLATE_NOOP("Person", "Full name (English)"),
                  FieldKind::Text,
                  &Person::fullNameEn)
                .searchable(),
            field("rank", "Person", QT_TRANSLATE_NOOP("Person", "Rank"), FieldKind::Text, &Person::rank),
            field("position", "Person", QT_TRANSLATE_NOOP("Person", "Position"), FieldKind::Text, &Person::position)
                .searchable()
                .inList(),
            field("position_en",
                  "Person",
                  QT_TRANSLATE_NOOP("Person", "Position (English)"),
                  FieldKind::Text,
                  &Person::positionEn)
                .searchable(),
            field("member", "Person", QT_TRANSLATE_NOOP("Person", "Body"), FieldKind::Link, &Person::member)
                .to("members")
                .inList(),
            field("precedence",
                  "Person",
                  QT_TRANSLATE_NOOP("Person", "Precedence"),
                  FieldKind::Number,
                  &Person::precedence),
            field("phone", "Person", QT_TRANSLATE_NOOP("Person", "Phone"), FieldKind::Phone, &Person::phone)
                .searchable(),
            field("email", "Person", QT_TRANSLATE_NOOP("Person", "E-mail"), FieldKind::Email, &Person::email)
                .searchable(),
            field("notes", "Person", QT_TRANSLATE_NOOP("Person", "Notes"), FieldKind::LongText, &Person::notes)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
