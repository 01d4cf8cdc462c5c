// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
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
    /** Named and enabled by UndoDesk. */
    [[nodiscard]] QAction& undoAction() const { return *m_undo; }
    [[nodiscard]] QAction& redoAction() const { return *m_redo; }
    /** Checked while the open file is only looked at. */
    [[nodiscard]] QAction& viewOnlyAction() const { return *m_viewOnly; }
    /** Marks the action without asking for anything; what changes the file is off while it is only looked at. */
    void setViewOnly(bool isViewOnly);
    /** The English text of an action, to be found in either language; empty for one that has none. */
    [[nodiscard]] static QByteArray sourceOf(const QAction& action);
    /** All texts anew, after a change of language. */
    void retranslate();

signals:
    void newFileRequested();
    void openRequested();
    void recentRequested(const QString& path);
    void copyRequested();
    void importRequested();
    void stationRequested();
    void bundleRequested();
    void mergeRequested();
    void viewOnlyRequested(bool isWanted);
    void operatorRequested();
    void verifyRequested();
    void quitRequested();
    void searchRequested();
    /** The palette; with @p commandsOnly all commands and their keys. */
    void paletteRequested(bool commandsOnly);
    void proposalRequested();
    void papersRequested();
    void menuRequested();
    void nextPartRequested();
    void languageToggled();
    /** Page number @p index of the sidebar. */
    void pageRequested(int index);

private:
    QAction* add(const QList<QKeySequence>& keys, void (WindowActions::*signal)());
    void setText(QAction& action, const char* source);
    void fillRecent();

    QMainWindow& m_window;
    Settings& m_settings;
    std::unique_ptr<QMenu> m_menu;
    QMenu* m_recent;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_viewOnly;
    QAction* m_operator;
    QAction* m_verify;
    QAction* m_new;
    QAction* m_open;
    QAction* m_copy;
    QAction* m_import;
    QAction* m_station;
    QAction* m_bundle;
    QAction* m_merge;
    QAction* m_search;
    QAction* m_palette;
    QAction* m_keys;
    QAction* m_proposal;
    QAction* m_papers;
    QAction* m_language;
    QAction* m_quit;
};

} // namespace tahaluf
