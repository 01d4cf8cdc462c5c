// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/IndicatorFacts.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** The indicators of a year: how each stands, its series as a chart and as a table, and by body inside. */
class IndicatorsPaper
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorsPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

    explicit IndicatorsPaper(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_facts(m_book, words.request().edition)
        , m_queries(words.records())
    {
    }

    /** Those of the edition as at this day. */
    [[nodiscard]] std::vector<IndicatorReading> readings(QDate asAt);
    /** All of them in a table: value, target, standing. */
    [[nodiscard]] paper::Table overview(const std::vector<IndicatorReading>& readings);
    /** One: what it means, its chart, and with `isWhole` its table, its bodies and what was entered. */
    void add(Document& paper, const IndicatorReading& reading, int headingLevel, bool isWhole);

private:
    void addBodies(Document& paper, const IndicatorReading& reading);
    void addValues(Document& paper, const IndicatorReading& reading);
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("IndicatorsPaper", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
    IndicatorFacts m_facts;
    IndicatorQueries m_queries;
};

} // namespace tahaluf
