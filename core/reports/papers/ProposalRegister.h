// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"
#include "reports/papers/RegisterRows.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The register of what was submitted: of one meeting, of one body, or of the whole file, in the order of the numbers
 * or put together by meeting, body, theme or state. Rows are read in windows while the paper is laid out, so its
 * length costs no memory.
 */
class ProposalRegister
{
    Q_DECLARE_TR_FUNCTIONS(ProposalRegister)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    static paper::Column column(const PaperWords& words, RegisterColumn which);
    static QString titleOf(const PaperWords& words);
    static void addStates(PaperWords& words, const RegisterSelection& selection, Document& paper);
};

} // namespace tahaluf
