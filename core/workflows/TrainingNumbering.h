// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/training/TrainingNumbers.h"
#include "coalition/training/TrainingProgramme.h"
#include "storage/Transaction.h"

#include <QCoreApplication>

namespace tahaluf {

/** Gives sessions, trainees and certificates their numbers: once, and to nobody else, deleted records included. */
class TrainingNumbering
{
    Q_DECLARE_TR_FUNCTIONS(TrainingNumbering)

public:
    explicit TrainingNumbering(Transaction& transaction)
        : m_transaction(transaction)
    {
    }

    /** The next number within the programme, or the `stated` one that came with the data. */
    Result<ProgrammePartNumber> give(const TrainingProgramme& programme,
                                     const EntityInfo& entity,
                                     ProgrammePartNumber::Part part,
                                     const QString& stated);
    /** The next number of the year, or the `stated` one that came with the data. */
    Result<CertificateNumber> give(int year, const EntityInfo& entity, const QString& stated);

private:
    Result<void> refuseIfGiven(const EntityInfo& entity, const QString& number) const;
    Result<int> take(const QString& scope, const EntityInfo& entity, int stated, const QString& text);

    Transaction& m_transaction;
};

} // namespace tahaluf
