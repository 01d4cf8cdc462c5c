// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/TrainingFacts.h"

#include <QCoreApplication>

namespace tahaluf {

/** The attendance sheet of a programme, a table a day: signed by hand, or with what was noted. */
class TrainingSheet
{
    Q_DECLARE_TR_FUNCTIONS(TrainingSheet)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    TrainingSheet(PaperWords& words, TrainingFacts& facts)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_facts(facts)
    {
    }

    void addDay(Document& paper, const std::vector<const TrainingSession*>& sessions);
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("TrainingSheet", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
    TrainingFacts& m_facts;
};

} // namespace tahaluf
