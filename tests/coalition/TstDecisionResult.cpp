// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/DecisionSentence.h"

#include <QtTest>

using namespace tahaluf;

namespace {

/** A case in one line: core and supporting bodies as letters, in their order. */
DecisionCase caseOf(DecisionRule rule, const QString& core, const QString& supporting = {})
{
    // a: agrees, r: with reservation, o: objects, -: abstains, p: awaits its approval, .: nothing, *: in the room only
    DecisionCase facts;
    facts.rule = rule;
    facts.today = QDate(2012, 12, 1);
    qint64 id = 0;
    for (const auto& [tier, letters] :
         {std::pair(Relevance::Core, core), std::pair(Relevance::Supporting, supporting)}) {
        for (const QChar letter : letters) {
            ++id;
            const bool isCore = tier == Relevance::Core;
            facts.voters.push_back({MemberId(id),
                                    tier,
                                    (isCore ? QStringLiteral("جهة %1") : QStringLiteral("مساندة %1")).arg(id),
                                    QStringLiteral("Body %1").arg(id),
                                    letter == u'*'});
            const qsizetype stance = QStringLiteral("ar-op").indexOf(letter);
            if (stance >= 0) {
                Position position;
                position.member = MemberId(id);
                position.stance = static_cast<Stance>(stance);
                position.authorityDue = letter == u'p' ? facts.today : QDate();
                facts.positions.push_back(position);
            }
        }
    }
    return facts;
}

QString sentence(const DecisionCase& facts, Language language = Language::Arabic)
{
    return DecisionSentence(DecisionResult(facts), Phrasebook(language)).text();
}

using Obstacle = DecisionResult::Obstacle;

} // namespace

/** What comes of a round of positions, by each rule. */
class TstDecisionResult : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void needsAQuorumOfEachTier();
    void presenceCountsForTheQuorum();
    void silenceAgreesOnlyByCirculationAndWhereSaid();
    void waitsForAnswers();
    void approvalIsAwaitedUntilItsDay();
    void withoutBodiesNothingIsDecided();
    void explainsItselfInBothLanguages();
    void saysWhoIsMissing();
};

void TstDecisionResult::decides_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("core");
    QTest::addColumn<QString>("supporting");
    QTest::addColumn<DecisionState>("state");
    const auto add =
        [](const char* name, DecisionRule rule, const char* core, const char* supporting, DecisionState state) {
            QTest::newRow(name) << static_cast<int>(rule) << QString::fromLatin1(core)
                                << QString::fromLatin1(supporting) << state;
        };
    using R = DecisionRule;
    using S = DecisionState;
    add("consensus of all", R::Consensus, "aaa", "", S::Adopted);
    add("a reservation does not hinder consensus", R::Consensus, "aar", "", S::AdoptedReserved);
    add("one objection does", R::Consensus, "aao", "", S::NotAdopted);
    add("an objection outweighs reservations", R::Consensus, "rro", "", S::NotAdopted);
    add("abstaining does not hinder", R::Consensus, "a--", "", S::Adopted);
    add("somebody must agree", R::Consensus, "---", "", S::NotAdopted);
    add("a reservation is an agreement", R::Consensus, "r--", "", S::AdoptedReserved);
    add("who says nothing does not hinder", R::Consensus, "a..", "", S::Adopted);
    add("an objection of a supporting body counts", R::Consensus, "aa", "ao", S::NotAdopted);
    add("majority", R::Majority, "aao", "", S::Adopted);
    add("half is no majority", R::Majority, "ao", "", S::NotAdopted);
    add("abstentions are not counted", R::Majority, "ao-a", "", S::Adopted);
    add("a majority with a reservation", R::Majority, "aro", "", S::AdoptedReserved);
    add("majority in each tier", R::Majority, "aao", "aoo", S::NotAdopted);
    add("a tier that took no side does not hinder", R::Majority, "aao", "--", S::Adopted);
    add("nobody agreed", R::Majority, "--", "--", S::NotAdopted);
    add("two thirds exactly", R::TwoThirds, "aao", "", S::Adopted);
    add("less than two thirds", R::TwoThirds, "aaaoo", "", S::NotAdopted);
    add("two thirds of those who took sides", R::TwoThirds, "aao----", "", S::Adopted);
}

void TstDecisionResult::decides()
{
    QFETCH(int, rule);
    QFETCH(QString, core);
    QFETCH(QString, supporting);
    QFETCH(DecisionState, state);
    const DecisionResult result(caseOf(static_cast<DecisionRule>(rule), core, supporting));
    QCOMPARE(result.obstacle(), Obstacle::None);
    QVERIFY(result.state() == state);
}

void TstDecisionResult::needsAQuorumOfEachTier()
{
    DecisionCase facts = caseOf(DecisionRule::Consensus, QStringLiteral("aa.."), QStringLiteral("a.."));
    facts.quorumCore = 50;
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::None);
    facts.quorumCore = 51;
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::NoQuorum);
    QVERIFY(!DecisionResult(facts).state());
    facts.quorumCore = 50;
    facts.quorumSupporting = 34;
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::NoQuorum);
    facts.quorumSupporting = 33;
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::None);
}

void TstDecisionResult::presenceCountsForTheQuorum()
{
    DecisionCase facts = caseOf(DecisionRule::Consensus, QStringLiteral("a*.."));
    facts.quorumCore = 50;
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::None);
    facts.voters[1].isPresent = false;
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::NoQuorum);
}

void TstDecisionResult::silenceAgreesOnlyByCirculationAndWhereSaid()
{
    DecisionCase facts = caseOf(DecisionRule::Majority, QStringLiteral("o..."));
    facts.quorumCore = 100;
    facts.closesOn = facts.today.addDays(-1);
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::NoQuorum);
    facts.silenceAgrees = true;
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::NoQuorum);
    facts.forum = DecisionForum::Circulation;
    QVERIFY(DecisionResult(facts).state() == DecisionState::Adopted);
    QCOMPARE(DecisionResult(facts).count(DecisionResult::Share::Silent), 3);
    facts.silenceAgrees = false;
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::NoQuorum);
}

void TstDecisionResult::waitsForAnswers()
{
    DecisionCase facts = caseOf(DecisionRule::Consensus, QStringLiteral("aa."));
    facts.forum = DecisionForum::Circulation;
    facts.closesOn = facts.today;
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::AnswersAwaited);
    facts.today = facts.today.addDays(1);
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::None);
    DecisionCase answered = caseOf(DecisionRule::Consensus, QStringLiteral("aa-"));
    answered.forum = DecisionForum::Circulation;
    answered.closesOn = answered.today.addDays(10);
    QCOMPARE(DecisionResult(answered).obstacle(), Obstacle::None);
}

void TstDecisionResult::approvalIsAwaitedUntilItsDay()
{
    DecisionCase facts = caseOf(DecisionRule::Consensus, QStringLiteral("aap"));
    QCOMPARE(DecisionResult(facts).obstacle(), Obstacle::ApprovalAwaited);
    facts.today = facts.today.addDays(1);
    QVERIFY(DecisionResult(facts).state() == DecisionState::Adopted);
    QCOMPARE(DecisionResult(facts).count(DecisionResult::Share::Abstained), 1);
}

void TstDecisionResult::withoutBodiesNothingIsDecided()
{
    QCOMPARE(DecisionResult(DecisionCase{}).obstacle(), Obstacle::NobodyDecides);
}

void TstDecisionResult::explainsItselfInBothLanguages()
{
    const DecisionCase facts = caseOf(DecisionRule::Consensus, QStringLiteral("aaaaaaaar-."));
    QCOMPARE(sentence(facts),
             QStringLiteral("اتُّخذ بالتوافق: وافقت 9 جهات أساسية من 11؛ تحفّظت: جهة 9؛ امتنعت: جهة 10؛ لم تُبدِ موقفًا: "
                            "جهة 11."));
    QCOMPARE(sentence(facts, Language::English),
             QStringLiteral("Adopted by consensus: 9 core bodies of 11 agreed; with reservation: Body 9; abstaining: "
                            "Body 10; without a position: Body 11."));
    DecisionCase second = caseOf(DecisionRule::Consensus, QStringLiteral("ao"));
    second.round = 2;
    QCOMPARE(sentence(second),
             QStringLiteral("لم يُتخذ لعدم التوافق، في الجولة 2: وافقت جهة أساسية واحدة من 2؛ اعترضت: جهة 2."));
    const DecisionCase both = caseOf(DecisionRule::Majority, QStringLiteral("aa"), QStringLiteral("aao"));
    QCOMPARE(sentence(both),
             QStringLiteral("اتُّخذ بالأغلبية: وافقت جهتان أساسيتان من 2؛ وافقت جهتان مساعدتان من 3؛ اعترضت: مساندة 5."));
    QVERIFY(sentence(caseOf(DecisionRule::TwoThirds, QStringLiteral("--"))).startsWith(QStringLiteral("لم يُتخذ")));
}

void TstDecisionResult::saysWhoIsMissing()
{
    DecisionCase facts = caseOf(DecisionRule::Consensus, QStringLiteral("a.*."));
    facts.quorumCore = 75;
    const QString text = sentence(facts, Language::English);
    QCOMPARE(text,
             QStringLiteral("No quorum of the core bodies: 2 of the 3 needed take part; missing: Body 2, Body 4."));
}

QTEST_GUILESS_MAIN(TstDecisionResult)
#include "TstDecisionResult.moc"
