// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/QuestionnaireQueries.h"
#include "coalition/QuestionnaireResults.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * What came of a form: who answered, each question with its counts, shares and a chart, by tier and by sector, means
 * and medians, rankings, and open answers by body. A public edition hides small counts and has no open answers.
 */
class QuestionnaireResultsPaper
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireResultsPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    QuestionnaireResultsPaper(PaperWords& words, const QuestionnaireForm& form, const QuestionnaireResults& results)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_form(form)
        , m_results(results)
    {
    }

    void addSummary(Document& paper);
    void addMissing(Document& paper, const std::vector<Distribution>& handedOut);
    void addQuestion(Document& paper, const QuestionResult& result, int headingLevel);
    void addRows(Document& paper, const Question& question, const QuestionResult& result);
    void addFigures(Document& paper, const QuestionResult& result);
    void addTexts(Document& paper, const QuestionResult& result);
    [[nodiscard]] QString shown(const ResultCell& cell) const;
    [[nodiscard]] QString decimal(const std::optional<double>& value) const;
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_book.phrase("QuestionnaireResultsPaper", source);
    }

    PaperWords& m_words;
    const Phrasebook& m_book;
    const QuestionnaireForm& m_form;
    const QuestionnaireResults& m_results;
};

} // namespace tahaluf
