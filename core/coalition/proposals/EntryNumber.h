// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tahaluf {

/**
 * The number people quote: series code, meeting and entry («ت 2-011»), or «خ-001» for what came outside a meeting.
 */
struct EntryNumber
{
    QString seriesCode; ///< empty outside meetings
    int meeting = 0;
    int sequence = 0;

    [[nodiscard]] QString text() const;
    /** Reads a number however it was typed: any digits, with or without spaces and leading zeros. */
    static std::optional<EntryNumber> parse(const QString& typed);
};

/** The mark of entries that came outside meetings («خارج اللقاءات»). */
inline const QString OutsideMark = QStringLiteral("خ");

} // namespace tahaluf
