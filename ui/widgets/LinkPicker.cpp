// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LinkPicker.h"

#include "storage/ListQuery.h"
#include "Workspace.h"

#include <QHash>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int RowsPerRead = 500;
constexpr int MostItems = 5000;

TypeAheadItem toItem(const ListRow& row)
{
    TypeAheadItem item;
    item.id = row.id;
    item.text = row.values.front().toString();
    for (std::size_t i = 1; i < row.values.size() && item.detail.isEmpty(); ++i) {
        item.detail = row.values[i].toString();
    }
    return item;
}

} // namespace

LinkPicker::LinkPicker(PageContext& context, const QString& entity, QWidget* parent, const QStringList& detailFields)
    : TypeAheadEdit(parent)
    , m_context(context)
    , m_entity(entity)
    , m_detailFields(detailFields)
{
    ChangeNotifier& notifier = context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, [this] { m_isStale = true; });
    connect(&notifier, &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            m_isStale = m_isStale || change.entity == m_entity;
        }
    });
}

void LinkPicker::setRecord(qint64 id)
{
    if (id != 0) {
        prepareItems();
    }
    setCurrent(id);
}

void LinkPicker::prepareItems()
{
    if (m_isStale) {
        read();
    }
}

bool LinkPicker::eachRow(const ListRequest& request, const std::function<void(const ListRow&)>& take)
{
    Workspace& workspace = m_context.workspace();
    Result<ListQuery> query = ListQuery::prepare(workspace.database(), workspace.catalog(), request);
    if (!query) {
        m_context.fail(query.takeError());
        return false;
    }
    for (int offset = 0; offset < MostItems; offset += RowsPerRead) {
        Result<std::vector<ListRow>> rows = query->rows(offset, RowsPerRead);
        if (!rows) {
            m_context.fail(rows.takeError());
            return false;
        }
        std::for_each(rows->cbegin(), rows->cend(), take);
        if (rows->size() < static_cast<std::size_t>(RowsPerRead)) {
            break;
        }
    }
    return true;
}

void LinkPicker::read()
{
    const EntityInfo* entity = m_context.workspace().catalog().find(m_entity);
    if (!entity) {
        return;
    }
    ListRequest request;
    request.entity = m_entity;
    request.columns = QStringList{entity->titleField};
    // An English window shows English names; people know many by their Arabic ones, which find them too.
    QHash<qint64, QString> arabic;
    const bool prefersEnglish = !m_context.phrasebook().isArabic();
    if (prefersEnglish &&
        !eachRow(request, [&](const ListRow& row) { arabic.insert(row.id, row.values.front().toString()); })) {
        return;
    }
    request.prefersEnglish = prefersEnglish;
    request.columns += m_detailFields;
    std::vector<TypeAheadItem> items;
    const bool isRead = eachRow(request, [&](const ListRow& row) {
        items.push_back(toItem(row));
        items.back().alias = arabic.value(row.id);
    });
    if (!isRead) {
        return;
    }
    m_isStale = false;
    setItems(std::move(items));
}

PersonPicker::PersonPicker(PageContext& context, QWidget* parent)
    : LinkPicker(context, QStringLiteral("people"), parent, {QStringLiteral("position"), QStringLiteral("member")})
{
}

} // namespace tahaluf
