// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfText.h"
#include "reports/layout/PageLayout.h"
#include "reports/papers/PaperCatalog.h"
#include "reports/papers/ReferralPicture.h"
#include "reports/pdf/PdfWriter.h"
#include "support/PaperText.h"
#include "support/ServiceFixture.h"
#include "support/Verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf;

/** «دليل الخدمات»، «دليل الإحالة»، «بطاقات الإحالة». */
class TstServicePapers : public QObject
{
    Q_OBJECT

private slots:
    void theDirectorySaysWhoDoesWhat();
    void noEditionForOthersHasAShelterAddress_data();
    void noEditionForOthersHasAShelterAddress();
    void editionsLeaveOutWhatIsNotForThem();
    void theInternalEditionListsWhatIsToBeVerified();
    void theGuideShowsEveryStep();
    void thirtyStepsStandOnOnePage_data();
    void thirtyStepsStandOnOnePage();
    void cardsHaveStepsAndNumbers();
    void withoutPathsTheyDoNotPretend();

private:
    static Document make(const ServiceFixture& f, const QString& id, const PaperRequest& request = {})
    {
        const Result<Document> paper = PaperCatalog::make(id, f.workspace->records(), request);
        [&paper] { VERIFY_DONE(paper); }();
        return paper ? *paper : Document();
    }
    static Service shelter(const ServiceFixture& f)
    {
        Service made = f.service(QStringLiteral("دار الإيواء"), ServiceKind::Shelter);
        made.forWomen = true;
        made.address = QStringLiteral("شارع الياسمين 12");
        made.phone = QStringLiteral("+974 4400 0104");
        made.howToRefer = QStringLiteral("بإحالة من الشرطة");
        made.languages = QStringLiteral("العربية، الفلبينية");
        made.verifiedOn = QDate(2012, 11, 1);
        made.audience = Audience::Public;
        return f.saved(made);
    }
    static QString wholeText(const Document& paper)
    {
        const Result<QByteArray> json = paper.toJson();
        return json ? QString::fromUtf8(*json) : QString();
    }
};

void TstServicePapers::theDirectorySaysWhoDoesWhat()
{
    ServiceFixture f;
    shelter(f);
    Service office = f.service(QStringLiteral("المساعدة القانونية"), ServiceKind::LegalAid);
    office.member = f.justice.id;
    office.days = ServiceDays::SundayToThursday;
    office.opensAt = QStringLiteral("07:30");
    office.closesAt = QStringLiteral("14:00");
    office.capacity = 12;
    f.saved(office);
    const paper::Table table = PaperText::blocks<paper::Table>(make(f, QStringLiteral("service-directory"))).value(0);
    QCOMPARE(table.columns.size(), 8);
    QCOMPARE(PaperText::cells(table.rows[0]), QStringList{"الإيواء"});
    QCOMPARE(PaperText::cells(table.rows[1]),
             (QStringList{"دار الإيواء\nوزارة الداخلية",
                          "نساء",
                          "العربية، الفلبينية",
                          "على مدار الساعة",
                          "+974\u00a04400\u00a00104",
                          "بإحالة من الشرطة",
                          "شارع الياسمين 12",
                          "1/11/2012"}));
    QCOMPARE(PaperText::cells(table.rows[2]), QStringList{"المساعدة القانونية"});
    QCOMPARE(
        PaperText::cells(table.rows[3]).mid(0, 4),
        (QStringList{
            "المساعدة القانونية\nوزارة العدل\nالسعة: 12", "الجميع", "", "الأحد إلى الخميس، 7:30 صباحًا إلى 2:00 مساءً"}));
}

void TstServicePapers::noEditionForOthersHasAShelterAddress_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<Audience>("edition");
    for (const char* paper : {"service-directory", "referral-guide", "referral-card"}) {
        QTest::addRow("%s, partners", paper) << paper << Audience::Partners;
        QTest::addRow("%s, public", paper) << paper << Audience::Public;
    }
}

void TstServicePapers::noEditionForOthersHasAShelterAddress()
{
    QFETCH(QString, paper);
    QFETCH(Audience, edition);
    ServiceFixture f;
    const Service house = shelter(f);
    // However it came about that the record says otherwise.
    Service raw = house;
    raw.addressAudience = Audience::Public;
    VERIFY_DONE(f.records().services.update(raw));
    const ReferralPath path = f.path(QStringLiteral("مسار"), Audience::Public);
    f.step(path, QStringLiteral("الإيواء"));
    PaperRequest request;
    request.edition = edition;
    const Document made = make(f, paper, request);
    QVERIFY(!wholeText(made).contains(QStringLiteral("الياسمين")));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("paper.pdf"));
    VERIFY_DONE(PdfWriter().write(made, file));
    const QString read = PdfText::ofFile(file);
    QVERIFY(!read.isEmpty());
    QVERIFY(!read.contains(QStringLiteral("الياسمين")));
    if (paper == QLatin1String("service-directory")) {
        request.edition = Audience::Internal;
        QVERIFY(wholeText(make(f, paper, request)).contains(QStringLiteral("الياسمين")));
    }
}

void TstServicePapers::editionsLeaveOutWhatIsNotForThem()
{
    ServiceFixture f;
    Service inner = f.service(QStringLiteral("خدمة داخلية"), ServiceKind::Police);
    inner.audience = Audience::Internal;
    f.saved(inner);
    Service hospital = f.service(QStringLiteral("مستشفى"), ServiceKind::Medical);
    hospital.address = QStringLiteral("شارع المستشفى");
    hospital.addressAudience = Audience::Partners;
    hospital.audience = Audience::Public;
    f.saved(hospital);
    const QString id = QStringLiteral("service-directory");
    const auto textFor = [&](Audience edition) {
        PaperRequest request;
        request.edition = edition;
        return wholeText(make(f, id, request));
    };
    QVERIFY(textFor(Audience::Internal).contains(inner.name));
    QVERIFY(!textFor(Audience::Partners).contains(inner.name));
    QVERIFY(textFor(Audience::Partners).contains(hospital.address));
    QVERIFY(textFor(Audience::Public).contains(hospital.name));
    QVERIFY(!textFor(Audience::Public).contains(hospital.address));
    // An edition for others does not say that there is nothing else, nor what the foundation has to ask.
    QVERIFY(!textFor(Audience::Partners).contains(QStringLiteral("التحقق منها")));
}

void TstServicePapers::theInternalEditionListsWhatIsToBeVerified()
{
    ServiceFixture f;
    shelter(f);
    Service old = f.service(QStringLiteral("خدمة قديمة"));
    old.verifiedOn = QDate(2011, 1, 9);
    f.saved(old);
    f.saved(f.service(QStringLiteral("خدمة لم تؤكَّد")));
    const auto tables = PaperText::blocks<paper::Table>(make(f, QStringLiteral("service-directory")));
    QCOMPARE(tables.size(), 2);
    QCOMPARE(PaperText::column(tables[1], 1), (QStringList{"خدمة لم تؤكَّد", "خدمة قديمة"}));
    QCOMPARE(PaperText::column(tables[1], 4), (QStringList{"لم يُتحقق", "9/1/2011"}));
}

void TstServicePapers::theGuideShowsEveryStep()
{
    ServiceFixture f;
    const ReferralPath path = f.path(QStringLiteral("إحالة بالغة"));
    ReferralStep first = f.step(path, QStringLiteral("التعرّف"));
    f.step(path, QStringLiteral("الإيواء"));
    const ReferralStep last = f.step(path, QStringLiteral("خدمة عامة"));
    first.limitHours = 24;
    first.condition = QStringLiteral("تتوافر المؤشرات");
    first.otherwise = last.id;
    VERIFY_DONE(f.services().saveStep(first));
    f.path(QStringLiteral("مسار آخر"));
    PaperRequest request;
    request.referralPath = path.id;
    const Document paper = make(f, QStringLiteral("referral-guide"), request);
    const paper::Table table = PaperText::blocks<paper::Table>(paper).value(0);
    QCOMPARE(PaperText::cells(table.rows[0]),
             (QStringList{"1", "التعرّف", "وزارة الداخلية", "خلال 24 ساعة", "تتوافر المؤشرات\nوإلا فالخطوة 3"}));
    QCOMPARE(PaperText::cells(table.rows[2]).last(), QStringLiteral("ينتهي المسار هنا"));
    const paper::Figure figure = PaperText::blocks<paper::Figure>(paper).value(0);
    QVERIFY(!figure.drawing.shapes.isEmpty());
    QVERIFY2(figure.description.contains(QStringLiteral("1. التعرّف، وزارة الداخلية، خلال 24 ساعة")),
             qPrintable(figure.description));
    QVERIFY(!wholeText(paper).contains(QStringLiteral("مسار آخر")));
    // Without one named, all of them.
    QCOMPARE(PaperText::blocks<paper::PageBreak>(make(f, QStringLiteral("referral-guide"))).size(), 1);
}

void TstServicePapers::thirtyStepsStandOnOnePage_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Arabic") << Language::Arabic;
    QTest::newRow("English") << Language::English;
}

void TstServicePapers::thirtyStepsStandOnOnePage()
{
    QFETCH(Language, language);
    ServiceFixture f;
    ReferralPath path = f.path(QStringLiteral("مسار طويل"));
    path.purpose = QStringLiteral("لكل شخص بالغ يُشتبه في أنه ضحية اتجار بالبشر، أيًّا كانت الجهة التي لاحظت ذلك أولًا.");
    VERIFY_DONE(f.records().referralPaths.update(path));
    for (int i = 1; i <= 30; ++i) {
        ReferralStep step = f.step(path, QStringLiteral("خطوة طويلة الاسم من خطوات الإحالة رقم %1").arg(i));
        step.limitHours = 48;
        VERIFY_DONE(f.services().saveStep(step));
    }
    PaperRequest request;
    request.language = language;
    const Document paper = make(f, QStringLiteral("referral-guide"), request);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("guide.pdf"));
    VERIFY_DONE(PdfWriter().write(paper, file));
    // All numbers and their boxes on the first page, every line of a size that can be read.
    const QVector<PdfText::Word> words = PdfText::wordsOf(file);
    for (int i = 1; i <= 30; ++i) {
        const auto isThere = std::any_of(words.begin(), words.end(), [i](const PdfText::Word& word) {
            return word.page == 0 && word.text == QString::number(i);
        });
        QVERIFY2(isThere, qPrintable(QString::number(i)));
    }
    const paper::Drawing drawing = PaperText::blocks<paper::Figure>(paper).value(0).drawing;
    QVERIFY(drawing.size.height() < 190);
    for (const paper::Shape& shape : drawing.shapes) {
        if (const auto* text = std::get_if<paper::TextShape>(&shape)) {
            QVERIFY(text->leastSize >= 6);
            QVERIFY(text->rect.height() > 2.5);
        }
    }
}

void TstServicePapers::cardsHaveStepsAndNumbers()
{
    ServiceFixture f;
    shelter(f);
    Service office = f.service(QStringLiteral("مكتب"), ServiceKind::Police);
    office.opensAt = QStringLiteral("08:00");
    office.closesAt = QStringLiteral("12:00");
    office.phone = QStringLiteral("999");
    f.saved(office);
    Service hotline = f.service(QStringLiteral("الخط الهاتفي"));
    hotline.phone = QStringLiteral("+974 4400 0101");
    f.saved(hotline);
    f.saved(f.service(QStringLiteral("بلا هاتف")));
    const ReferralPath path = f.path(QStringLiteral("إحالة بالغة"));
    for (int i = 0; i < 9; ++i) {
        f.step(path, QStringLiteral("خطوة %1").arg(i + 1));
    }
    const paper::LabelSheet sheet =
        PaperText::blocks<paper::LabelSheet>(make(f, QStringLiteral("referral-card"))).value(0);
    QCOMPARE(sheet.columns, 2);
    QCOMPARE(sheet.labels.size(), 10);
    const auto textsOf = [](const paper::Drawing& label) {
        QStringList texts;
        for (const paper::Shape& shape : label.shapes) {
            if (const auto* text = std::get_if<paper::TextShape>(&shape); text && !text->text.isEmpty()) {
                texts << PaperText::plain(text->text);
            }
        }
        return texts;
    };
    const QStringList front = textsOf(sheet.labels[0]);
    QVERIFY(front.contains(QStringLiteral("خطوة 6")) && !front.contains(QStringLiteral("خطوة 7")));
    QCOMPARE(front.last(), QStringLiteral("و3 خطوات أخرى: انظر الدليل"));
    const QStringList back = textsOf(sheet.labels[1]);
    QVERIFY(back.indexOf(QStringLiteral("الخط الهاتفي")) < back.indexOf(QStringLiteral("مكتب")));
    QVERIFY(back.indexOf(QStringLiteral("مكتب")) < back.indexOf(QStringLiteral("دار الإيواء")));
    QVERIFY(!back.contains(QStringLiteral("بلا هاتف")));
}

void TstServicePapers::withoutPathsTheyDoNotPretend()
{
    ServiceFixture f;
    f.path(QStringLiteral("داخلي"), Audience::Internal);
    PaperRequest request;
    request.edition = Audience::Partners;
    for (const char* id : {"referral-guide", "referral-card"}) {
        const QString text = wholeText(make(f, QString::fromLatin1(id), request));
        QVERIFY(text.contains(QStringLiteral("لا مسار إحالة في هذه النسخة")));
        QVERIFY(!text.contains(QStringLiteral("لم يُسجَّل")));
    }
}

QTEST_MAIN(TstServicePapers)
#include "TstServicePapers.moc"
