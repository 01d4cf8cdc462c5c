// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace tahaluf {

/**
 * Sums over counts, of which some are unknown: says which of them follow from the rest. Unknowns come and go one at a
 * time, and each costs little: the equations stay solved for as many unknowns as they have independent ones. It counts
 * modulo a large prime, so that nothing is lost by rounding however often they are solved for others.
 */
class CountSystem
{
public:
    /** One part of an equation: the count at this place, times 1 or -1. */
    struct Term
    {
        std::size_t place = 0;
        int factor = 1;
    };

    /** Each equation adds up to something that everybody knows; nothing is unknown yet. */
    CountSystem(const std::vector<std::vector<Term>>& equations, std::size_t counts);

    void setUnknown(std::size_t place, bool isUnknown);
    /** The first unknown that follows from what is known. */
    [[nodiscard]] std::optional<std::size_t> firstKnown() const;
    /** All unknowns that follow from what is known. */
    [[nodiscard]] std::vector<std::size_t> known() const;

private:
    static constexpr std::uint64_t Prime = 2147483647;

    struct Equation
    {
        std::optional<std::size_t> solvedFor;
        int others = 0; ///< unknowns in it that no equation is solved for
    };

    [[nodiscard]] std::uint32_t& at(std::size_t equation, std::size_t place)
    {
        return m_factors[equation * m_counts + place];
    }
    [[nodiscard]] std::uint32_t at(std::size_t equation, std::size_t place) const
    {
        return m_factors[equation * m_counts + place];
    }
    [[nodiscard]] bool isOther(std::size_t place) const { return m_isUnknown[place] && !m_solvedBy[place]; }
    /** Solves the equation for this count, and takes it out of all others. */
    void solve(std::size_t equation, std::size_t place);
    void add(std::size_t place);
    void take(std::size_t place);

    std::size_t m_counts;
    std::vector<std::uint32_t> m_factors;
    std::vector<Equation> m_equations;
    std::vector<bool> m_isUnknown;
    std::vector<std::optional<std::size_t>> m_solvedBy; ///< by place
};

} // namespace tahaluf
