// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityCatalog.h"
#include "storage/ChangeLog.h"
#include "storage/Database.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace tahaluf {

/** One line of the history with the transaction it belongs to. */
struct HistoryLine
{
    ChangeLine change;
    QString transaction;
    QString command; ///< key of the named command, see CommandNames; empty where it has none
    bool isErased = false; ///< what was before and after is gone for good
};

/** Which part of the history is asked for; what is empty does not narrow it. */
struct HistoryRequest
{
    QString uid = {}; ///< of one record
    bool withParts = false; ///< with what belongs to the record
    QString actor = {};
    QString entity = {};
    QDateTime from = {}; ///< UTC, included
    QDateTime until = {}; ///< UTC, excluded
    bool oldestFirst = false;
    int limit = 100000;
};

/** What a transaction did, in the short form in which it is named to people. */
struct TransactionSummary
{
    QString transaction = {};
    QString command = {}; ///< of the one it stands for: a redo goes by the name of what it does again
    QString entity = {}; ///< the record it is mainly about
    QString uid = {};
    QString operation = {};
    QString stateField = {}; ///< the field of that record by which its state changed; empty where it did not
    QString state = {}; ///< the stored value it got
    int records = 0;
    QDateTime at = {}; ///< UTC
    QString actor = {};
};

/** Reads the change log as people ask for it: by record, person, kind and period. */
class ChangeHistory
{
public:
    ChangeHistory(Database& database, const EntityCatalog& catalog)
        : m_database(database)
        , m_catalog(catalog)
    {
    }

    Result<std::vector<HistoryLine>> lines(const HistoryRequest& request) const;
    Result<qint64> count(const HistoryRequest& request) const;
    /** Everybody who ever changed something, by name. */
    Result<QStringList> actors() const;
    /** The entity of the record with this uid, as the history knows it; nothing for an unknown one. */
    Result<std::optional<QString>> entityOf(const QString& uid) const;
    /** Nothing for a transaction that the history does not know. */
    Result<std::optional<TransactionSummary>> summary(const QString& transaction) const;

private:
    Result<void> lookForState(TransactionSummary& summary, const QString& transaction) const;

    struct Condition
    {
        QString sql;
        std::vector<QVariant> binds;
    };
    Result<Condition> conditionOf(const HistoryRequest& request) const;

    Database& m_database;
    const EntityCatalog& m_catalog;
};

} // namespace tahaluf
