// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <string>

namespace tahaluf::cli {

/**
 * A passphrase or recovery key: the first line of `file` («-»: of standard input), else typed at the terminal without
 * being shown, twice where `isNew`. Never an argument, which every user of the computer could read. Usage where there
 * is neither.
 */
Result<QString> askSecret(const std::string& file, const QString& prompt, bool isNew = false);

} // namespace tahaluf::cli
