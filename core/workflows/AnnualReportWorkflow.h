// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/annual/AnnualRecords.h"
#include "coalition/CoalitionRecords.h"

#include <QByteArray>
#include <QCoreApplication>

namespace tahaluf {

/** What is written by hand for the annual reports, and their pictures. */
class AnnualReportWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(AnnualReportWorkflow)

public:
    AnnualReportWorkflow(CoalitionRecords& records, AnnualRecords& own)
        : m_records(records)
        , m_own(own)
    {
    }

    /** One a year. */
    Result<void> save(AnnualReport& report);
    /** Refused for a file that is no picture; a new one comes last. */
    Result<void> savePicture(ReportPicture& picture);
    /** Attaches a picture to the report and takes it into it. */
    Result<ReportPicture>
    addPicture(AnnualReportId report, const QString& fileName, const QByteArray& content, const QString& caption);

private:
    CoalitionRecords& m_records;
    AnnualRecords& m_own;
};

} // namespace tahaluf
