// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/CellReader.h"
#include "exchange/ImportColumns.h"
#include "exchange/ImportReport.h"
#include "exchange/ImportTable.h"
#include "exchange/LinkResolver.h"
#include "exchange/MissingRecords.h"
#include "exchange/RecordAccess.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>
#include <memory>
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
        Unchanged,
        Held ///< would be new, but setBeforeCreating() said no
    };

    /** A field that a row changes: stored values. */
    struct Change
    {
        int field = 0;
        QVariant before = {};
        QVariant after = {};
    };

    /** What became of a row, for whoever shows it. */
    struct Taken
    {
        Outcome outcome = Outcome::Unchanged;
        qint64 record = 0; ///< 0 where it was held
        QString uid = {};
        QString title = {};
        std::vector<Change> changes = {}; ///< of a record that was there
        std::function<QVariant(int field)> values = {}; ///< of the record
    };

    /** `key`: a row changes the record that has the same value in this field (-1: only one with the same uid). */
    RowImporter(const RecordAccess& access,
                RecordStore& store,
                const ImportColumns& columns,
                int key,
                const ImportOptions& options);

    /** Asked before each new record is saved; false holds the row. */
    void setBeforeCreating(std::function<Result<bool>(const RecordDraft&)> mayCreate)
    {
        m_mayCreate = std::move(mayCreate);
    }

    /** An Error names the field (its key) where one is to blame. */
    Result<Outcome> take(const ImportRow& row, Taken* taken = nullptr);
    /** The same with cells that are read already. */
    Result<Outcome> take(const ImportRow& row, const ReadRow& cells, Taken* taken = nullptr);
    /** What the row's cells that are not empty would change in this record; saves nothing. */
    Result<std::vector<Change>> changesIn(RecordDraft& draft, const ImportRow& row);
    /** After what rows made besides themselves was taken back: names are read again. */
    void forgetMade();
    /** Whether the row was refused only because it names a record of its own kind that may come with a later row. */
    [[nodiscard]] bool waitsForLaterRow() const { return m_waits; }

private:
    /** Sets the row's cells and says what that changed. */
    Result<std::vector<Change>> fill(RecordDraft& draft, const ReadRow& cells, bool withEmptyCells);
    Result<Outcome> saved(RecordDraft& draft, const std::vector<Change>& changes);
    /** Of the record with this uid; a null pointer where there is none. */
    Result<std::unique_ptr<RecordDraft>> draftOf(const QString& uid);
    Result<std::unique_ptr<RecordDraft>> draftFor(const ImportRow& row, const ReadRow& cells);
    Result<std::optional<qint64>> recordWithKey(const QString& text, const ReadRow& cells);
    Result<void> readKeys();
    /** The record of an entity that has but one, as the coalition itself. */
    Result<std::optional<qint64>> onlyRecord();
    Result<void> setField(RecordDraft& draft, int field, const ReadCell& cell);
    Result<QVariant> linkValue(const RecordDraft& draft, const FieldInfo& field, const QString& text);
    Result<void> fillNewMeeting(RecordDraft& draft);
    [[nodiscard]] QString textOf(const ReadRow& cells, int field) const;
    /** The id in a link field, 0 where there is none or no such field (-1). */
    static qint64 linked(const RecordDraft& draft, int field);

    RecordAccess m_access;
    RecordStore& m_store;
    const EntityInfo& m_entity;
    const ImportColumns& m_columns;
    CellReader m_reader;
    LinkResolver m_links;
    MissingRecords m_missing;
    std::vector<std::size_t> m_order; ///< columns in the order in which they are taken: what others depend on first
    int m_meetingField;
    int m_memberField;
    int m_key;
    bool m_isKeyGiven;
    const ImportOptions& m_options;
    std::function<Result<bool>(const RecordDraft&)> m_mayCreate;
    bool m_hasReadKeys = false;
    bool m_waits = false;
    std::optional<QString> m_lastUid; ///< the last one in their order, of records that are there; read when first asked
    QHash<QString, std::vector<qint64>> m_recordsByKey;
};

} // namespace tahaluf
