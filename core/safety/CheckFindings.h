// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tahaluf {

/** What a check found, in words, by what helps against it. */
struct CheckFindings
{
    QStringList damage = {}; ///< of what is recorded: only a backup copy holds it whole
    QStringList derived =
        {}; ///< what follows from the records (search index, counts, order): DerivedData makes it anew

    [[nodiscard]] bool isEmpty() const { return damage.isEmpty() && derived.isEmpty(); }
    /** Whether nothing recorded is touched, so that going back to a copy would only lose work. */
    [[nodiscard]] bool isMendable() const { return damage.isEmpty() && !derived.isEmpty(); }
    [[nodiscard]] QStringList all() const { return damage + derived; }
};

} // namespace tahaluf
