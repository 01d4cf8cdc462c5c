// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/CharterTree.h"
#include "coalition/CoalitionRecords.h"

#include <QHash>

#include <vector>

namespace tahaluf {

/** What proposals led to: recommendations, and articles of the founding text, whichever way they got there. */
class ProposalFates
{
public:
    /**
     * Read for one edition: recommendations for fewer readers are left out, and the text is the newest version that
     * may be shown to them: any of it inside, a circulated one to the partners, an approved one to all.
     */
    static Result<ProposalFates> read(const CoalitionRecords& records, Audience edition);

    [[nodiscard]] std::vector<const Recommendation*> recommendations(EntryId entry) const;
    /** Places in tree(), in the order of the text. */
    [[nodiscard]] std::vector<int> articles(EntryId entry) const;
    [[nodiscard]] const CharterTree& tree() const { return m_tree; }

private:
    Result<void> readRecommendations(const CoalitionRecords& records, Audience edition);
    Result<void> readArticles(const CoalitionRecords& records, Audience edition);

    std::vector<Recommendation> m_recommendations;
    QHash<qint64, std::vector<std::size_t>> m_places; ///< in m_recommendations, by entry
    CharterTree m_tree;
    QHash<qint64, std::vector<int>> m_articles; ///< by entry
};

} // namespace tahaluf
