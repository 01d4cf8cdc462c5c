// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperCatalog.h"
#include "reports/papers/PaperLook.h"
#include "support/MeetingFixture.h"
#include "support/Verify.h"
#include "workflows/PictureCheck.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

using namespace tahaluf;

namespace {

/** A picture file's bytes, in one flat colour. */
QByteArray picture(const QColor& color, const char* format = "PNG")
{
    QImage image(60, 20, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

PaperTemplate templateOf(const QString& paper)
{
    PaperTemplate made;
    made.paper = paper;
    return made;
}

Result<Document> minutesOf(MeetingFixture& f, Language language = Language::Arabic)
{
    PaperRequest request;
    request.meeting = f.meeting.id;
    request.language = language;
    return PaperCatalog::make(QStringLiteral("minutes"), f.workspace->records(), request);
}

QString textOf(const Document& paper)
{
    const auto json = paper.toJson();
    return json ? QString::fromUtf8(*json) : QString();
}

} // namespace

/** How the coalition chooses the look of its papers, and what is refused. */
class TstPaperTemplates : public QObject
{
    Q_OBJECT

private slots:
    void measuresContrastAsWcagDoes_data();
    void measuresContrastAsWcagDoes();
    void refusesAccentsNobodyCouldRead_data();
    void refusesAccentsNobodyCouldRead();
    void aPaperTakesItsOwnThenTheCommonThenTheProgramsLook();
    void phrasesAndPostsStandOnTheMinutes();
    void wordsStayInTheirLanguage();
    void approvedMinutesKeepTheirLook();
    void picturesAreStoredWithTheTemplate();
    void refusesFilesThatAreNoPictures_data();
    void refusesFilesThatAreNoPictures();
    void aRefusedPictureLeavesTheTemplateAsItWas();
    void onePaperHasOneTemplate();
    void aTrialIsSeenAndNotStored();
};

void TstPaperTemplates::measuresContrastAsWcagDoes_data()
{
    QTest::addColumn<QString>("color");
    QTest::addColumn<double>("ratio");
    // Published ratios on white (WebAIM, W3C examples), to two places.
    QTest::newRow("black") << QStringLiteral("#000000") << 21.0;
    QTest::newRow("white") << QStringLiteral("#FFFFFF") << 1.0;
    QTest::newRow("the last grey that passes") << QStringLiteral("#767676") << 4.54;
    QTest::newRow("the first that fails") << QStringLiteral("#777777") << 4.48;
    QTest::newRow("red") << QStringLiteral("#FF0000") << 4.0;
    QTest::newRow("blue") << QStringLiteral("#0000FF") << 8.59;
}

void TstPaperTemplates::measuresContrastAsWcagDoes()
{
    QFETCH(QString, color);
    QFETCH(double, ratio);
    QVERIFY(qAbs(PaperTemplateWorkflow::contrastOnWhite(QColor(color)) - ratio) < 0.006);
}

void TstPaperTemplates::refusesAccentsNobodyCouldRead_data()
{
    QTest::addColumn<QString>("accent");
    QTest::addColumn<bool>("fits");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("the program's") << QStringLiteral("#8A1538") << true;
    QTest::newRow("4.54 to 1") << QStringLiteral("#767676") << true;
    QTest::newRow("4.48 to 1") << QStringLiteral("#777777") << false;
    QTest::newRow("yellow") << QStringLiteral("#FFD700") << false;
    QTest::newRow("a name") << QStringLiteral("maroon") << false;
    QTest::newRow("too short") << QStringLiteral("#813") << false;
    QTest::newRow("with alpha") << QStringLiteral("#FF8A1538") << false;
    QTest::newRow("no digits") << QStringLiteral("#8A15ZZ") << false;
}

void TstPaperTemplates::refusesAccentsNobodyCouldRead()
{
    QFETCH(QString, accent);
    QFETCH(bool, fits);
    MeetingFixture f;
    PaperTemplate all = templateOf({});
    all.accent = accent;
    const Result<void> saved = f.workspace->templates().save(all);
    QCOMPARE(saved.has_value(), fits);
    if (!fits) {
        QCOMPARE(saved.error().field, QStringLiteral("accent"));
        QVERIFY2(saved.error().message.contains(accent), qPrintable(saved.error().message));
        // By the general door, as an import goes, too.
        auto draft = f.workspace->store(QStringLiteral("paper_templates"))->blank();
        draft->setValue(draft->entity().indexOf(QStringLiteral("accent")), accent);
        QVERIFY(!draft->save());
        QCOMPARE(*f.workspace->count(QStringLiteral("paper_templates")), 0);
    }
}

void TstPaperTemplates::aPaperTakesItsOwnThenTheCommonThenTheProgramsLook()
{
    MeetingFixture f;
    const Phrasebook words(Language::Arabic);
    const auto look = [&](const char* paper) {
        return *PaperLook::read(f.workspace->records(), QString::fromLatin1(paper), words);
    };
    QCOMPARE(look("minutes").accent, PaperStyle::accent());
    QCOMPARE(look("minutes").font, paper::BodyFont::Sans);

    PaperTemplate all = templateOf({});
    all.accent = QStringLiteral("#256b42");
    all.font = TemplateFont::Naskh;
    all.lines = TemplateLines::Justified;
    all.headerLines = QStringLiteral("ص.ب 1234، الدوحة\n\n هاتف 4400 0000 ");
    VERIFY_DONE(f.workspace->templates().save(all));
    QCOMPARE(all.accent, QStringLiteral("#256B42"));
    PaperTemplate minutes = templateOf(QStringLiteral("minutes"));
    minutes.font = TemplateFont::Sans;
    minutes.headerLinesEn = QStringLiteral("P.O. Box 1234");
    VERIFY_DONE(f.workspace->templates().save(minutes));

    const PaperLook own = look("minutes");
    QCOMPARE(own.accent, QColor(QStringLiteral("#256B42")));
    QCOMPARE(own.font, paper::BodyFont::Sans);
    QVERIFY(own.isJustified);
    const PaperLook other = look("proposal-register");
    QCOMPARE(other.font, paper::BodyFont::Naskh);
    QCOMPARE(other.headerLines, QStringList({QStringLiteral("ص.ب 1234، الدوحة"), QStringLiteral("هاتف 4400 0000")}));

    const auto paper = PaperCatalog::make(QStringLiteral("proposal-register"), f.workspace->records(), {});
    QVERIFY(paper);
    QCOMPARE(paper->setup().accent, QColor(QStringLiteral("#256B42")));
    QCOMPARE(paper->setup().font, paper::BodyFont::Naskh);
    QVERIFY(paper->setup().justified);
    QCOMPARE(paper->setup().header.lines, other.headerLines);
}

void TstPaperTemplates::phrasesAndPostsStandOnTheMinutes()
{
    MeetingFixture f;
    PaperTemplate all = templateOf({});
    all.signaturePosts = QStringLiteral("المدير العام");
    VERIFY_DONE(f.workspace->templates().save(all));
    // Posts of all papers are for letters: minutes are signed by chair and secretary.
    QVERIFY(!textOf(*minutesOf(f)).contains(QStringLiteral("المدير العام")));

    PaperTemplate minutes = templateOf(QStringLiteral("minutes"));
    minutes.opening = QStringLiteral("الحمد لله رب العالمين.");
    minutes.closing = QStringLiteral("والله ولي التوفيق.");
    minutes.signaturePosts = QStringLiteral("ممثل الجهة المضيفة: فلان بن فلان");
    VERIFY_DONE(f.workspace->templates().save(minutes));
    const auto paper = minutesOf(f);
    QVERIFY(paper);
    const QString text = textOf(*paper);
    const auto at = [&](const QString& words) { return text.indexOf(words); };
    QVERIFY(at(minutes.opening) > 0);
    QVERIFY(at(minutes.opening) < at(QStringLiteral("الحضور")));
    QVERIFY(at(minutes.closing) > at(QStringLiteral("جدول الأعمال")));
    const auto& last = std::get<paper::SignatureTable>(paper->blocks().last().content);
    QCOMPARE(last.rows.last().cells.at(0).toPlainText(), QStringLiteral("ممثل الجهة المضيفة"));
    QCOMPARE(last.rows.last().cells.at(1).toPlainText(), QStringLiteral("فلان بن فلان"));
    QVERIFY(last.rows.size() >= 3);
}

void TstPaperTemplates::wordsStayInTheirLanguage()
{
    MeetingFixture f;
    PaperTemplate letters = templateOf(QStringLiteral("letter"));
    letters.opening = QStringLiteral("تحية طيبة وبعد،");
    letters.signaturePosts = QStringLiteral("المدير العام");
    VERIFY_DONE(f.workspace->templates().save(letters));
    const auto english =
        PaperLook::read(f.workspace->records(), QStringLiteral("letter"), Phrasebook(Language::English));
    QVERIFY(english);
    QCOMPARE(english->opening, QStringLiteral("Dear Sir or Madam,"));
    // A post without an English name is still the post that signs.
    QCOMPARE(english->posts, (std::vector<SignaturePost>{{QStringLiteral("المدير العام"), QString()}}));
}

void TstPaperTemplates::approvedMinutesKeepTheirLook()
{
    MeetingFixture f;
    PaperTemplate all = templateOf({});
    all.accent = QStringLiteral("#256B42");
    all.headerLines = QStringLiteral("ص.ب 1234");
    VERIFY_DONE(f.workspace->templates().save(all, {}, PictureFile{QStringLiteral("h.png"), picture(Qt::red)}));
    VERIFY_DONE(f.workspace->meetings().invite(f.meeting.id, {f.interior.id}, QDate(2012, 11, 20)));
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    VERIFY_DONE(f.workspace->sessions().close(f.meeting.id));
    const auto approved = f.workspace->approveMinutes(f.meeting.id, QStringLiteral("المدير العام"));
    QVERIFY2(approved, approved ? "" : qPrintable(approved.error().message));
    const auto before = minutesOf(f);
    QVERIFY(before);

    all.accent = QStringLiteral("#17606F");
    all.headerLines = QStringLiteral("عنوان آخر");
    all.opening = QStringLiteral("عبارة أخرى");
    VERIFY_DONE(f.workspace->templates().save(all, {}, PictureFile{QStringLiteral("i.png"), picture(Qt::blue)}));
    const auto after = minutesOf(f);
    QVERIFY(after);
    QCOMPARE(textOf(*after), textOf(*before));
    QCOMPARE(after->setup().accent, QColor(QStringLiteral("#256B42")));
    QCOMPARE(after->setup().header.letterhead, picture(Qt::red));
    QCOMPARE(after->setup().footer.hash, approved->contentHash);
    // Other papers follow the change.
    PaperRequest request;
    request.meeting = f.meeting.id;
    const auto sheet = PaperCatalog::make(QStringLiteral("attendance-sheet"), f.workspace->records(), request);
    QCOMPARE(sheet->setup().accent, QColor(QStringLiteral("#17606F")));
}

void TstPaperTemplates::picturesAreStoredWithTheTemplate()
{
    MeetingFixture f;
    PaperTemplate letters = templateOf(QStringLiteral("letter"));
    VERIFY_DONE(f.workspace->templates().save(letters,
                                              PictureFile{QStringLiteral("logo.png"), picture(Qt::green)},
                                              PictureFile{QStringLiteral("head.jpg"), picture(Qt::red, "JPG")}));
    QVERIFY(letters.logo.isValid() && letters.letterhead.isValid());
    const auto look = PaperLook::read(f.workspace->records(), letters.paper, Phrasebook(Language::Arabic));
    QCOMPARE(look->logo, picture(Qt::green));
    QCOMPARE(look->letterhead, picture(Qt::red, "JPG"));
    QVERIFY(PaperLook::read(f.workspace->records(), QStringLiteral("minutes"), Phrasebook(Language::Arabic))
                ->letterhead.isEmpty());

    letters.letterhead = {};
    VERIFY_DONE(f.workspace->templates().save(letters));
    QVERIFY(PaperLook::read(f.workspace->records(), letters.paper, Phrasebook(Language::Arabic))->letterhead.isEmpty());
}

void TstPaperTemplates::refusesFilesThatAreNoPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text named as a picture") << QStringLiteral("logo.png") << QByteArray("not a picture at all");
    QTest::newRow("empty") << QStringLiteral("logo.png") << QByteArray();
    QImage large(400, 400, QImage::Format_RGB32);
    for (int y = 0; y < large.height(); ++y) {
        for (int x = 0; x < large.width(); ++x) {
            large.setPixel(x, y, static_cast<uint>(x * y * 2654435761U));
        }
    }
    QByteArray whole;
    QBuffer buffer(&whole);
    buffer.open(QIODevice::WriteOnly);
    large.save(&buffer, "PNG");
    QTest::newRow("cut off") << QStringLiteral("head.png") << whole.left(whole.size() / 2);
    QTest::newRow("only its head") << QStringLiteral("head.png") << whole.left(40);
    QTest::newRow("a PDF") << QStringLiteral("head.pdf") << QByteArray("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n");
    QTest::newRow("broken SVG") << QStringLiteral("head.svg")
                                << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><g");
}

void TstPaperTemplates::refusesFilesThatAreNoPictures()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Result<QByteArray> read = PictureCheck::read(path);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Refused);
    QVERIFY2(read.error().message.contains(name), qPrintable(read.error().message));
}

void TstPaperTemplates::aRefusedPictureLeavesTheTemplateAsItWas()
{
    MeetingFixture f;
    PaperTemplate letters = templateOf(QStringLiteral("letter"));
    letters.opening = QStringLiteral("تحية");
    const Result<void> saved =
        f.workspace->templates().save(letters, {}, PictureFile{QStringLiteral("head.png"), QByteArray("junk")});
    QVERIFY(!saved);
    QCOMPARE(*f.workspace->count(QStringLiteral("paper_templates")), 0);
    QCOMPARE(*f.workspace->count(QStringLiteral("attachments")), 0);
    QVERIFY(!letters.id.isValid());
    VERIFY_DONE(f.workspace->templates().save(letters));
}

void TstPaperTemplates::onePaperHasOneTemplate()
{
    MeetingFixture f;
    PaperTemplate first = templateOf(QStringLiteral("letter"));
    VERIFY_DONE(f.workspace->templates().save(first));
    PaperTemplate second = templateOf(QStringLiteral("letter"));
    QVERIFY(!f.workspace->templates().save(second));
    PaperTemplate unknown = templateOf(QStringLiteral("no-such-paper"));
    const Result<void> saved = f.workspace->templates().save(unknown);
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(QStringLiteral("no-such-paper")));
    QCOMPARE(f.workspace->templates().of(QStringLiteral("letter"))->id, first.id);
    QVERIFY(!f.workspace->templates().of(QStringLiteral("minutes"))->id.isValid());
}

void TstPaperTemplates::aTrialIsSeenAndNotStored()
{
    MeetingFixture f;
    PaperTrial trial;
    trial.shown.paper = QStringLiteral("proposal-register");
    trial.shown.accent = QStringLiteral("#564785");
    trial.letterhead = picture(Qt::red);
    PaperRequest request;
    request.trial = std::make_shared<PaperTrial>(trial);
    const auto paper = PaperCatalog::make(trial.shown.paper, f.workspace->records(), request);
    QVERIFY(paper);
    QCOMPARE(paper->setup().accent, QColor(QStringLiteral("#564785")));
    QCOMPARE(paper->setup().header.letterhead, trial.letterhead);
    QCOMPARE(*f.workspace->count(QStringLiteral("paper_templates")), 0);
    const auto stored = PaperCatalog::make(trial.shown.paper, f.workspace->records(), {});
    QCOMPARE(stored->setup().accent, PaperStyle::accent());
}

QTEST_MAIN(TstPaperTemplates)
#include "TstPaperTemplates.moc"
