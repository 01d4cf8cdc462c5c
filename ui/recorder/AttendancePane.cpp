// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/AttendancePane.h"

#include "language/Bidi.h"
#include "recorder/SideList.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

AttendancePane::AttendancePane(PageContext& context, RecorderSession& session, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_head(new QLabel(this))
    , m_list(new SideList(this))
    , m_keys(new QLabel(this))
{
    setRole(*m_head, Role::Section);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setContentsMargins(Space::Medium, 0, Space::Medium, Space::Tiny);
    m_list->setAccessibleName(tr("Attendance: P present, L late, D left, A apologised, X absent, R represented, "
                                 "Q asks to speak, Backspace takes the mark back"));
    m_list->installEventFilter(this);
    // «ممثل …», "Representative of …": what tells them apart comes at the end.
    m_list->setTextElideMode(Qt::ElideMiddle);
    setRole(*m_keys, Role::FieldLabel);
    m_keys->setTextFormat(Qt::PlainText);
    m_keys->setText(
        Bidi::paragraph(tr("P present · L late · D left · A apologised · X absent · R represented · Q asks to speak"),
                        context.phrasebook().direction()));
    m_keys->setWordWrap(true);
    m_keys->setContentsMargins(Space::Medium, Space::Tiny, Space::Medium, 0);
    m_keys->hide();
    auto* walkIn = new QPushButton(tr("+ Someone not invited (F9)"), this);
    setRole(*walkIn, Role::Link);
    walkIn->setAccessibleName(tr("Add someone who was not invited"));
    connect(walkIn, &QPushButton::clicked, this, &AttendancePane::walkInRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_keys);
    column->addWidget(walkIn, 0, Qt::AlignLeading);

    connect(&session, &RecorderSession::attendanceChanged, this, &AttendancePane::refresh);
}

void AttendancePane::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool AttendancePane::eventFilter(QObject* watched, QEvent* event)
{
    // The keys are only told while they work: else the room goes to the names.
    if (watched == m_list && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_keys->setVisible(event->type() == QEvent::FocusIn);
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto presence = RecorderKeys::presenceOf(*static_cast<QKeyEvent*>(event));
        const qint64 line = m_list->currentId();
        if (presence && line != 0) {
            emit marked(line, *presence);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString AttendancePane::stateOf(const Attendance& line) const
{
    const auto at = [&](const QDateTime& moment) {
        return m_context.phrasebook().shaped(moment.toString(QStringLiteral("hh:mm")));
    };
    switch (line.state) {
    case AttendanceState::Expected:
        return tr("expected");
    case AttendanceState::Present:
        if (line.leftAt.isValid()) {
            return tr("left %1").arg(at(line.leftAt));
        }
        if (line.isLate) {
            return tr("late %1").arg(at(line.arrivedAt));
        }
        return line.isWalkIn ? tr("present, not invited") : tr("present");
    case AttendanceState::Apologised:
        return tr("apologised");
    case AttendanceState::Absent:
        return tr("absent");
    case AttendanceState::RepresentedBy:
        return tr("represented");
    }
    return {};
}

void AttendancePane::refresh()
{
    std::vector<SideRow> rows;
    int present = 0;
    const SpeakerDirectory& names = m_session.speakers();
    for (const Attendance& line : m_session.sheet()) {
        const bool isInTheRoom = line.state == AttendanceState::Present && !line.leftAt.isValid();
        present += isInTheRoom ? 1 : 0;
        SideRow row;
        row.id = line.id.value();
        row.name = names.personName(line.person);
        row.state = stateOf(line);
        row.isQuiet = !isInTheRoom && line.state != AttendanceState::Expected;
        QStringList more{row.name};
        if (const QString body = names.bodyBeside(line.person, line.member); !body.isEmpty()) {
            more.append(body);
        }
        if (line.representedBy.isValid()) {
            more.append(tr("Represented by %1").arg(names.personName(line.representedBy)));
        }
        if (line.state == AttendanceState::Present && line.arrivedAt.isValid()) {
            const QString time = line.arrivedAt.toString(QStringLiteral("hh:mm"));
            more.append(tr("Came at %1").arg(m_context.phrasebook().shaped(time)));
        }
        row.tooltip = more.join(QLatin1Char('\n'));
        rows.push_back(std::move(row));
    }
    const Phrasebook& words = m_context.phrasebook();
    m_head->setText(
        tr("Attendance (F6): %1 of %2").arg(words.number(present), words.number(static_cast<qint64>(rows.size()))));
    m_list->setRows(rows);
}

QString presenceSummary(const RecorderSession& session, const PageContext& context)
{
    const auto number = [&](int value) { return context.phrasebook().number(value); };
    const auto shaped = [&](const QString& text) { return context.phrasebook().shaped(text); };
    QStringList parts;
    QStringList quorum;
    for (const TierPresence& tier : session.tiers()) {
        parts.append(shaped(tier.tier == Relevance::Core ? AttendancePane::tr("%n core", nullptr, tier.present)
                                                         : AttendancePane::tr("%n supporting", nullptr, tier.present)));
        if (tier.required > 0) {
            const QString tierName =
                tier.tier == Relevance::Core ? AttendancePane::tr("core") : AttendancePane::tr("supporting");
            quorum.append(
                (tier.isMet() ? AttendancePane::tr("%1 %2 of %3, met") : AttendancePane::tr("%1 %2 of %3, not met"))
                    .arg(tierName, number(tier.present), number(tier.required)));
        }
    }
    QString text = AttendancePane::tr("Present: %1").arg(parts.join(AttendancePane::tr(", ")));
    if (!quorum.isEmpty()) {
        text += QStringLiteral(" · ") + AttendancePane::tr("quorum: %1").arg(quorum.join(AttendancePane::tr(", ")));
    }
    return text;
}

} // namespace tahaluf
