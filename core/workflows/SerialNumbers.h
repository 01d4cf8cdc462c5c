// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/SerialNumber.h"
#include "schema/EntityInfo.h"
#include "storage/Transaction.h"

#include <QCoreApplication>

namespace tahaluf {

/** Gives the records of one entity the numbers of their run: «م-012», «تو-003». */
class SerialNumbers
{
    Q_DECLARE_TR_FUNCTIONS(SerialNumbers)

public:
    /**
     * The number of a new record, taken inside the open transaction: the next one, or the `stated` one that came with
     * the data. Refused when that is no number of this mark or was given before, to a deleted record too.
     */
    static Result<SerialNumber>
    give(Transaction& transaction, const EntityInfo& entity, const QString& mark, const QString& stated);
};

} // namespace tahaluf
