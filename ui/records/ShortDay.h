// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"
#include "records/RecordTableModel.h"

#include <optional>

namespace tahaluf {

/** A day in figures («13/1/2013») for lists whose columns have no room for both calendars; nothing for other fields. */
[[nodiscard]] std::optional<ShownCell>
shortDay(const Phrasebook& phrasebook, const FieldInfo& field, const RowValues& row);

} // namespace tahaluf
