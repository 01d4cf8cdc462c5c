// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/actions/Ids.h"
#include "coalition/coverage/CoverageCell.h"

#include <QDate>

namespace tahaluf {

/** What is wrong with a line of the matrix. */
enum class CoverageFinding
{
    Led,
    NobodyLeads, ///< somebody supports, nobody leads
    NobodyCovers,
    SeveralLead
};

/** What was begun about a gap or an overlap: an action or a proposal, with the gap as it was then. */
struct CoverageMeasure
{
    CoverageMeasureId id;
    QString uid;
    int revision = 0;

    QString about; ///< the gap in words
    CoverageSubject subject = CoverageSubject::Mechanism;
    MechanismId mechanism;
    QString area;
    CoverageFinding finding = CoverageFinding::NobodyLeads;
    ActionId action;
    EntryId entry;
    QDate notedOn;
};

template <> const ChoiceList& choicesOf<CoverageFinding>();
template <> const EntitySpec<CoverageMeasure>& specOf<CoverageMeasure>();

} // namespace tahaluf
