// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DualDateEdit.h"

#include "language/DateText.h"
#include "language/HijriDate.h"
#include "theme/Theme.h"
#include "widgets/CalendarPopup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace tahaluf {

DualDateEdit::DualDateEdit(const Phrasebook& phrasebook, QWidget* parent)
    : QWidget(parent)
    , m_phrasebook(phrasebook)
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_hijri(new QLabel(this))
{
    m_edit->setPlaceholderText(tr("day/month/year"));
    setAccessibleName(tr("Date"));
    m_edit->setAccessibleName(accessibleName());
    m_edit->setMinimumWidth(112);
    m_edit->setMaximumWidth(140);
    m_edit->installEventFilter(this);
    m_button->setIcon(QIcon(QStringLiteral(":/icons/calendar.svg")));
    m_button->setAccessibleName(tr("Open the calendars"));
    m_button->setToolTip(tr("Open the calendars (F4)"));
    m_button->setFocusPolicy(Qt::NoFocus);
    m_hijri->setTextFormat(Qt::PlainText);
    setRole(*m_hijri, Role::Muted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Tiny);
    layout->addWidget(m_edit);
    layout->addWidget(m_button);
    layout->addWidget(m_hijri, 1);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_edit, &QLineEdit::textEdited, this, &DualDateEdit::read);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (m_date.isValid()) {
            setDate(m_date);
        }
    });
    connect(m_button, &QToolButton::clicked, this, &DualDateEdit::openCalendar);
}

QString DualDateEdit::text() const
{
    return m_edit->text();
}

void DualDateEdit::setDate(QDate date)
{
    m_date = date;
    m_problem.clear();
    m_edit->setText(DateText(m_phrasebook).shortDate(date));
    showHijri();
}

void DualDateEdit::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

void DualDateEdit::setCompanion(QWidget& field)
{
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    const int place = row->indexOf(m_hijri);
    row->insertSpacing(place, Space::Tiny);
    row->insertWidget(place + 1, &field);
    row->insertSpacing(place + 2, Space::Tiny);
    setTabOrder(m_edit, &field);
}

void DualDateEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) {
        m_button->setEnabled(isEnabled());
    }
}

void DualDateEdit::read(const QString& text)
{
    const QDate before = m_date;
    m_date = {};
    m_problem.clear();
    const QString typed = text.trimmed();
    if (!typed.isEmpty()) {
        // A year of the Hijri tables cannot be meant as a Gregorian one here.
        const std::optional<HijriDate> hijri = HijriDate::parse(typed);
        Result<QDate> gregorian = DateText::parseDate(typed);
        if (hijri) {
            m_date = hijri->toGregorian();
        } else if (gregorian) {
            m_date = *gregorian;
        } else {
            m_problem = gregorian.error().message;
        }
    }
    showHijri();
    emit edited();
    if (m_date != before) {
        emit dateChanged(m_date);
    }
}

void DualDateEdit::showHijri()
{
    // What is wrong with a date is said when the field is left or saved, not after every key; here only a hint.
    m_hijri->setText(m_date.isValid() ? DateText(m_phrasebook).hijri(m_date) : QString());
    m_edit->setToolTip(m_problem.isEmpty() && m_date.isValid()
                           ? DateText(m_phrasebook).dayAndDual(m_date).toHtmlEscaped()
                           : m_problem.toHtmlEscaped());
    setStyleProperty(*m_edit, "invalid", !m_problem.isEmpty());
    m_edit->setAccessibleDescription(m_problem.isEmpty() ? m_hijri->text() : m_problem);
}

void DualDateEdit::enter(QDate date)
{
    const bool isNew = date != m_date;
    setDate(date);
    emit edited();
    if (isNew) {
        emit dateChanged(date);
    }
}

void DualDateEdit::openCalendar()
{
    auto* popup = new CalendarPopup(m_phrasebook, m_date.isValid() ? m_date : QDate::currentDate(), this);
    connect(popup, &CalendarPopup::picked, this, &DualDateEdit::enter);
    popup->openBelow(*this);
}

bool DualDateEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress || m_edit->isReadOnly()) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isDown = key->key() == Qt::Key_Down;
    if (key->key() == Qt::Key_F4 || (isDown && key->modifiers().testFlag(Qt::AltModifier))) {
        openCalendar();
        return true;
    }
    if ((isDown || key->key() == Qt::Key_Up) && m_date.isValid()) {
        enter(m_date.addDays(isDown ? -1 : 1));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tahaluf
