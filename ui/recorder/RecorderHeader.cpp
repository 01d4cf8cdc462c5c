// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/RecorderHeader.h"

#include "recorder/AttendancePane.h"
#include "recorder/RecorderSession.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"
#include "widgets/PageContext.h"
#include "widgets/StateBadge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tahaluf {

RecorderHeader::RecorderHeader(PageContext& context, RecorderSession& session, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_title(new ElidedLabel({}, this))
    , m_state(new StateBadge(this))
    , m_presence(new QLabel(this))
    , m_break(new QPushButton(this))
    , m_close(new QPushButton(tr("Close the meeting"), this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(*m_title, Role::Title);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setRole(*m_presence, Role::Muted);
    m_presence->setTextFormat(Qt::PlainText);
    auto* projector = new QPushButton(tr("Projector"), this);
    projector->setToolTip(QStringLiteral("F11"));
    projector->setAccessibleName(tr("Projector window, F11"));
    m_break->setToolTip(QStringLiteral("F8"));
    m_close->setToolTip(QStringLiteral("F12"));
    m_close->setAccessibleName(tr("Close the meeting, F12"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, Space::Small, 18, Space::Small);
    row->setSpacing(14);
    row->addWidget(m_title, 1);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_presence);
    row->addWidget(projector);
    row->addWidget(m_break);
    row->addWidget(m_close);

    connect(projector, &QPushButton::clicked, this, &RecorderHeader::projectorRequested);
    connect(m_break, &QPushButton::clicked, this, &RecorderHeader::breakRequested);
    connect(m_close, &QPushButton::clicked, this, &RecorderHeader::closeRequested);
    connect(&session, &RecorderSession::sessionChanged, this, &RecorderHeader::refresh);
    connect(&session, &RecorderSession::attendanceChanged, this, &RecorderHeader::refresh);
}

QString RecorderHeader::clock(int seconds) const
{
    const QString text = QStringLiteral("%1:%2:%3")
                             .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return m_context.phrasebook().shaped(text);
}

void RecorderHeader::tick()
{
    if (!m_session.isOpen()) {
        m_state->setTone(Tone::Recorded, tr("Closed, %1").arg(clock(m_session.secondsInSession())));
    } else if (m_session.isOnBreak()) {
        m_state->setTone(Tone::UnderStudy, tr("Break %1").arg(clock(m_session.secondsOnBreak())));
    } else {
        m_state->setTone(Tone::Adopted, tr("In session %1").arg(clock(m_session.secondsInSession())));
    }
}

QString RecorderHeader::stateText() const
{
    return m_state->label();
}

QString RecorderHeader::presenceText() const
{
    return m_presence->text();
}

void RecorderHeader::refresh()
{
    m_title->setFullText(m_session.meetingTitle());
    m_presence->setText(presenceSummary(m_session, m_context));
    const QString label = m_session.isOnBreak() ? tr("End the break") : tr("Break");
    m_break->setText(label);
    m_break->setAccessibleName(tr("%1, F8").arg(label));
    m_break->setEnabled(m_session.isOpen());
    m_close->setEnabled(m_session.isOpen());
    tick();
}

} // namespace tahaluf
