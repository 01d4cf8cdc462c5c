// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below a question in a file to be edited: text and tables, where a page has a drawing.
#include "reports/papers/AnswerRoom.h"

namespace tahaluf {

namespace {

constexpr qreal OfficeRowHeight = 8.2; ///< of what is filled in by hand after printing
constexpr qreal StepWidth = 12;
constexpr qreal DayWidth = 15;
constexpr qreal YearWidth = 24;
const QString Empty = QStringLiteral("\u2610");
const QString Ticked = QStringLiteral("\u2612");
const QString Dots = QStringLiteral("........................................");

} // namespace

void AnswerRoom::write(Document& paper, const Question& question)
{
    switch (question.kind) {
    case QuestionKind::OneChoice:
    case QuestionKind::SeveralChoices:
    case QuestionKind::Ranking:
        return writeOptions(paper, question);
    case QuestionKind::YesNo: {
        const QString value = m_answers ? m_answers->value(question.id) : QString();
        return writeTicks(
            paper, {{value == QLatin1String("yes"), wording("Yes")}, {value == QLatin1String("no"), wording("No")}});
    }
    case QuestionKind::Consent:
        return writeTicks(paper,
                          {{m_answers && m_answers->value(question.id) == QLatin1String("yes"), wording("We agree")}});
    case QuestionKind::Scale:
        return writeScale(paper, question);
    case QuestionKind::Number:
        return writeRows(paper, 1, shown(question), limits(question));
    case QuestionKind::Date:
        return writeDate(paper);
    case QuestionKind::ShortText:
    case QuestionKind::LongText:
        return writeRows(paper, linesOf(question));
    case QuestionKind::Table:
    case QuestionKind::Signature:
        return; // the same on a page
    }
}

void AnswerRoom::writeLine(Document& paper, const QString& mark, const paper::Text& words, bool isLast)
{
    paper::Text line(mark + QStringLiteral("  "));
    for (const paper::Span& span : words.spans()) {
        line.add(span);
    }
    paper.paragraph(line).keepWithNext = !isLast;
}

void AnswerRoom::writeTicks(Document& paper, const QVector<std::pair<bool, QString>>& ticks)
{
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        writeLine(paper, ticks.at(i).first ? Ticked : Empty, ticks.at(i).second, i + 1 == ticks.size());
    }
}

void AnswerRoom::writeOptions(Document& paper, const Question& question)
{
    const bool isRanking = question.kind == QuestionKind::Ranking;
    const std::vector<AnswerOption>& options = m_form.options(question);
    for (const AnswerOption& option : options) {
        const Answer* answer = chosen(question, option.id);
        paper::Text text = m_words.recorded(m_words.either(option.text, option.textEn));
        if (option.wantsWords && !isRanking) {
            text.plain(QStringLiteral(": "));
            if (answer && !answer->value.isEmpty()) {
                text.plain(m_words.recorded(answer->value));
            } else {
                text.muted(Dots);
            }
        }
        // A place in a ranking is written where a box would be ticked.
        const QString mark = !isRanking ? (answer ? Ticked : Empty)
                             : answer   ? QStringLiteral("[%1]").arg(m_words.phrasebook().shaped(answer->value))
                                        : QStringLiteral("[   ]");
        writeLine(paper, mark, text, &option == &options.back());
    }
}

void AnswerRoom::writeScale(Document& paper, const Question& question)
{
    const QString value = m_answers ? m_answers->value(question.id) : QString();
    const auto [least, most] = stepsOf(question);
    paper::Table table;
    paper::Row row;
    const auto addEnd = [&](const QString& words) {
        table.columns.append(paper::Column());
        row.cells.append(paper::Text().muted(words));
    };
    addEnd(m_words.either(question.lowLabel, question.lowLabelEn));
    for (int step = least; step <= most; ++step) {
        table.columns.append(
            {.title = m_words.phrasebook().number(step), .width = StepWidth, .align = paper::Align::Centre});
        row.cells.append(value == QString::number(step) ? Ticked : Empty);
    }
    addEnd(m_words.either(question.highLabel, question.highLabelEn));
    table.rows.append(row);
    paper.table(std::move(table));
}

void AnswerRoom::writeDate(Document& paper)
{
    paper::Table table;
    for (const QString& era : {wording("CE"), wording("AH")}) {
        table.groups.append({.title = era, .columns = 3});
        table.columns.append({.title = wording("Day"), .width = DayWidth});
        table.columns.append({.title = wording("Month"), .width = DayWidth});
        table.columns.append({.title = wording("Year"), .width = YearWidth});
    }
    // The rest of the line says that one calendar is enough.
    table.groups.append(paper::HeadGroup());
    table.columns.append(paper::Column());
    paper::Row row(QVector<paper::Text>(table.columns.size()));
    row.cells.last() = paper::Text().muted(wording("(one calendar is enough)"));
    row.minHeight = OfficeRowHeight;
    table.rows.append(row);
    paper.table(std::move(table));
}

void AnswerRoom::writeRows(Document& paper, int rows, const QString& text, const QString& beside)
{
    paper::Table table;
    table.columns.append(paper::Column());
    if (!beside.isEmpty()) {
        table.columns.append(paper::Column());
    }
    for (int each = 0; each < rows; ++each) {
        paper::Row row{paper::Text(each == 0 ? text : QString())};
        if (!beside.isEmpty()) {
            row.cells.append(paper::Text().muted(beside));
        }
        row.minHeight = OfficeRowHeight;
        table.rows.append(row);
    }
    paper.table(std::move(table));
}

} // namespace tahaluf
