// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Repository.h"

namespace tahaluf {

/** Reads a record, lets `edit` change it, and saves it. `edit` may refuse: then nothing is written. */
template <typename Record, typename RecordId, typename Edit>
Result<Record> changeRecord(Repository<Record>& records, RecordId id, const Edit& edit)
{
    Result<Record> record = records.get(id);
    if (!record) {
        return record;
    }
    if (Result<void> edited = edit(*record); !edited) {
        return edited.takeError();
    }
    if (Result<void> saved = records.update(*record); !saved) {
        return saved.takeError();
    }
    return record;
}

} // namespace tahaluf
