// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperCatalog.h"
#include "support/DecisionFixture.h"
#include "support/PaperText.h"
#include "support/Verify.h"

using namespace tahaluf;

/** «القرارات والمواقف» on paper, and the decisions of a meeting in its minutes. */
class TstDecisionsList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void printsWhatWasDecidedAndWhy();
    void printsEveryRound();
    void latePositionsAreMarked();
    void wideEditionsLeaveOutPositionsNotReservations();
    void oneMeetingsDecisions();
    void openOnesSayWhatTheyLack();
    void nothingDecidedYetSaysSo();
    void minutesHoldTheDecisionsOfTheirMeeting();

private:
    QString text(const QString& paper, const PaperRequest& request = {}) const
    {
        const Result<Document> made = PaperCatalog::make(paper, f->workspace->records(), request);
        return made ? PaperText::all(*made) : made.error().message;
    }
    QString list(const PaperRequest& request = {}) const { return text(QStringLiteral("decisions-list"), request); }

    std::unique_ptr<DecisionFixture> f;
    Decision decision;
};

void TstDecisionsList::init()
{
    f = std::make_unique<DecisionFixture>();
    decision = f->question(QStringLiteral("نشر أسماء المنشآت المخالفة"));
    VERIFY_DONE(f->take(decision, f->interior, Stance::Agree));
    VERIFY_DONE(f->take(decision, f->justice, Stance::Object, QStringLiteral("قبل صدور حكم نهائي")));
    VERIFY_DONE(f->decisions().nextRound(decision.id, QStringLiteral("نشرها بعد صدور حكم نهائي")));
    VERIFY_DONE(f->take(decision, f->interior, Stance::Agree));
    VERIFY_DONE(f->take(decision, f->justice, Stance::AgreeWithReservation, QStringLiteral("على مهلة النشر")));
    VERIFY_DONE(f->decisions().close(decision.id));
}

void TstDecisionsList::printsWhatWasDecidedAndWhy()
{
    const QString printed = list();
    for (const QString& part : {QStringLiteral("القرارات والمواقف"),
                                QStringLiteral("ق-001"),
                                QStringLiteral("نشرها بعد صدور حكم نهائي"),
                                QStringLiteral("اتُّخذ بالتوافق، في الجولة 2: وافقت جهتان أساسيتان من 2"),
                                QStringLiteral("تحفظ وزارة العدل: "),
                                QStringLiteral("على مهلة النشر"),
                                QStringLiteral("50% من الجهات الأساسية"),
                                QStringLiteral("معتمد مع تحفظ")}) {
        QVERIFY2(printed.contains(part), qPrintable(part + QStringLiteral(" is not in ") + printed));
    }
    PaperRequest english;
    english.language = Language::English;
    const QString other = list(english);
    QVERIFY2(other.contains(QStringLiteral("Adopted by consensus, in round 2: 2 core bodies of 2 agreed")),
             qPrintable(other));
    QVERIFY(other.contains(QStringLiteral("Decisions and positions")));
}

void TstDecisionsList::printsEveryRound()
{
    const Result<Document> paper =
        PaperCatalog::make(QStringLiteral("decisions-list"), f->workspace->records(), PaperRequest());
    VERIFY_DONE(paper);
    const auto tables = PaperText::blocks<paper::Table>(*paper);
    QCOMPARE(tables.size(), 3);
    QCOMPARE(PaperText::column(tables.at(1), 1), (QStringList{QStringLiteral("موافق"), QStringLiteral("معترض")}));
    QCOMPARE(PaperText::column(tables.at(1), 2).last(), QStringLiteral("قبل صدور حكم نهائي"));
    QCOMPARE(PaperText::column(tables.at(2), 1),
             (QStringList{QStringLiteral("موافق"), QStringLiteral("موافق مع تحفظ")}));
}

void TstDecisionsList::latePositionsAreMarked()
{
    const Decision other = f->question(QStringLiteral("سؤال آخر"));
    VERIFY_DONE(f->take(other, f->interior, Stance::Agree));
    VERIFY_DONE(f->decisions().close(other.id));
    f->advance(3 * 24 * 3600);
    VERIFY_DONE(f->decisions().addLate(
        DecisionFixture::position(other, f->justice, Stance::AgreeWithReservation, QStringLiteral("على التوقيت"))));
    const QString printed = list();
    QVERIFY2(printed.contains(QStringLiteral("تحفظ متأخر من وزارة العدل: ")), qPrintable(printed));
    QVERIFY(printed.contains(QStringLiteral("على التوقيت")));
    const Result<Document> paper =
        PaperCatalog::make(QStringLiteral("decisions-list"), f->workspace->records(), PaperRequest());
    QCOMPARE(PaperText::column(PaperText::blocks<paper::Table>(*paper).last(), 3).last(),
             QStringLiteral("2 ديسمبر 2012م\nمتأخر"));
}

void TstDecisionsList::wideEditionsLeaveOutPositionsNotReservations()
{
    PaperRequest request;
    request.edition = Audience::Public;
    const QString open = list(request);
    QVERIFY(open.contains(QStringLiteral("تحفظ وزارة العدل: ")));
    QVERIFY(open.contains(QStringLiteral("على مهلة النشر")));
    QVERIFY(!open.contains(QStringLiteral("قبل صدور حكم نهائي")));
    QVERIFY(!open.contains(QStringLiteral("معترض")));
    request.edition = Audience::Partners;
    QVERIFY(list(request).contains(QStringLiteral("معترض")));
    Decision closed = f->read(decision.id);
    closed.audience = Audience::Internal;
    VERIFY_DONE(f->decisions().save(closed));
    QVERIFY(!list(request).contains(QStringLiteral("نشرها بعد")));
}

void TstDecisionsList::oneMeetingsDecisions()
{
    const Decision other = f->circulated(QDate(2012, 12, 5));
    QVERIFY(list().contains(other.text));
    PaperRequest request;
    request.meeting = f->meeting.id;
    QVERIFY(!list(request).contains(other.text));
    QVERIFY(list(request).contains(QStringLiteral("نشرها بعد صدور حكم نهائي")));
}

void TstDecisionsList::openOnesSayWhatTheyLack()
{
    const Decision other = f->circulated(QDate(2012, 12, 5));
    VERIFY_DONE(f->take(other, f->interior, Stance::Agree));
    const QString printed = list();
    QVERIFY2(printed.contains(QStringLiteral("تُنتظر الردود حتى 5 ديسمبر 2012م من: وزارة العدل")), qPrintable(printed));
    VERIFY_DONE(f->decisions().withdraw(other.id, QStringLiteral("أُعيدت صياغته")));
    QVERIFY(list().contains(QStringLiteral("مسحوب: أُعيدت صياغته")));
}

void TstDecisionsList::nothingDecidedYetSaysSo()
{
    f = std::make_unique<DecisionFixture>();
    QVERIFY(list().contains(QStringLiteral("لم يُعرض قرار على الجهات بعد")));
}

void TstDecisionsList::minutesHoldTheDecisionsOfTheirMeeting()
{
    auto meeting = f->workspace->records().meetings.get(f->meeting.id);
    VERIFY_DONE(f->workspace->sessions().open(meeting->id));
    const Decision open = f->question(QStringLiteral("سؤال لم يُبتّ فيه"));
    const Decision second = f->question(QStringLiteral("سؤال آخر"));
    VERIFY_DONE(f->take(second, f->interior, Stance::Agree));
    VERIFY_DONE(f->decisions().close(second.id));
    VERIFY_DONE(f->workspace->sessions().close(meeting->id));
    VERIFY_DONE(f->decisions().addLate(
        DecisionFixture::position(second, f->justice, Stance::AgreeWithReservation, QStringLiteral("على التوقيت"))));
    PaperRequest request;
    request.meeting = f->meeting.id;
    const QString printed = text(QStringLiteral("minutes"), request);
    QVERIFY2(printed.contains(QStringLiteral("القرارات المتخذة ومواقف الجهات منها")), qPrintable(printed));
    QVERIFY(printed.contains(QStringLiteral("تحفظ وزارة العدل: ")));
    QVERIFY(printed.contains(QStringLiteral("على مهلة النشر")));
    QVERIFY(!printed.contains(open.text));
    // What was added later was not said in the meeting.
    QVERIFY(printed.contains(second.text));
    QVERIFY(!printed.contains(QStringLiteral("على التوقيت")));
}

QTEST_MAIN(TstDecisionsList)
#include "TstDecisionsList.moc"
