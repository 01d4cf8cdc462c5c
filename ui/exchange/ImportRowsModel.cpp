// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportRowsModel.h"

#include "widgets/StateBadge.h"

namespace tahaluf {

namespace {

/** The state whose colour a fate borrows. */
QString stateKeyOf(RowFate fate)
{
    switch (fate) {
    case RowFate::New:
        return QStringLiteral("adopted");
    case RowFate::Changed:
        return QStringLiteral("adopted_amended");
    case RowFate::Duplicate:
        return QStringLiteral("deferred");
    case RowFate::Wrong:
        return QStringLiteral("not_adopted");
    case RowFate::Unchanged:
        break;
    }
    return QStringLiteral("recorded");
}

} // namespace

ImportRowsModel::ImportRowsModel(const ImportState& state, const Phrasebook& phrasebook, QObject* parent)
    : QAbstractTableModel(parent)
    , m_state(state)
    , m_phrasebook(phrasebook)
{
}

QString ImportRowsModel::nameOf(RowFate fate)
{
    switch (fate) {
    case RowFate::New:
        return tr("New");
    case RowFate::Changed:
        return tr("Changed");
    case RowFate::Unchanged:
        return tr("Unchanged");
    case RowFate::Duplicate:
        return tr("Probably there");
    case RowFate::Wrong:
        return tr("Wrong");
    }
    return {};
}

QString ImportRowsModel::nameOf(DuplicateChoice choice)
{
    switch (choice) {
    case DuplicateChoice::LeaveOut:
        return tr("Leave out");
    case DuplicateChoice::Update:
        return tr("Change the one that is there");
    case DuplicateChoice::AddAnyway:
        return tr("Add as a new one");
    }
    return {};
}

void ImportRowsModel::reload(const EntityInfo& entity)
{
    m_entity = &entity;
    setFilter(m_filter);
}

void ImportRowsModel::setFilter(std::optional<RowFate> fate)
{
    beginResetModel();
    m_filter = fate;
    m_rows.clear();
    if (m_state.plan) {
        m_rows.reserve(m_state.plan->rows().size());
        for (std::size_t i = 0; i < m_state.plan->rows().size(); ++i) {
            if (!fate || m_state.plan->rows()[i].fate == *fate) {
                m_rows.push_back(i);
            }
        }
    }
    endResetModel();
}

void ImportRowsModel::changed(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const PlannedRow* ImportRowsModel::plannedRow(int row) const
{
    const bool isThere = row >= 0 && row < rowCount();
    return isThere ? &m_state.plan->rows()[m_rows[static_cast<std::size_t>(row)]] : nullptr;
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportRowsModel::detailOf(const PlannedRow& row) const
{
    if (row.fate == RowFate::Wrong) {
        return row.column.isEmpty() ? row.reason : tr("Column “%1”: %2").arg(row.column, row.reason);
    }
    if (row.fate == RowFate::Duplicate) {
        return nameOf(m_state.choiceOf(row));
    }
    if (row.fate == RowFate::New) {
        return tr("Is added");
    }
    QStringList fields;
    for (const PlannedChange& change : row.changes) {
        fields << m_entity->fields[static_cast<std::size_t>(change.field)].label();
    }
    return fields.join(m_phrasebook.isArabic() ? QStringLiteral("، ") : QStringLiteral(", "));
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    const PlannedRow* row = plannedRow(index.row());
    if (!row) {
        return {};
    }
    if (role == StateBadgeDelegate::KeyRole) {
        return stateKeyOf(row->fate);
    }
    if (role == Qt::ToolTipRole && index.column() == DetailColumn && row->fate == RowFate::Duplicate) {
        return row->reason;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case NumberColumn:
        return m_phrasebook.shaped(QString::number(row->number));
    case FateColumn:
        return nameOf(row->fate);
    case TitleColumn:
        return row->title;
    case DetailColumn:
        return detailOf(*row);
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return tr("Row");
    case FateColumn:
        return tr("Becomes");
    case TitleColumn:
        return m_entity ? m_entity->singularLabel() : QString();
    case DetailColumn:
        return tr("What is done");
    default:
        return {};
    }
}

} // namespace tahaluf
