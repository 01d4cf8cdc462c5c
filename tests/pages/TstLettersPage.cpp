// SPDX-License-Identifier: GPL-3.0-or-later
#include "LettersRoom.h"
#include "pages/CommandDialog.h"
#include "pages/LetterDetail.h"
#include "pages/LetterDialog.h"
#include "pages/LettersPage.h"
#include "pages/MeetingDetail.h"
#include "pages/MinutesSection.h"
#include "records/FormField.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace tahaluf;

/** The page of correspondence, worked as a secretary works it. */
class TstLettersPage : public QObject, private LettersRoom
{
    Q_OBJECT

private slots:
    void registersAReceivedLetterByKeys();
    void writesOneLetterToEveryInvitedBody();
    void neverReplacesWhatWasTyped();
    void staysOpenAndSaysWhyWhenRefused();
    void sendsWhatWasWrittenTogether();
    void filtersByDirectionYearAndAnswer();
    void showsOverdueAnswersPlainly_data();
    void showsOverdueAnswersPlainly();
    void closesAYearAndShowsItsIndex();
    void everyControlHasAName();
};

void TstLettersPage::registersAReceivedLetterByKeys()
{
    PagesFixture f;
    auto page = f.page(QStringLiteral("letters"));
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QTest::keyClick(&page->list(), Qt::Key_Insert);
    QVERIFY(page->detail().form().isNew());
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    typeText(QApplication::focusWidget(), QStringLiteral("العدل"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto* subject = page->findChild<QWidget*>(QStringLiteral("subject"))->findChild<QLineEdit*>();
    subject->setFocus();
    typeText(subject, QStringLiteral("تسمية ممثل الوزارة"));
    auto* theirs = page->findChild<QWidget*>(QStringLiteral("their_number"))->findChild<QLineEdit*>();
    typeText(theirs, QStringLiteral("588"));
    QTest::keyClick(subject, Qt::Key_S, Qt::ControlModifier);

    QCOMPARE(all(f).size(), std::size_t(1));
    const Letter letter = all(f).front();
    QCOMPARE(letter.number, QStringLiteral("و 1/2012"));
    QCOMPARE(letter.member, f.justice.id);
    QCOMPARE(letter.state, LetterState::Received);
    QCOMPARE(letter.theirNumber, QStringLiteral("588"));
    QCOMPARE(letter.datedOn, QDate(2012, 11, 29));
    QCOMPARE(page->list().currentId(), letter.id.value());
    QCOMPARE(page->model().index(0, 0).data(RecordTableModel::PlainRole).toString(), letter.number);
}

void TstLettersPage::writesOneLetterToEveryInvitedBody()
{
    PagesFixture f;
    invite(f);
    auto page = f.page(QStringLiteral("letters"));
    QSignalSpy said(&f.context, &PageContext::said);
    whenDialogOpens([&](QDialog* window) {
        auto* dialog = qobject_cast<LetterDialog*>(window);
        choose(dialog->kindBox(), static_cast<int>(LetterKind::Nomination));
        pick(dialog->meetingPicker(), QStringLiteral("اللقاء"));
        // Three bodies are invited: that is whom such letters usually go to.
        QCOMPARE(dialog->recipientsBox()->currentData().toInt(), static_cast<int>(LetterTo::Invited));
        QVERIFY(dialog->subjectEdit()->text().contains(f.meeting.title));
        QVERIFY(dialog->textEdit()->text().contains(QStringLiteral("{الجهة}")));
        QVERIFY(dialog->textEdit()->text().contains(QStringLiteral("الخميس 29 نوفمبر 2012م")));
        QVERIFY(!dialog->bodyPicker()->isVisible());
        dialog->writeButton()->click();
    });
    shown(page).writeButton()->click();

    const std::vector<Letter> letters = all(f);
    QCOMPARE(letters.size(), std::size_t(3));
    for (const Letter& letter : letters) {
        QVERIFY(letter.text.contains(f.workspace->records().members.get(letter.member)->name));
        QCOMPARE(letter.state, LetterState::Draft);
    }
    QCOMPARE(page->model().rowCount(), 3);
    QCOMPARE(page->detail().form().id(), letters.front().id.value());
    QCOMPARE(said.size(), 1);
}

void TstLettersPage::neverReplacesWhatWasTyped()
{
    PagesFixture f;
    invite(f);
    LetterOrder start;
    start.kind = LetterKind::Thanks;
    start.meeting = f.meeting.id;
    LetterDialog dialog(f.context, start);
    dialog.show();
    const QString standard = dialog.textEdit()->text();
    QVERIFY(!standard.isEmpty());
    // Untouched, it follows the choices; changed, it stays.
    choose(dialog.kindBox(), static_cast<int>(LetterKind::Comments));
    QVERIFY(dialog.textEdit()->text() != standard);
    dialog.textEdit()->setFocus();
    typeText(dialog.textEdit(), QStringLiteral("إضافة من عندي "));
    const QString typed = dialog.textEdit()->text();
    choose(dialog.kindBox(), static_cast<int>(LetterKind::Nomination));
    choose(dialog.recipientsBox(), static_cast<int>(LetterTo::OneBody));
    QCOMPARE(dialog.textEdit()->text(), typed);
}

void TstLettersPage::staysOpenAndSaysWhyWhenRefused()
{
    PagesFixture f;
    LetterDialog dialog(f.context, {});
    dialog.show();
    dialog.writeButton()->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.problem().isEmpty());
    dialog.subjectEdit()->setText(QStringLiteral("موضوع"));
    dialog.textEdit()->setText(QStringLiteral("إلى {الوزير}"));
    pick(dialog.bodyPicker(), QStringLiteral("العدل"));
    dialog.writeButton()->click();
    QVERIFY(dialog.isVisible());
    QVERIFY2(dialog.problem().contains(QStringLiteral("{الوزير}")), qPrintable(dialog.problem()));
    QVERIFY(all(f).empty());
    dialog.textEdit()->setText(QStringLiteral("إلى {الجهة}"));
    dialog.writeButton()->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(all(f).front().text, QStringLiteral("إلى وزارة العدل"));
}

void TstLettersPage::sendsWhatWasWrittenTogether()
{
    PagesFixture f;
    invite(f);
    LetterOrder order;
    order.kind = LetterKind::Nomination;
    order.meeting = f.meeting.id;
    order.to = LetterTo::Invited;
    order.answerDue = QDate(2012, 12, 10);
    order.subject = order.text = QStringLiteral("كتاب إلى {الجهة}");
    VERIFY_DONE(f.workspace->correspondence().write(order));
    auto page = f.page(QStringLiteral("letters"));
    page->showRecord(all(f).front().id.value());
    QVERIFY(detail(page).sendButton()->isVisible());
    whenDialogOpens([](QDialog* window) {
        auto* others = window->findChild<QCheckBox*>();
        QVERIFY(others->isVisible());
        others->setChecked(true);
        window->accept();
    });
    detail(page).sendButton()->click();
    for (const Letter& letter : all(f)) {
        QCOMPARE(letter.state, LetterState::Sent);
        QCOMPARE(letter.answer, AnswerState::Awaited);
        QCOMPARE(letter.datedOn, QDate(2012, 11, 29));
    }
    QVERIFY(!detail(page).sendButton()->isVisible());
}

void TstLettersPage::filtersByDirectionYearAndAnswer()
{
    PagesFixture f;
    (void)sent(f, f.interior, QDate(2012, 11, 20));
    const Letter open = sent(f, f.justice, QDate(2012, 12, 20));
    Letter came;
    came.subject = QStringLiteral("كتاب وارد");
    VERIFY_DONE(f.workspace->correspondence().registerReceived(came));
    Letter old;
    old.subject = QStringLiteral("كتاب قديم");
    old.datedOn = QDate(2011, 3, 1);
    VERIFY_DONE(f.workspace->correspondence().save(old));

    auto page = f.page(QStringLiteral("letters"));
    QCOMPARE(page->model().rowCount(), 4);
    FilterBar& filters = page->filters();
    filters.set(QStringLiteral("direction"), QStringLiteral("received"), QStringLiteral("وارد"));
    QCOMPARE(page->model().rowCount(), 1);
    filters.clear();
    filters.set(QStringLiteral("year"), qint64(2011), QStringLiteral("2011"));
    QCOMPARE(page->model().rowCount(), 1);
    QCOMPARE(page->model().idAt(0), old.id.value());
    filters.clear();

    // The chips of the page's own are pressed like any other.
    const auto chip = [&](const char* key) {
        for (QPushButton* button : filters.findChildren<QPushButton*>()) {
            if (button->property("filterKey").toString() == QLatin1String(key) && button->isVisible()) {
                return button;
            }
        }
        return static_cast<QPushButton*>(nullptr);
    };
    QVERIFY(chip("unanswered"));
    chip("unanswered")->click();
    QCOMPARE(page->model().rowCount(), 2);
    QVERIFY(chip("unanswered")->property("active").toBool());
    chip("overdue")->click();
    QCOMPARE(page->model().rowCount(), 1);
    chip("overdue")->click();
    QTRY_COMPARE(page->model().rowCount(), 2);
    VERIFY_DONE(f.workspace->correspondence().markAnswered(open.id, {}, QStringLiteral("هاتفيًا")));
    QCOMPARE(page->model().rowCount(), 1);
    // A chip of the page's own is no field: a new record starts as ever.
    page->startNewRecord();
    QVERIFY(page->detail().form().isNew());
}

void TstLettersPage::showsOverdueAnswersPlainly_data()
{
    QTest::addColumn<bool>("isArabic");
    QTest::newRow("ar") << true;
    QTest::newRow("en") << false;
}

void TstLettersPage::showsOverdueAnswersPlainly()
{
    QFETCH(bool, isArabic);
    PagesFixture f(isArabic ? Language::Arabic : Language::English);
    const Letter late = sent(f, f.interior, QDate(2012, 11, 20));
    (void)sent(f, f.justice, QDate(2012, 12, 20));
    auto page = f.page(QStringLiteral("letters"));
    const int row = page->model().rowOf(late.id.value());
    const QModelIndex state = page->model().index(row, 4);
    QCOMPARE(page->model().field(4)->key, QStringLiteral("state"));
    QCOMPARE(state.data().toString(), QStringLiteral("Overdue"));
    QCOMPARE(state.data(RecordTableModel::StoredRole).toString(), QStringLiteral("overdue"));
    QCOMPARE(page->model().index(1 - row, 4).data(RecordTableModel::StoredRole).toString(), QStringLiteral("awaited"));
    QVERIFY2(page->countSentence().contains(QStringLiteral("1 answer")), qPrintable(page->countSentence()));
    page->showRecord(late.id.value());
    QVERIFY(detail(page).answerLine()->isVisible());
    const QString day = isArabic ? QStringLiteral("الثلاثاء 20 نوفمبر 2012م الموافق 6 محرم 1434هـ")
                                 : QStringLiteral("Tuesday, 20 November 2012");
    QVERIFY2(detail(page).answerLine()->text().contains(day), qPrintable(detail(page).answerLine()->text()));
}

void TstLettersPage::closesAYearAndShowsItsIndex()
{
    PagesFixture f;
    (void)sent(f, f.interior);
    auto page = f.page(QStringLiteral("letters"));
    QSignalSpy papers(&f.context, &PageContext::paperAsked);
    whenDialogOpens([](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        dialog->actionButton()->click();
        QVERIFY(dialog->isVisible()); // 2012 is not over
        QVERIFY(!dialog->problem().isEmpty());
        dialog->reject();
    });
    shown(page).askCloseYear();
    QCOMPARE(papers.size(), 0);

    f.clock.set(QDateTime(QDate(2013, 1, 8), QTime(9, 0)));
    whenDialogOpens([](QDialog* window) { qobject_cast<CommandDialog*>(window)->actionButton()->click(); });
    shown(page).askCloseYear();
    QCOMPARE(*f.workspace->count(QStringLiteral("closed_years")), 1);
    QCOMPARE(papers.size(), 1);
    QCOMPARE(papers.first().first().toString(), QStringLiteral("year-index"));
    QCOMPARE(papers.first().at(1).value<PaperRequest>().year, 2012);

    // Nothing is left to close: said, without a dialog.
    QSignalSpy failed(&f.context, &PageContext::failed);
    shown(page).askCloseYear();
    QCOMPARE(failed.size(), 1);
}

void TstLettersPage::everyControlHasAName()
{
    PagesFixture f;
    const Letter letter = sent(f, f.interior, QDate(2012, 11, 20));
    auto page = f.page(QStringLiteral("letters"));
    page->showRecord(letter.id.value());
    LetterDialog dialog(f.context, {});
    dialog.show();
    for (const QWidget* part : {static_cast<QWidget*>(page.get()), static_cast<QWidget*>(&dialog)}) {
        for (const QWidget* child : part->findChildren<QWidget*>()) {
            const bool takesFocus = child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(part) &&
                                    !child->focusProxy() && !child->inherits("QScrollArea") &&
                                    !child->inherits("QSplitterHandle");
            QVERIFY2(!takesFocus || !child->accessibleName().isEmpty(),
                     qPrintable(QString::fromLatin1(child->metaObject()->className()) + QLatin1Char(' ') +
                                child->objectName()));
        }
    }
}

QTEST_MAIN(TstLettersPage)
#include "TstLettersPage.moc"
