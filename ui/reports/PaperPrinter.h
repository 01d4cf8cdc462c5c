// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "reports/PaperPages.h"
#include "reports/papers/PaperRequest.h"

#include <QCoreApplication>
#include <QString>
#include <QVector>

class QPrinter;

namespace tahaluf {

/** Takes laid-out papers to a printer, and finds where a paper goes when no printer is there. */
class PaperPrinter
{
    Q_DECLARE_TR_FUNCTIONS(PaperPrinter)

public:
    /**
     * The pages (from 0) as the printer's settings want them: its range, its order, and every copy, collated or not,
     * where the driver does not copy by itself.
     */
    static QVector<int> sequence(const QPrinter& printer, int pageCount, int currentPage = 0);
    /** Paints that sequence, in any thread that alone uses the printer and the pages. */
    static Result<void>
    print(PaperPages& pages, QPrinter& printer, const PaperJob::Step& step = {}, int currentPage = 0);
    /**
     * Makes a paper and prints it without a dialog: to the default printer, or, where there is none, as a PDF into the
     * documents folder. Returns one sentence that says where the paper went.
     */
    static Result<QString>
    printAtOnce(const CoalitionRecords& records, const QString& report, const PaperRequest& request);
};

} // namespace tahaluf
