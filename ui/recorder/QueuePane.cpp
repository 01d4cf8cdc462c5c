// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/QueuePane.h"

#include "recorder/RecorderSession.h"
#include "recorder/SideList.h"
#include "recorder/SpeakerItems.h"
#include "theme/Theme.h"
#include "widgets/TypeAheadEdit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tahaluf {

QueuePane::QueuePane(RecorderSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_empty(new QLabel(tr("Nobody waits."), this))
    , m_list(new SideList(this))
    , m_field(new TypeAheadEdit(this))
{
    auto* head = new QLabel(tr("Speakers' queue (F3)"), this);
    setRole(*head, Role::Section);
    head->setContentsMargins(Space::Medium, 0, Space::Medium, Space::Tiny);
    setRole(*m_empty, Role::Muted);
    m_empty->setContentsMargins(Space::Medium, Space::Tiny, Space::Medium, Space::Tiny);
    m_list->setAccessibleName(tr("Speakers' queue; Delete takes someone out"));
    m_list->setMostRows(4);
    m_list->installEventFilter(this);
    // «ممثل …», "Representative of …": what tells them apart comes at the end.
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_field->setPlaceholderText(tr("Asks to speak … (Shift+F3)"));
    m_field->setAccessibleName(tr("Who asks to speak"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    auto* indent = new QVBoxLayout;
    indent->setContentsMargins(Space::Medium, Space::Tiny, Space::Medium, 0);
    indent->addWidget(m_field);
    column->addLayout(indent);

    connect(m_field, &TypeAheadEdit::itemPicked, this, [this](const TypeAheadItem& item) {
        const auto [person, member] = speakerOf(item, m_session.speakers());
        m_field->setCurrent(0);
        emit asked(person.value(), member.value());
    });
    connect(&session, &RecorderSession::queueChanged, this, &QueuePane::refresh);
    connect(&session, &RecorderSession::attendanceChanged, this, &QueuePane::refreshChoices);
}

void QueuePane::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool QueuePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && m_list->currentId() != 0) {
            emit withdrawn(m_list->currentId());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueuePane::refresh()
{
    std::vector<SideRow> rows;
    for (const Speaker& speaker : m_session.queue()) {
        SideRow row;
        row.id = speaker.id.value();
        row.name = m_session.speakers().label(speaker.person, speaker.member);
        row.tooltip = m_session.speakers().bodyBeside(speaker.person, speaker.member);
        rows.push_back(std::move(row));
    }
    m_list->setRows(rows);
    m_list->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
}

void QueuePane::refreshChoices()
{
    m_field->setItems(speakerItems(m_session.speakers()));
    m_field->setGroupTitles(speakerGroupTitles());
    refresh();
}

} // namespace tahaluf
