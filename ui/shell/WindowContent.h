// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/attachments/Ids.h"
#include "shell/PageStack.h"
#include "shell/RecentRecords.h"
#include "storage/ChangeNotifier.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace tahaluf {

class AttachmentReader;
class BackupRunner;
class CommandPalette;
class ErrorPresenter;
class Settings;
class Sidebar;
class StatusLine;
class TopBar;
class WindowActions;

/** Everything inside the main window in one language: made anew when the language, the digits or the file changes. */
class WindowContent : public QWidget
{
    Q_OBJECT

public:
    WindowContent(PageContext& context, Settings& settings, WindowActions& actions, QWidget* parent = nullptr);

    /** Shows a page; false when the shown one may not be left. */
    bool showPage(const QString& key);
    [[nodiscard]] QString shownPage() const;
    /** The pages in the order of the sidebar. */
    [[nodiscard]] static QStringList pageKeys();
    /** Opens a record on the page of its entity; the page alone where @p id is 0. */
    void showRecord(const QString& entity, qint64 id);
    void startNewRecord(const QString& entity);
    void showList(const QString& entity, const std::vector<ActiveFilter>& filters);

    [[nodiscard]] PageStack& pages() const { return *m_pages; }
    [[nodiscard]] Sidebar& sidebar() const { return *m_sidebar; }
    [[nodiscard]] TopBar& topBar() const { return *m_topBar; }
    [[nodiscard]] StatusLine& statusLine() const { return *m_status; }
    [[nodiscard]] ErrorPresenter& errors() const { return *m_errors; }

    /** Counts beside the pages, the coalition's name, the last backup: what the first painting need not wait for. */
    void refreshQuietParts();
    /** The line above the pages that says that the file is only looked at; not there otherwise. */
    [[nodiscard]] QLabel* viewOnlyLabel() const { return m_viewOnly; }
    /** Reads the texts of attachments that nobody read yet, beside the window. */
    void readAttachments();
    /** The palette of records and commands. */
    void openPalette(bool commandsOnly);
    [[nodiscard]] CommandPalette& palette() const { return *m_palette; }
    /** Goes on to the next part of the window: sidebar, page, search. */
    void focusNextPart();

signals:
    void sampleRequested();
    /** The file that is only looked at is to be opened for work. */
    void workRequested();
    /** Another file is to be shown instead of this one. */
    void openRequested(const QString& path);
    void pageShown(const QString& key);

private:
    std::unique_ptr<Page> makePageFor(const QString& key);
    void connectContext();
    QWidget* buildViewOnlyLine();
    void refreshCounts();
    void showOwnerOf(AttachmentId attachment);
    void noteChanges(const RecordChanges& changes);

    PageContext& m_context;
    Settings& m_settings;
    TopBar* m_topBar;
    Sidebar* m_sidebar;
    ErrorPresenter* m_errors;
    PageStack* m_pages;
    StatusLine* m_status;
    BackupRunner* m_backups;
    QLabel* m_viewOnly = nullptr;
    AttachmentReader* m_reader;
    RecentRecords m_recent;
    CommandPalette* m_palette;
    QTimer m_recount;
};

} // namespace tahaluf
