// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireResults.h"

#include "coalition/questionnaires/QuestionnaireFlow.h"
#include "language/DecimalNumber.h"

#include <algorithm>
#include <numeric>

namespace tahaluf {

/** What one respondent gave to one question: once, or once per row of a table. */
struct QuestionnaireResults::Given
{
    const Respondent* respondent = nullptr;
    std::size_t tier = 0;
    std::size_t sector = 0;
    const std::vector<Answer>* answers = nullptr; ///< all rows of it
    int row = 0; ///< of a table; 0: any
};

namespace {

/** The groups that occur, in the order of the enum, and where each respondent stands among them. */
template <typename Group>
std::vector<Group>
groupsOf(const std::vector<Respondent>& respondents, Group Respondent::*group, std::vector<std::size_t>& places)
{
    std::vector<Group> found;
    found.reserve(respondents.size());
    for (const Respondent& each : respondents) {
        found.push_back(each.*group);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    places.reserve(respondents.size());
    for (const Respondent& each : respondents) {
        places.push_back(
            static_cast<std::size_t>(std::lower_bound(found.begin(), found.end(), each.*group) - found.begin()));
    }
    return found;
}

bool isExclusive(QuestionKind kind)
{
    return kind == QuestionKind::OneChoice || kind == QuestionKind::YesNo || kind == QuestionKind::Consent ||
           kind == QuestionKind::Scale;
}

} // namespace

QuestionnaireResults::QuestionnaireResults(const QuestionnaireForm& form,
                                           const std::vector<Respondent>& respondents,
                                           int handedOut,
                                           Audience edition)
    : m_handedOut(handedOut)
    , m_answered(static_cast<int>(respondents.size()))
    , m_isPublic(edition == Audience::Public)
{
    std::vector<std::size_t> tierOf;
    std::vector<std::size_t> sectorOf;
    m_tiers = groupsOf(respondents, &Respondent::tier, tierOf);
    m_sectors = groupsOf(respondents, &Respondent::sector, sectorOf);
    const QuestionnaireFlow flow(form);
    std::vector<std::vector<Given>> asked(form.questions().size());
    for (std::size_t i = 0; i < respondents.size(); ++i) {
        for (const Question* question : flow.asked(respondents[i].answers)) {
            asked[static_cast<std::size_t>(form.place(question->id))].push_back(
                {&respondents[i], tierOf[i], sectorOf[i], &respondents[i].answers.of(question->id)});
        }
    }
    m_questions.reserve(form.questions().size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const Question& question = form.questions()[i];
        QuestionResult result = resultOf(form, question, asked[i]);
        for (const Question& column : form.columns(question.id)) {
            std::vector<Given> cells;
            for (const Given& given : asked[i]) {
                const std::vector<Answer>& answers = given.respondent->answers.of(column.id);
                int last = 0;
                for (const Answer& answer : answers) {
                    if (answer.row != last) {
                        last = answer.row;
                        cells.push_back({given.respondent, given.tier, given.sector, &answers, last});
                    }
                }
            }
            result.columns.push_back(resultOf(form, column, cells));
        }
        if (question.kind == QuestionKind::Table) {
            const auto hasRows = [&](const Given& given) {
                return flow.isAnswered(question, given.respondent->answers);
            };
            result.answered.count = static_cast<int>(std::count_if(asked[i].begin(), asked[i].end(), hasRows));
        }
        m_questions.push_back(std::move(result));
    }
}

const QuestionResult* QuestionnaireResults::of(QuestionId question) const
{
    for (const QuestionResult& result : m_questions) {
        if (result.question == question) {
            return &result;
        }
        for (const QuestionResult& column : result.columns) {
            if (column.question == question) {
                return &column;
            }
        }
    }
    return nullptr;
}

std::vector<ResultRow> QuestionnaireResults::emptyRows(const QuestionnaireForm& form, const Question& question)
{
    std::vector<ResultRow> rows;
    for (const AnswerOption& option : form.options(question)) {
        rows.push_back({option.key, option.text, option.textEn});
    }
    if (question.kind == QuestionKind::YesNo || question.kind == QuestionKind::Consent) {
        rows.push_back({QStringLiteral("yes")});
        rows.push_back({QStringLiteral("no")});
    }
    if (question.kind == QuestionKind::Scale) {
        for (int step = question.minimum.toInt(); step <= question.maximum.toInt(); ++step) {
            rows.push_back({QString::number(step)});
        }
    }
    if (!rows.empty()) {
        rows.push_back({}); // no answer
    }
    return rows;
}

void QuestionnaireResults::count(const QuestionnaireForm& form,
                                 const Question& question,
                                 const std::vector<Given>& given,
                                 QuestionResult& result) const
{
    result.rows = emptyRows(form, question);
    if (result.rows.empty()) {
        return;
    }
    for (ResultRow& row : result.rows) {
        row.byTier.resize(m_tiers.size());
        row.bySector.resize(m_sectors.size());
    }
    QHash<qint64, std::size_t> rowOfOption;
    QHash<QString, std::size_t> rowOfKey;
    const std::vector<AnswerOption>& options = form.options(question);
    for (std::size_t i = 0; i < options.size(); ++i) {
        rowOfOption.insert(options[i].id.value(), i);
    }
    for (std::size_t i = options.size(); i + 1 < result.rows.size(); ++i) {
        rowOfKey.insert(result.rows[i].key, i);
    }
    std::vector<int> rankSum(result.rows.size(), 0);
    const std::size_t none = result.rows.size() - 1;
    const bool isRanking = question.kind == QuestionKind::Ranking;
    for (const Given& each : given) {
        const auto add = [&](std::size_t at) {
            ++result.rows[at].all.count;
            ++result.rows[at].byTier[each.tier].count;
            ++result.rows[at].bySector[each.sector].count;
        };
        bool isAnswered = false;
        for (const Answer& answer : *each.answers) {
            if (answer.isWrong || (each.row != 0 && answer.row != each.row)) {
                continue;
            }
            const std::size_t at = answer.option.isValid() ? rowOfOption.value(answer.option.value(), none)
                                                           : rowOfKey.value(answer.value, none);
            if (at == none) {
                continue;
            }
            isAnswered = true;
            add(at);
            if (isRanking) {
                const int rank = answer.value.toInt();
                rankSum[at] += rank;
                result.rows[at].points += static_cast<int>(options.size()) + 1 - rank;
            }
        }
        if (!isAnswered) {
            add(none);
        }
    }
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        ResultRow& row = result.rows[i];
        if (i != none && result.answered.count > 0) {
            row.share = static_cast<double>(row.all.count) / result.answered.count;
        }
        if (isRanking && i != none && row.all.count > 0) {
            row.meanRank = static_cast<double>(rankSum[i]) / row.all.count;
        }
    }
}

ResultFigures QuestionnaireResults::figuresOf(std::vector<double> values)
{
    ResultFigures figures;
    figures.count.count = static_cast<int>(values.size());
    if (values.empty()) {
        return figures;
    }
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    figures.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    figures.median = values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    figures.minimum = values.front();
    figures.maximum = values.back();
    return figures;
}

void QuestionnaireResults::measure(const std::vector<Given>& given, QuestionResult& result) const
{
    std::vector<double> all;
    std::vector<std::vector<double>> byTier(m_tiers.size());
    std::vector<std::vector<double>> bySector(m_sectors.size());
    for (const Given& each : given) {
        for (const Answer& answer : *each.answers) {
            const auto value = DecimalNumber::value(answer.value);
            if (value && !answer.isWrong && (each.row == 0 || answer.row == each.row)) {
                all.push_back(*value);
                byTier[each.tier].push_back(*value);
                bySector[each.sector].push_back(*value);
            }
        }
    }
    result.figures = figuresOf(std::move(all));
    for (std::vector<double>& values : byTier) {
        result.figuresByTier.push_back(figuresOf(std::move(values)));
    }
    for (std::vector<double>& values : bySector) {
        result.figuresBySector.push_back(figuresOf(std::move(values)));
    }
}

QuestionResult QuestionnaireResults::resultOf(const QuestionnaireForm& form,
                                              const Question& question,
                                              const std::vector<Given>& given) const
{
    QuestionResult result;
    result.question = question.id;
    result.number = form.number(question.id);
    result.asked.count = static_cast<int>(given.size());
    const bool isListed = question.isOpen() || question.kind == QuestionKind::Date;
    for (const Given& each : given) {
        bool isAnswered = false;
        for (const Answer& answer : *each.answers) {
            if (answer.isWrong || (each.row != 0 && answer.row != each.row)) {
                continue;
            }
            isAnswered = true;
            const bool hasWords = isListed || (answer.option.isValid() && !answer.value.isEmpty() &&
                                               question.kind != QuestionKind::Ranking);
            if (hasWords && !m_isPublic) {
                result.texts.push_back(
                    {each.respondent->distribution, each.respondent->member, answer.id, answer.value});
            }
        }
        result.answered.count += isAnswered ? 1 : 0;
    }
    count(form, question, given, result);
    if (question.isNumeric()) {
        measure(given, result);
    }
    if (m_isPublic) {
        hide(question, result);
    }
    return result;
}

void QuestionnaireResults::hideFigures(QuestionResult& result)
{
    // A mean and how many it is of give the sum, so means are hidden as the counts behind them are.
    ResultFigures& all = *result.figures;
    std::vector<ResultFigures*> each{&all};
    ResultSuppression suppression;
    for (std::vector<ResultFigures>* groups : {&result.figuresByTier, &result.figuresBySector}) {
        std::vector<ResultCell*> counts;
        counts.reserve(groups->size());
        for (ResultFigures& group : *groups) {
            counts.push_back(&group.count);
            each.push_back(&group);
        }
        suppression.addSum(std::move(counts), &all.count);
    }
    suppression.hide();
    for (ResultFigures* figures : each) {
        figures->minimum = figures->maximum = {};
        if (figures->count.isHidden) {
            figures->mean = figures->median = {};
        }
    }
}

void QuestionnaireResults::hide(const Question& question, QuestionResult& result) const
{
    ResultSuppression suppression;
    std::vector<ResultCell*> totals;
    totals.reserve(result.rows.size());
    for (ResultRow& row : result.rows) {
        totals.push_back(&row.all);
        for (std::vector<ResultCell>* groups : {&row.byTier, &row.bySector}) {
            std::vector<ResultCell*> cells;
            cells.reserve(groups->size());
            for (ResultCell& cell : *groups) {
                cells.push_back(&cell);
            }
            suppression.addSum(std::move(cells), &row.all);
        }
    }
    if (isExclusive(question.kind) && !question.parent.isValid()) {
        // How many answered of each group is known to everybody, and the answers to one question add up in each.
        suppression.addSum(totals);
        for (const auto groups : {&ResultRow::byTier, &ResultRow::bySector}) {
            const std::size_t count = result.rows.empty() ? 0 : (result.rows.front().*groups).size();
            for (std::size_t group = 0; group < count; ++group) {
                std::vector<ResultCell*> column;
                for (ResultRow& row : result.rows) {
                    column.push_back(&(row.*groups)[group]);
                }
                suppression.addSum(std::move(column));
            }
        }
    }
    suppression.hide();
    const bool isFew = result.answered.count > 0 && result.answered.count < ResultSuppression::Fewest;
    result.answered.isHidden = isFew || (!result.rows.empty() && result.rows.back().all.isHidden);
    for (ResultRow& row : result.rows) {
        if (row.all.isHidden || result.answered.isHidden) {
            row.share = 0;
        }
        if (isFew) {
            row.points = 0;
            row.meanRank = {};
        }
    }
    if (result.figures) {
        hideFigures(result);
    }
}

} // namespace tahaluf
