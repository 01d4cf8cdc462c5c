// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/CountSystem.h"

#include <algorithm>

namespace tahaluf {

namespace {

std::uint64_t inverse(std::uint64_t value, std::uint64_t prime)
{
    // By Fermat's little theorem.
    std::uint64_t result = 1;
    for (std::uint64_t power = prime - 2; power > 0; power /= 2) {
        result = power % 2 ? result * value % prime : result;
        value = value * value % prime;
    }
    return result;
}

} // namespace

CountSystem::CountSystem(const std::vector<std::vector<Term>>& equations, std::size_t counts)
    : m_counts(counts)
    , m_factors(equations.size() * counts, 0)
    , m_equations(equations.size())
    , m_isUnknown(counts, false)
    , m_solvedBy(counts)
{
    for (std::size_t equation = 0; equation < equations.size(); ++equation) {
        for (const Term& term : equations[equation]) {
            at(equation, term.place) = static_cast<std::uint32_t>(term.factor < 0 ? Prime - 1 : 1);
        }
    }
}

void CountSystem::setUnknown(std::size_t place, bool isUnknown)
{
    if (m_isUnknown[place] == isUnknown) {
        return;
    }
    if (isUnknown) {
        add(place);
    } else {
        take(place);
    }
}

void CountSystem::add(std::size_t place)
{
    m_isUnknown[place] = true;
    for (std::size_t equation = 0; equation < m_equations.size(); ++equation) {
        if (!m_equations[equation].solvedFor && at(equation, place) != 0) {
            solve(equation, place);
            return;
        }
    }
    for (std::size_t equation = 0; equation < m_equations.size(); ++equation) {
        m_equations[equation].others += at(equation, place) != 0 ? 1 : 0;
    }
}

void CountSystem::take(std::size_t place)
{
    m_isUnknown[place] = false;
    const std::optional<std::size_t> equation = m_solvedBy[place];
    if (!equation) {
        for (std::size_t each = 0; each < m_equations.size(); ++each) {
            m_equations[each].others -= at(each, place) != 0 ? 1 : 0;
        }
        return;
    }
    m_solvedBy[place].reset();
    m_equations[*equation].solvedFor.reset();
    for (std::size_t other = 0; other < m_counts && m_equations[*equation].others > 0; ++other) {
        if (isOther(other) && at(*equation, other) != 0) {
            for (std::size_t each = 0; each < m_equations.size(); ++each) {
                m_equations[each].others -= at(each, other) != 0 ? 1 : 0;
            }
            solve(*equation, other);
            return;
        }
    }
}

void CountSystem::solve(std::size_t equation, std::size_t place)
{
    m_solvedBy[place] = equation;
    m_equations[equation].solvedFor = place;
    const std::uint64_t scale = inverse(at(equation, place), Prime);
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < m_counts; ++i) {
        if (std::uint32_t& factor = at(equation, i); factor != 0) {
            factor = static_cast<std::uint32_t>(factor * scale % Prime);
            used.push_back(i);
        }
    }
    for (std::size_t row = 0; row < m_equations.size(); ++row) {
        const std::uint64_t times = at(row, place);
        if (row == equation || times == 0) {
            continue;
        }
        for (const std::size_t i : used) {
            std::uint32_t& factor = at(row, i);
            const bool wasIn = factor != 0;
            factor = static_cast<std::uint32_t>((factor + (Prime - times) * at(equation, i)) % Prime);
            if (isOther(i)) {
                m_equations[row].others += (factor != 0 ? 1 : 0) - (wasIn ? 1 : 0);
            }
        }
    }
}

std::optional<std::size_t> CountSystem::firstKnown() const
{
    std::optional<std::size_t> first;
    for (const Equation& equation : m_equations) {
        if (equation.solvedFor && equation.others == 0 && (!first || *equation.solvedFor < *first)) {
            first = equation.solvedFor;
        }
    }
    return first;
}

std::vector<std::size_t> CountSystem::known() const
{
    std::vector<std::size_t> places;
    for (const Equation& equation : m_equations) {
        if (equation.solvedFor && equation.others == 0) {
            places.push_back(*equation.solvedFor);
        }
    }
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace tahaluf
