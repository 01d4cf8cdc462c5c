// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StatusLine.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tahaluf {

namespace {

constexpr int SaidForMilliseconds = 8000;

} // namespace

StatusLine::StatusLine(const Phrasebook& phrasebook, QWidget* parent)
    : QWidget(parent)
    , m_phrasebook(phrasebook)
    , m_said(new ElidedLabel(tr("Saved"), this))
    , m_backup(new ElidedLabel({}, this))
    , m_operator(new QPushButton(this))
    , m_place(new ElidedLabel({}, this))
{
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(28);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Large, 0, Space::Large, 0);
    layout->setSpacing(Space::Large);
    layout->addWidget(m_said);
    layout->addWidget(m_backup);
    layout->addStretch(1);
    setRole(*m_operator, Role::Link);
    m_operator->setFocusPolicy(Qt::TabFocus);
    m_operator->setToolTip(tr("Who works here now, for the history. Press to change it."));
    layout->addWidget(m_operator);
    m_operator->hide();
    connect(m_operator, &QPushButton::clicked, this, &StatusLine::operatorRequested);
    layout->addWidget(m_place);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(SaidForMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, [this] { m_said->setFullText(tr("Saved")); });
    setLastBackup({}, {});
}

void StatusLine::say(const QString& message)
{
    m_said->setFullText(message);
    m_quiet.start();
}

void StatusLine::setLastBackup(const QDateTime& moment, const QDateTime& now)
{
    if (!moment.isValid()) {
        m_backup->setFullText(tr("No backup copy yet"));
        return;
    }
    const QString time = m_phrasebook.shaped(moment.time().toString(QStringLiteral("HH:mm")));
    m_backup->setFullText(moment.date() == now.date()
                              ? tr("Last backup copy: today %1").arg(time)
                              : tr("Last backup copy: %1").arg(DateText(m_phrasebook).date(moment.date())));
}

void StatusLine::setCoalition(const QString& name)
{
    m_coalition = name;
    showPlace();
}

void StatusLine::setToday(QDate today)
{
    m_today = today;
    showPlace();
}

void StatusLine::setOperator(const QString& name)
{
    const QString shown = tr("Operator: %1").arg(Bidi::isolateAuto(name.isEmpty() ? tr("unknown") : name));
    m_operator->setText(QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_operator->setAccessibleName(shown);
    m_operator->show();
}

void StatusLine::showPlace()
{
    const QString today = DateText(m_phrasebook).dual(m_today);
    m_place->setFullText(m_coalition.isEmpty() ? today : m_coalition + QStringLiteral(" · ") + today);
}

QString StatusLine::saidText() const
{
    return m_said->fullText();
}

QString StatusLine::backupText() const
{
    return m_backup->fullText();
}

} // namespace tahaluf
