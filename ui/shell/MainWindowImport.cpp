// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/BundleFile.h"
#include "exchange/bundle/BundleMerge.h"
#include "exchange/BundleMergeDialog.h"
#include "exchange/ImportAssistant.h"
#include "exchange/StationDialogs.h"
#include "shell/MainWindow.h"
#include "shell/WindowContent.h"
#include "widgets/PageContext.h"
#include "WorkspaceAccess.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tahaluf {

void MainWindow::importTable(const QString& path)
{
    // What is typed must not be overtaken by the import, and a session must not wait for it.
    if (!mayCloseFile()) {
        return;
    }
    if (m_workspace->database().mode() == OpenMode::ReadOnly) {
        m_contexts.back()->fail(
            refused(tr("This file is open for reading only. Save a copy where you may write, and import there.")));
        return;
    }
    auto* assistant = new ImportAssistant(*m_contexts.back(), m_content->shownPage(), this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    assistant->open();
    if (!path.isEmpty()) {
        assistant->takeFile(path);
    }
}

QWidget* MainWindow::mergeBundle(const QString& path)
{
    if (!mayCloseFile()) {
        return nullptr;
    }
    PageContext& context = *m_contexts.back();
    const QString chosen =
        !path.isEmpty()
            ? path
            : QFileDialog::getOpenFileName(
                  this,
                  tr("Merge a bundle"),
                  QFileInfo(m_workspace->path()).absolutePath(),
                  tr("Exchange bundles (%1)").arg(QStringLiteral("*.") + QLatin1String(BundleFile::Suffix)) +
                      QStringLiteral(";;") + tr("All files (%1)").arg(QLatin1Char('*')));
    if (chosen.isEmpty()) {
        return nullptr;
    }
    Result<Bundle> bundle = BundleFile::read(chosen);
    Result<MergeReview> review = bundle
                                     ? BundleMerge(recordAccess(*m_workspace), m_workspace->notifier()).review(*bundle)
                                     : Result<MergeReview>(bundle.error());
    if (!review) {
        context.fail(review.takeError());
        return nullptr;
    }
    auto* dialog = new BundleMergeDialog(context, std::move(*bundle), std::move(*review), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void MainWindow::exportBundle()
{
    Result<std::vector<Station>> others = ExportBundleDialog::others(m_workspace->journal());
    if (!others) {
        m_contexts.back()->fail(others.takeError());
        return;
    }
    ExportBundleDialog(*m_contexts.back(), std::move(*others), this).exec();
}

void MainWindow::makeStation()
{
    if (mayCloseFile()) {
        NewStationDialog(*m_contexts.back(), this).exec();
    }
}

} // namespace tahaluf
