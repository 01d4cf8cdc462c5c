// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/BackupRunner.h"

#include "coalition/CoalitionCatalog.h"
#include "reports/PaperJob.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace tahaluf {

namespace {

constexpr int DueWatchInMilliseconds = 60 * 1000;

/** A private database in memory lies nowhere. */
bool liesOnDisk(const PageContext& context)
{
    return QFileInfo(context.workspace().path()).isFile();
}

} // namespace

BackupKeeper keeperOf(const PageContext& context)
{
    return {context.workspace().database(), context.workspace().clock()};
}

BackupRunner::BackupRunner(PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_watch.setInterval(DueWatchInMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &BackupRunner::startIfDue);
    m_watch.start();
}

BackupRunner::~BackupRunner() = default;

void BackupRunner::startIfDue()
{
    if (isRunning() || !liesOnDisk(m_context)) {
        return;
    }
    const Result<bool> due = keeperOf(m_context).isDue();
    // What cannot be asked now is asked again in a minute.
    if (due && *due) {
        start();
    }
}

void BackupRunner::start()
{
    if (isRunning()) {
        return;
    }
    Result<BackupOrder> order = keeperOf(m_context).order();
    if (!order) {
        m_context.fail(order.takeError());
        return;
    }
    m_outcome = std::make_shared<std::optional<BackupOutcome>>();
    m_job = std::make_unique<PaperJob>([order = *order, outcome = m_outcome](const PaperJob::Step&) -> Result<void> {
        Result<std::unique_ptr<Database>> reader = Database::openReader(order.file);
        if (!reader) {
            return reader.takeError();
        }
        Result<BackupOutcome> made = BackupKeeper::make(**reader, order);
        if (!made) {
            return made.takeError();
        }
        *outcome = std::move(*made);
        return {};
    });
    connect(m_job.get(), &PaperJob::finished, this, &BackupRunner::finish);
    emit began();
    m_job->start();
}

void BackupRunner::finish(const Result<void>& result)
{
    m_job.release()->deleteLater();
    if (!result) {
        m_context.fail(result.error());
    } else {
        const BackupOutcome& outcome = **m_outcome;
        const Result<void> noted = keeperOf(m_context).note(outcome);
        if (!noted) {
            m_context.fail(noted.error());
        } else if (!outcome.secondProblem.isEmpty() && outcome.secondProblem != m_saidProblem) {
            m_context.fail(Error{ErrorKind::CannotWrite, outcome.secondProblem, {}});
        } else {
            m_context.say(tr("A backup copy was made and checked"));
        }
        m_saidProblem = outcome.secondProblem;
    }
    emit ended();
    if (result) {
        tryOutIfDue();
    }
}

Result<QStringList> BackupRunner::tryOut(const QString& file, const QString& backup)
{
    Result<std::unique_ptr<Database>> reader = Database::openReader(file);
    if (!reader) {
        return reader.takeError();
    }
    const Clock clock;
    return BackupKeeper(**reader, clock).tryOutAndCompare(backup, coalitionCatalog());
}

void BackupRunner::tryOutIfDue()
{
    const Result<bool> due = keeperOf(m_context).isTrialDue();
    if (m_trial || !due || !*due) {
        return;
    }
    auto problems = std::make_shared<QStringList>();
    m_trial = std::make_unique<PaperJob>(
        [problems, file = m_context.workspace().path(), backup = keeperOf(m_context).files().front().path](
            const PaperJob::Step&) -> Result<void> {
            Result<QStringList> found = tryOut(file, backup);
            if (!found) {
                return found.takeError();
            }
            *problems = *found;
            return {};
        });
    connect(m_trial.get(), &PaperJob::finished, this, [this, problems](const Result<void>& result) {
        finishTrial(result, *problems);
    });
    m_trial->start();
}

void BackupRunner::finishTrial(const Result<void>& result, const QStringList& problems)
{
    m_trial.release()->deleteLater();
    if (!result || !problems.isEmpty()) {
        const QString found = result ? problems.first() : result.error().message;
        m_context.fail(Error{ErrorKind::CannotOpen,
                             tr("The newest backup copy did not stand its monthly trial: %1 Check the file on the page "
                                "Safety, and make a new copy.")
                                 .arg(found),
                             {}});
    } else if (Result<void> noted = keeperOf(m_context).noteTrial(m_context.workspace().clock().localNow()); !noted) {
        m_context.fail(noted.takeError());
    }
    emit triedOut();
}

Result<void> BackupRunner::backUpChanges(PageContext& context)
{
    if (!liesOnDisk(context)) {
        return {};
    }
    BackupKeeper keeper = keeperOf(context);
    Result<bool> changed = keeper.hasChanged();
    if (!changed || !*changed) {
        return withoutValue(std::move(changed));
    }
    return withoutValue(keeper.makeNow());
}

bool BackupRunner::mayLeave(PageContext& context, QWidget* window)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> kept = backUpChanges(context);
    QApplication::restoreOverrideCursor();
    if (kept) {
        return true;
    }
    QMessageBox box(window);
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("No backup copy could be made of what changed. Everything is saved in the file itself."));
    box.setInformativeText(kept.error().message);
    QPushButton* stay = box.addButton(tr("Stay here"), QMessageBox::RejectRole);
    const QPushButton* leave = box.addButton(tr("Close without a copy"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == leave;
}

} // namespace tahaluf
