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
#include <QPointer>
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
    Look asked;
    asked.work = [file]() -> Result<CheckFindings> {
        Result<std::unique_ptr<Database>> reader = Database::openReader(file);
        return reader ? IntegrityCheck::look(**reader, coalitionCatalog()) : Result<CheckFindings>(reader.takeError());
    };
    asked.saying = tr("The file is being checked…");
    asked.allWell = tr("The file is in order.");
    asked.advice = tr("Restore the newest copy in which a trial finds nothing, and keep this file.");
    //: %1 is the text of the button
    asked.mendable = tr("The records themselves are whole: restore no copy. “%1” mends this from the records.")
                         .arg(m_index->text().remove(QChar(0x2026)));
    asked.note = [this] {
        Workspace& workspace = context().workspace();
        return FileSettings::setValue(
            workspace.database(), lastCheckKey(), workspace.clock().localNow().toString(Qt::ISODate));
    };
    look(asked);
}

void SafetyPage::makeIndexAnew()
{
    // What stood there before is looked at again: nobody should have to ask whether it helped.
    IndexCommand::run(context(), window(), [page = QPointer<SafetyPage>(this)] {
        if (page && !page->found().isEmpty() && !page->isWorking()) {
            page->check();
        }
    });
}

void SafetyPage::tryOut()
{
    const std::optional<BackupFile> backup = chosen();
    if (!backup) {
        return;
    }
    Look asked;
    asked.work = [path = backup->path, file = context().workspace().path()]() -> Result<CheckFindings> {
        Result<QStringList> found = BackupRunner::tryOut(file, path);
        return found ? Result<CheckFindings>(CheckFindings{*found}) : Result<CheckFindings>(found.takeError());
    };
    asked.saying = tr("The copy is being restored on trial…");
    asked.allWell = tr("The copy can be restored and is in order.");
    asked.advice = tr("Do not rely on this copy: check the file, and make a new copy.");
    asked.note = [this] { return keeperOf(context()).noteTrial(context().workspace().clock().localNow()); };
    look(asked);
}

void SafetyPage::look(const Look& asked)
{
    if (m_job) {
        return;
    }
    auto found = std::make_shared<Result<CheckFindings>>(CheckFindings());
    m_job = std::make_unique<PaperJob>([work = asked.work, found](const PaperJob::Step&) -> Result<void> {
        *found = work();
        return {};
    });
    connect(m_job.get(), &PaperJob::finished, this, [this, found, asked] {
        m_job.release()->deleteLater();
        say(asked, *found);
        showLastCheck();
        showLastTrial();
        enableCommands();
    });
    m_found->setText(asked.saying);
    m_found->show();
    enableCommands();
    m_job->start();
}

void SafetyPage::say(const Look& asked, const Result<CheckFindings>& found)
{
    if (!found) {
        m_found->setText(found.error().message);
        return;
    }
    const QString said = found->isEmpty() ? asked.allWell : found->isMendable() ? asked.mendable : asked.advice;
    m_found->setText((found->all() << said).join(QLatin1Char('\n')));
    // Whoever went on to another page hears of it too.
    context().say(said);
    if (found->isEmpty() && !ReadOnly::isOpenFor(context())) {
        if (Result<void> noted = asked.note(); !noted) {
            context().fail(noted.takeError());
        }
    }
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
