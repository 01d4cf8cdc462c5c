// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityInfo.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QHash>
#include <QVariant>

#include <functional>
#include <optional>

namespace tahaluf {

/**
 * Finds the body or person that a new one probably is: the same name however it is spelled, the same telephone, the
 * same e-mail address. Reads what is there once; tell it about records made meanwhile.
 */
class DuplicateFinder
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateFinder)

public:
    /** The stored value of a field, by its index. */
    using Values = std::function<QVariant(int field)>;

    struct Match
    {
        qint64 record = 0;
        QString title = {};
        QString reason = {}; ///< one translated sentence that names the other record
    };

    DuplicateFinder(Database& database, const EntityInfo& entity);

    /** Whether records of this kind can be duplicates at all: bodies and people. */
    static bool knows(const QString& entity);

    /** The first one found by name, then by e-mail, then by telephone. */
    Result<std::optional<Match>> find(const Values& values);
    void add(qint64 record, const Values& values);

private:
    struct Known
    {
        qint64 record = 0;
        QString title = {};
    };
    Result<void> read();
    void remember(const QString& key, const Known& known);

    Database& m_database;
    const EntityInfo& m_entity;
    bool m_hasRead = false;
    QHash<QString, Known> m_known; ///< by field and folded value
};

} // namespace tahaluf
