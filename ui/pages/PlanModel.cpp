// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PlanModel.h"

#include "coalition/NamesById.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "widgets/PageContext.h"
#include "widgets/StateBadge.h"
#include "Workspace.h"

namespace tahaluf {

PlanModel::PlanModel(PageContext& context, QObject* parent)
    : QStandardItemModel(0, ColumnCount, parent)
    , m_context(context)
{
    setHorizontalHeaderLabels({tr("Objective, activity, action"), tr("Lead body"), tr("Due"), tr("State"), tr("Done")});
}

qint64 PlanModel::idOf(const QModelIndex& index)
{
    return index.siblingAtColumn(Title).data(IdRole).toLongLong();
}

QModelIndex PlanModel::indexOf(qint64 id) const
{
    const QStandardItem* item = m_items.value(id);
    return item ? item->index() : QModelIndex();
}

QList<QStandardItem*> PlanModel::rowOf(const PlanLine& line, const QString& lead) const
{
    const Phrasebook& book = m_context.phrasebook();
    const Action& action = line.action;
    const QString name = nameInLanguage(book, action.title, action.titleEn);
    auto* title = new QStandardItem(Bidi::isolate(book.shaped(line.outline)) + QStringLiteral("  ") + name);
    title->setData(action.id.value(), IdRole);
    title->setToolTip(name);
    if (line.depth == 0) {
        QFont bold;
        bold.setBold(true);
        title->setData(bold, Qt::FontRole);
    }
    auto* due = new QStandardItem(DateText(book).shortDate(line.dueOn));
    due->setToolTip(DateText(book).dayAndDual(line.dueOn));
    const bool isLate = line.overdue > 0;
    QString label = choiceLabel(line.state);
    if (isLate) {
        label = line.hasParts ? book.shaped(tr("%n overdue", nullptr, line.overdue)) : tr("Overdue");
    }
    auto* state = new QStandardItem(label);
    state->setData(isLate ? QStringLiteral("overdue") : choiceKey(line.state), StateBadgeDelegate::KeyRole);
    const QString done = book.number(line.percent) + QStringLiteral("%");
    auto* body = new QStandardItem(lead);
    body->setToolTip(lead);
    return {title, body, due, state, new QStandardItem(done)};
}

void PlanModel::read()
{
    CoalitionRecords& records = m_context.workspace().records();
    Result<std::vector<Action>> actions = records.actions.all();
    if (!actions) {
        m_context.fail(actions.error());
        return;
    }
    const auto names = namesById(records.members, m_context.phrasebook(), &Member::name, &Member::nameEn);
    if (!names) {
        m_context.fail(names.error());
        return;
    }
    m_lines = ActionTree(std::move(*actions), m_context.today()).lines();
    m_items.clear();
    removeRows(0, rowCount());
    QList<QStandardItem*> parents{invisibleRootItem()};
    for (const PlanLine& line : m_lines) {
        const QList<QStandardItem*> row = rowOf(line, names->value(line.action.lead.value()));
        for (QStandardItem* item : row) {
            item->setEditable(false);
        }
        parents.resize(line.depth + 1);
        parents.last()->appendRow(row);
        parents.append(row.first());
        m_items.insert(line.action.id.value(), row.first());
    }
}

} // namespace tahaluf
