// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityInfo.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace tahaluf {

enum class Operation
{
    Create,
    Update,
    Delete,
    Restore,
    Erase ///< its former content is gone for good; see RecordEraser
};

/** One record as it is after a write, told to observers inside the same transaction. */
struct WriteEvent
{
    const EntityInfo& entity;
    qint64 id = 0;
    QString uid;
    Operation operation = Operation::Create;
    bool isTrial = false; ///< see Trial: taken back in any case
    const std::vector<QVariant>& values; ///< stored values in field order
    const std::vector<QVariant>& before; ///< the same before the write; empty for a new record
};

/** Why a merger may not bring a record to what another station made of it, and since when. */
struct MergeBar
{
    QString sentence;
    QString entity; ///< the record whose line locked; empty: it holds whatever the other station knew
    QString uid;
    QString field; ///< what that line said something of
};

/** Something that must stay true together with every record, such as the search index. */
class WriteObserver
{
public:
    virtual ~WriteObserver() = default;
    virtual Result<void> written(const WriteEvent& event) = 0;
    /** Asked by a merger before it writes what another station did: what must stay here as it is. */
    virtual Result<std::optional<MergeBar>> bars(const WriteEvent& event)
    {
        Q_UNUSED(event)
        return std::optional<MergeBar>();
    }

    /** Thousands of writes follow in the open transaction: what is dear for each one may wait for endMany(). */
    virtual Result<void> beginMany() { return {}; }
    /** They are over; called in the same transaction. */
    virtual Result<void> endMany() { return {}; }
    /** They are over without endMany(), because all is rolled back: what waited is forgotten. */
    virtual void dropMany() {}

protected:
    /** What written() refuses as a bar. */
    static Result<std::optional<MergeBar>> asBar(const Result<void>& asked, const MergeBar& since = {})
    {
        if (asked) {
            return std::optional<MergeBar>();
        }
        if (asked.error().kind != ErrorKind::Refused) {
            return asked.error();
        }
        return std::optional(MergeBar{asked.error().message, since.entity, since.uid, since.field});
    }
};

} // namespace tahaluf
