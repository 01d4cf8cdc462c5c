// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/AnswerRoom.h"

#include "coalition/questionnaires/AnswerText.h"
#include "reports/document/PaperStyle.h"

#include <algorithm>

namespace tahaluf {

namespace {

constexpr qreal Width = 177; ///< of an A4 page between its margins
constexpr qreal Tick = 3.8; ///< side of a box to tick
constexpr qreal RowHeight = 6.8;
constexpr qreal BothLanguages = 9; ///< a row with words of two languages
constexpr qreal LinePitch = 8.2;
constexpr int LinesOfLongText = 4;
constexpr int RowsOfTable = 4;
constexpr int LeastOfScale = 1;
constexpr int MostOfScale = 5;

/** So many options stand beside each other, by the longest of either language; none is left alone in a last row. */
int columnsFor(const std::vector<AnswerOption>& options)
{
    qsizetype longest = 0;
    int beside = 0;
    for (const AnswerOption& option : options) {
        longest = std::max({longest, option.text.size(), option.textEn.size()});
        beside += option.wantsWords ? 0 : 1;
    }
    const int most = longest <= 16 ? 4 : longest <= 27 ? 3 : longest <= 44 ? 2 : 1;
    const int rows = std::max(1, (beside + most - 1) / most);
    return std::clamp((beside + rows - 1) / rows, 1, most);
}

int stepOr(const QString& text, int otherwise)
{
    bool isNumber = false;
    const int step = text.toInt(&isNumber);
    return isNumber ? step : otherwise;
}

} // namespace

AnswerRoom::AnswerRoom(PaperWords& words, const QuestionnaireForm& form, const AnswerSet* answers, bool isToEdit)
    : m_words(words)
    , m_form(form)
    , m_answers(answers)
    , m_isToEdit(isToEdit)
{
}

bool AnswerRoom::isDrawn(const Question& question) const
{
    switch (question.kind) {
    case QuestionKind::ShortText:
    case QuestionKind::LongText:
    case QuestionKind::Date:
        return !m_answers || !m_answers->isGiven(question.id);
    case QuestionKind::Table:
    case QuestionKind::Signature:
        return false;
    default:
        return true;
    }
}

void AnswerRoom::add(Document& paper, const Question& question)
{
    if (question.kind == QuestionKind::Consent) {
        addConsentText(paper, question);
    }
    if (m_isToEdit && isDrawn(question)) {
        write(paper, question);
    } else {
        draw(paper, question);
    }
}

void AnswerRoom::draw(Document& paper, const Question& question)
{
    switch (question.kind) {
    case QuestionKind::OneChoice:
    case QuestionKind::SeveralChoices:
    case QuestionKind::Ranking:
        return addOptions(paper, question);
    case QuestionKind::YesNo:
        return addYesNo(paper, question);
    case QuestionKind::Scale:
        return addScale(paper, question);
    case QuestionKind::ShortText:
    case QuestionKind::LongText:
        return addLines(paper, question);
    case QuestionKind::Number:
        return addNumber(paper, question);
    case QuestionKind::Date:
        return addDate(paper, question);
    case QuestionKind::Table:
        return addTable(paper, question);
    case QuestionKind::Consent:
        return addConsent(paper, question);
    case QuestionKind::Signature:
        return addSignature(paper, question);
    }
}

qreal AnswerRoom::rowHeight() const
{
    return m_words.request().isBilingual ? BothLanguages : RowHeight;
}

LabelDrawing AnswerRoom::drawing(qreal height) const
{
    return {QSizeF(Width, height), m_words.phrasebook().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight};
}

void AnswerRoom::tick(LabelDrawing& drawing, QPointF corner, bool isTicked) const
{
    drawing.box({corner, QSizeF(Tick, Tick)}, paper::Ink::None, paper::Ink::Text, 0.5);
    if (isTicked) {
        constexpr qreal inset = 0.8;
        const QPointF low(corner.x() + inset, corner.y() + inset);
        const QPointF high(corner.x() + Tick - inset, corner.y() + Tick - inset);
        drawing.line(low, high, paper::Ink::Text, 0.55);
        drawing.line({low.x(), high.y()}, {high.x(), low.y()}, paper::Ink::Text, 0.55);
    }
}

const Answer* AnswerRoom::chosen(const Question& question, AnswerOptionId option) const
{
    if (!m_answers) {
        return nullptr;
    }
    const std::vector<Answer>& rows = m_answers->of(question.id);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Answer& row) { return row.option == option; });
    return found == rows.end() ? nullptr : &*found;
}

QString AnswerRoom::shown(const Question& question) const
{
    return m_answers ? AnswerText(m_form).shown(question, *m_answers, m_words.phrasebook()) : QString();
}

void AnswerRoom::addOptions(Document& paper, const Question& question)
{
    const std::vector<AnswerOption>& options = m_form.options(question);
    const bool isRanking = question.kind == QuestionKind::Ranking;
    const qreal rowHeight = this->rowHeight();
    const int columns = columnsFor(options);
    const qreal width = Width / columns;
    // An option that wants words has a line to itself.
    int row = 0;
    int column = 0;
    std::vector<QPointF> corners;
    corners.reserve(options.size());
    for (const AnswerOption& option : options) {
        if (column == columns || (option.wantsWords && column > 0)) {
            ++row;
            column = 0;
        }
        corners.emplace_back(column * width, row * rowHeight);
        column = option.wantsWords ? columns : column + 1;
    }
    LabelDrawing room = drawing((row + 1) * rowHeight);
    for (std::size_t i = 0; i < options.size(); ++i) {
        const AnswerOption& option = options.at(i);
        const Answer* answer = chosen(question, option.id);
        const QPointF at = corners.at(i);
        const qreal boxWidth = isRanking ? 7 : Tick;
        if (isRanking) {
            room.box({at.x(), at.y() + 0.7, boxWidth, rowHeight - 1.4}, paper::Ink::None, paper::Ink::Text, 0.5);
            room.text({at.x(), at.y(), boxWidth, rowHeight},
                      answer ? m_words.phrasebook().shaped(answer->value) : QString(),
                      {.size = 9.5, .bold = true, .align = paper::Align::Centre});
        } else {
            tick(room, {at.x(), at.y() + (rowHeight - Tick) / 2}, answer != nullptr);
        }
        const qreal textAt = at.x() + boxWidth + 2;
        const qreal textWidth = option.wantsWords ? std::min(Width * 0.4, width) : width - boxWidth - 4;
        room.text({textAt, at.y(), textWidth, rowHeight},
                  m_words.either(option.text, option.textEn),
                  {.size = PaperStyle::TableSize, .leastSize = 6});
        if (option.wantsWords) {
            const qreal from = textAt + textWidth + 2;
            room.line({from, at.y() + rowHeight - 1.2}, {Width, at.y() + rowHeight - 1.2}, paper::Ink::Line);
            room.text({from, at.y(), Width - from, rowHeight},
                      answer && !isRanking ? m_words.recorded(answer->value) : QString(),
                      {.size = PaperStyle::TableSize, .leastSize = 5});
        }
    }
    paper.figure(room.drawing(), shown(question));
}

void AnswerRoom::addYesNo(Document& paper, const Question& question)
{
    LabelDrawing room = drawing(rowHeight());
    const QString value = m_answers ? m_answers->value(question.id) : QString();
    constexpr qreal share = Width / 4;
    qreal x = 0;
    for (const auto& [key, label] :
         {std::pair(QStringLiteral("yes"), wording("Yes")), {QStringLiteral("no"), wording("No")}}) {
        tick(room, {x, (rowHeight() - Tick) / 2}, value == key);
        room.text(
            {x + Tick + 2, 0, share - Tick - 4, rowHeight()}, label, {.size = PaperStyle::TableSize, .leastSize = 6});
        x += share;
    }
    paper.figure(room.drawing(), shown(question));
}

std::pair<int, int> AnswerRoom::stepsOf(const Question& question)
{
    const int least = stepOr(question.minimum, LeastOfScale);
    return {least, std::max(least, stepOr(question.maximum, MostOfScale))};
}

void AnswerRoom::addScale(Document& paper, const Question& question)
{
    const auto [least, most] = stepsOf(question);
    const QString value = m_answers ? m_answers->value(question.id) : QString();
    constexpr qreal height = 10;
    constexpr qreal label = 42;
    LabelDrawing room = drawing(height);
    const qreal share = std::min<qreal>(13, (Width - 2 * label) / (most - least + 1));
    room.text({0, 0, label - 2, height},
              m_words.either(question.lowLabel, question.lowLabelEn),
              {.size = 8.5, .leastSize = 5, .ink = paper::Ink::Muted});
    for (int step = least; step <= most; ++step) {
        const qreal x = label + (step - least) * share;
        room.text({x, 0, share, 4.6},
                  m_words.phrasebook().number(step),
                  {.size = 8.5, .leastSize = 5, .align = paper::Align::Centre});
        tick(room, {x + (share - Tick) / 2, 5}, value == QString::number(step));
    }
    room.text({label + (most - least + 1) * share + 2, 0, label - 2, height},
              m_words.either(question.highLabel, question.highLabelEn),
              {.size = 8.5, .leastSize = 5, .ink = paper::Ink::Muted});
    paper.figure(room.drawing(), shown(question));
}

int AnswerRoom::linesOf(const Question& question)
{
    return question.kind == QuestionKind::ShortText ? 1 : question.lines > 0 ? question.lines : LinesOfLongText;
}

void AnswerRoom::addLines(Document& paper, const Question& question)
{
    if (m_answers && m_answers->isGiven(question.id)) {
        paper.paragraph(m_words.recorded(shown(question)));
        return;
    }
    const int lines = linesOf(question);
    LabelDrawing room = drawing(lines * LinePitch);
    for (int line = 1; line <= lines; ++line) {
        room.line({0, line * LinePitch - 1}, {Width, line * LinePitch - 1}, paper::Ink::Line, 0.3);
    }
    paper.figure(room.drawing(), {});
}

QString AnswerRoom::limits(const Question& question) const
{
    const Phrasebook& book = m_words.phrasebook();
    if (!question.minimum.isEmpty() && !question.maximum.isEmpty()) {
        return wording("from %1 to %2").arg(book.shaped(question.minimum), book.shaped(question.maximum));
    }
    if (!question.minimum.isEmpty()) {
        return wording("at least %1").arg(book.shaped(question.minimum));
    }
    return question.maximum.isEmpty() ? QString() : wording("at most %1").arg(book.shaped(question.maximum));
}

void AnswerRoom::addNumber(Document& paper, const Question& question)
{
    constexpr qreal box = 42;
    LabelDrawing room = drawing(LinePitch);
    room.box({0, 0.4, box, LinePitch - 0.8}, paper::Ink::None, paper::Ink::Text, 0.5);
    room.text({1, 0, box - 2, LinePitch}, shown(question), {.size = 10.5, .align = paper::Align::Centre});
    room.text({box + 3, 0, 60, LinePitch}, limits(question), {.size = 8.5, .leastSize = 5, .ink = paper::Ink::Muted});
    paper.figure(room.drawing(), shown(question));
}

void AnswerRoom::addDate(Document& paper, const Question& question)
{
    if (m_answers && m_answers->isGiven(question.id)) {
        paper.paragraph(shown(question));
        return;
    }
    LabelDrawing room = drawing(LinePitch);
    qreal x = 0;
    for (const QString& era : {wording("CE"), wording("AH")}) {
        for (const qreal width : {12.0, 12.0, 20.0}) {
            room.box({x, 0.4, width, LinePitch - 0.8}, paper::Ink::None, paper::Ink::Text, 0.5);
            room.text({x + width, 0, 4, LinePitch},
                      width > 12 ? QString() : QStringLiteral("/"),
                      {.size = 10, .ink = paper::Ink::Muted, .align = paper::Align::Centre});
            x += width + 4;
        }
        room.text({x - 3, 0, 10, LinePitch}, era, {.size = 9, .ink = paper::Ink::Muted});
        x += 14;
    }
    room.text({x, 0, Width - x, LinePitch},
              wording("(day, month, year: one calendar is enough)"),
              {.size = 8, .leastSize = 5, .ink = paper::Ink::Muted});
    paper.figure(room.drawing(), {});
}

paper::Text AnswerRoom::cell(const Question& column, int row) const
{
    if (!m_answers) {
        return {};
    }
    std::vector<Answer> ofRow;
    for (const Answer& answer : m_answers->of(column.id)) {
        if (answer.row == row) {
            ofRow.push_back(answer);
        }
    }
    AnswerSet one;
    one.set(column.id, std::move(ofRow));
    return m_words.recorded(AnswerText(m_form).shown(column, one, m_words.phrasebook()));
}

void AnswerRoom::addTable(Document& paper, const Question& question)
{
    paper::Table table;
    table.columns.append({.title = wording("No."), .width = 10});
    int rows = question.lines > 0 ? question.lines : RowsOfTable;
    int answered = 0;
    for (const Question& column : m_form.columns(question.id)) {
        table.columns.append({.title = m_words.either(column.text, column.textEn)});
        if (m_answers) {
            for (const Answer& answer : m_answers->of(column.id)) {
                answered = std::max(answered, answer.row);
            }
        }
    }
    if (answered > 0) {
        rows = answered;
    }
    for (int row = 1; row <= rows; ++row) {
        paper::Row line{m_words.phrasebook().number(row)};
        for (const Question& column : m_form.columns(question.id)) {
            line.cells.append(cell(column, row));
        }
        line.minHeight = answered > 0 ? 0 : LinePitch;
        table.rows.append(line);
    }
    paper.table(std::move(table));
}

void AnswerRoom::addConsentText(Document& paper, const Question& question)
{
    const Questionnaire& form = m_form.questionnaire();
    // What is consented to stands once, before the first consent that is asked for.
    const auto& all = m_form.questions();
    const auto first =
        std::find_if(all.begin(), all.end(), [](const Question& each) { return each.kind == QuestionKind::Consent; });
    const QString consent = m_words.either(form.consent, form.consentEn);
    if (first != all.end() && first->id == question.id && !consent.isEmpty()) {
        paper.paragraph(m_words.recorded(consent)).keepWithNext = true;
    }
}

void AnswerRoom::addConsent(Document& paper, const Question& question)
{
    LabelDrawing room = drawing(rowHeight());
    tick(room, {0, (rowHeight() - Tick) / 2}, m_answers && m_answers->value(question.id) == QLatin1String("yes"));
    room.text({Tick + 2, 0, Width - Tick - 2, rowHeight()}, wording("We agree"), {.size = PaperStyle::TableSize});
    paper.figure(room.drawing(), shown(question));
}

void AnswerRoom::addSignature(Document& paper, const Question& question)
{
    paper::SignatureTable table;
    table.columns = {{.title = wording("Name and position"), .weight = 2.2},
                     {.title = wording("Signature"), .weight = 1.8},
                     {.title = wording("Date"), .weight = 1.2},
                     {.title = wording("Stamp of the body"), .weight = 1.8}};
    table.rowHeight = 26;
    table.rows.append(paper::Row{m_words.recorded(shown(question))});
    paper.signatures(std::move(table));
}

} // namespace tahaluf
