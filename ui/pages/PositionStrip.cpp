// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PositionStrip.h"

#include "theme/Theme.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int DaysForApproval = 14;
constexpr int LeastLines = 2;
constexpr int MostLines = 6;
} // namespace

PositionStrip::PositionStrip(PageContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_question(new QLabel(this))
    , m_words(new ArabicTextEdit(this))
    , m_until(new DualDateEdit(context.phrasebook(), this))
{
    setRole(*this, Role::Quiet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Medium, Space::Medium, Space::Medium, Space::Medium);
    layout->setSpacing(Space::Small);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    layout->addWidget(m_question);
    m_words->setVisibleLines(LeastLines, MostLines);
    m_words->setAccessibleName(tr("Reservation or reason"));
    m_words->installEventFilter(this);
    layout->addWidget(m_words);
    m_until->setAccessibleName(tr("Own approval until"));
    m_until->lineEdit()->setAccessibleName(tr("Own approval until"));
    m_until->lineEdit()->installEventFilter(this);
    layout->addWidget(m_until);
    auto* line = new QHBoxLayout;
    auto* take = new QPushButton(tr("Record"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton* button : {take, cancel}) {
        button->setAccessibleName(button->text());
        line->addWidget(button);
    }
    line->addStretch();
    layout->addLayout(line);
    connect(take, &QPushButton::clicked, this, &PositionStrip::recorded);
    connect(cancel, &QPushButton::clicked, this, &PositionStrip::givenUp);
    hide();
}

QString PositionStrip::question(Stance stance, const QString& name) const
{
    switch (stance) {
    case Stance::SubjectToAuthority:
        return tr("%1: until which day is its own approval awaited? Enter records, Esc gives up.").arg(name);
    case Stance::Object:
        return tr("%1: what does it object to? Enter records, Esc gives up.").arg(name);
    default:
        return tr("%1: what is its reservation? Enter records, Esc gives up.").arg(name);
    }
}

void PositionStrip::ask(Stance stance, MemberId member, const QString& name, const std::optional<Position>& before)
{
    m_asked = stance;
    m_member = member;
    m_question->setText(question(stance, name));
    const bool isDay = stance == Stance::SubjectToAuthority;
    m_words->setVisible(!isDay);
    m_until->setVisible(isDay);
    m_before = before && needsText(before->stance) ? before->text : QString();
    m_words->setText(m_before);
    const QDate due = before ? before->authorityDue : QDate();
    m_until->setDate(due.isValid() ? due : m_context.today().addDays(DaysForApproval));
    show();
    isDay ? m_until->lineEdit()->setFocus() : m_words->setFocus();
}

bool PositionStrip::isDirty() const
{
    return m_asked && needsText(*m_asked) && m_words->text().trimmed() != m_before;
}

void PositionStrip::dismiss()
{
    m_asked.reset();
    hide();
}

bool PositionStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && !(key.modifiers() & Qt::ShiftModifier)) {
        emit recorded();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        emit givenUp();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tahaluf
