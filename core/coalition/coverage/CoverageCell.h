// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/Ids.h"
#include "coalition/members/Ids.h"
#include "coalition/proposals/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** What a line of the matrix is about: one of the coalition's mechanisms, or a kind of service (as in ServiceKind). */
enum class CoverageSubject
{
    Mechanism,
    Identification,
    Hotline,
    Police,
    Shelter,
    Medical,
    Psychological,
    LegalAid,
    Prosecution,
    Interpretation,
    Return,
    Rehabilitation,
    Reintegration
};

enum class CoverageRole
{
    Leads,
    Supports,
    Absent ///< was asked and takes no part; a body without a record was not asked yet
};

/** The role of one body in one mechanism or kind of service, everywhere or in one area. */
struct CoverageCell
{
    CoverageCellId id;
    QString uid;
    int revision = 0;

    CoverageSubject subject = CoverageSubject::Mechanism;
    MechanismId mechanism; ///< of a mechanism only
    MemberId member;
    QString area; ///< empty: the whole country
    CoverageRole role = CoverageRole::Supports;
    QString note;
};

template <> const ChoiceList& choicesOf<CoverageSubject>();
template <> const ChoiceList& choicesOf<CoverageRole>();
template <> const EntitySpec<CoverageCell>& specOf<CoverageCell>();

} // namespace tahaluf
