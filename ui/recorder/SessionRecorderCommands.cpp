// SPDX-License-Identifier: GPL-3.0-or-later
// What the recorder's window does for each command; the window itself is in SessionRecorder.cpp.
#include "recorder/SessionRecorder.h"

#include "language/Bidi.h"
#include "recorder/AttendancePane.h"
#include "recorder/EntryPane.h"
#include "recorder/NameDialog.h"
#include "recorder/ProjectorWindow.h"
#include "recorder/SideList.h"
#include "recorder/SimilarLine.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace tahaluf {

namespace {

QString messageOf(const Result<void>& result)
{
    return result ? QString() : result.error().message;
}

} // namespace

void SessionRecorder::save(bool toComplete)
{
    if (const QString unknown = m_entry->unknownSpeaker(); !unknown.isEmpty() && !toComplete) {
        m_entry->showProblem(tr("Nobody known is called “%1”. Choose from the list (F2), or add the person (F9). "
                                "The text is still here.")
                                 .arg(unknown));
        m_entry->focusSpeaker();
        return;
    }
    const bool hadNoSpeaker = m_session.input().needsSpeaker() && !m_session.input().hasSpeaker();
    const EntryId twin = m_entry->similar()->chosen();
    Result<Entry> saved = m_session.save(toComplete);
    if (!saved) {
        m_entry->showProblem(tr("Not saved, the text is still here. %1").arg(saved.error().message));
        m_entry->focusText();
        return;
    }
    const QString number = Bidi::isolateReference(m_context.phrasebook().shaped(saved->number));
    QString message = tr("%1 is saved.").arg(number);
    if (toComplete) {
        message = tr("%1 is saved, to be completed.").arg(number);
    } else if (hadNoSpeaker) {
        message = tr("%1 is saved without a speaker and listed to be completed. F4 adds the speaker.").arg(number);
    } else if (saved->agendaItem != m_session.meeting().currentItem) {
        const AgendaItem* item = m_session.item(saved->agendaItem);
        message =
            tr("%1 is saved in the item of its slip: %2.").arg(number, item ? m_session.itemTitle(*item) : QString());
    }
    if (twin.isValid()) {
        Result<ProposalLink> linked = m_context.workspace().similar().link(saved->id, twin);
        message += u' ' + (linked ? tr("It is linked with the proposal it resembles.") : linked.error().message);
    }
    m_entry->showNotice(message);
    m_context.say(message);
    m_entry->focusText();
}

void SessionRecorder::linkSimilar()
{
    if (!m_entry->similar()->toggleLink()) {
        m_entry->showNotice(tr("No proposal resembles this line."));
    }
    m_entry->focusText();
}

void SessionRecorder::nextSpeaker()
{
    Result<bool> next = m_session.nextSpeaker();
    if (!next) {
        m_entry->showProblem(next.error().message);
    } else if (!*next) {
        m_entry->showNotice(tr("Nobody waits to speak. Shift+F3 adds someone."));
    } else {
        m_entry->showNotice({});
    }
    m_entry->focusText();
}

void SessionRecorder::goTo(qint64 item)
{
    if (report(m_session.goTo(AgendaItemId(item)))) {
        m_entry->focusText();
    }
}

void SessionRecorder::mark(qint64 line, RecorderKeys::Presence presence)
{
    using Presence = RecorderKeys::Presence;
    const AttendanceId id(line);
    switch (presence) {
    case Presence::Represented:
        return askSubstitute(line);
    case Presence::AskToSpeak:
        for (const Attendance& one : m_session.sheet()) {
            if (one.id == id) {
                report(m_session.ask(one.person, m_session.speakers().bodyOf(one.person)));
                return;
            }
        }
        return;
    case Presence::Present:
        report(m_session.mark(id, AttendanceMark::Present));
        return;
    case Presence::Late:
        report(m_session.mark(id, AttendanceMark::Late));
        return;
    case Presence::Left:
        report(m_session.mark(id, AttendanceMark::Left));
        return;
    case Presence::Apologised:
        report(m_session.mark(id, AttendanceMark::Apologised));
        return;
    case Presence::Absent:
        report(m_session.mark(id, AttendanceMark::Absent));
        return;
    case Presence::Clear:
        report(m_session.mark(id, AttendanceMark::Clear));
        return;
    }
}

void SessionRecorder::askSubstitute(qint64 line)
{
    QString person;
    for (const Attendance& one : m_session.sheet()) {
        if (one.id.value() == line) {
            person = m_session.speakers().personName(one.person);
        }
    }
    auto* dialog = new NameDialog(
        NameDialog::Asks::Name,
        tr("Who sits in for %1").arg(person),
        tr("Someone known, or a new name: it belongs to the same body and is there next time."),
        tr("Sits in"),
        m_session.speakers(),
        [this, line](const NameDialog::Answer& answer) {
            return messageOf(answer.person != 0 ? m_session.representBy(AttendanceId(line), PersonId(answer.person))
                                                : m_session.representBy(AttendanceId(line), answer.name));
        },
        this);
    dialog->open();
}

void SessionRecorder::addWalkIn(const QString& name)
{
    auto* dialog = new NameDialog(
        NameDialog::Asks::NameAndBody,
        tr("Someone who was not invited"),
        tr("Present from now; who is new is there next time."),
        tr("Add"),
        m_session.speakers(),
        [this](const NameDialog::Answer& answer) {
            return messageOf(answer.person != 0 ? m_session.addWalkIn(PersonId(answer.person))
                                                : m_session.addWalkIn(answer.name, MemberId(answer.member)));
        },
        this);
    dialog->setName(name);
    // Who came because a new name was typed as the speaker is the speaker.
    connect(dialog, &QDialog::accepted, this, [this, name] {
        if (!name.isEmpty() && !m_session.sheet().empty()) {
            const Attendance* newest = &m_session.sheet().front();
            for (const Attendance& one : m_session.sheet()) {
                newest = one.id > newest->id ? &one : newest;
            }
            m_session.takeSpeaker(newest->person, m_session.speakers().bodyOf(newest->person));
        }
        m_entry->focusText();
    });
    dialog->open();
}

void SessionRecorder::toggleBreak()
{
    const bool wasOnBreak = m_session.isOnBreak();
    if (report(m_session.toggleBreak())) {
        m_entry->showNotice(wasOnBreak ? tr("The session goes on.") : tr("Break: the timers stand still until F8."));
    }
}

void SessionRecorder::toggleProjector()
{
    if (m_projector && m_projector->isVisible()) {
        m_projector->close();
        return;
    }
    if (!m_projector) {
        m_projector = new ProjectorWindow(m_context, m_session, this);
    }
    m_projector->present();
}

void SessionRecorder::askToClose()
{
    if (!m_session.isOpen() || findChild<QMessageBox*>()) {
        return;
    }
    const Phrasebook& words = m_context.phrasebook();
    QStringList details;
    if (m_session.input().isWorthKeeping()) {
        details.append(tr("A line is typed and not saved yet: it is kept, but not recorded."));
    }
    if (const int lines = m_session.linesToComplete(); lines > 0) {
        details.append(words.shaped(tr("%n line(s) are still to be completed.", nullptr, lines)));
    }
    const auto expected = std::count_if(m_session.sheet().begin(), m_session.sheet().end(), [](const Attendance& line) {
        return line.state == AttendanceState::Expected;
    });
    if (expected > 0) {
        details.append(words.shaped(
            tr("%n person(s) without a mark will be recorded as absent.", nullptr, static_cast<int>(expected))));
    }
    details.append(tr("The draft of the minutes is made now; the meeting can be reopened until they are approved."));
    auto* question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setIcon(QMessageBox::NoIcon);
    question->setWindowTitle(tr("Close the meeting"));
    question->setText(tr("Close “%1”?").arg(m_session.meetingTitle()));
    question->setInformativeText(details.join(QLatin1Char('\n')));
    QPushButton* close = question->addButton(tr("Close the meeting"), QMessageBox::AcceptRole);
    QPushButton* stay = question->addButton(tr("Go on"), QMessageBox::RejectRole);
    setRole(*close, Role::Primary);
    question->setDefaultButton(close);
    question->setEscapeButton(stay);
    connect(close, &QPushButton::clicked, this, [this] {
        if (report(m_session.close())) {
            const QString message = tr("The meeting is closed and the draft of its minutes is made.");
            m_entry->showNotice(message);
            m_context.say(message);
        }
    });
    question->open();
}

void SessionRecorder::showKeys()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys of the recorder"));
    auto* grid = new QGridLayout(dialog);
    grid->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Large);
    grid->setHorizontalSpacing(Space::Huge);
    grid->setVerticalSpacing(0);
    int row = 0;
    for (const auto& [keys, meaning] : RecorderKeys::overview()) {
        auto* key = new QLabel(Bidi::isolate(keys), dialog);
        setRole(*key, Role::Muted);
        grid->addWidget(key, row, 0);
        grid->addWidget(new QLabel(meaning, dialog), row++, 1);
    }
    dialog->open();
}

void SessionRecorder::printSoFar()
{
    // Whoever prints answers before this returns, through the context; the answer belongs here, before the secretary.
    const auto said = connect(&m_context, &PageContext::said, m_entry, &EntryPane::showNotice);
    const auto failed =
        connect(&m_context, &PageContext::failed, m_entry, [this](const Error& e) { m_entry->showProblem(e.message); });
    emit m_context.paperRequested(QStringLiteral("so-far"), m_session.meeting().id.value());
    disconnect(said);
    disconnect(failed);
}

std::optional<Meeting> SessionRecorder::meetingToApprove() const
{
    const AgendaItem* item = m_session.currentItem();
    if (!item || !item->approvesMeeting.isValid()) {
        return {};
    }
    const CoalitionRecords& records = m_context.workspace().records();
    Result<Meeting> meeting = records.meetings.get(item->approvesMeeting);
    return meeting && meeting->state == MeetingState::MinutesDrafted ? std::optional(*meeting) : std::nullopt;
}

void SessionRecorder::remindOfApproval()
{
    const AgendaItem* item = m_session.currentItem();
    const AgendaItemId now = item ? item->id : AgendaItemId();
    if (now == m_remindedAt) {
        return;
    }
    m_remindedAt = now;
    if (const std::optional<Meeting> meeting = meetingToApprove()) {
        m_entry->showNotice(tr("When the minutes of “%1” are approved, press F10.").arg(meeting->title));
    }
}

void SessionRecorder::askToApprove()
{
    const std::optional<Meeting> meeting = meetingToApprove();
    if (!meeting) {
        m_entry->showNotice(tr("There are no minutes to approve in this item."));
        return;
    }
    if (findChild<QMessageBox*>()) {
        return;
    }
    auto* question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setIcon(QMessageBox::NoIcon);
    question->setWindowTitle(tr("Approve the minutes"));
    question->setText(tr("Approve the minutes of “%1”?").arg(meeting->title));
    question->setInformativeText(
        tr("They are locked with their content hash; later mistakes are put right by a correction annex."));
    QPushButton* approve = question->addButton(tr("Approve"), QMessageBox::AcceptRole);
    QPushButton* stay = question->addButton(tr("Not yet"), QMessageBox::RejectRole);
    setRole(*approve, Role::Primary);
    question->setDefaultButton(approve);
    question->setEscapeButton(stay);
    connect(approve, &QPushButton::clicked, this, [this, meeting = *meeting] {
        Result<Minutes> approved = m_context.workspace().approveMinutes(meeting.id, m_session.meeting().title);
        if (report(withoutValue(std::move(approved)))) {
            m_entry->showNotice(tr("The minutes of “%1” are approved.").arg(meeting.title));
        }
    });
    question->open();
}

} // namespace tahaluf
