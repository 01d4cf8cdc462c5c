// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/AnswerSet.h"
#include "coalition/questionnaires/QuestionnaireForm.h"

namespace tahaluf {

/** A form written down question after question, for tests of what needs no file. */
class FormBuilder
{
public:
    QuestionnaireSectionId section(const QString& title)
    {
        QuestionnaireSection section;
        section.id = QuestionnaireSectionId(static_cast<qint64>(m_parts.sections.size()) + 1);
        section.title = title;
        section.position = static_cast<int>(m_parts.sections.size()) + 1;
        m_parts.sections.push_back(section);
        return section.id;
    }
    /** In the last section; the reference is good until the next one. */
    Question& add(QuestionKind kind, const QString& key)
    {
        Question question;
        question.id = QuestionId(static_cast<qint64>(m_parts.questions.size()) + 1);
        question.section = QuestionnaireSectionId(static_cast<qint64>(m_parts.sections.size()));
        question.kind = kind;
        question.key = key;
        question.text = key;
        question.position = static_cast<int>(m_parts.questions.size()) + 1;
        m_parts.questions.push_back(question);
        return m_parts.questions.back();
    }
    Question& column(QuestionId table, QuestionKind kind, const QString& key)
    {
        Question& question = add(kind, key);
        question.parent = table;
        return question;
    }
    Question& choices(QuestionKind kind, const QString& key, const QStringList& options)
    {
        Question& question = add(kind, key);
        question.answerList = AnswerListId(question.id.value());
        for (qsizetype i = 0; i < options.size(); ++i) {
            AnswerOption option;
            option.id = AnswerOptionId(static_cast<qint64>(m_parts.options.size()) + 1);
            option.answerList = question.answerList;
            option.position = static_cast<int>(i) + 1;
            option.key = options.at(i);
            option.text = options.at(i);
            m_parts.options.push_back(option);
        }
        return question;
    }
    Question& question(QuestionId id) { return m_parts.questions[static_cast<std::size_t>(id.value() - 1)]; }
    QuestionnaireParts& parts() { return m_parts; }
    [[nodiscard]] QuestionnaireForm form() const { return QuestionnaireForm(m_parts); }

    [[nodiscard]] static std::vector<Answer> value(QuestionId question, const QString& value)
    {
        Answer answer;
        answer.question = question;
        answer.value = value;
        return {answer};
    }

private:
    QuestionnaireParts m_parts;
};

} // namespace tahaluf
