// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/TickTyping.h"

#include "language/Numerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace tahaluf {

namespace {
const QString Between = QStringLiteral("; ");
} // namespace

bool TickTyping::isTicks(const QString& text)
{
    static const QRegularExpression ticks(QStringLiteral("^[0-9;؛,،\\s]*$"));
    return ticks.match(Numerals::toAscii(text)).hasMatch();
}

QStringList TickTyping::ticked(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[;؛,،\\s]+"));
    return Numerals::toAscii(text).split(between, Qt::SkipEmptyParts);
}

QString TickTyping::put(QStringList ticked, const QString& code) const
{
    if (!m_several) {
        return code;
    }
    if (ticked.removeAll(code) == 0) {
        ticked << code;
    }
    return ticked.join(Between);
}

QString TickTyping::toggled(const QString& text, const QString& code) const
{
    if (!m_several || isTicks(text)) {
        return put(ticked(text), code);
    }
    static const QRegularExpression between(QStringLiteral("[;؛\\n]"));
    QStringList parts;
    bool wasTicked = false;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        if (Numerals::toAscii(part.section(u':', 0, 0)).trimmed() == code) {
            wasTicked = true;
        } else {
            parts << part.trimmed();
        }
    }
    if (!wasTicked) {
        parts << code;
    }
    return parts.join(Between);
}

QString TickTyping::withDigit(const QString& text, QChar digit)
{
    const QString longer = m_open + digit;
    const bool goesOn = !m_open.isEmpty() && std::any_of(m_codes.begin(), m_codes.end(), [&](const QString& code) {
        return code.startsWith(longer);
    });
    if (!goesOn) {
        m_before = ticked(text);
    }
    m_open = goesOn ? longer : QString(digit);
    return put(m_before, m_open);
}

QString TickTyping::withoutLast(const QString& text)
{
    m_open.clear();
    QStringList left = ticked(text);
    if (!left.isEmpty()) {
        left.removeLast();
    }
    return left.join(Between);
}

} // namespace tahaluf
