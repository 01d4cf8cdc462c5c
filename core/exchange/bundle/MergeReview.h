// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/Stations.h"

#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace tahaluf {

enum class MergeSide
{
    Ours,
    Theirs
};

/** One field of a record, changed by a merger; or, without a field, whether the record is there at all. */
struct MergedField
{
    QString field; ///< key; empty: the record itself, the values then say whether it is deleted
    QJsonValue ours; ///< as the history writes it: links by uid
    QJsonValue theirs;
    bool isConflict = false; ///< both sides changed it, to different values
    MergeSide kept = MergeSide::Theirs;
    QString oursAt; ///< UTC, of conflicts
    QString theirsAt;
    QString oursActor;
    QString theirsActor;
};

/** What a merger does to one record. */
struct MergedRecord
{
    enum class Kind
    {
        New,
        Changed,
        Deleted,
        Restored
    };

    QString entity;
    QString uid;
    QString title; ///< what it is called in the file it comes from
    Kind kind = Kind::Changed;
    std::vector<MergedField> fields;
    QString guard; ///< the sentence of what keeps it as it is here, such as approved minutes

    [[nodiscard]] bool hasConflict() const
    {
        return std::any_of(fields.begin(), fields.end(), [](const MergedField& field) { return field.isConflict; });
    }
};

/** What people decided about conflicts: by record and field. What is not decided keeps the newest change. */
using MergeChoices = QHash<std::pair<QString, QString>, MergeSide>;

/** What a merger does, or did. */
struct MergeReview
{
    Station from;
    QDateTime madeAt;
    bool hasNews = false; ///< the bundle holds something this file did not have
    int lines = 0; ///< of history that came with it
    std::vector<MergedRecord> records;
    QString unfinished; ///< why the file could not be written anew after an erasure came; empty when it was

    [[nodiscard]] int count(MergedRecord::Kind kind) const
    {
        return static_cast<int>(std::count_if(
            records.begin(), records.end(), [kind](const MergedRecord& record) { return record.kind == kind; }));
    }
    [[nodiscard]] int conflicts() const
    {
        return static_cast<int>(std::count_if(
            records.begin(), records.end(), [](const MergedRecord& record) { return record.hasConflict(); }));
    }
    [[nodiscard]] int guarded() const
    {
        return static_cast<int>(std::count_if(
            records.begin(), records.end(), [](const MergedRecord& record) { return !record.guard.isEmpty(); }));
    }
};

} // namespace tahaluf
