// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CommandDialog.h"
#include "pages/Designer.h"
#include "questionnaires/AnswerListDialog.h"
#include "questionnaires/ConditionDialog.h"
#include "questionnaires/FormPreview.h"
#include "questionnaires/HandOutDialog.h"
#include "questionnaires/QuestionEditor.h"
#include "records/editors/FieldEditor.h"
#include "records/RecordListView.h"
#include "records/UndoBar.h"
#include "theme/Theme.h"
#include "widgets/LinkPicker.h"
#include "widgets/LinkSetEdit.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

using namespace tahaluf;

/** Designing a form by keys with the form as it is answered beside it. */
class TstQuestionnaireDesigner : public QObject
{
    Q_OBJECT

private slots:
    void aFormGrowsUnderTheKeys();
    void thePreviewFollowsWhatIsTyped();
    void thePreviewReadsInTheOtherLanguage();
    void theKindDecidesWhatIsAsked();
    void answersAreWrittenOnceAndShared();
    void aListOfAFormInUseIsCopied();
    void aConditionIsChosenFromEarlierAnswers();
    void whatIsRefusedSaysWhy();
    void aTableGetsItsColumns();
    void aQuestionIsCopiedWithItsColumns();
    void whatWasRemovedComesBack();
    void unsavedWordsAreAskedAbout();
    void aFormInUseIsOnlyShown();
    void threeHundredQuestionsDoNotLag();
    void noFieldIsCutBesideTheListOfForms(); // the last, since it dresses the program
};

void TstQuestionnaireDesigner::aFormGrowsUnderTheKeys()
{
    Designer f;
    f.choose(f.has);
    press(Qt::Key_Insert);
    typeText(QApplication::focusWidget(), QStringLiteral("منذ متى؟"));
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &f.outline());
    const QuestionnaireForm whole = f.whole();
    QCOMPARE(whole.questions().size(), std::size_t(3));
    QCOMPARE(whole.questions().at(1).text, QStringLiteral("منذ متى؟"));
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.whole().questions().at(2).text, QStringLiteral("منذ متى؟"));
    QVERIFY(f.outline().currentItem()->text(0).contains(QStringLiteral("1.3")));
    f.designer().addSection();
    typeText(QApplication::focusWidget(), QStringLiteral("الموارد"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(f.whole().sections().back().title, QStringLiteral("الموارد"));
    QCOMPARE(f.failures, QStringList());
}

void TstQuestionnaireDesigner::noFieldIsCutBesideTheListOfForms()
{
    Look::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light);
    Designer f;
    f.giveAnswers();
    QWidget& page = *f.designer().window();
    page.resize(1142, 760); // beside the pages of the window, at 1366
    for (const Question& question : {f.has, f.which}) {
        f.choose(question);
        QApplication::processEvents();
        for (const QScrollArea* area : f.designer().editor().findChildren<QScrollArea*>()) {
            if (area->isVisible()) {
                QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(question.text));
            }
        }
    }
    QCOMPARE(page.width(), 1142);
}

void TstQuestionnaireDesigner::thePreviewFollowsWhatIsTyped()
{
    Designer f;
    f.choose(f.has);
    QVERIFY(f.designer().preview().text().contains(QStringLiteral("هل تقدّمون خدمات؟")));
    press(Qt::Key_Return);
    typeText(QApplication::focusWidget(), QStringLiteral("هل لديكم مأوى؟"));
    QVERIFY2(f.designer().preview().text().contains(QStringLiteral("هل لديكم مأوى؟")),
             qPrintable(f.designer().preview().text()));
    // Nothing is saved yet.
    QCOMPARE(f.question(f.has.id).text, QStringLiteral("هل تقدّمون خدمات؟"));
    QVERIFY(f.designer().editor().save());
    QCOMPARE(f.question(f.has.id).text, QStringLiteral("هل لديكم مأوى؟"));
}

void TstQuestionnaireDesigner::thePreviewReadsInTheOtherLanguage()
{
    Designer f;
    f.has.textEn = QStringLiteral("Do you offer services?");
    VERIFY_DONE(f.design().saveQuestion(f.has));
    f.choose(f.has);
    f.designer().preview().languageButton().click();
    QVERIFY(f.designer().preview().text().contains(QStringLiteral("Do you offer services?")));
    f.designer().preview().languageButton().click();
    QVERIFY(f.designer().preview().text().contains(QStringLiteral("هل تقدّمون خدمات؟")));
}

void TstQuestionnaireDesigner::theKindDecidesWhatIsAsked()
{
    Designer f;
    f.choose(f.has);
    QuestionEditor& editor = f.designer().editor();
    QVERIFY(!editor.fields().editor(QStringLiteral("low_label"))->isVisible());
    auto* kind = editor.fields().editor(QStringLiteral("kind"))->findChild<QComboBox*>();
    QVERIFY(kind);
    kind->setFocus();
    kind->setCurrentIndex(kind->findText(choiceLabel(QuestionKind::Scale)));
    emit kind->activated(kind->currentIndex());
    QVERIFY(editor.fields().editor(QStringLiteral("low_label"))->isVisible());
    QVERIFY(f.designer().preview().text().contains(QStringLiteral("5")));
    QVERIFY(editor.save());
    QCOMPARE(f.question(f.has.id).kind, QuestionKind::Scale);
}

void TstQuestionnaireDesigner::answersAreWrittenOnceAndShared()
{
    Designer f;
    f.choose(f.which);
    QVERIFY(f.designer().editor().answersButton().isVisible());
    answerDialog([](QDialog* dialog) {
        auto* answers = qobject_cast<AnswerListDialog*>(dialog);
        QVERIFY(answers);
        answers->name().setText(QStringLiteral("أنواع الخدمات"));
        answers->table().item(0, 0)->setText(QStringLiteral("الإيواء"));
        press(Qt::Key_Insert);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        typeText(QApplication::focusWidget(), QStringLiteral("أخرى، تُذكر"));
        press(Qt::Key_Tab);
        answers->table().item(1, 2)->setCheckState(Qt::Checked);
        answers->accept();
        QVERIFY2(!answers->isVisible(), qPrintable(answers->problem()));
    });
    press(Qt::Key_Return);
    press(Qt::Key_F7);
    const QuestionnaireForm whole = f.whole();
    const auto& options = whole.options(*whole.find(f.which.id));
    QCOMPARE(options.size(), std::size_t(2));
    QCOMPARE(options.at(1).text, QStringLiteral("أخرى، تُذكر"));
    QVERIFY(options.at(1).wantsWords);
    QVERIFY(f.designer().preview().text().contains(QStringLiteral("الإيواء")));
    QCOMPARE(f.failures, QStringList());
}

void TstQuestionnaireDesigner::aListOfAFormInUseIsCopied()
{
    Designer f;
    f.giveAnswers();
    const AnswerListId shared = f.which.answerList;
    VERIFY_DONE(f.design().release(f.form.id));
    const Result<Questionnaire> copy = f.design().copy(f.form.id, QStringLiteral("CD"), QStringLiteral("استمارة أخرى"));
    VERIFY_DONE(copy);
    const QuestionnaireForm other = *QuestionnaireQueries(f.workspace->records()).form(copy->id);
    f.open(copy->id);
    f.choose(other.questions().at(1));
    answerDialog([](QDialog* dialog) {
        auto* answers = qobject_cast<AnswerListDialog*>(dialog);
        QVERIFY(answers);
        answers->table().item(0, 0)->setText(QStringLiteral("الإيواء الطارئ"));
        answers->accept();
        QVERIFY2(!answers->isVisible(), qPrintable(answers->problem()));
    });
    f.designer().editor().askAnswers();
    const QuestionnaireForm after = *QuestionnaireQueries(f.workspace->records()).form(copy->id);
    QVERIFY(after.questions().at(1).answerList != shared);
    QCOMPARE(after.options(after.questions().at(1)).at(0).text, QStringLiteral("الإيواء الطارئ"));
    const QuestionnaireForm inUse = f.whole();
    QCOMPARE(inUse.options(*inUse.find(f.which.id)).at(0).text, QStringLiteral("الإيواء"));
}

void TstQuestionnaireDesigner::aConditionIsChosenFromEarlierAnswers()
{
    Designer f;
    f.choose(f.which);
    answerDialog([&f](QDialog* dialog) {
        auto* condition = qobject_cast<ConditionDialog*>(dialog);
        QVERIFY(condition);
        // «Always asked», and the one earlier question.
        QCOMPARE(condition->questions().count(), 2);
        condition->questions().setCurrentIndex(condition->questions().findData(f.has.id.value()));
        condition->accept();
        QVERIFY(condition->isVisible());
        QVERIFY(!condition->problem().isEmpty());
        QCOMPARE(condition->answers().count(), 2);
        condition->answers().setFocus();
        condition->answers().setCurrentRow(0);
        press(Qt::Key_Space);
        condition->accept();
        QVERIFY2(!condition->isVisible(), qPrintable(condition->problem()));
    });
    press(Qt::Key_Return);
    press(Qt::Key_F6);
    const Question asked = f.question(f.which.id);
    QCOMPARE(asked.conditionOn, f.has.id);
    QCOMPARE(asked.conditionTest, ConditionTest::Is);
    QCOMPARE(asked.conditionValue, QStringLiteral("yes"));
    QVERIFY(f.designer().editor().conditionText().contains(QStringLiteral("1.1")));
    QVERIFY(f.designer().preview().text().contains(QStringLiteral("نعم")));
    f.activate();
    answerDialog([](QDialog* dialog) {
        auto* condition = qobject_cast<ConditionDialog*>(dialog);
        QVERIFY(condition);
        QCOMPARE(condition->answers().item(0)->checkState(), Qt::Checked);
        QCOMPARE(condition->number().text(), QString()); // the key of an answer is no number
        condition->questions().setCurrentIndex(0);
        condition->accept();
    });
    f.designer().editor().askCondition();
    QVERIFY(!f.question(f.which.id).conditionOn.isValid());
}

void TstQuestionnaireDesigner::whatIsRefusedSaysWhy()
{
    Designer f;
    f.which.conditionOn = f.has.id;
    f.which.conditionTest = ConditionTest::Answered;
    VERIFY_DONE(f.design().saveQuestion(f.which));
    f.choose(f.which);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.failures.size(), 1);
    QCOMPARE(f.whole().questions().front().id, f.has.id);
    f.choose(f.has);
    press(Qt::Key_Delete);
    QCOMPARE(f.failures.size(), 2);
    QVERIFY2(f.failures.last().contains(QStringLiteral("ما هي؟")), qPrintable(f.failures.last()));
    // Words that are wrong are named at their field.
    press(Qt::Key_Return);
    typeText(QApplication::focusWidget(), QStringLiteral(" "));
    QVERIFY(!f.designer().editor().save());
    QVERIFY(!f.designer().editor().fields().problem(QStringLiteral("text")).isEmpty());
    f.designer().editor().discard();
}

void TstQuestionnaireDesigner::aTableGetsItsColumns()
{
    Designer f;
    const Question table = f.add(QuestionKind::Table, QStringLiteral("الخبراء"));
    f.choose(table);
    QVERIFY(f.designer().preview().text().contains(QStringLiteral("no columns")));
    f.designer().editor().columnButton().click();
    typeText(QApplication::focusWidget(), QStringLiteral("الاسم"));
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_Escape);
    // Beside a column another column is meant.
    press(Qt::Key_Insert);
    typeText(QApplication::focusWidget(), QStringLiteral("التخصص"));
    press(Qt::Key_S, Qt::ControlModifier);
    const QuestionnaireForm whole = f.whole();
    QCOMPARE(whole.columns(table.id).size(), std::size_t(2));
    QCOMPARE(whole.columns(table.id).at(1).text, QStringLiteral("التخصص"));
    QVERIFY(f.designer().preview().text().contains(QStringLiteral("التخصص")));
    QCOMPARE(f.failures, QStringList());
}

void TstQuestionnaireDesigner::aQuestionIsCopiedWithItsColumns()
{
    Designer f;
    const Question table = f.add(QuestionKind::Table, QStringLiteral("الخبراء"));
    Question column;
    column.questionnaire = f.form.id;
    column.parent = table.id;
    column.text = QStringLiteral("الاسم");
    VERIFY_DONE(f.design().addQuestion(column));
    f.choose(table);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.failures, QStringList());
    const QuestionnaireForm whole = f.whole();
    QCOMPARE(whole.questions().size(), std::size_t(4));
    const Question& made = whole.questions().back();
    QCOMPARE(made.text, table.text);
    QVERIFY(made.key != table.key);
    QCOMPARE(whole.columns(made.id).size(), std::size_t(1));
    QCOMPARE(f.outline().current().question, made.id);
}

void TstQuestionnaireDesigner::whatWasRemovedComesBack()
{
    Designer f;
    f.choose(f.which);
    press(Qt::Key_Delete);
    QCOMPARE(f.whole().questions().size(), std::size_t(1));
    QVERIFY(f.designer().undoBar().isVisible());
    f.designer().undoBar().button()->click();
    QCOMPARE(f.whole().questions().size(), std::size_t(2));
    QCOMPARE(f.outline().current().question, f.which.id);
    // A section with all that stands in it.
    f.outline().setCurrentItem(f.outline().topLevelItem(0));
    press(Qt::Key_Delete);
    QVERIFY(f.whole().questions().empty());
    f.designer().undoBar().button()->click();
    QCOMPARE(f.whole().questions().size(), std::size_t(2));
    QCOMPARE(f.failures, QStringList());
}

void TstQuestionnaireDesigner::unsavedWordsAreAskedAbout()
{
    Designer f;
    f.choose(f.has);
    press(Qt::Key_Return);
    typeText(QApplication::focusWidget(), QStringLiteral("كلام"));
    answerDialog([](QDialog* question) { question->reject(); });
    f.outline().setCurrentItem(f.outline().topLevelItem(0)->child(1));
    QCOMPARE(f.outline().current().question, f.has.id);
    QVERIFY(f.designer().editor().fields().isDirty());
    f.designer().editor().discard();
    f.outline().setCurrentItem(f.outline().topLevelItem(0)->child(1));
    QCOMPARE(f.outline().current().question, f.which.id);
}

void TstQuestionnaireDesigner::aFormInUseIsOnlyShown()
{
    Designer f;
    f.handTo({{f.justice.id, {}}}, {});
    f.detail().tabs()->setCurrentIndex(1);
    f.choose(f.has);
    for (const Qt::Key key : {Qt::Key_Insert, Qt::Key_Delete}) {
        press(key);
    }
    QCOMPARE(f.failures.size(), 2);
    QVERIFY(f.failures.last().contains(QStringLiteral("new version")));
    QCOMPARE(f.whole().questions().size(), std::size_t(2));
    QVERIFY(!f.designer().editor().conditionButton().isVisible());
    QVERIFY(f.designer().preview().text().contains(QStringLiteral("هل تقدّمون خدمات؟")));
    QVERIFY(f.detail().versionButton()->isVisible());
}

void TstQuestionnaireDesigner::threeHundredQuestionsDoNotLag()
{
    Designer f;
    Question last;
    for (int i = 0; i < 300; ++i) {
        last = f.add(QuestionKind::LongText, QStringLiteral("سؤال %1").arg(i));
    }
    f.choose(f.has);
    const auto slowest = [](const std::function<void()>& step, int times) {
        qint64 worst = 0;
        for (int i = 0; i < times; ++i) {
            QElapsedTimer timer;
            timer.start();
            step();
            QApplication::processEvents();
            worst = qMax(worst, timer.elapsed());
        }
        return worst;
    };
    const qint64 going = slowest([] { press(Qt::Key_Down); }, 40);
    press(Qt::Key_Return);
    const qint64 typing = slowest([] { typeText(QApplication::focusWidget(), QStringLiteral("ك")); }, 20);
    QVERIFY(f.designer().editor().save());
    const qint64 saving = slowest([&f] { f.designer().copyCurrent(); }, 3);
    qInfo("300 questions: going %lld ms, typing %lld ms, copying %lld ms", going, typing, saving);
    // Far above what is measured (see the line printed), so that a busy machine does not fail it.
    QVERIFY(going < 400 && typing < 300 && saving < 3000);
    QCOMPARE(f.whole().questions().size(), std::size_t(305));
}

QTEST_MAIN(TstQuestionnaireDesigner)
#include "TstQuestionnaireDesigner.moc"
