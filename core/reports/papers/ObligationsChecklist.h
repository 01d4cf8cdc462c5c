// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/references/Obligation.h"
#include "coalition/references/Reference.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * What laws and conventions oblige to: each duty with its article, who fulfils it and how far, by reference; how many
 * are met. Of all bodies or of one.
 */
class ObligationsChecklist
{
    Q_DECLARE_TR_FUNCTIONS(ObligationsChecklist)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

    explicit ObligationsChecklist(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
    {
    }

    /** Reads what the paper that was asked for may show; before anything else. */
    void read();
    /** How many are in each state. */
    void addTotals(Document& paper);
    paper::Table table();

private:
    paper::Row row(const Obligation& obligation);
    paper::Text titleOf(const Reference& reference) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("ObligationsChecklist", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
    std::vector<Reference> m_references;
    QHash<qint64, QString> m_articles;
    std::vector<Obligation> m_obligations;
};

} // namespace tahaluf
