// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace tahaluf {

/**
 * One piece of work on papers in a thread of its own, so that the window stays alive. What the work makes it leaves
 * where its maker finds it when finished() comes, in the thread of whoever made the job.
 */
class PaperJob : public QObject
{
    Q_OBJECT

public:
    /** Told by the work how far it is (0 in all while that is not known yet); false: stop, leave nothing behind. */
    using Step = std::function<bool(int done, int total)>;
    using Work = std::function<Result<void>(const Step& step)>;

    explicit PaperJob(Work work, QObject* parent = nullptr);
    /** Stops the work and waits for it: at most as long as one step of it takes. */
    ~PaperJob() override;

    /** Begins; once. */
    void start();
    /** The work stops at its next step and finished() comes with wasCancelled(). */
    void cancel();
    [[nodiscard]] bool wasCancelled() const { return m_isCancelled; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progress(int done, int total);
    void finished(const tahaluf::Result<void>& result);

private:
    void run();
    void end(const Result<void>& result);

    Work m_work;
    std::atomic<bool> m_isCancelled = false; ///< seen by both threads
    std::unique_ptr<QThread> m_thread;
    bool m_isRunning = false;
};

} // namespace tahaluf
