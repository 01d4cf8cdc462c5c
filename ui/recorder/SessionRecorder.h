// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "recorder/RecorderKeys.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace tahaluf {

class AgendaPane;
class AttendancePane;
class EntriesTable;
class EntryPane;
class PageContext;
class ProjectorWindow;
class QueuePane;
class RecorderHeader;

/** The live session in one window, worked by keys alone. Opens (or goes on with) the session of the meeting. */
class SessionRecorder : public QWidget
{
    Q_OBJECT

public:
    SessionRecorder(PageContext& context, MeetingId meeting, QWidget* parent = nullptr);
    ~SessionRecorder() override;

    /** Whether the session could be opened; if not, the window says why. */
    [[nodiscard]] bool isUsable() const { return m_isUsable; }
    [[nodiscard]] RecorderSession& session() { return m_session; }
    [[nodiscard]] EntryPane* entryPane() const { return m_entry; }
    [[nodiscard]] EntriesTable* entriesTable() const { return m_entries; }
    [[nodiscard]] AgendaPane* agendaPane() const { return m_agenda; }
    [[nodiscard]] QueuePane* queuePane() const { return m_queue; }
    [[nodiscard]] AttendancePane* attendancePane() const { return m_attendance; }
    [[nodiscard]] RecorderHeader* header() const { return m_header; }
    [[nodiscard]] ProjectorWindow* projector() const { return m_projector; }

    void perform(RecorderCommand command);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    QWidget* buildSide();
    QWidget* buildFooter();
    void connectPanes();
    void start();
    void tick();
    void save(bool toComplete);
    /** The line is linked, once saved, with the proposal that it resembles; or no longer. */
    void linkSimilar();
    void mark(qint64 line, RecorderKeys::Presence presence);
    void askSubstitute(qint64 line);
    void addWalkIn(const QString& name);
    void nextSpeaker();
    void toggleBreak();
    void toggleProjector();
    void askToClose();
    void printSoFar();
    /** The meeting whose minutes the running item is to approve, while they are not approved yet. */
    [[nodiscard]] std::optional<Meeting> meetingToApprove() const;
    void remindOfApproval();
    void askToApprove();
    void showKeys();
    void goTo(qint64 item);
    /** Shows a failure beside the text; true when there was none. */
    bool report(const Result<void>& result);

    PageContext& m_context;
    RecorderSession m_session;
    RecorderHeader* m_header;
    AgendaPane* m_agenda;
    QueuePane* m_queue;
    AttendancePane* m_attendance;
    EntryPane* m_entry;
    EntriesTable* m_entries;
    QLabel* m_saved;
    ProjectorWindow* m_projector = nullptr;
    QTimer m_clock;
    AgendaItemId m_remindedAt; ///< the item whose minutes to approve were spoken of last
    bool m_isUsable = false;
};

} // namespace tahaluf
