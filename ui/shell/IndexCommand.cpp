// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/IndexCommand.h"

#include "reports/PaperJob.h"
#include "safety/DerivedData.h"
#include "storage/ManyWrites.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QProgressBar>
#include <QProgressDialog>

namespace tahaluf {

void IndexCommand::run(PageContext& context, QWidget* window, const std::function<void()>& made)
{
    auto* dialog = new QProgressDialog(tr("The search index is made anew."), tr("Stop"), 0, 0, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(tr("Make the search index anew"));
    auto* bar = new QProgressBar(dialog);
    bar->setTextVisible(false);
    dialog->setBar(bar);
    constexpr int Width = 420; // room for its title
    dialog->setMinimumWidth(Width);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    // A connection of its own, which keeps what it writes in memory until the end: the window goes on reading.
    Workspace& workspace = context.workspace();
    auto* job = new PaperJob(
        [path = workspace.path(), &clock = workspace.clock()](const PaperJob::Step& step) -> Result<void> {
            Result<std::unique_ptr<Workspace>> own = Workspace::open(path, OpenMode::ReadWrite, clock);
            Result<void> done = own ? ManyWrites::keepBesideReaders((*own)->database()) : Result<void>(own.takeError());
            return done ? DerivedData::makeAnew((*own)->search(), (*own)->journal(), step) : done;
        },
        dialog);
    QObject::connect(dialog, &QProgressDialog::canceled, job, &PaperJob::cancel);
    QObject::connect(job, &PaperJob::progress, dialog, [dialog](int done, int total) {
        // The old index is removed first, of which nothing can be counted.
        dialog->setMaximum(done > 0 ? total : 0);
        dialog->setValue(done);
    });
    QObject::connect(job, &PaperJob::finished, dialog, [dialog, job, &context, made](const Result<void>& rebuilt) {
        // Asked before closing, which counts as a wish to stop too.
        const bool isStopped = job->wasCancelled();
        dialog->close();
        if (rebuilt || isStopped) {
            context.say(rebuilt ? tr("The search index was made anew") : rebuilt.error().message);
        } else {
            context.fail(rebuilt.error());
        }
        if (rebuilt && made) {
            made();
        }
    });
    dialog->show();
    job->start();
}

} // namespace tahaluf
