// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/proposals/Ids.h"

#include <vector>

namespace tahaluf {

/** How many proposals of one theme a meeting brought. An invalid theme: none was named. */
struct ThemeCount
{
    MeetingId meeting;
    ThemeId theme;
    int count = 0;
};

/**
 * How the proposals of each meeting spread over the themes: whether approaches diversify from meeting to meeting.
 * Meetings without proposals and themes without any are left out.
 */
class ThemeShares
{
public:
    ThemeShares() = default;
    /** In the order given; proposals without a theme come last. */
    ThemeShares(const std::vector<MeetingId>& meetings,
                const std::vector<ThemeId>& themes,
                const std::vector<ThemeCount>& counts);

    [[nodiscard]] const std::vector<MeetingId>& meetings() const { return m_meetings; }
    [[nodiscard]] const std::vector<ThemeId>& themes() const { return m_themes; }
    [[nodiscard]] int count(std::size_t meeting, std::size_t theme) const
    {
        return m_counts[meeting * m_themes.size() + theme];
    }
    [[nodiscard]] int total(std::size_t meeting) const;
    /** Of the meeting's proposals, in percent. */
    [[nodiscard]] double share(std::size_t meeting, std::size_t theme) const;
    /**
     * How many themes the meeting would have had, had it given each the same weight: 1 where all its proposals are of
     * one theme (the exponential of Shannon's entropy; Hill 1973, number of order 1).
     */
    [[nodiscard]] double breadth(std::size_t meeting) const;

private:
    std::vector<MeetingId> m_meetings;
    std::vector<ThemeId> m_themes;
    std::vector<int> m_counts;
};

} // namespace tahaluf
