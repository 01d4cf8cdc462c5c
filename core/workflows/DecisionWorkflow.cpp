// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/DecisionWorkflow.h"

#include "base/Percent.h"
#include "coalition/DecisionQueries.h"
#include "coalition/DecisionSentence.h"
#include "storage/Transaction.h"

#include <algorithm>

namespace tahaluf {

namespace {

bool isShare(int percent)
{
    return percent >= 0 && percent <= Whole;
}

} // namespace

Result<void> DecisionWorkflow::save(Decision& decision)
{
    return decision.id.isValid() ? correct(decision) : enter(decision);
}

Result<void> DecisionWorkflow::correct(Decision& decision)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Decision> stored = m_records.decisions.get(decision.id);
    if (!stored) {
        return stored.takeError();
    }
    const DecisionLock::Command command(m_lock, decision.id);
    // Only this is open to a form; the rest has commands of its own, or was given at opening.
    Decision changed = *stored;
    changed.revision = decision.revision;
    changed.audience = decision.audience;
    if (stored->state != DecisionState::Open) {
        Decision asked = decision;
        asked.audience = stored->audience;
        asked.revision = stored->revision;
        const std::vector<QVariant> wanted = m_records.decisions.spec().values(asked);
        const std::vector<QVariant> kept = m_records.decisions.spec().values(*stored);
        if (!std::equal(wanted.begin(), wanted.end(), kept.begin(), isSameStored)) {
            return refused(DecisionLock::lockedSentence(stored->number));
        }
    } else {
        changed.text = decision.text.trimmed();
        changed.closesOn = decision.closesOn;
        if (Result<void> checked = checkChange(*stored, changed); !checked) {
            return checked;
        }
    }
    if (Result<void> saved = m_records.decisions.update(changed); !saved) {
        return saved;
    }
    Result<Decision> done = changed;
    if (stored->state == DecisionState::Open && decision.round == stored->round + 1) {
        done = nextRound(decision.id);
    }
    if (done && decision.state != stored->state) {
        done = decision.state == DecisionState::Withdrawn ? withdraw(decision.id, decision.reason)
                                                          : close(decision.id, decision.decidedOn);
    }
    if (!done) {
        return done.takeError();
    }
    if (done->state != decision.state) {
        return refused(tr("By its positions the decision %1 is “%2”: %3")
                           .arg(stored->number, choiceLabel(done->state), done->result),
                       QStringLiteral("state"));
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed;
    }
    decision = *done;
    return {};
}

Result<void> DecisionWorkflow::checkChange(const Decision& before, const Decision& after) const
{
    if (after.text.isEmpty()) {
        return refused(tr("Write what is decided."), QStringLiteral("text"));
    }
    if (after.closesOn != before.closesOn) {
        if (before.forum == DecisionForum::Meeting) {
            return refused(tr("In a meeting there is no day for answers."), QStringLiteral("closes_on"));
        }
        if (Result<void> checked = checkForum(after); !checked) {
            return checked;
        }
    }
    if (after.text == before.text) {
        return {};
    }
    Result<std::vector<Position>> positions = DecisionQueries(m_records).positions(before.id);
    if (!positions) {
        return positions.takeError();
    }
    if (!positions->empty()) {
        return refused(tr("Bodies took positions on this text. Put another text to them in the next round, or withdraw "
                          "the decision."),
                       QStringLiteral("text"));
    }
    return {};
}

Result<Decision> DecisionWorkflow::openOne(DecisionId id) const
{
    Result<Decision> decision = m_records.decisions.get(id);
    if (decision && decision->state != DecisionState::Open) {
        return refused(DecisionLock::lockedSentence(decision->number));
    }
    return decision;
}

Result<Decision> DecisionWorkflow::change(DecisionId id, const std::function<Result<void>(Decision&)>& edit)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Decision> decision = openOne(id);
    if (!decision) {
        return decision;
    }
    if (Result<void> edited = edit(*decision); !edited) {
        return edited.takeError();
    }
    const DecisionLock::Command command(m_lock, id);
    if (Result<void> saved = m_records.decisions.update(*decision); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return decision;
}

Result<Decision> DecisionWorkflow::nextRound(DecisionId id, const QString& text)
{
    return change(id, [&](Decision& decision) -> Result<void> {
        if (decision.rule != DecisionRule::Consensus) {
            return refused(tr("Only a decision by consensus has rounds: close this one."));
        }
        if (decision.round >= decision.rounds) {
            return refused(tr("The last of %n round(s) is reached: close the decision.", nullptr, decision.rounds));
        }
        Result<DecisionResult> result = DecisionQueries(m_records).result(decision, today());
        if (!result) {
            return result.takeError();
        }
        if (result->count(DecisionResult::Share::Objected) == 0) {
            return refused(tr("Nobody objects, so no further round is needed: close the decision."));
        }
        ++decision.round;
        decision.text = text.trimmed().isEmpty() ? decision.text : text.trimmed();
        return {};
    });
}

QString DecisionWorkflow::whatIsLacking(const DecisionResult& result)
{
    const auto names = [](const std::vector<Voter>& voters) {
        QStringList found;
        for (const Voter& voter : voters) {
            found << voter.name;
        }
        return found.join(QStringLiteral("، "));
    };
    switch (result.obstacle()) {
    case DecisionResult::Obstacle::AnswersAwaited:
        return tr("Wait until %1 is over, or for the answers of: %2.")
            .arg(day(result.facts().closesOn), names(result.voters(DecisionResult::Share::None)));
    case DecisionResult::Obstacle::ApprovalAwaited:
        return tr("These bodies await their own approval: confirm their positions, or wait for their day: %1.")
            .arg(names(result.voters(DecisionResult::Share::Pending)));
    case DecisionResult::Obstacle::NoQuorum: {
        std::vector<Voter> missing;
        for (const Relevance tier : {Relevance::Core, Relevance::Supporting}) {
            const std::vector<Voter> ofTier = result.missing(tier);
            if (!result.isQuorate(tier)) {
                missing.insert(missing.end(), ofTier.begin(), ofTier.end());
            }
        }
        return tr("There is no quorum: ask for the position of one of these, or put it to them by circulation: %1.")
            .arg(names(missing));
    }
    case DecisionResult::Obstacle::NobodyDecides:
    case DecisionResult::Obstacle::None:
        break;
    }
    return tr("No body can decide yet: record which bodies were invited or have joined.");
}

Result<Decision> DecisionWorkflow::close(DecisionId id, QDate on)
{
    return change(id, [&](Decision& decision) -> Result<void> {
        const QDate taken = on.isValid() ? on : today();
        if (taken < decision.openedOn) {
            return refused(tr("The decision %1 was opened on %2: it cannot be taken before that.")
                               .arg(decision.number, day(decision.openedOn)),
                           QStringLiteral("decided_on"));
        }
        Result<DecisionResult> result = DecisionQueries(m_records).result(decision, taken);
        if (!result) {
            return result.takeError();
        }
        if (!result->state()) {
            return refused(tr("The decision cannot be closed yet. %1").arg(whatIsLacking(*result)));
        }
        decision.state = *result->state();
        decision.decidedOn = taken;
        decision.lateUntil = decision.lateDays > 0 ? taken.addDays(decision.lateDays) : QDate();
        decision.result = DecisionSentence(*result, Phrasebook(Language::Arabic)).text();
        decision.resultEn = DecisionSentence(*result, Phrasebook(Language::English)).text();
        return {};
    });
}

Result<Decision> DecisionWorkflow::withdraw(DecisionId id, const QString& reason)
{
    return change(id, [&](Decision& decision) -> Result<void> {
        if (reason.trimmed().isEmpty()) {
            return refused(tr("Say why the decision is withdrawn."), QStringLiteral("reason"));
        }
        decision.state = DecisionState::Withdrawn;
        decision.decidedOn = today();
        decision.reason = reason.trimmed();
        return {};
    });
}

Result<void> DecisionWorkflow::checkRules(const DecisionRules& rules)
{
    if (!isShare(rules.quorumCore) || !isShare(rules.quorumSupporting)) {
        return refused(tr("A quorum is a share from 0 to 100 per cent."),
                       isShare(rules.quorumCore) ? QStringLiteral("quorum_supporting") : QStringLiteral("quorum_core"));
    }
    if (rules.lateDays < 0) {
        return refused(tr("Write for how many days late positions are added; 0 for none."),
                       QStringLiteral("late_days"));
    }
    if (rules.rounds < 1) {
        return refused(tr("There is one round at least."), QStringLiteral("rounds"));
    }
    return {};
}

Result<void> DecisionWorkflow::saveRules(DecisionRules& rules)
{
    if (Result<void> checked = checkRules(rules); !checked) {
        return checked;
    }
    Result<DecisionRules> present = DecisionQueries(m_records).rules();
    if (!present) {
        return present.takeError();
    }
    if (!rules.id.isValid() && present->id.isValid()) {
        // One record a file: what comes from another one takes its place.
        rules.id = present->id;
        rules.uid = present->uid;
        rules.revision = present->revision;
    }
    return m_records.decisionRules.save(rules);
}

} // namespace tahaluf
