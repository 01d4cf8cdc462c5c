// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/DecisionQueries.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

#include <vector>

namespace tahaluf {

/**
 * The decisions (سجل القرارات): what was decided, by which rule and quorum, the result and why, every position round by
 * round, reservations in their own words. With a meeting only those taken in it. The positions of the bodies are for
 * partners and inside; reservations are printed for whoever may read the decision.
 */
class DecisionsList
{
    Q_DECLARE_TR_FUNCTIONS(DecisionsList)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    explicit DecisionsList(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
    {
    }

    [[nodiscard]] std::vector<Decision> chosen() const;
    void addOverview(Document& paper, const std::vector<Decision>& decisions);
    void add(Document& paper, const Decision& decision);
    void addFacts(Document& paper, const Decision& decision);
    void addResult(Document& paper, const Decision& decision);
    void addReservations(Document& paper, const Decision& decision, const std::vector<Position>& positions);
    void addRound(Document& paper, const Decision& decision, int round, const std::vector<Position>& positions);
    [[nodiscard]] QString subjectOf(const Decision& decision);
    [[nodiscard]] QString whereOf(const Decision& decision);
    [[nodiscard]] QString quorumOf(const Decision& decision) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("DecisionsList", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
};

} // namespace tahaluf
