// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tahaluf {

/** A number of one run through the whole file, behind the mark of its kind: «م-012». */
struct SerialNumber
{
    QString mark;
    int sequence = 0;

    [[nodiscard]] QString text() const;
    /** Reads a number of this mark however it was typed: any digits, with or without the mark and leading zeros. */
    static std::optional<SerialNumber> parse(const QString& typed, const QString& mark);
};

} // namespace tahaluf
