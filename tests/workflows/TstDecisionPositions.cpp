// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/DecisionFixture.h"
#include "support/Verify.h"

using namespace tahaluf;

/** Positions of the bodies: who takes one, what it needs, until when, and what silence and lateness come to. */
class TstDecisionPositions : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheBodiesThatJoinedDecide();
    void beforeTheFoundingThoseInvitedDecide();
    void positionsNeedTheirWords();
    void positionsAreReplacedAndTakenBack();
    void theRestAgreesAtOnce();
    void approvalIsAwaitedAndConfirmed();
    void circulationWaitsForAnswers();
    void silenceAgreesWhereTheRulesSaySo();
    void latePositionsChangeNothing();
    void latePositionsAreRefused();
};

void TstDecisionPositions::onlyTheBodiesThatJoinedDecide()
{
    DecisionFixture f;
    const Decision core = f.question();
    VERIFY_REFUSED(f.take(core, f.university, Stance::Agree), "Core members only");
    VERIFY_REFUSED(f.take(core, f.foundation, Stance::Agree), "coordinates");
    const Decision all = f.question(DecisionRule::Consensus, DecisionVoters::All);
    VERIFY_DONE(f.take(all, f.university, Stance::Agree));
    VERIFY_REFUSED(f.take(all, f.foundation, Stance::Agree), "coordinates");
    f.justice.status = MembershipStatus::Suspended;
    VERIFY_DONE(f.workspace->records().members.update(f.justice));
    VERIFY_REFUSED(f.take(core, f.justice, Stance::Agree), "does not decide");
    VERIFY_DONE(f.take(core, f.interior, Stance::Agree));
}

void TstDecisionPositions::beforeTheFoundingThoseInvitedDecide()
{
    DecisionFixture f;
    for (Member* member : {&f.interior, &f.justice}) {
        member->status = MembershipStatus::Invited;
        VERIFY_DONE(f.workspace->records().members.update(*member));
    }
    const Decision invited = f.question();
    VERIFY_DONE(f.take(invited, f.justice, Stance::Agree));
    // The first one joins on the day after: what was opened before is not touched by it.
    f.interior.status = MembershipStatus::Joined;
    f.interior.statusSince = QDate(2012, 11, 30);
    VERIFY_DONE(f.workspace->records().members.update(f.interior));
    VERIFY_DONE(f.take(invited, f.justice, Stance::Abstain));
    f.advance(2 * 24 * 3600);
    const Decision founded = f.question(QStringLiteral("سؤال آخر"));
    VERIFY_REFUSED(f.take(founded, f.justice, Stance::Agree), "does not decide");
    for (Member* member : {&f.interior, &f.justice, &f.university}) {
        member->status = MembershipStatus::Withdrawn;
        VERIFY_DONE(f.workspace->records().members.update(*member));
    }
    Decision nobody = *f.decisions().prepared();
    nobody.meeting = f.meeting.id;
    nobody.text = QStringLiteral("سؤال");
    VERIFY_REFUSED(f.decisions().open(nobody), "No body can decide");
}

void TstDecisionPositions::positionsNeedTheirWords()
{
    DecisionFixture f;
    const Decision decision = f.question();
    VERIFY_REFUSED(f.take(decision, f.interior, Stance::AgreeWithReservation, QStringLiteral("  ")), "reservation");
    VERIFY_REFUSED(f.take(decision, f.interior, Stance::Object), "objects to");
    VERIFY_REFUSED(f.take(decision, f.interior, Stance::SubjectToAuthority), "until which day");
    Position early = DecisionFixture::position(decision, f.interior, Stance::Agree);
    early.givenOn = QDate(2012, 11, 28);
    VERIFY_REFUSED(f.decisions().take(early), "29/11/2012");
    VERIFY_DONE(f.take(decision, f.interior, Stance::AgreeWithReservation, QStringLiteral("على المهلة")));
    QCOMPARE(f.positions(decision).size(), std::size_t(1));
    QCOMPARE(f.positions(decision).front().givenOn, QDate(2012, 11, 29));
}

void TstDecisionPositions::positionsAreReplacedAndTakenBack()
{
    DecisionFixture f;
    const Decision decision = f.question();
    VERIFY_DONE(f.take(decision, f.interior, Stance::Object, QStringLiteral("اختصاص الوزارة")));
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    QCOMPARE(f.positions(decision).size(), std::size_t(1));
    QCOMPARE(f.positions(decision).front().stance, Stance::Agree);
    VERIFY_DONE(f.decisions().takeBack(decision.id, f.interior.id));
    QVERIFY(f.positions(decision).empty());
    VERIFY_REFUSED(f.decisions().takeBack(decision.id, f.interior.id), "nothing to take back");
    VERIFY_DONE(f.take(decision, f.interior, Stance::Abstain));
}

void TstDecisionPositions::theRestAgreesAtOnce()
{
    DecisionFixture f;
    const Decision decision = f.question();
    VERIFY_DONE(f.take(decision, f.interior, Stance::AgreeWithReservation, QStringLiteral("على المهلة")));
    QCOMPARE(*f.decisions().agreeTheRest(decision.id), 1);
    QCOMPARE(*f.decisions().agreeTheRest(decision.id), 0);
    const Decision inTheRoom = f.question(QStringLiteral("سؤال آخر"));
    Attendance line;
    line.meeting = f.meeting.id;
    line.member = f.justice.id;
    line.person = f.justicePerson.id;
    line.state = AttendanceState::Present;
    VERIFY_DONE(f.workspace->records().attendance.insert(line));
    QCOMPARE(*f.decisions().agreeTheRest(inTheRoom.id), 1);
    QCOMPARE(f.positions(inTheRoom).front().member, f.justice.id);
    QCOMPARE(f.positions(inTheRoom).front().person, f.justicePerson.id);
    VERIFY_REFUSED(f.decisions().agreeTheRest(f.circulated(QDate(2012, 12, 5)).id), "answers for itself");
}

void TstDecisionPositions::approvalIsAwaitedAndConfirmed()
{
    DecisionFixture f;
    const Decision decision = f.question();
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    Position pending = DecisionFixture::position(decision, f.justice, Stance::SubjectToAuthority);
    pending.authorityDue = QDate(2012, 12, 3);
    VERIFY_DONE(f.decisions().take(pending));
    VERIFY_REFUSED(f.decisions().close(decision.id), "وزارة العدل");
    VERIFY_REFUSED(f.decisions().confirm(decision.id, f.interior.id, Stance::Agree), "awaits no approval");
    VERIFY_REFUSED(f.decisions().confirm(decision.id, f.justice.id, Stance::SubjectToAuthority), "came to");
    VERIFY_REFUSED(f.decisions().confirm(decision.id, f.justice.id, Stance::AgreeWithReservation), "reservation");
    VERIFY_DONE(
        f.decisions().confirm(decision.id, f.justice.id, Stance::AgreeWithReservation, QStringLiteral("على المهلة")));
    QVERIFY(!f.positions(decision).back().authorityDue.isValid());
    QCOMPARE(f.decisions().close(decision.id)->state, DecisionState::AdoptedReserved);

    const Decision other = f.question(QStringLiteral("سؤال آخر"));
    VERIFY_DONE(f.take(other, f.interior, Stance::Agree));
    pending.decision = other.id;
    VERIFY_DONE(f.decisions().take(pending));
    f.advance(5 * 24 * 3600);
    const auto closed = f.decisions().close(other.id);
    VERIFY_DONE(closed);
    QVERIFY(closed->result.contains(QStringLiteral("امتنعت: وزارة العدل")));
}

void TstDecisionPositions::circulationWaitsForAnswers()
{
    DecisionFixture f;
    Decision decision = f.circulated(QDate(2012, 12, 5));
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    VERIFY_REFUSED(f.decisions().close(decision.id), "5/12/2012");
    f.advance(7 * 24 * 3600);
    VERIFY_REFUSED(f.take(decision, f.justice, Stance::Agree), "Answers were awaited");
    decision = f.read(decision.id);
    decision.closesOn = QDate(2012, 12, 20);
    VERIFY_DONE(f.decisions().save(decision));
    VERIFY_DONE(f.take(decision, f.justice, Stance::Agree));
    VERIFY_DONE(f.decisions().close(decision.id));
    QCOMPARE(f.read(decision.id).state, DecisionState::Adopted);
    Decision asked = f.question();
    asked.closesOn = QDate(2012, 12, 20);
    VERIFY_REFUSED(f.decisions().save(asked), "no day for answers");
}

void TstDecisionPositions::silenceAgreesWhereTheRulesSaySo()
{
    DecisionFixture f;
    f.rules.silenceAgrees = true;
    f.rules.quorumCore = 100;
    VERIFY_DONE(f.decisions().saveRules(f.rules));
    const Decision decision = f.circulated(QDate(2012, 12, 5));
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    VERIFY_REFUSED(f.decisions().close(decision.id), "وزارة العدل");
    f.advance(7 * 24 * 3600);
    const auto closed = f.decisions().close(decision.id);
    VERIFY_DONE(closed);
    QCOMPARE(closed->state, DecisionState::Adopted);
    QVERIFY(closed->result.contains(QStringLiteral("وزارة العدل")));
}

void TstDecisionPositions::latePositionsChangeNothing()
{
    DecisionFixture f;
    const Decision decision = f.question();
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    const auto closed = f.decisions().close(decision.id);
    VERIFY_DONE(closed);
    VERIFY_REFUSED(f.take(decision, f.justice, Stance::Agree), "late one");
    f.advance(3 * 24 * 3600);
    const auto late = f.decisions().addLate(
        DecisionFixture::position(decision, f.justice, Stance::Object, QStringLiteral("لم نُستشر")));
    VERIFY_DONE(late);
    QVERIFY(late->isLate);
    QCOMPARE(late->givenOn, QDate(2012, 12, 2));
    QCOMPARE(f.read(decision.id).state, DecisionState::Adopted);
    QCOMPARE(f.read(decision.id).result, closed->result);
}

void TstDecisionPositions::latePositionsAreRefused()
{
    DecisionFixture f;
    const Decision decision = f.question();
    const Position late = DecisionFixture::position(decision, f.justice, Stance::Agree);
    VERIFY_REFUSED(f.decisions().addLate(late), "is open");
    VERIFY_DONE(f.take(decision, f.interior, Stance::Agree));
    VERIFY_DONE(f.decisions().close(decision.id));
    VERIFY_REFUSED(
        f.decisions().addLate(DecisionFixture::position(decision, f.interior, Stance::Object, QStringLiteral("لا"))),
        "before the decision was closed");
    VERIFY_REFUSED(f.decisions().addLate(DecisionFixture::position(decision, f.justice, Stance::Object)), "objects to");
    VERIFY_REFUSED(f.decisions().addLate(DecisionFixture::position(decision, f.justice, Stance::SubjectToAuthority)),
                   "final");
    f.advance(11 * 24 * 3600);
    VERIFY_REFUSED(f.decisions().addLate(late), "9/12/2012");
    f.rules.lateDays = 0;
    VERIFY_DONE(f.decisions().saveRules(f.rules));
    const Decision strict = f.question(QStringLiteral("سؤال آخر"));
    VERIFY_DONE(f.take(strict, f.interior, Stance::Agree));
    VERIFY_DONE(f.decisions().close(strict.id));
    VERIFY_REFUSED(f.decisions().addLate(DecisionFixture::position(strict, f.justice, Stance::Agree)),
                   "No late positions");
}

QTEST_GUILESS_MAIN(TstDecisionPositions)
#include "TstDecisionPositions.moc"
