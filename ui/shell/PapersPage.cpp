// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PapersPage.h"

#include "reports/papers/PaperCatalog.h"
#include "shell/Meetings.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace tahaluf {

PapersPage::PapersPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_meeting(new QComboBox(this))
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* title = new QLabel(tr("Papers"), this);
    setRole(*title, Role::Title);
    auto* subtitle = new QLabel(tr("Made from the records; look at a paper, print it or keep it as PDF."), this);
    setRole(*subtitle, Role::Subtitle);
    auto* meetingLabel = new QLabel(tr("Meeting"), this);
    setRole(*meetingLabel, Role::FieldLabel);
    m_meeting->setAccessibleName(tr("Meeting of the papers"));
    m_meeting->setMinimumWidth(420);
    m_meeting->setMaximumWidth(560);
    meetingLabel->setBuddy(m_meeting);

    auto* card = new QFrame(this);
    setRole(*card, Role::Card);
    card->setMaximumWidth(760);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const PaperKind& kind : PaperCatalog::all()) {
        // A letter is shown from the register of correspondence.
        if (kind.isOfMeetingOrWhole()) {
            addPaper(*grid, row++, kind);
        }
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    layout->setSpacing(Space::Small);
    layout->addWidget(title);
    layout->addWidget(subtitle);
    layout->addSpacing(Space::Small);
    layout->addWidget(meetingLabel);
    layout->addWidget(m_meeting);
    layout->addSpacing(Space::Small);
    layout->addWidget(card);
    layout->addStretch(1);
    setFocusProxy(m_meeting);
    readMeetings();
}

void PapersPage::addPaper(QGridLayout& grid, int row, const PaperKind& kind)
{
    auto* name = new QLabel(kind.title(), this);
    auto* note = new QLabel(kind.needsMeeting ? tr("Of the chosen meeting") : tr("Of the whole coalition"), this);
    setRole(*note, Role::Muted);
    auto* button = new QPushButton(tr("Show"), this);
    button->setAccessibleName(tr("Show: %1").arg(kind.title()));
    grid.addWidget(name, row, 0);
    grid.addWidget(note, row, 1);
    grid.addWidget(button, row, 2);
    const QString id = kind.id;
    const bool needsMeeting = kind.needsMeeting;
    connect(button, &QPushButton::clicked, this, [this, id, needsMeeting] {
        const qint64 meeting = m_meeting->currentData().toLongLong();
        if (needsMeeting && meeting == 0) {
            context().fail(refused(tr("This paper needs a meeting. Add one on the page of meetings first.")));
            return;
        }
        emit context().paperRequested(id, needsMeeting ? meeting : 0);
    });
}

void PapersPage::readMeetings()
{
    const qint64 before = m_meeting->currentData().toLongLong();
    m_meeting->clear();
    Result<std::vector<MeetingChoice>> meetings = latestMeetings(context());
    if (!meetings) {
        context().fail(meetings.takeError());
        return;
    }
    for (const MeetingChoice& meeting : *meetings) {
        m_meeting->addItem(meeting.label, meeting.id);
    }
    m_meeting->setEnabled(!meetings->empty());
    m_meeting->setPlaceholderText(tr("No meeting yet"));
    m_meeting->setCurrentIndex(qMax(meetings->empty() ? -1 : 0, m_meeting->findData(before)));
}

void PapersPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    readMeetings();
}

QVariant PapersPage::saveState() const
{
    return m_meeting->currentData();
}

void PapersPage::restoreState(const QVariant& state)
{
    m_meeting->setCurrentIndex(qMax(m_meeting->count() > 0 ? 0 : -1, m_meeting->findData(state)));
}

} // namespace tahaluf
