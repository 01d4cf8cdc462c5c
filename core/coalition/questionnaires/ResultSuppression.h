// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tahaluf {

/** A number of answers in a table of results. */
struct ResultCell
{
    int count = 0;
    bool isHidden = false; ///< in a public edition: too few, or needed to keep too few from being computed
};

/**
 * Hides small counts so that nobody can be recognised: first every one or two, then as many others as are needed so
 * that no hidden count follows from what is left. A zero tells of nobody and is shown.
 */
class ResultSuppression
{
public:
    static constexpr int Fewest = 3; ///< a smaller count is hidden, unless another number was asked for

    /** What nobody may find out of a hidden count. */
    enum class Cover
    {
        Values, ///< the count itself
        Bounds ///< nor, from one sum, that it is smaller than the fewest
    };

    explicit ResultSuppression(int fewest = Fewest, Cover cover = Cover::Values)
        : m_fewest(fewest)
        , m_cover(cover)
    {
    }

    /** These add up to a number that everybody knows. */
    void addSum(std::vector<ResultCell*> parts);
    /** These add up to the total, which is a cell itself. */
    void addSum(std::vector<ResultCell*> parts, ResultCell* total);
    /** Hides what has to be hidden of all cells that were named. */
    void hide();

private:
    struct Sum
    {
        std::vector<ResultCell*> parts;
        ResultCell* total = nullptr;
    };

    int m_fewest;
    Cover m_cover;
    std::vector<Sum> m_sums;

    friend class SuppressionRun;
};

} // namespace tahaluf
