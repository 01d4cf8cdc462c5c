// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Database.h"

#include <QHash>
#include <QString>

#include <optional>

namespace tahaluf {

/**
 * Numbers that the rows of an import state, thousands in one transaction: the counters are raised above them once.
 * Until write() they are not, so who takes the next number has them written first.
 */
class StatedNumbers
{
public:
    explicit StatedNumbers(Database& database)
        : m_database(database)
    {
    }

    /** Which station of the run this file is, once NumberCounter has read it: that does not change meanwhile. */
    [[nodiscard]] const std::optional<QString>& place() const { return m_place; }
    void setPlace(const QString& place) { m_place = place; }
    void add(const QString& scope, int used);
    [[nodiscard]] Result<void> write();

    /** Makes sure that later numbers of `scope` lie above one that was used. */
    [[nodiscard]] static Result<void> raise(Database& database, const QString& scope, int used);

private:
    Database& m_database;
    std::optional<QString> m_place;
    QHash<QString, int> m_highest; ///< by scope
};

} // namespace tahaluf
