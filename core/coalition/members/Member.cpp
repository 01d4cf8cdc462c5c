// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/members/Member.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<MemberKind>()
{
    static const ChoiceList choices(
        "MemberKind",
        {
            {static_cast<int>(MemberKind::Organisation),
             "organisation",
             QT_TRANSLATE_NOOP("MemberKind", "Organisation")},
            {static_cast<int>(MemberKind::Individual), "individual", QT_TRANSLATE_NOOP("MemberKind", "Individual")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<Relevance>()
{
    static const ChoiceList choices(
        "Relevance",
        {
            {static_cast<int>(Relevance::Core), "core", QT_TRANSLATE_NOOP("Relevance", "Core")},
            {static_cast<int>(Relevance::Supporting), "supporting", QT_TRANSLATE_NOOP("Relevance", "Supporting")},
            {static_cast<int>(Relevance::Coordinator), "coordinator", QT_TRANSLATE_NOOP("Relevance", "Coordinator")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<RelevanceScope>()
{
    static const ChoiceList choices(
        "RelevanceScope",
        {
            {static_cast<int>(RelevanceScope::Direct), "direct", QT_TRANSLATE_NOOP("RelevanceScope", "Direct")},
            {static_cast<int>(RelevanceScope::Indirect), "indirect", QT_TRANSLATE_NOOP("RelevanceScope", "Indirect")},
            {static_cast<int>(RelevanceScope::Part), "part", QT_TRANSLATE_NOOP("RelevanceScope", "Part of the system")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<Sector>()
{
    static const ChoiceList choices(
        "Sector",
        {
            {static_cast<int>(Sector::Unset), "unset", QT_TRANSLATE_NOOP("Sector", "Not set")},
            {static_cast<int>(Sector::Ministry), "ministry", QT_TRANSLATE_NOOP("Sector", "Ministry")},
            {static_cast<int>(Sector::PublicBody), "public_body", QT_TRANSLATE_NOOP("Sector", "Public body")},
            {static_cast<int>(Sector::Prosecution), "prosecution", QT_TRANSLATE_NOOP("Sector", "Prosecution")},
            {static_cast<int>(Sector::Health), "health", QT_TRANSLATE_NOOP("Sector", "Health")},
            {static_cast<int>(Sector::CivilSociety), "civil_society", QT_TRANSLATE_NOOP("Sector", "Civil society")},
            {static_cast<int>(Sector::Ngo), "ngo", QT_TRANSLATE_NOOP("Sector", "Non-governmental organisation")},
            {static_cast<int>(Sector::RedCrescent), "red_crescent", QT_TRANSLATE_NOOP("Sector", "Red Crescent")},
            {static_cast<int>(Sector::Education), "education", QT_TRANSLATE_NOOP("Sector", "Education")},
            {static_cast<int>(Sector::PrivateSector), "private_sector", QT_TRANSLATE_NOOP("Sector", "Private sector")},
            {static_cast<int>(Sector::International), "international", QT_TRANSLATE_NOOP("Sector", "International")},
            {static_cast<int>(Sector::PublicFigure), "public_figure", QT_TRANSLATE_NOOP("Sector", "Public figure")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<MembershipStatus>()
{
    static const ChoiceList choices(
        "MembershipStatus",
        {
            {static_cast<int>(MembershipStatus::Prospective),
             "prospective",
             QT_TRANSLATE_NOOP("MembershipStatus", "Prospective")},
            {static_cast<int>(MembershipStatus::Invited), "invited", QT_TRANSLATE_NOOP("MembershipStatus", "Invited")},
            {static_cast<int>(MembershipStatus::Joined), "joined", QT_TRANSLATE_NOOP("MembershipStatus", "Joined")},
            {static_cast<int>(MembershipStatus::Suspended),
             "suspended",
             QT_TRANSLATE_NOOP("MembershipStatus", "Suspended")},
            {static_cast<int>(MembershipStatus::Withdrawn),
             "withdrawn",
             QT_TRANSLATE_NOOP("MembershipStatus", "Withdrawn")},
        });
    return choices;
}

template <> const EntitySpec<Member>& specOf<Member>()
{
    static const EntitySpec<Member> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("members");
            info.table = QStringLiteral("members");
            info.context = "Member";
            info.singular = QT_TRANSLATE_NOOP("Member", "Body");
            info.plural = QT_TRANSLATE_NOOP("Member", "Bodies");
            info.titleField = QStringLiteral("name");
            info.collatedField = QStringLiteral("name");
            info.orderBy = QStringLiteral("sort_key");
            return info;
        }(),
        {
            field("name", "Member", QT_TRANSLATE_NOOP("Member", "Name"), FieldKind::Text, &Member::name)
                .required()
                .searchable()
                .inList(),
            field("name_en", "Member", QT_TRANSLATE_NOOP("Member", "Name (English)"), FieldKind::Text, &Member::nameEn)
                .searchable(),
            field("kind", "Member", QT_TRANSLATE_NOOP("Member", "Kind"), FieldKind::Choice, &Member::kind),
            field(
                "relevance", "Member", QT_TRANSLATE_NOOP("Member", "Relevance"), FieldKind::Choice, &Member::relevance)
                .inList(),
            field("relevance_scope",
                  "Member",
                  QT_TRANSLATE_NOOP("Member", "Scope of relevance"),
                  FieldKind::Choice,
                  &Member::relevanceScope),
            field("sector", "Member", QT_TRANSLATE_NOOP("Member", "Sector"), FieldKind::Choice, &Member::sector)
                .inList(),
            field("status", "Member", QT_TRANSLATE_NOOP("Member", "Membership"), FieldKind::Choice, &Member::status)
                .inList(),
            field("status_since",
                  "Member",
                  QT_TRANSLATE_NOOP("Member", "Membership since"),
                  FieldKind::Date,
                  &Member::statusSince),
            field("precedence",
                  "Member",
                  QT_TRANSLATE_NOOP("Member", "Precedence"),
                  FieldKind::Number,
                  &Member::precedence),
            field("phone", "Member", QT_TRANSLATE_NOOP("Member", "Phone"), FieldKind::Phone, &Member::phone)
                .searchable(),
            field("email", "Member", QT_TRANSLATE_NOOP("Member", "E-mail"), FieldKind::Email, &Member::email)
                .searchable(),
            field("address", "Member", QT_TRANSLATE_NOOP("Member", "Address"), FieldKind::Text, &Member::address),
            field("notes", "Member", QT_TRANSLATE_NOOP("Member", "Notes"), FieldKind::LongText, &Member::notes)
                .searchable(),
            field("services", "Member", QT_TRANSLATE_NOOP("Member", "Services"), FieldKind::LongText, &Member::services)
                .searchable(),
            field("resources",
                  "Member",
                  QT_TRANSLATE_NOOP("Member", "Resources it can share"),
                  FieldKind::LongText,
                  &Member::resources)
                .searchable(),
            field("experts", "Member", QT_TRANSLATE_NOOP("Member", "Experts"), FieldKind::LongText, &Member::experts)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
