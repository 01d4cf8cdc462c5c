// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/indicators/IndicatorStanding.h"
#include "language/Bidi.h"
#include "pages/AnnualReportDetail.h"
#include "pages/DashboardPage.h"
#include "pages/IndicatorDetail.h"
#include "pages/IndicatorsPage.h"
#include "pages/OverviewIndicators.h"
#include "pages/PagesFixture.h"
#include "records/editors/FieldEditor.h"
#include "records/RecordDetail.h"
#include "records/RecordForm.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "records/RelatedList.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/DrawingView.h"
#include "widgets/FigureBar.h"
#include "WorkAreas.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace tahaluf;

/** «المؤشرات»: indicators with their charts, what is written for the annual report, and the overview. */
class TstIndicatorsPage : public QObject
{
    Q_OBJECT

private slots:
    void theListSaysValueTargetAndStanding();
    void aTargetChangesTheStanding();
    void enteredValuesBecomeAChart();
    void aComputedIndicatorSaysSo();
    void aPictureIsTakenIntoTheReport();
    void theReportOfItsYearIsShown();
    void recordsOfBothPartsAreShown();
    void theOverviewShowsWhatWasChosen();
    void everyControlHasAName();

private:
    static std::unique_ptr<IndicatorsPage> page(PagesFixture& f)
    {
        std::unique_ptr<Page> made = makePage(QStringLiteral("indicators"), f.context);
        auto* indicators = qobject_cast<IndicatorsPage*>(made.get());
        if (!indicators) {
            qFatal("there is no page of indicators");
        }
        (void)made.release();
        indicators->resize(1140, 760);
        indicators->show();
        indicators->activateWindow();
        if (!QTest::qWaitForWindowActive(indicators)) {
            qFatal("the page is not active");
        }
        return std::unique_ptr<IndicatorsPage>(indicators);
    }
    static Indicator saved(const PagesFixture& f, const QString& measure)
    {
        Indicator made;
        made.name = QStringLiteral("مكالمات الخط الهاتفي");
        made.nameEn = QStringLiteral("Calls");
        made.measure = measure;
        made.gathering = IndicatorGathering::Sum;
        made.period = IndicatorPeriod::Quarter;
        made.onOverview = true;
        [&] { VERIFY_DONE(f.workspace->areas().indicators().save(made)); }();
        return made;
    }
    static void enter(const PagesFixture& f, const Indicator& indicator, QDate day, const QString& number)
    {
        IndicatorValue value;
        value.indicator = indicator.id;
        value.datedOn = day;
        value.value = number;
        VERIFY_DONE(f.workspace->areas().indicators().saveValue(value));
    }
    static AnnualReport report(const PagesFixture& f)
    {
        AnnualReport made;
        made.year = 2012;
        made.foreword = QStringLiteral("كلمة");
        [&] { VERIFY_DONE(f.workspace->areas().annualReports().save(made)); }();
        return made;
    }
    static IndicatorDetail& detailOf(const IndicatorsPage& page)
    {
        return static_cast<IndicatorDetail&>(page.indicators().detail());
    }
};

void TstIndicatorsPage::aTargetChangesTheStanding()
{
    PagesFixture f(Language::English);
    const Indicator indicator = saved(f, QStringLiteral("entered"));
    enter(f, indicator, QDate(2012, 5, 1), QStringLiteral("30"));
    const auto shown = page(f);
    shown->showRecordOf(QStringLiteral("indicators"), indicator.id.value());
    IndicatorDetail& detail = detailOf(*shown);
    QTRY_COMPARE(detail.form().id(), indicator.id.value());
    QVERIFY2(detail.sentence().text().contains(QStringLiteral("No target")), qPrintable(detail.sentence().text()));
    answerDialog([](QDialog* dialog) {
        auto* form = dialog->findChild<RecordForm*>();
        QVERIFY(form);
        for (const auto& [field, text] : {std::pair(QStringLiteral("year"), QStringLiteral("2012")),
                                          std::pair(QStringLiteral("target"), QStringLiteral("٣٢"))}) {
            auto* line = form->editor(field)->findChild<QLineEdit*>();
            QVERIFY(line);
            line->setFocus();
            line->selectAll();
            typeText(line, text);
        }
        QTest::keyClick(
            form->editor(QStringLiteral("target"))->findChild<QLineEdit*>(), Qt::Key_S, Qt::ControlModifier);
    });
    detail.targets().add();
    QTRY_VERIFY2(detail.sentence().text().contains(QStringLiteral("Near the target")),
                 qPrintable(detail.sentence().text()));
    QTRY_COMPARE(detail.targets().model().rowCount(), 1);
}

void TstIndicatorsPage::enteredValuesBecomeAChart()
{
    PagesFixture f(Language::English);
    const Indicator indicator = saved(f, QStringLiteral("entered"));
    enter(f, indicator, QDate(2012, 5, 1), QStringLiteral("30"));
    const auto shown = page(f);
    shown->showRecord(indicator.id.value());
    IndicatorDetail& detail = detailOf(*shown);
    QTRY_COMPARE(detail.form().id(), indicator.id.value());
    QVERIFY(detail.chart().isHidden());
    enter(f, indicator, QDate(2012, 8, 1), QStringLiteral("44"));
    QTRY_VERIFY(!detail.chart().isHidden());
    const QString said = detail.chart().widget()->accessibleDescription();
    QVERIFY2(said.contains(QStringLiteral("Q2 2012 30")) && said.contains(QStringLiteral("Q3 2012 44")),
             qPrintable(said));
    QVERIFY(detail.values().isEnabled());
}

void TstIndicatorsPage::aComputedIndicatorSaysSo()
{
    PagesFixture f(Language::English);
    const Indicator indicator = saved(f, QStringLiteral("members_joined"));
    const auto shown = page(f);
    shown->showRecord(indicator.id.value());
    IndicatorDetail& detail = detailOf(*shown);
    QTRY_COMPARE(detail.form().id(), indicator.id.value());
    QVERIFY(!detail.values().isEnabled());
    QCOMPARE(visibleTexts(detail).filter(QStringLiteral("there is nothing to enter")).size(), 1);
}

void TstIndicatorsPage::aPictureIsTakenIntoTheReport()
{
    PagesFixture f(Language::English);
    const AnnualReport year = report(f);
    const auto shown = page(f);
    shown->showRecordOf(QStringLiteral("annual_reports"), year.id.value());
    auto& detail = static_cast<AnnualReportDetail&>(shown->reports().detail());
    QTRY_COMPARE(detail.form().id(), year.id.value());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hall.png"));
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QVERIFY(picture.save(path));
    detail.addPictureFile(path);
    QTRY_COMPARE(detail.pictures().model().rowCount(), 1);
    const auto pictures = f.workspace->areas().annualRecords().pictures.all();
    VERIFY_DONE(pictures);
    QCOMPARE(pictures->front().caption, QStringLiteral("hall"));
    QCOMPARE(pictures->front().position, 1);
    QSignalSpy failed(&f.context, &PageContext::failed);
    const QString text = folder.filePath(QStringLiteral("notes.txt"));
    QFile notes(text);
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("words") == 5);
    notes.close();
    detail.addPictureFile(text);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(detail.pictures().model().rowCount(), 1);
}

void TstIndicatorsPage::theReportOfItsYearIsShown()
{
    PagesFixture f(Language::English);
    const AnnualReport year = report(f);
    const auto shown = page(f);
    shown->showRecordOf(QStringLiteral("annual_reports"), year.id.value());
    auto& detail = static_cast<AnnualReportDetail&>(shown->reports().detail());
    QTRY_COMPARE(detail.form().id(), year.id.value());
    QSignalSpy asked(&f.context, &PageContext::paperAsked);
    for (QPushButton* button : detail.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Show the annual report")) {
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("annual-report"));
    QCOMPARE(asked.first().at(1).value<PaperRequest>().year, 2012);
}

void TstIndicatorsPage::recordsOfBothPartsAreShown()
{
    PagesFixture f(Language::English);
    const Indicator indicator = saved(f, QStringLiteral("entered"));
    const AnnualReport year = report(f);
    QCOMPARE(pageOf(QStringLiteral("annual_reports")), QStringLiteral("indicators"));
    const auto shown = page(f);
    shown->showRecordOf(QStringLiteral("annual_reports"), year.id.value());
    QCOMPARE(shown->tabs().currentIndex(), 1);
    shown->showRecordOf(QStringLiteral("indicators"), indicator.id.value());
    QCOMPARE(shown->tabs().currentIndex(), 0);
    QTRY_COMPARE(shown->indicators().detail().form().id(), indicator.id.value());
}

void TstIndicatorsPage::theOverviewShowsWhatWasChosen()
{
    PagesFixture f(Language::English);
    DashboardPage overview(f.context);
    overview.show();
    overview.count();
    QVERIFY(overview.indicators().isHidden());
    const Indicator indicator = saved(f, QStringLiteral("entered"));
    enter(f, indicator, QDate(2012, 5, 1), QStringLiteral("30"));
    overview.count();
    QVERIFY(!overview.indicators().isHidden());
    QCOMPARE(overview.indicators().bars().size(), 1);
    QVERIFY2(overview.indicators().bars().first()->number().startsWith(QStringLiteral("30")),
             qPrintable(overview.indicators().bars().first()->number()));
    QSignalSpy asked(&f.context, &PageContext::recordRequested);
    QTest::keyClick(overview.indicators().bars().first(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("indicators"));
    QCOMPARE(asked.first().at(1).toLongLong(), indicator.id.value());
}

void TstIndicatorsPage::everyControlHasAName()
{
    PagesFixture f(Language::English);
    saved(f, QStringLiteral("entered"));
    report(f);
    const auto shown = page(f);
    for (int tab = 0; tab < shown->tabs().count(); ++tab) {
        shown->tabs().setCurrentIndex(tab);
        QCoreApplication::processEvents();
        const QList<QWidget*> children = shown->findChildren<QWidget*>();
        for (const QWidget* child : children) {
            const bool isControl = child->focusPolicy() & Qt::TabFocus && child->isVisible() &&
                                   !qobject_cast<const QTabBar*>(child) && !child->focusProxy();
            QVERIFY2(!isControl || !child->accessibleName().isEmpty(),
                     qPrintable(QString::fromLatin1(child->metaObject()->className()) + QLatin1Char(' ') +
                                child->objectName()));
        }
    }
}

void TstIndicatorsPage::theListSaysValueTargetAndStanding()
{
    PagesFixture f;
    const Indicator calls = saved(f, QStringLiteral("entered"));
    const QDate today = f.workspace->records().now().date();
    enter(f, calls, QDate(today.year(), 1, 1), QStringLiteral("30"));
    const std::unique_ptr<IndicatorsPage> shown = page(f);
    const RecordTableModel& model = shown->indicators().model();
    const auto cell = [&model](const char* key) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.field(column)->key == QLatin1String(key)) {
                return Bidi::strip(model.index(0, column).data().toString());
            }
        }
        return QStringLiteral("there is no such column");
    };
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(cell("value"), QStringLiteral("30"));
    QCOMPARE(cell("target"), QStringLiteral("–"));
    QCOMPARE(cell("standing"), choiceLabel(IndicatorStanding::NoTarget));
    // What is entered elsewhere is seen at once.
    IndicatorTarget goal;
    goal.indicator = calls.id;
    goal.year = today.year();
    goal.target = QStringLiteral("40");
    VERIFY_DONE(f.workspace->areas().indicators().saveTarget(goal));
    QTRY_COMPARE(cell("target"), QStringLiteral("40"));
    QCOMPARE(cell("standing"), choiceLabel(IndicatorStanding::Near));
    enter(f, calls, today, QStringLiteral("10"));
    QTRY_COMPARE(cell("value"), QStringLiteral("40"));
    QCOMPARE(cell("standing"), choiceLabel(IndicatorStanding::Reached));
    // It is no order to sort by, and what the list exports has the fields alone.
    RecordListView& list = shown->indicators().list();
    list.horizontalHeader()->setSortIndicator(model.columnCount() - 1, Qt::AscendingOrder);
    QVERIFY(model.request().sortField.isEmpty());
    QVERIFY(list.horizontalHeader()->sortIndicatorSection() < model.columnCount() - 1);
    QVERIFY(!list.shownFields().contains(QStringLiteral("standing")));
}

QTEST_MAIN(TstIndicatorsPage)
#include "TstIndicatorsPage.moc"
