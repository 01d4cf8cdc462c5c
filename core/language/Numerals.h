// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Language.h"

#include <QString>

#include <optional>

/** Digits in every shape people type them: the one place where numbers are read and shaped. */
namespace tahaluf::Numerals {

/** The value 0-9 of a decimal digit of any script (Unicode category Nd), or -1. Superscripts are no digits here. */
[[nodiscard]] int digitValue(char32_t character);

/** @p text with every decimal digit of any script written as ASCII; the rest is left alone. */
[[nodiscard]] QString toAscii(const QString& text);

/**
 * A whole number in digits of any script, with an optional sign, surrounding spaces and bidi marks.
 * Nothing else may stand beside it. Nothing is returned for an empty text or one beyond 64 bits.
 */
[[nodiscard]] std::optional<qint64> parseInt(QStringView text);

/** @p text with its digits in the wanted shape, whatever shape they had. */
[[nodiscard]] QString shaped(const QString& text, DigitShapes shapes);

/** A number in the wanted shape, without grouping. */
[[nodiscard]] QString shaped(qint64 number, DigitShapes shapes);

} // namespace tahaluf::Numerals
