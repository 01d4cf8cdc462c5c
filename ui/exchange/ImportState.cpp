// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportState.h"

namespace tahaluf {

ImportOptions ImportState::optionsToCheck() const
{
    ImportOptions options;
    options.entity = entity;
    options.fields = fields;
    options.key = key;
    options.createMissing = createMissing;
    return options;
}

ImportOptions ImportState::optionsToTake() const
{
    ImportOptions options = optionsToCheck();
    options.keepsGoodRows = true;
    for (const PlannedRow& row : plan->rows()) {
        const bool isDuplicate = row.fate == RowFate::Duplicate;
        if (row.fate == RowFate::Wrong || (isDuplicate && choiceOf(row) == DuplicateChoice::LeaveOut)) {
            options.leftOut.insert(row.number);
        } else if (isDuplicate && choiceOf(row) == DuplicateChoice::Update) {
            options.existing[row.number] = row.uid;
        }
    }
    return options;
}

} // namespace tahaluf
