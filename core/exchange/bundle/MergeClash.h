// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "storage/Database.h"
#include "storage/RecordWriter.h"

#include <QCoreApplication>

namespace tahaluf {

/** Two records of two stations of which there may be one only, such as two that bear one number: both named. */
class MergeClash
{
    Q_DECLARE_TR_FUNCTIONS(MergeClash)

public:
    /** The failure of writing @p row, said with the record it clashes with; @p error itself where there is none. */
    static Error named(Database& database, const EntityInfo& entity, const StoredRow& row, const Error& error);
};

} // namespace tahaluf
