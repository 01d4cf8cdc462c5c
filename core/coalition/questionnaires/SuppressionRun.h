// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/CountSystem.h"
#include "coalition/questionnaires/ResultSuppression.h"

#include <unordered_map>

namespace tahaluf {

/** One hiding of small counts: knows of each cell its sums, and of each sum what is hidden in it. */
class SuppressionRun
{
public:
    explicit SuppressionRun(const ResultSuppression& asked);

    void hide();

private:
    using Place = std::size_t; ///< of a cell: in the order of the sums, so that each printing hides the same ones

    struct Sum
    {
        std::vector<Place> parts;
        std::optional<Place> total;
        int hidden = 0; ///< of the parts
        int together = 0; ///< what the hidden parts add up to
    };

    Place placeOf(ResultCell* cell);
    [[nodiscard]] CountSystem makeSystem() const;
    [[nodiscard]] bool isHidden(Place place) const { return m_cells[place]->isHidden; }
    void setHidden(Place place, bool isHidden);

    /** A sum from which follows that a hidden cell is smaller than the fewest, and in which more can be hidden. */
    [[nodiscard]] const Sum* tooTight() const;
    [[nodiscard]] bool tellsSomething() const { return m_system.firstKnown() || tooTight(); }
    [[nodiscard]] std::optional<Place> cheapestIn(const Sum& sum) const;
    /** The visible cell that costs least to hide, of those in a sum with this one; without one, of all. */
    [[nodiscard]] std::optional<Place> cheapestBeside(std::optional<Place> place) const;
    /** The cell to be hidden next; none when nothing hidden can be found out, or nothing is left to hide. */
    [[nodiscard]] std::optional<Place> nextToHide() const;

    void showNeedless();
    /** Pairs that are needed only because of one another. */
    void showNeedlessPairs();
    [[nodiscard]] bool showNeedlessPairOf(std::size_t first);
    /** Covers that no sum ties to a small count. */
    void showUntied();

    const ResultSuppression& m_asked;
    std::vector<ResultCell*> m_cells;
    std::unordered_map<const ResultCell*, Place> m_places;
    std::vector<Sum> m_sums;
    std::vector<std::vector<std::size_t>> m_sumsOf; ///< of each cell
    CountSystem m_system;
    std::vector<Place> m_cover; ///< what was hidden to guard the small counts
};

} // namespace tahaluf
