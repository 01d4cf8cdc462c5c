// SPDX-License-Identifier: GPL-3.0-or-later
#include "FoundingForm.h"

#include "exchange/SampleReader.h"
#include "storage/Transaction.h"
#include "WorkspaceAccess.h"

#include <QCoreApplication>
#include <QFile>

namespace tahaluf {

namespace {

/** A form that comes with the program; its texts are in one file, its code stands in it. */
struct ShippedForm
{
    QString file;
    QString code;
};

const ShippedForm Founding{QStringLiteral(":/forms/founding.json"), QStringLiteral("TF")};
const ShippedForm Evaluation{QStringLiteral(":/forms/training-evaluation.json"), QStringLiteral("TR")};

Result<std::optional<Questionnaire>> newestOf(Workspace& workspace, const ShippedForm& form)
{
    Result<std::vector<Questionnaire>> known = workspace.records().questionnaires.where(
        QStringLiteral("code = ?"), {form.code}, QStringLiteral("version DESC"));
    if (!known) {
        return known.takeError();
    }
    return known->empty() ? std::optional<Questionnaire>() : std::optional<Questionnaire>(std::move(known->front()));
}

Result<Questionnaire> read(Workspace& workspace, const ShippedForm& form)
{
    QFile file(form.file);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::CannotOpen,
                     QCoreApplication::translate("FoundingForm", "The form is missing from this program."),
                     {}};
    }
    if (Result<void> done = SampleReader(recordAccess(workspace)).read(file.readAll()); !done) {
        return done.takeError();
    }
    Result<std::optional<Questionnaire>> added = newestOf(workspace, form);
    if (!added) {
        return added.takeError();
    }
    return std::move(**added);
}

} // namespace

Result<Questionnaire> addFoundingForm(Workspace& workspace)
{
    Result<std::optional<Questionnaire>> known = newestOf(workspace, Founding);
    if (!known) {
        return known.takeError();
    }
    if (*known) {
        return refused(QCoreApplication::translate("FoundingForm", "The founding form is there already: %1.")
                           .arg((*known)->number));
    }
    return read(workspace, Founding);
}

Result<Questionnaire> addTrainingEvaluationForm(Workspace& workspace)
{
    Result<std::optional<Questionnaire>> known = newestOf(workspace, Evaluation);
    if (!known) {
        return known.takeError();
    }
    if (*known) {
        return refused(QCoreApplication::translate("FoundingForm", "The evaluation form is there already: %1.")
                           .arg((*known)->number));
    }
    return read(workspace, Evaluation);
}

Result<std::optional<Questionnaire>> trainingEvaluationForm(Workspace& workspace)
{
    return newestOf(workspace, Evaluation);
}

} // namespace tahaluf
