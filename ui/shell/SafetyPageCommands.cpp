// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CoalitionCatalog.h"
#include "language/DateText.h"
#include "pages/CommandDialog.h"
#include "reports/PaperJob.h"
#include "safety/Backup.h"
#include "safety/BackupKeeper.h"
#include "safety/IntegrityCheck.h"
#include "shell/BackupRunner.h"
#include "shell/IndexCommand.h"
#include "shell/SafetyPage.h"
#include "storage/FileSettings.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace tahaluf {

void SafetyPage::chooseSecondFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Second folder for backup copies"));
    if (!folder.isEmpty()) {
        useSecondFolder(folder);
    }
}

void SafetyPage::useSecondFolder(const QString& folder)
{
    if (Result<void> kept = keeperOf(context()).setSecondFolder(folder); !kept) {
        context().fail(kept.takeError());
    }
    showSecondFolder();
}

void SafetyPage::forgetSecondFolder()
{
    useSecondFolder({});
}

void SafetyPage::check()
{
    const QString file = context().workspace().path();
    look(
        [file]() -> Result<QStringList> {
            Result<std::unique_ptr<Database>> reader = Database::openReader(file);
            return reader ? IntegrityCheck::run(**reader, coalitionCatalog()) : Result<QStringList>(reader.takeError());
        },
        tr("The file is being checked…"),
        tr("The file is in order."),
        [this] {
            Workspace& workspace = context().workspace();
            return ReadOnly::isOpenFor(context())
                       ? Result<void>()
                       : FileSettings::setValue(
                             workspace.database(), lastCheckKey(), workspace.clock().localNow().toString(Qt::ISODate));
        });
}

void SafetyPage::makeIndexAnew()
{
    IndexCommand::run(context(), window());
}

void SafetyPage::tryOut()
{
    if (const std::optional<BackupFile> backup = chosen()) {
        look([path = backup->path, file = context().workspace().path()] { return BackupRunner::tryOut(file, path); },
             tr("The copy is being restored on trial…"),
             tr("The copy can be restored and is in order."),
             [this] {
                 return ReadOnly::isOpenFor(context())
                            ? Result<void>()
                            : keeperOf(context()).noteTrial(context().workspace().clock().localNow());
             });
    }
}

void SafetyPage::look(const std::function<Result<QStringList>()>& work,
                      const QString& saying,
                      const QString& allWell,
                      const std::function<Result<void>()>& note)
{
    auto problems = std::make_shared<QStringList>();
    m_job = std::make_unique<PaperJob>([work, problems](const PaperJob::Step&) -> Result<void> {
        Result<QStringList> found = work();
        if (!found) {
            return found.takeError();
        }
        *problems = *found;
        return {};
    });
    connect(m_job.get(), &PaperJob::finished, this, [this, problems, allWell, note](const Result<void>& result) {
        m_job.release()->deleteLater();
        if (!result) {
            m_found->setText(result.error().message);
        } else if (!problems->isEmpty()) {
            m_found->setText(problems->join(QLatin1Char('\n')) + QLatin1Char('\n') +
                             tr("Restore the newest copy in which a trial finds nothing, and keep this file."));
        } else {
            m_found->setText(allWell);
            if (Result<void> noted = note(); !noted) {
                context().fail(noted.takeError());
            }
        }
        showLastCheck();
        showLastTrial();
        enableCommands();
    });
    m_found->setText(saying);
    m_found->show();
    enableCommands();
    m_job->start();
}

Result<QStringList> SafetyPage::lostSince(const BackupFile& backup)
{
    Result<std::vector<ChangesSince>> changes = keeperOf(context()).changesSince(backup.path);
    if (!changes) {
        return changes.takeError();
    }
    QStringList lines;
    for (const ChangesSince& change : *changes) {
        const EntityInfo* entity = context().workspace().catalog().find(change.entity);
        QStringList parts;
        const auto add = [&parts](int count, const QString& text) {
            if (count > 0) {
                parts << text;
            }
        };
        add(change.created, tr("%n new", "records", change.created));
        add(change.changed, tr("%n changed", "records", change.changed));
        add(change.deleted, tr("%n deleted", "records", change.deleted));
        //: %1 is a kind of records (proposals), %2 how many of them are new, changed, deleted
        lines << tr("%1: %2").arg(entity ? entity->pluralLabel() : change.entity,
                                  context().phrasebook().shaped(parts.join(tr(", ", "between numbers of records"))));
    }
    return lines;
}

void SafetyPage::restore()
{
    const std::optional<BackupFile> backup = chosen();
    if (!backup) {
        return;
    }
    const Result<QStringList> lost = lostSince(*backup);
    CommandDialog dialog(tr("Restore a backup copy"), tr("Restore and open"), this);
    constexpr int Width = 520;
    constexpr int MostLines = 8;
    dialog.setMinimumWidth(Width);
    const DateText dates(context().phrasebook());
    dialog.addText(tr("The copy of %1, %2").arg(dates.dual(backup->at.date()), dates.time(backup->at.time())));
    if (!lost) {
        dialog.addText(lost.error().message);
    } else if (lost->empty()) {
        dialog.addText(tr("Nothing changed since this copy."));
    } else {
        dialog.addLines(tr("What changed after this copy, and would not be in the file"),
                        *lost,
                        std::clamp(static_cast<int>(lost->size()), 2, MostLines));
    }
    dialog.addText(tr("The copy is restored into a new file beside this one, and that is opened. This file stays "
                      "as it is."));
    QString target;
    dialog.setCommand([&]() -> Result<void> {
        target = keeperOf(context()).nameForRestored();
        return Backup::restore(backup->path, target);
    });
    if (dialog.exec() == QDialog::Accepted) {
        emit openRequested(target);
    }
}

} // namespace tahaluf
