// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"
#include "coalition/planning/PlanningRecords.h"
#include "coalition/questionnaires/ResultSuppression.h"

#include <QHash>

#include <vector>

namespace tahaluf {

/**
 * The monthly totals of one year: by month and path, by body and path, with all their sums. In editions for others
 * every number under five is hidden, and as many more as are needed so that none of them follows from what is left, nor
 * from the partners' and the public edition side by side.
 */
class MonthlyFigures
{
public:
    static constexpr int Fewest = 5; ///< a smaller number of people is hidden from others

    /** Paths whose audience is narrower than the edition are left out with their numbers; year 0: the newest. */
    static Result<MonthlyFigures> read(const CoalitionRecords& records, int year, Audience edition);

    /** Without reading anything: paths, and totals of one year. */
    MonthlyFigures(int year, std::vector<ReferralPath> paths, const std::vector<MonthlyTotal>& totals);

    [[nodiscard]] int year() const { return m_year; } ///< 0: nothing was ever entered
    [[nodiscard]] const std::vector<ReferralPath>& paths() const { return m_paths; }
    [[nodiscard]] const std::vector<QDate>& months() const { return m_months; } ///< those with an entry
    [[nodiscard]] const std::vector<MemberId>& bodies() const { return m_bodies; }
    [[nodiscard]] bool isEmpty() const { return m_months.empty(); }

    [[nodiscard]] const ResultCell& ofMonth(std::size_t month, std::size_t path) const
    {
        return m_byMonth[month * m_paths.size() + path];
    }
    [[nodiscard]] const ResultCell& ofBody(std::size_t body, std::size_t path) const
    {
        return m_byBody[body * m_paths.size() + path];
    }
    [[nodiscard]] const ResultCell& month(std::size_t month) const { return m_monthSums[month]; }
    [[nodiscard]] const ResultCell& body(std::size_t body) const { return m_bodySums[body]; }
    [[nodiscard]] const ResultCell& path(std::size_t path) const { return m_pathSums[path]; }
    [[nodiscard]] const ResultCell& whole() const { return m_whole; }
    [[nodiscard]] bool hidesAny() const;

    /** Hides what is for nobody but the foundation. */
    void hideSmall();
    /**
     * Hides in this edition and in a wider one, whose paths and totals are among these, so that nothing follows from
     * reading both either.
     */
    void hideSmall(MonthlyFigures& wider);

private:
    /** The number of paths where it is none of them. */
    [[nodiscard]] std::size_t placeOfPath(ReferralPathId path) const;
    /** Takes over what an edition with at least these paths hides, but for the sums over paths. */
    void hideAsIn(const MonthlyFigures& narrower);

    int m_year;
    std::vector<ReferralPath> m_paths;
    QHash<ReferralPathId, std::size_t> m_places; ///< of the paths
    std::vector<QDate> m_months;
    std::vector<MemberId> m_bodies;
    std::vector<ResultCell> m_byMonth;
    std::vector<ResultCell> m_byBody;
    std::vector<ResultCell> m_monthSums;
    std::vector<ResultCell> m_bodySums;
    std::vector<ResultCell> m_pathSums;
    ResultCell m_whole;
};

} // namespace tahaluf
