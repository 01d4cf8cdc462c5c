// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/AnswerText.h"

#include "language/ArabicText.h"
#include "language/Bidi.h"
#include "language/DecimalNumber.h"
#include "language/HijriDate.h"
#include "language/NameInLanguage.h"
#include "language/Numerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int FirstGregorianYear = 1700; ///< a smaller year is a Hijri one
constexpr qsizetype MaximumLength = 20000;
const QChar Bar = u'|';

Answer row(const Question& question, const QString& value, int line = 0)
{
    Answer answer;
    answer.question = question.id;
    answer.value = value;
    answer.row = line;
    return answer;
}

QStringList pieces(const QString& text, const QRegularExpression& separator)
{
    QStringList found;
    for (const QString& piece : text.split(separator)) {
        if (!piece.trimmed().isEmpty()) {
            found << piece.trimmed();
        }
    }
    return found;
}

/** A year as it stands at the begin or the end of a typed date; 0 where none does. */
int typedYear(const QString& ascii)
{
    static const QRegularExpression year(QStringLiteral("(?:^|\\D)(\\d{4})(?:\\D|$)"));
    return year.match(ascii).captured(1).toInt();
}

QString escaped(QString cell)
{
    cell.replace(u'\\', QStringLiteral("\\\\"));
    cell.replace(Bar, QStringLiteral("\\|"));
    return cell.replace(u'\n', QStringLiteral("\\n"));
}

/** The cells of one line; a backslash keeps a bar or a line break inside a cell. */
QStringList cellsOf(const QString& line)
{
    QStringList cells{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\' && i + 1 < line.size()) {
            const QChar next = line.at(++i);
            cells.last() += next == u'n' ? QChar(u'\n') : next;
        } else if (c == Bar) {
            cells << QString();
        } else {
            cells.last() += c;
        }
    }
    return cells;
}

} // namespace

QString AnswerText::optionsKnown(const Question& question) const
{
    QStringList known;
    int number = 0;
    for (const AnswerOption& option : m_form.options(question)) {
        known << QStringLiteral("%1 %2").arg(++number).arg(option.text);
    }
    return known.join(QStringLiteral("، "));
}

const AnswerOption* AnswerText::findOption(const Question& question, const QString& typed) const
{
    const std::vector<AnswerOption>& options = m_form.options(question);
    if (const AnswerOption* byKey = m_form.option(question, typed.trimmed().toLower())) {
        return byKey;
    }
    if (const auto number = Numerals::parseInt(typed)) {
        return *number >= 1 && *number <= static_cast<qint64>(options.size())
                   ? &options[static_cast<std::size_t>(*number - 1)]
                   : nullptr;
    }
    const QString key = ArabicText::foldKey(typed);
    for (const AnswerOption& option : options) {
        if (!key.isEmpty() && (ArabicText::foldKey(option.text) == key || ArabicText::foldKey(option.textEn) == key)) {
            return &option;
        }
    }
    return nullptr;
}

Result<std::vector<Answer>> AnswerText::parseOptions(const Question& question, const QString& text) const
{
    static const QRegularExpression strong(QStringLiteral("[;؛\\n]"));
    static const QRegularExpression weak(QStringLiteral("[;؛\\n,،\\s]"));
    const QString number = m_form.number(question.id);
    QStringList parts = question.kind == QuestionKind::OneChoice ? QStringList{text.trimmed()} : pieces(text, strong);
    if (question.kind != QuestionKind::OneChoice && parts.size() == 1 && !findOption(question, parts.front())) {
        const QStringList finer = pieces(text, weak);
        if (std::all_of(finer.begin(), finer.end(), [&](const QString& part) { return findOption(question, part); })) {
            parts = finer;
        }
    }
    std::vector<Answer> answers;
    for (const QString& part : parts) {
        const AnswerOption* option = findOption(question, part);
        QString words;
        if (!option) {
            const qsizetype colon = part.indexOf(u':');
            option = colon > 0 ? findOption(question, part.left(colon)) : nullptr;
            words = part.mid(colon + 1).trimmed();
            if (!option || !option->wantsWords) {
                return refused(tr("Question %1: “%2” is none of its answers. They are: %3.")
                                   .arg(number, part, optionsKnown(question)),
                               question.key);
            }
        }
        if (std::any_of(
                answers.begin(), answers.end(), [&](const Answer& each) { return each.option == option->id; })) {
            return refused(tr("Question %1: “%2” is named twice.").arg(number, option->text), question.key);
        }
        const bool isRanked = question.kind == QuestionKind::Ranking;
        Answer answer = row(question, isRanked ? QString::number(answers.size() + 1) : words);
        answer.option = option->id;
        answers.push_back(std::move(answer));
    }
    if (question.kind != QuestionKind::OneChoice) {
        const QString problem = checkRange(question, QString::number(answers.size()));
        if (!problem.isEmpty()) {
            return refused(problem, question.key);
        }
    }
    return answers;
}

QString AnswerText::checkRange(const Question& question, const QString& number) const
{
    const auto value = DecimalNumber::value(number);
    const auto low = DecimalNumber::value(question.minimum);
    const auto high = DecimalNumber::value(question.maximum);
    const QString name = m_form.number(question.id);
    const bool isCount = question.hasOptions();
    if (low && *value < *low) {
        return isCount
                   ? tr("Question %1: choose at least %2; %3 were chosen.").arg(name, question.minimum, number)
                   : tr("Question %1: %3 is too small; at least %2 is possible.").arg(name, question.minimum, number);
    }
    if (high && *value > *high) {
        return isCount
                   ? tr("Question %1: choose at most %2; %3 were chosen.").arg(name, question.maximum, number)
                   : tr("Question %1: %3 is too large; at most %2 is possible.").arg(name, question.maximum, number);
    }
    return {};
}

Result<QString> AnswerText::parseValue(const Question& question, const QString& text) const
{
    const QString name = m_form.number(question.id);
    const auto wrong = [&](const QString& message) { return refused(message, question.key); };
    switch (question.kind) {
    case QuestionKind::YesNo:
    case QuestionKind::Consent: {
        static const QStringList yes{QStringLiteral("yes"),
                                     QStringLiteral("y"),
                                     QStringLiteral("1"),
                                     QStringLiteral("true"),
                                     QStringLiteral("نعم"),
                                     QStringLiteral("ن"),
                                     QStringLiteral("موافق"),
                                     QStringLiteral("اوافق")};
        static const QStringList no{QStringLiteral("no"),
                                    QStringLiteral("n"),
                                    QStringLiteral("0"),
                                    QStringLiteral("2"),
                                    QStringLiteral("false"),
                                    QStringLiteral("لا"),
                                    QStringLiteral("ل"),
                                    QStringLiteral("غير موافق")};
        const QString word = Numerals::toAscii(ArabicText::foldKey(text)).toLower();
        if (!yes.contains(word) && !no.contains(word)) {
            return wrong(tr("Question %1: “%2” is neither yes nor no.").arg(name, text.trimmed()));
        }
        return yes.contains(word) ? QStringLiteral("yes") : QStringLiteral("no");
    }
    case QuestionKind::Number:
    case QuestionKind::Scale: {
        const auto number = DecimalNumber::canonical(text);
        if (!number || (question.kind == QuestionKind::Scale && number->contains(u'.'))) {
            return wrong(
                tr("Question %1: “%2” is not a number. Write it in digits, a point before decimals, nothing between "
                   "thousands.")
                    .arg(name, text.trimmed()));
        }
        const QString problem = checkRange(question, *number);
        return problem.isEmpty() ? Result<QString>(*number) : Result<QString>(wrong(problem));
    }
    case QuestionKind::Date: {
        const QString ascii = Numerals::toAscii(Bidi::strip(text)).trimmed();
        const int year = typedYear(ascii);
        if (year > 0 && year < FirstGregorianYear) {
            const auto hijri = HijriDate::parse(ascii);
            if (hijri) {
                return hijri->toGregorian().toString(Qt::ISODate);
            }
        }
        Result<QDate> date = DateText::parseDate(ascii);
        if (!date) {
            return wrong(tr("Question %1: %2").arg(name, date.error().message));
        }
        return date->toString(Qt::ISODate);
    }
    case QuestionKind::LongText:
        return text;
    default:
        return text.simplified();
    }
}

Result<std::vector<Answer>> AnswerText::parseTable(const Question& question, const QString& text) const
{
    const std::vector<Question>& columns = m_form.columns(question.id);
    std::vector<Answer> answers;
    int line = 0;
    for (const QString& each : text.split(u'\n')) {
        if (each.trimmed().isEmpty()) {
            continue;
        }
        ++line;
        const QStringList cells = cellsOf(each);
        if (cells.size() > static_cast<qsizetype>(columns.size())) {
            return refused(tr("Question %1, row %2: there are more cells than the table has columns.")
                               .arg(m_form.number(question.id))
                               .arg(line),
                           question.key);
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const Question& column = columns[static_cast<std::size_t>(i)];
            Result<std::vector<Answer>> cell = parse(column, cells.at(i).trimmed());
            if (!cell) {
                Error error = cell.takeError();
                error.message = tr("Row %1: %2").arg(line).arg(error.message);
                return error;
            }
            for (Answer& answer : *cell) {
                answer.row = line;
                answers.push_back(std::move(answer));
            }
        }
    }
    return answers;
}

Result<std::vector<Answer>> AnswerText::parse(const Question& question, const QString& text) const
{
    if (text.trimmed().isEmpty()) {
        return std::vector<Answer>();
    }
    if (text.size() > MaximumLength) {
        return refused(tr("Question %1: the answer is longer than %2 letters. Attach it as a file instead.")
                           .arg(m_form.number(question.id))
                           .arg(MaximumLength),
                       question.key);
    }
    if (question.kind == QuestionKind::Table) {
        return parseTable(question, text);
    }
    if (question.hasOptions()) {
        return parseOptions(question, text);
    }
    Result<QString> value = parseValue(question, text);
    if (!value) {
        return value.takeError();
    }
    return std::vector<Answer>{row(question, *value)};
}

std::vector<Answer> AnswerText::keep(const Question& question, const QString& text, QString* problem) const
{
    Result<std::vector<Answer>> answers = parse(question, text);
    if (answers) {
        return std::move(*answers);
    }
    if (problem) {
        *problem = answers.error().message;
    }
    Answer kept = row(question, text);
    kept.isWrong = true;
    return {kept};
}

QString AnswerText::one(const Question& question, const std::vector<Answer>& rows, const Phrasebook* words) const
{
    std::vector<Answer> sorted = rows;
    const bool isRanking = question.kind == QuestionKind::Ranking;
    const auto place = [&](const Answer& answer) {
        const AnswerOption* option = answer.option.isValid() ? m_form.option(answer.option) : nullptr;
        return isRanking ? answer.value.toInt() : option ? option->position : 0;
    };
    if (question.hasOptions() && sorted.size() > 1) {
        std::stable_sort(sorted.begin(), sorted.end(), [&](const Answer& left, const Answer& right) {
            return place(left) < place(right);
        });
    }
    const bool isFlag = question.kind == QuestionKind::YesNo || question.kind == QuestionKind::Consent;
    QStringList parts;
    for (const Answer& answer : sorted) {
        const AnswerOption* option = answer.option.isValid() ? m_form.option(answer.option) : nullptr;
        if (option) {
            QString part = words ? nameInLanguage(*words, option->text, option->textEn) : option->key;
            if (!isRanking && !answer.value.isEmpty()) {
                part += QStringLiteral(": ") + answer.value;
            }
            parts << part;
        } else if (words && isFlag && !answer.isWrong) {
            parts << (answer.value == QLatin1String("yes") ? words->phrase("AnswerText", "Yes")
                                                           : words->phrase("AnswerText", "No"));
        } else if (words && question.kind == QuestionKind::Date && !answer.isWrong) {
            parts << DateText(*words).dual(QDate::fromString(answer.value, Qt::ISODate));
        } else {
            parts << answer.value;
        }
    }
    return parts.join(words && words->isArabic() ? QStringLiteral("؛ ") : QStringLiteral("; "));
}

QString AnswerText::text(const Question& question, const AnswerSet& answers, const Phrasebook* words) const
{
    if (question.kind != QuestionKind::Table || answers.isGiven(question.id)) {
        return one(question, answers.of(question.id), words);
    }
    const std::vector<Question>& columns = m_form.columns(question.id);
    std::map<int, QStringList> lines;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        std::map<int, std::vector<Answer>> cells;
        for (const Answer& cell : answers.of(columns[i].id)) {
            cells[cell.row].push_back(cell);
        }
        for (const auto& [line, rows] : cells) {
            QStringList& texts = lines[line];
            while (texts.size() < static_cast<qsizetype>(i)) {
                texts << QString();
            }
            const QString cell = one(columns[i], rows, words);
            texts << (words ? cell : escaped(cell));
        }
    }
    QStringList all;
    for (auto& [line, texts] : lines) {
        if (words) {
            texts.removeAll(QString());
        }
        all << texts.join(words ? QStringLiteral(" – ") : QStringLiteral(" | "));
    }
    return all.join(u'\n');
}

QString AnswerText::tableLine(const QStringList& cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const QString& cell : cells) {
        texts << escaped(cell);
    }
    return texts.join(QStringLiteral(" | "));
}

QString AnswerText::written(const Question& question, const AnswerSet& answers) const
{
    return text(question, answers, nullptr);
}

QString AnswerText::shown(const Question& question, const AnswerSet& answers, const Phrasebook& words) const
{
    return text(question, answers, &words);
}

} // namespace tahaluf
