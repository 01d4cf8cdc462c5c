// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityCatalog.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace tahaluf {

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
    /** The search index must hold each record that is not deleted, as it is now, and nothing else. */
    Result<QStringList> againstSearch();

private:
    struct Past
    {
        QJsonObject values;
        bool isDeleted = false;
        bool isErased = false;
    };
    Result<QHash<QString, Past>> pastOf(const EntityInfo& entity);
    Result<QStringList> historyOf(const EntityInfo& entity);
    Result<QStringList> searchOf(const EntityInfo& entity);
    Result<QHash<qint64, QString>> uidsOf(const QString& entity);

    Database& m_database;
    const EntityCatalog& m_catalog;
};

} // namespace tahaluf
