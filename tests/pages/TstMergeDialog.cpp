// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MergeDialog.h"
#include "pages/PagesFixture.h"
#include "records/RecordListView.h"
#include "records/UndoBar.h"
#include "support/Typing.h"
#include "support/Verify.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace tahaluf;

/** Merging two records of a list, by keys. */
class TstMergeDialog : public QObject
{
    Q_OBJECT

private slots:
    void twoChosenPeopleBecomeOneAndTwoAgain();
    void theReasonIsAskedForBeforeAnythingHappens();
    void oneChosenRecordIsNotEnough();
    void longTextsAreShownToTheirEnd();

private:
    static Person add(PagesFixture& pages, const QString& name, const QString& phone)
    {
        Person person;
        person.fullName = name;
        person.phone = phone;
        return pages.workspace->records().people.insert(person) ? person : Person{};
    }
    /** Chooses the two first records of the list by keys and asks to merge them. */
    static void chooseTwo(RecordPage& page)
    {
        QTRY_VERIFY(page.model().rowCount() >= 2);
        QTRY_COMPARE(QApplication::activeWindow(), &page);
        page.list().setFocus();
        page.list().select(page.model().idAt(0));
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_F9);
    }
    static QRadioButton* choice(QDialog* dialog, const QString& name)
    {
        for (QRadioButton* button : dialog->findChildren<QRadioButton*>()) {
            if (button->accessibleName() == name) {
                return button;
            }
        }
        return nullptr;
    }
};

void TstMergeDialog::twoChosenPeopleBecomeOneAndTwoAgain()
{
    PagesFixture pages(Language::English);
    const auto there = pages.workspace->records().people.all();
    for (const Person& person : *there) {
        VERIFY_DONE(pages.workspace->records().people.remove(person.id));
    }
    const Person first = add(pages, QStringLiteral("أحمد السالم"), QStringLiteral("44001111"));
    const Person second = add(pages, QStringLiteral("أحمد سالم"), QStringLiteral("44002222"));
    const std::unique_ptr<RecordPage> page = pages.page(QStringLiteral("people"));
    bool wasAsked = false;
    answerDialog([&](QDialog* dialog) {
        wasAsked = true;
        QRadioButton* stays = choice(dialog, QStringLiteral("“أحمد السالم” stays"));
        QRadioButton* phone = choice(dialog, QStringLiteral("Phone: 44002222"));
        QVERIFY(stays && stays->isChecked());
        QVERIFY(phone && !phone->isChecked());
        phone->setFocus();
        press(Qt::Key_Space);
        auto* reason = dialog->findChild<QLineEdit*>();
        reason->setFocus();
        typeText(reason, QStringLiteral("كُتب مرتين"));
        press(Qt::Key_Return);
    });
    chooseTwo(*page);

    QVERIFY(wasAsked);
    QTRY_COMPARE(page->model().rowCount(), 1);
    const Person now = *pages.workspace->records().people.get(first.id);
    QCOMPARE(now.phone, QStringLiteral("44002222"));
    QVERIFY(now.notes.contains(QStringLiteral("كُتب مرتين")));

    QVERIFY(page->undoBar().isVisible());
    page->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), page.get());
    page->undoBar().button()->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(page->model().rowCount(), 2);
    QCOMPARE(pages.workspace->records().people.get(first.id)->phone, QStringLiteral("44001111"));
    QCOMPARE(pages.workspace->records().people.get(second.id)->phone, QStringLiteral("44002222"));
}

void TstMergeDialog::theReasonIsAskedForBeforeAnythingHappens()
{
    PagesFixture pages(Language::English);
    const Person first = add(pages, QStringLiteral("أحمد السالم"), {});
    const Person second = add(pages, QStringLiteral("أحمد سالم"), {});
    MergeDialog dialog(pages.context, QStringLiteral("people"), first.id.value(), second.id.value(), nullptr);
    dialog.accept();
    QVERIFY(dialog.problem().contains(QStringLiteral("why")));
    QVERIFY(dialog.transaction().isEmpty());
    QVERIFY(pages.workspace->records().people.get(second.id));
}

void TstMergeDialog::longTextsAreShownToTheirEnd()
{
    PagesFixture pages(Language::English);
    const auto there = pages.workspace->records().people.all();
    for (const Person& person : *there) {
        VERIFY_DONE(pages.workspace->records().people.remove(person.id));
    }
    // They differ only at their end.
    const QString name = QStringLiteral("ممثل لجنة الشؤون القانونية والتشريعية في وزارة العمل والشؤون الاجتماعية");
    const Person first = add(pages, name + QStringLiteral(" الأصيل"), {});
    add(pages, name + QStringLiteral(" المناوب"), {});
    const std::unique_ptr<RecordPage> page = pages.page(QStringLiteral("people"));
    QStringList shown;
    answerDialog([&](QDialog* dialog) {
        for (const QRadioButton* button : dialog->findChildren<QRadioButton*>()) {
            shown << button->text().replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        dialog->reject();
    });
    chooseTwo(*page);
    QTRY_COMPARE(shown.filter(first.fullName).size(), 2); // which one stays, and the name itself
}

void TstMergeDialog::oneChosenRecordIsNotEnough()
{
    PagesFixture pages(Language::English);
    add(pages, QStringLiteral("أحمد السالم"), {});
    const std::unique_ptr<RecordPage> page = pages.page(QStringLiteral("people"));
    QSignalSpy failed(&pages.context, &PageContext::failed);
    QTRY_VERIFY(page->model().rowCount() >= 1);
    QTRY_COMPARE(QApplication::activeWindow(), page.get());
    page->list().setFocus();
    page->list().select(page->model().idAt(0));
    press(Qt::Key_F9);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().value<Error>().message.contains(QStringLiteral("Ctrl")));
}

QTEST_MAIN(TstMergeDialog)
#include "TstMergeDialog.moc"
