// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace tahaluf {

class PageContext;
class SessionRecorder;
struct PaperRequest;
class Settings;
class UiLanguage;
class WindowActions;
class WindowContent;
class Workspace;

/** The window of one open coalition. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings& settings, UiLanguage& language, QWidget* parent = nullptr);
    ~MainWindow() override;

    /** Shows this file's records; what was open before is closed. */
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    [[nodiscard]] Workspace* workspace() const { return m_workspace.get(); }

    /**
     * Opens @p path, or the default file where it is empty (made when it is not there). A failure is answered in a
     * dialog, until some file is open or the person gives up: then false.
     */
    bool openAtStart(const QString& path);
    /** Opens the recorder of a meeting named as on the command line («ت2»). */
    void openRecorderOf(const QString& meetingCode);
    /** Opens another file while one is open; a failure leaves the open one as it is. */
    bool openFile(const QString& path);
    /** Opens the file for looking things up, or again for work. */
    bool openFileFor(const QString& path, bool isViewOnly);
    /** From now on openAtStart() opens files for looking things up only. */
    void setViewOnly(bool isViewOnly) { m_isViewOnly = isViewOnly; }
    /** Asks who works here now, in a dialog. */
    void askOperator();
    void saveCopyAs(const QString& path);
    void openSample();
    /** Takes a table over; asks for it where no file is given. */
    void importTable(const QString& path = {});
    /** Shows what a bundle would do, in a window that merges it; asks for it where no file is given. */
    QWidget* mergeBundle(const QString& path = {});

    [[nodiscard]] WindowContent* content() const { return m_content; }
    [[nodiscard]] SessionRecorder* recorder() const;
    void openRecorder(qint64 meetingId);
    QWidget* openPaper(PageContext& asking, const QString& report, qint64 meetingId, qint64 memberId = 0);
    /** The preview of a paper about whatever the request names, in the window's language and digits. */
    QWidget* openPaperAbout(PageContext& asking, const QString& report, const PaperRequest& about);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void connectActions();
    void connectHistoryActions();
    /** Builds the pages in the chosen language; what was shown and typed before is there again. */
    void rebuild();
    void firstPage();
    void createFile(const QString& path);
    bool take(Result<std::unique_ptr<Workspace>> opened, const QString& path);
    bool mayCloseFile();
    void recordProposal();
    void exportBundle();
    void makeStation();
    void restoreWindow();
    void showTitle();

    Settings& m_settings;
    UiLanguage& m_language;
    WindowActions* m_actions;
    std::unique_ptr<Workspace> m_workspace;
    /** The last one is the pages'; earlier ones stay for windows of their own that were opened in another language. */
    std::vector<std::unique_ptr<PageContext>> m_contexts;
    WindowContent* m_content = nullptr;
    QPointer<SessionRecorder> m_recorder;
    std::vector<QPointer<QWidget>> m_papers;
    QTimer m_watch;
    bool m_isViewOnly = false;
};

} // namespace tahaluf
