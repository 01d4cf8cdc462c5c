// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportColumns.h"
#include "exchange/ImportTable.h"
#include "exchange/LinkResolver.h"
#include "exchange/MissingRecords.h"
#include "exchange/RecordAccess.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace tahaluf {

/** Takes over one row after the other, each through the entity's own save command, in the transaction that is open. */
class RowImporter
{
    Q_DECLARE_TR_FUNCTIONS(RowImporter)

public:
    enum class Outcome
    {
        Created,
        Changed,
        Unchanged
    };

    /** `key`: a row changes the record that has the same value in this field (-1: only one with the same uid). */
    RowImporter(const RecordAccess& access,
                RecordStore& store,
                const ImportColumns& columns,
                int key,
                bool createMissing);

    /** An Error names the field (its key) where one is to blame. */
    Result<Outcome> take(const ImportRow& row);

private:
    Result<std::unique_ptr<RecordDraft>> draftFor(const ImportRow& row);
    Result<std::optional<qint64>> recordWithKey(const QString& text, const ImportRow& row);
    Result<void> readKeys();
    /** The record of an entity that has but one, as the coalition itself. */
    Result<std::optional<qint64>> onlyRecord();
    Result<void> setField(RecordDraft& draft, int field, const QString& text);
    Result<QVariant> linkValue(const RecordDraft& draft, const FieldInfo& field, const QString& text);
    Result<QVariant> plainValue(const FieldInfo& field, const QString& text) const;
    Result<void> fillNewMeeting(RecordDraft& draft);
    [[nodiscard]] QString cellOf(const ImportRow& row, int field) const;
    [[nodiscard]] qint64 linked(const RecordDraft& draft, const char* field) const;

    RecordAccess m_access;
    RecordStore& m_store;
    const EntityInfo& m_entity;
    const ImportColumns& m_columns;
    LinkResolver m_links;
    MissingRecords m_missing;
    std::vector<std::size_t> m_order; ///< columns in the order in which they are taken: what others depend on first
    int m_key;
    bool m_isKeyGiven;
    bool m_createMissing;
    bool m_hasReadKeys = false;
    QHash<QString, std::vector<qint64>> m_recordsByKey;
};

} // namespace tahaluf
