// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The register of what was submitted: of one meeting, of one body, or of the whole file, in the order of the
 * numbers. Rows are read in windows while the paper is laid out, so its length costs no memory.
 */
class ProposalRegister
{
    Q_DECLARE_TR_FUNCTIONS(ProposalRegister)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
