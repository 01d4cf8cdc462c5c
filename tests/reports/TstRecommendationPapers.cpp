// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperCatalog.h"
#include "support/PaperText.h"
#include "support/RecommendationFixture.h"
#include "support/Verify.h"

using namespace tahaluf;

/** «مصفوفة متابعة التوصيات». */
class TstRecommendationPapers : public QObject
{
    Q_OBJECT

private slots:
    void printsWhatTheMatrixIsFor();
    void totalsCountWhatIsNotCancelled();
    void extensionsSayTheirTurn();
    void choosesByMeetingAndBody();
    void groupsAsAskedFor_data();
    void groupsAsAskedFor();
    void editionsKeepTheirOwn();
    void englishAndBothLanguages();
    void anEmptyMatrixSaysSo();

private:
    static Document make(const MeetingFixture& f, const PaperRequest& request = {})
    {
        const Result<Document> paper =
            PaperCatalog::make(QStringLiteral("recommendation-matrix"), f.workspace->records(), request);
        [&paper] { VERIFY_DONE(paper); }();
        return paper ? *paper : Document();
    }
    static paper::Table matrix(const MeetingFixture& f, const PaperRequest& request = {})
    {
        return PaperText::blocks<paper::Table>(make(f, request)).value(0);
    }
};

void TstRecommendationPapers::printsWhatTheMatrixIsFor()
{
    RecommendationFixture f;
    const Recommendation made = f.issued(QStringLiteral("نموذج موحد"), QDate(2012, 11, 25));
    VERIFY_DONE(f.recommendations().setSupporting(made.id, {f.justice.id, f.university.id}));
    VERIFY_DONE(f.recommendations().report(made.id,
                                           {.on = QDate(2012, 11, 20),
                                            .percent = 60,
                                            .actionsTaken = QStringLiteral("أُعدّت المسودة"),
                                            .obstacles = QStringLiteral("تأخر الردود"),
                                            .note = QStringLiteral("يُراجع")}));
    const paper::Table table = matrix(f);
    QStringList heads;
    for (const paper::Column& column : table.columns) {
        heads << column.title;
    }
    QCOMPARE(heads,
             (QStringList{"م",
                          "التوصية",
                          "مصدرها",
                          "الجهة المسؤولة",
                          "الجهات المساندة",
                          "تاريخ الاستحقاق",
                          "الحالة",
                          "نسبة الإنجاز",
                          "الإجراءات المتخذة",
                          "المعوقات",
                          "المهلة الإضافية",
                          "ملاحظات"}));
    QCOMPARE(PaperText::cells(table.rows[0]),
             (QStringList{"1",
                          "تو-001\nنموذج موحد",
                          "ت 2-001\nوزارة الداخلية",
                          "وزارة الداخلية",
                          "وزارة العدل\nجامعة قطر",
                          "25/11/2012",
                          "متأخرة",
                          "60%",
                          "أُعدّت المسودة",
                          "تأخر الردود",
                          "",
                          "يُراجع"}));
    QCOMPARE(PaperText::cells(table.totals).value(1), QStringLiteral("الإجمالي: توصية واحدة"));
}

void TstRecommendationPapers::totalsCountWhatIsNotCancelled()
{
    RecommendationFixture f;
    f.report(f.issued(QStringLiteral("أولى")).id, QDate(2012, 11, 20), 100);
    f.report(f.issued(QStringLiteral("ثانية")).id, QDate(2012, 11, 20), 20);
    const Recommendation gone = f.issued(QStringLiteral("ثالثة"));
    VERIFY_DONE(f.recommendations().cancel(gone.id, QStringLiteral("أغنى عنها القانون")));
    const auto grid = PaperText::blocks<paper::KeyValueGrid>(make(f)).value(0);
    QStringList said;
    for (const paper::KeyValue& pair : grid.pairs) {
        said << pair.label + u' ' + PaperText::plain(pair.value);
    }
    QCOMPARE(
        said,
        (QStringList{
            "التوصيات 2", "نسبة الإنجاز الكلية 60%", "منفَّذة 1", "قيد المتابعة 1", "متأخرة 0", "ملغاة، لا تُحتسب 1"}));
    QCOMPARE(PaperText::cells(matrix(f).rows[2]).last(), QStringLiteral("أغنى عنها القانون"));
}

void TstRecommendationPapers::extensionsSayTheirTurn()
{
    RecommendationFixture f;
    const FollowUp granted = f.ask(f.issued(QStringLiteral("أولى")).id, QDate(2013, 2, 28));
    VERIFY_DONE(f.recommendations().grantExtension(granted.id, QDate(2013, 1, 31), QStringLiteral("شهر واحد")));
    const FollowUp refused = f.ask(f.issued(QStringLiteral("ثانية")).id, QDate(2013, 2, 28));
    VERIFY_DONE(f.recommendations().refuseExtension(refused.id, QStringLiteral("الموعد ثابت")));
    f.ask(f.issued(QStringLiteral("ثالثة")).id, QDate(2013, 2, 28));
    const paper::Table table = matrix(f);
    QCOMPARE(PaperText::column(table, 10),
             (QStringList{"طُلبت حتى 28/2/2013\nمُنحت حتى 31/1/2013\nشهر واحد",
                          "طُلبت حتى 28/2/2013\nلم تُمنح\nالموعد ثابت",
                          "طُلبت حتى 28/2/2013\nتنتظر الرد\nتأخر ردّ الجهات"}));
    QCOMPARE(PaperText::column(table, 5).first(), QStringLiteral("31/1/2013\nكان أولًا 20/12/2012"));
}

void TstRecommendationPapers::choosesByMeetingAndBody()
{
    RecommendationFixture f;
    Recommendation inMeeting = f.issued(QStringLiteral("في اللقاء"));
    inMeeting.meeting = f.meeting.id;
    inMeeting.lead = f.justice.id;
    VERIFY_DONE(f.recommendations().save(inMeeting));
    const Recommendation other = f.issued(QStringLiteral("خارجه"));
    VERIFY_DONE(f.recommendations().setSupporting(other.id, {f.university.id}));
    PaperRequest request;
    request.meeting = f.meeting.id;
    QCOMPARE(PaperText::column(matrix(f, request), 1), QStringList{"تو-001\nفي اللقاء"});
    request = {};
    request.member = f.university.id;
    QCOMPARE(PaperText::column(matrix(f, request), 1), QStringList{"تو-002\nخارجه"});
    QVERIFY(PaperText::all(make(f, request)).contains(f.university.name));
}

void TstRecommendationPapers::groupsAsAskedFor_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QStringList>("bands");
    QTest::newRow("state") << Grouping::State
                           << QStringList{"متأخرة – توصية واحدة", "لم تبدأ – توصية واحدة", "منفَّذة – توصية واحدة"};
    QTest::newRow("lead") << Grouping::Member
                          << QStringList{"وزارة الداخلية – توصيتان", "بلا جهة مسؤولة – توصية واحدة"};
    QTest::newRow("meeting") << Grouping::Meeting << QStringList{"صدرت خارج اللقاءات – 3 توصيات"};
    QTest::newRow("theme") << Grouping::Theme << QStringList{"بلا محور – 3 توصيات"};
}

void TstRecommendationPapers::groupsAsAskedFor()
{
    QFETCH(Grouping, grouping);
    QFETCH(QStringList, bands);
    RecommendationFixture f;
    f.report(f.issued(QStringLiteral("أولى")).id, QDate(2012, 11, 20), 100);
    f.issued(QStringLiteral("ثانية"), QDate(2012, 11, 20));
    Recommendation third = f.issued(QStringLiteral("ثالثة"));
    third.lead = {};
    VERIFY_DONE(f.recommendations().save(third));
    PaperRequest request;
    request.grouping = grouping;
    QCOMPARE(PaperText::bands(matrix(f, request)), bands);
    QCOMPARE(PaperText::column(matrix(f, request), 0), (QStringList{"1", "2", "3"}));
}

void TstRecommendationPapers::editionsKeepTheirOwn()
{
    RecommendationFixture f;
    Recommendation inside = f.issued(QStringLiteral("توصية داخلية"));
    inside.audience = Audience::Internal;
    VERIFY_DONE(f.recommendations().save(inside));
    const Recommendation open = f.issued(QStringLiteral("توصية عامة"));
    Entry hidden = f.proposal(QStringLiteral("مقترح داخلي"));
    hidden.audience = Audience::Internal;
    VERIFY_DONE(f.workspace->records().entries.update(hidden));
    std::vector<EntryId> sources{hidden.id};
    const auto links =
        f.workspace->records().recommendationSources.where(QStringLiteral("recommendation = ?"), {open.id.value()});
    VERIFY_DONE(links);
    for (const RecommendationSource& link : *links) {
        sources.push_back(link.entry);
    }
    VERIFY_DONE(f.recommendations().setSources(open.id, sources));
    VERIFY_DONE(f.recommendations().report(
        open.id, {.percent = 10, .actionsTaken = QStringLiteral("بدأ العمل"), .obstacles = QStringLiteral("عائق")}));
    PaperRequest request;
    request.edition = Audience::Public;
    const QString said = PaperText::all(make(f, request));
    QVERIFY(said.contains(QStringLiteral("توصية عامة")) && said.contains(QStringLiteral("بدأ العمل")));
    for (const QString& kept : {QStringLiteral("توصية داخلية"), QStringLiteral("عائق"), hidden.number}) {
        QVERIFY2(!said.contains(kept), qPrintable(kept));
    }
    request.edition = Audience::Partners;
    QVERIFY(PaperText::all(make(f, request)).contains(QStringLiteral("عائق")));
}

void TstRecommendationPapers::englishAndBothLanguages()
{
    RecommendationFixture f;
    Recommendation made = f.issued(QStringLiteral("نموذج موحد"));
    made.textEn = QStringLiteral("One referral form.");
    VERIFY_DONE(f.recommendations().save(made));
    PaperRequest request;
    request.language = Language::English;
    QVERIFY(PaperText::all(make(f, request)).contains(QStringLiteral("One referral form.")));
    QVERIFY(!PaperText::all(make(f, request)).contains(QStringLiteral("نموذج موحد")));
    request.isBilingual = true;
    const QString both = PaperText::all(make(f, request));
    QVERIFY(both.contains(QStringLiteral("One referral form.")) && both.contains(QStringLiteral("نموذج موحد")));
    QVERIFY(both.contains(QStringLiteral("Follow-up matrix of the recommendations")));
}

void TstRecommendationPapers::anEmptyMatrixSaysSo()
{
    const MeetingFixture f;
    QCOMPARE(PaperText::plain(matrix(f).emptyText), QStringLiteral("لم تصدر توصية بعد."));
    PaperRequest request;
    request.edition = Audience::Public;
    QCOMPARE(PaperText::plain(matrix(f, request).emptyText), QStringLiteral("لا توصيات في هذه النسخة."));
}

QTEST_GUILESS_MAIN(TstRecommendationPapers)
#include "TstRecommendationPapers.moc"
