// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/EntryTrail.h"
#include "pages/FormsRoom.h"
#include "questionnaires/ResponsesSection.h"
#include "questionnaires/ResultsSection.h"
#include "shell/Settings.h"
#include "shell/WindowActions.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace tahaluf;

/** What the answers to a form come to, and what follows from them; how far their entry is. */
class TstFormResults : public FormsRoom
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void resultsAreShownAndSearched();
    void resultsAreParted();
    void answersAreSavedAsATable();
    void anOpenAnswerBecomesAProposalThatNamesItsSource();
    void theStateOfTheEntriesIsSeen();
    void keysAreNotThoseOfTheWindow();

private:
    /** The first open answer in the results. */
    [[nodiscard]] QTreeWidgetItem* openAnswer() const
    {
        for (QTreeWidgetItemIterator it(&detail().results().tree()); *it; ++it) {
            if ((*it)->parent() && (*it)->data(0, Qt::UserRole).toBool()) {
                return *it;
            }
        }
        return nullptr;
    }
};

void TstFormResults::resultsAreShownAndSearched()
{
    showSample(3);
    ResultsSection& results = detail().results();
    QTRY_VERIFY(results.tree().topLevelItemCount() == 44);
    QVERIFY2(results.summary().contains(QStringLiteral("15")) && results.summary().contains(QStringLiteral("80%")),
             qPrintable(results.summary()));
    const auto answers = [&results](const QString& word) {
        typeText(&results.searchField(), word);
        int shown = 0;
        for (QTreeWidgetItemIterator it(&results.tree()); *it; ++it) {
            shown += (*it)->data(0, Qt::UserRole).toBool() && !(*it)->isHidden() ? 1 : 0;
        }
        results.searchField().clear();
        return shown;
    };
    const int all = answers(QString());
    QVERIFY(all > 50);
    // However it is spelled.
    const int found = answers(QStringLiteral("الاحالة"));
    QVERIFY(found > 0 && found < all);
    // A public edition has no open answers.
    results.edition().setCurrentIndex(results.edition().findData(static_cast<int>(Audience::Public)));
    QCOMPARE(answers(QString()), 0);
}

void TstFormResults::resultsAreParted()
{
    showSample(3);
    ResultsSection& results = detail().results();
    QTRY_VERIFY(results.tree().topLevelItemCount() == 44);
    const int together = results.tree().columnCount();
    const auto respondents = QuestionnaireQueries(records()).respondents(m_form);
    VERIFY_DONE(respondents);
    QSet<Sector> sectors;
    for (const Respondent& each : *respondents) {
        sectors.insert(each.sector);
    }
    results.tree().topLevelItem(2)->setExpanded(true);
    QTRY_VERIFY(results.tree().verticalScrollBar()->maximum() > 0);
    results.tree().verticalScrollBar()->setValue(1);
    results.groups().setFocus();
    press(Qt::Key_End);
    // The questions that were opened stay open, where they were.
    QVERIFY(results.tree().topLevelItem(2)->isExpanded());
    QVERIFY(!results.tree().topLevelItem(3)->isExpanded());
    QCOMPARE(results.tree().verticalScrollBar()->value(), 1);
    QCOMPARE(results.tree().columnCount() - together, static_cast<int>(sectors.size()));
    // The parts make the whole.
    int compared = 0;
    for (QTreeWidgetItemIterator it(&results.tree()); *it; ++it) {
        if (!(*it)->parent() || (*it)->text(together).isEmpty()) {
            continue;
        }
        int sum = 0;
        for (int column = together; column < results.tree().columnCount(); ++column) {
            sum += (*it)->text(column).toInt();
        }
        QCOMPARE(sum, (*it)->text(1).toInt());
        ++compared;
    }
    QVERIFY(compared > 50);
    results.groups().setFocus();
    press(Qt::Key_Home);
    QCOMPARE(results.tree().columnCount(), together);
}

void TstFormResults::answersAreSavedAsATable()
{
    showSample(3);
    ResultsSection& results = detail().results();
    QTRY_VERIFY(results.tree().topLevelItemCount() == 44);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString path = folder.filePath(QStringLiteral("answers.csv"));
    QVERIFY(results.saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.left(64).contains("form_code"), text.left(64).constData());
    int named = 0;
    int answered = 0;
    const auto papers = QuestionnaireQueries(records()).distributions(m_form);
    VERIFY_DONE(papers);
    for (const Distribution& paper : *papers) {
        const auto response = QuestionnaireQueries(records()).response(paper.id);
        VERIFY_DONE(response);
        answered += response->has_value() ? 1 : 0;
        named += text.contains(paper.number.toUtf8()) ? 1 : 0;
    }
    QVERIFY(answered > 5);
    QCOMPARE(named, answered);
    QCOMPARE(m_failures, QStringList());
    // A spreadsheet too; and nothing of this in a public edition.
    QVERIFY(results.saveTo(folder.filePath(QStringLiteral("answers.xlsx"))));
    results.edition().setCurrentIndex(results.edition().findData(static_cast<int>(Audience::Public)));
    QVERIFY(!results.saveButton().isEnabled());
}

void TstFormResults::anOpenAnswerBecomesAProposalThatNamesItsSource()
{
    showSample(3);
    ResultsSection& results = detail().results();
    QTRY_VERIFY(results.tree().topLevelItemCount() == 44);
    const auto before = records().entries.all();
    VERIFY_DONE(before);
    // Without an open answer it says what to do.
    QVERIFY(!results.propose());
    QCOMPARE(m_failures.size(), 1);
    QTreeWidgetItem* answer = openAnswer();
    QVERIFY(answer);
    answer->parent()->setExpanded(true);
    results.tree().setFocus();
    results.tree().setCurrentItem(answer);
    const QString words = answer->toolTip(0);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_failures.size(), 1);
    const auto after = records().entries.all();
    VERIFY_DONE(after);
    QCOMPARE(after->size(), before->size() + 1);
    const Entry& made = after->back();
    QCOMPARE(made.text, words);
    QVERIFY(made.member.isValid());
    const auto source = QuestionnaireQueries(records()).sourceOf(made.id);
    VERIFY_DONE(source);
    QVERIFY(source->has_value());
    EntryTrail trail(*m_context);
    trail.setRecord(made.id.value(), made.uid);
    const QString first = trail.steps().value(0);
    QVERIFY2(first.contains(QStringLiteral("From the answer to question")) && first.contains(words), qPrintable(first));
    const auto response = records().responses.get(records().answers.get((*source)->answer)->response);
    VERIFY_DONE(response);
    QVERIFY(first.contains(records().distributions.get(response->distribution)->number));
    // What came from elsewhere says nothing of it.
    trail.setRecord(before->front().id.value(), before->front().uid);
    QVERIFY(!trail.steps().join(QLatin1Char('\n')).contains(QStringLiteral("From the answer")));
}

void TstFormResults::theStateOfTheEntriesIsSeen()
{
    makeSmall();
    detail().tabs()->setCurrentIndex(4);
    QTableWidget& table = detail().responses().table();
    QTRY_COMPARE(table.rowCount(), 1);
    const auto cell = [&table](ResponsesSection::Column column) { return table.item(0, column)->text(); };
    QCOMPARE(cell(ResponsesSection::BodyColumn), QStringLiteral("وزارة العدل"));
    QCOMPARE(cell(ResponsesSection::StateColumn), QStringLiteral("Not entered"));
    // Enter opens the entry of the chosen line.
    table.setFocus();
    answerDialog([](QDialog* dialog) {
        type(QStringLiteral("1"));
        type(QStringLiteral("9"));
        type(QStringLiteral("3"));
        dialog->reject();
    });
    press(Qt::Key_Return);
    QCOMPARE(cell(ResponsesSection::EnteredByColumn), QStringLiteral("أمينة السر"));
    QCOMPARE(cell(ResponsesSection::ProgressColumn), QStringLiteral("3 of 4"));
    QVERIFY2(cell(ResponsesSection::MissingColumn).contains(QStringLiteral("1.2")),
             qPrintable(cell(ResponsesSection::MissingColumn)));
    QVERIFY(!cell(ResponsesSection::MissingColumn).contains(QStringLiteral("1.3")));
    answerDialog([](QDialog* dialog) {
        type(QStringLiteral("1"));
        press(Qt::Key_F9);
        QVERIFY(!dialog->isVisible());
    });
    // Without a window manager nobody gives the page its place back.
    m_page->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), &table);
    press(Qt::Key_Return);
    QCOMPARE(cell(ResponsesSection::MissingColumn), QString());
    QCOMPARE(cell(ResponsesSection::SecondColumn), QString());
    // Another person enters it again: the differences are counted, and settled by keys.
    m_workspace->setActor(QStringLiteral("زميلها"));
    answerDialog([](QDialog*) {
        answerDialog([](QDialog* differences) { differences->reject(); });
        for (const QString& text : {QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("4")}) {
            type(text);
        }
        press(Qt::Key_F9);
    });
    m_page->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), &table);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(cell(ResponsesSection::SecondColumn), QStringLiteral("1 difference(s)"));
    answerDialog([](QDialog*) { press(Qt::Key_1); });
    m_page->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), &table);
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(cell(ResponsesSection::SecondColumn), QStringLiteral("Both agree"));
    QCOMPARE(m_failures, QStringList());
}

void TstFormResults::keysAreNotThoseOfTheWindow()
{
    // A key that both have would do nothing at all.
    const QTemporaryDir folder;
    QMainWindow window;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const WindowActions actions(window, settings);
    QSet<QString> taken;
    const auto windowActions = window.actions();
    for (const QAction* action : windowActions) {
        for (const QKeySequence& key : action->shortcuts()) {
            taken.insert(key.toString());
        }
    }
    QVERIFY(taken.contains(QStringLiteral("F8")));
    int own = 0;
    for (const QWidget* section :
         {static_cast<QWidget*>(&detail().results()), static_cast<QWidget*>(&detail().responses())}) {
        const auto shortcuts = section->findChildren<QShortcut*>();
        for (const QShortcut* shortcut : shortcuts) {
            for (const QKeySequence& key : shortcut->keys()) {
                QVERIFY2(!taken.contains(key.toString()), qPrintable(key.toString()));
                ++own;
            }
        }
    }
    QCOMPARE(own, 8);
}

QTEST_MAIN(TstFormResults)
#include "TstFormResults.moc"
