// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/resources/Resource.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ResourceKind>()
{
    static const ChoiceList choices(
        "ResourceKind",
        {
            {static_cast<int>(ResourceKind::Venue), "venue", QT_TRANSLATE_NOOP("ResourceKind", "Venue")},
            {static_cast<int>(ResourceKind::Trainer), "trainer", QT_TRANSLATE_NOOP("ResourceKind", "Trainer")},
            {static_cast<int>(ResourceKind::Equipment), "equipment", QT_TRANSLATE_NOOP("ResourceKind", "Equipment")},
            {static_cast<int>(ResourceKind::Fund), "fund", QT_TRANSLATE_NOOP("ResourceKind", "Fund")},
            {static_cast<int>(ResourceKind::Publication),
             "publication",
             QT_TRANSLATE_NOOP("ResourceKind", "Publication")},
            {static_cast<int>(ResourceKind::Expert), "expert", QT_TRANSLATE_NOOP("ResourceKind", "Expert")},
        });
    return choices;
}

template <> const EntitySpec<Resource>& specOf<Resource>()
{
    static const EntitySpec<Resource> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("resources");
            info.table = QStringLiteral("resources");
            info.context = "Resource";
            info.singular = QT_TRANSLATE_NOOP("Resource", "Resource");
            info.plural = QT_TRANSLATE_NOOP("Resource", "Resources");
            info.titleField = QStringLiteral("name");
            info.collatedField = QStringLiteral("name");
            info.orderBy = QStringLiteral("sort_key");
            return info;
        }(),
        {
            field("name", "Resource", QT_TRANSLATE_NOOP("Resource", "Name"), FieldKind::Text, &Resource::name)
                .required()
                .searchable()
                .inList(),
            field("name_en",
                  "Resource",
                  QT_TRANSLATE_NOOP("Resource", "Name (English)"),
                  FieldKind::Text,
                  &Resource::nameEn)
                .searchable(),
            field("member", "Resource", QT_TRANSLATE_NOOP("Resource", "Body"), FieldKind::Link, &Resource::member)
                .to("members")
                .required()
                .inList(),
            field("kind", "Resource", QT_TRANSLATE_NOOP("Resource", "Kind"), FieldKind::Choice, &Resource::kind)
                .inList(),
            field("fields", "Resource", QT_TRANSLATE_NOOP("Resource", "Fields"), FieldKind::Text, &Resource::fields)
                .searchable()
                .inList(),
            field("languages",
                  "Resource",
                  QT_TRANSLATE_NOOP("Resource", "Languages"),
                  FieldKind::Text,
                  &Resource::languages)
                .searchable(),
            field("area", "Resource", QT_TRANSLATE_NOOP("Resource", "Area"), FieldKind::Text, &Resource::area)
                .searchable(),
            field("capacity",
                  "Resource",
                  QT_TRANSLATE_NOOP("Resource", "Capacity"),
                  FieldKind::Number,
                  &Resource::capacity)
                .inList(),
            field("available_from",
                  "Resource",
                  QT_TRANSLATE_NOOP("Resource", "Available from"),
                  FieldKind::Date,
                  &Resource::availableFrom),
            field("available_until",
                  "Resource",
                  QT_TRANSLATE_NOOP("Resource", "Available until"),
                  FieldKind::Date,
                  &Resource::availableUntil),
            field("contact", "Resource", QT_TRANSLATE_NOOP("Resource", "Contact"), FieldKind::Text, &Resource::contact)
                .searchable(),
            field("phone", "Resource", QT_TRANSLATE_NOOP("Resource", "Phone"), FieldKind::Phone, &Resource::phone),
            field("email", "Resource", QT_TRANSLATE_NOOP("Resource", "E-mail"), FieldKind::Email, &Resource::email),
            field("conditions",
                  "Resource",
                  QT_TRANSLATE_NOOP("Resource", "Conditions"),
                  FieldKind::LongText,
                  &Resource::conditions)
                .searchable(),
            field("audience",
                  "Resource",
                  QT_TRANSLATE_NOOP("Resource", "Audience"),
                  FieldKind::Choice,
                  &Resource::audience),
        });
    return spec;
}

} // namespace tahaluf
