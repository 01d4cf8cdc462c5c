// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormFiles.h"

#include "coalition/QuestionnaireQueries.h"
#include "exchange/FormAnswers.h"
#include "exchange/FormSheet.h"
#include "exchange/FormSheetReader.h"
#include "exchange/GivenAnswers.h"
#include "exchange/ImportRun.h"
#include "exchange/ResponseTable.h"
#include "reports/files/PaperFile.h"
#include "storage/CommandNames.h"
#include "storage/Transaction.h"
#include "workflows/QuestionnaireEntry.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace tahaluf {

QString TakenFile::sentence(const SheetRemark& remark)
{
    if (remark.sheet.isEmpty()) {
        return remark.row > 0 ? FormFiles::tr("Row %1: %2").arg(remark.row).arg(remark.message) : remark.message;
    }
    return remark.row > 0
               ? FormFiles::tr("Sheet “%1”, row %2: %3").arg(remark.sheet).arg(remark.row).arg(remark.message)
               : FormFiles::tr("Sheet “%1”: %2").arg(remark.sheet, remark.message);
}

QString TakenFile::headline() const
{
    const QString name = QFileInfo(path).fileName();
    const bool isNamed = code.isEmpty() || name.contains(code);
    const QString who = isNamed ? name : FormFiles::tr("%1 (%2, %3)").arg(name, code, body);
    switch (fate) {
    case Fate::Complete:
        return code.isEmpty() ? FormFiles::tr("%1: %2 new, %3 changed, %4 unchanged")
                                    .arg(who)
                                    .arg(created)
                                    .arg(changed)
                                    .arg(unchanged)
                              : FormFiles::tr("%1: taken, complete").arg(who);
    case Fate::Draft:
        return FormFiles::tr(
                   "%1: taken as a draft, %n answer(s) to look at", nullptr, static_cast<int>(problems.size()))
            .arg(who);
    case Fate::Unchanged:
        return FormFiles::tr("%1: known already, nothing changed").arg(who);
    case Fate::Refused:
        return FormFiles::tr("%1: refused, nothing was taken").arg(who);
    }
    return who;
}

QStringList TakenFile::details() const
{
    QStringList lines;
    if (!refusal.isEmpty()) {
        lines << refusal;
    }
    for (const std::vector<SheetRemark>* remarks : {&problems, &notes}) {
        for (const SheetRemark& remark : *remarks) {
            lines << sentence(remark);
        }
    }
    return lines;
}

Result<const QuestionnaireForm*> FormFiles::formOf(QuestionnaireId id)
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

Result<QString> FormFiles::recipientOf(const Distribution& distribution) const
{
    if (distribution.member.isValid()) {
        const Result<Member> member = m_access.records.members.get(distribution.member);
        return member ? Result<QString>(member->name) : Result<QString>(member.error());
    }
    if (distribution.person.isValid()) {
        const Result<Person> person = m_access.records.people.get(distribution.person);
        return person ? Result<QString>(person->fullName) : Result<QString>(person.error());
    }
    return QString();
}

Result<std::vector<DistributionId>> FormFiles::waiting(QuestionnaireId form)
{
    Result<std::vector<Distribution>> all = QuestionnaireQueries(m_access.records).distributions(form);
    if (!all) {
        return all.takeError();
    }
    std::vector<DistributionId> ids;
    for (const Distribution& each : *all) {
        if (each.state == DistributionState::Sent || each.state == DistributionState::NoAnswer) {
            ids.push_back(each.id);
        }
    }
    return ids;
}

Result<void> FormFiles::write(FileBatch& batch, const std::vector<DistributionId>& ids, const Phrasebook& words)
{
    for (const DistributionId id : ids) {
        const Result<Distribution> distribution = m_access.records.distributions.get(id);
        if (!distribution) {
            return distribution.error();
        }
        const Result<const QuestionnaireForm*> form = formOf(distribution->questionnaire);
        if (!form) {
            return form.error();
        }
        if ((*form)->questionnaire().state != QuestionnaireState::InUse) {
            return refused(tr("The form %1 takes no answers: it is not in use.").arg((*form)->questionnaire().number));
        }
        const Result<QString> recipient = recipientOf(*distribution);
        if (!recipient) {
            return recipient.error();
        }
        QFile file(batch.add(PaperFile::nameFor(distribution->number + u' ' + *recipient), QStringLiteral("xlsx")));
        if (!file.open(QIODevice::WriteOnly)) {
            return Error{ErrorKind::CannotWrite, file.errorString(), {}};
        }
        if (Result<void> written = FormSheet(**form, *distribution, *recipient, words).write(file); !written) {
            return written;
        }
        if (!file.flush()) {
            return Error{ErrorKind::CannotWrite, file.errorString(), {}};
        }
    }
    return {};
}

Result<TakenFile> FormFiles::take(const QString& path, bool isDryRun)
{
    TakenFile taken;
    taken.path = path;
    const bool isSheet = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    Result<void> done = isSheet ? takeSheet(taken, isDryRun) : takeTable(taken, isDryRun);
    if (done) {
        return taken;
    }
    Error error = done.takeError();
    if (error.kind == ErrorKind::CannotWrite || error.kind == ErrorKind::Busy) {
        return error;
    }
    taken.fate = TakenFile::Fate::Refused;
    taken.refusal = error.message;
    return taken;
}

Result<void> FormFiles::refuseOtherChannel(const Distribution& distribution, const Response& response) const
{
    if (response.source == ResponseSource::Spreadsheet) {
        return {};
    }
    const Result<AnswerSet> answers = QuestionnaireQueries(m_access.records).answers(response.id);
    if (!answers) {
        return answers.error();
    }
    if (answers->all().empty()) {
        return {};
    }
    return refused(tr("The answers of %1 are there already (%2), and the file says something else. Compare both and "
                      "correct what is wrong on the entry screen.")
                       .arg(distribution.number, choiceLabel(response.source)));
}

Result<void> FormFiles::takeSheet(TakenFile& taken, bool isDryRun)
{
    Result<FilledForm> filled = FormSheetReader::read(taken.path);
    if (!filled) {
        return filled.takeError();
    }
    taken.code = filled->mark.code;
    taken.notes = filled->notes;
    CoalitionRecords& records = m_access.records;
    const QuestionnaireQueries queries(records);
    const Result<Distribution> distribution = queries.byCode(filled->mark.code);
    if (!distribution) {
        return distribution.error();
    }
    taken.distribution = distribution->id;
    taken.questionnaire = distribution->questionnaire;
    const Result<QString> recipient = recipientOf(*distribution);
    const Result<const QuestionnaireForm*> form = formOf(distribution->questionnaire);
    if (!recipient || !form) {
        return recipient ? form.error() : recipient.error();
    }
    taken.body = *recipient;
    if ((*form)->questionnaire().number != filled->mark.form) {
        return refused(tr("The code %1 is of the form %2, but the file asks the questions of %3. Send the body a fresh "
                          "file.")
                           .arg(filled->mark.code, (*form)->questionnaire().number, filled->mark.form));
    }
    const FormAnswers answers(**form, *filled);
    for (SheetRemark& fault : filled->faults) {
        const Question* question = (*form)->byKey(fault.key.section(QRegularExpression(QStringLiteral("[:+]")), 0, 0));
        if (question) {
            fault.message = tr("Question %1: %2.").arg((*form)->number(question->id), fault.message);
        }
    }
    filled->faults.insert(filled->faults.end(), answers.unknown().begin(), answers.unknown().end());
    if (!filled->faults.empty()) {
        taken.problems = filled->faults;
        return refused(tr("What stands in the file is not certain. Correct it there and take it again."));
    }
    if (answers.isBlank()) {
        return refused(tr("No question is answered in the file."));
    }
    const std::vector<SheetRemark> missing = answers.missing();
    taken.notes.insert(taken.notes.end(), missing.begin(), missing.end());
    Result<Transaction> transaction = Transaction::begin(m_access.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> named = CommandNames::note(*transaction, CommandNames::TakeForm); !named) {
        return named.takeError();
    }
    QuestionnaireEntry entry(records);
    const Result<std::optional<Response>> before = queries.response(distribution->id);
    if (!before) {
        return before.error();
    }
    if (*before) {
        const Result<bool> isKnown = GivenAnswers::areKnown(records, **form, **before, answers.texts());
        if (!isKnown) {
            return isKnown.error();
        }
        if (*isKnown) {
            taken.fate = TakenFile::Fate::Unchanged;
            return {};
        }
        if (Result<void> refusal = refuseOtherChannel(*distribution, **before); !refusal) {
            return refusal;
        }
    }
    Result<Response> response = entry.begin(distribution->id, 1, ResponseSource::Spreadsheet);
    if (!response) {
        return response.takeError();
    }
    if (response->source != ResponseSource::Spreadsheet) {
        response->source = ResponseSource::Spreadsheet; // begun by hand, but nothing was typed yet
        if (Result<void> saved = records.responses.update(*response); !saved) {
            return saved;
        }
    }
    const Result<EntryOutcome> outcome = entry.take(response->id, answers.texts());
    if (!outcome) {
        return outcome.error();
    }
    QuestionId last;
    for (const QuestionProblem& problem : outcome->problems) {
        const Question* question = (*form)->find(problem.question);
        const std::vector<SheetRemark> own = answers.remarksOf(problem.question);
        if (own.empty() && question) {
            SheetRemark remark = answers.placeOf(*question);
            remark.message = problem.message;
            taken.problems.push_back(remark);
        } else if (last != problem.question) {
            taken.problems.insert(taken.problems.end(), own.begin(), own.end());
        }
        last = problem.question;
    }
    taken.fate = outcome->isComplete() ? TakenFile::Fate::Complete : TakenFile::Fate::Draft;
    (*before ? taken.changed : taken.created) = 1;
    return isDryRun ? Result<void>() : transaction->commit();
}

Result<void> FormFiles::takeTable(TakenFile& taken, bool isDryRun)
{
    const Result<ImportTable> table = ImportRun::readFile(taken.path);
    if (!table) {
        return table.error();
    }
    ImportOptions options;
    options.entity = QStringLiteral("responses");
    options.isDryRun = isDryRun;
    const Result<ImportReport> report = ResponseTable(m_access).import(*table, options);
    if (!report) {
        return report.error();
    }
    for (const RefusedRow& row : report->refused.empty() ? report->drafts : report->refused) {
        taken.problems.push_back({{}, row.number, row.column, row.reason});
    }
    if (!report->refused.empty()) {
        return refused(tr("Not every row could be taken. Correct the file and take it again."));
    }
    taken.created = report->created;
    taken.changed = report->changed;
    taken.unchanged = report->unchanged;
    if (taken.created + taken.changed + taken.unchanged == 0) {
        return refused(tr("The file holds no row of answers."));
    }
    const bool isSame = taken.created + taken.changed == 0;
    taken.fate = isSame                   ? TakenFile::Fate::Unchanged
                 : report->drafts.empty() ? TakenFile::Fate::Complete
                                          : TakenFile::Fate::Draft;
    return {};
}

} // namespace tahaluf
