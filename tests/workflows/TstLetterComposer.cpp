// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Placeholders.h"
#include "support/Verify.h"
#include "workflows/LettersFixture.h"

using namespace tahaluf;

/** Letters made from the records: to whom, with which words, all of them or none. */
class TstLetterComposer : public QObject
{
    Q_OBJECT

private slots:
    void mailMergeGivesEveryLetterItsOwnNumber();
    void aMergeThatFailsLeavesNothing();
    void everyKindHasAStandardTextInBothLanguages_data();
    void everyKindHasAStandardTextInBothLanguages();
    void unknownNamesAndMissingFactsAreNamed_data();
    void unknownNamesAndMissingFactsAreNamed();
    void recipientsFollowTheRecords();
    void addressesAsTheBodyWasAddressedLast();
    void minutesCirculateOnceThereAreSome();
    void ownTextModulesComeFirst();
    void signsAsTheTemplateSays();
    void remindsOnlyWhoOwesAnAnswer();
    void answersNameTheOtherSidesNumber();
    void asksForAnswersBeforeTheMeeting();
};

void TstLetterComposer::mailMergeGivesEveryLetterItsOwnNumber()
{
    LettersFixture f;
    const auto written = f.letters().write(f.toAllInvited());
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(written->size(), std::size_t(3));
    QStringList numbers;
    for (const Letter& letter : *written) {
        numbers << letter.number;
        const QString body = f.workspace->records().members.get(letter.member)->name;
        QVERIFY2(letter.text.contains(body), qPrintable(letter.text));
        QVERIFY(Placeholders::names(letter.text + letter.subject).isEmpty());
        QVERIFY(letter.text.contains(QStringLiteral("الخميس 20 ديسمبر 2012م الموافق 7 صفر 1434هـ، الساعة 9:30 صباحًا")));
        QVERIFY(letter.text.contains(QStringLiteral("قاعة الاجتماعات")));
        QVERIFY(letter.text.contains(QStringLiteral("10 ديسمبر 2012م")));
        QCOMPARE(letter.state, LetterState::Draft);
        QCOMPARE(letter.meeting, f.meeting.id);
        QVERIFY(!letter.opening.isEmpty() && !letter.closing.isEmpty());
    }
    QCOMPARE(numbers,
             QStringList({QStringLiteral("ص 1/2012"), QStringLiteral("ص 2/2012"), QStringLiteral("ص 3/2012")}));
}

void TstLetterComposer::aMergeThatFailsLeavesNothing()
{
    LettersFixture f;
    // The third number is taken already, unknown to the counter: the third letter cannot be saved.
    Letter taken;
    taken.subject = QStringLiteral("كتاب سابق");
    taken.number = QStringLiteral("ص 3/2012");
    taken.year = 2012;
    VERIFY_DONE(f.workspace->records().letters.insert(taken));
    QVERIFY(!f.letters().write(f.toAllInvited()));
    QCOMPARE(f.count(), 1);
    QCOMPARE(f.sent(f.interior).number, QStringLiteral("ص 1/2012"));
}

void TstLetterComposer::everyKindHasAStandardTextInBothLanguages_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("withMeeting");
    for (const Choice& kind : choicesOf<LetterKind>().all()) {
        if (kind.value != static_cast<int>(LetterKind::General)) {
            QTest::addRow("%s, a meeting", kind.key) << kind.value << true;
            QTest::addRow("%s, none", kind.key) << kind.value << false;
        }
    }
}

void TstLetterComposer::everyKindHasAStandardTextInBothLanguages()
{
    QFETCH(int, kind);
    QFETCH(bool, withMeeting);
    LettersFixture f;
    const Letter asked = f.sent(f.interior, QDate(2012, 12, 1));
    for (const Language language : {Language::Arabic, Language::English}) {
        LetterOrder order;
        order.kind = static_cast<LetterKind>(kind);
        order.language = language;
        order.meeting = withMeeting ? f.meeting.id : MeetingId();
        order.member = f.interior.id;
        order.answerDue = QDate(2012, 12, 10);
        if (order.kind == LetterKind::Reminder && !withMeeting) {
            order.follows = asked.id;
        }
        if (order.kind == LetterKind::MinutesCirculation) {
            if (!withMeeting) {
                return; // minutes are always of a meeting
            }
            Minutes minutes;
            minutes.meeting = f.meeting.id;
            minutes.number = language == Language::Arabic ? 1 : 2;
            minutes.year = 2012;
            VERIFY_DONE(f.workspace->records().minutes.insert(minutes));
        }
        const auto wordings = LetterComposer(f.workspace->records()).wordings(order);
        QVERIFY(wordings);
        order.subject = wordings->front().subject;
        order.text = wordings->front().text;
        QCOMPARE(order.text.isRightToLeft() || order.text.startsWith(QLatin1Char('{')), language == Language::Arabic);
        const auto letters = LetterComposer(f.workspace->records()).compose(order);
        QVERIFY2(letters, letters ? "" : qPrintable(letters.error().message));
        const QString whole = letters->front().subject + QLatin1Char('\n') + letters->front().text;
        QVERIFY2(Placeholders::names(whole).isEmpty(), qPrintable(whole));
        QVERIFY(whole.size() > 60);
    }
}

void TstLetterComposer::unknownNamesAndMissingFactsAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringLiteral("إلى {الوزير}") << QStringLiteral("{الوزير}");
    QTest::newRow("no meeting") << QStringLiteral("في {اللقاء}") << QStringLiteral("{اللقاء}");
    QTest::newRow("no day") << QStringLiteral("by {due}") << QStringLiteral("{due}");
}

void TstLetterComposer::unknownNamesAndMissingFactsAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    LettersFixture f;
    LetterOrder order;
    order.member = f.interior.id;
    order.subject = QStringLiteral("موضوع");
    order.text = text;
    const auto written = f.letters().write(order);
    QVERIFY(!written);
    QCOMPARE(written.error().field, QStringLiteral("text"));
    QVERIFY2(written.error().message.contains(named), qPrintable(written.error().message));
    QCOMPARE(f.count(), 0);
}

void TstLetterComposer::recipientsFollowTheRecords()
{
    LettersFixture f;
    const LetterComposer composer(f.workspace->records());
    LetterOrder order;
    order.meeting = f.meeting.id;
    order.to = LetterTo::Invited;
    QCOMPARE(composer.recipients(order)->size(), std::size_t(3));

    const auto invitations =
        f.workspace->records().invitations.where(QStringLiteral("member = ?"), {f.interior.id.value()});
    VERIFY_DONE(f.workspace->meetings().recordReply(invitations->front().id, Reply::Confirm, {}, QDate(2012, 11, 25)));
    order.to = LetterTo::NotReplied;
    QCOMPARE(*composer.recipients(order), (std::vector<MemberId>{f.university.id, f.justice.id}));

    order.to = LetterTo::Attended;
    QVERIFY(!composer.recipients(order));
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    const auto sheet = f.workspace->attendance().sheet(f.meeting.id);
    for (const Attendance& line : *sheet) {
        if (line.member == f.justice.id) {
            VERIFY_DONE(f.workspace->attendance().markPresent(line.id));
        }
    }
    QCOMPARE(*composer.recipients(order), std::vector<MemberId>{f.justice.id});
    order.meeting = {};
    const auto none = composer.recipients(order);
    QVERIFY(!none);
    QCOMPARE(none.error().field, QStringLiteral("meeting"));
}

void TstLetterComposer::addressesAsTheBodyWasAddressedLast()
{
    LettersFixture f;
    auto invitation =
        f.workspace->records().invitations.where(QStringLiteral("member = ?"), {f.interior.id.value()})->front();
    invitation.addressee = QStringLiteral("سعادة وكيل وزارة الداخلية المحترم");
    VERIFY_DONE(f.workspace->records().invitations.update(invitation));
    const auto written = f.letters().write(f.toAllInvited());
    QVERIFY(written);
    for (const Letter& letter : *written) {
        QCOMPARE(letter.addressee, letter.member == f.interior.id ? invitation.addressee : QString());
    }
    // Later, without a meeting: as in the newest letter.
    Letter newer = f.sent(f.justice);
    VERIFY_DONE(f.workspace->store(QStringLiteral("letters"))->remove(newer.id.value()));
    Letter addressed;
    addressed.member = f.justice.id;
    addressed.addressee = QStringLiteral("معالي وزير العدل المحترم");
    addressed.subject = QStringLiteral("شكر");
    VERIFY_DONE(f.letters().save(addressed));
    LetterOrder order;
    order.member = f.justice.id;
    order.subject = order.text = QStringLiteral("كتاب");
    QCOMPARE(f.letters().write(order)->front().addressee, addressed.addressee);
    // An English letter does not open with an Arabic address.
    order.language = Language::English;
    order.subject = order.text = QStringLiteral("A letter");
    QVERIFY(f.letters().write(order)->front().addressee.isEmpty());
}

void TstLetterComposer::minutesCirculateOnceThereAreSome()
{
    LettersFixture f;
    const LetterOrder order = f.toAllInvited(LetterKind::MinutesCirculation);
    const auto early = f.letters().write(order);
    QVERIFY(!early);
    QCOMPARE(early.error().field, QStringLiteral("meeting"));
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    VERIFY_DONE(f.workspace->sessions().close(f.meeting.id));
    VERIFY_DONE(f.workspace->minutes().circulate(f.meeting.id, QDate(2012, 12, 9)));
    const LetterComposer composer(f.workspace->records());
    QCOMPARE(*composer.usualDue(order), QDate(2012, 12, 9));
    QVERIFY(composer.usualEnclosures(order)->contains(f.meeting.title));
    VERIFY_DONE(f.letters().write(order));
}

void TstLetterComposer::ownTextModulesComeFirst()
{
    LettersFixture f;
    TextModule own;
    own.title = QStringLiteral("شكر خاص");
    own.place = ModulePlace::ThanksLetter;
    own.text = QStringLiteral("نشكر {الجهة} جزيل الشكر.");
    VERIFY_DONE(f.workspace->records().textModules.insert(own));
    LetterOrder order;
    order.kind = LetterKind::Thanks;
    const LetterComposer composer(f.workspace->records());
    auto wordings = composer.wordings(order);
    QVERIFY(wordings);
    QCOMPARE(wordings->size(), std::size_t(2));
    QCOMPARE(wordings->front().subject, QStringLiteral("شكر خاص"));
    QCOMPARE(wordings->front().text, own.text);
    // It has no English text, so an English letter has the standard one only.
    order.language = Language::English;
    QCOMPARE(composer.wordings(order)->size(), std::size_t(1));
}

void TstLetterComposer::signsAsTheTemplateSays()
{
    LettersFixture f;
    PaperTemplate letters;
    letters.paper = QStringLiteral("letter");
    letters.signaturePosts = QStringLiteral("المدير العام: سعادة فلان\nأمين السر");
    letters.opening = QStringLiteral("تحية طيبة وبعد،");
    VERIFY_DONE(f.workspace->templates().save(letters));
    const auto written = f.letters().write(f.toAllInvited());
    QVERIFY(written);
    QCOMPARE(written->front().signature, QStringLiteral("المدير العام\nسعادة فلان"));
    QCOMPARE(written->front().opening, QStringLiteral("تحية طيبة وبعد،"));
    QCOMPARE(written->front().closing, QStringLiteral("وتفضلوا بقبول فائق الاحترام والتقدير،"));
}

void TstLetterComposer::remindsOnlyWhoOwesAnAnswer()
{
    LettersFixture f;
    const Letter first = f.sent(f.interior, QDate(2012, 12, 1), LetterKind::Nomination);
    const Letter second = f.sent(f.justice, QDate(2012, 12, 1), LetterKind::Nomination);
    (void)f.received(f.justice, second.id);
    const auto alike = f.letters().awaitedLike(first.id);
    QVERIFY(alike);
    QCOMPARE(alike->size(), std::size_t(1));
    LetterOrder order;
    order.subject = QStringLiteral("تعقيب");
    order.text = QStringLiteral("نرجو موافاتنا برد {الجهة} على كتابنا ({الكتاب}).");
    const auto both = f.letters().remind({first.id, second.id}, order);
    QVERIFY(!both);
    QVERIFY2(both.error().message.contains(second.number), qPrintable(both.error().message));
    QCOMPARE(f.count(), 3);
    const auto one = f.letters().remind({first.id}, order);
    QVERIFY(one);
    QCOMPARE(one->front().text, QStringLiteral("نرجو موافاتنا برد وزارة الداخلية على كتابنا (ص 1/2012)."));
    QCOMPARE(one->front().kind, LetterKind::Reminder);
}

void TstLetterComposer::answersNameTheOtherSidesNumber()
{
    LettersFixture f;
    Letter came;
    came.member = f.justice.id;
    came.subject = QStringLiteral("طلب وثائق اللقاء");
    came.theirNumber = QStringLiteral("588/2012");
    came.theirDate = QDate(2012, 11, 25);
    VERIFY_DONE(f.letters().registerReceived(came));
    LetterOrder order;
    order.member = f.justice.id;
    order.inReplyTo = came.id;
    order.subject = LetterComposer(f.workspace->records()).wordings(order)->front().subject;
    order.text = LetterComposer(f.workspace->records()).wordings(order)->front().text;
    const auto answer = f.letters().write(order);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    QVERIFY2(answer->front().text.contains(QStringLiteral("588/2012")), qPrintable(answer->front().text));
    QVERIFY(answer->front().text.contains(QStringLiteral("25 نوفمبر 2012م الموافق 11 محرم 1434هـ")));
    QVERIFY(answer->front().subject.contains(came.subject));
    QCOMPARE(answer->front().inReplyTo, came.id);
}

void TstLetterComposer::asksForAnswersBeforeTheMeeting()
{
    LettersFixture f;
    const LetterComposer composer(f.workspace->records());
    LetterOrder order;
    order.kind = LetterKind::Nomination;
    QCOMPARE(*composer.usualDue(order), QDate(2012, 12, 13)); // two weeks
    Meeting soon = *f.workspace->records().meetings.get(f.meeting.id);
    soon.startsAt = QDateTime(QDate(2012, 12, 8), QTime(9, 0));
    VERIFY_DONE(f.workspace->records().meetings.update(soon));
    order.meeting = f.meeting.id;
    QCOMPARE(*composer.usualDue(order), QDate(2012, 12, 5));
    order.kind = LetterKind::Thanks;
    QVERIFY(!composer.usualDue(order)->isValid());
}

QTEST_GUILESS_MAIN(TstLetterComposer)
#include "TstLetterComposer.moc"
