// SPDX-License-Identifier: GPL-3.0-or-later
// What ResultsSection does with the answers: a table of them, a proposal of one.
#include "exchange/ExportRun.h"
#include "language/Bidi.h"
#include "questionnaires/ResultsSection.h"
#include "reports/PaperSaveDialog.h"
#include "WorkspaceAccess.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTreeWidget>

namespace tahaluf {

void ResultsSection::askAndSave()
{
    const QString path = QFileDialog::getSaveFileName(
        this,
        tr("Save answers as a table"),
        QDir(PaperSaveDialog::lastFolder()).filePath(tr("Answers") + QStringLiteral(".xlsx")),
        tr("Spreadsheet") + QStringLiteral(" (*.xlsx);;") + tr("Plain table") + QStringLiteral(" (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    PaperSaveDialog::rememberFolder(QFileInfo(path).absolutePath());
    saveTo(path);
}

bool ResultsSection::saveTo(const QString& path)
{
    const Result<Questionnaire> form = context().workspace().records().questionnaires.get(QuestionnaireId(m_record));
    if (!form) {
        context().fail(form.error());
        return false;
    }
    ExportOptions options;
    options.entity = QStringLiteral("responses");
    options.where = {QStringLiteral("questionnaire=") + form->number};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<qint64> written = ExportRun(recordAccess(context().workspace()), options).writeFile(path);
    QGuiApplication::restoreOverrideCursor();
    if (!written) {
        context().fail(written.error());
        return false;
    }
    const auto count = static_cast<int>(*written); // lupdate reads a plain number only
    context().say(context().phrasebook().shaped(
        tr("Answers of %n form(s) saved in “%1”", nullptr, count).arg(QDir::toNativeSeparators(path))));
    return true;
}

bool ResultsSection::propose()
{
    const QTreeWidgetItem* line = m_tree->currentItem();
    const AnswerId answer(line ? line->data(0, answerRole()).toLongLong() : 0);
    if (!answer.isValid()) {
        context().fail(refused(tr("Choose an open answer in the list first.")));
        return false;
    }
    const Result<Entry> made = context().workspace().answersOnward().propose(answer, line->toolTip(0));
    if (!made) {
        context().fail(made.error());
        return false;
    }
    context().say(tr("Proposal %1 was recorded").arg(Bidi::isolateReference(made->number)));
    return true;
}

} // namespace tahaluf
