// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace tahaluf {

/** One of the things that a check looks at: it reads, and says what it found. */
struct CheckPart
{
    enum class Weight
    {
        Heaviest,
        Heavy,
        Light,
    };

    Weight weight = Weight::Light;
    bool isDerived = false; ///< looks at what follows from the records
    std::function<Result<QStringList>(Database&)> look;
};

/** Does parts of a check side by side: none needs another one's findings, and most of their time is reading. */
namespace CheckParts {

/**
 * What each part found, in the order of the parts, whichever came to its end first. Heavier ones are begun first.
 * Beside
 * @p database a second, reading connection is used where it lies in a file; parts must not change anything.
 */
std::vector<Result<QStringList>> run(Database& database, const std::vector<CheckPart>& parts);

} // namespace CheckParts

} // namespace tahaluf
