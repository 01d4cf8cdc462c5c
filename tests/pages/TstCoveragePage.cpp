// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CoverageGaps.h"
#include "pages/CoverageModel.h"
#include "pages/CoveragePage.h"
#include "pages/CoveragePanel.h"
#include "pages/CoverageTable.h"
#include "pages/EntryDetail.h"
#include "pages/PagesFixture.h"
#include "pages/ThemeSharesPanel.h"
#include "records/RecordDetail.h"
#include "records/RecordForm.h"
#include "support/PlanningFixture.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/DrawingView.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace tahaluf;

using Fixture = WithPlanning<PagesFixture>;

/** «مصفوفة التغطية»: roles by keys and clicks, a gap turned into an action. */
class TstCoveragePage : public QObject
{
    Q_OBJECT

private slots:
    void keysSetRoles();
    void arabicKeysSetRoles();
    void severalPlacesAtOnce();
    void aDoubleClickGoesOn();
    void anAreaHasItsOwnRoles();
    void aGapBecomesAnAction();
    void aGapBecomesAProposal();
    void whatServicesSayIsShownAsSuch();
    void themesAreDrawnWhenTheyComeIntoSight();
    void everyPlaceIsSpoken();
    void everyControlHasAName();

private:
    static std::unique_ptr<CoveragePage> page(Fixture& f)
    {
        std::unique_ptr<Page> made = makePage(QStringLiteral("coverage"), f.context);
        auto* coverage = qobject_cast<CoveragePage*>(made.get());
        if (!coverage) {
            qFatal("there is no page of coverage");
        }
        (void)made.release();
        coverage->resize(1140, 760);
        coverage->show();
        coverage->activateWindow();
        if (!QTest::qWaitForWindowActive(coverage)) {
            qFatal("the page is not active");
        }
        coverage->panel().table().setFocus();
        return std::unique_ptr<CoveragePage>(coverage);
    }
    static void goTo(CoveragePage& page, int row, const Member& member)
    {
        CoverageModel& model = page.panel().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.matrix().columns()[static_cast<std::size_t>(column)].member == member.id) {
                page.panel().table().setCurrentIndex(model.index(row, column));
            }
        }
    }
    static std::optional<CoverageRole> roleOf(const Fixture& f, const Member& member, const QString& area = {})
    {
        const CoverageMatrix matrix = f.matrix(CoverageScope::Mechanisms, area);
        for (std::size_t column = 0; column < matrix.columns().size(); ++column) {
            if (matrix.columns()[column].member == member.id) {
                return matrix.at(0, column).role;
            }
        }
        return std::nullopt;
    }
    static void pressButton(QWidget& parent, const QString& text)
    {
        for (QPushButton* button : parent.findChildren<QPushButton*>()) {
            if (button->text() == text) {
                QVERIFY(button->isEnabled());
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
};

void TstCoveragePage::keysSetRoles()
{
    Fixture f;
    f.mechanism(QStringLiteral("الإحالة"));
    const auto coverage = page(f);
    goTo(*coverage, 0, f.interior);
    press(Qt::Key_L);
    QVERIFY(roleOf(f, f.interior) == CoverageRole::Leads);
    // One stays in the same place and goes on with the arrows.
    goTo(*coverage, 0, f.justice);
    press(Qt::Key_S);
    QVERIFY(roleOf(f, f.justice) == CoverageRole::Supports);
    press(Qt::Key_A);
    QVERIFY(roleOf(f, f.justice) == CoverageRole::Absent);
    press(Qt::Key_Delete);
    QVERIFY(!roleOf(f, f.justice));
    press(Qt::Key_Space);
    QVERIFY(roleOf(f, f.justice) == CoverageRole::Leads);
    press(Qt::Key_Space);
    QVERIFY(roleOf(f, f.justice) == CoverageRole::Supports);
}

void TstCoveragePage::arabicKeysSetRoles()
{
    Fixture f;
    f.mechanism(QStringLiteral("الإحالة"));
    const auto coverage = page(f);
    goTo(*coverage, 0, f.interior);
    typeText(&coverage->panel().table(), QStringLiteral("ق"));
    QVERIFY(roleOf(f, f.interior) == CoverageRole::Leads);
    typeText(&coverage->panel().table(), QStringLiteral("س"));
    QVERIFY(roleOf(f, f.interior) == CoverageRole::Supports);
    typeText(&coverage->panel().table(), QStringLiteral("غ"));
    QVERIFY(roleOf(f, f.interior) == CoverageRole::Absent);
}

void TstCoveragePage::severalPlacesAtOnce()
{
    Fixture f;
    f.mechanism(QStringLiteral("الإحالة"));
    const auto coverage = page(f);
    CoverageTable& table = coverage->panel().table();
    table.setCurrentIndex(coverage->panel().model().index(0, 0));
    // The window of this fixture reads from the left; in an Arabic one the table turns the arrows round itself.
    const Qt::Key onward = table.isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    press(onward, Qt::ShiftModifier);
    press(onward, Qt::ShiftModifier);
    pressButton(coverage->panel(), QStringLiteral("Supports"));
    const auto cells = f.coverageRecords().cells.all();
    QCOMPARE(cells->size(), std::size_t(3));
    QVERIFY(std::all_of(
        cells->begin(), cells->end(), [](const CoverageCell& cell) { return cell.role == CoverageRole::Supports; }));
}

void TstCoveragePage::aDoubleClickGoesOn()
{
    Fixture f;
    f.mechanism(QStringLiteral("الإحالة"));
    const auto coverage = page(f);
    goTo(*coverage, 0, f.interior);
    CoverageTable& table = coverage->panel().table();
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.currentIndex()).center());
    QVERIFY(roleOf(f, f.interior) == CoverageRole::Leads);
}

void TstCoveragePage::anAreaHasItsOwnRoles()
{
    Fixture f;
    const Mechanism referral = f.mechanism(QStringLiteral("الإحالة"));
    f.role(referral, f.justice, CoverageRole::Leads, QStringLiteral("الدوحة"));
    const auto coverage = page(f);
    QComboBox& area = coverage->panel().area();
    area.setFocus();
    QTest::keyClick(&area, Qt::Key_Down);
    QCOMPARE(area.currentText(), QStringLiteral("الدوحة"));
    coverage->panel().table().setFocus();
    goTo(*coverage, 0, f.interior);
    press(Qt::Key_S);
    QVERIFY(!roleOf(f, f.interior, QStringLiteral("الخور")));
    QVERIFY(roleOf(f, f.interior, QStringLiteral("الدوحة")) == CoverageRole::Supports);
}

void TstCoveragePage::aGapBecomesAnAction()
{
    Fixture f;
    const Mechanism hotline = f.mechanism(QStringLiteral("الخط الموحد"));
    f.role(hotline, f.justice, CoverageRole::Supports);
    const auto coverage = page(f);
    CoverageGaps& gaps = coverage->panel().gaps();
    QVERIFY(gaps.note().text().contains(QStringLiteral("الخط الموحد")));
    pressButton(gaps, QStringLiteral("Make an action"));
    const auto actions = f.records().actions.all();
    QCOMPARE(actions->size(), std::size_t(1));
    QVERIFY(actions->front().titleEn.contains(QStringLiteral("Name a body that leads")));
    // It stands beside the gap, and opens.
    QTRY_VERIFY(gaps.table().model()->index(0, 2).data().toString().contains(QStringLiteral("001")));
    QSignalSpy asked(&f.context, &PageContext::recordRequested);
    gaps.table().setFocus();
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("actions"));
    QCOMPARE(asked.first().at(1).toLongLong(), actions->front().id.value());
    // And from the action back to the line of the matrix.
    const auto measures = f.coverageRecords().measures.all();
    QCOMPARE(pageOf(QStringLiteral("coverage_measures")), QStringLiteral("coverage"));
    coverage->tabs().setCurrentIndex(2);
    coverage->showRecordOf(QStringLiteral("coverage_measures"), measures->front().id.value());
    QCOMPARE(coverage->tabs().currentIndex(), 0);
    QCOMPARE(coverage->panel().table().currentIndex().row(), 0);
}

void TstCoveragePage::aGapBecomesAProposal()
{
    Fixture f;
    f.mechanism(QStringLiteral("الخط الموحد"));
    const auto coverage = page(f);
    pressButton(coverage->panel().gaps(), QStringLiteral("Make a proposal"));
    const auto entries = f.records().entries.all();
    QCOMPARE(entries->size(), std::size_t(1));
    QVERIFY(entries->front().text.contains(QStringLiteral("الخط الموحد")));
    const CoverageMeasure measure = f.coverageRecords().measures.all()->front();
    QCOMPARE(measure.entry, entries->front().id);

    // From the proposal back to the gap; one that came otherwise offers no such way.
    const Entry other = f.recorded(QStringLiteral("مقترح قيل في اللقاء"));
    const std::unique_ptr<RecordPage> proposals = f.page(QStringLiteral("proposals"));
    proposals->showRecord(other.id.value());
    auto& detail = static_cast<EntryDetail&>(proposals->detail());
    QTRY_COMPARE(detail.form().id(), other.id.value());
    QVERIFY(detail.gapButton()->isHidden());
    proposals->showRecord(measure.entry.value());
    QTRY_COMPARE(detail.form().id(), measure.entry.value());
    QVERIFY(!detail.gapButton()->isHidden());
    QSignalSpy asked(&f.context, &PageContext::recordRequested);
    QTest::keyClick(detail.gapButton(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("coverage_measures"));
    QCOMPARE(asked.first().at(1).toLongLong(), measure.id.value());
}

void TstCoveragePage::whatServicesSayIsShownAsSuch()
{
    Fixture f;
    f.saved(f.service(QStringLiteral("دار الإيواء"), ServiceKind::Shelter));
    const auto coverage = page(f);
    const CoverageModel& model = coverage->panel().model();
    int said = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex place = model.index(row, column);
            if (place.data(CoverageModel::LookRole).toInt() & CoverageModel::FromService) {
                ++said;
                QVERIFY(place.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("services say")));
            }
        }
    }
    QCOMPARE(said, 1);
}

void TstCoveragePage::themesAreDrawnWhenTheyComeIntoSight()
{
    Fixture f;
    const auto coverage = page(f);
    QVERIFY(coverage->themes().verdict().isEmpty());
    coverage->tabs().setCurrentIndex(1);
    QVERIFY(coverage->themes().verdict().contains(QStringLiteral("No meeting")));
    f.recorded(QStringLiteral("مقترح"));
    QTRY_VERIFY(!coverage->themes().verdict().contains(QStringLiteral("No meeting")));
    QVERIFY(coverage->themes().picture().widget()->accessibleDescription().contains(QStringLiteral("100%")));
}

void TstCoveragePage::everyPlaceIsSpoken()
{
    Fixture f;
    f.role(f.mechanism(QStringLiteral("الإحالة")), f.interior, CoverageRole::Leads, QStringLiteral("الدوحة"));
    const auto coverage = page(f);
    const CoverageModel& model = coverage->panel().model();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString spoken = model.index(0, column).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QStringLiteral("الإحالة")));
        QVERIFY(spoken.contains(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    }
    const QString head = model.headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString();
    QVERIFY(head.contains(QStringLiteral("تقودها جهة واحدة")));
}

void TstCoveragePage::everyControlHasAName()
{
    Fixture f;
    f.role(f.mechanism(QStringLiteral("الإحالة")), f.interior, CoverageRole::Leads);
    const auto coverage = page(f);
    for (int tab = 0; tab < coverage->tabs().count(); ++tab) {
        coverage->tabs().setCurrentIndex(tab);
        QCoreApplication::processEvents();
        for (const QWidget* child : coverage->findChildren<QWidget*>()) {
            const bool isControl = child->focusPolicy() & Qt::TabFocus && child->isVisible() &&
                                   !qobject_cast<const QTabBar*>(child) && !child->focusProxy();
            QVERIFY2(!isControl || !child->accessibleName().isEmpty(),
                     qPrintable(QString::fromLatin1(child->metaObject()->className()) + QLatin1Char(' ') +
                                child->objectName()));
        }
    }
}

QTEST_MAIN(TstCoveragePage)
#include "TstCoveragePage.moc"
