// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/AgendaPane.h"

#include "recorder/RecorderSession.h"
#include "recorder/SideList.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tahaluf {

AgendaPane::AgendaPane(PageContext& context, RecorderSession& session, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_list(new SideList(this))
{
    auto* head = new QLabel(tr("Agenda (F7)"), this);
    setRole(*head, Role::Section);
    head->setContentsMargins(Space::Medium, 0, Space::Medium, Space::Tiny);
    m_list->setAccessibleName(tr("Agenda; Enter goes on to the chosen item"));
    m_list->setMostRows(8);
    m_list->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list);

    connect(m_list, &SideList::doubleClicked, this, [this] { emit itemChosen(m_list->currentId()); });
    connect(&session, &RecorderSession::agendaChanged, this, &AgendaPane::refresh);
}

void AgendaPane::takeFocus()
{
    if (const AgendaItem* current = m_session.currentItem()) {
        m_list->setCurrentId(current->id.value());
    }
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool AgendaPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit itemChosen(m_list->currentId());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool AgendaPane::isRunning(const AgendaItem& item) const
{
    return m_session.isOpen() && item.id == m_session.meeting().currentItem;
}

bool AgendaPane::isOver(const AgendaItem& item) const
{
    return isRunning(item) && item.plannedMinutes > 0 && m_session.secondsSpent(item) > item.plannedMinutes * 60;
}

QString AgendaPane::timeOf(const AgendaItem& item) const
{
    const Phrasebook& words = m_context.phrasebook();
    const QString planned = words.number(item.plannedMinutes);
    if (isRunning(item)) {
        const int minutes = m_session.secondsSpent(item) / 60;
        if (item.plannedMinutes == 0) {
            return tr("%1 min").arg(words.number(minutes));
        }
        if (isOver(item)) {
            return tr("%1 of %2 min, over time").arg(words.number(minutes), planned);
        }
        return tr("%1 of %2 min").arg(words.number(minutes), planned);
    }
    if (item.endedAt.isValid()) {
        return tr("done");
    }
    return item.plannedMinutes > 0 ? tr("%1 min").arg(planned) : QString();
}

void AgendaPane::refresh()
{
    std::vector<SideRow> rows;
    int number = 0;
    for (const AgendaItem& item : m_session.agenda()) {
        SideRow row;
        row.id = item.id.value();
        row.name = m_context.phrasebook().number(++number) + QStringLiteral(". ") + m_session.itemTitle(item);
        row.state = timeOf(item);
        row.isCurrent = isRunning(item);
        row.isQuiet = !row.isCurrent && item.endedAt.isValid();
        row.isWarning = isOver(item);
        rows.push_back(std::move(row));
    }
    m_list->setRows(rows);
}

void AgendaPane::tick()
{
    if (const AgendaItem* current = m_session.currentItem()) {
        m_list->setState(current->id.value(), timeOf(*current), isOver(*current));
    }
}

} // namespace tahaluf
