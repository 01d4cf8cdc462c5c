// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CoalitionCatalog.h"

#include "language/DateText.h"
#include "reports/PaperJob.h"
#include "safety/Backup.h"
#include "safety/BackupKeeper.h"
#include "safety/IntegrityCheck.h"
#include "shell/BackupRunner.h"
#include "shell/SafetyPage.h"
#include "storage/FileSettings.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

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

QString SafetyPage::lostSince(const BackupFile& backup)
{
    Result<std::vector<ChangesSince>> changes = keeperOf(context()).changesSince(backup.path);
    if (!changes) {
        return changes.takeError().message;
    }
    if (changes->empty()) {
        return tr("Nothing changed since this copy.");
    }
    const Phrasebook& words = context().phrasebook();
    QStringList lines{tr("Since this copy there were:")};
    for (const ChangesSince& change : *changes) {
        const EntityInfo* entity = context().workspace().catalog().find(change.entity);
        //: %1 is a kind of records (proposals), then numbers
        lines << tr("%1: %2 new, %3 changed, %4 deleted")
                     .arg(entity ? entity->pluralLabel() : change.entity,
                          words.number(change.created),
                          words.number(change.changed),
                          words.number(change.deleted));
    }
    return lines.join(QLatin1Char('\n'));
}

void SafetyPage::restore()
{
    const std::optional<BackupFile> backup = chosen();
    if (!backup) {
        return;
    }
    QMessageBox box(this);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("Restore a backup copy"));
    box.setText(tr("The copy of %1").arg(DateText(context().phrasebook()).dateTime(backup->at)));
    box.setInformativeText(
        lostSince(*backup) + QLatin1Char('\n') +
        tr("The copy is restored into a new file beside this one, and that is opened. This file stays "
           "as it is."));
    const QPushButton* go = box.addButton(tr("Restore and open"), QMessageBox::AcceptRole);
    QPushButton* stay = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() != go) {
        return;
    }
    const QString target = keeperOf(context()).nameForRestored();
    if (Result<void> restored = Backup::restore(backup->path, target); !restored) {
        context().fail(restored.takeError());
        return;
    }
    emit openRequested(target);
}

} // namespace tahaluf
