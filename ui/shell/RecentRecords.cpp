// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/RecentRecords.h"

#include "search/SearchDocument.h"
#include "shell/Settings.h"
#include "storage/Query.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

namespace tahaluf {

void RecentRecords::note(const QString& entity, qint64 id)
{
    const EntityInfo* info = m_context.workspace().catalog().find(entity);
    if (!info || id <= 0 || !SearchPlan(*info).isSearched()) {
        return;
    }
    Query row(m_context.workspace().database(),
              QStringLiteral("SELECT uid FROM %1 WHERE id = ? AND deleted = 0").arg(info->table));
    row.bind(id);
    QString uid;
    while (row.next()) {
        uid = row.value<QString>(0);
    }
    // Not being noted hurts nobody: what failed here fails, and is said, where the record is opened.
    if (row.isDone() && !uid.isEmpty()) {
        m_settings.rememberRecord(m_context.workspace().path(), entity + u'/' + uid);
    }
}

Result<SearchHit> RecentRecords::read(const QString& entity, const QString& uid) const
{
    SearchHit hit;
    const EntityInfo* info = m_context.workspace().catalog().find(entity);
    if (!info) {
        return hit;
    }
    Database& database = m_context.workspace().database();
    {
        Query row(database, QStringLiteral("SELECT id FROM %1 WHERE uid = ? AND deleted = 0").arg(info->table));
        row.bind(uid);
        while (row.next()) {
            hit.id = row.value<qint64>(0);
        }
        if (!row.isDone()) {
            return row.takeError();
        }
    }
    Query row(database, QStringLiteral("SELECT number, title, body FROM search_documents WHERE id = ?"));
    row.bind(SearchPlan(*info).documentId(hit.id));
    while (row.next()) {
        hit.entity = entity;
        hit.uid = uid;
        hit.number = row.value<QString>(0);
        hit.title = row.value<QString>(1);
        // Some are called by what they are linked to: their own words say more.
        if (hit.title.isEmpty()) {
            hit.title = row.value<QString>(2).section(u'\n', 0, 0);
        }
        hit.snippet = hit.title;
    }
    if (!row.isDone()) {
        return row.takeError();
    }
    return hit;
}

std::vector<SearchHit> RecentRecords::list(int limit) const
{
    std::vector<SearchHit> hits;
    for (const QString& key : m_settings.recentRecords(m_context.workspace().path())) {
        if (static_cast<int>(hits.size()) == limit) {
            break;
        }
        const Result<SearchHit> hit = read(key.section(u'/', 0, 0), key.section(u'/', 1));
        if (!hit) {
            m_context.fail(hit.error());
            return hits;
        }
        if (!hit->entity.isEmpty()) {
            hits.push_back(*hit);
        }
    }
    return hits;
}

} // namespace tahaluf
