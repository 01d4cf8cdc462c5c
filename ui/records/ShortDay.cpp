// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ShortDay.h"

#include "language/DateText.h"
#include "schema/FieldValue.h"

namespace tahaluf {

std::optional<ShownCell> shortDay(const Phrasebook& phrasebook, const FieldInfo& field, const RowValues& row)
{
    if (field.kind != FieldKind::Date) {
        return std::nullopt;
    }
    return ShownCell{DateText(phrasebook).shortDate(FieldValue<QDate>::fromStored(row.value(field.key))), {}};
}

} // namespace tahaluf
