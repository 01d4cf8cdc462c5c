// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/QuestionnaireResultsPaper.h"

#include "coalition/questionnaires/ResultLabel.h"
#include "language/Bidi.h"
#include "reports/charts/Chart.h"
#include "reports/papers/QuestionnairePaper.h"

#include <algorithm>
#include <cmath>

namespace tahaluf {

namespace {
constexpr qreal ChartWidth = 150;
constexpr qreal ChartHeight = 70;
constexpr double Hundred = 100;
constexpr qsizetype Padding = 3; ///< letters beside the words of a column
constexpr qsizetype LinesOfHead = 4; ///< of its head

/** The share of a column of such texts that breaks no word and makes no tower of its head: letters of a line. */
qreal shareOf(const QStringList& texts)
{
    qsizetype longest = 0;
    for (const QString& text : texts) {
        longest = std::max(longest, text.size() / LinesOfHead);
        for (const QString& word : text.split(QLatin1Char(' '))) {
            longest = std::max(longest, word.size());
        }
    }
    return static_cast<qreal>(longest + Padding);
}
} // namespace

Result<Document> QuestionnaireResultsPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    const Result<std::optional<QuestionnaireForm>> found = QuestionnairePaper::formOf(records, request);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return QuestionnairePaper::withoutForm(records, request, "Results of the form");
    }
    const QuestionnaireForm& form = **found;
    const QuestionnaireQueries queries(records);
    PaperWords words(records, request);
    const QuestionnaireId id = form.questionnaire().id;
    const std::vector<Distribution> handedOut = words.read(queries.distributions(id));
    const std::vector<Respondent> respondents = words.read(queries.respondents(id));
    if (words.failure()) {
        return *words.failure();
    }
    const QuestionnaireResults results(form, respondents, static_cast<int>(handedOut.size()), request.edition);
    QuestionnaireResultsPaper self(words, form, results);
    Document paper = words.document(self.wording("Results of the form"));
    paper.title(self.wording("Results of the form"));
    paper.subtitle(words.either(form.questionnaire().title, form.questionnaire().titleEn));
    paper.note(self.wording("As at %1").arg(words.dates().dual(records.now().date())));
    self.addSummary(paper);
    self.addMissing(paper, handedOut);
    QuestionnaireSectionId section;
    for (const QuestionResult& result : results.questions()) {
        const Question* question = form.find(result.question);
        if (question && question->section != section) {
            section = question->section;
            const auto place = std::find_if(form.sections().begin(),
                                            form.sections().end(),
                                            [&](const QuestionnaireSection& each) { return each.id == section; });
            if (place != form.sections().end()) {
                paper.heading(1,
                              words.phrasebook().number(form.number(section)) + QStringLiteral(". ") +
                                  words.either(place->title, place->titleEn));
            }
        }
        self.addQuestion(paper, result, 2);
    }
    return words.finished(std::move(paper));
}

void QuestionnaireResultsPaper::addSummary(Document& paper)
{
    const int handedOut = m_results.handedOut();
    const double rate = handedOut == 0 ? 0 : Hundred * m_results.answered() / handedOut;
    paper.keyValues({{wording("Handed out"), m_book.number(handedOut)},
                     {wording("Answered"), m_book.number(m_results.answered())},
                     {wording("Not answered"), m_book.number(m_results.missing())},
                     {wording("Response rate"), m_book.number(std::lround(rate)) + QStringLiteral("%")}});
    if (m_words.request().edition == Audience::Public) {
        paper.note(wording("Counts of one and two are left out here, and what they could be computed from (–)."));
    }
}

void QuestionnaireResultsPaper::addMissing(Document& paper, const std::vector<Distribution>& handedOut)
{
    if (m_words.request().edition != Audience::Internal || m_results.missing() == 0) {
        return;
    }
    QStringList missing;
    for (const Distribution& each : handedOut) {
        if (each.state == DistributionState::Sent || each.state == DistributionState::NoAnswer) {
            missing << m_words.proposer(each.person, each.member);
        }
    }
    if (!missing.isEmpty()) {
        paper.paragraph({{wording("No answer from: "), true}, {m_words.joined(missing)}});
    }
}

QString QuestionnaireResultsPaper::shown(const ResultCell& cell) const
{
    return cell.isHidden ? QStringLiteral("–") : m_book.number(cell.count);
}

QString QuestionnaireResultsPaper::decimal(const std::optional<double>& value) const
{
    if (!value) {
        return QStringLiteral("–");
    }
    QString text = QString::number(*value, 'f', 2);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return m_book.shaped(text);
}

void QuestionnaireResultsPaper::addQuestion(Document& paper, const QuestionResult& result, int headingLevel)
{
    const Question* question = m_form.find(result.question);
    if (!question) {
        return;
    }
    paper.heading(headingLevel,
                  Bidi::isolate(m_book.shaped(result.number)) + QStringLiteral("  ") +
                      m_words.recorded(m_words.either(question->text, question->textEn)));
    paper.note(wording("Asked: %1. Answered: %2.").arg(shown(result.asked), shown(result.answered))).keepWithNext =
        true;
    if (!result.rows.empty()) {
        addRows(paper, *question, result);
    }
    if (result.figures) {
        addFigures(paper, result);
    }
    addTexts(paper, result);
    for (const QuestionResult& column : result.columns) {
        addQuestion(paper, column, 3);
    }
}

void QuestionnaireResultsPaper::addRows(Document& paper, const Question& question, const QuestionResult& result)
{
    const bool isRanking = question.kind == QuestionKind::Ranking;
    Chart chart;
    chart.size = QSizeF(ChartWidth, ChartHeight);
    ChartSeries series;
    bool hasHidden = false;
    paper::Table table;
    table.columns = {{.title = wording("Answer"), .weight = 3}, {.title = wording("All"), .width = 16}};
    table.columns.append(isRanking ? paper::Column{.title = wording("Points"), .width = 18}
                                   : paper::Column{.title = wording("Share"), .width = 18});
    if (isRanking) {
        table.columns.append({.title = wording("Mean place"), .width = 24});
    }
    for (const Relevance tier : m_results.tiers()) {
        table.columns.append({.title = m_words.label(tier), .width = 26});
    }
    for (const ResultRow& row : result.rows) {
        const bool isAnswer = !row.key.isEmpty();
        paper::Row line{resultLabel(question, row, m_book), shown(row.all)};
        if (isRanking) {
            const bool isShown = isAnswer && !row.all.isHidden;
            line.cells.append(isShown ? m_book.number(row.points) : QString());
            line.cells.append(isShown ? decimal(row.meanRank) : QString());
        } else {
            line.cells.append(isAnswer && !row.all.isHidden
                                  ? m_book.number(std::lround(Hundred * row.share)) + QStringLiteral("%")
                                  : QString());
        }
        for (const ResultCell& cell : row.byTier) {
            line.cells.append(shown(cell));
        }
        table.rows.append(line);
        hasHidden = hasHidden || row.all.isHidden;
        if (isAnswer) {
            chart.categories << resultLabel(question, row, m_book);
            series.values << (isRanking ? row.points : row.all.count);
        }
    }
    // A bar of a hidden count would tell it.
    if (!hasHidden && std::any_of(series.values.begin(), series.values.end(), [](double value) { return value > 0; })) {
        series.name = isRanking ? wording("Points") : wording("All");
        chart.series.append(series);
        paper.figure(drawingOf(chart, m_book), descriptionOf(chart, m_book));
    }
    paper.table(std::move(table));
    const auto& sectors = m_results.sectors();
    if (isRanking || sectors.size() < 2) {
        return;
    }
    paper::Table bySector;
    bySector.size = 8;
    QStringList names;
    for (const auto sector : sectors) {
        names << m_words.label(sector);
    }
    bySector.columns.append({.title = wording("By sector"), .weight = shareOf(names)});
    for (const ResultRow& row : result.rows) {
        const QString label = resultLabel(question, row, m_book);
        bySector.columns.append({.title = label, .weight = shareOf({label})});
    }
    constexpr qsizetype mostColumns = 8;
    if (bySector.columns.size() > mostColumns) {
        return; // nobody reads columns of three letters; the file of results has them all
    }
    for (std::size_t sector = 0; sector < sectors.size(); ++sector) {
        paper::Row line{names.at(static_cast<qsizetype>(sector))};
        for (const ResultRow& row : result.rows) {
            line.cells.append(shown(row.bySector.at(sector)));
        }
        bySector.rows.append(line);
    }
    paper.table(std::move(bySector));
}

void QuestionnaireResultsPaper::addFigures(Document& paper, const QuestionResult& result)
{
    paper::Table table;
    table.columns = {{.title = wording("Group"), .weight = 3},
                     {.title = wording("Answers"), .width = 22},
                     {.title = wording("Mean"), .width = 22},
                     {.title = wording("Median"), .width = 22}};
    const bool isPublic = m_words.request().edition == Audience::Public;
    if (!isPublic) {
        table.columns += {{.title = wording("Least"), .width = 22}, {.title = wording("Most"), .width = 22}};
    }
    const auto add = [&](const QString& group, const ResultFigures& figures) {
        paper::Row line{group, shown(figures.count), decimal(figures.mean), decimal(figures.median)};
        if (!isPublic) {
            line.cells += {decimal(figures.minimum), decimal(figures.maximum)};
        }
        table.rows.append(line);
    };
    add(wording("All"), *result.figures);
    for (std::size_t i = 0; i < result.figuresByTier.size() && i < m_results.tiers().size(); ++i) {
        add(m_words.label(m_results.tiers().at(i)), result.figuresByTier.at(i));
    }
    for (std::size_t i = 0; i < result.figuresBySector.size() && i < m_results.sectors().size(); ++i) {
        add(m_words.label(m_results.sectors().at(i)), result.figuresBySector.at(i));
    }
    paper.table(std::move(table));
}

void QuestionnaireResultsPaper::addTexts(Document& paper, const QuestionResult& result)
{
    if (result.texts.empty()) {
        return;
    }
    QVector<paper::Text> items;
    items.reserve(static_cast<qsizetype>(result.texts.size()));
    const Question* question = m_form.find(result.question);
    for (const OpenAnswer& answer : result.texts) {
        const bool isDate = question && question->kind == QuestionKind::Date;
        const QDate date = isDate ? QDate::fromString(answer.text, Qt::ISODate) : QDate();
        paper::Text item(date.isValid() ? m_words.dates().dual(date) : m_words.recorded(answer.text));
        // The form promises that nobody else reads what one body answered.
        const bool isNamed = m_words.request().edition == Audience::Internal;
        if (const QString body = m_words.member(answer.member); isNamed && !body.isEmpty()) {
            item.muted(QStringLiteral(" – ") + body);
        }
        items.append(item);
    }
    paper.bulleted(items, Audience::Partners);
}

} // namespace tahaluf
