// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfText.h"
#include "reports/layout/PageLayout.h"
#include "reports/papers/PaperCatalog.h"
#include "reports/pdf/PdfWriter.h"
#include "support/PaperText.h"
#include "support/PlanningFixture.h"
#include "support/Verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf;

/** «مصفوفة التغطية»، «المحاور عبر اللقاءات»، «خطط التأهيل وإعادة الإدماج»، «المجاميع الشهرية». */
class TstPlanningPapers : public QObject
{
    Q_OBJECT

private slots:
    void theMatrixSaysWhoDoesWhat();
    void thePublicIsToldOfNoGaps();
    void sixtyBodiesAndFortyMechanismsStandOnOnePage_data();
    void sixtyBodiesAndFortyMechanismsStandOnOnePage();
    void aLongNameStandsWholeBelowTheMatrix_data();
    void aLongNameStandsWholeBelowTheMatrix();
    void themesHaveTheirSharesAndAVerdict();
    void aPlanHasItsStepsAndWhatIsShared();
    void plansOfOnePathAndOfOneBody();
    void totalsForOthersHideSmallNumbers_data();
    void totalsForOthersHideSmallNumbers();

private:
    static Document make(const PlanningFixture& f, const QString& id, const PaperRequest& request = {})
    {
        const Result<Document> paper = PaperCatalog::make(id, f.workspace->records(), request);
        [&paper] { VERIFY_DONE(paper); }();
        return paper ? *paper : Document();
    }
    /** As a reader of the PDF finds it. */
    static QString pdfText(const Document& paper)
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("paper.pdf"));
        [&] { VERIFY_DONE(PdfWriter().write(paper, file)); }();
        return PdfText::ofFile(file).simplified();
    }
};

void TstPlanningPapers::theMatrixSaysWhoDoesWhat()
{
    PlanningFixture f;
    f.role(f.mechanism(QStringLiteral("الإحالة")), f.interior, CoverageRole::Leads);
    const Mechanism hotline = f.mechanism(QStringLiteral("الخط الموحد"));
    f.role(hotline, f.interior, CoverageRole::Leads);
    f.role(hotline, f.justice, CoverageRole::Leads);
    const Document paper = make(f, QStringLiteral("coverage-matrix"));
    const QString said = PaperText::all(paper);
    for (const char* words : {"الإحالة", "الخط الموحد", "وزارة الداخلية", "تعدد القيادة", "بلا تغطية"}) {
        QVERIFY2(said.contains(QString::fromUtf8(words)), words);
    }
    QCOMPARE(PageLayout::create(paper)->pageCount(), 1);
}

void TstPlanningPapers::thePublicIsToldOfNoGaps()
{
    PlanningFixture f;
    const Mechanism referral = f.mechanism(QStringLiteral("الإحالة"));
    f.role(referral, f.interior, CoverageRole::Supports);
    PaperRequest request;
    request.edition = Audience::Public;
    const QString said = PaperText::all(make(f, QStringLiteral("coverage-matrix"), request));
    QVERIFY(said.contains(QStringLiteral("الإحالة")));
    for (const char* words : {"بلا قيادة", "بلا تغطية"}) {
        QVERIFY2(!said.contains(QString::fromUtf8(words)), words);
    }
}

void TstPlanningPapers::sixtyBodiesAndFortyMechanismsStandOnOnePage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("isBilingual");
    QTest::newRow("Arabic") << Language::Arabic << false;
    QTest::newRow("English") << Language::English << false;
    QTest::newRow("both") << Language::Arabic << true;
}

void TstPlanningPapers::sixtyBodiesAndFortyMechanismsStandOnOnePage()
{
    QFETCH(Language, language);
    QFETCH(bool, isBilingual);
    PlanningFixture f;
    // 12 kinds of service stand in the matrix too.
    for (int i = 0; i < 28; ++i) {
        f.mechanism(QStringLiteral("آلية التنسيق المشترك رقم %1").arg(i + 1));
    }
    const auto mechanisms = f.records().mechanisms.all();
    std::vector<CoveragePlace> places;
    for (int i = 0; i < 57; ++i) {
        Member member;
        member.name = QStringLiteral("الجهة الشريكة في التحالف رقم %1").arg(i + 1);
        member.nameEn = QStringLiteral("Partner body no. %1").arg(i + 1);
        VERIFY_DONE(f.records().members.insert(member));
        for (std::size_t row = 0; row < mechanisms->size(); row += 3) {
            places.push_back({CoverageSubject::Mechanism, (*mechanisms)[row].id, member.id});
        }
    }
    VERIFY_DONE(f.coverage().setRole(places, {}, CoverageRole::Supports));
    PaperRequest request;
    request.language = language;
    request.isBilingual = isBilingual;
    const Document paper = make(f, QStringLiteral("coverage-matrix"), request);
    QCOMPARE(paper.setup().orientation, paper::Orientation::Landscape);
    const auto layout = PageLayout::create(paper);
    VERIFY_DONE(layout);
    QCOMPARE(layout->pageCount(), 1);
    // Every body stands above its column by its name, which rises, and no line and no name was left out. Poppler gives
    // Arabic words with their boxes from left to right.
    const QString said = pdfText(paper);
    const QString last = language == Language::Arabic ? QStringLiteral("الشريكة في التحالف رقم 57")
                                                      : QStringLiteral("Partner body no. 57");
    QVERIFY2(said.contains(last), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("المشترك رقم 28")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("matrix.pdf"));
    VERIFY_DONE(PdfWriter().write(paper, path));
    const QString boxes = QString::fromUtf8(
        PdfText::run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    static const QRegularExpression box(QStringLiteral(
        "xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(الشريكة|ةكيرشلا|Partner)<"));
    int rising = 0;
    for (auto match = box.globalMatch(boxes); match.hasNext();) {
        const auto one = match.next();
        const double wide = one.captured(3).toDouble() - one.captured(1).toDouble();
        rising += one.captured(4).toDouble() - one.captured(2).toDouble() > wide ? 1 : 0;
    }
    QCOMPARE(rising, isBilingual ? 2 * 57 : 57);
}

void TstPlanningPapers::aLongNameStandsWholeBelowTheMatrix_data()
{
    QTest::addColumn<bool>("isBilingual");
    QTest::newRow("Arabic") << false;
    QTest::newRow("both") << true;
}

void TstPlanningPapers::aLongNameStandsWholeBelowTheMatrix()
{
    QFETCH(bool, isBilingual);
    const QString name = QStringLiteral("اللجنة الوطنية الدائمة لمكافحة الاتجار بالأشخاص وحماية الضحايا والشهود "
                                        "بوزارة التنمية الإدارية والعمل والشؤون الاجتماعية");
    PlanningFixture f;
    f.mechanism(QStringLiteral("الإحالة"));
    for (int i = 0; i < 40; ++i) {
        Member member;
        member.name = i == 0 ? name : QStringLiteral("الجهة الشريكة رقم %1").arg(i + 1);
        member.nameEn = QStringLiteral("Partner body no. %1").arg(i + 1);
        VERIFY_DONE(f.records().members.insert(member));
    }
    PaperRequest request;
    request.isBilingual = isBilingual;
    const Document paper = make(f, QStringLiteral("coverage-matrix"), request);
    QCOMPARE(PageLayout::create(paper)->pageCount(), 1);
    const QString said = pdfText(paper).simplified();
    QVERIFY2(said.contains(name), qPrintable(said));
    // Above its column as much of it as there is room for, to the end of a word.
    QVERIFY(said.contains(QChar(0x2026)) || said.contains(QStringLiteral("...")));
    QVERIFY(!said.contains(QStringLiteral("Partner body no. 1…")));
}

void TstPlanningPapers::themesHaveTheirSharesAndAVerdict()
{
    PlanningFixture f;
    const auto themes = f.records().themes.all(QStringLiteral("position"));
    Meeting later = f.meeting;
    later.id = {};
    later.uid.clear();
    later.number = f.meeting.number + 1;
    later.title = QStringLiteral("اللقاء اللاحق");
    later.startsAt = QDateTime(QDate(2012, 12, 29), QTime(9, 30));
    VERIFY_DONE(f.records().meetings.insert(later));
    const auto record = [&f](MeetingId meeting, ThemeId theme) {
        Entry entry = f.entry(QStringLiteral("مقترح"));
        entry.meeting = meeting;
        entry.agendaItem = {};
        entry.theme = theme;
        VERIFY_DONE(f.workspace->entries().record(entry));
    };
    record(f.meeting.id, (*themes)[0].id);
    for (std::size_t theme = 0; theme < 4; ++theme) {
        record(later.id, (*themes)[theme].id);
    }
    const QString said = pdfText(make(f, QStringLiteral("theme-shares")));
    for (const char* words : {"100%", "25%", "تتنوع المقاربات"}) {
        QVERIFY2(said.contains(QString::fromUtf8(words)), qPrintable(said));
    }
}

void TstPlanningPapers::aPlanHasItsStepsAndWhatIsShared()
{
    PlanningFixture f;
    const PlanTemplate plan = f.plan(f.path(QStringLiteral("إحالة بالغة")), QStringLiteral("خطة التأهيل"));
    PlanStep step = f.planStep(plan, QStringLiteral("تقدير الاحتياجات"));
    step.limitDays = 3;
    step.supporting = f.justice.id;
    VERIFY_DONE(f.planning().saveStep(step));
    PlanSharing sharing;
    sharing.plan = plan.id;
    sharing.step = step.id;
    sharing.what = QStringLiteral("حاجات الرعاية دون التشخيص");
    sharing.member = f.justice.id;
    VERIFY_DONE(f.planning().saveSharing(sharing));
    PaperRequest request;
    request.edition = Audience::Partners;
    const auto tables = PaperText::blocks<paper::Table>(make(f, QStringLiteral("plan-template"), request));
    QCOMPARE(tables.size(), 2);
    QCOMPARE(PaperText::cells(tables[0].rows[0]), QStringList{"التأهيل"});
    QCOMPARE(PaperText::cells(tables[0].rows[1]),
             (QStringList{"1", "تقدير الاحتياجات", "وزارة الداخلية", "وزارة العدل", "3 أيام"}));
    QCOMPARE(PaperText::cells(tables[1].rows[0]),
             (QStringList{"حاجات الرعاية دون التشخيص", "تقدير الاحتياجات", "وزارة العدل", "سري"}));
    // A plan for partners is none of the public's.
    request.edition = Audience::Public;
    const QString said = PaperText::all(make(f, QStringLiteral("plan-template"), request));
    QVERIFY(!said.contains(QStringLiteral("تقدير الاحتياجات")));
}

void TstPlanningPapers::plansOfOnePathAndOfOneBody()
{
    PlanningFixture f;
    const ReferralPath adults = f.path(QStringLiteral("إحالة بالغة"));
    const PlanTemplate first = f.plan(adults, QStringLiteral("خطة البالغين"));
    f.planStep(first, QStringLiteral("خطوة"));
    f.plan(f.path(QStringLiteral("إحالة طفل")), QStringLiteral("خطة الأطفال"));
    QCOMPARE(PaperText::headings(make(f, QStringLiteral("plan-template"))).filter(QStringLiteral("خطة")).size(), 2);
    PaperRequest request;
    request.referralPath = adults.id;
    QCOMPARE(PaperText::headings(make(f, QStringLiteral("plan-template"), request)).filter(QStringLiteral("خطة")),
             QStringList{"خطة البالغين"});
    request = {};
    request.member = f.interior.id;
    QCOMPARE(PaperText::headings(make(f, QStringLiteral("plan-template"), request)).filter(QStringLiteral("خطة")),
             QStringList{"خطة البالغين"});
}

void TstPlanningPapers::totalsForOthersHideSmallNumbers_data()
{
    QTest::addColumn<Audience>("edition");
    QTest::newRow("internal") << Audience::Internal;
    QTest::newRow("partners") << Audience::Partners;
    QTest::newRow("public") << Audience::Public;
}

void TstPlanningPapers::totalsForOthersHideSmallNumbers()
{
    QFETCH(Audience, edition);
    PlanningFixture f;
    const ReferralPath path = f.path(QStringLiteral("إحالة بالغة"), Audience::Public);
    const ReferralPath hidden = f.path(QStringLiteral("مسار داخلي"), Audience::Internal);
    f.total(1, path, f.interior, 40);
    f.total(2, path, f.interior, 3);
    f.total(3, path, f.justice, 31);
    f.total(4, path, f.justice, 52);
    f.total(4, hidden, f.justice, 777);
    PaperRequest request;
    request.edition = edition;
    const Document paper = make(f, QStringLiteral("monthly-totals"), request);
    const paper::Table months = PaperText::blocks<paper::Table>(paper).value(0);
    QCOMPARE(months.rows.size(), 4);
    const bool isInternal = edition == Audience::Internal;
    QCOMPARE(PaperText::cells(months.rows[1]).value(1), isInternal ? QStringLiteral("3") : QStringLiteral("×"));
    QCOMPARE(PaperText::all(paper).contains(QStringLiteral("777")), isInternal);
    QCOMPARE(PaperText::blocks<paper::Figure>(paper).size(), isInternal ? 1 : 0);
    if (!isInternal) {
        // Another number went with it, so that the total does not say what it was.
        int shown = 0;
        for (const paper::Row& row : months.rows) {
            shown += PaperText::cells(row).value(1) == QStringLiteral("×") ? 0 : 1;
        }
        QVERIFY(shown <= 2 || PaperText::cells(months.totals).value(1) == QStringLiteral("×"));
        QVERIFY(shown >= 1);
    }
}

QTEST_MAIN(TstPlanningPapers)
#include "TstPlanningPapers.moc"
