// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

#include <vector>

namespace tahaluf {

/**
 * Services of the bodies and the referral paths over them. The address of a shelter stays within the foundation; the
 * steps of a path lead to one another and never round without a way out.
 */
class ServiceWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(ServiceWorkflow)

public:
    explicit ServiceWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** The save command of forms and imports. Hours are written as 07:30, languages with commas between them. */
    Result<void> save(Service& service);
    /** The body confirmed on this day, today where none is given, that what is recorded still holds. */
    Result<void> verify(const std::vector<ServiceId>& ids, QDate on = {});
    /**
     * The save command of forms and imports. A step without a place comes last; one in a place that is taken moves the
     * steps from there on one place further.
     */
    Result<void> saveStep(ReferralStep& step);
    /** Refused while another step names it. */
    Result<void> removeStep(ReferralStepId id);

private:
    Result<void> checkFlow(const std::vector<ReferralStep>& steps) const;
    Result<std::vector<ReferralStep>> steps(ReferralPathId path) const;

    CoalitionRecords& m_records;
};

} // namespace tahaluf
