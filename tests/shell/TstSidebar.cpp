// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"
#include "shell/Settings.h"
#include "shell/Sidebar.h"
#include "shell/UiLanguage.h"
#include "shell/WindowContent.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tahaluf;

/** The pages beside the list, in the window of a small and of a large screen. */
class TstSidebar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pagesAreAllInSight_data();
    void pagesAreAllInSight();
    void aVeryLowWindowScrolls();

private:
    /** The sidebar of a window of this height, laid out. */
    [[nodiscard]] const Sidebar& sidebarAt(int height)
    {
        m_window->resize(1366, height);
        m_window->show();
        QTest::qWait(0);
        return m_window->content()->sidebar();
    }
    [[nodiscard]] static QRect lastLine(const Sidebar& sidebar)
    {
        return sidebar.visualRect(sidebar.model()->index(sidebar.model()->rowCount() - 1, 0));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UiLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void TstSidebar::init()
{
    m_window.reset();
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_settings->setDefaultFile(m_folder.filePath(QStringLiteral("coalition.tahaluf")));
    m_language = std::make_unique<UiLanguage>();
    m_language->apply(m_settings->language());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
    QVERIFY(m_window->openAtStart({}));
}

void TstSidebar::pagesAreAllInSight_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("lineHeight");
    QTest::newRow("office desktop of 860 pixels") << 860 << 28;
    QTest::newRow("large screen") << 1080 << 34;
}

void TstSidebar::pagesAreAllInSight()
{
    QFETCH(int, height);
    QFETCH(int, lineHeight);

    const Sidebar& sidebar = sidebarAt(height);

    QCOMPARE(lastLine(sidebar).height(), lineHeight);
    QVERIFY(sidebar.viewport()->rect().contains(lastLine(sidebar)));
}

void TstSidebar::aVeryLowWindowScrolls()
{
    const Sidebar& sidebar = sidebarAt(640);

    QCOMPARE(lastLine(sidebar).height(), 27);
    QVERIFY(!sidebar.viewport()->rect().contains(lastLine(sidebar)));
}

QTEST_MAIN(TstSidebar)
#include "TstSidebar.moc"
