// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/coverage/ThemeShares.h"

#include <algorithm>
#include <cmath>

namespace tahaluf {

ThemeShares::ThemeShares(const std::vector<MeetingId>& meetings,
                         const std::vector<ThemeId>& themes,
                         const std::vector<ThemeCount>& counts)
{
    const auto isCounted = [&counts](auto ThemeCount::*field, auto id) {
        return std::any_of(
            counts.begin(), counts.end(), [&](const ThemeCount& each) { return each.*field == id && each.count > 0; });
    };
    std::copy_if(meetings.begin(), meetings.end(), std::back_inserter(m_meetings), [&](MeetingId id) {
        return isCounted(&ThemeCount::meeting, id);
    });
    std::copy_if(themes.begin(), themes.end(), std::back_inserter(m_themes), [&](ThemeId id) {
        return isCounted(&ThemeCount::theme, id);
    });
    if (isCounted(&ThemeCount::theme, ThemeId())) {
        m_themes.emplace_back();
    }
    m_counts.resize(m_meetings.size() * m_themes.size());
    for (const ThemeCount& each : counts) {
        const auto meeting = std::find(m_meetings.begin(), m_meetings.end(), each.meeting) - m_meetings.begin();
        const auto theme = std::find(m_themes.begin(), m_themes.end(), each.theme) - m_themes.begin();
        const auto row = static_cast<std::size_t>(meeting);
        const auto column = static_cast<std::size_t>(theme);
        if (row < m_meetings.size() && column < m_themes.size()) {
            m_counts[row * m_themes.size() + column] += each.count;
        }
    }
}

int ThemeShares::total(std::size_t meeting) const
{
    int sum = 0;
    for (std::size_t theme = 0; theme < m_themes.size(); ++theme) {
        sum += count(meeting, theme);
    }
    return sum;
}

double ThemeShares::share(std::size_t meeting, std::size_t theme) const
{
    const int all = total(meeting);
    return all > 0 ? 100.0 * count(meeting, theme) / all : 0;
}

double ThemeShares::breadth(std::size_t meeting) const
{
    double entropy = 0;
    for (std::size_t theme = 0; theme < m_themes.size(); ++theme) {
        const double part = share(meeting, theme) / 100;
        entropy -= part > 0 ? part * std::log(part) : 0;
    }
    return total(meeting) > 0 ? std::exp(entropy) : 0;
}

} // namespace tahaluf
