// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ErasureReportDialog.h"
#include "pages/PagesFixture.h"
#include "records/RecordDetail.h"
#include "support/PaperText.h"
#include "support/Verify.h"
#include "workflows/PersonErasure.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace tahaluf;

/** Erasing a person from the window. */
class TstErasePerson : public QObject
{
    Q_OBJECT

private slots:
    void isConfirmedByTypingTheName()
    {
        PagesFixture f(Language::English);
        Person person;
        person.fullName = QStringLiteral("زمرّدة القحطبانيّة");
        person.phone = QStringLiteral("55512987");
        VERIFY_DONE(f.workspace->records().people.insert(person));
        const auto page = f.page(QStringLiteral("people"));
        page->showRecord(person.id.value());
        QPushButton* erase = nullptr;
        for (QPushButton* button : page->detail().findChildren<QPushButton*>()) {
            erase = button->text() == QStringLiteral("Erase for good…") ? button : erase;
        }
        QVERIFY(erase && erase->isEnabled());

        QString refusal;
        QStringList said;
        QString reported;
        answerDialog([&](QDialog* dialog) {
            for (const QTextEdit* text : dialog->findChildren<QTextEdit*>()) {
                said << text->toPlainText();
            }
            press(Qt::Key_Return);
            refusal = visibleTexts(*dialog).join(u'\n');
            answerDialog([&](QDialog* report) {
                auto* shown = qobject_cast<ErasureReportDialog*>(report);
                QVERIFY(shown);
                shown->copy();
                reported = QApplication::clipboard()->text();
                const Result<Document> paper = shown->paper();
                VERIFY_DONE(paper);
                QCOMPARE(PaperText::blocks<paper::SignatureTable>(*paper).size(), qsizetype(1));
                shown->accept();
            });
            dialog->findChild<QLineEdit*>()->setText(person.fullName);
            press(Qt::Key_Return);
        });
        erase->click();
        QVERIFY2(refusal.contains(QStringLiteral("Nothing was erased")), qPrintable(refusal));
        QVERIFY2(said.join(u'\n').contains(QStringLiteral("Printed papers")), qPrintable(said.join(u'\n')));
        // What is gone and what remains is said once more, to be kept where the erasure has to be shown.
        QVERIFY2(reported.contains(person.fullName) && reported.contains(QStringLiteral("Printed papers")),
                 qPrintable(reported));
        const Result<Person> after = f.workspace->records().people.get(person.id);
        QVERIFY(after);
        QCOMPARE(after->fullName, PersonErasure::mark());
        QCOMPARE(after->phone, QString());
        for (int row = 0; row < page->model().rowCount(); ++row) {
            QVERIFY(page->model().idAt(row) != person.id.value());
        }
    }
};

QTEST_MAIN(TstErasePerson)
#include "TstErasePerson.moc"
