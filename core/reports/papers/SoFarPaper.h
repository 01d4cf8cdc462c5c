// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** «القرارات والتوصيات حتى الآن»: one page during the session, plainly marked as not approved. */
class SoFarPaper
{
    Q_DECLARE_TR_FUNCTIONS(SoFarPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    static Result<Document> compose(const CoalitionRecords& records, const PaperRequest& request, std::size_t most);
};

} // namespace tahaluf
