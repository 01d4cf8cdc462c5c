// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "reports/layout/PageLayout.h"
#include "reports/papers/PaperRequest.h"

#include <QCoreApplication>
#include <QString>

class QPrinter;

namespace tahaluf {

/** Takes a laid-out paper to a printer, and finds where a paper goes when no printer is there. */
class PaperPrinter
{
    Q_DECLARE_TR_FUNCTIONS(PaperPrinter)

public:
    /** Paints the pages of the printer's page range. */
    static Result<void> print(PageLayout& layout, QPrinter& printer);
    /**
     * Makes a paper and prints it without a dialog: to the default printer, or, where there is none, as a PDF into the
     * documents folder. Returns one sentence that says where the paper went.
     */
    static Result<QString>
    printAtOnce(const CoalitionRecords& records, const QString& report, const PaperRequest& request);
};

} // namespace tahaluf
