// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/indicators/IndicatorRecords.h"

#include <QCoreApplication>

namespace tahaluf {

/** Indicators, their targets and the values that staff enter. */
class IndicatorWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorWorkflow)

public:
    IndicatorWorkflow(CoalitionRecords& records, IndicatorRecords& own)
        : m_records(records)
        , m_own(own)
    {
    }

    /** The save command of forms and imports: gives a new one its number; what is computed has the measure's unit. */
    Result<void> save(Indicator& indicator);
    /** One target a year. */
    Result<void> saveTarget(IndicatorTarget& target);
    /** Refused for an indicator that the program computes. */
    Result<void> saveValue(IndicatorValue& value);

private:
    static Result<void> makeCanonical(QString& number, const QString& field);

    CoalitionRecords& m_records;
    IndicatorRecords& m_own;
};

} // namespace tahaluf
