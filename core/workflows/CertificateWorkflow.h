// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/TrainingQueries.h"

#include <QCoreApplication>

namespace tahaluf {

/** Certificates of completed programmes: numbered within the year, kept as they were issued, never issued twice. */
class CertificateWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(CertificateWorkflow)

public:
    CertificateWorkflow(CoalitionRecords& records, TrainingRecords& training)
        : m_records(records)
        , m_training(training)
    {
    }

    /**
     * To everybody who earned one and has none that holds, in the order of the list; without a day: today. Returns
     * those issued now; refused before the programme is completed, and where nobody is left to get one.
     */
    Result<std::vector<Certificate>> issue(TrainingProgrammeId programme, QDate on = {});
    /** It holds no longer; its number is not given again. */
    Result<Certificate> withdraw(CertificateId id, const QString& reason);
    /**
     * The save command of imports: a new one keeps its number and all it attests, which must fit its code. An issued
     * one is never changed.
     */
    Result<void> save(Certificate& certificate);
    /** A number that was given stays with its certificate. */
    [[nodiscard]] Result<void> refuseRemoval() const;
    /** However the number was typed; refused when it is none or was not given. */
    Result<Certificate> byNumber(const QString& number) const;
    /** The certificate of this number, when its code is this one; refused, saying what is wrong. */
    Result<Certificate> verify(const QString& number, const QString& code) const;

private:
    Result<Certificate> attest(const TrainingProgramme& programme, const TraineeResult& result, QDate on) const;

    CoalitionRecords& m_records;
    TrainingRecords& m_training;
};

} // namespace tahaluf
