// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeLog.h"
#include "support/DecisionFixture.h"
#include "support/Verify.h"

using namespace tahaluf;

/** Decisions: opening, rounds, closing, and what is refused on the way. */
class TstDecisions : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreGivenOnce();
    void keepsTheRulesItWasOpenedUnder();
    void isOnOneThingAtATime();
    void refusesToOpenWithoutWhatItNeeds();
    void closingComputesAndExplains();
    void withoutQuorumNothingIsDecided();
    void anObjectionIsResolvedInASecondRound();
    void roundsComeToAnEnd();
    void closedDecisionsStay();
    void openTextChangesOnlyBeforePositions();
    void withdrawingNeedsAReason();
    void importedStatesAreCommands();
    void comesInAsTaken();
    void rulesAreChecked();
    void everyStepIsInTheHistory();
};

void TstDecisions::numbersAreGivenOnce()
{
    DecisionFixture f;
    QCOMPARE(f.question().number, QStringLiteral("ق-001"));
    Decision stated = *f.decisions().prepared();
    stated.meeting = f.meeting.id;
    stated.text = QStringLiteral("من سجل سابق");
    stated.number = QStringLiteral("ق 9");
    VERIFY_DONE(f.decisions().open(stated));
    QCOMPARE(stated.number, QStringLiteral("ق-009"));
    QCOMPARE(f.question().number, QStringLiteral("ق-010"));
    Decision again = stated;
    VERIFY_REFUSED(f.decisions().open(again), "ق-009");
    VERIFY_REFUSED(f.workspace->records().decisions.remove(stated.id), "Withdraw it");
}

void TstDecisions::keepsTheRulesItWasOpenedUnder()
{
    DecisionFixture f;
    const Decision before = f.question();
    f.rules.rule = DecisionRule::TwoThirds;
    f.rules.quorumCore = 80;
    f.rules.voters = DecisionVoters::All;
    VERIFY_DONE(f.decisions().saveRules(f.rules));
    QCOMPARE(f.read(before.id).quorumCore, 50);
    const Decision after = f.question(QStringLiteral("سؤال آخر"));
    QCOMPARE(after.rule, DecisionRule::TwoThirds);
    QCOMPARE(after.voters, DecisionVoters::All);
    QCOMPARE(after.quorumCore, 80);
    QCOMPARE(after.lateDays, 10);
}

void TstDecisions::isOnOneThingAtATime()
{
    DecisionFixture f;
    const Entry proposal = f.proposal(QStringLiteral("خط ساخن"));
    Decision decision = *f.decisions().prepared();
    decision.meeting = f.meeting.id;
    decision.entry = proposal.id;
    decision.text = proposal.text;
    VERIFY_DONE(f.decisions().open(decision));
    QCOMPARE(decision.subject, DecisionSubject::Proposal);
    Decision second = decision;
    second.number.clear();
    VERIFY_REFUSED(f.decisions().open(second), "ق-001");
    VERIFY_DONE(f.decisions().withdraw(decision.id, QStringLiteral("أعيدت صياغته")));
    VERIFY_DONE(f.decisions().open(second));

    Decision both = second;
    both.number.clear();
    both.recommendation = RecommendationId(1);
    VERIFY_REFUSED(f.decisions().open(both), "one thing");
    VERIFY_DONE(f.workspace->entries().withdraw(proposal.id, QStringLiteral("سحبته الجهة")));
    VERIFY_DONE(f.decisions().withdraw(second.id, QStringLiteral("سُحب المقترح")));
    Decision third = second;
    third.number.clear();
    VERIFY_REFUSED(f.decisions().open(third), "withdrawn");
}

void TstDecisions::refusesToOpenWithoutWhatItNeeds()
{
    DecisionFixture f;
    Decision decision = *f.decisions().prepared();
    decision.meeting = f.meeting.id;
    VERIFY_REFUSED(f.decisions().open(decision), "what is decided");
    decision.text = QStringLiteral("سؤال");
    decision.meeting = {};
    VERIFY_REFUSED(f.decisions().open(decision), "in which meeting");
    decision.forum = DecisionForum::Circulation;
    VERIFY_REFUSED(f.decisions().open(decision), "until which day");
    decision.closesOn = QDate(2012, 11, 28);
    VERIFY_REFUSED(f.decisions().open(decision), "until which day");
    decision.closesOn = QDate(2012, 12, 5);
    decision.meeting = f.meeting.id;
    VERIFY_REFUSED(f.decisions().open(decision), "no meeting");
    decision.meeting = {};
    decision.quorumCore = 101;
    VERIFY_REFUSED(f.decisions().open(decision), "0 to 100");
    decision.quorumCore = 50;
    decision.round = 3;
    VERIFY_REFUSED(f.decisions().open(decision), "2 round");
    decision.round = 1;
    VERIFY_DONE(f.decisions().open(decision));
    QCOMPARE(f.workspace->records().decisions.all()->size(), std::size_t(1));

    auto meeting = f.workspace->records().meetings.get(f.meeting.id);
    meeting->state = MeetingState::Cancelled;
    VERIFY_DONE(f.workspace->records().meetings.update(*meeting));
    Decision late = *f.decisions().prepared();
    late.meeting = f.meeting.id;
    late.text = QStringLiteral("سؤال");
    VERIFY_REFUSED(f.decisions().open(late), "cancelled");
}

void TstDecisions::closingComputesAndExplains()
{
    DecisionFixture f;
    const Decision decision = f.question();
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    VERIFY_DONE(f.take(decision, f.justice, Stance::AgreeWithReservation, QStringLiteral("على المهلة")));
    const auto closed = f.decisions().close(decision.id);
    VERIFY_DONE(closed);
    QCOMPARE(closed->state, DecisionState::AdoptedReserved);
    QCOMPARE(closed->decidedOn, QDate(2012, 11, 29));
    QCOMPARE(closed->lateUntil, QDate(2012, 12, 9));
    QCOMPARE(closed->result, QStringLiteral("اتُّخذ بالتوافق: وافقت جهتان أساسيتان من 2؛ تحفّظت: وزارة العدل."));
    QVERIFY(closed->resultEn.startsWith(QStringLiteral("Adopted by consensus: 2 core bodies of 2 agreed")));
    const Decision majority = f.question(DecisionRule::Majority);
    VERIFY_DONE(f.take(majority, f.interior, Stance::Agree));
    VERIFY_DONE(f.take(majority, f.justice, Stance::Object, QStringLiteral("لا حاجة إليه")));
    QCOMPARE(f.decisions().close(majority.id)->state, DecisionState::NotAdopted);
}

void TstDecisions::withoutQuorumNothingIsDecided()
{
    DecisionFixture f;
    f.rules.quorumCore = 100;
    VERIFY_DONE(f.decisions().saveRules(f.rules));
    const Decision decision = f.question();
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    const auto refusal = f.decisions().close(decision.id);
    VERIFY_REFUSED(refusal, "no quorum");
    QVERIFY(refusal.error().message.contains(f.justice.name));
    QVERIFY(!refusal.error().message.contains(f.interior.name));
    QCOMPARE(f.read(decision.id).state, DecisionState::Open);
    VERIFY_DONE(f.take(decision, f.justice, Stance::Abstain));
    QCOMPARE(f.decisions().close(decision.id)->state, DecisionState::Adopted);
}

void TstDecisions::anObjectionIsResolvedInASecondRound()
{
    DecisionFixture f;
    const Decision decision = f.question(QStringLiteral("نشر أسماء المنشآت المخالفة"));
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    VERIFY_REFUSED(f.decisions().nextRound(decision.id), "Nobody objects");
    VERIFY_DONE(f.take(decision, f.justice, Stance::Object, QStringLiteral("قبل صدور حكم نهائي")));
    const auto second = f.decisions().nextRound(decision.id, QStringLiteral("نشرها بعد صدور حكم نهائي"));
    VERIFY_DONE(second);
    QCOMPARE(second->round, 2);
    QCOMPARE(second->text, QStringLiteral("نشرها بعد صدور حكم نهائي"));
    QCOMPARE(f.positions(decision).size(), std::size_t(2));
    VERIFY_REFUSED(f.decisions().close(decision.id), "no quorum");
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    VERIFY_DONE(f.take(decision, f.justice, Stance::Agree));
    QCOMPARE(f.positions(decision).size(), std::size_t(4));
    const auto closed = f.decisions().close(decision.id);
    QCOMPARE(closed->state, DecisionState::Adopted);
    QVERIFY(closed->result.contains(QStringLiteral("في الجولة 2")));
}

void TstDecisions::roundsComeToAnEnd()
{
    DecisionFixture f;
    const Decision decision = f.question();
    for (int round = 1; round <= 2; ++round) {
        VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
        VERIFY_DONE(f.take(decision, f.justice, Stance::Object, QStringLiteral("لا")));
        if (round == 1) {
            VERIFY_DONE(f.decisions().nextRound(decision.id));
        }
    }
    VERIFY_REFUSED(f.decisions().nextRound(decision.id), "last of 2");
    QCOMPARE(f.decisions().close(decision.id)->state, DecisionState::NotAdopted);
    const Decision majority = f.question(DecisionRule::Majority);
    VERIFY_DONE(f.take(majority, f.justice, Stance::Object, QStringLiteral("لا")));
    VERIFY_REFUSED(f.decisions().nextRound(majority.id), "by consensus");
}

void TstDecisions::closedDecisionsStay()
{
    DecisionFixture f;
    const Decision decision = f.question();
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    Decision raw = f.read(decision.id);
    raw.state = DecisionState::Adopted;
    VERIFY_REFUSED(f.workspace->records().decisions.update(raw), "own commands");
    VERIFY_DONE(f.decisions().close(decision.id));

    VERIFY_REFUSED(f.decisions().close(decision.id), "closed and stays");
    VERIFY_REFUSED(f.decisions().withdraw(decision.id, QStringLiteral("سبب")), "closed and stays");
    VERIFY_REFUSED(f.decisions().nextRound(decision.id), "closed and stays");
    VERIFY_REFUSED(f.decisions().takeBack(decision.id, f.interior.id), "closed and stays");
    Decision closed = f.read(decision.id);
    closed.text = QStringLiteral("نص آخر");
    VERIFY_REFUSED(f.decisions().save(closed), "closed and stays");
    VERIFY_REFUSED(f.workspace->records().decisions.update(closed), "closed and stays");
    Position position = f.positions(decision).front();
    VERIFY_REFUSED(f.workspace->records().positions.remove(position.id), "closed and stays");
    position.stance = Stance::Abstain;
    VERIFY_REFUSED(f.workspace->records().positions.update(position), "closed and stays");
    Position other = DecisionFixture::position(decision, f.justice, Stance::Agree);
    VERIFY_REFUSED(f.workspace->records().positions.insert(other), "closed and stays");

    // For whom it is printed is no part of it.
    Decision wider = f.read(decision.id);
    wider.audience = Audience::Internal;
    VERIFY_DONE(f.decisions().save(wider));
    QCOMPARE(f.read(decision.id).audience, Audience::Internal);
}

void TstDecisions::openTextChangesOnlyBeforePositions()
{
    DecisionFixture f;
    Decision decision = f.question();
    decision.text = QStringLiteral("نص آخر");
    VERIFY_DONE(f.decisions().save(decision));
    decision.text = QStringLiteral(" ");
    VERIFY_REFUSED(f.decisions().save(decision), "what is decided");
    decision.text = QStringLiteral("نص ثالث");
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    VERIFY_REFUSED(f.decisions().save(decision), "took positions");
    QCOMPARE(f.read(decision.id).text, QStringLiteral("نص آخر"));
}

void TstDecisions::withdrawingNeedsAReason()
{
    DecisionFixture f;
    const Decision decision = f.question();
    VERIFY_REFUSED(f.decisions().withdraw(decision.id, QStringLiteral(" ")), "why");
    const auto withdrawn = f.decisions().withdraw(decision.id, QStringLiteral("أُجّل إلى اللقاء القادم"));
    VERIFY_DONE(withdrawn);
    QCOMPARE(withdrawn->state, DecisionState::Withdrawn);
    VERIFY_REFUSED(f.take(decision, f.interior, Stance::Agree), "closed and stays");
    VERIFY_REFUSED(f.decisions().addLate(DecisionFixture::position(decision, f.interior, Stance::Agree)),
                   "closed and stays");
}

void TstDecisions::importedStatesAreCommands()
{
    DecisionFixture f;
    Decision decision = f.question();
    decision.state = DecisionState::Adopted;
    VERIFY_REFUSED(f.decisions().save(decision), "no quorum");
    decision = f.read(decision.id);
    Position position = DecisionFixture::position(decision, f.interior, Stance::Agree);
    VERIFY_DONE(f.decisions().savePosition(position));
    decision.state = DecisionState::NotAdopted;
    VERIFY_REFUSED(f.decisions().save(decision), "Adopted");
    QCOMPARE(f.read(decision.id).state, DecisionState::Open);
    decision.state = DecisionState::Adopted;
    decision.decidedOn = QDate(2012, 12, 1);
    VERIFY_DONE(f.decisions().save(decision));
    QCOMPARE(f.read(decision.id).decidedOn, QDate(2012, 12, 1));
    Position late = DecisionFixture::position(decision, f.justice, Stance::Agree);
    late.isLate = true;
    late.givenOn = QDate(2012, 12, 4);
    VERIFY_DONE(f.decisions().savePosition(late));
    QVERIFY(f.positions(decision).back().isLate);
}

void TstDecisions::comesInAsTaken()
{
    DecisionFixture f;
    Decision old;
    old.text = QStringLiteral("عقد اللقاء الثالث");
    old.meeting = f.meeting.id;
    old.state = DecisionState::Adopted;
    old.openedOn = old.decidedOn = QDate(2011, 5, 1);
    VERIFY_REFUSED(f.decisions().save(old), "with which result");
    old.result = QStringLiteral("اتُّخذ بالتوافق.");
    VERIFY_DONE(f.decisions().save(old));
    QVERIFY(old.isEntered);
    QCOMPARE(f.read(old.id).result, QStringLiteral("اتُّخذ بالتوافق."));
    Position said =
        DecisionFixture::position(old, f.university, Stance::AgreeWithReservation, QStringLiteral("المهلة"));
    said.givenOn = QDate(2011, 5, 1);
    VERIFY_DONE(f.decisions().savePosition(said));
    QVERIFY(!f.positions(old).front().isLate);
    said.id = {};
    said.uid.clear();
    said.round = 2;
    VERIFY_REFUSED(f.decisions().savePosition(said), "1 round");
    VERIFY_REFUSED(f.decisions().close(old.id), "closed and stays");
}

void TstDecisions::rulesAreChecked()
{
    DecisionFixture f;
    const auto wrong = [&](const std::function<void(DecisionRules&)>& edit) {
        DecisionRules rules = f.rules;
        edit(rules);
        const auto saved = f.decisions().saveRules(rules);
        return saved ? QString() : saved.error().field;
    };
    QCOMPARE(wrong([](DecisionRules& rules) { rules.quorumCore = 101; }), QStringLiteral("quorum_core"));
    QCOMPARE(wrong([](DecisionRules& rules) { rules.quorumSupporting = -1; }), QStringLiteral("quorum_supporting"));
    QCOMPARE(wrong([](DecisionRules& rules) { rules.lateDays = -1; }), QStringLiteral("late_days"));
    QCOMPARE(wrong([](DecisionRules& rules) { rules.rounds = 0; }), QStringLiteral("rounds"));
    DecisionRules imported;
    imported.rule = DecisionRule::Majority;
    VERIFY_DONE(f.decisions().saveRules(imported));
    const auto all = f.workspace->records().decisionRules.all();
    QCOMPARE(all->size(), std::size_t(1));
    QCOMPARE(all->front().rule, DecisionRule::Majority);
}

void TstDecisions::everyStepIsInTheHistory()
{
    DecisionFixture f;
    f.workspace->setActor(QStringLiteral("أمين السر"));
    const Decision decision = f.question();
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    VERIFY_DONE(f.take(decision, f.justice, Stance::Object, QStringLiteral("لا")));
    VERIFY_DONE(f.decisions().nextRound(decision.id));
    VERIFY_DONE(f.decisions().agreeTheRest(decision.id));
    VERIFY_DONE(f.decisions().close(decision.id));
    const auto lines = ChangeLog::lines(f.workspace->database(), decision.uid);
    QCOMPARE(lines->size(), std::size_t(3));
    QCOMPARE(lines->front().after.value(QStringLiteral("state")).toString(), QStringLiteral("adopted"));
    QCOMPARE(lines->front().actor, QStringLiteral("أمين السر"));
    QCOMPARE(lines->at(1).after.value(QStringLiteral("round")).toInt(), 2);
}

QTEST_GUILESS_MAIN(TstDecisions)
#include "TstDecisions.moc"
