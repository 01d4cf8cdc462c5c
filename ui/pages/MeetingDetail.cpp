// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MeetingDetail.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "pages/AgendaSection.h"
#include "pages/AttachmentsPanel.h"
#include "pages/AttendanceSection.h"
#include "pages/CommandDialog.h"
#include "pages/DecisionsSection.h"
#include "pages/InvitationsSection.h"
#include "pages/LetterDialog.h"
#include "pages/MinutesSection.h"
#include "pages/ResourceChoice.h"
#include "records/RelatedList.h"
#include "theme/Theme.h"
#include "widgets/DualDateTimeEdit.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

namespace tahaluf {

MeetingDetail::MeetingDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("meetings"),
                   QStringList{QStringLiteral("series"),
                               QStringLiteral("title"),
                               QStringLiteral("title_en"),
                               QStringLiteral("starts_at"),
                               QStringLiteral("ends_at"),
                               QStringLiteral("stated_hijri"),
                               QStringLiteral("venue"),
                               QStringLiteral("patronage"),
                               QStringLiteral("chair"),
                               QStringLiteral("secretary"),
                               QStringLiteral("rapporteur"),
                               QStringLiteral("handling"),
                               QStringLiteral("state_reason"),
                               QStringLiteral("opened_at"),
                               QStringLiteral("closed_at"),
                               QStringLiteral("other_business"),
                               QStringLiteral("next_starts_at"),
                               QStringLiteral("next_venue"),
                               QStringLiteral("notes")},
                   Arrangement::Tabbed,
                   parent)
    , m_record(new QPushButton(this))
    , m_papers(new QPushButton(tr("Papers") + QStringLiteral(" ▾"), this))
    , m_more(new QPushButton(tr("More") + QStringLiteral(" ▾"), this))
    , m_agenda(new AgendaSection(context, this))
    , m_invitations(new InvitationsSection(context, this))
    , m_attendance(new AttendanceSection(context, this))
    , m_minutes(new MinutesSection(context, this))
{
    addCommands();
    addParts();
}

void MeetingDetail::addCommands()
{
    setRole(*m_record, Role::Primary);
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (mayLeave()) {
            emit context().recorderRequested(form().id());
        }
    });
    auto* papers = new QMenu(m_papers);
    const auto addPaper = [this, papers](const QString& text, const QString& report) {
        papers->addAction(text, this, [this, report] { emit context().paperRequested(report, form().id()); });
    };
    addPaper(tr("Minutes"), QStringLiteral("minutes"));
    addPaper(tr("Proposal register"), QStringLiteral("proposal-register"));
    addPaper(tr("Attendance sheet"), QStringLiteral("attendance-sheet"));
    m_papers->setMenu(papers);
    auto* more = new QMenu(m_more);
    more->addAction(tr("Next meeting…"), this, &MeetingDetail::askNext);
    more->addAction(tr("Find a resource…"), this, &MeetingDetail::askResource);
    more->addAction(tr("Write letters…"), this, &MeetingDetail::askLetters);
    more->addAction(tr("Postpone…"), this, &MeetingDetail::askPostpone);
    more->addAction(tr("Cancel the meeting…"), this, &MeetingDetail::askCancel);
    m_more->setMenu(more);
    m_papers->setAccessibleName(tr("Papers"));
    m_more->setAccessibleName(tr("More"));
    ReadOnly::markHarmless(*m_papers);
    for (QPushButton* button : {m_record, m_papers, m_more}) {
        addCommand(button);
    }
}

void MeetingDetail::addParts()
{
    RelatedListOptions entries;
    entries.entity = QStringLiteral("proposals");
    entries.linkField = QStringLiteral("meeting");
    entries.columns =
        QStringList{QStringLiteral("number"), QStringLiteral("text"), QStringLiteral("kind"), QStringLiteral("member")};
    entries.formFields = QStringList{QStringLiteral("text"),
                                     QStringLiteral("kind"),
                                     QStringLiteral("member"),
                                     QStringLiteral("person"),
                                     QStringLiteral("theme"),
                                     QStringLiteral("source"),
                                     QStringLiteral("slip")};
    entries.sortField = QStringLiteral("number");
    entries.addLabel = tr("Add entry…");
    entries.emptyText = tr("Nothing was recorded yet.");
    entries.canRemove = false;
    entries.opensPage = true;
    entries.mostRows = 0;
    m_entries = new RelatedList(context(), entries, this);

    addSection(tr("Agenda"), m_agenda);
    addSection(tr("Invitations"), m_invitations);
    addSection(tr("Attendance"), m_attendance);
    addSection(tr("Entries"), m_entries);
    addSection(tr("Minutes"), m_minutes);
    addSection(tr("Decisions"), new DecisionsSection(context(), QStringLiteral("meeting"), this));
    addSection(tr("Attachments"), new AttachmentsPanel(context(), QStringLiteral("meetings"), this));
}

void MeetingDetail::showHeader()
{
    Result<Meeting> shown = context().workspace().records().meetings.get(meeting());
    if (!shown) {
        context().fail(shown.error());
        return;
    }
    const DateText dates(context().phrasebook());
    QStringList below{dates.dayAndDual(shown->startsAt.date(), shown->statedHijri)};
    if (shown->startsAt.isValid()) {
        below << dates.time(shown->startsAt.time());
    }
    below << Bidi::isolateAuto(shown->venue);
    below.removeAll(QString());
    setHeader(nameInLanguage(context().phrasebook(), shown->title, shown->titleEn), below.join(tr(", ")));
    setState(choiceKey(shown->state), choiceLabel(shown->state));
    const bool isOpen = shown->state == MeetingState::InSession;
    const bool isOver = shown->state == MeetingState::MinutesDrafted || shown->state == MeetingState::MinutesApproved ||
                        shown->state == MeetingState::Cancelled;
    m_record->setText(isOpen ? tr("Record the meeting") : tr("Open the session"));
    m_record->setAccessibleName(m_record->text());
    m_record->setVisible(!isOver);
}

void MeetingDetail::askResource()
{
    CoalitionRecords& records = context().workspace().records();
    const Result<Meeting> meeting = records.meetings.get(MeetingId(form().id()));
    const Result<std::vector<Member>> hosts =
        records.members.where(QStringLiteral("relevance = ?"), {choiceKey(Relevance::Coordinator)});
    if (!meeting || !hosts) {
        context().fail(!meeting ? meeting.error() : hosts.error());
        return;
    }
    // Whoever coordinates asks for what a meeting needs.
    ResourceRequest request;
    request.requestedBy = hosts->empty() ? MemberId() : hosts->front().id;
    request.purpose = meeting->title;
    request.meeting = meeting->id;
    request.fromOn = request.untilOn = meeting->startsAt.date();
    ResourceChoice::askFor(context(), request, this);
}

void MeetingDetail::askNext()
{
    Result<Meeting> last = context().workspace().records().meetings.get(meeting());
    if (!last || !mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Next meeting"), tr("Plan"), this);
    auto* start = new DualDateTimeEdit(context().phrasebook(), &dialog);
    start->setDateTime(last->nextStartsAt);
    dialog.addText(tr("Venue, chair, secretary and the invited bodies are taken over from the last meeting of the "
                      "series; its minutes come first on the agenda."));
    dialog.addRow(tr("Starts at"), start);
    qint64 planned = 0;
    dialog.setCommand([&]() -> Result<void> {
        if (!start->isAcceptable()) {
            return refused(start->problem());
        }
        Result<Meeting> next = context().workspace().meetings().planNext(last->series, start->dateTime());
        if (!next) {
            return next.takeError();
        }
        planned = next->id.value();
        return {};
    });
    if (dialog.exec() == QDialog::Accepted) {
        emit context().recordRequested(QStringLiteral("meetings"), planned);
    }
}

void MeetingDetail::askLetters()
{
    Result<Meeting> shown = context().workspace().records().meetings.get(meeting());
    if (!shown || !mayLeave()) {
        return;
    }
    LetterOrder order;
    order.meeting = shown->id;
    const bool isOver = shown->state == MeetingState::MinutesDrafted || shown->state == MeetingState::MinutesApproved;
    order.kind = isOver ? LetterKind::MinutesCirculation : LetterKind::Nomination;
    LetterDialog dialog(context(), order, this);
    if (dialog.exec() == QDialog::Accepted && !dialog.written().empty()) {
        emit context().recordRequested(QStringLiteral("letters"), dialog.written().front().id.value());
    }
}

void MeetingDetail::askPostpone()
{
    if (!mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Postpone the meeting"), tr("Postpone"), this);
    auto* start = new DualDateTimeEdit(context().phrasebook(), &dialog);
    auto* reason = new QLineEdit(&dialog);
    dialog.addRow(tr("New time (empty: not known yet)"), start);
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand([&]() -> Result<void> {
        if (!start->isAcceptable()) {
            return refused(start->problem());
        }
        return withoutValue(
            context().workspace().meetings().postpone(meeting(), start->dateTime(), reason->text().trimmed()));
    });
    dialog.exec();
}

void MeetingDetail::askCancel()
{
    if (!mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Cancel the meeting"), tr("Cancel the meeting"), this);
    auto* reason = new QLineEdit(&dialog);
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(context().workspace().meetings().cancel(meeting(), reason->text()));
    });
    dialog.exec();
}

} // namespace tahaluf
