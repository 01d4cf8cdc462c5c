// SPDX-License-Identifier: GPL-3.0-or-later
#include "FoundingForm.h"
#include "PdfText.h"
#include "reports/layout/PageLayout.h"
#include "reports/papers/PaperArguments.h"
#include "reports/papers/PaperCatalog.h"
#include "reports/pdf/PdfWriter.h"
#include "support/PaperText.h"
#include "support/TrainingFixture.h"
#include "support/Verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf;

/** «برنامج تدريبي»، «كشف المتدربين»، «كشف الحضور»، «تقرير البرنامج»، «التدريب بحسب الجهة»، «الشهادات». */
class TstTrainingPapers : public QObject
{
    Q_OBJECT

private slots:
    void theProgrammeTellsItsSessions();
    void theNewestStandsWhereNoneIsNamed();
    void anUnknownNumberIsSaid();
    void theReportAddsUp();
    void editionsKeepScoresAndNames();
    void theSheetHasAColumnForEachSession();
    void trainingByBodyAddsUp();
    void aCertificateStandsOnOnePage_data();
    void aCertificateStandsOnOnePage();
    void aReprintSaysTheSame();
    void aWithdrawnCertificateSaysSo();
    void theProfileOfABodyNamesItsTrainees();

private:
    static Document make(const TrainingFixture& f, const QString& id, const PaperRequest& request = {})
    {
        const Result<Document> paper = PaperCatalog::make(id, f.workspace->records(), request);
        [&paper] { VERIFY_DONE(paper); }();
        return paper ? *paper : Document();
    }
    static QString of(const QString& paper, const QString& number) { return PaperArguments::about(paper, number); }
};

void TstTrainingPapers::theProgrammeTellsItsSessions()
{
    TrainingFixture f;
    TrainingProgramme programme = f.programme(5);
    programme.objectives = QStringLiteral("تمييز المؤشرات\n\nالإحالة في الساعات الأولى");
    programme.venue = QStringLiteral("قاعة الجامعة");
    VERIFY_DONE(f.training().save(programme));
    f.taught(f.session(programme, 90));
    TrainingSession elsewhere = f.session(programme, 60);
    elsewhere.venue = QStringLiteral("المعهد");
    VERIFY_DONE(f.training().saveSession(elsewhere));
    const Document paper = make(f, of(QStringLiteral("training-programme"), QStringLiteral("5")));
    QCOMPARE(PaperText::paragraphs(paper).value(0), QStringLiteral("البرنامج التدريبي الخامس"));
    QCOMPARE(PaperText::blocks<paper::List>(paper).value(0).items.size(), 2);
    const paper::Table table = PaperText::blocks<paper::Table>(paper).value(0);
    QCOMPARE(table.rows.size(), 2);
    const QStringList first = PaperText::cells(table.rows[0]);
    QCOMPARE(first[2], QStringLiteral("مؤشرات التعرّف"));
    QVERIFY(first[3].contains(f.universityPerson.fullName));
    QCOMPARE(first[4], QStringLiteral("1.5"));
    QCOMPARE(first[5], QStringLiteral("قاعة الجامعة"));
    QCOMPARE(PaperText::cells(table.totals)[4], QStringLiteral("2.5"));
    QVERIFY(PaperText::all(paper).contains(QStringLiteral("ساعتان و30 دقيقة")));
}

void TstTrainingPapers::theNewestStandsWhereNoneIsNamed()
{
    TrainingFixture f;
    f.programme(5);
    f.programme(6);
    const QString paper = QStringLiteral("training-programme");
    QCOMPARE(PaperText::paragraphs(make(f, paper)).value(0), QStringLiteral("البرنامج التدريبي السادس"));
    PaperRequest request;
    request.language = Language::English;
    QCOMPARE(PaperText::paragraphs(make(f, paper, request)).value(0), QStringLiteral("Sixth training programme"));
    request.edition = Audience::Public;
    QVERIFY(PaperText::all(make(f, paper, request)).contains(QStringLiteral("in this edition")));
}

void TstTrainingPapers::anUnknownNumberIsSaid()
{
    TrainingFixture f;
    f.programme(5);
    VERIFY_REFUSED(PaperCatalog::make(of(QStringLiteral("training-report"), QStringLiteral("9")),
                                      f.workspace->records(),
                                      PaperRequest()),
                   "no training programme");
}

void TstTrainingPapers::theReportAddsUp()
{
    TrainingFixture f;
    const TrainingProgramme programme = f.completed(5);
    VERIFY_DONE(f.certificates().issue(programme.id));
    const Document paper = make(f, of(QStringLiteral("training-report"), programme.number));
    QHash<QString, QString> facts;
    for (const paper::KeyValueGrid& grid : PaperText::blocks<paper::KeyValueGrid>(paper)) {
        for (const paper::KeyValue& pair : grid.pairs) {
            facts.insert(pair.label, PaperText::plain(pair.value));
        }
    }
    QCOMPARE(facts.value(QStringLiteral("المشاركون")), QStringLiteral("2"));
    QCOMPARE(facts.value(QStringLiteral("الشهادات")), QStringLiteral("1"));
    QCOMPARE(facts.value(QStringLiteral("مدة التدريب")), QStringLiteral("3 ساعات"));
    QCOMPARE(facts.value(QStringLiteral("مجموع ساعات الحضور")), QStringLiteral("4"));
    QCOMPARE(facts.value(QStringLiteral("متوسط الاختبار القبلي")), QStringLiteral("45%"));
    QCOMPARE(facts.value(QStringLiteral("التحسّن بالنقاط")), QStringLiteral("+30"));
    const auto tables = PaperText::blocks<paper::Table>(paper);
    QCOMPARE(PaperText::cells(tables[0].totals), (QStringList{"الإجمالي", "2", "1", "4", "67%", "+30"}));
    QCOMPARE(PaperText::column(tables[1], 5), (QStringList{"1 من 2", "2 من 2"}));
    QCOMPARE(PaperText::cells(tables.last().rows[0]).mid(3), (QStringList{"3", "100%", "40", "90", "+50", "ش 1/2012"}));
    QCOMPARE(PaperText::cells(tables.last().rows[1]).mid(3), (QStringList{"1", "33%", "50", "60", "+10", "–"}));
}

void TstTrainingPapers::editionsKeepScoresAndNames()
{
    TrainingFixture f;
    TrainingProgramme programme = f.completed(5);
    programme.audience = Audience::Public;
    VERIFY_DONE(f.training().save(programme));
    PaperRequest request;
    for (const char* id : {"training-report", "trainee-list", "training-by-member", "member-profile"}) {
        request.member = QLatin1String(id) == QLatin1String("member-profile") ? f.interior.id : MemberId();
        request.edition = Audience::Partners;
        const QString partners = PaperText::all(make(f, QLatin1String(id), request));
        request.edition = Audience::Public;
        const QString everybody = PaperText::all(make(f, QLatin1String(id), request));
        QVERIFY2(!everybody.contains(f.interiorPerson.fullName), id);
        QVERIFY2(!partners.contains(QStringLiteral("+50")), id);
    }
    request.edition = Audience::Partners;
    request.member = {};
    QVERIFY(PaperText::all(make(f, QStringLiteral("training-report"), request)).contains(f.interiorPerson.fullName));
}

void TstTrainingPapers::theSheetHasAColumnForEachSession()
{
    TrainingFixture f;
    const TrainingProgramme programme = f.programme(5);
    f.session(programme);
    f.session(programme);
    TrainingSession later = f.session(programme);
    later.startsAt = QDateTime(programme.endsOn, QTime(9, 0));
    VERIFY_DONE(f.training().saveSession(later));
    VERIFY_DONE(f.training().open(programme.id));
    const Trainee trainee = f.accepted(programme).front();
    VERIFY_DONE(f.training().mark(later.id, trainee.id, TrainingPresence::Late));
    const auto tables = PaperText::blocks<paper::Table>(make(f, QStringLiteral("training-attendance-sheet")));
    QCOMPARE(tables.size(), 2); // a day each
    QCOMPARE(tables[0].columns.size(), 5);
    QCOMPARE(tables[1].columns.size(), 4);
    QCOMPARE(PaperText::cells(tables[1].rows[0])[3], QStringLiteral("متأخر"));
    QCOMPARE(PaperText::cells(tables[1].rows[1])[3], QString());
}

void TstTrainingPapers::trainingByBodyAddsUp()
{
    TrainingFixture f;
    f.completed(5);
    f.completed(6);
    const paper::Table table = PaperText::blocks<paper::Table>(make(f, QStringLiteral("training-by-member"))).value(0);
    QCOMPARE(PaperText::bands(table), (QStringList{f.interior.name, f.justice.name}));
    QCOMPARE(PaperText::column(table, 3), (QStringList{"1", "1", "0", "0"}));
    QCOMPARE(PaperText::cells(table.totals), (QStringList{"الإجمالي", "4", "4", "2", "8", "67%", "+30", "–"}));
    PaperRequest one;
    one.member = f.justice.id;
    QCOMPARE(PaperText::blocks<paper::Table>(make(f, QStringLiteral("training-by-member"), one)).value(0).rows.size(),
             3);
}

void TstTrainingPapers::aCertificateStandsOnOnePage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("isBoth");
    QTest::newRow("ar") << Language::Arabic << false;
    QTest::newRow("en") << Language::English << false;
    QTest::newRow("both") << Language::Arabic << true;
}

void TstTrainingPapers::aCertificateStandsOnOnePage()
{
    QFETCH(Language, language);
    QFETCH(bool, isBoth);
    TrainingFixture f;
    f.interiorPerson.fullNameEn = QStringLiteral("Delegate of the ministry");
    VERIFY_DONE(f.workspace->records().people.update(f.interiorPerson));
    const Certificate issued = f.certificates().issue(f.completed(5).id)->front();
    PaperRequest request;
    request.language = language;
    request.isBilingual = isBoth;
    const Document paper = make(f, of(QStringLiteral("certificates"), issued.number), request);
    const auto layout = PageLayout::create(paper);
    VERIFY_DONE(layout);
    QCOMPARE(layout->pageCount(), 1);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("certificate.pdf"));
    VERIFY_DONE(PdfWriter().write(paper, file));
    const QString read = PdfText::ofFile(file);
    QVERIFY2(read.contains(issued.code), qPrintable(read));
    const bool saysArabic = isBoth || language == Language::Arabic;
    const bool saysEnglish = isBoth || language == Language::English;
    QCOMPARE(read.contains(f.interiorPerson.fullName), saysArabic);
    QCOMPARE(read.contains(f.interiorPerson.fullNameEn), saysEnglish);
    QCOMPARE(read.contains(QStringLiteral("Fifth training programme")), saysEnglish);
}

void TstTrainingPapers::aReprintSaysTheSame()
{
    TrainingFixture f;
    TrainingProgramme programme = f.completed(5);
    const Certificate issued = f.certificates().issue(programme.id)->front();
    const QString id = of(QStringLiteral("certificates"), issued.number);
    const auto before = make(f, id).contentHash();
    VERIFY_DONE(before);
    f.interiorPerson.fullName = QStringLiteral("اسم آخر");
    VERIFY_DONE(f.workspace->records().people.update(f.interiorPerson));
    VERIFY_DONE(f.workspace->members().rename(
        f.interior.id, QStringLiteral("وزارة باسم جديد"), QStringLiteral("Renamed"), QDate(2012, 11, 20)));
    programme = f.read(programme.id);
    programme.title = QStringLiteral("عنوان آخر");
    programme.endsOn = QDate(2012, 11, 25);
    VERIFY_DONE(f.training().save(programme));
    f.advance(60 * 60 * 24 * 400);
    QCOMPARE(*make(f, id).contentHash(), *before);
}

void TstTrainingPapers::aWithdrawnCertificateSaysSo()
{
    TrainingFixture f;
    const TrainingProgramme programme = f.completed(5);
    const Certificate issued = f.certificates().issue(programme.id)->front();
    const QString all = of(QStringLiteral("certificates"), programme.number);
    QVERIFY(PaperText::all(make(f, all)).contains(issued.code));
    VERIFY_DONE(f.certificates().withdraw(issued.id, QStringLiteral("خطأ")));
    QVERIFY(!PaperText::all(make(f, all)).contains(issued.code));
    QVERIFY(PaperText::all(make(f, of(QStringLiteral("certificates"), issued.number)))
                .contains(QStringLiteral("سُحبت في 29 نوفمبر 2012م")));
}

void TstTrainingPapers::theProfileOfABodyNamesItsTrainees()
{
    TrainingFixture f;
    VERIFY_DONE(f.certificates().issue(f.completed(5).id));
    PaperRequest request;
    request.member = f.interior.id;
    const Document paper = make(f, QStringLiteral("member-profile"), request);
    QVERIFY(PaperText::headings(paper).contains(QStringLiteral("المتدربون من منسوبيها")));
    QVERIFY(PaperText::all(paper).contains(QStringLiteral("ش 1/2012")));
}

QTEST_MAIN(TstTrainingPapers)
#include "TstTrainingPapers.moc"
