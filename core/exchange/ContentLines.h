// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tahaluf {

/**
 * The lines that calendars (RFC 5545) and address cards (RFC 2426, 6350) are made of: «NAME;PARAMETER:value», ended by
 * CR LF and folded after at most 75 bytes, never within a letter.
 */
class ContentLines
{
public:
    static constexpr qsizetype LongestLine = 75; ///< bytes, without the line's end

    /** A line whose value is written as it is. */
    void add(const QString& name, const QString& value);
    /** A line of text; nothing for an empty one. */
    void addText(const QString& name, const QString& text);
    /** A line of several texts, one of which at least says something. */
    void addTexts(const QString& name, const QStringList& texts);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

    /** Commas, semicolons, backslashes and line breaks as these formats write them; invisible marks left out. */
    [[nodiscard]] static QString escaped(const QString& text);

private:
    QByteArray m_bytes;
};

} // namespace tahaluf
