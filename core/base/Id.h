// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace tahaluf {

/**
 * A typed record id: the integer primary key of one entity's table. 0 means "none".
 * Ids of different entities do not convert into one another.
 */
template <typename Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    friend constexpr bool operator==(const Id&, const Id&) = default;
    // Written out: a defaulted one compares with a literal 0, which clang-tidy 14 takes for a null pointer.
    friend constexpr auto operator<=>(const Id& left, const Id& right) { return left.m_value <=> right.m_value; }

private:
    qint64 m_value = 0;
};

template <typename Tag> std::size_t qHash(const Id<Tag>& id, std::size_t seed = 0)
{
    return std::hash<qint64>{}(id.value()) ^ seed;
}

} // namespace tahaluf
