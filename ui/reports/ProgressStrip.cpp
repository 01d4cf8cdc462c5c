// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ProgressStrip.h"

#include "reports/PaperJob.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace tahaluf {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Stop"), this))
{
    setRole(*this, Role::Quiet);
    setAccessibleName(tr("Progress"));
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Space::Small);
    m_bar->setMinimumWidth(160);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAccessibleName(m_cancel->text());
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(Space::Large, Space::Tiny, Space::Large, Space::Tiny);
    line->setSpacing(Space::Medium);
    line->addWidget(m_what);
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayInMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_cancel->setEnabled(false);
            m_job->cancel();
        }
    });
}

void ProgressStrip::follow(PaperJob& job, const QString& what)
{
    if (m_job) {
        disconnect(m_job, nullptr, this, nullptr);
    }
    m_job = &job;
    m_what->setText(what);
    m_cancel->setEnabled(true);
    setShare(0, 0);
    connect(&job, &PaperJob::progress, this, &ProgressStrip::setShare);
    connect(&job, &PaperJob::finished, this, &ProgressStrip::leave);
    connect(&job, &QObject::destroyed, this, &ProgressStrip::leave);
    if (isHidden()) {
        m_delay.start();
    }
}

void ProgressStrip::setShare(int done, int total)
{
    // Without an end the bar runs to and fro.
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ProgressStrip::leave()
{
    m_job = nullptr;
    m_delay.stop();
    hide();
}

} // namespace tahaluf
