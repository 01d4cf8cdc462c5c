// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/QuestionnaireFlow.h"

#include "language/DecimalNumber.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tahaluf {

namespace {

/** What an answer is compared by: the keys of its options, or its value. */
QStringList comparable(const QuestionnaireForm& form, const std::vector<Answer>& rows)
{
    QStringList words;
    for (const Answer& row : rows) {
        const AnswerOption* option = row.option.isValid() ? form.option(row.option) : nullptr;
        words << (option ? option->key : row.value.trimmed());
    }
    return words;
}

QStringList wantedWords(const QString& value)
{
    QStringList words = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString& word : words) {
        word = word.trimmed();
    }
    return words;
}

} // namespace

bool QuestionnaireFlow::meets(const Question& question, const AnswerSet& answers) const
{
    const std::vector<Answer>& rows = answers.of(question.conditionOn);
    if (rows.empty() || answers.isWrong(question.conditionOn)) {
        return false;
    }
    const QStringList wanted = wantedWords(question.conditionValue);
    const QStringList given = comparable(m_form, rows);
    const bool isAny =
        std::any_of(given.begin(), given.end(), [&](const QString& word) { return wanted.contains(word); });
    const auto number = DecimalNumber::value(rows.front().value);
    const auto limit = DecimalNumber::value(question.conditionValue);
    switch (question.conditionTest) {
    case ConditionTest::Answered:
        return true;
    case ConditionTest::Is:
        return isAny;
    case ConditionTest::IsNot:
        return !isAny;
    case ConditionTest::AtLeast:
        return number && limit && *number >= *limit;
    case ConditionTest::AtMost:
        return number && limit && *number <= *limit;
    }
    return false;
}

std::vector<bool> QuestionnaireFlow::pass(const AnswerSet& answers) const
{
    const std::vector<Question>& questions = m_form.questions();
    std::vector<bool> isAsked(questions.size(), true);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (!questions[i].conditionOn.isValid()) {
            continue;
        }
        const int on = m_form.place(questions[i].conditionOn);
        isAsked[i] = on >= 0 && on < static_cast<int>(i) && isAsked[static_cast<std::size_t>(on)] &&
                     meets(questions[i], answers);
    }
    return isAsked;
}

std::vector<const Question*> QuestionnaireFlow::asked(const AnswerSet& answers) const
{
    const std::vector<bool> isAsked = pass(answers);
    std::vector<const Question*> found;
    found.reserve(isAsked.size());
    for (std::size_t i = 0; i < isAsked.size(); ++i) {
        if (isAsked[i]) {
            found.push_back(&m_form.questions()[i]);
        }
    }
    return found;
}

bool QuestionnaireFlow::isAsked(QuestionId question, const AnswerSet& answers) const
{
    const int place = m_form.place(question);
    return place >= 0 && pass(answers)[static_cast<std::size_t>(place)];
}

const Question* QuestionnaireFlow::next(QuestionId question, const AnswerSet& answers) const
{
    const int place = m_form.place(question);
    for (const Question* each : asked(answers)) {
        if (m_form.place(each->id) > place) {
            return each;
        }
    }
    return nullptr;
}

const Question* QuestionnaireFlow::previous(QuestionId question, const AnswerSet& answers) const
{
    const int place = m_form.place(question);
    const Question* before = nullptr;
    for (const Question* each : asked(answers)) {
        if (m_form.place(each->id) >= place) {
            break;
        }
        before = each;
    }
    return before;
}

bool QuestionnaireFlow::isAnswered(const Question& question, const AnswerSet& answers) const
{
    const std::vector<Question>& columns = m_form.columns(question.id);
    return answers.isGiven(question.id) || std::any_of(columns.begin(), columns.end(), [&](const Question& column) {
               return answers.isGiven(column.id);
           });
}

std::vector<QuestionProblem> QuestionnaireFlow::problems(const AnswerSet& answers) const
{
    std::vector<QuestionProblem> found;
    const auto add = [&](const Question& question, const QString& message) {
        const QString number = m_form.number(question.id);
        found.push_back({question.id, number, message.arg(number)});
    };
    for (const Question* question : asked(answers)) {
        if (answers.isWrong(question->id)) {
            add(*question, tr("Question %1: the answer does not fit. It is kept as written; correct it."));
        } else if (question->isRequired && !isAnswered(*question, answers)) {
            add(*question, tr("Question %1 must be answered, and is not."));
        } else if (question->kind == QuestionKind::Consent && question->isRequired &&
                   answers.value(question->id) != QLatin1String("yes")) {
            add(*question, tr("Question %1: the consent was not given."));
        }
        QSet<int> rows;
        for (const Question& column : m_form.columns(question->id)) {
            for (const Answer& cell : answers.of(column.id)) {
                rows.insert(cell.row);
            }
        }
        for (const Question& column : m_form.columns(question->id)) {
            const std::vector<Answer>& cells = answers.of(column.id);
            if (answers.isWrong(column.id)) {
                add(column, tr("Question %1: the answer does not fit. It is kept as written; correct it."));
            } else if (column.isRequired && static_cast<qsizetype>(cells.size()) < rows.size()) {
                add(column, tr("Question %1 must be answered in every row, and is not."));
            }
        }
    }
    return found;
}

QString QuestionnaireFlow::conditionProblem(const Question& question) const
{
    if (!question.conditionOn.isValid()) {
        return {};
    }
    const Question* on = m_form.find(question.conditionOn);
    if (!on) {
        return tr("Question %1 depends on a question that the form does not have. Choose another one.");
    }
    if (question.parent.isValid() || on->parent.isValid() || on->kind == QuestionKind::Table) {
        return tr("Question %1: tables and their columns take no part in conditions.");
    }
    if (m_form.place(on->id) >= m_form.place(question.id)) {
        return tr("Question %1 depends on a question that does not come before it. Move one of them.");
    }
    if (question.conditionTest == ConditionTest::Answered) {
        return {};
    }
    const QStringList wanted = wantedWords(question.conditionValue);
    if (wanted.isEmpty()) {
        return tr("Question %1: say what the earlier answer is compared with.");
    }
    const bool comparesNumbers =
        question.conditionTest == ConditionTest::AtLeast || question.conditionTest == ConditionTest::AtMost;
    if (comparesNumbers && (!on->isNumeric() || !DecimalNumber::value(question.conditionValue))) {
        return tr("Question %1: only the answer to a number or a scale can be at least or at most a number.");
    }
    if (on->hasOptions()) {
        for (const QString& word : wanted) {
            if (!m_form.option(*on, word)) {
                return tr("Question %1 compares with “%2”, which is not an answer of the earlier question.")
                    .arg(QStringLiteral("%1"), word);
            }
        }
    }
    return {};
}

QString QuestionnaireFlow::kindProblem(const Question& question) const
{
    static const QRegularExpression keyShape(QStringLiteral("^[a-z][a-z0-9_]*$"));
    if (!keyShape.match(question.key).hasMatch()) {
        return tr("Question %1: the key is made of small Latin letters, digits and _, a letter first.");
    }
    if (question.key == QLatin1String("code") || question.key == QLatin1String("form_code")) {
        return tr("Question %1: the key “form_code” is the column of the form's code in files. Choose another key.");
    }
    if (question.text.trimmed().isEmpty()) {
        return tr("Question %1 has no text.");
    }
    if (question.hasOptions() && m_form.options(question).size() < 2) {
        return tr("Question %1 needs a list with at least two answers.");
    }
    if (question.kind == QuestionKind::Table && m_form.columns(question.id).empty()) {
        return tr("Question %1 is a table without columns.");
    }
    const auto low = DecimalNumber::value(question.minimum);
    const auto high = DecimalNumber::value(question.maximum);
    if (question.kind == QuestionKind::Scale && (!low || !high)) {
        return tr("Question %1: give the lowest and the highest step of the scale.");
    }
    if ((!low && !question.minimum.isEmpty()) || (!high && !question.maximum.isEmpty()) ||
        (low && high && *low > *high) || (question.kind == QuestionKind::Scale && low && high && *high - *low > 10)) {
        return tr("Question %1: the limits do not fit together.");
    }
    return {};
}

std::vector<QuestionProblem> QuestionnaireFlow::conditionProblems() const
{
    std::vector<QuestionProblem> found;
    const auto check = [&](const Question& question) {
        const QString message = conditionProblem(question);
        if (!message.isEmpty()) {
            const QString number = m_form.number(question.id);
            found.push_back({question.id, number, message.arg(number)});
        }
    };
    for (const Question& question : m_form.questions()) {
        check(question);
        for (const Question& column : m_form.columns(question.id)) {
            check(column);
        }
    }
    return found;
}

std::vector<QuestionProblem> QuestionnaireFlow::designProblems() const
{
    std::vector<QuestionProblem> found;
    QSet<QString> keys;
    const auto check = [&](const Question& question) {
        const QString number = m_form.number(question.id);
        for (const QString& message : {kindProblem(question), conditionProblem(question)}) {
            if (!message.isEmpty()) {
                found.push_back({question.id, number, message.arg(number)});
            }
        }
        if (keys.contains(question.key)) {
            found.push_back(
                {question.id,
                 number,
                 tr("Question %1: the key “%2” is used by an earlier question.").arg(number, question.key)});
        }
        keys.insert(question.key);
    };
    for (const Question& question : m_form.questions()) {
        check(question);
        for (const Question& column : m_form.columns(question.id)) {
            check(column);
        }
        if (question.section.isValid() && m_form.number(question.section) > 0) {
            continue;
        }
        const QString number = m_form.number(question.id);
        found.push_back({question.id, number, tr("Question %1 stands in no section.").arg(number)});
    }
    return found;
}

} // namespace tahaluf
