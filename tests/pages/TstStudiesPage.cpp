// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/StudyQueries.h"
#include "pages/CommandDialog.h"
#include "pages/DashboardPage.h"
#include "pages/EntryDetail.h"
#include "pages/PagesFixture.h"
#include "pages/SimilarSection.h"
#include "pages/StudiesPage.h"
#include "pages/StudyDetail.h"
#include "pages/StudySection.h"
#include "records/FormField.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DifferenceView.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextDocument>

using namespace tahaluf;

namespace {
const QString Spoken = QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات الصحية والشرطية");

void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(code), modifiers);
}

void type(const QString& text)
{
    typeText(QApplication::focusWidget(), text);
}

/** Gives a control of the page the keyboard, back from a dialog where there was one. */
void goTo(QWidget* widget)
{
    widget->window()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), widget->window());
    widget->setFocus();
}

/** Answers the next dialog by keys once it has the keyboard. */
void answer(const std::function<void(CommandDialog*)>& keys)
{
    whenDialogOpens([keys](QDialog* window) {
        // A dialog counts as active while its parent is; the keys need the dialog itself.
        window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window);
        keys(qobject_cast<CommandDialog*>(window));
        if (window->isVisible()) {
            window->reject();
        }
    });
}

/** Person, committee, day and reason of «send to study», the person chosen by letters of the name. */
void assign(CommandDialog* dialog)
{
    type(QStringLiteral("العدل"));
    key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(!dialog->isVisible(), qPrintable(dialog->problem()));
}
} // namespace

/** Studying from the window, by keys alone: sent singly or in a batch, written, finished, recalled, reopened. */
class TstStudiesPage : public QObject
{
    Q_OBJECT

private slots:
    void severalProposalsGoToStudyInOneBatch();
    void aStudyIsWrittenAndFinished();
    void anOutcomeWithoutReasonKeepsTheWindow();
    void recallsAndReopens();
    void aFinishedSheetTakesNoTyping();
    void lateOnesAreAFilterThatTheOverviewOpens();
    void theFormalWordingStandsBesideTheWordsAsSpoken();
    void theProposalSaysHowFarItIs();
    void similarProposalsAreLinkedMergedAndUndone();
    void everyControlHasAName();

private:
    static Study given(PagesFixture& f, const Entry& entry, int days = 10)
    {
        auto studies = f.workspace->studies().assign({entry.id},
                                                     {f.justicePerson.id, {}, f.clock.localNow().date().addDays(days)});
        if (!studies) {
            qFatal("%s", qPrintable(studies.error().message));
        }
        return studies->front();
    }
    static std::unique_ptr<RecordPage> page(PagesFixture& f, const QString& key)
    {
        auto made = f.page(key);
        if (!QTest::qWaitForWindowActive(made.get())) {
            qFatal("the page is not active");
        }
        (void)made->detail();
        return made;
    }
};

void TstStudiesPage::severalProposalsGoToStudyInOneBatch()
{
    PagesFixture f;
    for (int i = 0; i < 3; ++i) {
        f.recorded(QStringLiteral("مقترح رقم %1").arg(i));
    }
    auto shown = page(f, QStringLiteral("proposals"));
    shown->showRecord(shown->model().idAt(0));
    goTo(&shown->list());
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown->list().selectedIds().size(), std::size_t(2));
    answer(assign);
    key(Qt::Key_F8);
    const auto studies = f.workspace->records().studies.all();
    QCOMPARE(studies->size(), std::size_t(2));
    for (const Study& study : *studies) {
        QCOMPARE(study.reviewer, f.justicePerson.id);
        QCOMPARE(study.dueOn, QDate(2012, 12, 13));
        QCOMPARE(f.workspace->records().entries.get(study.entry)->state, EntryState::UnderStudy);
    }
    QCOMPARE(f.workspace->records().entries.get(EntryId(shown->model().idAt(2)))->state, EntryState::Recorded);
}

void TstStudiesPage::aStudyIsWrittenAndFinished()
{
    PagesFixture f;
    const Entry entry = f.recorded(Spoken);
    const Study study = given(f, entry);
    auto shown = page(f, QStringLiteral("studies"));
    shown->showRecord(study.id.value());
    goTo(&shown->list());
    key(Qt::Key_Return);
    type(QStringLiteral("تعتمد الجهات الأعضاء نموذجًا موحدًا للإحالة."));
    key(Qt::Key_Tab);
    type(QStringLiteral("تنتقل الحالة بورقة واحدة"));
    key(Qt::Key_F9);
    QCOMPARE(f.workspace->records().studies.get(study.id)->impact, QStringLiteral("تنتقل الحالة بورقة واحدة"));
    answer([](CommandDialog* dialog) {
        key(Qt::Key_Down); // adopted with changes
        key(Qt::Key_Tab);
        type(QStringLiteral("أُخذ به بعد تعديل صياغته"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!dialog->isVisible(), qPrintable(dialog->problem()));
    });
    key(Qt::Key_F4);
    const Entry now = *f.workspace->records().entries.get(entry.id);
    QCOMPARE(now.state, EntryState::AdoptedAmended);
    QCOMPARE(now.reason, QStringLiteral("أُخذ به بعد تعديل صياغته"));
    QCOMPARE(now.formalText, QStringLiteral("تعتمد الجهات الأعضاء نموذجًا موحدًا للإحالة."));
    auto* detail = qobject_cast<StudyDetail*>(&shown->detail());
    QVERIFY(!detail->finishButton()->isVisible());
    QVERIFY(detail->outcomeLine()->text().contains(now.reason));
}

void TstStudiesPage::anOutcomeWithoutReasonKeepsTheWindow()
{
    PagesFixture f;
    const Entry entry = f.recorded(Spoken);
    const Study study = given(f, entry);
    auto shown = page(f, QStringLiteral("studies"));
    shown->showRecord(study.id.value());
    goTo(&shown->list());
    key(Qt::Key_Return);
    QString said;
    answer([&said](CommandDialog* dialog) {
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible());
        said = dialog->problem();
        key(Qt::Key_Escape);
    });
    key(Qt::Key_F4);
    QVERIFY2(said.contains(QStringLiteral("Say why")), qPrintable(said));
    QCOMPARE(f.workspace->records().entries.get(entry.id)->state, EntryState::UnderStudy);
}

void TstStudiesPage::recallsAndReopens()
{
    PagesFixture f;
    const Entry entry = f.recorded(Spoken);
    const Study study = given(f, entry);
    auto shown = page(f, QStringLiteral("studies"));
    shown->showRecord(study.id.value());
    auto* detail = qobject_cast<StudyDetail*>(&shown->detail());
    VERIFY_DONE(f.workspace->studies().finish(study.id, {StudyOutcome::NotAdopted, QStringLiteral("قائم من قبل")}));
    QVERIFY(detail->reopenButton()->isVisible());
    const auto reason = [](CommandDialog* dialog) {
        type(QStringLiteral("ظهر جديد"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!dialog->isVisible(), qPrintable(dialog->problem()));
    };
    goTo(detail->reopenButton());
    answer(reason);
    key(Qt::Key_Space);
    QCOMPARE(f.workspace->records().studies.get(study.id)->state, StudyState::Reopened);
    QCOMPARE(f.workspace->records().entries.get(entry.id)->state, EntryState::UnderStudy);
    goTo(detail->recallButton());
    answer(reason);
    key(Qt::Key_Space);
    QCOMPARE(f.workspace->records().studies.get(study.id)->state, StudyState::Recalled);
    QCOMPARE(f.workspace->records().entries.get(entry.id)->state, EntryState::Recorded);
}

void TstStudiesPage::aFinishedSheetTakesNoTyping()
{
    PagesFixture f;
    const Study study = given(f, f.recorded(Spoken));
    VERIFY_DONE(f.workspace->studies().finish(study.id, {StudyOutcome::Adopted, QStringLiteral("نافع")}));
    auto shown = page(f, QStringLiteral("studies"));
    shown->showRecord(study.id.value());
    QVERIFY(shown->detail().findChildren<ArabicTextEdit*>().isEmpty() ||
            !shown->detail().findChild<ArabicTextEdit*>()->isVisible());
    goTo(&shown->list());
    key(Qt::Key_Delete);
    QVERIFY(f.workspace->records().studies.get(study.id));
    QCOMPARE(f.workspace->records().studies.all()->size(), std::size_t(1));
}

void TstStudiesPage::lateOnesAreAFilterThatTheOverviewOpens()
{
    PagesFixture f;
    const Study late = given(f, f.recorded(QStringLiteral("مقترح متأخر")), 1);
    given(f, f.recorded(QStringLiteral("مقترح في موعده")), 30);
    const Study finished = given(f, f.recorded(QStringLiteral("مقترح منته")), 1);
    VERIFY_DONE(f.workspace->studies().finish(finished.id, {StudyOutcome::Adopted, QStringLiteral("نافع")}));
    f.advance(5 * 24 * 3600);
    DashboardPage overview(f.context);
    overview.resize(1140, 760);
    QSignalSpy counted(&overview, &DashboardPage::counted);
    overview.show();
    QVERIFY(!counted.isEmpty() || counted.wait());
    QString asked;
    std::vector<ActiveFilter> filters;
    connect(&f.context,
            &PageContext::listRequested,
            this,
            [&](const QString& entity, const std::vector<ActiveFilter>& wanted) {
                asked = entity;
                filters = wanted;
            });
    QPushButton* figure = overview.waitingButtons().at(1);
    QCOMPARE(figure->text(), QStringLiteral("1 late study(ies)"));
    figure->click();
    QCOMPARE(asked, QStringLiteral("studies"));
    auto shown = page(f, asked);
    QCOMPARE(shown->model().rowCount(), 3);
    shown->showFiltered(filters);
    QCOMPARE(shown->model().rowCount(), 1);
    QCOMPARE(shown->model().idAt(0), late.id.value());
    QVERIFY(shown->countSentence().contains(QStringLiteral("1 late")));
    QVERIFY(qobject_cast<StudyDetail*>(&shown->detail())->outcomeLine()->text().contains(QStringLiteral("It was due")));
}

void TstStudiesPage::theFormalWordingStandsBesideTheWordsAsSpoken()
{
    PagesFixture f;
    Study study = given(f, f.recorded(Spoken));
    auto shown = page(f, QStringLiteral("studies"));
    shown->showRecord(study.id.value());
    const DifferenceView* view = qobject_cast<StudyDetail*>(&shown->detail())->difference();
    const auto words = [](const QLabel* label) {
        QTextDocument document;
        document.setHtml(label->text());
        return document.toPlainText();
    };
    QCOMPARE(words(view->spoken()), Spoken);
    QCOMPARE(view->formal()->text(), QStringLiteral("Not written yet."));
    goTo(&shown->list());
    key(Qt::Key_Return);
    type(QStringLiteral("توحيد نموذج إحالة الضحايا"));
    // What is typed is compared at once, and says so without colours.
    QCOMPARE(words(view->formal()), QStringLiteral("توحيد نموذج إحالة الضحايا"));
    QVERIFY(view->spoken()->text().contains(QStringLiteral("line-through")));
    QVERIFY(!view->formal()->text().contains(QStringLiteral("underline")));
    type(QStringLiteral(" كلها"));
    QVERIFY(view->formal()->text().contains(QStringLiteral("underline")));
    QCOMPARE(words(view->spoken()), Spoken);
}

void TstStudiesPage::theProposalSaysHowFarItIs()
{
    PagesFixture f;
    const Entry entry = f.recorded(Spoken);
    auto shown = page(f, QStringLiteral("proposals"));
    shown->showRecord(entry.id.value());
    StudySection& section = qobject_cast<EntryDetail*>(&shown->detail())->study();
    QVERIFY(section.sendButton()->isVisible());
    QVERIFY(!section.openButton()->isVisible());
    goTo(section.sendButton());
    answer(assign);
    key(Qt::Key_Space);
    QVERIFY2(section.sentence().contains(QStringLiteral("Studied by")), qPrintable(section.sentence()));
    QVERIFY(!section.sendButton()->isVisible());
    QSignalSpy opened(&f.context, &PageContext::recordRequested);
    goTo(section.openButton());
    key(Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), QStringLiteral("studies"));
}

void TstStudiesPage::similarProposalsAreLinkedMergedAndUndone()
{
    PagesFixture f;
    const Entry first = f.recorded(Spoken);
    const Entry second = f.recorded(QStringLiteral("نموذج موحد لإحالة الضحايا بين الجهات الشرطية والصحية"));
    const Entry third = f.recorded(QStringLiteral("توحيد نماذج إحالة الضحايا بين الجهات الشرطية"));
    auto shown = page(f, QStringLiteral("proposals"));
    shown->showRecord(first.id.value());
    SimilarSection& section = qobject_cast<EntryDetail*>(&shown->detail())->similar();
    section.lookNow();
    QListWidget* list = section.list();
    QCOMPARE(list->count(), 2);
    goTo(list);
    const auto between = [&](const Entry& other) {
        return *StudyQueries(f.workspace->records()).between(first.id, other.id);
    };
    // The second line is kept apart, the other one merged.
    const bool isSecondFirst = list->item(0)->text().contains(second.number.mid(2));
    const Entry& above = isSecondFirst ? second : third;
    const Entry& below = isSecondFirst ? third : second;
    key(Qt::Key_Down);
    key(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(between(below)->relation, ProposalRelation::Apart);
    QCOMPARE(list->count(), 2);
    goTo(list);
    list->setCurrentRow(0);
    answer([](CommandDialog* dialog) {
        key(Qt::Key_Tab);
        type(QStringLiteral("شيء واحد"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!dialog->isVisible(), qPrintable(dialog->problem()));
    });
    key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(between(above)->relation, ProposalRelation::Merged);
    QCOMPARE(f.workspace->records().entries.get(first.id)->state, EntryState::Merged);
    section.lookNow();
    goTo(list);
    list->setCurrentRow(list->item(0)->text().startsWith(QStringLiteral("Merged into")) ? 0 : 1);
    answer([](CommandDialog* dialog) {
        type(QStringLiteral("تبيّن الفرق"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!dialog->isVisible(), qPrintable(dialog->problem()));
    });
    key(Qt::Key_4, Qt::AltModifier);
    QVERIFY(!between(above));
    QCOMPARE(f.workspace->records().entries.get(first.id)->state, EntryState::Recorded);
    goTo(list);
    list->setCurrentRow(0);
    key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(between(above)->relation, ProposalRelation::Linked);
}

void TstStudiesPage::everyControlHasAName()
{
    PagesFixture f;
    const Study study = given(f, f.recorded(Spoken));
    auto shown = page(f, QStringLiteral("studies"));
    shown->showRecord(study.id.value());
    for (const QWidget* widget : shown->findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName() + widget->metaObject()->className()));
        }
    }
}

QTEST_MAIN(TstStudiesPage)
#include "TstStudiesPage.moc"
