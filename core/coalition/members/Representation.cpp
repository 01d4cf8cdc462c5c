// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/members/Representation.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<RepresentationRole>()
{
    static const ChoiceList choices("RepresentationRole",
                                    {
                                        {static_cast<int>(RepresentationRole::Principal),
                                         "principal",
                                         QT_TRANSLATE_NOOP("RepresentationRole", "Principal")},
                                        {static_cast<int>(RepresentationRole::Alternate),
                                         "alternate",
                                         QT_TRANSLATE_NOOP("RepresentationRole", "Alternate")},
                                        {static_cast<int>(RepresentationRole::FocalPoint),
                                         "focal_point",
                                         QT_TRANSLATE_NOOP("RepresentationRole", "Focal point")},
                                    });
    return choices;
}

template <> const EntitySpec<Representation>& specOf<Representation>()
{
    static const EntitySpec<Representation> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("representations");
            info.table = QStringLiteral("representations");
            info.context = "Representation";
            info.singular = QT_TRANSLATE_NOOP("Representation", "Representation");
            info.plural = QT_TRANSLATE_NOOP("Representation", "Representations");
            info.titleField = QStringLiteral("role");
            info.orderBy = QStringLiteral("member, role");
            return info;
        }(),
        {
            field("member",
                  "Representation",
                  QT_TRANSLATE_NOOP("Representation", "Body"),
                  FieldKind::Link,
                  &Representation::member)
                .to("members")
                .required()
                .inList(),
            field("person",
                  "Representation",
                  QT_TRANSLATE_NOOP("Representation", "Person"),
                  FieldKind::Link,
                  &Representation::person)
                .to("people")
                .required()
                .inList(),
            field("role",
                  "Representation",
                  QT_TRANSLATE_NOOP("Representation", "Role"),
                  FieldKind::Choice,
                  &Representation::role)
                .inList(),
            field("valid_from",
                  "Representation",
                  QT_TRANSLATE_NOOP("Representation", "From"),
                  FieldKind::Date,
                  &Representation::validFrom)
                .inList(),
            field("valid_until",
                  "Representation",
                  QT_TRANSLATE_NOOP("Representation", "Until"),
                  FieldKind::Date,
                  &Representation::validUntil)
                .inList(),
            field("mandate",
                  "Representation",
                  QT_TRANSLATE_NOOP("Representation", "Mandate"),
                  FieldKind::Text,
                  &Representation::mandate)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
