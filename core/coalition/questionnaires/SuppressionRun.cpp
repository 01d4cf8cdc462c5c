// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/SuppressionRun.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr int CostOfZero = 1000000; ///< a zero gives little cover, so it is hidden only where nothing else is left
} // namespace

void ResultSuppression::hide()
{
    SuppressionRun(*this).hide();
}

SuppressionRun::SuppressionRun(const ResultSuppression& asked)
    : m_asked(asked)
    , m_system({}, 0)
{
    m_sums.resize(asked.m_sums.size());
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        for (ResultCell* cell : asked.m_sums[i].parts) {
            m_sums[i].parts.push_back(placeOf(cell));
        }
    }
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        if (asked.m_sums[i].total) {
            m_sums[i].total = placeOf(asked.m_sums[i].total);
        }
    }
    m_sumsOf.resize(m_cells.size());
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        for (const Place part : m_sums[i].parts) {
            m_sumsOf[part].push_back(i);
        }
        if (m_sums[i].total) {
            m_sumsOf[*m_sums[i].total].push_back(i);
        }
    }
    m_system = makeSystem();
}

SuppressionRun::Place SuppressionRun::placeOf(ResultCell* cell)
{
    const auto [found, isNew] = m_places.emplace(cell, m_cells.size());
    if (isNew) {
        m_cells.push_back(cell);
    }
    return found->second;
}

CountSystem SuppressionRun::makeSystem() const
{
    std::vector<std::vector<CountSystem::Term>> equations;
    equations.reserve(m_sums.size());
    for (const Sum& sum : m_sums) {
        std::vector<CountSystem::Term>& terms = equations.emplace_back();
        terms.reserve(sum.parts.size() + 1);
        for (const Place part : sum.parts) {
            terms.push_back({part, 1});
        }
        if (sum.total) {
            terms.push_back({*sum.total, -1});
        }
    }
    return CountSystem(equations, m_cells.size());
}

void SuppressionRun::setHidden(Place place, bool isHidden)
{
    m_cells[place]->isHidden = isHidden;
    m_system.setUnknown(place, isHidden);
    for (const std::size_t i : m_sumsOf[place]) {
        if (m_sums[i].total != place) {
            m_sums[i].hidden += isHidden ? 1 : -1;
            m_sums[i].together += isHidden ? m_cells[place]->count : -m_cells[place]->count;
        }
    }
}

const SuppressionRun::Sum* SuppressionRun::tooTight() const
{
    if (m_asked.m_cover == ResultSuppression::Cover::Values) {
        return nullptr;
    }
    for (const Sum& sum : m_sums) {
        // Each of the others is one at least, so this is the most that any of them can be.
        const int most = sum.together - (sum.hidden - 1);
        const bool isKnown = !sum.total || !isHidden(*sum.total);
        if (sum.hidden > 0 && isKnown && most < m_asked.m_fewest && cheapestIn(sum)) {
            return &sum;
        }
    }
    return nullptr;
}

std::optional<SuppressionRun::Place> SuppressionRun::cheapestIn(const Sum& sum) const
{
    std::optional<Place> best;
    const auto offer = [&](Place place) {
        const ResultCell& cell = *m_cells[place];
        if (!cell.isHidden && cell.count > 0 && (!best || cell.count < m_cells[*best]->count)) {
            best = place;
        }
    };
    std::for_each(sum.parts.begin(), sum.parts.end(), offer);
    if (sum.total) {
        offer(*sum.total);
    }
    return best;
}

std::optional<SuppressionRun::Place> SuppressionRun::cheapestBeside(std::optional<Place> place) const
{
    const auto cost = [this](Place each) { return m_cells[each]->count == 0 ? CostOfZero : m_cells[each]->count; };
    std::optional<Place> best;
    const auto offer = [&](Place each) {
        if (!isHidden(each) && (!best || cost(each) < cost(*best))) {
            best = each;
        }
    };
    const auto offerOf = [&](const Sum& sum) {
        std::for_each(sum.parts.begin(), sum.parts.end(), offer);
        if (sum.total) {
            offer(*sum.total);
        }
    };
    if (place) {
        for (const std::size_t i : m_sumsOf[*place]) {
            offerOf(m_sums[i]);
        }
    } else {
        std::for_each(m_sums.begin(), m_sums.end(), offerOf);
    }
    return best;
}

std::optional<SuppressionRun::Place> SuppressionRun::nextToHide() const
{
    if (const std::optional<Place> known = m_system.firstKnown()) {
        const std::optional<Place> next = cheapestBeside(known);
        // Everything beside it is hidden: one farther away makes room.
        return next ? next : cheapestBeside({});
    }
    const Sum* tight = tooTight();
    return tight ? cheapestIn(*tight) : std::nullopt;
}

void SuppressionRun::hide()
{
    for (Place place = 0; place < m_cells.size(); ++place) {
        const ResultCell& cell = *m_cells[place];
        if (cell.isHidden || (cell.count > 0 && cell.count < m_asked.m_fewest)) {
            setHidden(place, true);
        }
    }
    while (const std::optional<Place> next = nextToHide()) {
        setHidden(*next, true);
        m_cover.push_back(*next);
    }
    showNeedless();
    if (m_asked.m_cover == ResultSuppression::Cover::Bounds) {
        showNeedlessPairs();
        showUntied();
    }
}

void SuppressionRun::showNeedless()
{
    // One cell after the other may have been hidden on the way to a better one: show again what is not needed.
    std::stable_sort(m_cover.begin(), m_cover.end(), [this](Place left, Place right) {
        return m_cells[left]->count > m_cells[right]->count;
    });
    for (const Place place : m_cover) {
        setHidden(place, false);
        if (tellsSomething()) {
            setHidden(place, true);
        }
    }
}

void SuppressionRun::showNeedlessPairs()
{
    bool isBetter = true;
    while (isBetter) {
        isBetter = false;
        for (std::size_t first = 0; first < m_cover.size(); ++first) {
            isBetter = (isHidden(m_cover[first]) && showNeedlessPairOf(first)) || isBetter;
        }
    }
}

bool SuppressionRun::showNeedlessPairOf(std::size_t first)
{
    setHidden(m_cover[first], false);
    // Only the one that is given away can make it good, or one of the sum that says too much.
    std::vector<Place> others = m_system.known();
    if (others.empty()) {
        const Sum* tight = tooTight();
        if (!tight) {
            return true; // another that was shown again made it needless
        }
        others = tight->parts;
    } else if (others.size() > 1) {
        others.clear();
    }
    for (std::size_t second = first + 1; second < m_cover.size() && !others.empty(); ++second) {
        const Place other = m_cover[second];
        if (!isHidden(other) || std::find(others.begin(), others.end(), other) == others.end()) {
            continue;
        }
        setHidden(other, false);
        if (!tellsSomething()) {
            return true;
        }
        setHidden(other, true);
    }
    setHidden(m_cover[first], true);
    return false;
}

void SuppressionRun::showUntied()
{
    std::vector<bool> isGuarded(m_cells.size(), false);
    std::vector<Place> guarded;
    const auto guard = [&](Place place) {
        if (isHidden(place) && !isGuarded[place]) {
            isGuarded[place] = true;
            guarded.push_back(place);
        }
    };
    std::vector<bool> isCover(m_cells.size(), false);
    for (const Place place : m_cover) {
        isCover[place] = true;
    }
    for (Place place = 0; place < m_cells.size(); ++place) {
        if (!isCover[place]) {
            guard(place);
        }
    }
    while (!guarded.empty()) {
        const Place place = guarded.back();
        guarded.pop_back();
        for (const std::size_t sum : m_sumsOf[place]) {
            std::for_each(m_sums[sum].parts.begin(), m_sums[sum].parts.end(), guard);
            if (m_sums[sum].total) {
                guard(*m_sums[sum].total);
            }
        }
    }
    for (const Place place : m_cover) {
        m_cells[place]->isHidden = isGuarded[place];
    }
}

} // namespace tahaluf
