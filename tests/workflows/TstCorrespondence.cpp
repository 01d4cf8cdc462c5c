// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/correspondence/LetterNumber.h"
#include "coalition/CorrespondenceQueries.h"
#include "storage/ChangeLog.h"
#include "support/Verify.h"
#include "workflows/LettersFixture.h"

using namespace tahaluf;

/** The register of letters: numbers, answers, what may still change, the closing of a year. */
class TstCorrespondence : public QObject
{
    Q_OBJECT

private slots:
    void numbersRunPerYearAndDirection();
    void readsNumbersHoweverTheyAreTyped_data();
    void readsNumbersHoweverTheyAreTyped();
    void aStatedNumberIsKeptAndLaterOnesLieAbove();
    void aNumberThatDoesNotFitIsRefused_data();
    void aNumberThatDoesNotFitIsRefused();
    void aRefusedLetterTakesNoNumberAway();
    void aDeletedLettersNumberIsNotGivenAgain();
    void whatWasSentStaysAsItWasSent_data();
    void whatWasSentStaysAsItWasSent();
    void aDraftOwesNoAnswerUntilItIsSent();
    void anAnswerSettlesTheLetterAndItsReminders();
    void anAnswerCanComeOtherwise();
    void takingTheLinkBackOpensTheLetterAgain();
    void onlyTheOtherSideAnswers();
    void overdueFollowsFromTheDay();
    void sendsInTheYearOfTheNumber();
    void closingKeepsTheIndexAndLocksTheYear();
    void aYearIsClosedOnceItIsOverAndHasNoDrafts();
    void answersMayComeAfterClosing();
    void theHistoryHolds();
};

void TstCorrespondence::numbersRunPerYearAndDirection()
{
    LettersFixture f;
    QCOMPARE(f.sent(f.interior).number, QStringLiteral("ص 1/2012"));
    QCOMPARE(f.received(f.justice).number, QStringLiteral("و 1/2012"));
    QCOMPARE(f.sent(f.justice).number, QStringLiteral("ص 2/2012"));
    f.clock.set(QDateTime(QDate(2013, 1, 3), QTime(9, 0)));
    const Letter next = f.sent(f.justice);
    QCOMPARE(next.number, QStringLiteral("ص 1/2013"));
    QCOMPARE(next.year, 2013);
    QCOMPARE(next.datedOn, QDate(2013, 1, 3));
    QCOMPARE(next.state, LetterState::Sent);
    QCOMPARE(f.received(f.interior).state, LetterState::Received);
}

void TstCorrespondence::readsNumbersHoweverTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("as printed") << QStringLiteral("ص 14/2012") << QStringLiteral("ص 14/2012");
    QTest::newRow("no space") << QStringLiteral("و9/2012") << QStringLiteral("و 9/2012");
    QTest::newRow("slash after the letter") << QStringLiteral("ص/14/2012") << QStringLiteral("ص 14/2012");
    QTest::newRow("year first") << QStringLiteral("ص 2012-014") << QStringLiteral("ص 14/2012");
    QTest::newRow("Arabic digits") << QStringLiteral("ص ١٤/٢٠١٢") << QStringLiteral("ص 14/2012");
    QTest::newRow("without its letter") << QStringLiteral("14/2011") << QStringLiteral("و 14/2011");
    QTest::newRow("bare") << QStringLiteral("14") << QStringLiteral("و 14/2010");
    QTest::newRow("zero") << QStringLiteral("0") << QString();
    QTest::newRow("another letter") << QStringLiteral("ت 14/2012") << QString();
    QTest::newRow("words") << QStringLiteral("الرابع عشر") << QString();
}

void TstCorrespondence::readsNumbersHoweverTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const auto number = LetterNumber::parse(typed, {LetterDirection::Received, 2010, 0});
    QCOMPARE(number ? number->text() : QString(), read);
}

void TstCorrespondence::aStatedNumberIsKeptAndLaterOnesLieAbove()
{
    LettersFixture f;
    Letter old;
    old.subject = QStringLiteral("كتاب قديم");
    old.addressee = QStringLiteral("سعادة مدير المطبعة");
    old.number = QStringLiteral("41");
    old.datedOn = QDate(2012, 3, 1);
    VERIFY_DONE(f.letters().save(old));
    QCOMPARE(old.number, QStringLiteral("ص 41/2012"));
    QCOMPARE(f.sent(f.interior).number, QStringLiteral("ص 42/2012"));
}

void TstCorrespondence::aNumberThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("given already") << QStringLiteral("ص 1/2012");
    QTest::newRow("another year") << QStringLiteral("ص 5/2011");
    QTest::newRow("another direction") << QStringLiteral("و 5/2012");
    QTest::newRow("no number") << QStringLiteral("كتاب");
}

void TstCorrespondence::aNumberThatDoesNotFitIsRefused()
{
    QFETCH(QString, number);
    LettersFixture f;
    (void)f.sent(f.interior);
    Letter letter;
    letter.subject = QStringLiteral("كتاب");
    letter.number = number;
    const Result<void> saved = f.letters().save(letter);
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, QStringLiteral("number"));
    QVERIFY2(saved.error().message.contains(number), qPrintable(saved.error().message));
    QCOMPARE(f.count(), 1);
}

void TstCorrespondence::aRefusedLetterTakesNoNumberAway()
{
    LettersFixture f;
    Letter letter;
    letter.text = QStringLiteral("بلا موضوع");
    const Result<void> saved = f.letters().save(letter);
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, QStringLiteral("subject"));
    QVERIFY(letter.number.isEmpty());
    QCOMPARE(f.sent(f.interior).number, QStringLiteral("ص 1/2012"));
}

void TstCorrespondence::aDeletedLettersNumberIsNotGivenAgain()
{
    LettersFixture f;
    const Letter letter = f.sent(f.interior);
    VERIFY_DONE(f.workspace->store(QStringLiteral("letters"))->remove(letter.id.value()));
    QCOMPARE(f.sent(f.interior).number, QStringLiteral("ص 2/2012"));
}

void TstCorrespondence::whatWasSentStaysAsItWasSent_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << QStringLiteral("text") << QVariant(QStringLiteral("غير ذلك"));
    QTest::newRow("subject") << QStringLiteral("subject") << QVariant(QStringLiteral("غير ذلك"));
    QTest::newRow("addressee") << QStringLiteral("addressee") << QVariant(QStringLiteral("غير ذلك"));
    QTest::newRow("date") << QStringLiteral("dated_on") << QVariant(QStringLiteral("2012-11-30"));
    QTest::newRow("signature") << QStringLiteral("signature") << QVariant(QStringLiteral("غير ذلك"));
    QTest::newRow("number") << QStringLiteral("number") << QVariant(QStringLiteral("ص 9/2012"));
    QTest::newRow("direction") << QStringLiteral("direction") << QVariant(QStringLiteral("received"));
    QTest::newRow("state") << QStringLiteral("state") << QVariant(QStringLiteral("draft"));
}

void TstCorrespondence::whatWasSentStaysAsItWasSent()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    LettersFixture f;
    const Letter letter = f.sent(f.interior);
    // Through the door of forms and imports.
    auto draft = f.workspace->store(QStringLiteral("letters"))->open(letter.id.value());
    QVERIFY(draft);
    (*draft)->setValue((*draft)->entity().indexOf(field), value);
    const Result<void> saved = (*draft)->save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, field);
    QCOMPARE(f.read(letter.id).revision, letter.revision);

    Letter due = f.read(letter.id);
    due.answerDue = QDate(2012, 12, 6);
    VERIFY_DONE(f.letters().save(due));
    QCOMPARE(f.read(letter.id).answer, AnswerState::Awaited);
}

void TstCorrespondence::aDraftOwesNoAnswerUntilItIsSent()
{
    LettersFixture f;
    const auto written = f.letters().write(f.toAllInvited());
    QVERIFY(written);
    const Letter& draft = written->front();
    QCOMPARE(draft.state, LetterState::Draft);
    QCOMPARE(draft.answer, AnswerState::None);
    QVERIFY(!f.letters().markAnswered(draft.id, {}, QStringLiteral("هاتفيًا")));

    Letter changed = draft;
    changed.text = QStringLiteral("صياغة أخرى");
    VERIFY_DONE(f.letters().save(changed));
    VERIFY_DONE(f.letters().send({draft.id}, QDate(2012, 11, 30)));
    const Letter sent = f.read(draft.id);
    QCOMPARE(sent.state, LetterState::Sent);
    QCOMPARE(sent.datedOn, QDate(2012, 11, 30));
    QCOMPARE(sent.text, QStringLiteral("صياغة أخرى"));
    QCOMPARE(sent.answer, AnswerState::Awaited);
    QCOMPARE(sent.number, draft.number);
    QVERIFY(!f.letters().send({draft.id}, QDate(2012, 11, 30)));
}

void TstCorrespondence::anAnswerSettlesTheLetterAndItsReminders()
{
    LettersFixture f;
    const Letter asked = f.sent(f.interior, QDate(2012, 12, 6));
    LetterOrder order;
    order.subject = QStringLiteral("تعقيب: {موضوع الكتاب}");
    order.text = QStringLiteral("إشارة إلى كتابنا رقم ({الكتاب}).");
    order.answerDue = QDate(2012, 12, 13);
    const auto reminders = f.letters().remind({asked.id}, order);
    QVERIFY(reminders);
    QCOMPARE(reminders->front().follows, asked.id);
    QCOMPARE(reminders->front().subject, QStringLiteral("تعقيب: موضوع الكتاب"));
    QCOMPARE(reminders->front().text, QStringLiteral("إشارة إلى كتابنا رقم (ص 1/2012)."));
    VERIFY_DONE(f.letters().send({reminders->front().id}, QDate(2012, 12, 7)));

    // The body answers the reminder: the letter it is about is answered as well.
    const Letter answer = f.received(f.interior, reminders->front().id);
    for (const LetterId id : {asked.id, reminders->front().id}) {
        QCOMPARE(f.read(id).answer, AnswerState::Answered);
        QCOMPARE(f.read(id).answeredBy, answer.id);
    }
}

void TstCorrespondence::anAnswerCanComeOtherwise()
{
    LettersFixture f;
    const Letter asked = f.sent(f.interior, QDate(2012, 12, 6));
    QVERIFY(!f.letters().markAnswered(asked.id, {}, QStringLiteral("  ")));
    const auto marked = f.letters().markAnswered(asked.id, {}, QStringLiteral("أكّدت الوزارة الحضور هاتفيًا"));
    QVERIFY(marked);
    QCOMPARE(f.read(asked.id).answer, AnswerState::Answered);

    const Letter second = f.sent(f.justice, QDate(2012, 12, 6));
    const Letter came = f.received(f.justice);
    VERIFY_DONE(f.letters().markAnswered(second.id, came.id, {}));
    QCOMPARE(f.read(second.id).answeredBy, came.id);
    QCOMPARE(f.read(came.id).inReplyTo, second.id);
    // The same letter may answer another one too, without letting go of the first.
    const Letter third = f.sent(f.justice, QDate(2012, 12, 6));
    VERIFY_DONE(f.letters().markAnswered(third.id, came.id, {}));
    QCOMPARE(f.read(third.id).answeredBy, came.id);
    QCOMPARE(f.read(second.id).answeredBy, came.id);
}

void TstCorrespondence::takingTheLinkBackOpensTheLetterAgain()
{
    LettersFixture f;
    const Letter first = f.sent(f.interior, QDate(2012, 12, 6));
    const Letter second = f.sent(f.interior, QDate(2012, 12, 8));
    Letter answer = f.received(f.interior, first.id);
    answer = f.read(answer.id);
    answer.inReplyTo = second.id;
    VERIFY_DONE(f.letters().save(answer));
    QCOMPARE(f.read(first.id).answer, AnswerState::Awaited);
    QCOMPARE(f.read(second.id).answer, AnswerState::Answered);
}

void TstCorrespondence::onlyTheOtherSideAnswers()
{
    LettersFixture f;
    const Letter asked = f.sent(f.interior, QDate(2012, 12, 6));
    Letter ours;
    ours.subject = QStringLiteral("كتاب آخر منا");
    ours.inReplyTo = asked.id;
    const Result<void> saved = f.letters().save(ours);
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, QStringLiteral("in_reply_to"));
    QVERIFY(!f.letters().markAnswered(asked.id, f.sent(f.justice).id, {}));
    QCOMPARE(f.read(asked.id).answer, AnswerState::Awaited);
}

void TstCorrespondence::overdueFollowsFromTheDay()
{
    LettersFixture f;
    const Letter asked = f.sent(f.interior, QDate(2012, 12, 6));
    const CorrespondenceQueries queries(f.workspace->records());
    QVERIFY(!asked.isOverdue(QDate(2012, 12, 6)));
    QCOMPARE(*queries.overdueCount(QDate(2012, 12, 6)), 0);
    QVERIFY(asked.isOverdue(QDate(2012, 12, 7)));
    QCOMPARE(*queries.overdueCount(QDate(2012, 12, 7)), 1);
    (void)f.received(f.interior, asked.id);
    QCOMPARE(*queries.overdueCount(QDate(2012, 12, 7)), 0);
}

void TstCorrespondence::sendsInTheYearOfTheNumber()
{
    LettersFixture f;
    const auto written = f.letters().write(f.toAllInvited());
    QVERIFY(written);
    const Result<void> late = f.letters().send({written->front().id}, QDate(2013, 1, 2));
    QVERIFY(!late);
    QVERIFY2(late.error().message.contains(QStringLiteral("2012")), qPrintable(late.error().message));
    // All or none: one that cannot go holds the others back.
    Letter empty = written->back();
    empty.text.clear();
    VERIFY_DONE(f.letters().save(empty));
    QVERIFY(!f.letters().send({written->front().id, empty.id}, QDate(2012, 12, 2)));
    QCOMPARE(f.read(written->front().id).state, LetterState::Draft);
}

void TstCorrespondence::closingKeepsTheIndexAndLocksTheYear()
{
    LettersFixture f;
    const Letter sent = f.sent(f.interior);
    const Letter came = f.received(f.justice);
    f.clock.set(QDateTime(QDate(2013, 1, 10), QTime(9, 0)));
    const auto closed = f.workspace->closeYear(2012, QStringLiteral("أمين السر"));
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().message));
    QCOMPARE(closed->sent, 1);
    QCOMPARE(closed->received, 1);
    QCOMPARE(closed->closedOn, QDate(2013, 1, 10));
    QCOMPARE(
        closed->contentHash,
        QString::fromLatin1(QCryptographicHash::hash(closed->document.toUtf8(), QCryptographicHash::Sha256).toHex()));
    QVERIFY(closed->document.contains(sent.subject));
    QVERIFY(!f.workspace->closeYear(2012, QStringLiteral("أمين السر")));

    Letter late;
    late.subject = QStringLiteral("كتاب متأخر");
    late.datedOn = QDate(2012, 12, 31);
    const Result<void> refused = f.letters().registerReceived(late);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, QStringLiteral("dated_on"));
    // Past the workflow too: by the repository, the recycle bin, a form.
    late.year = 2012;
    late.number = QStringLiteral("و 99/2012");
    QVERIFY(!f.workspace->records().letters.insert(late));
    QVERIFY(!f.workspace->store(QStringLiteral("letters"))->remove(sent.id.value()));
    Letter changed = f.read(came.id);
    changed.subject = QStringLiteral("تغيير");
    QVERIFY(!f.letters().save(changed));

    late = {};
    late.subject = QStringLiteral("كتاب متأخر");
    VERIFY_DONE(f.letters().registerReceived(late));
    QCOMPARE(late.number, QStringLiteral("و 1/2013"));
}

void TstCorrespondence::aYearIsClosedOnceItIsOverAndHasNoDrafts()
{
    LettersFixture f;
    QVERIFY(!f.workspace->closeYear(2012, {}));
    const auto written = f.letters().write(f.toAllInvited());
    QVERIFY(written);
    f.clock.set(QDateTime(QDate(2013, 1, 2), QTime(9, 0)));
    const auto closed = f.workspace->closeYear(2012, {});
    QVERIFY(!closed);
    QVERIFY2(closed.error().message.contains(written->front().number), qPrintable(closed.error().message));
    for (const Letter& letter : *written) {
        VERIFY_DONE(f.workspace->store(QStringLiteral("letters"))->remove(letter.id.value()));
    }
    VERIFY_DONE(f.workspace->closeYear(2012, {}));
}

void TstCorrespondence::answersMayComeAfterClosing()
{
    LettersFixture f;
    const Letter asked = f.sent(f.interior, QDate(2012, 12, 20));
    f.clock.set(QDateTime(QDate(2013, 1, 10), QTime(9, 0)));
    VERIFY_DONE(f.workspace->closeYear(2012, {}));
    const Letter answer = f.received(f.interior, asked.id);
    QCOMPARE(f.read(asked.id).answeredBy, answer.id);
}

void TstCorrespondence::theHistoryHolds()
{
    LettersFixture f;
    const Letter asked = f.sent(f.interior, QDate(2012, 12, 20));
    (void)f.received(f.interior, asked.id);
    QCOMPARE(*ChangeLog::verify(f.workspace->database()), QStringList());
    const auto lines = ChangeLog::lines(f.workspace->database(), asked.uid);
    QVERIFY(lines);
    QCOMPARE(lines->size(), std::size_t(2)); // entered, then answered
}

QTEST_GUILESS_MAIN(TstCorrespondence)
#include "TstCorrespondence.moc"
