// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

namespace tahaluf {

/** Memoranda of understanding between bodies: drafted, signed, renewed by a new one, ended. */
class MemorandumWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(MemorandumWorkflow)

public:
    explicit MemorandumWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /**
     * The save command of forms and imports. A new one gets its number and may come with any state; later its state
     * changes by the commands below alone.
     */
    Result<void> save(Memorandum& memorandum);
    Result<void> saveParty(MemorandumParty& party);
    /** Needs two parties; `on` none: today. */
    Result<Memorandum> sign(MemorandumId id, QDate on = {});
    Result<Memorandum> end(MemorandumId id, const QString& reason);
    /** A draft with the same words and parties that begins when this one ends. */
    Result<Memorandum> renew(MemorandumId id);

private:
    Result<void> check(const Memorandum& memorandum) const;
    Result<std::vector<MemorandumParty>> parties(MemorandumId id) const;

    CoalitionRecords& m_records;
};

} // namespace tahaluf
