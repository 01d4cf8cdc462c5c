// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/AnswerSet.h"
#include "coalition/questionnaires/QuestionnaireForm.h"
#include "language/DateText.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Answers as text, read and written in one place for the entry screen, files and papers. Read is what any of them
 * holds: an option by its key, its label in Arabic or English, or its number in the list; yes and no in both languages;
 * numbers and dates in digits of any script, dates of both calendars. Several options are separated by a semicolon (or
 * a comma between keys and numbers); a ranking likewise, the first one first; words beside an option follow a colon.
 * A table has its rows line by line, its cells between bars.
 */
class AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)

public:
    /** The form must outlive it. */
    explicit AnswerText(const QuestionnaireForm& form)
        : m_form(form)
    {
    }

    /**
     * The rows of an answer, without their response; of a table those of all its columns. No rows for an empty text.
     * Refused with a sentence that names the question by its number, and what would fit.
     */
    Result<std::vector<Answer>> parse(const Question& question, const QString& text) const;
    /** As parse(), but what does not fit is kept as it was written, marked wrong, and said in `problem`. */
    std::vector<Answer> keep(const Question& question, const QString& text, QString* problem = nullptr) const;

    /** A row of a table as parse() reads it, whatever its cells hold. */
    [[nodiscard]] static QString tableLine(const QStringList& cells);

    /** As files hold it: keys of options, stored values. parse() reads it back. */
    [[nodiscard]] QString written(const Question& question, const AnswerSet& answers) const;
    /** In the words of a language, for people and papers; lines of a table one below the other. */
    [[nodiscard]] QString shown(const Question& question, const AnswerSet& answers, const Phrasebook& words) const;

private:
    Result<std::vector<Answer>> parseOptions(const Question& question, const QString& text) const;
    Result<std::vector<Answer>> parseTable(const Question& question, const QString& text) const;
    Result<QString> parseValue(const Question& question, const QString& text) const;
    [[nodiscard]] QString checkRange(const Question& question, const QString& number) const;
    [[nodiscard]] const AnswerOption* findOption(const Question& question, const QString& typed) const;
    [[nodiscard]] QString optionsKnown(const Question& question) const;
    /** Without words: in keys. */
    [[nodiscard]] QString one(const Question& question, const std::vector<Answer>& rows, const Phrasebook* words) const;
    [[nodiscard]] QString text(const Question& question, const AnswerSet& answers, const Phrasebook* words) const;

    const QuestionnaireForm& m_form;
};

} // namespace tahaluf
