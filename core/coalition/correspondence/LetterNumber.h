// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/correspondence/Letter.h"

#include <optional>

namespace tahaluf {

/**
 * The number of a letter: «ص 14/2012» for the fourteenth sent (صادر) in 2012, «و 9/2012» for a received one (وارد). The
 * slash, unlike a hyphen, keeps its two numbers in order in the middle of an Arabic line too.
 */
struct LetterNumber
{
    LetterDirection direction = LetterDirection::Sent;
    int year = 0;
    int sequence = 0;

    [[nodiscard]] QString text() const;
    /** The scope of its running number, see NumberCounter. */
    [[nodiscard]] QString scope() const;
    /**
     * Reads a number however it was typed: any digits, «ص14/2012», "14/2012", "2012-14", or "14" alone. What is left
     * out is taken from `usual`.
     */
    static std::optional<LetterNumber> parse(const QString& typed, const LetterNumber& usual);
    /** The whole number alone, with its letter and year. */
    static std::optional<LetterNumber> parse(const QString& typed);
};

} // namespace tahaluf
