// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/proposals/Ids.h"
#include "coalition/studies/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class StudyState
{
    Assigned,
    Finished,
    Recalled,
    Reopened
};
enum class StudyOutcome
{
    None,
    Adopted,
    AdoptedAmended,
    Deferred,
    NotAdopted,
    Merged
};

/** The study of one proposal: who studies it until when, what was found, and the outcome with its reason. */
struct Study
{
    StudyId id;
    QString uid;
    int revision = 0;

    EntryId entry;
    PersonId reviewer; ///< a person, or
    QString committee; ///< a committee by its name
    QDate assignedOn;
    QDate dueOn;
    QString impact;
    QString feasibility;
    QString legalReference; ///< «القانون رقم (15) لسنة 2011»
    QString legalArticle;
    MemberId competentBody;
    QString cost;
    QString opinion;
    QString formalText; ///< proposed; becomes the proposal's own with an outcome that adopts
    StudyState state = StudyState::Assigned;
    StudyOutcome outcome = StudyOutcome::None;
    QString reason; ///< mandatory with every outcome, and for recalling and reopening
    EntryId mergedInto; ///< of the outcome merged
    QDate finishedOn;
    QString stateBefore = QStringLiteral("recorded"); ///< key of the proposal's state before it was given to study
    QString reasonBefore;
    QString formalBefore; ///< its formal wording before an outcome that adopts

    /** Whether it is still being studied. */
    [[nodiscard]] bool isOpen() const { return state == StudyState::Assigned || state == StudyState::Reopened; }
    [[nodiscard]] bool isLate(QDate today) const { return isOpen() && dueOn.isValid() && dueOn < today; }
};

template <> const ChoiceList& choicesOf<StudyState>();
template <> const ChoiceList& choicesOf<StudyOutcome>();
template <> const EntitySpec<Study>& specOf<Study>();

} // namespace tahaluf
