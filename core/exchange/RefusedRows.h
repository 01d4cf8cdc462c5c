// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportReport.h"
#include "exchange/ImportTable.h"
#include "language/Language.h"

#include <optional>

/** The table of what an import refused. */
namespace tahaluf::RefusedRows {

/**
 * Writes the refused rows with their number, column and reason, to be mended and imported again, in the format of the
 * name's ending. The file is replaced as a whole. @p labels: those three headings in words; nothing: their keys.
 */
[[nodiscard]] Result<void>
write(const QString& path, const ImportTable& table, const ImportReport& report, std::optional<Language> labels = {});
/** Whether a column was written beside the refused rows, which an import passes over. */
[[nodiscard]] bool isTheirs(const QString& heading);

} // namespace tahaluf::RefusedRows
