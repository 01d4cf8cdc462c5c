// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/questionnaires/QuestionnaireFlow.h"

#include <QCoreApplication>

#include <functional>

namespace tahaluf {

/**
 * Designing forms. A draft is changed freely; whatever would let a question wait for a later one is refused at once. A
 * form in use is not changed any more: `editing` gives the draft in which it can be, making the next version where
 * there is none. Lists of answers are shared by forms; `listForEditing` likewise gives one that may be changed. Every
 * command is one transaction.
 */
class QuestionnaireDesign
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireDesign)

public:
    explicit QuestionnaireDesign(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** The save command of forms and imports: a new one is version 1 of its code letters unless it says otherwise. */
    Result<void> save(Questionnaire& questionnaire);
    /** Another form with the same questions, a draft of its own. */
    Result<Questionnaire>
    copy(QuestionnaireId id, const QString& code, const QString& title, const QString& titleEn = {});
    /** The draft in which this form can be changed: itself, the draft made from it already, or a new next version. */
    Result<Questionnaire> editing(QuestionnaireId id);
    /** From now on it is handed out. Refused, naming the first question at fault, while the design has problems. */
    Result<Questionnaire> release(QuestionnaireId id);
    /** Back to a draft, as long as it was not handed out. */
    Result<Questionnaire> reopen(QuestionnaireId id);
    /** It takes no more answers and is not handed out any more. */
    Result<Questionnaire> close(QuestionnaireId id);
    /** Takes away a draft with its questions. */
    Result<void> remove(QuestionnaireId id);
    /** What is missing before it can be released. */
    Result<std::vector<QuestionProblem>> problems(QuestionnaireId id) const;

    /** Adds a section after `after`, or as the last. */
    Result<QuestionnaireSection> addSection(QuestionnaireSection section, QuestionnaireSectionId after = {});
    /** The save command of forms and imports. */
    Result<void> saveSection(QuestionnaireSection& section);
    /** Returns whether it moved. */
    Result<bool> moveSection(QuestionnaireSectionId id, int steps);
    /** With all its questions. */
    Result<void> removeSection(QuestionnaireSectionId id);

    /**
     * Adds a question after `after`, or as the last of its section (or of its table, when it has a parent). Without a
     * section it goes into the last one; without a key it gets the next free one.
     */
    Result<Question> addQuestion(Question question, QuestionId after = {});
    /** The save command of forms and imports. The place is changed by moving only. */
    Result<void> saveQuestion(Question& question);
    /** Among its neighbours, over the edge of a section into the one beside it. Returns whether it moved. */
    Result<bool> moveQuestion(QuestionId id, int steps);
    /** Takes it, last, into another section. */
    Result<Question> moveInto(QuestionId id, QuestionnaireSectionId section);
    /** With its columns. Refused while another question depends on it. */
    Result<void> removeQuestion(QuestionId id);

    /** The save command of forms and imports. */
    Result<void> saveList(AnswerList& list);
    Result<void> saveOption(AnswerOption& option);
    /** A new list of these answers (text and, where given, English and key). */
    Result<AnswerList> addList(const QString& name, const std::vector<AnswerOption>& options);
    /** The answers of the list are these from now on, in this order; those with an id stay what they were. */
    Result<void> setOptions(AnswerListId list, const std::vector<AnswerOption>& options);
    /** The list, or its copy, which the questions of this draft use from now on, where a form in use has the list. */
    Result<AnswerList> listForEditing(QuestionnaireId draft, AnswerListId list);

private:
    Result<Questionnaire> draftOf(QuestionnaireId id) const;
    Result<Questionnaire> change(QuestionnaireId id, const std::function<Result<void>(Questionnaire&)>& edit);
    Result<void> enter(Questionnaire& questionnaire);
    Result<void> correct(Questionnaire& questionnaire);
    Result<void> copyQuestions(QuestionnaireId from, const Questionnaire& to, bool keepsLineage);
    Result<void> refuseTakenKey(QuestionnaireId form, const QString& key, QuestionId except) const;
    Result<QString> freeKey(QuestionnaireId form) const;
    Result<void> completeQuestion(Question& question) const;
    /** Refused where a condition looks at a later question, or at nothing. */
    Result<void> checkConditions(QuestionnaireId id) const;
    Result<std::vector<Question>> neighbours(const Question& question) const;
    Result<std::vector<QuestionnaireSection>> sectionsOf(QuestionnaireId id) const;

    CoalitionRecords& m_records;
};

} // namespace tahaluf
