// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/Bundle.h"
#include "exchange/bundle/MergeReview.h"
#include "exchange/bundle/RecordEdits.h"
#include "exchange/RecordAccess.h"
#include "storage/RecordWriter.h"

#include <QCoreApplication>

#include <optional>

namespace tahaluf {

/** What one merger is about, for all its records. */
struct MergeGround
{
    const RecordAccess& access;
    Journal& journal; ///< of the merger: its writes pass no guards
    const LineOrder& order;
    const StationHeights& theyKnew; ///< what the bundle's maker had
    qint64 lastBefore = 0; ///< the newest line this file had before
    const std::vector<WriteObserver*>& guards;
    const MergeChoices& choices;
};

/** The merger of one record: what it shall be, and what is written for it. */
class RecordMerge
{
    Q_DECLARE_TR_FUNCTIONS(RecordMerge)

public:
    /** Reads the record's lines, those of the bundle among them, and decides. Nothing is written. */
    static Result<RecordMerge> decide(const MergeGround& ground, const EntityInfo& entity, const QString& uid);

    [[nodiscard]] bool isNew() const { return !m_row; }
    /** Writes a record that was not here. Links to records that come later wait for settle(). */
    Result<void> make(Transaction& transaction);
    /** Brings the record to what it shall be. */
    Result<void> settle(Transaction& transaction);
    /** Nothing where the record stays what it was. */
    [[nodiscard]] std::optional<MergedRecord> review() const;

private:
    RecordMerge(const MergeGround& ground, const EntityInfo& entity, QString uid)
        : m_ground(ground)
        , m_entity(entity)
        , m_uid(std::move(uid))
    {
    }

    [[nodiscard]] bool isTheirs(const EditLine& line) const { return line.id > m_ground.lastBefore; }
    Result<void> read();
    void findConflicts();
    void choose();
    Result<QVariant> blankValue(std::size_t field) const;
    Result<QVariant> firstValue(std::size_t field) const;
    Result<void> writeStatements(Transaction& transaction, const EditedRecord& through);
    Result<void> askGuards();
    [[nodiscard]] Result<bool> isKnownThere(const MergeBar& bar) const;
    void keepHere();
    Result<std::vector<QVariant>> valuesOf(const std::vector<QVariant>& present) const;
    Result<void>
    state(Transaction& transaction, const QString& operation, const QJsonObject& after, const QStringList& chosen);

    MergeGround m_ground;
    const EntityInfo& m_entity;
    QString m_uid;
    RecordEdits m_edits;
    EditedRecord m_goal;
    std::optional<StoredRow> m_row; ///< as it was here
    bool m_wasDeleted = false;
    bool m_isDeleted = false; ///< as it shall be
    QHash<QString, QJsonValue> m_before; ///< fields as they were here
    QSet<QString> m_chosen;
    std::vector<MergedField> m_conflicts;
    QString m_guard;
};

} // namespace tahaluf
