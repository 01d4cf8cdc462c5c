// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Transaction.h"

#include <QString>

namespace tahaluf {

/** Running numbers that are given once and never again, even when what they were given to is withdrawn. */
class NumberCounter
{
public:
    /** The next number of `scope`, taken inside the open transaction. */
    static Result<int> next(Transaction& transaction, const QString& scope);
    /** Makes sure later numbers lie above one that came with the data. */
    static Result<void> raise(Transaction& transaction, const QString& scope, int used);
};

} // namespace tahaluf
