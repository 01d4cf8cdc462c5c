// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordTableModel.h"

#include "Workspace.h"

namespace tahaluf {

namespace {
constexpr int KeptWindows = 12;
/** More changes than this in one transaction (an import) are read as a new list. */
constexpr std::size_t FollowedChanges = 20;
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
    m_count = 0;
    m_isCounted = true;
    Result<ListQuery> query = ListQuery::prepare(m_workspace.database(), m_workspace.catalog(), m_request);
    if (query) {
        m_query.emplace(std::move(*query));
        for (const QString& key : request.columns) {
            m_fields.push_back(m_entity->field(key));
        }
        readCount(counting);
    }
    endResetModel();
    if (!query) {
        emit failed(query.error());
    }
    emit countChanged();
}

void RecordTableModel::reload()
{
    beginResetModel();
    forgetRows();
    readCount(Counting::Whole);
    endResetModel();
    emit countChanged();
}

void RecordTableModel::readCount(Counting counting)
{
    if (!m_query) {
        return;
    }
    Result<qint64> count = counting == Counting::Whole ? m_query->count() : m_query->countUpTo(FirstRows);
    if (!count) {
        emit failed(count.error());
        return;
    }
    m_count = static_cast<int>(*count);
    m_isCounted = counting == Counting::Whole || m_count <= FirstRows;
}

void RecordTableModel::countWhole()
{
    if (m_isCounted) {
        return;
    }
    Result<qint64> count = m_query->count();
    if (!count) {
        emit failed(count.error());
        return;
    }
    m_isCounted = true;
    if (*count < m_count) {
        reload(); // another program took rows away meanwhile
        return;
    }
    if (*count > m_count) {
        beginInsertRows({}, m_count, static_cast<int>(*count) - 1);
        m_count = static_cast<int>(*count);
        endInsertRows();
    }
    emit countChanged();
}

void RecordTableModel::forgetRows()
{
    m_windows.clear();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
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
    if (!m_query || row < 0 || row >= m_count) {
        return nullptr;
    }
    const int number = row / WindowSize;
    Window* window = m_windows.object(number);
    if (!window) {
        Result<std::vector<ListRow>> rows = m_query->rows(qint64(number) * WindowSize, WindowSize);
        ++m_windowsRead;
        if (!rows) {
            emit failed(rows.error());
        }
        m_windows.insert(number, new Window(rows ? std::move(*rows) : Window()));
        window = m_windows.object(number); // a cache may refuse what it is given
    }
    const auto place = static_cast<std::size_t>(row % WindowSize);
    return window && place < window->size() ? &(*window)[place] : nullptr;
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    const FieldInfo* shown = index.isValid() ? field(index.column()) : nullptr;
    if (!shown) {
        return {};
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
    const QVariant& stored = row->values[static_cast<std::size_t>(index.column())];
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
    const FieldInfo* sorted = field(column);
    ListRequest request = m_request;
    request.sortField = sorted ? sorted->key : QString();
    request.isDescending = sorted && order == Qt::DescendingOrder;
    if (request.sortField != m_request.sortField || request.isDescending != m_request.isDescending) {
        setRequest(request);
    }
}

qint64 RecordTableModel::idAt(int row) const
{
    const ListRow* found = rowAt(row);
    return found ? found->id : 0;
}

int RecordTableModel::loadedRowOf(qint64 id) const
{
    const QList<int> numbers = m_windows.keys();
    for (const int number : numbers) {
        const Window& window = *m_windows.object(number);
        for (std::size_t i = 0; i < window.size(); ++i) {
            if (window[i].id == id) {
                return number * WindowSize + static_cast<int>(i);
            }
        }
    }
    return -1;
}

int RecordTableModel::rowOf(qint64 id) const
{
    if (id <= 0 || !m_query) {
        return -1;
    }
    const int loaded = loadedRowOf(id);
    return loaded >= 0 ? loaded : searchedRowOf(id, m_count);
}

int RecordTableModel::searchedRowOf(qint64 id, int count) const
{
    ListRequest idsOnly = m_request;
    idsOnly.columns.clear();
    Result<ListQuery> query = ListQuery::prepare(m_workspace.database(), m_workspace.catalog(), idsOnly);
    constexpr int Step = 500;
    for (int start = 0; query && start < qMin(count, FirstRows); start += Step) {
        Result<std::vector<ListRow>> rows = query->rows(start, Step);
        if (!rows) {
            return -1;
        }
        for (std::size_t i = 0; i < rows->size(); ++i) {
            if ((*rows)[i].id == id) {
                return start + static_cast<int>(i);
            }
        }
    }
    return -1;
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

bool RecordTableModel::isSortedBy(const QString& field) const
{
    return m_request.sortField.isEmpty() ? m_entity->collatedField == field || m_entity->orderBy.contains(field)
                                         : m_request.sortField == field;
}

void RecordTableModel::follow(const RecordChanges& changes)
{
    if (!m_query) {
        return;
    }
    if (!m_isCounted) {
        reload();
        return;
    }
    bool isLinkTouched = false;
    std::vector<RecordChange> own;
    for (const RecordChange& change : changes) {
        if (change.entity == m_request.entity) {
            own.push_back(change);
        }
        isLinkTouched = isLinkTouched || std::any_of(m_fields.begin(), m_fields.end(), [&](const FieldInfo* shown) {
                            return shown->linkEntity == change.entity;
                        });
    }
    if (own.size() > FollowedChanges) {
        reload();
        return;
    }
    for (const RecordChange& change : own) {
        readAgain(change.id);
    }
    if (isLinkTouched && m_count > 0) {
        forgetRows();
        emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    }
}

void RecordTableModel::readAgain(qint64 id)
{
    Result<std::vector<ListRow>> now = m_query->row(id);
    if (!now) {
        emit failed(now.error());
        return;
    }
    const int before = loadedRowOf(id);
    const int countBefore = m_count;
    if (!now->empty() && before >= 0) {
        Window& window = *m_windows.object(before / WindowSize);
        ListRow& shown = window[static_cast<std::size_t>(before % WindowSize)];
        bool moves = false;
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            moves = moves || (shown.values[i] != now->front().values[i] && isSortedBy(m_fields[i]->key));
        }
        if (moves) {
            reload();
            return;
        }
        shown = std::move(now->front());
        emit dataChanged(index(before, 0), index(before, columnCount() - 1));
        return;
    }
    Result<qint64> count = m_query->count();
    if (!count) {
        emit failed(count.error());
        return;
    }
    const bool isOneMore = *count == countBefore + 1 && !now->empty();
    const bool isOneLess = *count == countBefore - 1 && now->empty();
    if (isOneLess && before >= 0) {
        beginRemoveRows({}, before, before);
        forgetRows();
        m_count = static_cast<int>(*count);
        endRemoveRows();
    } else if (isOneMore) {
        const int place = searchedRowOf(id, static_cast<int>(*count));
        if (place < 0) {
            reload();
            return;
        }
        beginInsertRows({}, place, place);
        forgetRows();
        m_count = static_cast<int>(*count);
        endInsertRows();
    } else if (*count != countBefore) {
        reload();
        return;
    } else if (now->empty()) {
        return;
    } else {
        // It stands somewhere that is not loaded, or was read too early: what is loaded may have moved.
        forgetRows();
        if (m_count > 0) {
            emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
        }
        return;
    }
    emit countChanged();
}

} // namespace tahaluf
