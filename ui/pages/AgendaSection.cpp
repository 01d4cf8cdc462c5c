// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AgendaSection.h"

#include "coalition/MeetingQueries.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "widgets/ReadOnly.h"
#include "workflows/StandingItems.h"
#include "Workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
RelatedListOptions agendaOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("agenda");
    options.linkField = QStringLiteral("meeting");
    options.columns = QStringList{QStringLiteral("position"),
                                  QStringLiteral("title"),
                                  QStringLiteral("presenter"),
                                  QStringLiteral("planned_minutes")};
    options.formFields = QStringList{QStringLiteral("title"),
                                     QStringLiteral("title_en"),
                                     QStringLiteral("presenter"),
                                     QStringLiteral("planned_minutes"),
                                     QStringLiteral("documents"),
                                     QStringLiteral("approves_meeting")};
    options.sortField = QStringLiteral("position");
    options.addLabel = AgendaSection::tr("Add item…");
    options.mostRows = 0;
    return options;
}
} // namespace

AgendaSection::AgendaSection(PageContext& context, QWidget* parent)
    : RelatedList(context, agendaOptions(), parent)
    , m_newItem(new QLineEdit(this))
{
    m_newItem->setPlaceholderText(tr("Type the next item and press Enter"));
    m_newItem->setAccessibleName(tr("Next agenda item"));
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(0, m_newItem);
    connect(m_newItem, &QLineEdit::returnPressed, this, &AgendaSection::addTyped);
    addButton(tr("Up"), true, [this] { move(-1); })->setToolTip(tr("Alt+Up"));
    addButton(tr("Down"), true, [this] { move(1); })->setToolTip(tr("Alt+Down"));
    auto* standing = addButton(tr("Standing items"), false, [this] { addStandingItems(); });
    standing->setToolTip(tr("Approval of the last minutes, overdue actions, and assignments without an answer"));
    for (const int step : {-1, 1}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | (step < 0 ? Qt::Key_Up : Qt::Key_Down)), &list());
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { move(step); });
    }
    // The order is part of the agenda: its heads do not sort.
    list().setSortingEnabled(false);
    connect(&model(), &QAbstractItemModel::dataChanged, this, &AgendaSection::showTotal);
    connect(&model(), &RecordTableModel::countChanged, this, &AgendaSection::showTotal);
}

void AgendaSection::setRecord(qint64 id, const QString& uid)
{
    RelatedList::setRecord(id, uid);
    m_newItem->setEnabled(id > 0);
    showTotal();
}

void AgendaSection::addTyped()
{
    AgendaItem item;
    item.meeting = MeetingId(record());
    item.title = m_newItem->text().trimmed();
    if (item.title.isEmpty()) {
        return;
    }
    if (Result<void> added = context().workspace().meetings().addAgendaItem(item); !added) {
        context().fail(added.error());
        return;
    }
    m_newItem->clear();
    list().select(item.id.value());
}

void AgendaSection::addStandingItems()
{
    Result<int> added = StandingItems(context().workspace().records()).addTo(MeetingId(record()));
    if (!added) {
        context().fail(added.error());
        return;
    }
    context().say(*added > 0 ? context().phrasebook().shaped(tr("%n standing item(s) added", nullptr, *added))
                             : tr("The agenda has all its standing items."));
}

void AgendaSection::move(int step)
{
    if (ReadOnly::refuses(context())) {
        return;
    }
    const qint64 id = currentId();
    const int row = list().currentIndex().row();
    const int target = row + step;
    if (id <= 0 || target < 0 || target >= model().rowCount()) {
        return;
    }
    if (Result<void> moved = context().workspace().meetings().moveAgendaItem(AgendaItemId(id), target + 1); !moved) {
        context().fail(moved.error());
        return;
    }
    list().select(id);
}

void AgendaSection::showTotal()
{
    int minutes = 0;
    if (Result<std::vector<AgendaItem>> items =
            MeetingQueries(context().workspace().records()).agenda(MeetingId(record()))) {
        for (const AgendaItem& item : *items) {
            minutes += item.plannedMinutes;
        }
    }
    setNote(minutes > 0 ? context().phrasebook().shaped(tr("%n minute(s) planned in all", nullptr, minutes))
                        : QString());
}

} // namespace tahaluf
