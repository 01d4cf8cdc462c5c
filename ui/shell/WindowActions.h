// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QAction;
class QMainWindow;
class QMenu;

namespace tahaluf {

class Settings;

/** What can be done in the window at any time: the menu and its keys, each also with a function key where one fits. */
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, Settings& settings);
    ~WindowActions() override;

    [[nodiscard]] QMenu& menu() const { return *m_menu; }
    /** All texts anew, after a change of language. */
    void retranslate();

signals:
    void newFileRequested();
    void openRequested();
    void recentRequested(const QString& path);
    void copyRequested();
    void quitRequested();
    void searchRequested();
    void proposalRequested();
    void papersRequested();
    void menuRequested();
    void nextPartRequested();
    void languageToggled();
    /** Page number @p index of the sidebar. */
    void pageRequested(int index);

private:
    QAction* add(const QList<QKeySequence>& keys, void (WindowActions::*signal)());
    void fillRecent();

    QMainWindow& m_window;
    Settings& m_settings;
    std::unique_ptr<QMenu> m_menu;
    QMenu* m_recent;
    QAction* m_new;
    QAction* m_open;
    QAction* m_copy;
    QAction* m_search;
    QAction* m_proposal;
    QAction* m_papers;
    QAction* m_language;
    QAction* m_quit;
};

} // namespace tahaluf
