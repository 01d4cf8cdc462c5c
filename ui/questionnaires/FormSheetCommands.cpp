// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/FormSheetCommands.h"

#include "exchange/FormFiles.h"
#include "questionnaires/TakenFilesDialog.h"
#include "reports/PaperSaveDialog.h"
#include "widgets/PageContext.h"
#include "WorkspaceAccess.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace tahaluf {

bool FormSheetCommands::askAndSave(QuestionnaireId form, const std::vector<DistributionId>& chosen)
{
    const QString folder =
        QFileDialog::getExistingDirectory(m_parent, tr("Folder for the spreadsheets"), PaperSaveDialog::lastFolder());
    if (folder.isEmpty()) {
        return false;
    }
    PaperSaveDialog::rememberFolder(folder);
    return saveTo(folder, form, chosen);
}

bool FormSheetCommands::saveTo(const QString& folder, QuestionnaireId form, const std::vector<DistributionId>& chosen)
{
    FormFiles files(recordAccess(m_context.workspace()));
    const Result<std::vector<DistributionId>> ids =
        chosen.empty() ? files.waiting(form) : Result<std::vector<DistributionId>>(chosen);
    if (!ids) {
        m_context.fail(ids.error());
        return false;
    }
    if (ids->empty()) {
        m_context.fail(refused(tr("No answer is waited for. Hand the form out first, or choose who shall have it.")));
        return false;
    }
    FileBatch batch(folder);
    Result<void> done = batch.open();
    if (done) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        done = files.write(batch, *ids, m_context.phrasebook());
        QGuiApplication::restoreOverrideCursor();
    }
    if (done && !PaperSaveDialog::mayReplace(batch.taken(), m_parent)) {
        return false;
    }
    if (done) {
        done = batch.commit();
    }
    if (!done) {
        m_context.fail(done.error());
        return false;
    }
    const auto count = static_cast<int>(ids->size()); // lupdate reads a plain number only
    m_context.say(m_context.phrasebook().shaped(tr("%n spreadsheet(s) saved", nullptr, count)));
    return true;
}

bool FormSheetCommands::askAndTake()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_parent,
                                      tr("Files with answers"),
                                      PaperSaveDialog::lastFolder(),
                                      tr("Spreadsheets and tables") + QStringLiteral(" (*.xlsx *.csv)"));
    if (!paths.isEmpty()) {
        PaperSaveDialog::rememberFolder(QFileInfo(paths.front()).absolutePath());
    }
    return !paths.isEmpty() && take(paths);
}

bool FormSheetCommands::take(const QStringList& paths)
{
    FormFiles files(recordAccess(m_context.workspace()));
    std::vector<TakenFile> taken;
    taken.reserve(static_cast<std::size_t>(paths.size()));
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    Result<void> done;
    for (const QString& path : paths) {
        Result<TakenFile> file = files.take(path);
        if (!file) {
            done = file.takeError();
            break;
        }
        taken.push_back(std::move(*file));
    }
    QGuiApplication::restoreOverrideCursor();
    if (!done) {
        m_context.fail(done.error());
    }
    if (taken.empty()) {
        return false;
    }
    const bool isAny = std::any_of(taken.begin(), taken.end(), [](const TakenFile& file) {
        return file.fate == TakenFile::Fate::Complete || file.fate == TakenFile::Fate::Draft;
    });
    TakenFilesDialog(std::move(taken), m_parent).exec();
    return isAny;
}

} // namespace tahaluf
