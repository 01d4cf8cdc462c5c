// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordTableModel.h"

#include "Workspace.h"

#include <memory>

namespace tahaluf {

namespace {
constexpr int KeptWindows = 12;
} // namespace

RecordTableModel::RecordTableModel(Workspace& workspace, Phrasebook phrasebook, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_text(std::move(phrasebook))
    , m_windows(KeptWindows)
{
    connect(&workspace.notifier(), &ChangeNotifier::changed, this, &RecordTableModel::follow);
    connect(&workspace.notifier(), &ChangeNotifier::changedElsewhere, this, &RecordTableModel::reload);
}

void RecordTableModel::setRequest(const ListRequest& request, Counting counting)
{
    beginResetModel();
    m_request = request;
    m_request.prefersEnglish = m_text.prefersEnglish();
    m_entity = m_workspace.catalog().find(request.entity);
    m_fields.clear();
    m_query.reset();
    forgetRows();
    m_rows.setOrder({});
    m_isCounted = true;
    Result<ListQuery> query = ListQuery::prepare(m_workspace.database(), m_workspace.catalog(), m_request);
    if (query) {
        m_query.emplace(std::move(*query));
        for (const QString& key : request.columns) {
            m_fields.push_back(m_entity->field(key));
        }
        for (const FieldInfo& computed : m_computed.fields) {
            m_fields.push_back(&computed);
        }
        readOrder(counting);
    }
    endResetModel();
    if (!query) {
        emit failed(query.error());
    }
    emit countChanged();
}

void RecordTableModel::readOrder(Counting counting)
{
    const bool isPart = counting == Counting::FirstPart && m_request.groupField.isEmpty();
    Result<ListOrder> order = m_query->order(isPart ? FirstRows + 1 : -1);
    if (!order) {
        emit failed(order.error());
        return;
    }
    m_isCounted = !isPart || order->ids.size() <= FirstRows;
    m_rows.setOrder(std::move(*order));
}

void RecordTableModel::forgetRows()
{
    m_windows.clear();
    forgetComputed();
}

void RecordTableModel::forgetComputed()
{
    m_computedValues.clear();
    m_valuesOf = {};
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.rowCount();
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

const FieldInfo* RecordTableModel::field(int column) const
{
    return column >= 0 && column < columnCount() ? m_fields[static_cast<std::size_t>(column)] : nullptr;
}

const ListRow* RecordTableModel::rowAt(int row) const
{
    const std::optional<std::size_t> place = m_rows.placeAt(row);
    if (!m_query || !place) {
        return nullptr;
    }
    const std::size_t number = *place / WindowSize;
    if (!m_windows.contains(static_cast<int>(number))) {
        const auto first = m_rows.ids().begin() + static_cast<std::ptrdiff_t>(number * WindowSize);
        const auto left = m_rows.ids().end() - first;
        const std::vector<qint64> wanted(first, first + qMin<std::ptrdiff_t>(left, WindowSize));
        Result<std::vector<ListRow>> rows = m_query->rowsOf(wanted);
        ++m_windowsRead;
        if (!rows) {
            emit failed(rows.error());
        }
        auto window = std::make_unique<Window>(wanted.size());
        // What another program took away meanwhile stays an empty row until the list is read again.
        std::size_t read = 0;
        for (std::size_t i = 0; rows && i < wanted.size() && read < rows->size(); ++i) {
            if ((*rows)[read].id == wanted[i]) {
                (*window)[i] = std::move((*rows)[read++]);
            }
        }
        m_windows.insert(static_cast<int>(number), window.release());
    }
    const ListRow* found = loadedAt(*place);
    return found && found->id > 0 ? found : nullptr;
}

ListRow* RecordTableModel::loadedAt(std::size_t place) const
{
    Window* window = m_windows.object(static_cast<int>(place / WindowSize));
    return window ? &(*window)[place % WindowSize] : nullptr;
}

QVariant RecordTableModel::valueAt(const ListRow& row, int column) const
{
    if (!isComputed(column)) {
        return row.values[static_cast<std::size_t>(column)];
    }
    auto known = m_computedValues.constFind(row.id);
    if (known == m_computedValues.constEnd()) {
        if (!m_valuesOf) {
            m_valuesOf = m_computed.begin();
        }
        known = m_computedValues.insert(row.id, m_valuesOf(row.id));
    }
    return (*known)[static_cast<std::size_t>(column - m_request.columns.size())];
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    const FieldInfo* shown = index.isValid() ? field(index.column()) : nullptr;
    if (!shown) {
        return {};
    }
    if (const std::optional<int> group = m_rows.headAt(index.row())) {
        return headData(*group, index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case IdRole:
    case StoredRole:
    case ChoiceRole:
    case PlainRole:
        break;
    default:
        return {};
    }
    const ListRow* row = rowAt(index.row());
    if (!row) {
        return {};
    }
    const QVariant stored = valueAt(*row, index.column());
    const bool isText = role != IdRole && role != ChoiceRole && role != Qt::ToolTipRole;
    if (const auto cell = m_rule && isText ? m_rule(*shown, RowValues(m_request, *row)) : std::nullopt) {
        return role == StoredRole ? cell->key : role == PlainRole ? CellText::plain(cell->text) : cell->text;
    }
    switch (role) {
    case IdRole:
        return row->id;
    case StoredRole:
        return stored;
    case ChoiceRole:
        return shown->choices ? shown->choices->value(stored.toString()).value_or(-1) : -1;
    case PlainRole:
        return CellText::plain(m_text.line(*shown, stored));
    case Qt::ToolTipRole:
        return tooltip(*shown, stored);
    default:
        return m_text.line(*shown, stored);
    }
}

QVariant RecordTableModel::headData(int group, int column, int role) const
{
    if (role == IdRole || role == ChoiceRole) {
        return role == IdRole ? 0 : -1;
    }
    if (role == FoldedRole) {
        return m_rows.isFolded(group);
    }
    if (column != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != PlainRole)) {
        return {};
    }
    const FieldInfo& field = *m_entity->field(m_request.groupField);
    const QString value = m_text.line(field, m_rows.group(group).shown);
    const QString name = value.isEmpty() ? tr("Without: %1").arg(field.label()) : value;
    //: the head of a group in a list: its name and the number of its records
    const QString head = tr("%1 (%2)").arg(name, m_text.number(m_rows.sizeOf(group)));
    if (role == PlainRole) {
        return CellText::plain(head);
    }
    return role == Qt::DisplayRole ? head : m_rows.isFolded(group) ? tr("%1, folded").arg(head) : head;
}

QVariant RecordTableModel::tooltip(const FieldInfo& field, const QVariant& stored) const
{
    // Other cells show their text in a tooltip only where it is cut; the delegate does that.
    if (field.kind != FieldKind::LongText && field.kind != FieldKind::Date && field.kind != FieldKind::DateTime) {
        return {};
    }
    const QString text = m_text.full(field, stored);
    if (text.isEmpty()) {
        return {};
    }
    // A tooltip guesses markup from the text itself: what people typed is never markup.
    return QStringLiteral("<p dir=\"%1\">%2</p>")
        .arg(text.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const FieldInfo* shown = orientation == Qt::Horizontal ? field(section) : nullptr;
    return shown && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) ? QVariant(shown->label()) : QVariant();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    const FieldInfo* sorted = isComputed(column) ? nullptr : field(column);
    ListRequest request = m_request;
    request.sortField = sorted ? sorted->key : QString();
    request.isDescending = sorted && order == Qt::DescendingOrder;
    if (request.sortField != m_request.sortField || request.isDescending != m_request.isDescending) {
        setRequest(request);
    }
}

qint64 RecordTableModel::idAt(int row) const
{
    const std::optional<std::size_t> place = m_rows.placeAt(row);
    return place ? m_rows.ids()[*place] : 0;
}

qint64 RecordTableModel::idNear(int row) const
{
    for (int below = qMax(0, row); below < rowCount(); ++below) {
        if (const qint64 id = idAt(below); id > 0) {
            return id;
        }
    }
    for (int above = qMin(row, rowCount()) - 1; above >= 0; --above) {
        if (const qint64 id = idAt(above); id > 0) {
            return id;
        }
    }
    return 0;
}

int RecordTableModel::rowOf(qint64 id) const
{
    const std::optional<std::size_t> place = id > 0 ? m_rows.placeOf(id) : std::nullopt;
    return place ? m_rows.rowOf(*place) : -1;
}

std::vector<int> RecordTableModel::headRows() const
{
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(m_rows.groupCount()));
    for (int group = 0; group < m_rows.groupCount(); ++group) {
        rows.push_back(m_rows.rowOfHead(group));
    }
    return rows;
}

void RecordTableModel::setFolded(int row, bool isFolded)
{
    const std::optional<int> group = m_rows.headAt(row);
    if (!group || m_rows.isFolded(*group) == isFolded) {
        return;
    }
    const int last = row + m_rows.sizeOf(*group);
    if (isFolded) {
        beginRemoveRows({}, row + 1, last);
        m_rows.setFolded(*group, true);
        endRemoveRows();
    } else {
        beginInsertRows({}, row + 1, last);
        m_rows.setFolded(*group, false);
        endInsertRows();
    }
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RecordTableModel::setAllFolded(bool isFolded)
{
    beginResetModel();
    for (int group = 0; group < m_rows.groupCount(); ++group) {
        m_rows.setFolded(group, isFolded);
    }
    endResetModel();
}

void RecordTableModel::unfoldFor(qint64 id)
{
    const std::optional<std::size_t> place = m_rows.placeOf(id);
    if (place && m_rows.rowOf(*place) < 0) {
        setFolded(m_rows.rowOfHead(m_rows.groupOf(*place)), false);
    }
}

int RecordTableModel::loadedRows() const
{
    int rows = 0;
    const QList<int> numbers = m_windows.keys();
    for (const int number : numbers) {
        rows += static_cast<int>(m_windows.object(number)->size());
    }
    return rows;
}

} // namespace tahaluf
