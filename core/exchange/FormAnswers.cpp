// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormAnswers.h"

#include "language/DecimalNumber.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace tahaluf {

namespace {

/** Words beside one of several answers; a semicolon would end them. */
QString asWords(QString text)
{
    text.replace(u';', u',');
    text.replace(u'؛', u'،');
    return text.simplified();
}

} // namespace

FormAnswers::FormAnswers(const QuestionnaireForm& form, const FilledForm& filled)
    : m_form(form)
    , m_words(form)
{
    std::set<QString> known;
    for (const FilledForm::Cell& cell : filled.cells) {
        m_cells.emplace(cell.key, &cell);
    }
    for (const Question& question : form.questions()) {
        known.insert({question.key, FormSheetMark::wordsKey(question.key)});
        for (const AnswerOption& option : form.options(question)) {
            known.insert(FormSheetMark::optionKey(question.key, option.key));
        }
        const auto table = std::find_if(
            filled.tables.begin(), filled.tables.end(), [&](const auto& each) { return each.key == question.key; });
        if (question.kind != QuestionKind::Table) {
            takeQuestion(question);
        } else if (table != filled.tables.end()) {
            takeTable(question, *table);
        }
    }
    for (const FilledForm::Cell& cell : filled.cells) {
        if (!known.contains(cell.key)) {
            m_unknown.push_back(
                {cell.sheet, cell.row, {}, tr("the form has no question “%1”, as this row is marked").arg(cell.key)});
        }
    }
}

const FilledForm::Cell* FormAnswers::cell(const QString& key) const
{
    const auto found = m_cells.find(key);
    return found == m_cells.end() ? nullptr : found->second;
}

bool FormAnswers::isBlank() const
{
    return std::all_of(m_texts.begin(), m_texts.end(), [](const QString& text) { return text.trimmed().isEmpty(); });
}

SheetRemark FormAnswers::placeOf(const Question& question) const
{
    const auto place = m_places.find(question.parent.isValid() ? question.parent : question.id);
    return place == m_places.end() ? SheetRemark{{}, 0, question.key} : place->second;
}

std::vector<SheetRemark> FormAnswers::remarksOf(QuestionId question) const
{
    const auto found = m_remarks.find(question);
    return found == m_remarks.end() ? std::vector<SheetRemark>() : found->second;
}

std::vector<SheetRemark> FormAnswers::missing() const
{
    std::vector<SheetRemark> missing;
    for (const Question& question : m_form.questions()) {
        if (!m_texts.contains(question.key)) {
            missing.push_back(
                {{}, 0, question.key, tr("Question %1 is not in the file.").arg(m_form.number(question.id))});
        }
    }
    return missing;
}

void FormAnswers::remark(QuestionId question, const QString& sheet, qint64 row, const QString& message)
{
    const Question* known = m_form.find(question);
    m_remarks[question].push_back({sheet, row, known ? known->key : QString(), message});
}

std::optional<bool> FormAnswers::flag(const Question& question, const QString& text) const
{
    static const QRegularExpression tick(QStringLiteral("^[\\x{2713}\\x{2714}\\x{2611}\\x{00D7}xX+]$"));
    if (text.trimmed().isEmpty()) {
        return false;
    }
    if (tick.match(text.trimmed()).hasMatch()) {
        return true;
    }
    Question asked = question;
    asked.kind = QuestionKind::YesNo;
    const Result<std::vector<Answer>> answer = m_words.parse(asked, text);
    return answer ? std::optional(answer->front().value == QLatin1String("yes")) : std::nullopt;
}

QString FormAnswers::withWords(const Question& question, const QString& chosen, const QString& words) const
{
    if (words.trimmed().isEmpty()) {
        return chosen;
    }
    const std::vector<AnswerOption>& options = m_form.options(question);
    const auto other =
        std::find_if(options.begin(), options.end(), [](const AnswerOption& option) { return option.wantsWords; });
    const Result<std::vector<Answer>> known = m_words.parse(question, chosen);
    const bool isOther = other != options.end() && known && known->size() == 1 && known->front().option == other->id;
    if (other != options.end() && (chosen.trimmed().isEmpty() || (isOther && known->front().value.isEmpty()))) {
        return other->key + QStringLiteral(": ") + words.simplified();
    }
    // Both stay, and it is said that they do not fit together.
    return chosen + QStringLiteral(": ") + words.simplified();
}

void FormAnswers::takeQuestion(const Question& question)
{
    if (question.kind == QuestionKind::SeveralChoices) {
        takeOptions(question);
        return;
    }
    if (question.kind == QuestionKind::Ranking) {
        takeRanking(question);
        return;
    }
    const FilledForm::Cell* answer = cell(question.key);
    if (!answer) {
        return;
    }
    m_places[question.id] = {answer->sheet, answer->row, question.key};
    const FilledForm::Cell* words = cell(FormSheetMark::wordsKey(question.key));
    m_texts.insert(question.key, words ? withWords(question, answer->text, words->text) : answer->text);
}

void FormAnswers::takeOptions(const Question& question)
{
    QStringList chosen;
    bool isThere = false;
    for (const AnswerOption& option : m_form.options(question)) {
        const FilledForm::Cell* row = cell(FormSheetMark::optionKey(question.key, option.key));
        if (!row) {
            continue;
        }
        if (!isThere) {
            m_places[question.id] = {row->sheet, row->row, question.key};
        }
        isThere = true;
        const std::optional<bool> isChosen = flag(question, row->text);
        if (isChosen && *isChosen) {
            chosen << option.key;
        } else if (!isChosen && option.wantsWords) {
            chosen << option.key + QStringLiteral(": ") + asWords(row->text);
        } else if (!isChosen) {
            chosen << option.text + QStringLiteral(" = ") + asWords(row->text);
            remark(question.id,
                   row->sheet,
                   row->row,
                   tr("Question %1, “%2”: “%3” is neither yes nor no.")
                       .arg(m_form.number(question.id), option.text, row->text.simplified()));
        }
    }
    if (isThere) {
        m_texts.insert(question.key, chosen.join(QStringLiteral("; ")));
    }
}

void FormAnswers::takeRanking(const Question& question)
{
    const QString number = m_form.number(question.id);
    std::map<int, QString> places;
    QStringList written;
    bool isThere = false;
    bool isWrong = false;
    const FilledForm::Cell* last = nullptr;
    for (const AnswerOption& option : m_form.options(question)) {
        const FilledForm::Cell* row = cell(FormSheetMark::optionKey(question.key, option.key));
        if (!row) {
            continue;
        }
        if (!isThere) {
            m_places[question.id] = {row->sheet, row->row, question.key};
        }
        isThere = true;
        if (row->text.trimmed().isEmpty()) {
            continue;
        }
        last = row;
        written << option.text + QStringLiteral(" = ") + asWords(row->text);
        const QString canonical = DecimalNumber::canonical(row->text).value_or(QString());
        const int place = canonical.toInt();
        QString problem;
        if (place < 1 || canonical != QString::number(place)) {
            problem = tr("Question %1, “%2”: “%3” is no place in a ranking. Write 1, 2, 3 …")
                          .arg(number, option.text, row->text.simplified());
        } else if (!places.emplace(place, option.key).second) {
            problem = tr("Question %1, “%2”: place %3 is given twice.").arg(number, option.text, canonical);
        }
        if (!problem.isEmpty()) {
            isWrong = true;
            remark(question.id, row->sheet, row->row, problem);
        }
    }
    QStringList ranked;
    for (const auto& [place, key] : places) {
        ranked << key;
        if (!isWrong && place != ranked.size()) {
            isWrong = true;
            remark(question.id,
                   last->sheet,
                   last->row,
                   tr("Question %1: place %2 is given to none.").arg(number).arg(ranked.size()));
        }
    }
    if (isThere) {
        m_texts.insert(question.key, (isWrong ? written : ranked).join(QStringLiteral("; ")));
    }
}

void FormAnswers::takeTable(const Question& question, const FilledForm::Table& table)
{
    const std::vector<Question>& columns = m_form.columns(question.id);
    m_places[question.id] = {table.sheet, table.lines.empty() ? 0 : table.lines.front().row, question.key};
    for (const QString& number : table.columns) {
        if (std::none_of(columns.begin(), columns.end(), [&](const auto& column) {
                return m_form.number(column.id) == number;
            })) {
            m_unknown.push_back({table.sheet, 0, question.key, tr("the table has no column %1").arg(number)});
        }
    }
    QStringList lines;
    for (const FilledForm::Line& line : table.lines) {
        QStringList cells;
        for (const Question& column : columns) {
            const QString number = m_form.number(column.id);
            const qsizetype place = table.columns.indexOf(number);
            const QString cell = place < 0 ? QString() : line.cells.at(place);
            const Result<std::vector<Answer>> answer = m_words.parse(column, cell);
            if (!answer) {
                // The table as a whole is kept as written.
                remark(question.id, table.sheet, line.row, answer.error().message);
            } else if (column.isRequired && answer->empty()) {
                remark(column.id,
                       table.sheet,
                       line.row,
                       tr("Question %1 must be answered in every row, and is not.").arg(number));
            }
            cells << cell.trimmed();
        }
        lines << AnswerText::tableLine(cells);
    }
    m_texts.insert(question.key, lines.join(u'\n'));
}

} // namespace tahaluf
