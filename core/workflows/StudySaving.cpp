// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/StudyQueries.h"
#include "storage/Transaction.h"
#include "workflows/ProposalStates.h"
#include "workflows/StudyWorkflow.h"

namespace tahaluf {

namespace {
StudyFinding findingOf(const Study& study)
{
    return {study.outcome, study.reason, study.mergedInto, study.finishedOn};
}

StudyAssignment assignmentOf(const Study& study)
{
    return {study.reviewer, study.committee, study.dueOn, {}, study.assignedOn};
}

bool isSameSheet(const Study& one, const Study& other)
{
    return one.impact == other.impact && one.feasibility == other.feasibility &&
           one.legalReference == other.legalReference && one.legalArticle == other.legalArticle &&
           one.competentBody == other.competentBody && one.cost == other.cost && one.opinion == other.opinion &&
           one.formalText == other.formalText && one.reviewer == other.reviewer && one.committee == other.committee &&
           one.dueOn == other.dueOn;
}

/** Leaves to the sheet what belongs to it; what the commands change stays as it was. */
void keepCommanded(Study& study, const Study& before)
{
    study.state = before.state;
    study.outcome = before.outcome;
    study.reason = before.reason;
    study.mergedInto = before.mergedInto;
    study.assignedOn = before.assignedOn;
    study.finishedOn = before.finishedOn;
    study.stateBefore = before.stateBefore;
    study.reasonBefore = before.reasonBefore;
    study.formalBefore = before.formalBefore;
}
} // namespace

Result<void> StudyWorkflow::save(Study& study)
{
    return study.id.isValid() ? correct(study) : enter(study);
}

Result<bool> StudyWorkflow::isToBeExplained(StudyOutcome outcome, const Entry& entry) const
{
    Result<std::optional<Study>> current = StudyQueries(m_records).current(entry.id);
    if (!current) {
        return current.takeError();
    }
    if (entry.state == EntryState::UnderStudy) {
        return !*current || !(*current)->isOpen();
    }
    const bool isFinished = *current && (*current)->state == StudyState::Finished;
    return outcome != StudyOutcome::None && entry.state == ProposalStates::after(ProposalStates::stepOf(outcome)) &&
           !isFinished;
}

Result<void> StudyWorkflow::enter(Study& study)
{
    if (!study.entry.isValid()) {
        return refused(tr("Choose the proposal that is studied."), QStringLiteral("entry"));
    }
    if (study.state == StudyState::Finished && study.outcome == StudyOutcome::None) {
        return refused(tr("Choose the outcome of the study."), QStringLiteral("outcome"));
    }
    if (Result<void> checked = checkAssignment(assignmentOf(study)); !checked) {
        return checked;
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<void> entered = study.state == StudyState::Recalled ? remember(study) : enterOpen(study);
    if (!entered) {
        return entered;
    }
    return transaction->commit();
}

Result<void> StudyWorkflow::remember(Study& study)
{
    // It left the proposal as it was, so there is nothing else to do.
    if (study.reason.trimmed().isEmpty()) {
        return refused(tr("Say why the study was recalled."), QStringLiteral("reason"));
    }
    study.outcome = StudyOutcome::None;
    return m_records.studies.insert(study);
}

Result<void> StudyWorkflow::enterOpen(Study& study)
{
    Result<Entry> entry = m_records.entries.get(study.entry);
    if (!entry) {
        return entry.takeError();
    }
    Result<bool> isExplained = isToBeExplained(study.outcome, *entry);
    if (!isExplained) {
        return isExplained.takeError();
    }
    if (*isExplained && entry->state != EntryState::UnderStudy) {
        return explain(study, *entry);
    }
    const Study given = study;
    study.state = StudyState::Assigned;
    study.outcome = StudyOutcome::None;
    study.mergedInto = {};
    study.finishedOn = {};
    study.reason.clear();
    Result<void> entered;
    if (*isExplained) {
        study.formalBefore = entry->formalText;
        study.formalText = study.formalText.trimmed().isEmpty() ? entry->formalText : study.formalText;
        study.assignedOn = study.assignedOn.isValid() ? study.assignedOn : today();
        entered = m_records.studies.insert(study);
    } else {
        entered = give(study, {});
    }
    if (entered && given.state == StudyState::Reopened) {
        study.state = StudyState::Reopened;
        study.reason = given.reason;
        entered = m_records.studies.update(study);
    } else if (entered && given.outcome != StudyOutcome::None) {
        entered = carryOut(study, finish(study.id, findingOf(given)));
    }
    return entered;
}

Result<void> StudyWorkflow::explain(Study& study, const Entry& entry)
{
    study.state = StudyState::Finished;
    study.reason = study.reason.trimmed().isEmpty() ? entry.reason : study.reason.trimmed();
    study.formalText = study.formalText.trimmed().isEmpty() ? entry.formalText : study.formalText;
    study.assignedOn = study.assignedOn.isValid() ? study.assignedOn : today();
    study.finishedOn = study.finishedOn.isValid() ? study.finishedOn : today();
    if (Result<void> checked = checkFinding(study, findingOf(study)); !checked) {
        return checked;
    }
    if (Result<void> saved = m_records.studies.insert(study); !saved) {
        return saved;
    }
    if (adopts(study.outcome) && entry.formalText.trimmed().isEmpty()) {
        return changeEntry(entry.id, [&study](Entry& changed) {
            changed.formalText = study.formalText;
            return Result<void>();
        });
    }
    Result<std::optional<ProposalLink>> merger = StudyQueries(m_records).mergerOf(entry.id);
    if (!merger || !*merger || study.outcome != StudyOutcome::Merged || (*merger)->study.isValid()) {
        return withoutValue(std::move(merger));
    }
    (*merger)->study = study.id;
    return m_records.proposalLinks.update(**merger);
}

Result<void> StudyWorkflow::carryOut(Study& study, Result<Study> done)
{
    if (!done) {
        return done.takeError();
    }
    study = std::move(*done);
    return {};
}

Result<void> StudyWorkflow::correct(Study& study)
{
    Result<Study> before = m_records.studies.get(study.id);
    if (!before) {
        return before.takeError();
    }
    if (study.entry != before->entry) {
        return refused(tr("A study stays with its proposal: recall it and send the other one to study."),
                       QStringLiteral("entry"));
    }
    const Study asked = study;
    keepCommanded(study, *before);
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    const bool isAskedOpen = asked.outcome == StudyOutcome::None && asked.state != StudyState::Finished &&
                             asked.state != StudyState::Recalled;
    Result<void> done;
    if (before->state == StudyState::Finished && isAskedOpen) {
        Study sheet = study;
        done = carryOut(study, reopen(study.id, asked.reason));
        if (done && !isSameSheet(sheet, *before)) {
            const Study reopened = study;
            study = sheet;
            study.revision = reopened.revision;
            keepCommanded(study, reopened);
            done = write(study, reopened);
        }
    } else {
        done = write(study, *before);
        const bool isOpen = before->isOpen();
        if (done && isOpen && (asked.state == StudyState::Finished || asked.outcome != StudyOutcome::None)) {
            done = carryOut(study, finish(study.id, findingOf(asked)));
        } else if (done && isOpen && asked.state == StudyState::Recalled) {
            done = carryOut(study, recall(study.id, asked.reason));
        } else if (done && !isOpen &&
                   (asked.state != before->state || asked.outcome != before->outcome ||
                    asked.reason != before->reason || asked.mergedInto != before->mergedInto)) {
            done = withoutValue(openOne(study.id));
        }
    }
    if (!done) {
        return done;
    }
    return transaction->commit();
}

Result<void> StudyWorkflow::write(Study& study, const Study& before)
{
    if (!isSameSheet(study, before)) {
        if (Result<Study> open = openOne(study.id); !open) {
            return open.takeError();
        }
        if (Result<void> checked = checkAssignment(assignmentOf(study)); !checked) {
            return checked;
        }
    }
    return m_records.studies.update(study);
}

} // namespace tahaluf
