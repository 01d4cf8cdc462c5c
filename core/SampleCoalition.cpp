// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCoalition.h"

#include "coalition/CoalitionProfile.h"
#include "coalition/QuestionnaireQueries.h"
#include "exchange/JsonExchange.h"
#include "exchange/ResponseTable.h"
#include "exchange/SampleReader.h"
#include "FoundingForm.h"
#include "SampleTraining.h"
#include "storage/CommandNames.h"
#include "storage/Transaction.h"
#include "WorkAreas.h"
#include "WorkspaceAccess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tahaluf {

namespace {
/** In the order in which they are read: what a later one names stands in an earlier one. */
const QStringList& sampleParts()
{
    static const QStringList parts{QStringLiteral("coalition.json"),
                                   QStringLiteral("studies.json"),
                                   QStringLiteral("recommendations.json"),
                                   QStringLiteral("charter.json"),
                                   QStringLiteral("decisions.json"),
                                   QStringLiteral("actions.json"),
                                   QStringLiteral("work.json"),
                                   QStringLiteral("planning.json")};
    return parts;
}

Result<QByteArray> sampleFile(const QString& name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorKind::CannotOpen,
            QCoreApplication::translate("SampleCoalition", "The sample coalition is missing from this program."),
            {}};
    }
    return file.readAll();
}

Result<void> setEmblem(Workspace& workspace)
{
    const Result<QByteArray> emblem = sampleFile(QStringLiteral("emblem.svg"));
    if (!emblem) {
        return emblem.error();
    }
    Result<Profile> profile = coalitionProfile(workspace.records());
    if (!profile) {
        return profile.takeError();
    }
    Result<Attachment> logo =
        workspace.attachments().add(QStringLiteral("coalition"), profile->uid, QStringLiteral("emblem.svg"), *emblem);
    if (!logo) {
        return logo.takeError();
    }
    profile->logo = logo->id;
    return workspace.records().profiles.update(*profile);
}

/** The indicators, what is written for the annual report, and its pictures. */
Result<void> readIndicators(Workspace& workspace)
{
    const Result<QByteArray> content = sampleFile(QStringLiteral("indicators.json"));
    if (!content) {
        return content.error();
    }
    QJsonObject parts = QJsonDocument::fromJson(*content).object();
    const QJsonArray pictures = parts.take(QStringLiteral("pictures")).toArray();
    if (Result<void> read = SampleReader(recordAccess(workspace)).read(QJsonDocument(parts).toJson()); !read) {
        return read;
    }
    AnnualRecords& records = workspace.areas().annualRecords();
    for (const auto& each : pictures) {
        const QJsonObject values = each.toObject();
        const auto text = [&values](const char* key) { return values.value(QLatin1String(key)).toString(); };
        Result<std::vector<AnnualReport>> report =
            records.reports.where(QStringLiteral("year = ?"), {values.value(QLatin1String("report")).toInteger()});
        const Result<QByteArray> file = sampleFile(text("file"));
        if (!report || !file) {
            return !report ? report.takeError() : file.error();
        }
        if (report->empty()) {
            return refused(text("file"));
        }
        Result<ReportPicture> picture =
            workspace.areas().annualReports().addPicture(report->front().id, text("file"), *file, text("caption"));
        if (!picture) {
            return picture.takeError();
        }
        picture->captionEn = text("caption_en");
        if (Result<void> saved = records.pictures.update(*picture); !saved) {
            return saved;
        }
    }
    return {};
}

/** The day each paper came in is the day its answers were entered; a sample is not entered today. */
Result<void> dateResponses(Workspace& workspace)
{
    CoalitionRecords& records = workspace.records();
    Result<std::vector<Response>> responses = records.responses.all();
    if (!responses) {
        return responses.takeError();
    }
    for (Response& response : *responses) {
        Result<Distribution> distribution = records.distributions.get(response.distribution);
        if (!distribution) {
            return distribution.takeError();
        }
        response.enteredOn = distribution->answeredOn;
        if (Result<void> saved = records.responses.update(response); !saved) {
            return saved;
        }
    }
    return {};
}

Result<void> linkProposal(Workspace& workspace, const QJsonObject& link)
{
    CoalitionRecords& records = workspace.records();
    const QuestionnaireQueries queries(records);
    Result<Distribution> distribution = queries.byCode(link.value(QLatin1String("code")).toString());
    if (!distribution) {
        return distribution.takeError();
    }
    Result<std::optional<Response>> response = queries.response(distribution->id);
    if (!response) {
        return response.takeError();
    }
    Result<std::vector<Entry>> entry =
        records.entries.where(QStringLiteral("number = ?"), {link.value(QLatin1String("entry")).toString()});
    if (!entry) {
        return entry.takeError();
    }
    Result<QuestionnaireForm> form = queries.form(distribution->questionnaire);
    if (!form) {
        return form.takeError();
    }
    const Question* question = form->byKey(link.value(QLatin1String("question")).toString());
    Result<AnswerSet> answers = *response ? queries.answers((*response)->id) : Result<AnswerSet>(AnswerSet());
    if (!answers) {
        return answers.takeError();
    }
    if (!question || !answers->isGiven(question->id) || entry->empty()) {
        return refused(distribution->number);
    }
    return withoutValue(
        workspace.answersOnward().link(answers->of(question->id).front().id, entry->front().id, entry->front().text));
}

/** The founding form, handed out at the second meeting, with the answers of twelve bodies. */
Result<void> readQuestionnaires(Workspace& workspace)
{
    Result<Questionnaire> form = addFoundingForm(workspace);
    if (!form) {
        return form.takeError();
    }
    const Result<QByteArray> content = sampleFile(QStringLiteral("questionnaires.json"));
    if (!content) {
        return content.error();
    }
    QJsonObject parts = QJsonDocument::fromJson(*content).object();
    const QJsonArray responses = parts.take(QStringLiteral("responses")).toArray();
    const QJsonArray links = parts.take(QStringLiteral("answer_proposals")).toArray();
    if (Result<void> read = SampleReader(recordAccess(workspace)).read(QJsonDocument(parts).toJson()); !read) {
        return read;
    }
    Result<ImportTable> table = JsonExchange::read(QJsonDocument(responses).toJson());
    if (!table) {
        return table.takeError();
    }
    Result<ImportReport> report = ResponseTable(recordAccess(workspace)).import(*table, {});
    if (!report) {
        return report.takeError();
    }
    for (const auto* rows : {&report->refused, &report->drafts}) {
        if (!rows->empty()) {
            return refused(rows->front().reason);
        }
    }
    for (const auto& link : links) {
        if (Result<void> linked = linkProposal(workspace, link.toObject()); !linked) {
            return linked;
        }
    }
    form = workspace.records().questionnaires.get(form->id);
    if (!form) {
        return form.takeError();
    }
    form->createdOn = QDate(2012, 11, 11);
    form->releasedOn = QDate(2012, 11, 25);
    if (Result<void> saved = workspace.records().questionnaires.update(*form); !saved) {
        return saved;
    }
    return dateResponses(workspace);
}
} // namespace

Result<void> loadSample(Workspace& workspace)
{
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> named = CommandNames::note(*transaction, CommandNames::NewFile); !named) {
        return named.takeError();
    }
    // Before the records: the minutes that are approved at their end keep the paper as it looked then.
    if (Result<void> set = setEmblem(workspace); !set) {
        return set.takeError();
    }
    for (const QString& part : sampleParts()) {
        const Result<QByteArray> content = sampleFile(part);
        if (!content) {
            return content.error();
        }
        if (Result<void> read = SampleReader(recordAccess(workspace)).read(*content); !read) {
            return read.takeError();
        }
    }
    if (Result<void> read = readQuestionnaires(workspace); !read) {
        return read;
    }
    const Result<QByteArray> training = sampleFile(QStringLiteral("training.json"));
    if (!training) {
        return training.error();
    }
    if (Result<void> read = readSampleTraining(workspace, *training); !read) {
        return read;
    }
    if (Result<void> read = readIndicators(workspace); !read) {
        return read;
    }
    return transaction->commit();
}

} // namespace tahaluf
