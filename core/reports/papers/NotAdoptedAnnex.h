// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/ProposalFacts.h"

namespace tahaluf {

/** The annex of what was not taken up, and what was put off, each with its reason; of all, of a meeting or of a body.
 */
class NotAdoptedAnnex
{
    Q_DECLARE_TR_FUNCTIONS(NotAdoptedAnnex)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    NotAdoptedAnnex(const CoalitionRecords& records, const PaperRequest& request);
    Result<Document> compose();
    void addState(Document& paper, EntryState state, const QString& heading);
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("NotAdoptedAnnex", source);
    }

    PaperWords m_words;
    ProposalFacts m_facts;
    bool m_isAny = false;
};

} // namespace tahaluf
