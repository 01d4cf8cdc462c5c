// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/TrainingFacts.h"

#include <QCoreApplication>

namespace tahaluf {

/** What the trainees of one programme, or of a body, said in its evaluation form. */
class TrainingEvaluation
{
    Q_DECLARE_TR_FUNCTIONS(TrainingEvaluation)

public:
    explicit TrainingEvaluation(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
    {
    }

    /** Answers counted together, means of scales, and in the internal edition what was written. */
    void add(Document& paper, const TrainingFacts& facts);
    /** The mean of the scales of these respondents, and the most it could be; nothing where none was answered. */
    [[nodiscard]] static std::optional<double> meanOf(const QuestionnaireForm& form,
                                                      const std::vector<Respondent>& respondents);

private:
    [[nodiscard]] QString decimal(std::optional<double> value) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("TrainingEvaluation", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
};

} // namespace tahaluf
