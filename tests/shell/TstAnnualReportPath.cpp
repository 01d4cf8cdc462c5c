// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AnnualReportDetail.h"
#include "pages/IndicatorsPage.h"
#include "records/RecordForm.h"
#include "records/RecordPage.h"
#include "reports/PaperPages.h"
#include "reports/PaperWindow.h"
#include "SampleCoalition.h"
#include "shell/MainWindow.h"
#include "shell/PapersPage.h"
#include "shell/Settings.h"
#include "shell/UiLanguage.h"
#include "shell/WindowContent.h"
#include "support/Verify.h"
#include "Workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf;

/** The annual report made from the window, from its page and from the page of papers. */
class TstAnnualReportPath : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theReportOfTheYearIsMadeFromItsPage();
    void theYearOfAPaperIsChosenOnThePageOfPapers();
    void cleanupTestCase();

private:
    /** The window of a paper that is open now and has its pages. */
    [[nodiscard]] PaperWindow* paper() const
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            auto* window = qobject_cast<PaperWindow*>(each);
            if (window && window->isVisible() && window->pages()) {
                return window;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UiLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void TstAnnualReportPath::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("sample.tahaluf"));
    {
        Result<std::unique_ptr<Workspace>> made = Workspace::create(path);
        VERIFY_DONE(made);
        VERIFY_DONE(loadSample(**made));
    }
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_language = std::make_unique<UiLanguage>();
    m_language->apply(m_settings->language());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
    QVERIFY(m_window->openAtStart(path));
    m_window->resize(1366, 860);
    m_window->show();
}

void TstAnnualReportPath::theReportOfTheYearIsMadeFromItsPage()
{
    QVERIFY(m_window->content()->showPage(QStringLiteral("indicators")));
    auto* page = qobject_cast<IndicatorsPage*>(m_window->content()->pages().page(QStringLiteral("indicators")));
    QVERIFY(page);
    page->tabs().setCurrentIndex(1);
    QTRY_VERIFY(page->reports().detail().form().id() > 0);
    QPushButton* show = nullptr;
    for (auto* button : page->reports().detail().findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("عرض التقرير السنوي")) {
            show = button;
        }
    }
    QVERIFY(show && show->isVisible());
    QTest::keyClick(show, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(paper(), 30000);
    PaperWindow* made = paper();
    QVERIFY2(made->pages()->count() >= 12 && made->pages()->count() <= 30,
             qPrintable(QString::number(made->pages()->count())));
    QVERIFY2(made->windowTitle().contains(QStringLiteral("التقرير السنوي")), qPrintable(made->windowTitle()));
    made->close();
    QTRY_VERIFY(!paper());
}

void TstAnnualReportPath::theYearOfAPaperIsChosenOnThePageOfPapers()
{
    QVERIFY(m_window->content()->showPage(QStringLiteral("papers")));
    auto* page = qobject_cast<PapersPage*>(m_window->content()->pages().page(QStringLiteral("papers")));
    QVERIFY(page);
    QComboBox* years = nullptr;
    for (auto* box : page->findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("سنة الأوراق")) {
            years = box;
        }
    }
    QVERIFY(years);
    const int place = years->findData(2012);
    QVERIFY(place > 0);
    years->setCurrentIndex(place);
    for (auto* button : page->findChildren<QPushButton*>()) {
        if (button->accessibleName().endsWith(QStringLiteral("التقرير السنوي إلى الشركاء"))) {
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(paper(), 30000);
    QVERIFY(paper()->pages()->count() >= 12);
    paper()->close();
}

void TstAnnualReportPath::cleanupTestCase()
{
    m_window.reset();
}

QTEST_MAIN(TstAnnualReportPath)
#include "TstAnnualReportPath.moc"
