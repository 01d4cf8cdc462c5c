// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/CharterTree.h"
#include "coalition/CoalitionRecords.h"

#include <optional>

namespace tahaluf {

/** One thing an article comes from: a proposal in the words in which it was given, a recommendation or a decision. */
struct SourceFact
{
    enum class Way
    {
        Linked, ///< named as a source of the article
        Recommended, ///< a proposal behind a recommendation that is named
        Merged, ///< a proposal merged into one that is named
        Decided ///< a decision taken on the article itself, in this version or another
    };

    ArticleId article;
    ArticleSourceId id; ///< of what is linked; none otherwise
    Way way = Way::Linked;
    EntryId entry; ///< exactly one of these three is set
    RecommendationId recommendation;
    DecisionId decision;
    QString number;
    QString text; ///< of a proposal as it was given
    QString formalText; ///< of a proposal
    QString result; ///< of a decision, in a sentence
    MemberId member; ///< who proposed, or leads the recommendation
    MeetingId meeting; ///< in which it was said, issued or decided
    int item = 0; ///< number of the agenda item, 0: none
    QString itemTitle;
    QString itemTitleEn;
    EntryKind kind = EntryKind::Proposal; ///< of a proposal: a concept, a submitted recommendation ...
    EntryState state = EntryState::Recorded; ///< of a proposal
    Audience audience = Audience::Public;
};

/** A reservation with which a member agreed to a decision. */
struct ReservationFact
{
    DecisionId decision;
    MemberId member;
    QString text;
};

/** A proposal that was adopted and stands in no article. */
struct UnusedProposal
{
    EntryId entry;
    QString number;
    QString text;
    MemberId member;
};

/** What the founding text, its page and its papers ask for; each answer is one statement, however long the text. */
class CharterQueries
{
public:
    explicit CharterQueries(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** Versions that are not deleted, the newest first. */
    Result<std::vector<Charter>> versions() const;
    Result<std::optional<Charter>> newest() const;
    Result<std::optional<Charter>> withNumber(int number) const;
    Result<CharterTree> tree(CharterId charter) const;

    /** Sources of all articles of a version: proposals, recommendations, decisions, each kind in order. */
    Result<std::vector<SourceFact>> sources(CharterId charter) const;
    /** Reservations on the decisions that sources() names. */
    Result<std::vector<ReservationFact>> reservations(CharterId charter) const;
    /** Comments on articles of a version, in the order in which they came. */
    Result<std::vector<ArticleComment>> comments(CharterId charter) const;
    /** Open comments on this version and on those before it. */
    Result<std::vector<ArticleComment>> openComments(int upToNumber) const;

    /** Adopted proposals that are in no article of this version, neither themselves nor through a recommendation. */
    Result<std::vector<UnusedProposal>> unusedProposals(CharterId charter) const;
    /** Articles of this version without a source, in no particular order. */
    Result<std::vector<ArticleId>> articlesWithoutSource(CharterId charter) const;

private:
    const CoalitionRecords& m_records;
};

} // namespace tahaluf
