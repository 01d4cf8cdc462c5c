// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "recorder/RecorderInput.h"
#include "recorder/SpeakerDirectory.h"
#include "storage/ChangeNotifier.h"
#include "workflows/AttendanceWorkflow.h"

#include <QObject>
#include <QTimer>

namespace tahaluf {

class PageContext;
class Workspace;

enum class AttendanceMark
{
    Present,
    Late,
    Left,
    Apologised,
    Absent,
    Clear
};

/**
 * The live session without its widgets: the meeting, what it shows, the line being typed, and what each command does.
 * Shown records are read again when the notifier tells of a commit, never because a command ran.
 */
class RecorderSession : public QObject
{
    Q_OBJECT

public:
    RecorderSession(PageContext& context, MeetingId meeting, QObject* parent = nullptr);

    /** Opens the session (or goes on with it), reads everything, and takes up what was typed and not saved. */
    Result<void> open();

    [[nodiscard]] const Meeting& meeting() const { return m_meeting; }
    [[nodiscard]] const Series& series() const { return m_series; }
    [[nodiscard]] bool isOpen() const { return m_meeting.state == MeetingState::InSession; }
    [[nodiscard]] const std::vector<AgendaItem>& agenda() const { return m_agenda; }
    [[nodiscard]] const std::vector<Attendance>& sheet() const { return m_sheet; }
    [[nodiscard]] const std::vector<TierPresence>& tiers() const { return m_tiers; }
    [[nodiscard]] const std::vector<Speaker>& queue() const { return m_queue; }
    /** All entries of the meeting in the order of their numbers. */
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /** Entries of the item under discussion, newest first. */
    [[nodiscard]] std::vector<Entry> entriesOfItem() const;
    [[nodiscard]] int linesToComplete() const;
    [[nodiscard]] const SpeakerDirectory& speakers() const { return m_speakers; }
    [[nodiscard]] const AgendaItem* currentItem() const { return item(m_meeting.currentItem); }
    [[nodiscard]] const AgendaItem* item(AgendaItemId id) const;
    [[nodiscard]] QString itemTitle(const AgendaItem& item) const;
    [[nodiscard]] QString meetingTitle() const;
    [[nodiscard]] bool isOnBreak() const { return m_break.has_value(); }
    /** Seconds of session up to now; breaks do not count. */
    [[nodiscard]] int secondsInSession() const;
    /** Seconds of the break that runs. */
    [[nodiscard]] int secondsOnBreak() const;
    [[nodiscard]] int secondsSpent(const AgendaItem& item) const;

    [[nodiscard]] const RecorderInput& input() const { return m_input; }
    /** Whether open() found a line that was typed and never saved. */
    [[nodiscard]] bool hasRestoredDraft() const { return m_hasRestoredDraft; }
    void setText(const QString& text);
    void setSpeaker(PersonId person, MemberId member);
    /** The same by a command: the shown speaker follows. */
    void takeSpeaker(PersonId person, MemberId member);
    void setKind(EntryKind kind);
    void setResolution(MemberId responsible, QDate dueOn);
    /** Takes speaker and item from the slip; the message says so when the slip brings none. */
    Result<void> setSlip(int number);
    /** Writes what is typed into the file now, not within the next second. */
    void keepDraft();

    /** Saves the line; on failure everything typed stays. A line whose speaker is missing is saved «to complete». */
    Result<Entry> save(bool toComplete);
    Result<void> correct(EntryId id, const QString& text);
    Result<void> moveToItem(EntryId id, AgendaItemId item);
    Result<void> reclassify(EntryId id, EntryKind kind);
    Result<void> attribute(EntryId id, PersonId person, MemberId member);
    Result<void> withdraw(EntryId id, const QString& reason);

    Result<void> ask(PersonId person, MemberId member);
    Result<void> leaveQueue(SpeakerId id);
    /** Gives the floor to the first in the queue, who becomes the speaker of the line. False when nobody waits. */
    Result<bool> nextSpeaker();

    Result<void> goTo(AgendaItemId item);
    /** One item on (+1) or back (-1). */
    Result<void> step(int offset);
    Result<void> mark(AttendanceId id, AttendanceMark mark);
    /** Someone known sits in for the person of this line; or someone new, by name. */
    Result<void> representBy(AttendanceId id, PersonId substitute);
    Result<void> representBy(AttendanceId id, const QString& substitute);
    Result<void> addWalkIn(PersonId person);
    Result<void> addWalkIn(const QString& fullName, MemberId member);
    Result<void> toggleBreak();
    Result<void> close();

signals:
    void sessionChanged();
    void agendaChanged();
    void attendanceChanged();
    void queueChanged();
    void entriesChanged();
    /** The line was changed by a command, not by typing. */
    void inputReplaced();
    /** Reading or keeping the draft failed; nothing typed is lost. */
    void troubled(const tahaluf::Error& error);

private:
    [[nodiscard]] Workspace& workspace() const;
    Result<void> readMeeting();
    Result<void> readAttendance();
    Result<void> readQueue();
    Result<void> readEntries();
    Result<void> readBreaks();
    void read(const QSet<QString>& entities);
    void onChanged(const RecordChanges& changes);
    void restoreDraft(const QJsonObject& content);
    void resetLine();
    void scheduleDraft();
    Entry entryOfInput(bool toComplete) const;

    PageContext& m_context;
    MeetingId m_id;
    Meeting m_meeting;
    Series m_series;
    std::vector<AgendaItem> m_agenda;
    std::vector<Attendance> m_sheet;
    std::vector<TierPresence> m_tiers;
    std::vector<Speaker> m_queue;
    std::vector<Entry> m_entries;
    std::optional<Break> m_break;
    int m_secondsOfBreaks = 0;
    SpeakerDirectory m_speakers;
    RecorderInput m_input;
    RecorderInput m_kept; ///< what the file holds as the draft
    bool m_hasRestoredDraft = false;
    QTimer m_draftTimer;
};

} // namespace tahaluf
