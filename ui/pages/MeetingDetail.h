// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "records/RecordDetail.h"

class QPushButton;

namespace tahaluf {

class AgendaSection;
class AttendanceSection;
class InvitationsSection;
class MinutesSection;
class RelatedList;

/** A meeting in parts: data, agenda, invitations, attendance, entries, minutes, files. */
class MeetingDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit MeetingDetail(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] AgendaSection& agenda() const { return *m_agenda; }
    [[nodiscard]] InvitationsSection& invitations() const { return *m_invitations; }
    [[nodiscard]] MinutesSection& minutes() const { return *m_minutes; }
    [[nodiscard]] QPushButton* recordButton() const { return m_record; }

    /** Asks when the next meeting of the series is and plans it with what this one had. */
    void askNext();
    void askResource();
    /** Writes letters about the meeting: to nominate, to circulate its minutes, to thank. */
    void askLetters();
    void askPostpone();
    void askCancel();

protected:
    void showHeader() override;

private:
    void addCommands();
    void addParts();
    [[nodiscard]] MeetingId meeting() const { return MeetingId(form().id()); }

    QPushButton* m_record;
    QPushButton* m_papers;
    QPushButton* m_more;
    AgendaSection* m_agenda;
    InvitationsSection* m_invitations;
    AttendanceSection* m_attendance;
    RelatedList* m_entries = nullptr;
    MinutesSection* m_minutes;
};

} // namespace tahaluf
