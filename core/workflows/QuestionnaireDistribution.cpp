// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/QuestionnaireDistribution.h"

#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/FormCode.h"
#include "storage/NumberCounter.h"
#include "storage/Transaction.h"
#include "workflows/ChangeRecord.h"
#include "workflows/MeetingRecipients.h"
#include "workflows/QuestionnaireDesign.h"

namespace tahaluf {

namespace {
const QString Scope = QStringLiteral("distributions");
} // namespace

Result<Distribution> QuestionnaireDistribution::change(DistributionId id,
                                                       const std::function<Result<void>(Distribution&)>& edit)
{
    return changeRecord(m_records.distributions, id, edit);
}

Result<void>
QuestionnaireDistribution::giveNumber(Transaction& transaction, const Questionnaire& form, Distribution& distribution)
{
    FormCode code{form.code, 0};
    if (distribution.number.trimmed().isEmpty()) {
        Result<int> next = NumberCounter::next(transaction, Scope);
        if (!next) {
            return next.takeError();
        }
        code.serial = *next;
    } else {
        const auto stated = FormCode::parse(distribution.number);
        code.serial = stated ? stated->serial : 0;
        if (!stated || stated->letters != form.code || stated->check != code.check()) {
            return refused(tr("“%1” is not a code of the form %2: the letters or the last two digits do not fit.")
                               .arg(distribution.number, form.number),
                           QStringLiteral("number"));
        }
        Result<std::vector<Distribution>> taken =
            m_records.distributions.where(QStringLiteral("sequence = ?"), {static_cast<qint64>(code.serial)});
        if (!taken) {
            return taken.takeError();
        }
        if (!taken->empty()) {
            return refused(tr("The code %1 is given already.").arg(taken->front().number), QStringLiteral("number"));
        }
        if (Result<void> raised = NumberCounter::takeStated(transaction, Scope, code.serial); !raised) {
            return raised;
        }
    }
    distribution.number = code.text();
    distribution.sequence = code.serial;
    return {};
}

Result<void> QuestionnaireDistribution::save(Distribution& distribution)
{
    if (!distribution.member.isValid() && !distribution.person.isValid()) {
        return refused(tr("Choose the body or the person the form goes to."), QStringLiteral("member"));
    }
    if (!distribution.id.isValid()) {
        return enter(distribution);
    }
    Result<Distribution> before = m_records.distributions.get(distribution.id);
    if (!before) {
        return before.takeError();
    }
    // These have commands of their own.
    Distribution changed = *before;
    changed.revision = distribution.revision;
    changed.member = distribution.member;
    changed.person = distribution.person;
    changed.meeting = distribution.meeting;
    changed.channel = distribution.channel;
    changed.sentOn = distribution.sentOn;
    changed.dueOn = distribution.dueOn;
    changed.note = distribution.note;
    Result<void> saved = m_records.distributions.update(changed);
    if (saved) {
        distribution = changed;
    }
    return saved;
}

Result<void> QuestionnaireDistribution::makeUsable(const Questionnaire& form)
{
    Result<bool> isKnownGood = QuestionnaireQueries(m_records).isHandedOut(form.id);
    if (!isKnownGood) {
        return isKnownGood.takeError();
    }
    if (*isKnownGood) {
        return {};
    }
    QuestionnaireDesign design(m_records);
    Error error;
    if (form.state == QuestionnaireState::Draft) {
        Result<Questionnaire> released = design.release(form.id);
        if (released) {
            return {};
        }
        error = released.takeError();
    } else {
        Result<std::vector<QuestionProblem>> problems = design.problems(form.id);
        if (!problems) {
            return problems.takeError();
        }
        if (problems->empty()) {
            return {};
        }
        error = refused(problems->front().message);
    }
    error.message = tr("The form %1 cannot be handed out yet. %2").arg(form.number, error.message);
    return error;
}

Result<void> QuestionnaireDistribution::enter(Distribution& distribution)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Questionnaire> form = m_records.questionnaires.get(distribution.questionnaire);
    if (!form) {
        return form.takeError();
    }
    if (Result<void> usable = makeUsable(*form); !usable) {
        return usable;
    }
    if (distribution.state == DistributionState::NoAnswer && distribution.reason.trimmed().isEmpty()) {
        return refused(tr("Say why no answer will come."), QStringLiteral("reason"));
    }
    if (!distribution.sentOn.isValid()) {
        distribution.sentOn = m_records.now().date();
    }
    if (distribution.dueOn.isValid() && distribution.dueOn < distribution.sentOn) {
        return refused(tr("The answer would be due before the form is sent: correct one of the two dates."),
                       QStringLiteral("due_on"));
    }
    if (Result<void> numbered = giveNumber(*transaction, *form, distribution); !numbered) {
        return numbered;
    }
    if (Result<void> saved = m_records.distributions.insert(distribution); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<bool> QuestionnaireDistribution::hasOne(const Distribution& distribution) const
{
    Result<std::vector<Distribution>> same =
        distribution.member.isValid()
            ? m_records.distributions.where(QStringLiteral("questionnaire = ? AND member = ?"),
                                            {distribution.questionnaire.value(), distribution.member.value()})
            : m_records.distributions.where(QStringLiteral("questionnaire = ? AND member IS NULL AND person = ?"),
                                            {distribution.questionnaire.value(), distribution.person.value()});
    if (!same) {
        return same.takeError();
    }
    return !same->empty();
}

Result<std::vector<Distribution>> QuestionnaireDistribution::handTo(QuestionnaireId form,
                                                                    const std::vector<Recipient>& recipients,
                                                                    const HandOut& handOut)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Questionnaire> questionnaire = m_records.questionnaires.get(form);
    if (!questionnaire) {
        return questionnaire.takeError();
    }
    if (questionnaire->state == QuestionnaireState::Closed) {
        return refused(tr("The form %1 is closed. Hand out its next version.").arg(questionnaire->number));
    }
    std::vector<Distribution> handed;
    for (const Recipient& recipient : recipients) {
        Distribution distribution;
        distribution.questionnaire = form;
        distribution.member = recipient.member;
        distribution.person = recipient.person;
        distribution.channel = handOut.channel;
        distribution.sentOn = handOut.sentOn.isValid() ? handOut.sentOn : m_records.now().date();
        distribution.dueOn = handOut.dueOn;
        distribution.receiptOn = handOut.isReceived ? distribution.sentOn : QDate();
        distribution.note = handOut.note;
        Result<bool> isThere = hasOne(distribution);
        if (!isThere) {
            return isThere.takeError();
        }
        if (*isThere) {
            continue;
        }
        if (Result<void> saved = save(distribution); !saved) {
            return saved.takeError();
        }
        handed.push_back(std::move(distribution));
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return handed;
}

Result<std::vector<Distribution>>
QuestionnaireDistribution::handToMeeting(QuestionnaireId form, MeetingId id, const HandOut& handOut)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting.takeError();
    }
    Result<std::vector<std::pair<MemberId, PersonId>>> present = recipientsAt(m_records, id);
    if (!present) {
        return present.takeError();
    }
    if (present->empty()) {
        return refused(tr("Nobody is marked present at this meeting yet. Mark who is there first."));
    }
    std::vector<Recipient> recipients;
    recipients.reserve(present->size());
    for (const auto& [member, person] : *present) {
        recipients.push_back({member, person});
    }
    HandOut there = handOut;
    there.sentOn = handOut.sentOn.isValid() ? handOut.sentOn : meeting->startsAt.date();
    Result<std::vector<Distribution>> handed = handTo(form, recipients, there);
    if (!handed) {
        return handed;
    }
    for (Distribution& each : *handed) {
        each.meeting = id;
        if (Result<void> saved = m_records.distributions.update(each); !saved) {
            return saved.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return handed;
}

Result<void> QuestionnaireDistribution::remove(DistributionId id)
{
    Result<std::optional<Response>> response = QuestionnaireQueries(m_records).response(id);
    if (!response) {
        return response.takeError();
    }
    if (*response) {
        return refused(tr("Answers were entered for this form: it stays."));
    }
    return m_records.distributions.remove(id);
}

} // namespace tahaluf
