// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityCatalog.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace tahaluf {

class Query;

/** Compares every record with the two other places where its content lies. */
class RecordCheck
{
    Q_DECLARE_TR_FUNCTIONS(RecordCheck)

public:
    RecordCheck(Database& database, const EntityCatalog& catalog)
        : m_database(database)
        , m_catalog(catalog)
    {
    }

    /** A record must be what its changes, put together, made of it. Erased histories are left out. */
    Result<QStringList> againstHistory();
    /** The keys by which names are sorted must be those of the names. */
    Result<QStringList> sortKeys();
    /** The search index must hold each record that is not deleted, as it is now, and nothing else. */
    Result<QStringList> againstSearch();
    /**
     * Its words must be whole, and there for each of its documents. FTS5 looks at them only on a connection that may
     * write, and takes seconds for a long index: with @p isQuick such a one is left to whoever can wait.
     */
    Result<QStringList> searchWords(bool isQuick);

private:
    struct Past
    {
        QJsonObject values;
        int changes = 0;
        bool isDeleted = false;
        bool isErased = false;
    };
    /** What the history says of one record; `changes` is 0 when it does not know it. */
    Result<Past> pastOf(const EntityInfo& entity, const QString& uid);
    /** The labels of what is not as the history says. `row` stands on columnsOf(). */
    [[nodiscard]] QStringList differing(const EntityInfo& entity, const Query& row, const Past& past) const;
    Result<void> readLinked(const EntityInfo& entity);
    Result<QStringList> historyOf(const EntityInfo& entity, QSet<QString>& present);
    /** Takes the row's uid down as present, and what is not as the history says as a problem. */
    Result<void> compare(const EntityInfo& entity, const Query& row, QSet<QString>& present, QStringList& problems);
    Result<QStringList> missing(const QHash<QString, QSet<QString>>& present, qint64 lastChange);
    Result<QStringList> searchOf(const EntityInfo& entity);

    Database& m_database;
    const EntityCatalog& m_catalog;
    QHash<QString, QHash<qint64, QString>> m_linked; ///< uids of the records that links lead to, by entity
};

} // namespace tahaluf
