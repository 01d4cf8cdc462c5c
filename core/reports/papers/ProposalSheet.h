// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/ProposalFacts.h"

namespace tahaluf {

/**
 * The two-layer sheet for a proposer: what was said, and the formal wording that became of it, to be initialled. Of one
 * proposal, or one page for each of a meeting.
 */
class ProposalSheet
{
    Q_DECLARE_TR_FUNCTIONS(ProposalSheet)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    ProposalSheet(const CoalitionRecords& records, const PaperRequest& request);
    Result<Document> compose();
    void addProposal(Document& paper, const Entry& entry);
    void addAnswer(Document& paper, const Entry& entry);
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("ProposalSheet", source);
    }

    PaperWords m_words;
    ProposalFacts m_facts;
};

} // namespace tahaluf
