// SPDX-License-Identifier: GPL-3.0-or-later
// How a RecordTableModel follows what happens to the records it shows.
#include "records/RecordTableModel.h"
#include "Workspace.h"

#include <algorithm>

namespace tahaluf {

namespace {
/** More changes than this in one transaction (an import) are read as a new list. */
constexpr std::size_t FollowedChanges = 20;
} // namespace

void RecordTableModel::reload()
{
    if (!m_query) {
        return;
    }
    beginResetModel();
    forgetRows();
    readOrder(Counting::Whole);
    endResetModel();
    emit countChanged();
}

void RecordTableModel::countWhole()
{
    if (m_isCounted) {
        return;
    }
    Result<ListOrder> order = m_query->order();
    if (!order) {
        emit failed(order.error());
        return;
    }
    m_isCounted = true;
    const std::vector<qint64>& known = m_rows.ids();
    if (order->ids.size() < known.size() || !std::equal(known.begin(), known.end(), order->ids.begin())) {
        reload(); // another program wrote meanwhile
        return;
    }
    if (order->ids.size() > known.size()) {
        beginInsertRows({}, recordCount(), static_cast<int>(order->ids.size()) - 1);
        m_windows.remove(recordCount() / WindowSize); // its last row was not the list's last one
        m_rows.setOrder(std::move(*order));
        endInsertRows();
    }
    emit countChanged();
}

void RecordTableModel::repaintAll()
{
    forgetRows();
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

bool RecordTableModel::isOrderedBy(const QString& field) const
{
    const bool isSorted = m_request.sortField.isEmpty()
                              ? m_entity->collatedField == field || m_entity->orderBy.contains(field)
                              : m_request.sortField == field;
    return isSorted || m_request.groupField == field;
}

bool RecordTableModel::showsItsOrder() const
{
    const QStringList& columns = m_request.columns;
    return (m_request.sortField.isEmpty() || columns.contains(m_request.sortField)) &&
           (m_request.groupField.isEmpty() || columns.contains(m_request.groupField));
}

void RecordTableModel::follow(const RecordChanges& changes)
{
    if (!m_query) {
        return;
    }
    bool isLinkTouched = false;
    bool isOrderTouched = false;
    std::vector<RecordChange> own;
    const auto links = [this](const QString& field, const QString& entity) {
        const FieldInfo* ordered = field.isEmpty() ? nullptr : m_entity->field(field);
        return ordered && ordered->linkEntity == entity;
    };
    for (const RecordChange& change : changes) {
        if (change.entity == m_request.entity) {
            own.push_back(change);
        }
        isLinkTouched = isLinkTouched || std::any_of(m_fields.begin(), m_fields.end(), [&](const FieldInfo* shown) {
                            return shown->linkEntity == change.entity;
                        });
        isOrderTouched =
            isOrderTouched || links(m_request.sortField, change.entity) || links(m_request.groupField, change.entity);
    }
    if (!m_isCounted || isOrderTouched || own.size() > FollowedChanges) {
        reload();
        return;
    }
    for (const RecordChange& change : own) {
        readAgain(change.id);
    }
    if (isLinkTouched) {
        repaintAll();
    } else {
        computeAgain();
    }
}

void RecordTableModel::computeAgain()
{
    forgetComputed();
    if (!m_computed.fields.empty() && rowCount() > 0) {
        emit dataChanged(index(0, static_cast<int>(m_request.columns.size())),
                         index(rowCount() - 1, columnCount() - 1));
    }
}

void RecordTableModel::readAgain(qint64 id)
{
    Result<std::vector<ListRow>> now = m_query->row(id);
    if (!now) {
        emit failed(now.error());
        return;
    }
    const std::optional<std::size_t> place = m_rows.placeOf(id);
    if (now->empty()) {
        if (place && m_rows.isGrouped()) {
            reload(); // its group has another number, or is gone
        } else if (place) {
            const int row = m_rows.rowOf(*place);
            beginRemoveRows({}, row, row);
            forgetRows();
            m_rows.remove(*place);
            endRemoveRows();
            emit countChanged();
        }
        return;
    }
    ListRow* shown = place ? loadedAt(*place) : nullptr;
    if (!shown || shown->id != id || !showsItsOrder()) {
        settle();
        return;
    }
    for (std::size_t i = 0; i < shown->values.size(); ++i) {
        if (shown->values[i] != now->front().values[i] && isOrderedBy(m_fields[i]->key)) {
            settle();
            return;
        }
    }
    *shown = std::move(now->front());
    const int row = m_rows.rowOf(*place);
    if (row >= 0) {
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void RecordTableModel::settle()
{
    Result<ListOrder> order = m_query->order();
    if (!order) {
        emit failed(order.error());
        return;
    }
    const std::vector<qint64>& before = m_rows.ids();
    const std::vector<qint64>& after = order->ids;
    if (before == after && !m_rows.isGrouped()) {
        repaintAll();
        return;
    }
    const auto parting = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const bool isOneMore = !m_rows.isGrouped() && after.size() == before.size() + 1 &&
                           std::equal(parting.first, before.end(), parting.second + 1, after.end());
    if (!isOneMore) {
        reload();
        return;
    }
    const int row = static_cast<int>(parting.second - after.begin());
    beginInsertRows({}, row, row);
    forgetRows();
    m_rows.setOrder(std::move(*order));
    endInsertRows();
    emit countChanged();
}

} // namespace tahaluf
