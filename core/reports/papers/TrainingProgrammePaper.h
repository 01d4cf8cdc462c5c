// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/TrainingFacts.h"

#include <QCoreApplication>

namespace tahaluf {

/** What a programme is to be: its aims, for whom, when, where, its sessions and trainers; goes out to the bodies. */
class TrainingProgrammePaper
{
    Q_DECLARE_TR_FUNCTIONS(TrainingProgrammePaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    TrainingProgrammePaper(PaperWords& words, TrainingFacts& facts)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_facts(facts)
    {
    }

    void addFacts(Document& paper);
    void addObjectives(Document& paper);
    void addSessions(Document& paper);
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("TrainingProgrammePaper", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
    TrainingFacts& m_facts;
};

} // namespace tahaluf
