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

/** One letter beside the list, and where letters and text modules are asked for elsewhere. */
class TstLetterDetail : public QObject, private LettersRoom
{
    Q_OBJECT

private slots:
    void locksWhatWasSent();
    void showsOnlyTheFieldsALetterHas();
    void registersTheAnswerOfALetter();
    void remindsWithTheOthers();
    void marksAnAnswerThatCameOtherwise();
    void asksForThePaperOfALetter();
    void writesLettersFromAMeeting();
    void insertsATextModuleIntoTheMinutes();
};

void TstLetterDetail::locksWhatWasSent()
{
    PagesFixture f;
    const Letter letter = sent(f, f.interior, QDate(2012, 12, 20));
    auto page = f.page(QStringLiteral("letters"));
    page->showRecord(letter.id.value());
    const RecordForm& form = page->detail().form();
    QVERIFY(!form.editor(QStringLiteral("subject"))->isVisible());
    QVERIFY(!form.editor(QStringLiteral("text"))->isVisible());
    QVERIFY(visibleTexts(*page).contains(letter.text));
    // When the answer is due can still be agreed anew.
    QVERIFY(form.editor(QStringLiteral("answer_due"))->isVisible());
}

void TstLetterDetail::showsOnlyTheFieldsALetterHas()
{
    PagesFixture f;
    Letter draft;
    draft.subject = QStringLiteral("مسودة");
    draft.state = LetterState::Draft;
    VERIFY_DONE(f.workspace->correspondence().save(draft));
    Letter came;
    came.subject = QStringLiteral("وارد");
    VERIFY_DONE(f.workspace->correspondence().registerReceived(came));
    auto page = f.page(QStringLiteral("letters"));
    const auto isShown = [&](const char* field) {
        return page->detail().form().editor(QString::fromLatin1(field))->isVisibleTo(&page->detail());
    };
    page->showRecord(came.id.value());
    QVERIFY(isShown("their_number"));
    QVERIFY(isShown("subject"));
    page->showRecord(draft.id.value());
    QVERIFY(!isShown("their_number"));
    QVERIFY(isShown("subject"));
    page->startNewRecord();
    QVERIFY(isShown("their_number"));
    QVERIFY(!isShown("closing"));
}

void TstLetterDetail::registersTheAnswerOfALetter()
{
    PagesFixture f;
    const Letter letter = sent(f, f.interior, QDate(2012, 12, 20));
    auto page = f.page(QStringLiteral("letters"));
    page->showRecord(letter.id.value());
    QVERIFY(detail(page).answerButton()->isVisible());
    detail(page).answerButton()->click();
    QVERIFY(page->detail().form().isNew());
    typeText(page->findChild<QWidget*>(QStringLiteral("subject"))->findChild<QLineEdit*>(), QStringLiteral("رد"));
    QVERIFY(page->detail().form().save());
    const Letter answer = all(f).back();
    QCOMPARE(answer.direction, LetterDirection::Received);
    QCOMPARE(answer.inReplyTo, letter.id);
    QCOMPARE(answer.member, f.interior.id);
    QCOMPARE(f.workspace->records().letters.get(letter.id)->answeredBy, answer.id);
    page->showRecord(letter.id.value());
    QVERIFY(visibleTexts(*page).filter(QStringLiteral("1/2012")).size() >= 2);
    QVERIFY(!detail(page).answerButton()->isVisible());
}

void TstLetterDetail::remindsWithTheOthers()
{
    PagesFixture f;
    const Letter first = sent(f, f.interior, QDate(2012, 11, 20));
    const Letter second = sent(f, f.justice, QDate(2012, 11, 20));
    auto page = f.page(QStringLiteral("letters"));
    page->showRecord(first.id.value());
    whenDialogOpens([&](QDialog* window) {
        auto* dialog = qobject_cast<LetterDialog*>(window);
        QVERIFY(!dialog->kindBox()->isVisible());
        QVERIFY2(dialog->textEdit()->text().contains(QStringLiteral("{الجهة}")),
                 qPrintable(dialog->textEdit()->text()));
        auto* others = window->findChild<QCheckBox*>();
        QVERIFY(others->isVisible());
        others->setChecked(true);
        dialog->writeButton()->click();
        QVERIFY2(!dialog->isVisible(), qPrintable(dialog->problem()));
    });
    detail(page).askRemind();
    const std::vector<Letter> letters = all(f);
    QCOMPARE(letters.size(), std::size_t(4));
    QCOMPARE(letters[2].follows, first.id);
    QCOMPARE(letters[3].follows, second.id);
    QVERIFY2(letters[2].text.contains(first.number), qPrintable(letters[2].text));
    QVERIFY2(letters[3].text.contains(second.number), qPrintable(letters[3].text));
    QVERIFY(letters[3].text.contains(f.justice.name));
}

void TstLetterDetail::marksAnAnswerThatCameOtherwise()
{
    PagesFixture f;
    const Letter letter = sent(f, f.interior, QDate(2012, 12, 20));
    auto page = f.page(QStringLiteral("letters"));
    page->showRecord(letter.id.value());
    whenDialogOpens([](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        dialog->actionButton()->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->problem().isEmpty());
        QLineEdit* note = nullptr;
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>()) {
            note = qobject_cast<LinkPicker*>(edit) ? note : edit;
        }
        typeText(note, QStringLiteral("أكّدت هاتفيًا"));
        dialog->actionButton()->click();
    });
    detail(page).askAnswered();
    QCOMPARE(f.workspace->records().letters.get(letter.id)->answerNote, QStringLiteral("أكّدت هاتفيًا"));
    QVERIFY(detail(page).answerLine()->text().contains(QStringLiteral("أكّدت هاتفيًا")));
}

void TstLetterDetail::asksForThePaperOfALetter()
{
    PagesFixture f;
    const Letter letter = sent(f, f.interior);
    auto page = f.page(QStringLiteral("letters"));
    page->showRecord(letter.id.value());
    QSignalSpy papers(&f.context, &PageContext::paperAsked);
    detail(page).showPaper();
    QCOMPARE(papers.size(), 1);
    QCOMPARE(papers.first().first().toString(), QStringLiteral("letter"));
    QCOMPARE(papers.first().at(1).value<PaperRequest>().letter, letter.id);
}

void TstLetterDetail::writesLettersFromAMeeting()
{
    PagesFixture f;
    invite(f);
    auto page = f.page(QStringLiteral("meetings"));
    page->showRecord(f.meeting.id.value());
    QSignalSpy shownRecord(&f.context, &PageContext::recordRequested);
    whenDialogOpens([&](QDialog* window) {
        auto* dialog = qobject_cast<LetterDialog*>(window);
        QCOMPARE(dialog->meetingPicker()->currentId(), f.meeting.id.value());
        QCOMPARE(dialog->recipientsBox()->currentData().toInt(), static_cast<int>(LetterTo::Invited));
        dialog->writeButton()->click();
    });
    qobject_cast<MeetingDetail*>(&page->detail())->askLetters();
    QCOMPARE(all(f).size(), std::size_t(3));
    QCOMPARE(shownRecord.size(), 1);
    QCOMPARE(shownRecord.first().first().toString(), QStringLiteral("letters"));
}

void TstLetterDetail::insertsATextModuleIntoTheMinutes()
{
    PagesFixture f;
    TextModule module;
    module.title = QStringLiteral("الشكر في الختام");
    module.place = ModulePlace::MinutesClosing;
    module.text = QStringLiteral("وفي ختام {اللقاء} شُكر الحاضرون.");
    VERIFY_DONE(f.workspace->records().textModules.insert(module));
    auto page = f.page(QStringLiteral("meetings"));
    page->showRecord(f.meeting.id.value());
    whenDialogOpens([&](QDialog* window) {
        auto* text = window->findChild<ArabicTextEdit*>();
        QCOMPARE(text->text(), QStringLiteral("وفي ختام %1 شُكر الحاضرون.").arg(f.meeting.title));
        window->accept();
    });
    qobject_cast<MeetingDetail*>(&page->detail())->minutes().askModule();
    const auto paragraphs = f.workspace->records().minutesParagraphs.all();
    QCOMPARE(paragraphs->size(), std::size_t(1));
    QCOMPARE(paragraphs->front().place, ParagraphPlace::Closing);
    QCOMPARE(paragraphs->front().meeting, f.meeting.id);
    QVERIFY(paragraphs->front().text.contains(f.meeting.title));
}

QTEST_MAIN(TstLetterDetail)
#include "TstLetterDetail.moc"
