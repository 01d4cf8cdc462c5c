// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DualDateTimeEdit.h"

#include "language/Numerals.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace tahaluf {

std::optional<QTime> parseTime(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})(?:\\s*[:.٫]\\s*(\\d{1,2})|(\\d{2}))?$"));
    const QRegularExpressionMatch match = shape.match(Numerals::toAscii(text.trimmed().toString()));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString minutes = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    const QTime time(match.captured(1).toInt(), minutes.toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

DualDateTimeEdit::DualDateTimeEdit(const Phrasebook& phrasebook, QWidget* parent)
    : QWidget(parent)
    , m_phrasebook(phrasebook)
    , m_date(new DualDateEdit(phrasebook, this))
    , m_time(new QLineEdit(this))
{
    m_time->setPlaceholderText(tr("hour:minute"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setFixedWidth(84);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_date);
    m_date->setCompanion(*m_time);
    setFocusProxy(m_date);
    connect(m_date, &DualDateEdit::edited, this, [this] {
        emit edited();
        emit dateTimeChanged(dateTime());
    });
    connect(m_time, &QLineEdit::textEdited, this, [this](const QString& text) {
        setStyleProperty(*m_time, "invalid", !text.trimmed().isEmpty() && !parseTime(text));
        emit edited();
        emit dateTimeChanged(dateTime());
    });
    // Not through this editor: the field loses the focus, and so ends its editing, while the editor is destroyed.
    connect(m_time, &QLineEdit::editingFinished, m_time, [field = m_time, words = m_phrasebook] {
        if (const std::optional<QTime> time = parseTime(field->text())) {
            field->setText(words.shaped(time->toString(QStringLiteral("HH:mm"))));
        }
    });
}

QDateTime DualDateTimeEdit::dateTime() const
{
    if (!isAcceptable() || !m_date->date().isValid()) {
        return {};
    }
    return {m_date->date(), parseTime(m_time->text()).value_or(QTime(0, 0))};
}

void DualDateTimeEdit::setDateTime(const QDateTime& moment)
{
    m_date->setDate(moment.date());
    m_time->setText(moment.isValid() ? m_phrasebook.shaped(moment.time().toString(QStringLiteral("HH:mm")))
                                     : QString());
    setStyleProperty(*m_time, "invalid", false);
}

QString DualDateTimeEdit::problem() const
{
    if (!m_date->isAcceptable()) {
        return m_date->problem();
    }
    const QString time = m_time->text().trimmed();
    if (!time.isEmpty() && !parseTime(time)) {
        return tr("“%1” is no time. Write it as 9:30.").arg(time);
    }
    if (!time.isEmpty() && !m_date->date().isValid()) {
        return tr("Give the day of this time.");
    }
    return {};
}

void DualDateTimeEdit::setReadOnly(bool readOnly)
{
    m_date->setReadOnly(readOnly);
    m_time->setReadOnly(readOnly);
}

} // namespace tahaluf
