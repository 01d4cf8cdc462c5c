// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/QuestionnaireForm.h"

#include <algorithm>

namespace tahaluf {

namespace {

template <typename T> void sortByPosition(std::vector<T>& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const T& left, const T& right) {
        return std::pair(left.position, left.id) < std::pair(right.position, right.id);
    });
}

} // namespace

QuestionnaireForm::QuestionnaireForm(QuestionnaireParts parts)
    : m_questionnaire(std::move(parts.questionnaire))
    , m_sections(std::move(parts.sections))
{
    sortByPosition(m_sections);
    sortByPosition(parts.questions);
    sortByPosition(parts.options);
    for (AnswerOption& option : parts.options) {
        m_options[option.answerList.value()].push_back(std::move(option));
    }
    putInOrder(parts);
}

void QuestionnaireForm::putInOrder(QuestionnaireParts& parts)
{
    QHash<qint64, std::vector<Question>> bySection;
    for (Question& question : parts.questions) {
        const qint64 table = question.parent.value();
        if (question.parent.isValid()) {
            m_columnPlaces.insert(question.id.value(), static_cast<int>(m_columns[table].size()));
            m_columns[table].push_back(std::move(question));
        } else {
            const int section = number(question.section);
            bySection[section].push_back(std::move(question));
        }
    }
    for (int section = 0; section <= static_cast<int>(m_sections.size()); ++section) {
        int counted = 0;
        for (Question& question : bySection[section]) {
            const QString number = QStringLiteral("%1.%2").arg(section).arg(++counted);
            const auto id = question.id.value();
            const int place = static_cast<int>(m_questions.size());
            m_numbers.insert(id, number);
            m_places.insert(id, place);
            int column = 0;
            for (const Question& each : m_columns[id]) {
                m_numbers.insert(each.id.value(), QStringLiteral("%1.%2").arg(number).arg(++column));
                m_places.insert(each.id.value(), place);
            }
            m_questions.push_back(std::move(question));
        }
    }
}

std::vector<const Question*> QuestionnaireForm::questionsOf(QuestionnaireSectionId section) const
{
    std::vector<const Question*> found;
    for (const Question& question : m_questions) {
        if (question.section == section) {
            found.push_back(&question);
        }
    }
    return found;
}

const std::vector<Question>& QuestionnaireForm::columns(QuestionId table) const
{
    static const std::vector<Question> none;
    const auto found = m_columns.constFind(table.value());
    return found == m_columns.constEnd() ? none : *found;
}

const std::vector<AnswerOption>& QuestionnaireForm::options(const Question& question) const
{
    static const std::vector<AnswerOption> none;
    const auto found = m_options.constFind(question.answerList.value());
    return found == m_options.constEnd() || !question.hasOptions() ? none : *found;
}

const Question* QuestionnaireForm::find(QuestionId id) const
{
    const int at = place(id);
    if (at < 0) {
        return nullptr;
    }
    const Question& question = m_questions[static_cast<std::size_t>(at)];
    if (question.id == id) {
        return &question;
    }
    const auto column = static_cast<std::size_t>(m_columnPlaces.value(id.value()));
    return &columns(question.id)[column];
}

const Question* QuestionnaireForm::byKey(const QString& key) const
{
    for (const Question& question : m_questions) {
        if (question.key == key) {
            return &question;
        }
        for (const Question& column : columns(question.id)) {
            if (column.key == key) {
                return &column;
            }
        }
    }
    return nullptr;
}

const AnswerOption* QuestionnaireForm::option(AnswerOptionId id) const
{
    for (const std::vector<AnswerOption>& list : m_options) {
        const auto found =
            std::find_if(list.begin(), list.end(), [id](const AnswerOption& each) { return each.id == id; });
        if (found != list.end()) {
            return &*found;
        }
    }
    return nullptr;
}

const AnswerOption* QuestionnaireForm::option(const Question& question, const QString& key) const
{
    const std::vector<AnswerOption>& list = options(question);
    const auto found =
        std::find_if(list.begin(), list.end(), [&key](const AnswerOption& each) { return each.key == key; });
    return found == list.end() ? nullptr : &*found;
}

int QuestionnaireForm::number(QuestionnaireSectionId section) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(), [section](const QuestionnaireSection& each) {
        return each.id == section;
    });
    return found == m_sections.end() ? 0 : static_cast<int>(found - m_sections.begin()) + 1;
}

} // namespace tahaluf
