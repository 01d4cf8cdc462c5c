// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FoundModel.h"

#include "widgets/StateBadge.h"

namespace tahaluf {

FoundModel::FoundModel(QStringList heads, int stateColumn, QObject* parent)
    : QAbstractTableModel(parent)
    , m_heads(std::move(heads))
    , m_stateColumn(stateColumn)
{
}

void FoundModel::setRows(std::vector<FoundRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FoundModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const FoundRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return row.texts.value(index.column());
    }
    if (role == StateBadgeDelegate::KeyRole && index.column() == m_stateColumn) {
        return row.state;
    }
    return {};
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace tahaluf
