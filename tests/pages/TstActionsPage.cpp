// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ActionDetail.h"
#include "pages/ActionsPage.h"
#include "pages/CommandDialog.h"
#include "pages/PagesFixture.h"
#include "pages/PlanModel.h"
#include "records/FormField.h"
#include "records/SaveBar.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/DrawingView.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

using namespace tahaluf;

/** «خطة العمل»: the plan as a tree and as a timeline, worked with the keys. */
class TstActionsPage : public QObject
{
    Q_OBJECT

private slots:
    void aPlanIsBuiltWithTheKeys();
    void progressIsReportedAndRollsUp();
    void whatHasPartsTakesNoReport();
    void altArrowsMoveAnAction();
    void deleteTakesOnlyWhatHasNoParts();
    void cancellingAsksForTheReason();
    void theTimelineShowsEveryLine();
    void anEmptyPlanSaysHowToBegin();
    void commandsAreReadWholeInANarrowPane();
    void everyControlHasAName();

private:
    static std::unique_ptr<ActionsPage> page(PagesFixture& f)
    {
        auto made = std::make_unique<ActionsPage>(f.context);
        made->resize(1140, 760);
        made->show();
        made->activateWindow();
        if (!QTest::qWaitForWindowActive(made.get())) {
            qFatal("the page is not active");
        }
        made->setFocus();
        return made;
    }
    static Action add(PagesFixture& f, ActionKind kind, ActionId parent, const QString& title, QDate due = {})
    {
        Action action;
        action.kind = kind;
        action.parent = parent;
        action.title = title;
        action.startOn = due.isValid() ? due.addDays(-30) : QDate();
        action.dueOn = due;
        if (Result<void> saved = f.workspace->actions().save(action); !saved) {
            qFatal("%s", qPrintable(saved.error().message));
        }
        return action;
    }
    static QString textAt(const ActionsPage& page, qint64 id, int column)
    {
        return page.model().indexOf(id).siblingAtColumn(column).data().toString();
    }
};

void TstActionsPage::aPlanIsBuiltWithTheKeys()
{
    PagesFixture f;
    auto shown = page(f);
    for (const QString& title :
         {QStringLiteral("منظومة إحالة واحدة"), QStringLiteral("نموذج الإحالة"), QStringLiteral("إعداد النموذج")}) {
        shown->tree().setFocus();
        shown->startNewRecord();
        typeText(QApplication::focusWidget(), title);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        VERIFY_DONE(f.workspace->records().actions.all());
        QCOMPARE(f.workspace->records().actions.all()->back().title, title);
    }
    const auto actions = f.workspace->records().actions.all();
    QCOMPARE(actions->size(), std::size_t(3));
    QCOMPARE(actions->at(0).kind, ActionKind::Objective);
    QCOMPARE(actions->at(1).parent, actions->at(0).id);
    QCOMPARE(actions->at(2).kind, ActionKind::Action);
    QCOMPARE(actions->at(2).parent, actions->at(1).id);
    QCOMPARE(PlanModel::idOf(shown->tree().currentIndex()), actions->at(2).id.value());
}

void TstActionsPage::progressIsReportedAndRollsUp()
{
    PagesFixture f;
    const Action objective = add(f, ActionKind::Objective, {}, QStringLiteral("هدف"));
    const Action first = add(f, ActionKind::Action, objective.id, QStringLiteral("أولى"), QDate(2012, 12, 20));
    add(f, ActionKind::Action, objective.id, QStringLiteral("ثانية"), QDate(2012, 11, 20));
    auto shown = page(f);
    shown->showRecord(first.id.value());
    whenDialogOpens([](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        dialog->findChild<QSpinBox*>()->setValue(60);
        dialog->actionButton()->click();
    });
    shown->detail().reportButton()->click();
    QCOMPARE(textAt(*shown, first.id.value(), PlanModel::Percent), QStringLiteral("60%"));
    QCOMPARE(textAt(*shown, objective.id.value(), PlanModel::Percent), QStringLiteral("30%"));
    QVERIFY(textAt(*shown, objective.id.value(), PlanModel::State).contains(QStringLiteral("1 overdue")));
    QVERIFY(visibleTexts(*shown).join(u'|').contains(QStringLiteral("30% done")));
}

void TstActionsPage::whatHasPartsTakesNoReport()
{
    PagesFixture f;
    const Action objective = add(f, ActionKind::Objective, {}, QStringLiteral("هدف"));
    const Action part = add(f, ActionKind::Action, objective.id, QStringLiteral("أولى"));
    auto shown = page(f);
    shown->showRecord(objective.id.value());
    QVERIFY(!shown->detail().reportButton()->isVisible());
    shown->showRecord(part.id.value());
    QVERIFY(shown->detail().reportButton()->isVisible());
}

void TstActionsPage::altArrowsMoveAnAction()
{
    PagesFixture f;
    const Action first = add(f, ActionKind::Objective, {}, QStringLiteral("أول"));
    const Action second = add(f, ActionKind::Objective, {}, QStringLiteral("ثان"));
    auto shown = page(f);
    shown->showRecord(second.id.value());
    shown->tree().setFocus();
    QTest::keyClick(&shown->tree(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown->model().indexOf(second.id.value()).row(), 0);
    QCOMPARE(shown->model().indexOf(first.id.value()).row(), 1);
    QCOMPARE(PlanModel::idOf(shown->tree().currentIndex()), second.id.value());
}

void TstActionsPage::deleteTakesOnlyWhatHasNoParts()
{
    PagesFixture f;
    const Action objective = add(f, ActionKind::Objective, {}, QStringLiteral("هدف"));
    const Action part = add(f, ActionKind::Action, objective.id, QStringLiteral("أولى"));
    auto shown = page(f);
    QSignalSpy failures(&f.context, &PageContext::failed);
    shown->showRecord(objective.id.value());
    QTest::keyClick(&shown->tree(), Qt::Key_Delete);
    QCOMPARE(failures.size(), 1);
    shown->showRecord(part.id.value());
    QTest::keyClick(&shown->tree(), Qt::Key_Delete);
    QCOMPARE(f.workspace->records().actions.all()->size(), std::size_t(1));
    QCOMPARE(PlanModel::idOf(shown->tree().currentIndex()), objective.id.value());
}

void TstActionsPage::cancellingAsksForTheReason()
{
    PagesFixture f;
    const Action action = add(f, ActionKind::Action, {}, QStringLiteral("أولى"));
    auto shown = page(f);
    shown->showRecord(action.id.value());
    whenDialogOpens([](QDialog* window) {
        auto* dialog = qobject_cast<CommandDialog*>(window);
        dialog->actionButton()->click();
        QVERIFY(!dialog->problem().isEmpty());
        typeText(dialog->findChild<QLineEdit*>(), QStringLiteral("تولتها جهة أخرى"));
        dialog->actionButton()->click();
    });
    shown->detail().cancelButton()->click();
    QCOMPARE(f.workspace->records().actions.get(action.id)->reason, QStringLiteral("تولتها جهة أخرى"));
    shown->detail().cancelButton()->click();
    QCOMPARE(f.workspace->records().actions.get(action.id)->state, ActionState::NotStarted);
}

void TstActionsPage::theTimelineShowsEveryLine()
{
    PagesFixture f;
    add(f, ActionKind::Action, {}, QStringLiteral("إعداد النموذج"), QDate(2012, 12, 20));
    auto shown = page(f);
    shown->showTimeline(true);
    QVERIFY(shown->timeline().isVisible());
    const QString said = shown->timeline().widget()->accessibleDescription();
    QVERIFY(said.contains(QStringLiteral("إعداد النموذج")));
    QVERIFY(said.contains(QStringLiteral("20/12/2012")));
    // A bar in the coalition's colour stands on the sheet.
    const QImage picture = shown->timeline().widget()->grab().toImage();
    int tinted = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, y);
            tinted += colour.red() > colour.green() + 15 ? 1 : 0;
        }
    }
    QVERIFY(tinted > 200);
}

void TstActionsPage::anEmptyPlanSaysHowToBegin()
{
    PagesFixture f;
    auto shown = page(f);
    QVERIFY(visibleTexts(*shown).contains(QStringLiteral("No plan yet")));
    add(f, ActionKind::Objective, {}, QStringLiteral("هدف"));
    QVERIFY(shown->tree().isVisible());
}

void TstActionsPage::commandsAreReadWholeInANarrowPane()
{
    PagesFixture f;
    const Action action = add(f, ActionKind::Action, {}, QStringLiteral("إعداد النموذج"), QDate(2012, 12, 20));
    ActionDetail detail(f.context);
    detail.open(action.id.value());
    detail.setFixedWidth(300); // as the list beside it leaves
    detail.show();
    QVERIFY(QTest::qWaitForWindowExposed(&detail));
    int commands = 0;
    for (const QString& text :
         {QStringLiteral("Report progress…"), QStringLiteral("Find a resource…"), QStringLiteral("Cancel it…")}) {
        for (const QPushButton* button : detail.findChildren<QPushButton*>()) {
            if (button->text() == text) {
                ++commands;
                QVERIFY(button->isVisible());
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(text));
            }
        }
    }
    QCOMPARE(commands, 3);
}

void TstActionsPage::everyControlHasAName()
{
    PagesFixture f;
    const Action action = add(f, ActionKind::Action, {}, QStringLiteral("أولى"));
    auto shown = page(f);
    shown->showRecord(action.id.value());
    for (const QWidget* child : shown->findChildren<QWidget*>()) {
        const bool takesFocus = child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(shown.get()) &&
                                !child->focusProxy() && !child->inherits("QScrollArea");
        QVERIFY2(!takesFocus || !child->accessibleName().isEmpty(),
                 qPrintable(QString::fromLatin1(child->metaObject()->className())));
    }
}

QTEST_MAIN(TstActionsPage)
#include "TstActionsPage.moc"
