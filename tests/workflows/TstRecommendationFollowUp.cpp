// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/RecommendationQueries.h"
#include "language/Bidi.h"
#include "support/RecommendationFixture.h"
#include "support/Verify.h"

using namespace tahaluf;

/** What is reported on recommendations, and more time that is asked for, granted or not. */
class TstRecommendationFollowUp : public QObject
{
    Q_OBJECT

private slots:
    void carriesTheLastReport();
    void reportsFollowOneAnother();
    void refusesWhatCannotBeReported();
    void aReportIsCorrectedByAnother();
    void moreTimeMovesTheDueDateAndKeepsTheFirst();
    void moreTimeIsRefusedWithAReason();
    void refusesWhatCannotBeAskedOrAnswered();
    void theDueDateMovesByAnExtensionOnly();
    void overdueFollowsFromTheDay();
    void historyComesWithAnImport();
    void totalsLeaveCancelledOnesOut();

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

void TstRecommendationFollowUp::carriesTheLastReport()
{
    RecommendationFixture f;
    const Recommendation made = f.issued(Text);
    const auto first = f.recommendations().report(made.id,
                                                  {.on = QDate(2012, 11, 10),
                                                   .by = f.justice.id,
                                                   .percent = 30,
                                                   .actionsTaken = QStringLiteral("أُعدّت المسودة"),
                                                   .obstacles = QStringLiteral("تأخر الردود")});
    VERIFY_DONE(first);
    QCOMPARE(first->reportedBy, f.justice.id);
    QCOMPARE(f.read(made.id).state, ProgressState::InProgress);
    QCOMPARE(f.read(made.id).percent, 30);
    QCOMPARE(f.read(made.id).obstacles, QStringLiteral("تأخر الردود"));
    const auto last =
        f.recommendations().report(made.id, {.percent = 100, .actionsTaken = QStringLiteral("اعتُمد النموذج")});
    VERIFY_DONE(last);
    QCOMPARE(last->reportedOn, QDate(2012, 11, 29));
    QCOMPARE(last->reportedBy, f.interior.id);
    QCOMPARE(f.read(made.id).state, ProgressState::Done);
    QCOMPARE(f.read(made.id).actionsTaken, QStringLiteral("اعتُمد النموذج"));
    QCOMPARE(f.read(made.id).obstacles, QString());
    QCOMPARE(RecommendationQueries(f.workspace->records()).reports(made.id)->size(), std::size_t(2));
}

void TstRecommendationFollowUp::reportsFollowOneAnother()
{
    RecommendationFixture f;
    const Recommendation made = f.issued(Text);
    f.report(made.id, QDate(2012, 11, 15), 40);
    const auto early = f.recommendations().report(made.id, {.on = QDate(2012, 11, 14), .percent = 50});
    QCOMPARE(early.error().field, QStringLiteral("reported_on"));
    f.report(made.id, QDate(2012, 11, 15), 50);
    QCOMPARE(f.read(made.id).percent, 50);
    QVERIFY(!f.recommendations().report(made.id, {.on = QDate(2012, 11, 30), .percent = 60}));
    QVERIFY(!f.recommendations().report(f.issued(Text).id, {.on = QDate(2012, 10, 31), .percent = 60}));
    QCOMPARE(f.read(made.id).percent, 50);
}

void TstRecommendationFollowUp::refusesWhatCannotBeReported()
{
    RecommendationFixture f;
    const Recommendation made = f.issued(Text);
    QCOMPARE(f.recommendations().report(made.id, {.percent = 101}).error().field, QStringLiteral("percent"));
    QCOMPARE(f.recommendations().report(made.id, {.percent = -1}).error().field, QStringLiteral("percent"));
    VERIFY_DONE(f.recommendations().cancel(made.id, QStringLiteral("تولتها جهة أخرى")));
    QVERIFY(
        sentence(f.recommendations().report(made.id, {.percent = 10})).contains(QStringLiteral("take it up again")));
    // One that came with an import names its proposal first.
    Recommendation bare;
    bare.text = Text;
    VERIFY_DONE(f.recommendations().save(bare));
    QVERIFY(sentence(f.recommendations().report(bare.id, {.percent = 10})).contains(QStringLiteral("which one")));
}

void TstRecommendationFollowUp::aReportIsCorrectedByAnother()
{
    RecommendationFixture f;
    const Recommendation made = f.issued(Text);
    FollowUp wrong = f.report(made.id, QDate(2012, 11, 20), 100);
    wrong.percent = 60;
    QVERIFY(sentence(f.recommendations().saveFollowUp(wrong)).contains(QStringLiteral("report again")));
    QVERIFY(!f.workspace->store(QStringLiteral("follow_ups"))->remove(wrong.id.value()));
    f.report(made.id, QDate(2012, 11, 20), 60);
    QCOMPARE(f.read(made.id).state, ProgressState::InProgress);
    QCOMPARE(f.read(made.id).percent, 60);
}

void TstRecommendationFollowUp::moreTimeMovesTheDueDateAndKeepsTheFirst()
{
    RecommendationFixture f;
    const Recommendation made = f.issued(Text, QDate(2012, 12, 20));
    f.report(made.id, QDate(2012, 11, 20), 40);
    const FollowUp asked = f.ask(made.id, QDate(2013, 2, 28));
    QVERIFY(asked.isExtensionOpen());
    QCOMPARE(f.read(made.id).percent, 40);
    QCOMPARE(f.read(made.id).actionsTaken, QStringLiteral("أُنجز 40 من العمل"));
    QCOMPARE((*RecommendationQueries(f.workspace->records()).openExtension(made.id))->id, asked.id);
    const auto granted = f.recommendations().grantExtension(asked.id);
    VERIFY_DONE(granted);
    QCOMPARE(granted->extensionGranted, QDate(2013, 2, 28));
    QCOMPARE(f.read(made.id).dueOn, QDate(2013, 2, 28));
    QCOMPARE(f.read(made.id).firstDueOn, QDate(2012, 12, 20));
    QVERIFY(!f.recommendations().grantExtension(asked.id));
    const FollowUp again = f.ask(made.id, QDate(2013, 5, 1));
    VERIFY_DONE(f.recommendations().grantExtension(again.id, QDate(2013, 3, 31), QStringLiteral("شهر واحد")));
    QCOMPARE(f.read(made.id).dueOn, QDate(2013, 3, 31));
}

void TstRecommendationFollowUp::moreTimeIsRefusedWithAReason()
{
    RecommendationFixture f;
    const Recommendation made = f.issued(Text);
    const FollowUp asked = f.ask(made.id, QDate(2013, 2, 28));
    QVERIFY(!f.recommendations().refuseExtension(asked.id, QStringLiteral(" ")));
    const auto answered = f.recommendations().refuseExtension(asked.id, QStringLiteral("الموعد مرتبط باللقاء الثالث"));
    VERIFY_DONE(answered);
    QVERIFY(answered->isExtensionRefused());
    QCOMPARE(answered->extensionAnsweredOn, QDate(2012, 11, 29));
    QCOMPARE(f.read(made.id).dueOn, QDate(2012, 12, 20));
    f.ask(made.id, QDate(2013, 1, 15));
}

void TstRecommendationFollowUp::refusesWhatCannotBeAskedOrAnswered()
{
    RecommendationFixture f;
    const auto ask = [&f](RecommendationId id, QDate until, const QString& reason = QStringLiteral("سبب")) {
        return f.recommendations().askExtension(id, {.until = until, .reason = reason});
    };
    const Recommendation made = f.issued(Text, QDate(2012, 12, 20));
    QVERIFY(!ask(made.id, {}));
    QVERIFY(!ask(made.id, QDate(2012, 12, 20)));
    QCOMPARE(ask(made.id, QDate(2013, 1, 20), {}).error().field, QStringLiteral("extension_reason"));
    const FollowUp open = f.ask(made.id, QDate(2013, 1, 20));
    QVERIFY(sentence(ask(made.id, QDate(2013, 2, 20))).contains(QStringLiteral("answer that first")));
    QVERIFY(!f.recommendations().grantExtension(open.id, QDate(2012, 12, 20)));
    QVERIFY(f.workspace->records().followUps.get(open.id)->isExtensionOpen());
    f.report(made.id, QDate(2012, 11, 29), 100);
    QVERIFY(sentence(f.recommendations().grantExtension(open.id)).contains(QStringLiteral("not open any more")));
    QVERIFY(sentence(ask(made.id, QDate(2013, 3, 1))).contains(QStringLiteral("done")));

    const Recommendation withoutDay = f.issued(Text, {});
    QVERIFY(sentence(ask(withoutDay.id, QDate(2013, 1, 1))).contains(QStringLiteral("no due date")));
    const Recommendation gone = f.issued(Text);
    VERIFY_DONE(f.recommendations().cancel(gone.id, QStringLiteral("سبب")));
    QVERIFY(!ask(gone.id, QDate(2013, 1, 30)));
    const FollowUp report = f.report(withoutDay.id, QDate(2012, 11, 29), 10);
    QVERIFY(!f.recommendations().grantExtension(report.id, QDate(2013, 1, 30)));
}

void TstRecommendationFollowUp::theDueDateMovesByAnExtensionOnly()
{
    RecommendationFixture f;
    Recommendation made = f.issued(Text, {});
    f.report(made.id, QDate(2012, 11, 20), 10);
    made = f.read(made.id);
    made.dueOn = QDate(2012, 12, 1);
    VERIFY_DONE(f.recommendations().save(made));
    QCOMPARE(made.firstDueOn, QDate(2012, 12, 1));
    made.dueOn = QDate(2012, 12, 5);
    QVERIFY(sentence(f.recommendations().save(made)).contains(QStringLiteral("extension")));
    QCOMPARE(f.read(made.id).dueOn, QDate(2012, 12, 1));

    Recommendation fresh = f.issued(Text, QDate(2012, 12, 20));
    fresh.dueOn = QDate(2012, 12, 21); // a slip of the pen
    VERIFY_DONE(f.recommendations().save(fresh));
    QCOMPARE(fresh.firstDueOn, QDate(2012, 12, 21));
    fresh.dueOn = QDate(2012, 10, 1);
    QCOMPARE(f.recommendations().save(fresh).error().field, QStringLiteral("due_on"));
}

void TstRecommendationFollowUp::overdueFollowsFromTheDay()
{
    RecommendationFixture f;
    const QDate today(2012, 11, 29);
    QVERIFY(f.issued(Text, today.addDays(-1)).isOverdue(today));
    QVERIFY(!f.issued(Text, today).isOverdue(today));
    QVERIFY(!f.issued(Text, {}).isOverdue(today));
    const Recommendation done = f.issued(Text, today.addDays(-1));
    f.report(done.id, today, 100);
    QVERIFY(!f.read(done.id).isOverdue(today));
}

void TstRecommendationFollowUp::historyComesWithAnImport()
{
    RecommendationFixture f;
    Recommendation made;
    made.text = Text;
    made.issuedOn = QDate(2012, 10, 1);
    made.firstDueOn = QDate(2012, 11, 1);
    made.dueOn = QDate(2012, 12, 15);
    made.state = ProgressState::Cancelled;
    made.reason = QStringLiteral("سبب");
    made.cancelledOn = QDate(2012, 11, 20);
    VERIFY_DONE(f.recommendations().save(made));
    VERIFY_DONE(f.recommendations().setSources(made.id, {f.proposal(Text).id}));
    FollowUp report;
    report.recommendation = made.id;
    report.reportedOn = QDate(2012, 10, 20);
    report.percent = 40;
    report.extensionAsked = QDate(2012, 12, 15);
    report.extensionGranted = QDate(2012, 12, 15);
    VERIFY_DONE(f.recommendations().saveFollowUp(report));
    QCOMPARE(report.extensionAnsweredOn, report.reportedOn);
    QCOMPARE(f.read(made.id).state, ProgressState::Cancelled);
    QCOMPARE(f.read(made.id).dueOn, QDate(2012, 12, 15));
    const auto next = [&](QDate on) {
        FollowUp each;
        each.recommendation = made.id;
        each.reportedOn = on;
        return each;
    };
    FollowUp late = next(QDate(2012, 11, 21));
    QVERIFY(!f.recommendations().saveFollowUp(late));
    FollowUp unasked = next(QDate(2012, 11, 10));
    unasked.extensionGranted = QDate(2012, 12, 30);
    QVERIFY(!f.recommendations().saveFollowUp(unasked));
    FollowUp early = next(QDate(2012, 11, 10));
    early.extensionAsked = QDate(2012, 11, 1);
    QVERIFY(!f.recommendations().saveFollowUp(early));
    FollowUp silent = next(QDate(2012, 11, 10));
    silent.extensionAsked = QDate(2012, 12, 30);
    silent.extensionAnsweredOn = QDate(2012, 11, 11);
    QCOMPARE(f.recommendations().saveFollowUp(silent).error().field, QStringLiteral("extension_answer"));
    FollowUp cancels = next(QDate(2012, 11, 10));
    cancels.state = ProgressState::Cancelled;
    QVERIFY(!f.recommendations().saveFollowUp(cancels));
    QCOMPARE(f.workspace->records().followUps.all()->size(), std::size_t(1));
}

void TstRecommendationFollowUp::totalsLeaveCancelledOnesOut()
{
    RecommendationFixture f;
    f.report(f.issued(Text).id, QDate(2012, 11, 20), 100);
    f.report(f.issued(Text, QDate(2012, 11, 15)).id, QDate(2012, 11, 20), 25);
    VERIFY_DONE(f.recommendations().cancel(f.issued(Text).id, QStringLiteral("سبب")));
    const RecommendationTotals totals =
        totalsOf(*RecommendationQueries(f.workspace->records()).chosen({}), QDate(2012, 11, 29));
    QCOMPARE(totals.all, 2);
    QCOMPARE(totals.done, 1);
    QCOMPARE(totals.open, 1);
    QCOMPARE(totals.overdue, 1);
    QCOMPARE(totals.cancelled, 1);
    QCOMPARE(totals.percent, 63);
}

QTEST_GUILESS_MAIN(TstRecommendationFollowUp)
#include "TstRecommendationFollowUp.moc"
