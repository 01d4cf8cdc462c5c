// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/FinalText.h"

namespace tahaluf {

/**
 * The founding text with where it comes from: after each article the proposals it goes back to, in the words in which
 * they were given, of which bodies, in which meeting and at which item of its agenda; the recommendations on the way,
 * and the decisions with their reservations.
 */
class FinalTextProvenance
{
    Q_DECLARE_TR_FUNCTIONS(FinalTextProvenance)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    FinalTextProvenance(const CoalitionRecords& records, const PaperRequest& request);

    Result<Document> compose();
    void read(CharterId charter);
    void addSources(Document& paper, const CharterTree& tree, int node);
    [[nodiscard]] paper::Row rowOf(const SourceFact& fact);
    [[nodiscard]] paper::Text numberOf(const SourceFact& fact) const;
    [[nodiscard]] paper::Text placeOf(const SourceFact& fact);
    [[nodiscard]] paper::Text wordsOf(const SourceFact& fact);
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("FinalTextProvenance", source);
    }

    PaperWords m_words;
    QHash<qint64, std::vector<SourceFact>> m_sources; ///< by article or clause
    QHash<qint64, std::vector<ReservationFact>> m_reservations; ///< by decision
    QHash<qint64, QString> m_meetings;
};

} // namespace tahaluf
