// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/StudyWorkflow.h"

#include "coalition/StudyQueries.h"
#include "language/Phrasebook.h"
#include "storage/Transaction.h"
#include "workflows/ChangeRecord.h"
#include "workflows/ProposalStates.h"
#include "workflows/SimilarWorkflow.h"

namespace tahaluf {

bool StudyWorkflow::adopts(StudyOutcome outcome)
{
    return outcome == StudyOutcome::Adopted || outcome == StudyOutcome::AdoptedAmended;
}

Result<QString> StudyWorkflow::sentTo(const Study& study) const
{
    QString who = study.committee.trimmed();
    if (study.reviewer.isValid()) {
        Result<Person> person = m_records.people.get(study.reviewer);
        if (!person) {
            return person.takeError();
        }
        who = who.isEmpty() ? person->fullName : QStringLiteral("%1 (%2)").arg(who, person->fullName);
    }
    // It is part of the records, whose language is Arabic, whatever the window speaks.
    return Phrasebook(Language::Arabic).phrase("StudyWorkflow", "Sent to study: %1.").arg(who);
}

Result<void> StudyWorkflow::checkAssignment(const StudyAssignment& assignment) const
{
    if (!assignment.reviewer.isValid() && assignment.committee.trimmed().isEmpty()) {
        return refused(tr("Choose who studies it: a person, or a committee by its name."), QStringLiteral("reviewer"));
    }
    if (!assignment.dueOn.isValid()) {
        return refused(tr("Say until when it is to be studied."), QStringLiteral("due_on"));
    }
    if (assignment.dueOn < (assignment.assignedOn.isValid() ? assignment.assignedOn : today())) {
        return refused(tr("It would be due before it is given to study: choose a later day."),
                       QStringLiteral("due_on"));
    }
    return {};
}

Result<void> StudyWorkflow::changeEntry(EntryId id, const std::function<Result<void>(Entry&)>& edit)
{
    return withoutValue(changeRecord(m_records.entries, id, edit));
}

Result<std::vector<Study>> StudyWorkflow::assign(const std::vector<EntryId>& entries, const StudyAssignment& assignment)
{
    if (entries.empty()) {
        return refused(tr("Choose the proposals that are to be studied."), QStringLiteral("entry"));
    }
    if (Result<void> checked = checkAssignment(assignment); !checked) {
        return checked.takeError();
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    std::vector<Study> studies;
    studies.reserve(entries.size());
    for (const EntryId entry : entries) {
        Study study;
        study.entry = entry;
        study.reviewer = assignment.reviewer;
        study.committee = assignment.committee.trimmed();
        study.assignedOn = assignment.assignedOn;
        study.dueOn = assignment.dueOn;
        if (Result<void> given = give(study, assignment.reason); !given) {
            return given.takeError();
        }
        studies.push_back(std::move(study));
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return studies;
}

Result<void> StudyWorkflow::give(Study& study, const QString& reason)
{
    Result<QString> why = reason.trimmed();
    if (why->isEmpty()) {
        why = sentTo(study);
    }
    if (!why) {
        return why.takeError();
    }
    Result<void> changed = changeEntry(study.entry, [&](Entry& entry) -> Result<void> {
        study.stateBefore = choiceKey(entry.state);
        study.reasonBefore = entry.reason;
        study.formalBefore = entry.formalText;
        study.formalText = study.formalText.trimmed().isEmpty() ? entry.formalText : study.formalText;
        Result<void> allowed = ProposalStates::check(entry, ProposalStep::SendToStudy);
        entry.state = EntryState::UnderStudy;
        entry.reason = *why;
        return allowed;
    });
    if (!changed) {
        return changed;
    }
    study.state = StudyState::Assigned;
    study.assignedOn = study.assignedOn.isValid() ? study.assignedOn : today();
    return m_records.studies.insert(study);
}

Result<Study> StudyWorkflow::openOne(StudyId id) const
{
    Result<Study> study = m_records.studies.get(id);
    if (!study) {
        return study;
    }
    if (study->state == StudyState::Finished) {
        return refused(tr("This study is finished: reopen it first."));
    }
    if (study->state == StudyState::Recalled) {
        return refused(tr("This study was recalled: send the proposal to study again."));
    }
    return study;
}

Result<void> StudyWorkflow::checkReason(const QString& reason) const
{
    return reason.trimmed().isEmpty()
               ? Result<void>(refused(tr("Say why: everyone who asks what became of the proposal will read it."),
                                      QStringLiteral("reason")))
               : Result<void>();
}

Result<void> StudyWorkflow::checkFinding(const Study& study, const StudyFinding& finding) const
{
    if (finding.outcome == StudyOutcome::None) {
        return refused(tr("Choose the outcome of the study."), QStringLiteral("outcome"));
    }
    if (finding.outcome == StudyOutcome::AdoptedAmended && study.formalText.trimmed().isEmpty()) {
        return refused(tr("Adopted with changes needs the changed wording: write the formal wording first."),
                       QStringLiteral("formal_text"));
    }
    if (finding.outcome == StudyOutcome::Merged && !finding.mergedInto.isValid()) {
        return refused(tr("Choose the proposal it is merged into."), QStringLiteral("merged_into"));
    }
    return checkReason(finding.reason);
}

Result<Study> StudyWorkflow::finish(StudyId id, const StudyFinding& finding)
{
    Result<Study> study = openOne(id);
    if (!study) {
        return study;
    }
    if (Result<void> checked = checkFinding(*study, finding); !checked) {
        return checked.takeError();
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (finding.outcome == StudyOutcome::Merged) {
        ProposalLink link;
        link.first = study->entry;
        link.second = finding.mergedInto;
        link.relation = ProposalRelation::Merged;
        link.reason = finding.reason.trimmed();
        link.decidedAt = finding.finishedOn.isValid() ? finding.finishedOn.startOfDay() : m_records.now();
        if (Result<void> merged = SimilarWorkflow(m_records).save(link); !merged) {
            return merged.takeError();
        }
        study = m_records.studies.get(id);
    } else {
        study = adopt(std::move(*study), finding);
    }
    if (!study) {
        return study;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return study;
}

Result<Study> StudyWorkflow::adopt(Study study, const StudyFinding& finding)
{
    const ProposalStep step = ProposalStates::stepOf(finding.outcome);
    Result<void> changed = changeEntry(study.entry, [&](Entry& entry) -> Result<void> {
        Result<void> allowed = ProposalStates::check(entry, step);
        study.formalBefore = entry.formalText;
        entry.state = ProposalStates::after(step);
        entry.reason = finding.reason.trimmed();
        if (adopts(finding.outcome) && !study.formalText.trimmed().isEmpty()) {
            entry.formalText = study.formalText.trimmed();
        }
        return allowed;
    });
    if (!changed) {
        return changed.takeError();
    }
    study.state = StudyState::Finished;
    study.outcome = finding.outcome;
    study.reason = finding.reason.trimmed();
    study.finishedOn = finding.finishedOn.isValid() ? finding.finishedOn : today();
    if (Result<void> saved = m_records.studies.update(study); !saved) {
        return saved.takeError();
    }
    return study;
}

Result<Study> StudyWorkflow::recall(StudyId id, const QString& reason)
{
    Result<Study> study = openOne(id);
    if (!study) {
        return study;
    }
    if (Result<void> checked = checkReason(reason); !checked) {
        return checked.takeError();
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<void> changed = changeEntry(study->entry, [&](Entry& entry) -> Result<void> {
        entry.state = FieldValue<EntryState>::fromStored(study->stateBefore);
        entry.reason = study->reasonBefore;
        return {};
    });
    if (!changed) {
        return changed.takeError();
    }
    study->state = StudyState::Recalled;
    study->reason = reason.trimmed();
    if (Result<void> saved = m_records.studies.update(*study); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return study;
}

Result<Study> StudyWorkflow::reopen(StudyId id, const QString& reason)
{
    Result<Study> study = m_records.studies.get(id);
    if (!study) {
        return study;
    }
    if (study->state != StudyState::Finished) {
        return refused(study->isOpen() ? tr("This study is open already.")
                                       : tr("This study was recalled: send the proposal to study again."));
    }
    if (Result<void> checked = checkReason(reason); !checked) {
        return checked.takeError();
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::optional<Study>> newest = StudyQueries(m_records).current(study->entry);
    if (!newest) {
        return newest.takeError();
    }
    if (*newest && (*newest)->id != id) {
        return refused(tr("The proposal was studied again since: reopen its newest study."));
    }
    if (study->outcome == StudyOutcome::Merged) {
        Result<std::optional<ProposalLink>> merger = StudyQueries(m_records).mergerOf(study->entry);
        if (!merger) {
            return merger.takeError();
        }
        if (*merger && (*merger)->study == id) {
            if (Result<void> undone = SimilarWorkflow(m_records).undo((*merger)->id, reason); !undone) {
                return undone.takeError();
            }
            study = m_records.studies.get(id);
            if (!study) {
                return study;
            }
        } else if (*merger) {
            return refused(tr("The proposal was merged: undo the merger first."));
        }
    }
    const bool hasAdopted = adopts(study->outcome);
    Result<void> changed = changeEntry(study->entry, [&](Entry& entry) -> Result<void> {
        if (study->outcome != StudyOutcome::None &&
            entry.state != ProposalStates::after(ProposalStates::stepOf(study->outcome))) {
            return refused(tr("%1 is “%2” since: its study is no longer what decides.")
                               .arg(entry.number, choiceLabel(entry.state)));
        }
        entry.state = EntryState::UnderStudy;
        entry.reason = reason.trimmed();
        entry.formalText = hasAdopted ? study->formalBefore : entry.formalText;
        return {};
    });
    if (!changed) {
        return changed.takeError();
    }
    study->state = StudyState::Reopened;
    study->outcome = StudyOutcome::None;
    study->reason = reason.trimmed();
    study->mergedInto = {};
    study->finishedOn = {};
    if (Result<void> saved = m_records.studies.update(*study); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return study;
}

} // namespace tahaluf
