// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/annual/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** What people write for the annual report of one year; everything else in it comes from the records. */
struct AnnualReport
{
    AnnualReportId id;
    QString uid;
    int revision = 0;

    int year = 0;
    QString foreword;
    QString forewordEn;
    QString signedBy; ///< post and name below the foreword
    QString signedByEn;
    QString outlook; ///< what the coalition means to do next year
    QString outlookEn;
};

template <> const EntitySpec<AnnualReport>& specOf<AnnualReport>();

} // namespace tahaluf
