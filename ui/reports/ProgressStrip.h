// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tahaluf {

class PaperJob;

/** Says what a job is doing and offers to stop it; appears only when the job takes longer than half a second. */
class ProgressStrip : public QFrame
{
    Q_OBJECT

public:
    static constexpr int DelayInMilliseconds = 500;

    explicit ProgressStrip(QWidget* parent = nullptr);

    /** Follows a job until it is finished; a job followed before is let go. */
    void follow(PaperJob& job, const QString& what);

private:
    void setShare(int done, int total);
    void leave();

    QTimer m_delay;
    QPointer<PaperJob> m_job;
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace tahaluf
