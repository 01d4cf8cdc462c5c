// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/CoverageCell.h"
#include "coalition/coverage/CoverageMeasure.h"
#include "storage/Repository.h"

namespace tahaluf {

/** The records of the coverage matrix. */
struct CoverageRecords
{
    explicit CoverageRecords(Journal& journal)
        : cells(journal)
        , measures(journal)
    {
    }

    Repository<CoverageCell> cells;
    Repository<CoverageMeasure> measures;
};

} // namespace tahaluf
