// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ResponseTable.h"

#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/AnswerText.h"
#include "exchange/GivenAnswers.h"
#include "exchange/RefusedRows.h"
#include "language/ArabicText.h"
#include "language/DecimalNumber.h"
#include "language/NameInLanguage.h"
#include "storage/CommandNames.h"
#include "storage/Transaction.h"
#include "workflows/QuestionnaireEntry.h"

#include <algorithm>
#include <set>

namespace tahaluf {

namespace {

/** Columns beside the answers, for whoever reads the file; passed over when it comes back. No question begins so. */
const QStringList& factHeadings()
{
    static const QStringList headings{QStringLiteral("_member"),
                                      QStringLiteral("_person"),
                                      QStringLiteral("_relevance"),
                                      QStringLiteral("_sector"),
                                      QStringLiteral("_state"),
                                      QStringLiteral("_answered_on"),
                                      QStringLiteral("_entry_state")};
    return headings;
}

bool isCode(const QString& heading)
{
    static const std::set<QString> known{ArabicText::foldKey(QStringLiteral("code")),
                                         ArabicText::foldKey(QStringLiteral("form_code")),
                                         ArabicText::foldKey(QStringLiteral("Form code")),
                                         ArabicText::foldKey(QStringLiteral("رمز الاستمارة"))};
    return known.contains(ArabicText::foldKey(heading));
}

bool isFact(const QString& heading)
{
    return factHeadings().contains(heading) || heading == QLatin1String("uid") || RefusedRows::isTheirs(heading);
}

} // namespace

Result<const QuestionnaireForm*> ResponseTable::formOf(QuestionnaireId id)
{
    const auto known = m_forms.constFind(id.value());
    if (known != m_forms.constEnd()) {
        return &*known;
    }
    Result<QuestionnaireForm> form = QuestionnaireQueries(m_access.records).form(id);
    if (!form) {
        return form.takeError();
    }
    return &*m_forms.insert(id.value(), *form);
}

const Question* ResponseTable::questionOf(const QuestionnaireForm& form, const QString& heading)
{
    const Question* byKey = form.byKey(heading.trimmed().toLower());
    if (byKey) {
        return byKey->parent.isValid() ? nullptr : byKey;
    }
    const QString folded = ArabicText::foldKey(heading);
    for (const Question& question : form.questions()) {
        if (folded == ArabicText::foldKey(question.text) || folded == ArabicText::foldKey(question.textEn)) {
            return &question;
        }
    }
    return nullptr;
}

Result<void> ResponseTable::take(const ImportTable& table, const ImportRow& row, ImportReport& report)
{
    QString code;
    QHash<QString, QString> byHeading;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto& cell = row.cells[static_cast<std::size_t>(i)];
        const QString heading = m_map.value(table.columns.at(i), table.columns.at(i));
        if (isCode(heading)) {
            code = cell.value_or(QString());
        } else if (cell && !isFact(heading)) {
            byHeading.insert(heading, *cell);
        }
    }
    CoalitionRecords& records = m_access.records;
    Result<Distribution> distribution = QuestionnaireQueries(records).byCode(code);
    if (!distribution) {
        Error error = distribution.takeError();
        error.field = codeHeading();
        return error;
    }
    Result<const QuestionnaireForm*> form = formOf(distribution->questionnaire);
    if (!form) {
        return form.takeError();
    }
    QHash<QString, QString> texts;
    for (auto cell = byHeading.begin(); cell != byHeading.end(); ++cell) {
        const Question* question = questionOf(**form, cell.key());
        if (!question) {
            return refused(tr("The form %1 has no question “%2”. Name what the column means with --map "
                              "'Column=question'.")
                               .arg((*form)->questionnaire().number, cell.key()),
                           cell.key());
        }
        texts.insert(question->key, *cell);
    }
    QuestionnaireEntry entry(records);
    Result<std::optional<Response>> before = QuestionnaireQueries(records).response(distribution->id);
    if (!before) {
        return before.takeError();
    }
    if (*before) {
        const Result<bool> isSame = GivenAnswers::areKnown(records, **form, **before, texts);
        if (!isSame) {
            return isSame.error();
        }
        if (*isSame) {
            ++report.unchanged;
            return {};
        }
    }
    Result<Response> response = entry.begin(distribution->id, 1, ResponseSource::Csv);
    if (!response) {
        return response.takeError();
    }
    Result<EntryOutcome> outcome = entry.take(response->id, texts);
    if (!outcome) {
        return outcome.takeError();
    }
    (*before ? report.changed : report.created) += 1;
    for (const QuestionProblem& problem : outcome->problems) {
        const Question* question = (*form)->find(problem.question);
        report.drafts.push_back({row.number, question ? question->key : QString(), problem.message});
    }
    return {};
}

Result<ImportReport> ResponseTable::import(const ImportTable& table, const ImportOptions& options)
{
    m_map = options.map;
    if (std::none_of(table.columns.begin(), table.columns.end(), [&](const QString& heading) {
            return isCode(m_map.value(heading, heading));
        })) {
        return refused(tr("The file has no column “form_code” with the form codes. Nothing was imported."));
    }
    // A refused row spoils the transaction, so the good ones are tried again without it.
    ImportReport report;
    while (true) {
        std::set<qint64> left;
        for (const RefusedRow& row : report.refused) {
            left.insert(row.number);
        }
        report.created = report.changed = report.unchanged = 0;
        report.drafts.clear();
        Result<Transaction> transaction = Transaction::begin(m_access.journal());
        if (!transaction) {
            return transaction.takeError();
        }
        const std::size_t known = report.refused.size();
        for (const ImportRow& row : table.rows) {
            if (left.contains(row.number)) {
                continue;
            }
            Result<void> taken = take(table, row, report);
            if (taken) {
                continue;
            }
            Error error = taken.takeError();
            if (error.kind != ErrorKind::Refused && error.kind != ErrorKind::Stale) {
                return error;
            }
            report.refused.push_back({row.number, error.field, error.message});
        }
        std::sort(report.refused.begin(), report.refused.end(), [](const RefusedRow& a, const RefusedRow& b) {
            return a.number < b.number;
        });
        if (report.refused.size() == known) {
            if (options.isDryRun) {
                return report;
            }
            if (report.created + report.changed > 0) {
                if (Result<void> named = CommandNames::note(*transaction, CommandNames::TakeForm); !named) {
                    return named.takeError();
                }
            }
            if (Result<void> committed = transaction->commit(); !committed) {
                return committed.takeError();
            }
            report.isSaved = true;
            return report;
        }
        if (!options.keepsGoodRows) {
            return report;
        }
    }
}

Result<Questionnaire> ResponseTable::chosenForm(const ExportOptions& options) const
{
    QString wanted;
    for (const QString& condition : options.where) {
        const qsizetype split = condition.indexOf(u'=');
        if (condition.left(split).trimmed() != QLatin1String("questionnaire")) {
            return Error{
                ErrorKind::Usage,
                tr("Answers are chosen by their form only: --where 'questionnaire=TF-1', not “%1”.").arg(condition),
                {}};
        }
        wanted = condition.mid(split + 1).trimmed().toUpper();
    }
    Result<std::vector<Questionnaire>> forms = m_access.records.questionnaires.where(
        QStringLiteral("id IN (SELECT questionnaire FROM distributions WHERE deleted = 0) AND (? = '' OR number = ?)"),
        {wanted.isNull() ? QString(QLatin1String("")) : wanted, wanted},
        QStringLiteral("code, version"));
    if (!forms) {
        return forms.takeError();
    }
    if (forms->empty()) {
        return Error{ErrorKind::Usage,
                     wanted.isEmpty() ? tr("No form was handed out yet.")
                                      : tr("No form “%1” was handed out.").arg(wanted),
                     {}};
    }
    if (forms->size() > 1) {
        QStringList numbers;
        for (const Questionnaire& form : *forms) {
            numbers << form.number;
        }
        return Error{ErrorKind::Usage,
                     tr("Several forms were handed out: %1. Choose one with --where 'questionnaire=…'.")
                         .arg(numbers.join(QStringLiteral(", "))),
                     {}};
    }
    return std::move(forms->front());
}

Result<QStringList> ResponseTable::facts(const Distribution& distribution, const Response& response) const
{
    CoalitionRecords& records = m_access.records;
    QString member;
    QString relevance;
    QString sector;
    QString person;
    if (distribution.member.isValid()) {
        Result<Member> found = records.members.get(distribution.member);
        if (!found) {
            return found.takeError();
        }
        member = found->name;
        relevance = choiceKey(found->relevance);
        sector = choiceKey(found->sector);
    }
    if (distribution.person.isValid()) {
        Result<Person> found = records.people.get(distribution.person);
        if (!found) {
            return found.takeError();
        }
        person = found->fullName;
    }
    return QStringList{distribution.number,
                       member,
                       person,
                       relevance,
                       sector,
                       choiceKey(distribution.state),
                       distribution.answeredOn.toString(Qt::ISODate),
                       choiceKey(response.state)};
}

TableColumn ResponseTable::columnOf(const QuestionnaireForm& form, const Question& question, const Phrasebook* words)
{
    TableColumn column{words ? nameInLanguage(*words, question.text, question.textEn) : question.key};
    if (question.kind == QuestionKind::LongText || question.kind == QuestionKind::Table) {
        column.kind = CellKind::LongText;
    } else if (question.isNumeric()) {
        column.kind = CellKind::Number;
    } else if (question.kind == QuestionKind::Date) {
        column.kind = CellKind::Date;
    } else if (question.kind == QuestionKind::OneChoice) {
        for (const AnswerOption& option : form.options(question)) {
            column.choices << (words ? nameInLanguage(*words, option.text, option.textEn) : option.key);
        }
    }
    return column;
}

void ResponseTable::settleKind(Rows& rows, std::size_t column)
{
    // What does not fit its question is kept as text, and then the whole column is.
    CellKind& kind = rows.columns[column].kind;
    for (const TableCells& cells : rows.cells) {
        const std::optional<QString>& cell = cells[column];
        const bool isOther = cell && ((kind == CellKind::Number && !DecimalNumber::value(*cell)) ||
                                      (kind == CellKind::Date && !QDate::fromString(*cell, Qt::ISODate).isValid()));
        kind = isOther ? CellKind::Text : kind;
    }
}

Result<ResponseTable::Rows> ResponseTable::rows(const ExportOptions& options)
{
    Result<Questionnaire> chosen = chosenForm(options);
    if (!chosen) {
        return chosen.takeError();
    }
    Result<const QuestionnaireForm*> form = formOf(chosen->id);
    if (!form) {
        return form.takeError();
    }
    std::optional<Phrasebook> language;
    if (options.labels) {
        language.emplace(*options.labels);
    }
    const Phrasebook* words = language ? &*language : nullptr;
    Rows rows;
    for (const QString& heading : QStringList{codeHeading()} + factHeadings()) {
        rows.columns.push_back({heading});
    }
    const std::size_t facts = rows.columns.size();
    for (const Question& question : (*form)->questions()) {
        rows.columns.push_back(columnOf(**form, question, words));
    }
    const QuestionnaireQueries queries(m_access.records);
    Result<std::vector<Distribution>> distributions = queries.distributions(chosen->id);
    if (!distributions) {
        return distributions.takeError();
    }
    const AnswerText text(**form);
    for (const Distribution& distribution : *distributions) {
        Result<std::optional<Response>> response = queries.response(distribution.id);
        if (!response) {
            return response.takeError();
        }
        if (!*response) {
            continue;
        }
        Result<AnswerSet> answers = queries.answers((*response)->id);
        if (!answers) {
            return answers.takeError();
        }
        Result<QStringList> known = this->facts(distribution, **response);
        if (!known) {
            return known.takeError();
        }
        TableCells cells;
        cells.reserve(rows.columns.size());
        const auto add = [&cells](const QString& cell) {
            cells.push_back(cell.isEmpty() ? std::optional<QString>() : cell);
        };
        std::for_each(known->begin(), known->end(), add);
        for (const Question& question : (*form)->questions()) {
            // Tables and dates are read back as they are stored only.
            const bool isWords = words && question.kind != QuestionKind::Table && question.kind != QuestionKind::Date;
            add(isWords ? text.shown(question, *answers, *words) : text.written(question, *answers));
        }
        rows.cells.push_back(std::move(cells));
    }
    for (std::size_t column = facts; column < rows.columns.size(); ++column) {
        settleKind(rows, column);
    }
    return rows;
}

} // namespace tahaluf
