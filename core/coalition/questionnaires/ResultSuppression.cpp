// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/ResultSuppression.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace tahaluf {

namespace {

constexpr double Nothing = 1e-9;
constexpr int CostOfZero = 1000000; ///< a zero gives little cover, so it is hidden only where nothing else is left

using Matrix = std::vector<std::vector<double>>;

/** Brings the equations into reduced form: where a row then holds one unknown alone, that unknown is known. */
void reduce(Matrix& rows, std::size_t width)
{
    std::size_t done = 0;
    for (std::size_t column = 0; column < width && done < rows.size(); ++column) {
        std::size_t pivot = done;
        while (pivot < rows.size() && std::abs(rows[pivot][column]) < Nothing) {
            ++pivot;
        }
        if (pivot == rows.size()) {
            continue;
        }
        std::swap(rows[pivot], rows[done]);
        const double lead = rows[done][column];
        for (double& value : rows[done]) {
            value /= lead;
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const double factor = row == done ? 0 : rows[row][column];
            if (std::abs(factor) < Nothing) {
                continue;
            }
            for (std::size_t i = 0; i < width; ++i) {
                rows[row][i] -= factor * rows[done][i];
            }
        }
        ++done;
    }
}

} // namespace

void ResultSuppression::addSum(std::vector<ResultCell*> parts)
{
    m_sums.push_back({std::move(parts), nullptr});
}

void ResultSuppression::addSum(std::vector<ResultCell*> parts, ResultCell* total)
{
    m_sums.push_back({std::move(parts), total});
}

std::vector<ResultCell*> ResultSuppression::hiddenCells() const
{
    // In the order of the sums, not of their addresses: each printing has to hide the same cells.
    std::vector<ResultCell*> found;
    std::unordered_set<const ResultCell*> known;
    const auto note = [&](ResultCell* cell) {
        if (cell && cell->isHidden && known.insert(cell).second) {
            found.push_back(cell);
        }
    };
    for (const Sum& sum : m_sums) {
        std::for_each(sum.parts.begin(), sum.parts.end(), note);
    }
    for (const Sum& sum : m_sums) {
        note(sum.total);
    }
    return found;
}

ResultCell* ResultSuppression::computable() const
{
    const std::vector<ResultCell*> unknowns = hiddenCells();
    std::unordered_map<const ResultCell*, std::size_t> places;
    for (ResultCell* cell : unknowns) {
        places.emplace(cell, places.size());
    }
    Matrix rows;
    rows.reserve(m_sums.size());
    for (const Sum& sum : m_sums) {
        std::vector<double> row(unknowns.size(), 0);
        for (ResultCell* cell : sum.parts) {
            if (cell->isHidden) {
                row[places.at(cell)] = 1;
            }
        }
        if (sum.total && sum.total->isHidden) {
            row[places.at(sum.total)] = -1;
        }
        rows.push_back(std::move(row));
    }
    reduce(rows, unknowns.size());
    for (const std::vector<double>& row : rows) {
        const auto isUsed = [](double value) { return std::abs(value) > Nothing; };
        if (std::count_if(row.begin(), row.end(), isUsed) == 1) {
            return unknowns[static_cast<std::size_t>(std::find_if(row.begin(), row.end(), isUsed) - row.begin())];
        }
    }
    return nullptr;
}

ResultCell* ResultSuppression::cheapestBeside(const ResultCell* cell) const
{
    ResultCell* best = nullptr;
    const auto cost = [](const ResultCell* each) { return each->count == 0 ? CostOfZero : each->count; };
    const auto offer = [&](ResultCell* each) {
        if (each && !each->isHidden && (!best || cost(each) < cost(best))) {
            best = each;
        }
    };
    for (const Sum& sum : m_sums) {
        if (!cell || sum.total == cell || std::find(sum.parts.begin(), sum.parts.end(), cell) != sum.parts.end()) {
            std::for_each(sum.parts.begin(), sum.parts.end(), offer);
            offer(sum.total);
        }
    }
    return best;
}

ResultCell* ResultSuppression::cheapestIn(const Sum& sum)
{
    ResultCell* best = nullptr;
    const auto offer = [&best](ResultCell* each) {
        if (each && !each->isHidden && each->count > 0 && (!best || each->count < best->count)) {
            best = each;
        }
    };
    std::for_each(sum.parts.begin(), sum.parts.end(), offer);
    offer(sum.total);
    return best;
}

const ResultSuppression::Sum* ResultSuppression::tooTight() const
{
    if (m_cover == Cover::Values) {
        return nullptr;
    }
    for (const Sum& sum : m_sums) {
        int together = 0;
        int hidden = 0;
        for (const ResultCell* cell : sum.parts) {
            hidden += cell->isHidden ? 1 : 0;
            together += cell->isHidden ? cell->count : 0;
        }
        // Each of the others is one at least, so this is the most that any of them can be.
        const int most = together - (hidden - 1);
        const bool isKnown = !sum.total || !sum.total->isHidden;
        if (hidden > 0 && isKnown && most < m_fewest && cheapestIn(sum)) {
            return &sum;
        }
    }
    return nullptr;
}

ResultCell* ResultSuppression::nextToHide() const
{
    if (const ResultCell* known = computable()) {
        ResultCell* next = cheapestBeside(known);
        // Everything beside it is hidden: one farther away makes room.
        return next ? next : cheapestBeside(nullptr);
    }
    const Sum* tight = tooTight();
    return tight ? cheapestIn(*tight) : nullptr;
}

void ResultSuppression::hide()
{
    for (const Sum& sum : m_sums) {
        std::vector<ResultCell*> cells = sum.parts;
        if (sum.total) {
            cells.push_back(sum.total);
        }
        for (ResultCell* cell : cells) {
            cell->isHidden = cell->isHidden || (cell->count > 0 && cell->count < m_fewest);
        }
    }
    std::vector<ResultCell*> cover;
    while (ResultCell* next = nextToHide()) {
        next->isHidden = true;
        cover.push_back(next);
    }
    // One cell after the other may have been hidden on the way to a better one: show again what is not needed.
    std::stable_sort(cover.begin(), cover.end(), [](const ResultCell* left, const ResultCell* right) {
        return left->count > right->count;
    });
    for (ResultCell* cell : cover) {
        cell->isHidden = false;
        cell->isHidden = computable() || tooTight();
    }
    // Two covers of one sum only ever give each other away; together they may be needless.
    bool isBetter = m_cover == Cover::Bounds;
    while (isBetter) {
        isBetter = false;
        for (std::size_t i = 0; i < cover.size(); ++i) {
            for (std::size_t j = i + 1; j < cover.size(); ++j) {
                if (!cover[i]->isHidden || !cover[j]->isHidden) {
                    continue;
                }
                cover[i]->isHidden = cover[j]->isHidden = false;
                const bool isKnown = computable() || tooTight();
                cover[i]->isHidden = cover[j]->isHidden = isKnown;
                isBetter = isBetter || !isKnown;
            }
        }
    }
    if (m_cover == Cover::Bounds) {
        // Covers that no sum ties to a small count any more guard nothing.
        std::vector<ResultCell*> guarding = hiddenCells();
        std::erase_if(guarding, [&cover](ResultCell* cell) {
            return std::find(cover.begin(), cover.end(), cell) != cover.end();
        });
        for (std::size_t known = 0; known < guarding.size(); ++known) {
            for (const Sum& sum : m_sums) {
                std::vector<ResultCell*> cells = sum.parts;
                cells.push_back(sum.total);
                if (std::find(cells.begin(), cells.end(), guarding[known]) == cells.end()) {
                    continue;
                }
                for (ResultCell* cell : cells) {
                    const bool isNew = std::find(guarding.begin(), guarding.end(), cell) == guarding.end();
                    if (cell && cell->isHidden && isNew) {
                        guarding.push_back(cell);
                    }
                }
            }
        }
        for (ResultCell* cell : cover) {
            cell->isHidden = cell->isHidden && std::find(guarding.begin(), guarding.end(), cell) != guarding.end();
        }
    }
}

} // namespace tahaluf
