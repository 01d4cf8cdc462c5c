// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/DecisionQueries.h"
#include "storage/Transaction.h"
#include "workflows/DecisionWorkflow.h"

#include <algorithm>

namespace tahaluf {

Result<void> DecisionWorkflow::checkPosition(const Decision& decision, Position& position) const
{
    Result<Member> member = m_records.members.get(position.member);
    if (!member) {
        return member.takeError();
    }
    if (member->relevance == Relevance::Coordinator) {
        return refused(tr("“%1” coordinates and takes no position: choose a body that decides.").arg(member->name),
                       QStringLiteral("member"));
    }
    Result<std::vector<Voter>> voters = DecisionQueries(m_records).voters(decision);
    if (!voters) {
        return voters.takeError();
    }
    const bool decides = std::any_of(
        voters->begin(), voters->end(), [&](const Voter& voter) { return voter.member == position.member; });
    // Bodies of a decision of long ago may have left since.
    if (!decides && !decision.isEntered) {
        return refused(tr("“%1” does not decide here (%2): choose one of the bodies listed with the decision.")
                           .arg(member->name, choiceLabel(decision.voters)),
                       QStringLiteral("member"));
    }
    position.givenOn = position.givenOn.isValid() ? position.givenOn : today();
    position.text = position.text.trimmed();
    if (needsText(position.stance) && position.text.isEmpty()) {
        return refused(position.stance == Stance::Object
                           ? tr("Write what the body objects to: without its reason an objection is not recorded.")
                           : tr("Write the reservation in its own words: it is printed with the decision."),
                       QStringLiteral("text"));
    }
    if (position.stance != Stance::SubjectToAuthority) {
        position.authorityDue = QDate();
    } else if (!position.authorityDue.isValid() || position.authorityDue < position.givenOn) {
        return refused(tr("Say until which day the body’s own approval is awaited."), QStringLiteral("authority_due"));
    }
    if (position.givenOn < decision.openedOn) {
        return refused(
            tr("The decision %1 was opened on %2: no position is older.").arg(decision.number, day(decision.openedOn)),
            QStringLiteral("given_on"));
    }
    return {};
}

Result<Position> DecisionWorkflow::put(const Decision& decision, Position position)
{
    const DecisionLock::Command command(m_lock, decision.id);
    Result<std::optional<Position>> present =
        DecisionQueries(m_records).position(decision.id, position.round, position.member);
    if (!present) {
        return present.takeError();
    }
    if (*present) {
        position.id = (*present)->id;
        position.uid = (*present)->uid;
        position.revision = (*present)->revision;
    } else {
        position.id = {};
    }
    if (Result<void> saved = m_records.positions.save(position); !saved) {
        return saved.takeError();
    }
    return position;
}

Result<Position> DecisionWorkflow::take(Position position)
{
    Result<Decision> decision = m_records.decisions.get(position.decision);
    if (!decision) {
        return decision.takeError();
    }
    if (decision->state != DecisionState::Open) {
        return refused(decision->lateUntil.isValid() && today() <= decision->lateUntil
                           ? tr("The decision %1 is closed: add the position as a late one, until %2.")
                                 .arg(decision->number, day(decision->lateUntil))
                           : DecisionLock::lockedSentence(decision->number));
    }
    position.round = decision->round;
    position.isLate = false;
    if (Result<void> checked = checkPosition(*decision, position); !checked) {
        return checked.takeError();
    }
    if (decision->forum == DecisionForum::Circulation && position.givenOn > decision->closesOn) {
        return refused(tr("Answers were awaited until %1: close the decision and add this as a late position, or move "
                          "that day.")
                           .arg(day(decision->closesOn)),
                       QStringLiteral("given_on"));
    }
    return put(*decision, std::move(position));
}

Result<int> DecisionWorkflow::agreeTheRest(DecisionId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Decision> decision = openOne(id);
    if (!decision) {
        return decision.takeError();
    }
    if (decision->forum == DecisionForum::Circulation) {
        return refused(tr("By circulation every body answers for itself."));
    }
    Result<DecisionResult> result = DecisionQueries(m_records).result(*decision, today());
    Result<QHash<qint64, PersonId>> present = DecisionQueries(m_records).present(decision->meeting);
    if (!result || !present) {
        return !result ? result.takeError() : present.takeError();
    }
    int count = 0;
    for (const Voter& voter : result->voters(DecisionResult::Share::None)) {
        if (!present->isEmpty() && !voter.isPresent) {
            continue;
        }
        Position position;
        position.decision = id;
        position.member = voter.member;
        position.person = present->value(voter.member.value());
        if (Result<Position> taken = take(position); !taken) {
            return taken.takeError();
        }
        ++count;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return count;
}

Result<void> DecisionWorkflow::takeBack(DecisionId id, MemberId member)
{
    Result<Decision> decision = openOne(id);
    if (!decision) {
        return decision.takeError();
    }
    Result<std::optional<Position>> position = DecisionQueries(m_records).position(id, decision->round, member);
    if (!position) {
        return position.takeError();
    }
    if (!*position) {
        return refused(tr("The body took no position in this round: there is nothing to take back."));
    }
    return m_records.positions.remove((*position)->id);
}

Result<Position> DecisionWorkflow::confirm(DecisionId id, MemberId member, Stance stance, const QString& text)
{
    Result<Decision> decision = openOne(id);
    if (!decision) {
        return decision.takeError();
    }
    Result<std::optional<Position>> position = DecisionQueries(m_records).position(id, decision->round, member);
    if (!position) {
        return position.takeError();
    }
    if (!*position || (*position)->stance != Stance::SubjectToAuthority) {
        return refused(tr("The body’s position awaits no approval: record what it says as its position."));
    }
    if (stance == Stance::SubjectToAuthority) {
        return refused(tr("Say what the body’s approval came to: it agrees, has a reservation, abstains or objects."),
                       QStringLiteral("stance"));
    }
    Position confirmed = **position;
    confirmed.stance = stance;
    confirmed.text = text.trimmed();
    confirmed.givenOn = today();
    return take(std::move(confirmed));
}

Result<Position> DecisionWorkflow::addLate(Position position)
{
    Result<Decision> decision = m_records.decisions.get(position.decision);
    if (!decision) {
        return decision.takeError();
    }
    if (decision->state == DecisionState::Open) {
        return refused(tr("The decision %1 is open: record this as the body’s position.").arg(decision->number));
    }
    if (decision->state == DecisionState::Withdrawn) {
        return refused(DecisionLock::lockedSentence(decision->number));
    }
    position.round = decision->round;
    position.isLate = true;
    if (position.stance == Stance::SubjectToAuthority) {
        return refused(tr("A late position is final: the body agrees, has a reservation, abstains or objects."),
                       QStringLiteral("stance"));
    }
    if (Result<void> checked = checkPosition(*decision, position); !checked) {
        return checked.takeError();
    }
    if (!decision->lateUntil.isValid() || position.givenOn > decision->lateUntil) {
        return refused(
            decision->lateUntil.isValid()
                ? tr("Late positions on %1 were accepted until %2. Open another decision to change it.")
                      .arg(decision->number, day(decision->lateUntil))
                : tr("No late positions are accepted on %1. Open another decision to change it.").arg(decision->number),
            QStringLiteral("given_on"));
    }
    Result<std::optional<Position>> taken =
        DecisionQueries(m_records).position(decision->id, decision->round, position.member);
    if (!taken) {
        return taken.takeError();
    }
    if (*taken && !(*taken)->isLate) {
        return refused(tr("The body took its position before the decision was closed; it stays as it was given."),
                       QStringLiteral("member"));
    }
    return put(*decision, std::move(position));
}

Result<void> DecisionWorkflow::savePosition(Position& position)
{
    Result<Decision> decision = m_records.decisions.get(position.decision);
    if (!decision) {
        return decision.takeError();
    }
    if (position.id.isValid()) {
        Result<Position> stored = m_records.positions.get(position.id);
        if (!stored) {
            return stored.takeError();
        }
        if (stored->decision != position.decision || stored->member != position.member ||
            stored->round != position.round) {
            return refused(tr("A position stays with its body, its decision and its round: take it back and record "
                              "another one."),
                           QStringLiteral("member"));
        }
        if (position.round != decision->round) {
            return refused(tr("The positions of round %1 stay as they were given.").arg(position.round),
                           QStringLiteral("round"));
        }
    }
    const bool isOpen = decision->state == DecisionState::Open;
    // Of a decision that came in as taken, and of rounds that are over, what was said is entered as it was.
    const bool isPast = decision->isEntered || (isOpen && position.round < decision->round);
    Result<Position> saved = position;
    if (isPast) {
        if (position.round < 1 || position.round > decision->round) {
            return refused(tr("The decision %1 had %n round(s).", nullptr, decision->round).arg(decision->number),
                           QStringLiteral("round"));
        }
        if (Result<void> checked = checkPosition(*decision, position); !checked) {
            return checked;
        }
        saved = put(*decision, position);
    } else {
        saved = position.isLate ? addLate(position) : take(position);
    }
    if (!saved) {
        return saved.takeError();
    }
    position = *saved;
    return {};
}

} // namespace tahaluf
