// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/DecisionQueries.h"
#include "storage/Transaction.h"
#include "workflows/DecisionWorkflow.h"
#include "workflows/MinutesLock.h"
#include "workflows/SerialNumbers.h"

namespace tahaluf {

namespace {
const QString DecisionMark = QStringLiteral("ق");
} // namespace

Result<Decision> DecisionWorkflow::prepared() const
{
    Result<DecisionRules> rules = DecisionQueries(m_records).rules();
    if (!rules) {
        return rules.takeError();
    }
    Decision decision;
    decision.rule = rules->rule;
    decision.voters = rules->voters;
    decision.silenceAgrees = rules->silenceAgrees;
    if (Result<void> filled = fillInRules(decision); !filled) {
        return filled.takeError();
    }
    return decision;
}

Result<void> DecisionWorkflow::fillInRules(Decision& decision) const
{
    Result<DecisionRules> rules = DecisionQueries(m_records).rules();
    if (!rules) {
        return rules.takeError();
    }
    const auto fill = [](int& value, int ruled) { value = value == Decision::AsRuled ? ruled : value; };
    fill(decision.quorumCore, rules->quorumCore);
    fill(decision.quorumSupporting, rules->quorumSupporting);
    fill(decision.lateDays, rules->lateDays);
    fill(decision.rounds, rules->rounds);
    DecisionRules kept;
    kept.quorumCore = decision.quorumCore;
    kept.quorumSupporting = decision.quorumSupporting;
    kept.lateDays = decision.lateDays;
    kept.rounds = decision.rounds;
    return checkRules(kept);
}

Result<void> DecisionWorkflow::checkSubject(Decision& decision) const
{
    const int named = (decision.entry.isValid() ? 1 : 0) + (decision.recommendation.isValid() ? 1 : 0) +
                      (decision.article.isValid() ? 1 : 0);
    if (named > 1) {
        return refused(tr("A decision is on one thing: a proposal, a recommendation or an article."),
                       QStringLiteral("subject"));
    }
    decision.subject = decision.entry.isValid()            ? DecisionSubject::Proposal
                       : decision.recommendation.isValid() ? DecisionSubject::Recommendation
                       : decision.article.isValid()        ? DecisionSubject::Article
                                                           : DecisionSubject::Question;
    if (decision.entry.isValid()) {
        Result<Entry> entry = m_records.entries.get(decision.entry);
        if (!entry) {
            return entry.takeError();
        }
        if (entry->state == EntryState::Withdrawn) {
            return refused(tr("%1 was withdrawn: there is nothing to decide on it.").arg(entry->number),
                           QStringLiteral("entry"));
        }
        if (entry->state == EntryState::Merged) {
            return refused(tr("%1 was merged into another proposal: decide on that one.").arg(entry->number),
                           QStringLiteral("entry"));
        }
    }
    Result<std::optional<Decision>> other = DecisionQueries(m_records).openOnSame(decision);
    if (!other) {
        return other.takeError();
    }
    if (*other) {
        return refused(
            tr("The decision %1 on the same thing is open: close it or withdraw it first.").arg((*other)->number),
            QStringLiteral("subject"));
    }
    return {};
}

Result<void> DecisionWorkflow::checkForum(const Decision& decision) const
{
    if (decision.forum == DecisionForum::Circulation) {
        if (!decision.closesOn.isValid() || decision.closesOn < decision.openedOn) {
            return refused(tr("By circulation, say until which day answers are awaited."), QStringLiteral("closes_on"));
        }
        return decision.meeting.isValid()
                   ? Result<void>(
                         refused(tr("A decision by circulation is taken in no meeting: leave the meeting out."),
                                 QStringLiteral("meeting")))
                   : Result<void>();
    }
    if (!decision.meeting.isValid()) {
        return refused(tr("Say in which meeting it is decided, or decide by circulation."), QStringLiteral("meeting"));
    }
    Result<Meeting> meeting = m_records.meetings.get(decision.meeting);
    if (!meeting) {
        return meeting.takeError();
    }
    if (meeting->state == MeetingState::Cancelled) {
        return refused(tr("“%1” is cancelled: choose another meeting, or decide by circulation.").arg(meeting->title),
                       QStringLiteral("meeting"));
    }
    return MinutesLock::refuseWhenApproved(m_records.database(), decision.meeting);
}

Result<void> DecisionWorkflow::open(Decision& decision)
{
    decision.id = {};
    decision.uid.clear();
    decision.state = DecisionState::Open;
    return enter(decision);
}

Result<void> DecisionWorkflow::enter(Decision& entered)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Decision decision = entered;
    decision.text = decision.text.trimmed();
    if (decision.text.isEmpty()) {
        return refused(tr("Write what is decided."), QStringLiteral("text"));
    }
    decision.openedOn = decision.openedOn.isValid() ? decision.openedOn : today();
    decision.isEntered = decision.state != DecisionState::Open;
    if (decision.isEntered) {
        const bool isTold = decision.state == DecisionState::Withdrawn ? !decision.reason.trimmed().isEmpty()
                                                                       : !decision.result.trimmed().isEmpty();
        if (!isTold || !decision.decidedOn.isValid()) {
            return refused(tr("A decision that comes in as taken says on which day and with which result. Otherwise "
                              "enter it as open, then its positions, and close it."),
                           QStringLiteral("result"));
        }
    } else {
        decision.decidedOn = decision.lateUntil = QDate();
        decision.result = decision.resultEn = decision.reason = QString();
        if (Result<void> checked = checkForum(decision); !checked) {
            return checked;
        }
    }
    if (Result<void> filled = fillInRules(decision); !filled) {
        return filled;
    }
    if (decision.round < 1 || decision.round > decision.rounds) {
        return refused(tr("There are %n round(s) at most.", nullptr, decision.rounds), QStringLiteral("round"));
    }
    if (!decision.isEntered) {
        if (Result<void> checked = checkSubject(decision); !checked) {
            return checked;
        }
        Result<std::vector<Voter>> voters = DecisionQueries(m_records).voters(decision);
        if (!voters) {
            return voters.takeError();
        }
        if (voters->empty()) {
            return refused(whatIsLacking(DecisionResult({})));
        }
    }
    Result<SerialNumber> number =
        SerialNumbers::give(*transaction, specOf<Decision>().info(), DecisionMark, decision.number);
    if (!number) {
        return number.takeError();
    }
    decision.number = number->text();
    decision.sequence = number->sequence;
    if (Result<void> saved = m_records.decisions.insert(decision); !saved) {
        return saved;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed;
    }
    entered = decision;
    return {};
}

} // namespace tahaluf
