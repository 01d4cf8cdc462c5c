// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/annual/AnnualReport.h"
#include "coalition/annual/ReportPicture.h"
#include "storage/Repository.h"

namespace tahaluf {

/** The repositories of annual reports. */
struct AnnualRecords
{
    explicit AnnualRecords(Journal& journal)
        : journal(journal)
    {
    }

    Journal& journal;
    Repository<AnnualReport> reports{journal};
    Repository<ReportPicture> pictures{journal};
};

} // namespace tahaluf
