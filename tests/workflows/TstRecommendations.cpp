// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/RecommendationQueries.h"
#include "language/Bidi.h"
#include "storage/ChangeLog.h"
#include "support/RecommendationFixture.h"
#include "support/Verify.h"

using namespace tahaluf;

/** «التوصيات»: issued from proposals, corrected, cancelled, and never without their past. */
class TstRecommendations : public QObject
{
    Q_OBJECT

private slots:
    void comesFromSeveralProposalsAndGetsItsNumberOnce();
    void offersTheFormalWordings();
    void sourcesAreWhatMayBeRecommended_data();
    void sourcesAreWhatMayBeRecommended();
    void oneProposalAtLeast();
    void keepsTheLastProposal();
    void cancellingNeedsAReasonAndCanBeTakenBack();
    void supportingBodiesAreASet();
    void anImportedStateIsACommand();
    void whatWasReportedOnStays();
    void everyChangeIsInTheHistory();

private:
    /** The failed command's sentence; a failure of the test where it was done. */
    template <typename T> static QString sentence(const Result<T>& refusedCommand)
    {
        return refusedCommand ? QStringLiteral("(it was done)") : Bidi::strip(refusedCommand.error().message);
    }
};

namespace {
const QString Text = QStringLiteral("تعتمد الجهات نموذجًا موحدًا للإحالة.");
}

void TstRecommendations::comesFromSeveralProposalsAndGetsItsNumberOnce()
{
    RecommendationFixture f;
    const Entry first = f.proposal(QStringLiteral("نموذج إحالة"), EntryState::AdoptedAmended);
    const Entry second = f.proposal(QStringLiteral("نقاط اتصال"), EntryState::UnderStudy);
    Recommendation made;
    made.text = Text;
    made.lead = f.interior.id;
    made.dueOn = QDate(2013, 1, 31);
    VERIFY_DONE(f.recommendations().issue(made, {first.id, second.id}, {f.justice.id}));
    QCOMPARE(made.number, QStringLiteral("تو-001"));
    QCOMPARE(made.issuedOn, QDate(2012, 11, 29));
    QCOMPARE(made.firstDueOn, made.dueOn);
    const auto records = RecommendationQueries(f.workspace->records()).chosen({});
    QCOMPARE(records->size(), std::size_t(1));
    QCOMPARE(records->front().sources.size(), std::size_t(2));
    QCOMPARE(records->front().supporting, std::vector<MemberId>{f.justice.id});
    // One proposal may be behind several recommendations.
    Recommendation another;
    another.text = QStringLiteral("توصية أخرى");
    VERIFY_DONE(f.recommendations().issue(another, {first.id}));
    QCOMPARE(another.number, QStringLiteral("تو-002"));
    QCOMPARE(RecommendationQueries(f.workspace->records()).ofEntry(first.id)->size(), std::size_t(2));
    Recommendation stated = another;
    stated.id = {};
    stated.uid.clear();
    QVERIFY(sentence(f.recommendations().save(stated)).contains(QStringLiteral("تو-002")));
    VERIFY_DONE(f.workspace->store(QStringLiteral("recommendations"))->remove(another.id.value()));
    QVERIFY(!f.recommendations().save(stated));
    stated.number = QStringLiteral("تو-٤١");
    VERIFY_DONE(f.recommendations().save(stated));
    QCOMPARE(f.issued(QStringLiteral("تالية")).number, QStringLiteral("تو-042"));
}

void TstRecommendations::offersTheFormalWordings()
{
    RecommendationFixture f;
    Entry formal = f.proposal(QStringLiteral("كما قيل"));
    formal.formalText = QStringLiteral("الصياغة الرسمية.");
    VERIFY_DONE(f.workspace->records().entries.update(formal));
    const Entry spoken = f.proposal(QStringLiteral("نص آخر"));
    QCOMPARE(*f.recommendations().textFrom({formal.id, spoken.id}), QStringLiteral("الصياغة الرسمية.\nنص آخر"));
}

void TstRecommendations::sourcesAreWhatMayBeRecommended_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<EntryState>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("adopted") << EntryKind::Proposal << EntryState::Adopted << QString();
    QTest::newRow("adopted with changes") << EntryKind::Concept << EntryState::AdoptedAmended << QString();
    QTest::newRow("under study") << EntryKind::SubmittedRecommendation << EntryState::UnderStudy << QString();
    QTest::newRow("recorded") << EntryKind::Proposal << EntryState::Recorded << "to study first";
    QTest::newRow("deferred") << EntryKind::Proposal << EntryState::Deferred << "take up its study again";
    QTest::newRow("not adopted") << EntryKind::Proposal << EntryState::NotAdopted << "another proposal";
    QTest::newRow("merged") << EntryKind::Proposal << EntryState::Merged << "choose that one";
    QTest::newRow("withdrawn") << EntryKind::Proposal << EntryState::Withdrawn << "another proposal";
    QTest::newRow("remark") << EntryKind::Remark << EntryState::Recorded << "comes from proposals";
    QTest::newRow("decision") << EntryKind::Decision << EntryState::Adopted << "comes from proposals";
}

void TstRecommendations::sourcesAreWhatMayBeRecommended()
{
    QFETCH(EntryKind, kind);
    QFETCH(EntryState, state);
    QFETCH(QString, says);
    RecommendationFixture f;
    Entry entry = f.entry(QStringLiteral("نص"));
    entry.kind = kind;
    entry.state = state;
    entry.reason = QStringLiteral("سبب");
    VERIFY_DONE(f.workspace->entries().record(entry));
    Recommendation made;
    made.text = Text;
    const auto issued = f.recommendations().issue(made, {entry.id});
    QCOMPARE(issued.has_value(), says.isEmpty());
    const bool isThere = !f.workspace->records().recommendations.all()->empty();
    QCOMPARE(isThere, says.isEmpty());
    if (!says.isEmpty()) {
        QVERIFY2(sentence(issued).contains(says) && sentence(issued).contains(entry.number),
                 qPrintable(sentence(issued)));
    }
}

void TstRecommendations::oneProposalAtLeast()
{
    RecommendationFixture f;
    Recommendation made;
    made.text = Text;
    QVERIFY(sentence(f.recommendations().issue(made, {})).contains(QStringLiteral("one proposal at least")));
    made = f.issued(Text);
    QVERIFY(!f.recommendations().setSources(made.id, {}));
    made.text = QStringLiteral("  ");
    QCOMPARE(f.recommendations().save(made).error().field, QStringLiteral("text"));
}

void TstRecommendations::keepsTheLastProposal()
{
    RecommendationFixture f;
    const Recommendation made = f.issued(Text);
    const Entry other = f.proposal(QStringLiteral("مقترح آخر"));
    RecordStore* sources = f.workspace->store(QStringLiteral("recommendation_sources"));
    const auto first = f.workspace->records().recommendationSources.all()->front();
    QVERIFY(sentence(sources->remove(first.id.value())).contains(made.number));
    VERIFY_DONE(f.recommendations().setSources(made.id, {other.id}));
    QCOMPARE(RecommendationQueries(f.workspace->records()).sources(made.id)->front().id, other.id);
    RecommendationSource again;
    again.recommendation = made.id;
    again.entry = other.id;
    QVERIFY(sentence(f.recommendations().saveSource(again)).contains(QStringLiteral("already")));
    again.entry = f.proposal(QStringLiteral("لم يُدرس"), EntryState::Recorded).id;
    QVERIFY(!f.recommendations().saveSource(again));
    // Nor does the proposal itself go.
    const QString kept = sentence(f.workspace->store(QStringLiteral("proposals"))->remove(other.id.value()));
    QVERIFY2(kept.contains(QStringLiteral("withdraw")), qPrintable(kept));
    VERIFY_DONE(f.workspace->store(QStringLiteral("recommendations"))->remove(made.id.value()));
    VERIFY_DONE(f.workspace->store(QStringLiteral("proposals"))->remove(other.id.value()));
}

void TstRecommendations::cancellingNeedsAReasonAndCanBeTakenBack()
{
    RecommendationFixture f;
    const Recommendation made = f.issued(Text);
    f.report(made.id, QDate(2012, 11, 20), 35);
    QVERIFY(!f.recommendations().cancel(made.id, QStringLiteral("  ")));
    VERIFY_DONE(f.recommendations().cancel(made.id, QStringLiteral("صدر قانون يغني عنها")));
    QCOMPARE(f.read(made.id).cancelledOn, QDate(2012, 11, 29));
    QVERIFY(!f.recommendations().cancel(made.id, QStringLiteral("سبب")));
    const auto resumed = f.recommendations().resume(made.id);
    VERIFY_DONE(resumed);
    QCOMPARE(resumed->state, ProgressState::InProgress);
    QCOMPARE(resumed->percent, 35);
    QVERIFY(resumed->reason.isEmpty());
    QVERIFY(!f.recommendations().resume(made.id));
    f.report(made.id, QDate(2012, 11, 29), 100);
    QVERIFY(sentence(f.recommendations().cancel(made.id, QStringLiteral("سبب"))).contains(QStringLiteral("done")));
}

void TstRecommendations::supportingBodiesAreASet()
{
    RecommendationFixture f;
    Recommendation made = f.issued(Text);
    VERIFY_DONE(f.recommendations().setSupporting(made.id, {f.justice.id, f.university.id}));
    VERIFY_DONE(f.recommendations().setSupporting(made.id, {f.university.id}));
    const auto supports = f.workspace->records().recommendationSupports.all();
    QCOMPARE(supports->size(), std::size_t(1));
    QCOMPARE(supports->front().member, f.university.id);
    QVERIFY(!f.recommendations().setSupporting(made.id, {f.interior.id}));
    RecommendationSupport one;
    one.recommendation = made.id;
    for (const MemberId member : {f.interior.id, f.university.id}) {
        one.member = member;
        QCOMPARE(f.recommendations().saveSupport(one).error().field, QStringLiteral("member"));
    }
    made.lead = f.university.id;
    QCOMPARE(f.recommendations().save(made).error().field, QStringLiteral("lead"));
}

void TstRecommendations::anImportedStateIsACommand()
{
    RecommendationFixture f;
    Recommendation made = f.issued(Text);
    made.state = ProgressState::Done;
    made.actionsTaken = QStringLiteral("اعتُمد");
    VERIFY_DONE(f.recommendations().save(made));
    QCOMPARE(made.percent, 100);
    QCOMPARE(RecommendationQueries(f.workspace->records()).reports(made.id)->front().actionsTaken,
             QStringLiteral("اعتُمد"));
    Recommendation other = f.issued(Text);
    other.state = ProgressState::Cancelled;
    QVERIFY(!f.recommendations().save(other));
    QCOMPARE(f.read(other.id).state, ProgressState::NotStarted);
    other = f.read(other.id);
    other.state = ProgressState::Cancelled;
    other.reason = QStringLiteral("سبب");
    VERIFY_DONE(f.recommendations().save(other));
    QCOMPARE(f.read(other.id).state, ProgressState::Cancelled);
    other.state = ProgressState::NotStarted;
    VERIFY_DONE(f.recommendations().save(other));
    QCOMPARE(f.read(other.id).state, ProgressState::NotStarted);
    Recommendation cancelled;
    cancelled.text = Text;
    cancelled.state = ProgressState::Cancelled;
    QCOMPARE(f.recommendations().save(cancelled).error().field, QStringLiteral("reason"));
    Recommendation moved;
    moved.text = Text;
    moved.firstDueOn = QDate(2013, 1, 1);
    moved.dueOn = QDate(2012, 12, 30);
    QCOMPARE(f.recommendations().save(moved).error().field, QStringLiteral("due_on"));
}

void TstRecommendations::whatWasReportedOnStays()
{
    RecommendationFixture f;
    const Recommendation reported = f.issued(Text);
    f.report(reported.id, QDate(2012, 11, 20), 10);
    RecordStore* store = f.workspace->store(QStringLiteral("recommendations"));
    QVERIFY(sentence(store->remove(reported.id.value())).contains(QStringLiteral("cancel it")));
    const Recommendation named = f.issued(Text);
    Action action;
    action.kind = ActionKind::Action;
    action.title = QStringLiteral("تنفيذها");
    action.recommendation = named.id;
    VERIFY_DONE(f.workspace->actions().save(action));
    QVERIFY(sentence(store->remove(named.id.value())).contains(named.number));
    VERIFY_DONE(f.workspace->actions().remove(action.id));
    VERIFY_DONE(store->remove(named.id.value()));
}

void TstRecommendations::everyChangeIsInTheHistory()
{
    RecommendationFixture f;
    const Recommendation made = f.issued(Text);
    f.report(made.id, QDate(2012, 11, 20), 50);
    VERIFY_DONE(f.recommendations().cancel(made.id, QStringLiteral("سبب")));
    const auto lines = ChangeLog::lines(f.workspace->database(), made.uid, 10);
    VERIFY_DONE(lines);
    QCOMPARE(lines->size(), std::size_t(3));
    QCOMPARE(lines->front().after.value(QStringLiteral("state")).toString(), QStringLiteral("cancelled"));
    QCOMPARE(lines->at(1).after.value(QStringLiteral("percent")).toInt(), 50);
}

QTEST_GUILESS_MAIN(TstRecommendations)
#include "TstRecommendations.moc"
