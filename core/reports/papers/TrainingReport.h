// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/TrainingFacts.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * What came of a programme: figures, by body, the tests before and after, attendance by session, each trainee and the
 * evaluation. Partners read no scores of persons, the public no names.
 */
class TrainingReport
{
    Q_DECLARE_TR_FUNCTIONS(TrainingReport)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    TrainingReport(PaperWords& words, TrainingFacts& facts)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_facts(facts)
        , m_training(facts.wordsOfTraining())
    {
    }

    void addFigures(Document& paper);
    void addBodies(Document& paper);
    void addChart(Document& paper);
    void addSessions(Document& paper);
    void addTrainees(Document& paper);
    [[nodiscard]] QString score(std::optional<int> value) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("TrainingReport", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
    TrainingFacts& m_facts;
    const TrainingWords& m_training;
};

} // namespace tahaluf
