// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/Distribution.h"
#include "reports/papers/PaperSet.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The form as it is handed out (استمارة تأسيس), one for each body with its name, its code and a QR code of it; and the
 * same with the answers that came back. Without a handed-out form a blank one without a code.
 */
class QuestionnairePaper
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnairePaper)

public:
    /** Of the request's distribution, of its body, or of all; the form named there, else the newest. */
    static Result<PaperSet> makeBlank(const CoalitionRecords& records, const PaperRequest& request);
    static Result<PaperSet> makeFilled(const CoalitionRecords& records, const PaperRequest& request);
    /** The form a request is about: the one it names, that of its distribution, else the newest one there is. */
    static Result<std::optional<QuestionnaireForm>> formOf(const CoalitionRecords& records,
                                                           const PaperRequest& request);

    /** A paper of this title that says what is not there yet. */
    static Result<Document> empty(PaperWords& words, const QString& title, const QString& why);
    /** The same where there is no form at all. */
    static Result<Document>
    withoutForm(const CoalitionRecords& records, const PaperRequest& request, const char* title);

private:
    QuestionnairePaper(PaperWords& words, const QuestionnaireForm& form, const AnswerSet* answers, bool isToEdit)
        : m_words(words)
        , m_form(form)
        , m_answers(answers)
        , m_isToEdit(isToEdit)
    {
    }

    static Result<std::vector<Distribution>>
    handedOut(const CoalitionRecords& records, const PaperRequest& request, QuestionnaireId form);
    Result<Document> compose(const Distribution& distribution, const Response* response);
    /** Adds one form to the set: as pages have it, and as an office file. */
    static Result<void> add(PaperSet& set,
                            const CoalitionRecords& records,
                            const PaperRequest& request,
                            const QuestionnaireForm& form,
                            const Distribution& distribution,
                            const Response* response = nullptr,
                            const AnswerSet* answers = nullptr);
    void addHead(Document& paper, const Distribution& distribution);
    /** The head of an office file: a table and the code, in place of the drawing. */
    void addHeadToEdit(Document& paper, const Distribution& distribution);
    void addQuestion(Document& paper, const Question& question, bool isAsked);
    [[nodiscard]] QString hint(const Question& question) const;
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("QuestionnairePaper", source);
    }

    PaperWords& m_words;
    const QuestionnaireForm& m_form;
    const AnswerSet* m_answers;
    bool m_isToEdit;
};

} // namespace tahaluf
