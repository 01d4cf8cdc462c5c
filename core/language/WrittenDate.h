// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QStringView>

namespace tahaluf::WrittenDate {

/**
 * Reads a day as offices write it into tables: what DateText::parseDate() reads, year first with slashes, months in
 * words («29 نوفمبر 2012م», "29 Nov 2012"), and days of the Umm al-Qura calendar («15 محرم 1434هـ», «15/1/1434»), which
 * are known by their year. The error says what is wrong.
 */
[[nodiscard]] Result<QDate> read(QStringView text);

} // namespace tahaluf::WrittenDate
