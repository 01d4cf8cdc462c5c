// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/** Numbers as people write them, digits of any script and decimals. */
namespace tahaluf::DecimalNumber {

/** The number as it is stored: «12.5», no grouping, no zeros at the end. Nothing where the text is no number. */
[[nodiscard]] std::optional<QString> canonical(const QString& typed);
/** The value of a stored number. */
[[nodiscard]] std::optional<double> value(const QString& stored);
/** A calculated value with at most @p decimals places, as it is stored. */
[[nodiscard]] QString text(double value, int decimals = 2);

} // namespace tahaluf::DecimalNumber
