// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Verify.h"
#include "workflows/CharterFixture.h"

#include <QtTest>

using namespace tahaluf;

/** The founding text from its first draft to the approved version that nothing changes any more. */
class TstCharterSources : public QObject
{
    Q_OBJECT

private slots:
    void sourcesTellBodyMeetingItemAndWords();
    void unusedProposalsAndSourcelessArticlesAreListed();
};

void TstCharterSources::sourcesTellBodyMeetingItemAndWords()
{
    CharterFixture f;
    const Entry direct = f.proposal(QStringLiteral("تسمية نقطة اتصال في كل جهة"));
    const Entry behind = f.proposal(QStringLiteral("مقترح وراء التوصية"));
    const Entry merged = f.proposal(QStringLiteral("مقترح دُمج في غيره"));
    CoalitionRecords& records = f.workspace->records();
    Recommendation recommendation;
    recommendation.number = QStringLiteral("تو-001");
    recommendation.text = QStringLiteral("نص التوصية");
    VERIFY_DONE(records.recommendations.insert(recommendation));
    RecommendationSource from;
    from.recommendation = recommendation.id;
    from.entry = behind.id;
    VERIFY_DONE(records.recommendationSources.insert(from));
    ProposalLink merger;
    merger.first = merged.id;
    merger.second = direct.id;
    merger.relation = ProposalRelation::Merged;
    VERIFY_DONE(records.proposalLinks.insert(merger));
    f.link(f.first, direct);
    ArticleSource source;
    source.article = f.first.id;
    source.recommendation = recommendation.id;
    VERIFY_DONE(f.charters().link(source));
    Decision decision;
    decision.number = QStringLiteral("ق-001");
    decision.subject = DecisionSubject::Article;
    decision.article = f.first.id;
    decision.text = QStringLiteral("إقرار المادة");
    decision.state = DecisionState::AdoptedReserved;
    VERIFY_DONE(records.decisions.insert(decision));
    Position position;
    position.decision = decision.id;
    position.member = f.justice.id;
    position.stance = Stance::AgreeWithReservation;
    position.text = QStringLiteral("مع التحفظ على المهلة");
    VERIFY_DONE(records.positions.insert(position));

    const CharterQueries queries(records);
    const auto sources = queries.sources(f.charter.id);
    VERIFY_DONE(sources);
    QStringList told;
    for (const SourceFact& fact : *sources) {
        told << fact.text;
    }
    told.sort();
    QStringList expected{direct.text, behind.text, merged.text, recommendation.text, decision.text};
    expected.sort();
    QCOMPARE(told, expected);
    const SourceFact& fact = sources->front();
    QCOMPARE(fact.entry, direct.id);
    QCOMPARE(fact.number, direct.number);
    QCOMPARE(fact.member, f.interior.id);
    QCOMPARE(fact.meeting, f.meeting.id);
    QCOMPARE(fact.item, 2);
    QCOMPARE(fact.itemTitle, f.discussion.title);
    const auto reservations = queries.reservations(f.charter.id);
    QVERIFY(reservations);
    QCOMPARE(reservations->size(), std::size_t(1));
    QCOMPARE(reservations->front().text, position.text);
    QCOMPARE(reservations->front().member, f.justice.id);
}

void TstCharterSources::unusedProposalsAndSourcelessArticlesAreListed()
{
    CharterFixture f;
    const CharterQueries queries(f.workspace->records());
    Entry used = f.proposal(QStringLiteral("مأخوذ به وفي مادة"));
    Entry unused = f.proposal(QStringLiteral("مأخوذ به وليس في مادة"));
    f.proposal(QStringLiteral("لم يُدرس بعد"));
    for (Entry* entry : {&used, &unused}) {
        entry->state = EntryState::Adopted;
        entry->reason = QStringLiteral("نافع");
        VERIFY_DONE(f.workspace->records().entries.update(*entry));
    }
    const Article clause = f.clause(f.first, QStringLiteral("فقرة"));
    f.link(clause, used);
    const auto left = queries.unusedProposals(f.charter.id);
    QVERIFY(left);
    QCOMPARE(left->size(), std::size_t(1));
    QCOMPARE(left->front().entry, unused.id);
    const auto bare = queries.articlesWithoutSource(f.charter.id);
    QVERIFY(bare);
    QCOMPARE(bare->size(), std::size_t(2));
    QVERIFY(std::find(bare->begin(), bare->end(), f.first.id) == bare->end());
}

QTEST_GUILESS_MAIN(TstCharterSources)
#include "TstCharterSources.moc"
