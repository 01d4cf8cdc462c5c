// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/MonthlyFigures.h"

#include <algorithm>
#include <deque>
#include <iterator>

namespace tahaluf {

namespace {

/** Where it stands among what is in order; their number when it does not. */
template <typename T> std::size_t placeOf(const std::vector<T>& all, const T& one)
{
    const auto found = std::lower_bound(all.begin(), all.end(), one);
    return found == all.end() || one < *found ? all.size() : static_cast<std::size_t>(found - all.begin());
}

template <typename T> void putInOrder(std::vector<T>& all)
{
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
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
    for (std::size_t path = 0; path < m_paths.size(); ++path) {
        m_places.insert(m_paths[path].id, path);
    }
    const auto counts = [this](const MonthlyTotal& total) {
        return total.month.year() == m_year && placeOfPath(total.path) < m_paths.size();
    };
    for (const MonthlyTotal& total : totals) {
        if (counts(total)) {
            m_months.push_back(total.month);
            m_bodies.push_back(total.member);
        }
    }
    putInOrder(m_months);
    putInOrder(m_bodies);
    m_byMonth.resize(m_months.size() * m_paths.size());
    m_byBody.resize(m_bodies.size() * m_paths.size());
    m_monthSums.resize(m_months.size());
    m_bodySums.resize(m_bodies.size());
    m_pathSums.resize(m_paths.size());
    for (const MonthlyTotal& total : totals) {
        if (!counts(total)) {
            continue;
        }
        const std::size_t path = placeOfPath(total.path);
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
    const auto pathsFor = [&paths](Audience readers) {
        std::vector<ReferralPath> theirs;
        std::copy_if(paths->begin(), paths->end(), std::back_inserter(theirs), [readers](const ReferralPath& path) {
            return path.audience <= readers;
        });
        return theirs;
    };
    const PlanningRecords planning(records.journal);
    const Result<std::optional<MonthlyYears>> years = planning.years();
    if (!years) {
        return years.error();
    }
    const int asked = year > 0 || !*years ? year : (*years)->newest;
    const Result<std::vector<MonthlyTotal>> totals = planning.totalsOf(asked);
    if (!totals) {
        return totals.error();
    }
    if (edition == Audience::Internal) {
        return MonthlyFigures(asked, std::move(*paths), *totals);
    }
    // Partners read the public edition too: the same numbers are hidden in both.
    MonthlyFigures partners(asked, pathsFor(Audience::Partners), *totals);
    MonthlyFigures open(asked, pathsFor(Audience::Public), *totals);
    partners.hideSmall(open);
    return edition == Audience::Partners ? std::move(partners) : std::move(open);
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
    MonthlyFigures none(m_year, {}, {});
    hideSmall(none);
}

void MonthlyFigures::hideSmall(MonthlyFigures& wider)
{
    ResultSuppression suppression(Fewest, ResultSuppression::Cover::Bounds);
    std::deque<ResultCell> rests; // what one edition has more than the other, as a reader of both computes it
    const auto restOf = [&](ResultCell& sum, ResultCell& widerSum) {
        ResultCell* rest = &rests.emplace_back(ResultCell{sum.count - widerSum.count});
        suppression.addSum({&widerSum, rest}, &sum);
        return rest;
    };
    const auto isWide = [&](std::size_t path) { return wider.placeOfPath(m_paths[path].id) < wider.m_paths.size(); };
    ResultCell* wholeRest = wider.isEmpty() ? nullptr : restOf(m_whole, wider.m_whole);
    const auto addTable = [&](std::vector<ResultCell>& cells, std::vector<ResultCell>& sums, const auto& widerSumOf) {
        const std::size_t width = m_paths.size();
        std::vector<ResultCell*> widerSums;
        std::vector<ResultCell*> sumRests;
        for (std::size_t row = 0; row < sums.size(); ++row) {
            std::vector<ResultCell*> parts;
            std::vector<ResultCell*> shared;
            std::vector<ResultCell*> own;
            for (std::size_t path = 0; path < width; ++path) {
                ResultCell* cell = &cells[row * width + path];
                parts.push_back(cell);
                (isWide(path) ? shared : own).push_back(cell);
            }
            suppression.addSum(std::move(parts), &sums[row]);
            if (ResultCell* widerSum = widerSumOf(row)) {
                ResultCell* rest = restOf(sums[row], *widerSum);
                suppression.addSum(std::move(shared), widerSum);
                suppression.addSum(std::move(own), rest);
                widerSums.push_back(widerSum);
                sumRests.push_back(rest);
            } else if (wholeRest) {
                sumRests.push_back(&sums[row]);
            }
        }
        for (std::size_t path = 0; path < width; ++path) {
            std::vector<ResultCell*> parts;
            for (std::size_t row = 0; row < sums.size(); ++row) {
                parts.push_back(&cells[row * width + path]);
            }
            suppression.addSum(std::move(parts), &m_pathSums[path]);
        }
        suppression.addSum(pointersTo(sums), &m_whole);
        if (wholeRest) {
            suppression.addSum(std::move(widerSums), &wider.m_whole);
            suppression.addSum(std::move(sumRests), wholeRest);
        }
    };
    addTable(m_byMonth, m_monthSums, [&](std::size_t row) {
        const std::size_t place = placeOf(wider.m_months, m_months[row]);
        return place < wider.m_months.size() ? &wider.m_monthSums[place] : nullptr;
    });
    addTable(m_byBody, m_bodySums, [&](std::size_t row) {
        const std::size_t place = placeOf(wider.m_bodies, m_bodies[row]);
        return place < wider.m_bodies.size() ? &wider.m_bodySums[place] : nullptr;
    });
    suppression.addSum(pointersTo(m_pathSums), &m_whole);
    if (wholeRest) {
        std::vector<ResultCell*> shared;
        std::vector<ResultCell*> own;
        for (std::size_t path = 0; path < m_paths.size(); ++path) {
            (isWide(path) ? shared : own).push_back(&m_pathSums[path]);
        }
        suppression.addSum(std::move(shared), &wider.m_whole);
        suppression.addSum(std::move(own), wholeRest);
    }
    suppression.hide();
    wider.hideAsIn(*this);
}

std::size_t MonthlyFigures::placeOfPath(ReferralPathId path) const
{
    return m_places.value(path, m_paths.size());
}

void MonthlyFigures::hideAsIn(const MonthlyFigures& narrower)
{
    const std::size_t width = m_paths.size();
    for (std::size_t path = 0; path < width; ++path) {
        const std::size_t other = narrower.placeOfPath(m_paths[path].id);
        m_pathSums[path].isHidden = narrower.path(other).isHidden;
        for (std::size_t month = 0; month < m_months.size(); ++month) {
            m_byMonth[month * width + path].isHidden =
                narrower.ofMonth(placeOf(narrower.m_months, m_months[month]), other).isHidden;
        }
        for (std::size_t body = 0; body < m_bodies.size(); ++body) {
            m_byBody[body * width + path].isHidden =
                narrower.ofBody(placeOf(narrower.m_bodies, m_bodies[body]), other).isHidden;
        }
    }
}

} // namespace tahaluf
