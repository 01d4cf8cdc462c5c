// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tahaluf {

/**
 * A field in which answers are ticked by their numbers («1; 3»): what each key makes of its text. A number of two
 * digits is typed as it is read where there is an answer of that number («1», «0» is 10 of twelve answers, 1 and 0 of
 * three); anything else that is typed ends the number before.
 */
class TickTyping
{
public:
    /** The numbers there are to tick; of one choice a number takes the place of the one before. */
    TickTyping(QStringList codes, bool severalTogether)
        : m_codes(std::move(codes))
        , m_several(severalTogether)
    {
    }

    /** Whether nothing but numbers and what stands between them is typed. */
    [[nodiscard]] static bool isTicks(const QString& text);
    /** The numbers in the text, in their order, in ASCII digits. */
    [[nodiscard]] static QStringList ticked(const QString& text);

    /** The text once this number was ticked, or its tick taken away; words that stand beside another one stay. */
    [[nodiscard]] QString toggled(const QString& text, const QString& code) const;
    /** The text after a digit key; the digit is an ASCII one. */
    QString withDigit(const QString& text, QChar digit);
    /** The text without its last number. */
    QString withoutLast(const QString& text);

    /** The number that is being typed, as far as it is; empty after any other key. */
    [[nodiscard]] const QString& open() const { return m_open; }
    void close() { m_open.clear(); }

private:
    [[nodiscard]] QString put(QStringList ticked, const QString& code) const;

    QStringList m_codes;
    bool m_several;
    QStringList m_before; ///< what was ticked before the open number
    QString m_open;
};

} // namespace tahaluf
