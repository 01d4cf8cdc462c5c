// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "safety/BackupKeeper.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QWidget;

namespace tahaluf {

class PageContext;
class PaperJob;

/** The backups of the file that is open. */
[[nodiscard]] BackupKeeper keeperOf(const PageContext& context);

/** Backs the open file up while people work: on change, at most every half hour, in a thread of its own. */
class BackupRunner : public QObject
{
    Q_OBJECT

public:
    explicit BackupRunner(PageContext& context, QObject* parent = nullptr);
    ~BackupRunner() override;

    /** Begins a backup, unless one is being made. */
    void start();
    void startIfDue();
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /** Restores the newest backup on trial when that was not done for a month; what is wrong is said. */
    void tryOutIfDue();
    /** The trial itself, for any thread: `backup` against the open `file`. Empty when all is well. */
    static Result<QStringList> tryOut(const QString& file, const QString& backup);

    /**
     * When a file is closed: backs up what changed since the last backup, while the person waits. False when that
     * failed and the person, being asked, chose to stay.
     */
    static bool mayLeave(PageContext& context, QWidget* window);

signals:
    void began();
    /** What became of it was said by then. */
    void ended();
    /** A monthly trial is over. */
    void triedOut();

private:
    void finish(const Result<void>& result);
    void finishTrial(const Result<void>& result, const QStringList& problems);
    static Result<void> backUpChanges(PageContext& context);

    PageContext& m_context;
    QTimer m_watch;
    std::unique_ptr<PaperJob> m_job;
    std::unique_ptr<PaperJob> m_trial;
    std::shared_ptr<std::optional<BackupOutcome>> m_outcome;
    QString m_saidProblem; ///< of the second folder: said once, not every half hour
};

} // namespace tahaluf
