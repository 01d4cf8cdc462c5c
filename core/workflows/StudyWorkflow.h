// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace tahaluf {

/** Who is to study until when: a person, a committee, or a person for a committee. */
struct StudyAssignment
{
    PersonId reviewer = {};
    QString committee = {};
    QDate dueOn = {};
    QString reason = {}; ///< why, or what is asked; empty: a sentence that names who studies
    QDate assignedOn = {}; ///< today, unless it happened on another day
};

/** What a study found. */
struct StudyFinding
{
    StudyOutcome outcome = StudyOutcome::None;
    QString reason = {};
    EntryId mergedInto = {}; ///< of the outcome merged
    QDate finishedOn = {}; ///< today, unless it happened on another day
};

/**
 * The study of proposals: given to a person or a committee, written, finished with an outcome and its reason, recalled,
 * reopened. Every one of these moves the proposal's state with it, by the one table of ProposalStates.
 */
class StudyWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(StudyWorkflow)

public:
    explicit StudyWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** One proposal or a batch: all of them, or none. */
    Result<std::vector<Study>> assign(const std::vector<EntryId>& entries, const StudyAssignment& assignment);
    /**
     * An outcome with its reason. One that adopts makes the proposed formal wording the proposal's own; adopted with
     * changes needs one. Merged needs the proposal it goes into.
     */
    Result<Study> finish(StudyId id, const StudyFinding& finding);
    /** The proposal is again what it was before it was given to study. */
    Result<Study> recall(StudyId id, const QString& reason);
    /** Takes a finished study up again; the proposal is under study, and its formal wording what it was before. */
    Result<Study> reopen(StudyId id, const QString& reason);

    /**
     * The save command of forms and imports: writes the sheet of an open study. A state or an outcome that differs is
     * carried out by its command. A new study of a proposal that has that state already explains it.
     */
    Result<void> save(Study& study);

private:
    Result<void> give(Study& study, const QString& reason);
    Result<Study> adopt(Study study, const StudyFinding& finding);
    Result<Study> openOne(StudyId id) const;
    Result<void> checkReason(const QString& reason) const;
    Result<void> changeEntry(EntryId id, const std::function<Result<void>(Entry&)>& edit);
    Result<void> checkAssignment(const StudyAssignment& assignment) const;
    Result<QString> sentTo(const Study& study) const;
    Result<void> checkFinding(const Study& study, const StudyFinding& finding) const;
    Result<void> enter(Study& study);
    Result<void> enterOpen(Study& study);
    Result<void> remember(Study& study);
    Result<bool> isToBeExplained(StudyOutcome outcome, const Entry& entry) const;
    Result<void> explain(Study& study, const Entry& entry);
    Result<void> correct(Study& study);
    Result<void> write(Study& study, const Study& before);
    [[nodiscard]] static bool adopts(StudyOutcome outcome);
    /** Takes over what a command made of the study. */
    static Result<void> carryOut(Study& study, Result<Study> done);
    [[nodiscard]] QDate today() const { return m_records.now().date(); }

    CoalitionRecords& m_records;
};

} // namespace tahaluf
