// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Transaction.h"

#include <QCoreApplication>
#include <QString>

namespace tahaluf {

/**
 * Running numbers that are given once and never again, even when what they were given to is withdrawn. Once a
 * coalition has several stations each takes its numbers from blocks of its own, so no two ever give the same one.
 */
class NumberCounter
{
    Q_DECLARE_TR_FUNCTIONS(NumberCounter)

public:
    /** How many numbers in a row belong to one station, and how many stations share a run at most. */
    static constexpr int BlockSize = 500;
    static constexpr int Stations = 20;
    /** The note of the file that holds which station of the run it is; absent while it has all numbers to itself. */
    static constexpr const char* PlaceKey = "number_place";

    /** The first number above `last` that belongs to the station at `place` (from 0). */
    [[nodiscard]] static int nextOwned(int last, int place);
    /** The next number of `scope`, taken inside the open transaction. */
    static Result<int> next(Transaction& transaction, const QString& scope);
    /** Takes a number that a person stated; refused where it belongs to another station, which may give it, too. */
    static Result<void> takeStated(Transaction& transaction, const QString& scope, int stated);
    /** Makes sure later numbers lie above one that came with the data. */
    static Result<void> raise(Transaction& transaction, const QString& scope, int used);

private:
    static Result<QString> place(const Journal& journal);
};

} // namespace tahaluf
