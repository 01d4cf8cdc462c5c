// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfText.h"
#include "reports/files/PaperFile.h"
#include "reports/layout/PageLayout.h"
#include "reports/papers/PaperCatalog.h"
#include "SampleCoalition.h"
#include "support/PaperText.h"
#include "support/Verify.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf;

/** «التقرير السنوي» of the sample coalition, as a partner who knows nothing reads it. */
class TstAnnualReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void standsOnTwelveToThirtyPages_data();
    void standsOnTwelveToThirtyPages();
    void contentsNameThePagesOfTheParts();
    void officeProgramsCountTheirOwnPages();
    void editionsLeaveOutWhatIsNotForThem_data();
    void editionsLeaveOutWhatIsNotForThem();
    void noEditionHasTheAddressOfAShelter();
    void otherYearsHoldNothingOfThisOne();
    void picturesHaveTheirCaptions();
    void picturesStandOnceBesideAnotherLanguage();
    void whatIsNoPictureIsRefused();
    void oneReportAYear();

private:
    Document make(const PaperRequest& request = {})
    {
        const Result<Document> paper =
            PaperCatalog::make(QStringLiteral("annual-report"), m_workspace->records(), request);
        [&] { VERIFY_DONE(paper); }();
        return paper ? *paper : Document();
    }

    FixedClock m_clock{QDateTime(QDate(2013, 1, 10), QTime(9, 30))};
    std::unique_ptr<Workspace> m_workspace;
};

void TstAnnualReport::initTestCase()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::inMemory(m_clock);
    VERIFY_DONE(workspace);
    m_workspace = std::move(*workspace);
    VERIFY_DONE(loadSample(*m_workspace));
}

void TstAnnualReport::standsOnTwelveToThirtyPages_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("edition");
    for (const Audience edition : {Audience::Internal, Audience::Partners, Audience::Public}) {
        for (const Language language : {Language::Arabic, Language::English}) {
            QTest::addRow("%s %d", language == Language::Arabic ? "ar" : "en", static_cast<int>(edition))
                << static_cast<int>(language) << static_cast<int>(edition);
        }
    }
}

void TstAnnualReport::standsOnTwelveToThirtyPages()
{
    QFETCH(int, language);
    QFETCH(int, edition);
    PaperRequest request;
    request.language = static_cast<Language>(language);
    request.edition = static_cast<Audience>(edition);
    const Document paper = make(request);
    const auto layout = PageLayout::create(paper);
    VERIFY_DONE(layout);
    QVERIFY2(layout->pageCount() >= 12 && layout->pageCount() <= 30, qPrintable(QString::number(layout->pageCount())));
}

void TstAnnualReport::contentsNameThePagesOfTheParts()
{
    PaperRequest request;
    request.language = Language::English;
    const Document paper = make(request);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    VERIFY_DONE(PdfWriter().write(paper, path));
    const QString contents = PdfText::ofFile(path, 1);
    for (const char* title : {"The coalition in figures", "The shared plan", "Indicators", "Bodies of the coalition"}) {
        const QRegularExpression line(QRegularExpression::escape(QString::fromLatin1(title)) +
                                      QStringLiteral("\\s+(\\d+)"));
        const int page = line.match(contents).captured(1).toInt();
        QVERIFY2(page > 2, qPrintable(contents));
        QVERIFY2(PdfText::ofFile(path, page - 1).contains(QString::fromLatin1(title)), title);
    }
}

void TstAnnualReport::officeProgramsCountTheirOwnPages()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.odt"));
    const Document paper = make();
    VERIFY_DONE(PaperFile::write(PaperSet(paper), path));
    const QString content = QString::fromUtf8(
        PdfText::run(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QStringLiteral("content.xml")}));
    QVERIFY(content.count(QStringLiteral("<text:bookmark-ref")) >= 18);
    QVERIFY(!content.contains(QChar(0xFFFC)));
}

void TstAnnualReport::editionsLeaveOutWhatIsNotForThem_data()
{
    QTest::addColumn<int>("edition");
    QTest::newRow("partners") << static_cast<int>(Audience::Partners);
    QTest::newRow("public") << static_cast<int>(Audience::Public);
}

void TstAnnualReport::editionsLeaveOutWhatIsNotForThem()
{
    QFETCH(int, edition);
    const auto readers = static_cast<Audience>(edition);
    PaperRequest request;
    request.edition = readers;
    const Document paper = make(request);
    const QString said = PaperText::all(paper);
    int left = 0;
    CoalitionRecords& records = m_workspace->records();
    const auto entries = records.entries.all();
    const auto services = records.services.all();
    const auto memoranda = records.memoranda.all();
    const auto indicators = m_workspace->areas().indicatorRecords().indicators.all();
    VERIFY_DONE(entries);
    VERIFY_DONE(services);
    VERIFY_DONE(memoranda);
    VERIFY_DONE(indicators);
    const auto check = [&](Audience audience, const QString& text) {
        if (audience > readers) {
            ++left;
            QVERIFY2(!said.contains(text), qPrintable(text));
        }
    };
    for (const Entry& each : *entries) {
        check(each.audience, each.text);
    }
    for (const Service& each : *services) {
        check(each.audience, each.name);
    }
    for (const Memorandum& each : *memoranda) {
        check(each.audience, each.title);
    }
    for (const Indicator& each : *indicators) {
        check(each.audience, each.name);
    }
    QVERIFY(left > 0);
    // Four referrals are few people; the sums of a year are not.
    if (readers == Audience::Partners) {
        QVERIFY(said.contains(QStringLiteral("إحالات تمت بين الجهات")));
    }
}

void TstAnnualReport::noEditionHasTheAddressOfAShelter()
{
    CoalitionRecords& records = m_workspace->records();
    const auto shelters = records.services.where(QStringLiteral("kind = 'shelter'"));
    VERIFY_DONE(shelters);
    QVERIFY(!shelters->empty());
    const QString address = QStringLiteral("شارع لا يعرفه أحد 77");
    for (Service shelter : *shelters) {
        shelter.address = address;
        VERIFY_DONE(records.services.update(shelter));
    }
    for (const Audience edition : {Audience::Internal, Audience::Partners, Audience::Public}) {
        PaperRequest request;
        request.edition = edition;
        const Result<QByteArray> json = make(request).toJson();
        VERIFY_DONE(json);
        QVERIFY(!QString::fromUtf8(*json).contains(address));
    }
}

void TstAnnualReport::otherYearsHoldNothingOfThisOne()
{
    PaperRequest request;
    request.year = 2011;
    request.language = Language::English;
    const QString said = PaperText::all(make(request));
    QVERIFY(said.contains(QStringLiteral("Annual report 2011")));
    QVERIFY(said.contains(QStringLiteral("No meeting was held in the year.")));
    QVERIFY(said.contains(QStringLiteral("Nothing was submitted in the year.")));
    QVERIFY(!said.contains(QStringLiteral("Second Consultative Meeting")));
    // None asked for: the newest that was written.
    PaperRequest none;
    none.language = Language::English;
    QVERIFY(PaperText::all(make(none)).contains(QStringLiteral("Annual report 2012")));
}

void TstAnnualReport::picturesHaveTheirCaptions()
{
    const Document paper = make();
    const auto images = PaperText::blocks<paper::Image>(paper);
    QStringList captions;
    for (const paper::Image& image : images) {
        captions << image.description;
    }
    QVERIFY2(captions.contains(QStringLiteral("ملصق حملة التوعية المشتركة")), qPrintable(captions.join(u'\n')));
    QVERIFY(PaperText::all(paper).contains(QStringLiteral("ملصق حملة التوعية المشتركة")));
}

void TstAnnualReport::picturesStandOnceBesideAnotherLanguage()
{
    const auto one = PaperText::blocks<paper::Image>(make()).size();
    PaperRequest both;
    both.isBilingual = true;
    const auto images = PaperText::blocks<paper::Image>(make(both));
    QCOMPARE(images.size(), one);
    QVERIFY(images.last().description.contains(QStringLiteral("Poster of the shared awareness campaign")));
}

void TstAnnualReport::whatIsNoPictureIsRefused()
{
    AnnualRecords& records = m_workspace->areas().annualRecords();
    const auto reports = records.reports.all();
    VERIFY_DONE(reports);
    const auto before = records.pictures.all();
    VERIFY_DONE(before);
    const auto added = m_workspace->areas().annualReports().addPicture(
        reports->front().id, QStringLiteral("list.txt"), "only words", QStringLiteral("قائمة"));
    QVERIFY(!added);
    QVERIFY(added.error().message.contains(QStringLiteral("list.txt")));
    QCOMPARE(records.pictures.all()->size(), before->size());
}

void TstAnnualReport::oneReportAYear()
{
    AnnualReport second;
    second.year = 2012;
    const Result<void> saved = m_workspace->areas().annualReports().save(second);
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, QStringLiteral("year"));
    second.year = 12;
    QVERIFY(!m_workspace->areas().annualReports().save(second));
}

QTEST_MAIN(TstAnnualReport)
#include "TstAnnualReport.moc"
