// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/TrainingEvaluation.h"

#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/ResultLabel.h"

namespace tahaluf {

std::optional<double> TrainingEvaluation::meanOf(const QuestionnaireForm& form,
                                                 const std::vector<Respondent>& respondents)
{
    double sum = 0;
    int count = 0;
    for (const Question& question : form.questions()) {
        if (question.kind != QuestionKind::Scale) {
            continue;
        }
        for (const Respondent& each : respondents) {
            bool isNumber = false;
            const double value = each.answers.value(question.id).toDouble(&isNumber);
            if (isNumber && !each.answers.isWrong(question.id)) {
                sum += value;
                ++count;
            }
        }
    }
    return count > 0 ? std::optional<double>(sum / count) : std::nullopt;
}

QString TrainingEvaluation::decimal(std::optional<double> value) const
{
    return value ? m_book.shaped(QString::number(*value, 'f', 1)) : QStringLiteral("–");
}

void TrainingEvaluation::add(Document& paper, const TrainingFacts& facts)
{
    paper.heading(1, wording("Evaluation by the trainees"));
    const TrainingProgramme& programme = facts.programme();
    if (!programme.questionnaire.isValid()) {
        paper.paragraph(wording("The evaluation form was not handed out."));
        return;
    }
    const QuestionnaireForm form = m_words.read(QuestionnaireQueries(m_words.records()).form(programme.questionnaire));
    const std::vector<Respondent> respondents = m_words.read(facts.queries().respondents(programme));
    int handedOut = 0;
    for (const Trainee& trainee : facts.parts().trainees) {
        handedOut += trainee.evaluation.isValid() ? 1 : 0;
    }
    const QuestionnaireResults results(form, respondents, handedOut, m_words.request().edition);
    paper.paragraph(wording("%1 of %2 trainees answered the form.")
                        .arg(m_book.number(results.answered()), m_book.number(handedOut)));
    if (respondents.empty()) {
        return;
    }
    paper::Table table;
    table.columns = {{.title = wording("Question"), .weight = 3},
                     {.title = wording("Answers"), .width = 22},
                     {.title = wording("Mean"), .width = 22},
                     {.title = wording("What was answered"), .weight = 2.4}};
    for (const QuestionResult& result : results.questions()) {
        const Question* question = form.find(result.question);
        if (!question || question->isOpen() || !result.texts.empty()) {
            continue;
        }
        QStringList said;
        for (const ResultRow& row : result.rows) {
            if (!row.key.isEmpty() && (row.all.count > 0 || row.all.isHidden)) {
                said << wording("%1: %2").arg(resultLabel(*question, row, m_book),
                                              row.all.isHidden ? QStringLiteral("–") : m_book.number(row.all.count));
            }
        }
        const QString mean =
            result.figures && question->isNumeric()
                ? wording("%1 of %2").arg(decimal(result.figures->mean), m_book.shaped(question->maximum))
                : QString();
        table.rows.append({m_words.recorded(m_book.shaped(m_words.either(question->text, question->textEn))),
                           result.answered.isHidden ? QStringLiteral("–") : m_book.number(result.answered.count),
                           mean,
                           m_words.joined(said)});
    }
    paper.table(std::move(table));
    for (const QuestionResult& result : results.questions()) {
        const Question* question = form.find(result.question);
        if (!question || result.texts.empty()) {
            continue;
        }
        QVector<paper::Text> texts;
        for (const OpenAnswer& answer : result.texts) {
            texts << paper::Text(m_words.recorded(m_book.shaped(answer.text)));
        }
        paper.heading(
            2, m_words.recorded(m_book.shaped(m_words.either(question->text, question->textEn))), Audience::Internal);
        paper.bulleted(texts, Audience::Internal);
    }
}

} // namespace tahaluf
