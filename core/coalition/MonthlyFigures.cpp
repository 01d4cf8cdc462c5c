// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/MonthlyFigures.h"

#include <algorithm>

namespace tahaluf {

namespace {

template <typename T> std::size_t placeOf(const std::vector<T>& all, const T& one)
{
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), one) - all.begin());
}

template <typename T> void addNew(std::vector<T>& all, const T& one)
{
    if (placeOf(all, one) == all.size()) {
        all.push_back(one);
    }
}

std::vector<ResultCell*> pointersTo(std::vector<ResultCell>& cells)
{
    std::vector<ResultCell*> pointers;
    pointers.reserve(cells.size());
    for (ResultCell& cell : cells) {
        pointers.push_back(&cell);
    }
    return pointers;
}

} // namespace

MonthlyFigures::MonthlyFigures(int year, std::vector<ReferralPath> paths, const std::vector<MonthlyTotal>& totals)
    : m_year(year)
    , m_paths(std::move(paths))
{
    const auto pathOf = [this](const MonthlyTotal& total) {
        const auto found = std::find_if(
            m_paths.begin(), m_paths.end(), [&total](const ReferralPath& path) { return path.id == total.path; });
        return static_cast<std::size_t>(found - m_paths.begin());
    };
    std::vector<MonthlyTotal> counted;
    std::copy_if(totals.begin(), totals.end(), std::back_inserter(counted), [&](const MonthlyTotal& total) {
        return total.month.year() == m_year && pathOf(total) < m_paths.size();
    });
    for (const MonthlyTotal& total : counted) {
        addNew(m_months, total.month);
        addNew(m_bodies, total.member);
    }
    std::sort(m_months.begin(), m_months.end());
    std::sort(m_bodies.begin(), m_bodies.end());
    m_byMonth.resize(m_months.size() * m_paths.size());
    m_byBody.resize(m_bodies.size() * m_paths.size());
    m_monthSums.resize(m_months.size());
    m_bodySums.resize(m_bodies.size());
    m_pathSums.resize(m_paths.size());
    for (const MonthlyTotal& total : counted) {
        const std::size_t path = pathOf(total);
        const std::size_t month = placeOf(m_months, total.month);
        const std::size_t body = placeOf(m_bodies, total.member);
        for (ResultCell* cell : {&m_byMonth[month * m_paths.size() + path],
                                 &m_byBody[body * m_paths.size() + path],
                                 &m_monthSums[month],
                                 &m_bodySums[body],
                                 &m_pathSums[path],
                                 &m_whole}) {
            cell->count += total.total;
        }
    }
}

Result<MonthlyFigures> MonthlyFigures::read(const CoalitionRecords& records, int year, Audience edition)
{
    Result<std::vector<ReferralPath>> paths = records.referralPaths.all();
    if (!paths) {
        return paths.takeError();
    }
    std::erase_if(*paths, [edition](const ReferralPath& path) { return path.audience > edition; });
    const Result<std::vector<MonthlyTotal>> totals =
        PlanningRecords(records.journal).totals.all(QStringLiteral("month, path, member"));
    if (!totals) {
        return totals.error();
    }
    const int newest = totals->empty() ? 0 : totals->back().month.year();
    MonthlyFigures figures(year > 0 ? year : newest, std::move(*paths), *totals);
    if (edition != Audience::Internal) {
        figures.hideSmall();
    }
    return figures;
}

bool MonthlyFigures::hidesAny() const
{
    const auto isHidden = [](const ResultCell& cell) { return cell.isHidden; };
    return m_whole.isHidden || std::any_of(m_byMonth.begin(), m_byMonth.end(), isHidden) ||
           std::any_of(m_byBody.begin(), m_byBody.end(), isHidden) ||
           std::any_of(m_monthSums.begin(), m_monthSums.end(), isHidden) ||
           std::any_of(m_bodySums.begin(), m_bodySums.end(), isHidden) ||
           std::any_of(m_pathSums.begin(), m_pathSums.end(), isHidden);
}

void MonthlyFigures::hideSmall()
{
    ResultSuppression suppression(Fewest, ResultSuppression::Cover::Bounds);
    const auto addTable = [&](std::vector<ResultCell>& cells, std::vector<ResultCell>& sums) {
        const std::size_t width = m_paths.size();
        for (std::size_t row = 0; row < sums.size(); ++row) {
            std::vector<ResultCell*> parts;
            for (std::size_t path = 0; path < width; ++path) {
                parts.push_back(&cells[row * width + path]);
            }
            suppression.addSum(std::move(parts), &sums[row]);
        }
        for (std::size_t path = 0; path < width; ++path) {
            std::vector<ResultCell*> parts;
            for (std::size_t row = 0; row < sums.size(); ++row) {
                parts.push_back(&cells[row * width + path]);
            }
            suppression.addSum(std::move(parts), &m_pathSums[path]);
        }
        suppression.addSum(pointersTo(sums), &m_whole);
    };
    addTable(m_byMonth, m_monthSums);
    addTable(m_byBody, m_bodySums);
    suppression.addSum(pointersTo(m_pathSums), &m_whole);
    suppression.hide();
}

} // namespace tahaluf
