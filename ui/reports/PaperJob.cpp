// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperJob.h"

#include <QElapsedTimer>
#include <QThread>

namespace tahaluf {

namespace {
/** No bar need move more often. */
constexpr qint64 MillisecondsBetweenReports = 40;
} // namespace

PaperJob::PaperJob(Work work, QObject* parent)
    : QObject(parent)
    , m_work(std::move(work))
{
}

PaperJob::~PaperJob()
{
    cancel();
    if (m_thread) {
        m_thread->wait();
    }
}

void PaperJob::start()
{
    m_isRunning = true;
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

void PaperJob::cancel()
{
    m_isCancelled = true;
}

void PaperJob::run()
{
    QElapsedTimer sinceReport;
    const Step step = [this, &sinceReport](int done, int total) {
        if (!sinceReport.isValid() || sinceReport.elapsed() >= MillisecondsBetweenReports) {
            sinceReport.start();
            QMetaObject::invokeMethod(
                this, [this, done, total] { emit progress(done, total); }, Qt::QueuedConnection);
        }
        return !m_isCancelled;
    };
    const Result<void> result = m_work(step);
    // What the work holds on to is let go in the thread that used it.
    m_work = {};
    QMetaObject::invokeMethod(
        this, [this, result] { end(result); }, Qt::QueuedConnection);
}

void PaperJob::end(const Result<void>& result)
{
    m_thread->wait();
    m_isRunning = false;
    emit finished(result);
}

} // namespace tahaluf
