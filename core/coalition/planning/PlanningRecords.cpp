// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/planning/PlanningRecords.h"

namespace tahaluf {

Result<std::optional<MonthlyYears>> PlanningRecords::years() const
{
    // The ends of the index on months: no total between them is read.
    const Result<std::vector<MonthlyTotal>> first = totals.all(QStringLiteral("month LIMIT 1"));
    const Result<std::vector<MonthlyTotal>> last = totals.all(QStringLiteral("month DESC LIMIT 1"));
    if (!first || !last) {
        return !first ? first.error() : last.error();
    }
    return first->empty() || last->empty() ? std::optional<MonthlyYears>()
                                           : MonthlyYears{first->front().month.year(), last->front().month.year()};
}

Result<std::vector<MonthlyTotal>> PlanningRecords::totalsOf(int year, ReferralPathId path) const
{
    QString condition = QStringLiteral("month BETWEEN ? AND ?");
    std::vector<QVariant> binds{QDate(year, 1, 1).toString(Qt::ISODate), QDate(year, 12, 31).toString(Qt::ISODate)};
    if (path.isValid()) {
        condition += QStringLiteral(" AND path = ?");
        binds.emplace_back(path.value());
    }
    return totals.where(condition, binds);
}

} // namespace tahaluf
