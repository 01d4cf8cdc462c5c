// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/services/Service.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ServiceKind>()
{
    static const ChoiceList choices(
        "ServiceKind",
        {
            {static_cast<int>(ServiceKind::Identification),
             "identification",
             QT_TRANSLATE_NOOP("ServiceKind", "Identification")},
            {static_cast<int>(ServiceKind::Hotline), "hotline", QT_TRANSLATE_NOOP("ServiceKind", "Hotline")},
            {static_cast<int>(ServiceKind::Police), "police", QT_TRANSLATE_NOOP("ServiceKind", "Police")},
            {static_cast<int>(ServiceKind::Shelter), "shelter", QT_TRANSLATE_NOOP("ServiceKind", "Shelter")},
            {static_cast<int>(ServiceKind::Medical), "medical", QT_TRANSLATE_NOOP("ServiceKind", "Medical care")},
            {static_cast<int>(ServiceKind::Psychological),
             "psychological",
             QT_TRANSLATE_NOOP("ServiceKind", "Psychological care")},
            {static_cast<int>(ServiceKind::LegalAid), "legal_aid", QT_TRANSLATE_NOOP("ServiceKind", "Legal aid")},
            {static_cast<int>(ServiceKind::Prosecution),
             "prosecution",
             QT_TRANSLATE_NOOP("ServiceKind", "Prosecution")},
            {static_cast<int>(ServiceKind::Interpretation),
             "interpretation",
             QT_TRANSLATE_NOOP("ServiceKind", "Interpretation")},
            {static_cast<int>(ServiceKind::Return), "return", QT_TRANSLATE_NOOP("ServiceKind", "Return")},
            {static_cast<int>(ServiceKind::Rehabilitation),
             "rehabilitation",
             QT_TRANSLATE_NOOP("ServiceKind", "Rehabilitation")},
            {static_cast<int>(ServiceKind::Reintegration),
             "reintegration",
             QT_TRANSLATE_NOOP("ServiceKind", "Reintegration")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<ServiceDays>()
{
    static const ChoiceList choices(
        "ServiceDays",
        {
            {static_cast<int>(ServiceDays::EveryDay), "every_day", QT_TRANSLATE_NOOP("ServiceDays", "Every day")},
            {static_cast<int>(ServiceDays::SundayToThursday),
             "sunday_to_thursday",
             QT_TRANSLATE_NOOP("ServiceDays", "Sunday to Thursday")},
            {static_cast<int>(ServiceDays::SaturdayToThursday),
             "saturday_to_thursday",
             QT_TRANSLATE_NOOP("ServiceDays", "Saturday to Thursday")},
        });
    return choices;
}

template <> const EntitySpec<Service>& specOf<Service>()
{
    static const EntitySpec<Service> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("services");
            info.table = QStringLiteral("services");
            info.context = "Service";
            info.singular = QT_TRANSLATE_NOOP("Service", "Service");
            info.plural = QT_TRANSLATE_NOOP("Service", "Services");
            info.titleField = QStringLiteral("name");
            info.collatedField = QStringLiteral("name");
            info.orderBy = QStringLiteral("sort_key");
            return info;
        }(),
        {
            field("name", "Service", QT_TRANSLATE_NOOP("Service", "Name"), FieldKind::Text, &Service::name)
                .required()
                .searchable()
                .inList(),
            field(
                "name_en", "Service", QT_TRANSLATE_NOOP("Service", "Name (English)"), FieldKind::Text, &Service::nameEn)
                .searchable(),
            field("member", "Service", QT_TRANSLATE_NOOP("Service", "Body"), FieldKind::Link, &Service::member)
                .to("members")
                .required()
                .inList(),
            field("kind", "Service", QT_TRANSLATE_NOOP("Service", "Kind"), FieldKind::Choice, &Service::kind).inList(),
            field(
                "for_women", "Service", QT_TRANSLATE_NOOP("Service", "For women"), FieldKind::Flag, &Service::forWomen),
            field("for_men", "Service", QT_TRANSLATE_NOOP("Service", "For men"), FieldKind::Flag, &Service::forMen),
            field("for_children",
                  "Service",
                  QT_TRANSLATE_NOOP("Service", "For children"),
                  FieldKind::Flag,
                  &Service::forChildren),
            field("for_workers",
                  "Service",
                  QT_TRANSLATE_NOOP("Service", "For migrant workers"),
                  FieldKind::Flag,
                  &Service::forWorkers),
            field(
                "languages", "Service", QT_TRANSLATE_NOOP("Service", "Languages"), FieldKind::Text, &Service::languages)
                .searchable()
                .inList(),
            field("area", "Service", QT_TRANSLATE_NOOP("Service", "Area"), FieldKind::Text, &Service::area)
                .searchable(),
            field("days", "Service", QT_TRANSLATE_NOOP("Service", "Days"), FieldKind::Choice, &Service::days),
            field("opens_at", "Service", QT_TRANSLATE_NOOP("Service", "Opens at"), FieldKind::Text, &Service::opensAt),
            field(
                "closes_at", "Service", QT_TRANSLATE_NOOP("Service", "Closes at"), FieldKind::Text, &Service::closesAt),
            field(
                "capacity", "Service", QT_TRANSLATE_NOOP("Service", "Capacity"), FieldKind::Number, &Service::capacity),
            field("contact", "Service", QT_TRANSLATE_NOOP("Service", "Contact"), FieldKind::Text, &Service::contact)
                .searchable(),
            field("phone", "Service", QT_TRANSLATE_NOOP("Service", "Phone"), FieldKind::Phone, &Service::phone)
                .searchable(),
            field("email", "Service", QT_TRANSLATE_NOOP("Service", "E-mail"), FieldKind::Email, &Service::email)
                .searchable(),
            field("how_to_refer",
                  "Service",
                  QT_TRANSLATE_NOOP("Service", "How to refer"),
                  FieldKind::LongText,
                  &Service::howToRefer)
                .searchable(),
            field("how_to_refer_en",
                  "Service",
                  QT_TRANSLATE_NOOP("Service", "How to refer (English)"),
                  FieldKind::LongText,
                  &Service::howToReferEn)
                .searchable(),
            field("address", "Service", QT_TRANSLATE_NOOP("Service", "Address"), FieldKind::Text, &Service::address),
            field("address_audience",
                  "Service",
                  QT_TRANSLATE_NOOP("Service", "Address may be read by"),
                  FieldKind::Choice,
                  &Service::addressAudience),
            field(
                "audience", "Service", QT_TRANSLATE_NOOP("Service", "Audience"), FieldKind::Choice, &Service::audience),
            field("verified_on",
                  "Service",
                  QT_TRANSLATE_NOOP("Service", "Last verified on"),
                  FieldKind::Date,
                  &Service::verifiedOn)
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
