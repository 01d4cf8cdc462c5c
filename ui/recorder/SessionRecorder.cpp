// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/SessionRecorder.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "recorder/AgendaPane.h"
#include "recorder/AttendancePane.h"
#include "recorder/EntriesTable.h"
#include "recorder/EntryPane.h"
#include "recorder/ProjectorWindow.h"
#include "recorder/QueuePane.h"
#include "recorder/RecorderHeader.h"
#include "recorder/SideList.h"
#include "theme/Theme.h"
#include "widgets/DualDateEdit.h"
#include "widgets/PageContext.h"
#include "widgets/TypeAheadEdit.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

constexpr int SideWidth = 296;

/** Whether a key belongs to the field it is pressed in, although the recorder has a use for it too. */
bool belongsToField(QWidget* field, RecorderCommand command)
{
    if (command == RecorderCommand::BackToText) {
        const auto* typeAhead = qobject_cast<TypeAheadEdit*>(field);
        return typeAhead && typeAhead->isListOpen();
    }
    if (command == RecorderCommand::LineCommands) {
        return field->parentWidget() && qobject_cast<DualDateEdit*>(field->parentWidget());
    }
    return false;
}

} // namespace

SessionRecorder::SessionRecorder(PageContext& context, MeetingId meeting, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_session(context, meeting)
    , m_header(new RecorderHeader(context, m_session, this))
    , m_agenda(new AgendaPane(context, m_session, this))
    , m_queue(new QueuePane(m_session, this))
    , m_attendance(new AttendancePane(context, m_session, this))
    , m_entry(new EntryPane(context, m_session, this))
    , m_entries(new EntriesTable(context, m_session, this))
    , m_saved(new QLabel(tr("Each line is saved the moment it is recorded"), this))
{
    setAttribute(Qt::WA_DeleteOnClose, false);
    setWindowTitle(tr("Session recorder"));
    resize(1366, 860);
    build();
    connectPanes();
    // Keys are taken before the focused field sees them: Alt with an Arabic digit would else be typed into the text.
    qApp->installEventFilter(this);
    start();
}

SessionRecorder::~SessionRecorder()
{
    qApp->removeEventFilter(this);
    m_session.keepDraft();
}

// ---- the window -----------------------------------------------------------------------------------------------------

void SessionRecorder::build()
{
    auto* middle = new QWidget(this);
    setRole(*middle, Role::Canvas);
    middle->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(18, Space::Large, 18, Space::Large);
    column->setSpacing(Space::Large + Space::Tiny);
    column->addWidget(m_entry);
    column->addWidget(m_entries, 1);

    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(middle, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_header);
    whole->addLayout(row, 1);
    whole->addWidget(buildFooter());
    setTabOrder(m_entry, m_entries);
}

QWidget* SessionRecorder::buildSide()
{
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("sidebarFrame"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(SideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(Space::Small, 20, Space::Small, Space::Small);
    column->setSpacing(Space::Medium);
    column->addWidget(m_agenda);
    column->addWidget(m_queue);
    column->addWidget(m_attendance, 1);
    return side;
}

QWidget* SessionRecorder::buildFooter()
{
    auto* footer = new QWidget(this);
    footer->setObjectName(QStringLiteral("statusLine"));
    footer->setAttribute(Qt::WA_StyledBackground);
    auto* date = new QLabel(footer);
    date->setTextFormat(Qt::PlainText);
    m_saved->setTextFormat(Qt::PlainText);
    connect(&m_session, &RecorderSession::sessionChanged, date, [this, date] {
        const Meeting& meeting = m_session.meeting();
        const QDateTime day = meeting.startsAt.isValid() ? meeting.startsAt : meeting.openedAt;
        date->setText(DateText(m_context.phrasebook()).dual(day.date(), meeting.statedHijri));
    });
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(18, 5, 18, 5);
    row->addWidget(m_saved);
    row->addStretch();
    row->addWidget(date);
    return footer;
}

void SessionRecorder::connectPanes()
{
    connect(m_header, &RecorderHeader::projectorRequested, this, &SessionRecorder::toggleProjector);
    connect(m_header, &RecorderHeader::breakRequested, this, &SessionRecorder::toggleBreak);
    connect(m_header, &RecorderHeader::closeRequested, this, &SessionRecorder::askToClose);
    connect(m_agenda, &AgendaPane::itemChosen, this, &SessionRecorder::goTo);
    connect(m_queue, &QueuePane::asked, this, [this](qint64 person, qint64 member) {
        report(m_session.ask(PersonId(person), MemberId(member)));
        m_entry->focusText();
    });
    connect(m_queue, &QueuePane::withdrawn, this, [this](qint64 speaker) {
        report(m_session.leaveQueue(SpeakerId(speaker)));
    });
    connect(m_attendance, &AttendancePane::marked, this, &SessionRecorder::mark);
    connect(m_attendance, &AttendancePane::walkInRequested, this, [this] { addWalkIn({}); });
    connect(m_entry, &EntryPane::saveRequested, this, [this] { save(false); });
    connect(m_entry, &EntryPane::newNameEntered, this, &SessionRecorder::addWalkIn);
    connect(m_entries, &EntriesTable::done, m_entry, &EntryPane::showNotice);
    connect(&m_session, &RecorderSession::troubled, this, [this](const Error& error) {
        m_entry->showProblem(error.message);
    });
    connect(&m_session, &RecorderSession::agendaChanged, this, &SessionRecorder::remindOfApproval);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &SessionRecorder::tick);
}

void SessionRecorder::start()
{
    Result<void> opened = m_session.open();
    m_isUsable = opened.has_value();
    if (!opened) {
        m_entry->showProblem(opened.error().message);
        m_entry->setEnabled(false);
        m_saved->setText(opened.error().message);
        m_context.fail(opened.error());
        return;
    }
    setWindowTitle(m_session.meetingTitle());
    m_clock.start();
    if (m_session.hasRestoredDraft()) {
        m_entry->showNotice(tr("This was typed and not saved. Go on with it, or save it with Ctrl+Enter."));
    }
    m_entry->focusText();
}

void SessionRecorder::tick()
{
    m_header->tick();
    m_agenda->tick();
}

bool SessionRecorder::report(const Result<void>& result)
{
    if (!result) {
        m_entry->showProblem(result.error().message);
    }
    return result.has_value();
}

// ---- keys -----------------------------------------------------------------------------------------------------------

bool SessionRecorder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    auto* field = qobject_cast<QWidget*>(watched);
    if (!field || field->window() != this || !m_isUsable || QApplication::activeModalWidget() ||
        QApplication::activePopupWidget()) {
        return QWidget::eventFilter(watched, event);
    }
    auto& key = *static_cast<QKeyEvent*>(event);
    const std::optional<int> kind = RecorderKeys::kindOf(key);
    const std::optional<RecorderCommand> command = RecorderKeys::commandOf(key);
    if (!kind && (!command || belongsToField(field, *command))) {
        return QWidget::eventFilter(watched, event);
    }
    key.accept();
    if (event->type() == QEvent::KeyPress) {
        if (kind) {
            m_session.setKind(static_cast<EntryKind>(*kind - 1));
        } else if (!key.isAutoRepeat()) {
            // A key held down saves one line, and opens one window.
            perform(*command);
        }
    }
    return true;
}

void SessionRecorder::perform(RecorderCommand command)
{
    switch (command) {
    case RecorderCommand::Help:
        return showKeys();
    case RecorderCommand::Speaker:
        return m_entry->focusSpeaker();
    case RecorderCommand::NextSpeaker:
        return nextSpeaker();
    case RecorderCommand::AskToSpeak:
        return m_queue->takeFocus();
    case RecorderCommand::LineCommands:
        return m_entries->openMenu();
    case RecorderCommand::LinkSimilar:
        return linkSimilar();
    case RecorderCommand::Slip:
        return m_entry->focusSlip();
    case RecorderCommand::Attendance:
        return m_attendance->takeFocus();
    case RecorderCommand::Agenda:
        return m_agenda->takeFocus();
    case RecorderCommand::WalkIn:
        return addWalkIn({});
    case RecorderCommand::Break:
        return toggleBreak();
    case RecorderCommand::Projector:
        return toggleProjector();
    case RecorderCommand::CloseMeeting:
        return askToClose();
    case RecorderCommand::Save:
        return save(false);
    case RecorderCommand::SaveIncomplete:
        return save(true);
    case RecorderCommand::ApproveMinutes:
        return askToApprove();
    case RecorderCommand::PrintSoFar:
        return printSoFar();
    case RecorderCommand::NextItem:
        report(m_session.step(1));
        return;
    case RecorderCommand::PreviousItem:
        report(m_session.step(-1));
        return;
    case RecorderCommand::BackToText:
        return m_entry->focusText();
    }
}

bool SessionRecorder::event(QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate) {
        m_session.keepDraft();
    }
    return QWidget::event(event);
}

void SessionRecorder::closeEvent(QCloseEvent* event)
{
    // The session stays open, and what is typed is kept: closing the window ends neither.
    m_session.keepDraft();
    if (m_projector) {
        m_projector->close();
    }
    QWidget::closeEvent(event);
}

} // namespace tahaluf
