// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleTraining.h"

#include "exchange/SampleReader.h"
#include "FoundingForm.h"
#include "WorkAreas.h"
#include "WorkspaceAccess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tahaluf {

namespace {

/** One trainee's answers, entered on the last day: a sample is not entered today. */
Result<void> answer(Workspace& workspace, const Trainee& trainee, const QHash<QString, QString>& answers, QDate on)
{
    QuestionnaireEntry& entry = workspace.responses();
    Result<Response> response = entry.begin(trainee.evaluation);
    if (!response) {
        return response.takeError();
    }
    Result<EntryOutcome> taken = entry.take(response->id, answers);
    if (!taken) {
        return taken.takeError();
    }
    if (!taken->isComplete()) {
        return refused(taken->problems.empty() ? trainee.number : taken->problems.front().message);
    }
    taken->response.enteredOn = on;
    if (Result<void> saved = workspace.records().responses.update(taken->response); !saved) {
        return saved;
    }
    Result<Distribution> form = workspace.records().distributions.get(trainee.evaluation);
    if (!form) {
        return form.takeError();
    }
    form->answeredOn = on;
    return workspace.records().distributions.update(*form);
}

} // namespace

Result<void> readSampleTraining(Workspace& workspace, const QByteArray& content)
{
    QJsonObject parts = QJsonDocument::fromJson(content).object();
    const QJsonArray evaluations = parts.take(QStringLiteral("evaluations")).toArray();
    const QJsonArray certificates = parts.take(QStringLiteral("certificates")).toArray();
    SampleReader reader(recordAccess(workspace));
    if (Result<void> read = reader.read(QJsonDocument(parts).toJson()); !read) {
        return read;
    }
    WorkAreas& areas = workspace.areas();
    Result<std::vector<TrainingProgramme>> completed =
        areas.trainingRecords().programmes.where(QStringLiteral("state = 'completed'"), {}, QStringLiteral("ordinal"));
    if (!completed) {
        return completed.takeError();
    }
    Result<Questionnaire> form = addTrainingEvaluationForm(workspace);
    if (!form) {
        return form.takeError();
    }
    for (const TrainingProgramme& programme : *completed) {
        const HandOut handOut{.sentOn = programme.completedOn, .dueOn = programme.completedOn.addDays(7)};
        if (Result<int> handed = areas.arrangements().handOut(programme.id, form->id, handOut); !handed) {
            return handed.takeError();
        }
    }
    for (const auto& each : evaluations) {
        const QJsonObject given = each.toObject();
        QHash<QString, QString> answers;
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (it.key() != QLatin1String("trainee")) {
                answers.insert(it.key(), it.value().toString());
            }
        }
        Result<std::vector<Trainee>> trainee = areas.trainingRecords().trainees.where(
            QStringLiteral("number = ?"), {given.value(QLatin1String("trainee")).toString()});
        if (!trainee) {
            return trainee.takeError();
        }
        if (trainee->empty()) {
            return refused(given.value(QLatin1String("trainee")).toString());
        }
        Result<TrainingProgramme> programme = areas.trainingRecords().programmes.get(trainee->front().programme);
        if (!programme) {
            return programme.takeError();
        }
        if (Result<void> done = answer(workspace, trainee->front(), answers, programme->completedOn); !done) {
            return done;
        }
    }
    // Last: once they are issued, what they attest stays as it is.
    const QJsonObject issued{{QStringLiteral("certificates"), certificates}};
    return SampleReader(recordAccess(workspace)).read(QJsonDocument(issued).toJson());
}

} // namespace tahaluf
