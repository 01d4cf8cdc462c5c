// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MonthlyTotalsPanel.h"
#include "pages/PagesFixture.h"
#include "pages/PlanTemplateDetail.h"
#include "pages/PlanTemplatesPage.h"
#include "records/editors/FieldEditor.h"
#include "records/RecordForm.h"
#include "records/RecordTableModel.h"
#include "records/RelatedList.h"
#include "support/PlanningFixture.h"
#include "support/Typing.h"
#include "support/Verify.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTextEdit>

using namespace tahaluf;

using Fixture = WithPlanning<PagesFixture>;

/** «التخطيط المشترك»: plan templates, and the monthly totals typed into their grid. */
class TstPlanTemplatesPage : public QObject
{
    Q_OBJECT

private slots:
    void aPlanIsBuiltAndPrinted();
    void identityNumbersAreWarnedAbout();
    void totalsAreTypedIntoTheGrid();
    void whatIsNoNumberIsRefused();
    void recordsOfAllPartsAreShown();
    void everyControlHasAName();

private:
    static std::unique_ptr<PlanTemplatesPage> page(Fixture& f)
    {
        std::unique_ptr<Page> made = makePage(QStringLiteral("plan_templates"), f.context);
        auto* planning = qobject_cast<PlanTemplatesPage*>(made.get());
        if (!planning) {
            qFatal("there is no page of plan templates");
        }
        (void)made.release();
        planning->resize(1140, 760);
        planning->show();
        planning->activateWindow();
        if (!QTest::qWaitForWindowActive(planning)) {
            qFatal("the page is not active");
        }
        return std::unique_ptr<PlanTemplatesPage>(planning);
    }
    static void enter(QTableView& table, int row, int column, const QString& text)
    {
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, column));
        QTest::keyClick(&table, Qt::Key_F2);
        auto* line = table.findChild<QLineEdit*>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        typeText(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        // What was typed is taken once the key was handled.
        QTRY_VERIFY(!table.findChild<QLineEdit*>());
    }
};

void TstPlanTemplatesPage::aPlanIsBuiltAndPrinted()
{
    Fixture f;
    const ReferralPath path = f.path(QStringLiteral("إحالة بالغة"));
    const PlanTemplate plan = f.plan(path, QStringLiteral("خطة التأهيل"));
    const auto planning = page(f);
    planning->showRecord(plan.id.value());
    auto& detail = static_cast<PlanTemplateDetail&>(planning->plans().detail());
    QTRY_COMPARE(detail.form().id(), plan.id.value());
    answerDialog([](QDialog* dialog) {
        auto* form = dialog->findChild<RecordForm*>();
        QVERIFY(form);
        auto* line = form->editor(QStringLiteral("name"))->findChild<QLineEdit*>();
        QVERIFY(line);
        line->setFocus();
        typeText(line, QStringLiteral("تقدير الاحتياجات"));
        QTest::keyClick(line, Qt::Key_S, Qt::ControlModifier);
    });
    detail.steps().add();
    QTRY_COMPARE(detail.steps().model().rowCount(), 1);
    QCOMPARE(f.planningRecords().steps.all()->front().plan, plan.id);
    QSignalSpy printed(&f.context, &PageContext::paperAsked);
    for (QPushButton* button : detail.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Print the plan")) {
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QCOMPARE(printed.size(), 1);
    QCOMPARE(printed.first().first().toString(), QStringLiteral("plan-template"));
    QCOMPARE(printed.first().at(1).value<PaperRequest>().referralPath, path.id);
}

void TstPlanTemplatesPage::identityNumbersAreWarnedAbout()
{
    Fixture f;
    const PlanTemplate plan = f.plan(f.path(QStringLiteral("إحالة بالغة")), QStringLiteral("خطة التأهيل"));
    const auto planning = page(f);
    planning->showRecord(plan.id.value());
    RecordForm& form = planning->plans().detail().form();
    QTRY_COMPARE(form.id(), plan.id.value());
    const QString field = QStringLiteral("purpose");
    auto* edit = form.editor(field)->findChild<QTextEdit*>();
    QVERIFY(edit);
    edit->setFocus();
    typeText(edit, QStringLiteral("صاحبة الرقم 28463400123"));
    QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(form.problem(field).contains(QStringLiteral("28463400123")), qPrintable(form.problem(field)));
    QVERIFY(f.planningRecords().templates.get(plan.id)->purpose.isEmpty());
}

void TstPlanTemplatesPage::totalsAreTypedIntoTheGrid()
{
    Fixture f;
    const ReferralPath path = f.path(QStringLiteral("إحالة بالغة"));
    f.step(path, QStringLiteral("التعرّف"));
    const auto planning = page(f);
    planning->tabs().setCurrentIndex(1);
    QTableView& table = planning->totals().table();
    // The body of the path's step and the sum of all bodies.
    QCOMPARE(table.model()->columnCount(), 2);
    QCOMPARE(table.model()->rowCount(), 13);
    enter(table, 9, 0, QStringLiteral("١٤"));
    const auto totals = f.planningRecords().totals.all();
    QCOMPARE(totals->size(), std::size_t(1));
    QCOMPARE(totals->front().total, 14);
    QCOMPARE(totals->front().month, QDate(2012, 10, 1));
    QCOMPARE(totals->front().member, f.interior.id);
    QTRY_COMPARE(table.model()->index(12, 1).data().toString(), QStringLiteral("14"));
    enter(table, 9, 0, QStringLiteral("3"));
    QCOMPARE(f.planningRecords().totals.all()->front().total, 3);
    QTRY_VERIFY(visibleTexts(planning->totals()).filter(QStringLiteral("under five")).size() == 1);
    enter(table, 9, 0, QString());
    QTRY_VERIFY(f.planningRecords().totals.all()->empty());
    // Sums are not typed.
    QVERIFY(!(table.model()->flags(table.model()->index(12, 0)) & Qt::ItemIsEditable));
}

void TstPlanTemplatesPage::whatIsNoNumberIsRefused()
{
    Fixture f;
    f.step(f.path(QStringLiteral("إحالة بالغة")), QStringLiteral("التعرّف"));
    const auto planning = page(f);
    planning->tabs().setCurrentIndex(1);
    QSignalSpy failed(&f.context, &PageContext::failed);
    enter(planning->totals().table(), 9, 0, QStringLiteral("سارة"));
    QCOMPARE(failed.size(), 1);
    QVERIFY(f.planningRecords().totals.all()->empty());
    // December has not come yet.
    enter(planning->totals().table(), 11, 0, QStringLiteral("5"));
    QCOMPARE(failed.size(), 2);
}

void TstPlanTemplatesPage::recordsOfAllPartsAreShown()
{
    Fixture f;
    const ReferralPath path = f.path(QStringLiteral("إحالة بالغة"));
    const PlanTemplate plan = f.plan(path, QStringLiteral("خطة التأهيل"));
    const PlanStep step = f.planStep(plan, QStringLiteral("تقدير"));
    f.total(10, path, f.interior, 14);
    for (const char* entity : {"plan_steps", "plan_sharings", "monthly_totals"}) {
        QCOMPARE(pageOf(QString::fromLatin1(entity)), QStringLiteral("plan_templates"));
    }
    const auto planning = page(f);
    planning->showRecordOf(QStringLiteral("monthly_totals"), 1);
    QCOMPARE(planning->tabs().currentIndex(), 2);
    planning->showRecordOf(QStringLiteral("plan_steps"), step.id.value());
    QCOMPARE(planning->tabs().currentIndex(), 0);
    QTRY_COMPARE(planning->plans().detail().form().id(), plan.id.value());
}

void TstPlanTemplatesPage::everyControlHasAName()
{
    Fixture f;
    const ReferralPath path = f.path(QStringLiteral("إحالة بالغة"));
    f.plan(path, QStringLiteral("خطة التأهيل"));
    f.total(10, path, f.interior, 14);
    const auto planning = page(f);
    for (int tab = 0; tab < planning->tabs().count(); ++tab) {
        planning->tabs().setCurrentIndex(tab);
        QCoreApplication::processEvents();
        for (const QWidget* child : planning->findChildren<QWidget*>()) {
            const bool isControl = child->focusPolicy() & Qt::TabFocus && child->isVisible() &&
                                   !qobject_cast<const QTabBar*>(child) && !child->focusProxy();
            QVERIFY2(!isControl || !child->accessibleName().isEmpty(),
                     qPrintable(QString::fromLatin1(child->metaObject()->className()) + QLatin1Char(' ') +
                                child->objectName()));
        }
    }
}

QTEST_MAIN(TstPlanTemplatesPage)
#include "TstPlanTemplatesPage.moc"
