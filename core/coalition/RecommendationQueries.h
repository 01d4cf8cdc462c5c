// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"

#include <optional>
#include <vector>

namespace tahaluf {

/** A recommendation with everything that belongs to it. */
struct RecommendationRecord
{
    Recommendation recommendation = {};
    std::vector<Entry> sources = {}; ///< in the order of their numbers
    std::vector<MemberId> supporting = {};
    std::vector<FollowUp> reports = {}; ///< the oldest first

    /** The last request for more time, answered or not; null where there was none. */
    [[nodiscard]] const FollowUp* lastExtension() const;
};

/** Which recommendations are meant; what is not set does not matter. */
struct RecommendationChoice
{
    MeetingId meeting = {}; ///< in which it was issued
    MemberId member = {}; ///< leads or supports it
    Audience edition = Audience::Internal; ///< those that may stand in this edition
};

/** How far recommendations are; cancelled ones are counted for themselves only. */
struct RecommendationTotals
{
    int all = 0; ///< cancelled ones left out
    int done = 0;
    int open = 0;
    int overdue = 0; ///< of the open ones
    int cancelled = 0;
    int percent = 0; ///< mean, rounded
};

[[nodiscard]] RecommendationTotals totalsOf(const std::vector<RecommendationRecord>& records, QDate today);

/** What the page and the papers ask about recommendations; each answer is a few statements, however long the list. */
class RecommendationQueries
{
public:
    explicit RecommendationQueries(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** In the order of their numbers. */
    Result<std::vector<RecommendationRecord>> chosen(const RecommendationChoice& choice) const;
    Result<std::vector<Entry>> sources(RecommendationId id) const;
    /** Reports and requests, the newest first. */
    Result<std::vector<FollowUp>> reports(RecommendationId id) const;
    /** The request for more time that waits for its answer. */
    Result<std::optional<FollowUp>> openExtension(RecommendationId id) const;
    /** Recommendations that come from this proposal. */
    Result<std::vector<Recommendation>> ofEntry(EntryId entry) const;

private:
    const CoalitionRecords& m_records;
};

} // namespace tahaluf
