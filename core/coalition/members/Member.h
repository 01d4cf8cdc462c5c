// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class MemberKind
{
    Organisation,
    Individual
};
enum class Relevance
{
    Core,
    Supporting,
    Coordinator
};
enum class RelevanceScope
{
    Direct,
    Indirect,
    Part
};
enum class Sector
{
    Unset,
    Ministry,
    PublicBody,
    Prosecution,
    Health,
    CivilSociety,
    Ngo,
    RedCrescent,
    Education,
    PrivateSector,
    International,
    PublicFigure
};
enum class MembershipStatus
{
    Prospective,
    Invited,
    Joined,
    Suspended,
    Withdrawn
};

/** A body or an individual that has to do with the coalition. Its relevance is its own field, never derived from its
 * kind. */
struct Member
{
    MemberId id;
    QString uid;
    int revision = 0;

    QString name;
    QString nameEn;
    MemberKind kind = MemberKind::Organisation;
    Relevance relevance = Relevance::Core;
    RelevanceScope relevanceScope = RelevanceScope::Direct;
    Sector sector = Sector::Unset;
    MembershipStatus status = MembershipStatus::Prospective;
    QDate statusSince;
    int precedence = 0;
    QString phone;
    QString email;
    QString address;
    QString notes;
    QString services; ///< what it can do for the coalition, as its founding form said
    QString resources; ///< what it can share
    QString experts; ///< whom it can lend
};

template <> const ChoiceList& choicesOf<MemberKind>();
template <> const ChoiceList& choicesOf<Relevance>();
template <> const ChoiceList& choicesOf<RelevanceScope>();
template <> const ChoiceList& choicesOf<Sector>();
template <> const ChoiceList& choicesOf<MembershipStatus>();
template <> const EntitySpec<Member>& specOf<Member>();

} // namespace tahaluf
