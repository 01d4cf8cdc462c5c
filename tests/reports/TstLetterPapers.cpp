// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfText.h"
#include "reports/papers/PaperCatalog.h"
#include "storage/Transaction.h"
#include "support/MeetingFixture.h"
#include "support/Verify.h"

#include <QTest>

using namespace tahaluf;

/** Letters, their register and a year's index as a reader extracts them from the PDF. */
class TstLetterPapers : public QObject
{
    Q_OBJECT

private slots:
    void aLetterSaysAllItHasToSay();
    void aLetterIsPrintedInItsOwnLanguage();
    void aDraftIsMarkedAsOne();
    void aPersonIsAddressedAsPeopleAre_data();
    void aPersonIsAddressedAsPeopleAre();
    void theRegisterHasBothDirectionsInOrder();
    void editionsForOthersLeaveOutWhatIsConfidential();
    void aYearWithoutLettersStillHasItsRegister();
    void longNamesAndFourHundredLettersStand();
    void theIndexOfAClosedYearIsReprintedAsItWas();
    void aLetterPaperNeedsALetter();

private:
    static Letter letter(const MeetingFixture& f, LetterDirection direction = LetterDirection::Sent)
    {
        Letter made;
        made.direction = direction;
        made.member = f.interior.id;
        made.addressee =
            direction == LetterDirection::Sent ? QStringLiteral("سعادة وكيل وزارة الداخلية المحترم") : QString();
        made.subject = QStringLiteral("طلب مرئيات على الورقة");
        made.text = QStringLiteral("نرجو موافاتنا بمرئياتكم.\nمع الإحاطة بأن الموعد قريب.");
        made.opening = QStringLiteral("تحية طيبة وبعد،");
        made.closing = QStringLiteral("وتفضلوا بقبول فائق الاحترام");
        made.signature = QStringLiteral("المدير العام\nفلان بن فلان");
        made.enclosures = QStringLiteral("ورقة المحاور");
        return made;
    }
    static Result<Document> paper(MeetingFixture& f, const char* id, const PaperRequest& request)
    {
        return PaperCatalog::make(QString::fromLatin1(id), f.workspace->records(), request);
    }
    /** Letters and digits alone: where a reader puts spaces and signs is tested with the PDF writer. */
    static QString bare(const QString& text)
    {
        QString letters;
        for (const QChar c : text) {
            letters += c.isLetterOrNumber() ? QString(c) : QString();
        }
        return letters;
    }
    /** What a reader extracts from the paper, bare. */
    QString printed(const Document& paper)
    {
        const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
        const Result<void> written = PdfWriter().write(paper, path);
        return written ? bare(PdfText::ofFile(path)) : written.error().message;
    }

    QTemporaryDir m_folder;
};

void TstLetterPapers::aLetterSaysAllItHasToSay()
{
    MeetingFixture f;
    Letter sent = letter(f);
    sent.confidentiality = Confidentiality::Confidential;
    VERIFY_DONE(f.workspace->correspondence().save(sent));
    PaperRequest request;
    request.letter = sent.id;
    const auto made = paper(f, "letter", request);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(made->metadata().title, sent.subject);
    QVERIFY(made->setup().watermark.isEmpty());
    const QString text = printed(*made);
    for (const QString& words : {QStringLiteral("1/2012"),
                                 QStringLiteral("29 نوفمبر 2012م الموافق 15 محرم 1434هـ"),
                                 sent.addressee,
                                 QStringLiteral("الموضوع: ") + sent.subject,
                                 QStringLiteral("نرجو موافاتنا بمرئياتكم."),
                                 QStringLiteral("مع الإحاطة"),
                                 sent.opening,
                                 sent.closing,
                                 QStringLiteral("المدير العام"),
                                 QStringLiteral("فلان بن فلان"),
                                 sent.enclosures,
                                 QStringLiteral("سري")}) {
        QVERIFY2(text.contains(bare(words)), qPrintable(words + QStringLiteral(" <> ") + text));
    }
    // The body is named once: its name stands in the address already.
    QCOMPARE(text.count(bare(f.interior.name)), 1);
}

void TstLetterPapers::aLetterIsPrintedInItsOwnLanguage()
{
    MeetingFixture f;
    Letter sent = letter(f);
    VERIFY_DONE(f.workspace->correspondence().save(sent));
    Letter english;
    english.member = f.university.id;
    english.subject = QStringLiteral("Thanks");
    english.text = QStringLiteral("We thank the university.");
    VERIFY_DONE(f.workspace->correspondence().save(english));
    PaperRequest request;
    request.letter = sent.id;
    request.language = Language::English;
    QCOMPARE(paper(f, "letter", request)->setup().direction, Qt::RightToLeft);
    request.letter = english.id;
    request.language = Language::Arabic;
    const auto made = paper(f, "letter", request);
    QCOMPARE(made->setup().direction, Qt::LeftToRight);
    QVERIFY(printed(*made).contains(bare(QStringLiteral("Subject: Thanks"))));
}

void TstLetterPapers::aDraftIsMarkedAsOne()
{
    MeetingFixture f;
    Letter draft = letter(f);
    draft.state = LetterState::Draft;
    VERIFY_DONE(f.workspace->correspondence().save(draft));
    PaperRequest request;
    request.letter = draft.id;
    QVERIFY(!paper(f, "letter", request)->setup().watermark.isEmpty());
}

void TstLetterPapers::aPersonIsAddressedAsPeopleAre_data()
{
    QTest::addColumn<QString>("honorific");
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << QString() << QStringLiteral("السيد/ ممثل الوزارة المحترم");
    QTest::newRow("excellency") << QStringLiteral("سعادة") << QStringLiteral("سعادة السيد/ ممثل الوزارة المحترم");
    QTest::newRow("doctor") << QStringLiteral("الدكتور") << QStringLiteral("الدكتور/ ممثل الوزارة المحترم");
    QTest::newRow("woman") << QStringLiteral("السيدة") << QStringLiteral("السيدة/ ممثل الوزارة المحترمة");
}

void TstLetterPapers::aPersonIsAddressedAsPeopleAre()
{
    QFETCH(QString, honorific);
    QFETCH(QString, address);
    MeetingFixture f;
    Person person = f.interiorPerson;
    person.honorific = honorific;
    person.fullName = QStringLiteral("ممثل الوزارة");
    person.position = QStringLiteral("مدير إدارة");
    VERIFY_DONE(f.workspace->records().people.update(person));
    Letter sent = letter(f);
    sent.addressee.clear();
    sent.person = person.id;
    VERIFY_DONE(f.workspace->correspondence().save(sent));
    PaperRequest request;
    request.letter = sent.id;
    const QString text = printed(*paper(f, "letter", request));
    QVERIFY2(text.contains(bare(address + QStringLiteral(" مدير إدارة ") + f.interior.name)), qPrintable(text));
}

void TstLetterPapers::theRegisterHasBothDirectionsInOrder()
{
    MeetingFixture f;
    CorrespondenceWorkflow& letters = f.workspace->correspondence();
    for (int i = 0; i < 12; ++i) {
        Letter sent = letter(f);
        sent.subject = QStringLiteral("صادر رقم %1").arg(i + 1);
        VERIFY_DONE(letters.save(sent));
    }
    Letter came = letter(f, LetterDirection::Received);
    came.theirNumber = QStringLiteral("588");
    came.theirDate = QDate(2012, 11, 25);
    came.answerDue = QDate(2012, 11, 28);
    VERIFY_DONE(letters.save(came));
    Letter other = letter(f);
    other.datedOn = QDate(2011, 5, 1);
    other.subject = QStringLiteral("من سنة أخرى");
    VERIFY_DONE(letters.save(other));

    PaperRequest request;
    request.year = 2012;
    const auto made = paper(f, "correspondence-register", request);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    std::vector<paper::Table> tables;
    for (const paper::Block& block : made->blocks()) {
        if (const auto* table = std::get_if<paper::Table>(&block.content)) {
            tables.push_back(*table);
        }
    }
    QCOMPARE(tables.size(), std::size_t(2));
    QStringList heads;
    for (const paper::Column& column : tables.front().columns) {
        heads << column.title;
    }
    QCOMPARE(heads,
             QStringList({QStringLiteral("الرقم"),
                          QStringLiteral("التاريخ"),
                          QStringLiteral("الجهة"),
                          QStringLiteral("الموضوع"),
                          QStringLiteral("المرفقات"),
                          QStringLiteral("درجة السرية")}));
    // The order is that of the numbers, not of their text: 10 comes after 9.
    for (int i = 0; i < 12; ++i) {
        QVERIFY(tables.front().rows.at(i).cells.at(0).toPlainText().contains(QStringLiteral("%1/2012").arg(i + 1)));
    }
    const QString text = printed(*made);
    QVERIFY(text.contains(bare(QStringLiteral("588"))));
    QVERIFY(text.contains(bare(QStringLiteral("تأخر الرد، وكان مستحقًا في 28 نوفمبر 2012م"))));
    QVERIFY(!text.contains(bare(other.subject)));
}

void TstLetterPapers::editionsForOthersLeaveOutWhatIsConfidential()
{
    MeetingFixture f;
    const QHash<Confidentiality, QString> subjects{{Confidentiality::Normal, QStringLiteral("كتاب عادي")},
                                                   {Confidentiality::Restricted, QStringLiteral("كتاب محدود")},
                                                   {Confidentiality::Confidential, QStringLiteral("كتاب سري")},
                                                   {Confidentiality::Secret, QStringLiteral("كتاب أسرّ")}};
    for (auto it = subjects.begin(); it != subjects.end(); ++it) {
        Letter made = letter(f);
        made.confidentiality = it.key();
        made.subject = it.value();
        VERIFY_DONE(f.workspace->correspondence().save(made));
    }
    const auto shown = [&](Audience edition) {
        PaperRequest request;
        request.edition = edition;
        const auto made = paper(f, "correspondence-register", request);
        const QString text = QString::fromUtf8(*made->toJson());
        int count = 0;
        for (const QString& subject : subjects) {
            count += text.contains(subject) ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(shown(Audience::Internal), 4);
    QCOMPARE(shown(Audience::Partners), 2);
    QCOMPARE(shown(Audience::Public), 1);
}

void TstLetterPapers::aYearWithoutLettersStillHasItsRegister()
{
    MeetingFixture f;
    for (const Language language : {Language::Arabic, Language::English}) {
        PaperRequest request;
        request.language = language;
        for (const char* id : {"correspondence-register", "year-index"}) {
            const auto made = paper(f, id, request);
            QVERIFY2(made, made ? "" : qPrintable(made.error().message));
            QVERIFY(printed(*made).contains(bare(language == Language::Arabic ? QStringLiteral("لم يصدر كتاب")
                                                                              : QStringLiteral("No letter was sent"))));
        }
    }
}

void TstLetterPapers::longNamesAndFourHundredLettersStand()
{
    MeetingFixture f;
    Member longest = f.interior;
    longest.name = QStringLiteral("اللجنة الوطنية الدائمة ").repeated(6).left(120).trimmed();
    VERIFY_DONE(f.workspace->records().members.update(longest));
    Result<Transaction> transaction = Transaction::begin(f.workspace->journal());
    QVERIFY(transaction);
    for (int i = 0; i < 400; ++i) {
        Letter made = letter(f);
        made.subject = QStringLiteral("كتاب %1 ").arg(i + 1) +
                       (i == 7 ? QStringLiteral("موضوع طويل جدًا ").repeated(40) : QString());
        VERIFY_DONE(f.workspace->correspondence().save(made));
    }
    VERIFY_DONE(transaction->commit());
    const auto made = paper(f, "correspondence-register", {});
    QVERIFY(made);
    const QString text = printed(*made);
    QVERIFY(text.contains(bare(QStringLiteral("كتاب 400"))));
    QVERIFY(text.contains(bare(QStringLiteral("400/2012"))));
    // Every page repeats the heads of the columns.
    const auto layout = PageLayout::create(*made);
    QVERIFY(layout && layout->pageCount() > 10);
    QVERIFY(text.count(bare(QStringLiteral("درجة السرية"))) >= layout->pageCount() - 1);

    Letter one = letter(f);
    one.subject = QStringLiteral("موضوع من كلمات كثيرة ").repeated(30).trimmed();
    VERIFY_DONE(f.workspace->correspondence().save(one));
    PaperRequest request;
    request.letter = one.id;
    QVERIFY(printed(*paper(f, "letter", request)).contains(bare(one.subject)));
}

void TstLetterPapers::theIndexOfAClosedYearIsReprintedAsItWas()
{
    MeetingFixture f;
    Letter sent = letter(f);
    VERIFY_DONE(f.workspace->correspondence().save(sent));
    PaperRequest request;
    request.year = 2012;
    QVERIFY(!paper(f, "year-index", request)->setup().watermark.isEmpty());
    f.clock.set(QDateTime(QDate(2013, 1, 6), QTime(9, 0)));
    const auto closed = f.workspace->closeYear(2012, QStringLiteral("أمين السر"));
    QVERIFY(closed);
    const auto before = paper(f, "year-index", request);
    QVERIFY(before);
    QVERIFY(before->setup().watermark.isEmpty());
    QCOMPARE(before->setup().footer.hash, closed->contentHash);
    const QString text = printed(*before);
    QVERIFY(text.contains(bare(sent.subject)));
    QVERIFY(text.contains(bare(QStringLiteral("6 يناير 2013م"))));
    QVERIFY(text.contains(bare(closed->contentHash.left(8))));

    Member renamed = f.interior;
    renamed.name = QStringLiteral("اسم آخر");
    VERIFY_DONE(f.workspace->records().members.update(renamed));
    PaperTemplate all;
    all.accent = QStringLiteral("#256B42");
    VERIFY_DONE(f.workspace->templates().save(all));
    QCOMPARE(*paper(f, "year-index", request)->toJson(), *before->toJson());
}

void TstLetterPapers::aLetterPaperNeedsALetter()
{
    MeetingFixture f;
    const auto none = paper(f, "letter", {});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Refused);
    PaperRequest missing;
    missing.letter = LetterId(99);
    QVERIFY(!paper(f, "letter", missing));
}

QTEST_MAIN(TstLetterPapers)
#include "TstLetterPapers.moc"
