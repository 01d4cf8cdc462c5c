// SPDX-License-Identifier: GPL-3.0-or-later
// The windows that stand beside the main one: the recorder of a session, previews of papers, the operator and the
// comparison of a printed hash; and opening a file for looking things up.
#include "recorder/SessionRecorder.h"
#include "reports/PaperPrinter.h"
#include "reports/PaperWindow.h"
#include "shell/FileDesk.h"
#include "shell/MainWindow.h"
#include "shell/Meetings.h"
#include "shell/OperatorDialog.h"
#include "shell/Settings.h"
#include "shell/VerifyDialog.h"
#include "shell/WindowActions.h"
#include "shell/WindowContent.h"
#include "storage/ChangeHistory.h"
#include "Workspace.h"

namespace tahaluf {

void MainWindow::connectHistoryActions()
{
    connect(
        m_actions,
        &WindowActions::viewOnlyRequested,
        this,
        [this](bool isWanted) {
            if (!openFileFor(m_workspace->path(), isWanted)) {
                m_actions->setViewOnly(m_workspace->database().mode() == OpenMode::ReadOnly);
            }
        },
        Qt::QueuedConnection);
    connect(m_actions, &WindowActions::operatorRequested, this, &MainWindow::askOperator);
    connect(
        m_actions, &WindowActions::verifyRequested, this, [this] { VerifyDialog(*m_contexts.back(), this).exec(); });
    connect(&m_settings, &Settings::operatorChanged, this, [this] {
        if (!m_workspace) {
            return;
        }
        m_workspace->setActor(m_settings.operatorName());
        m_content->refreshQuietParts();
        // What can be undone is each operator's own.
        emit m_workspace->notifier().changed({});
    });
}

void MainWindow::askOperator()
{
    QStringList known;
    if (m_workspace) {
        if (const auto names = ChangeHistory(m_workspace->database(), m_workspace->catalog()).actors(); names) {
            known = *names;
        }
    }
    OperatorDialog(m_settings, known, isVisible() ? this : nullptr).exec();
}

bool MainWindow::openFileFor(const QString& path, bool isViewOnly)
{
    return mayCloseFile() && take(isViewOnly ? FileDesk::openForViewing(path) : FileDesk::open(path), path);
}

void MainWindow::recordProposal()
{
    // While a meeting is in session proposals belong into it; else they come from outside meetings.
    Result<std::vector<MeetingChoice>> meetings = latestMeetings(*m_contexts.back());
    if (!meetings) {
        m_contexts.back()->fail(meetings.takeError());
        return;
    }
    for (const MeetingChoice& meeting : *meetings) {
        if (meeting.isInSession) {
            openRecorder(meeting.id);
            return;
        }
    }
    m_content->startNewRecord(QStringLiteral("proposals"));
}

SessionRecorder* MainWindow::recorder() const
{
    return m_recorder;
}

void MainWindow::openRecorder(qint64 meetingId)
{
    if (!m_recorder) {
        m_recorder = new SessionRecorder(*m_contexts.back(), MeetingId(meetingId));
        m_recorder->setAttribute(Qt::WA_DeleteOnClose);
        m_recorder->resize(size());
    }
    m_recorder->show();
    m_recorder->raise();
    m_recorder->activateWindow();
}

void MainWindow::openRecorderOf(const QString& meetingCode)
{
    const Result<Meeting> meeting = m_workspace->meetings().byCode(meetingCode);
    if (!meeting) {
        m_contexts.back()->fail(meeting.error());
        return;
    }
    openRecorder(meeting->id.value());
}

QWidget* MainWindow::openPaper(PageContext& asking, const QString& report, qint64 meetingId, qint64 memberId)
{
    PaperRequest request;
    request.meeting = MeetingId(meetingId);
    request.member = MemberId(memberId);
    return openPaperAbout(asking, report, request);
}

QWidget* MainWindow::openPaperAbout(PageContext& asking, const QString& report, const PaperRequest& about)
{
    PaperRequest request = about;
    request.language = m_settings.language();
    request.digits = m_settings.digits();
    if (report == QLatin1String("so-far") && m_recorder) {
        // During a session nobody has time for a dialog.
        const Result<QString> printed = PaperPrinter::printAtOnce(m_workspace->records(), report, request);
        printed ? asking.say(*printed) : asking.fail(printed.error());
        return nullptr;
    }
    auto* paper = new PaperWindow(asking, report, request, this);
    paper->setAttribute(Qt::WA_DeleteOnClose);
    m_papers.emplace_back(paper);
    paper->show();
    return paper;
}

} // namespace tahaluf
