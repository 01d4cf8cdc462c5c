// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/ProposalFates.h"

#include "coalition/CharterQueries.h"

#include <algorithm>

namespace tahaluf {

namespace {
bool maySee(Audience edition, CharterState state)
{
    switch (edition) {
    case Audience::Internal:
        return true;
    case Audience::Partners:
        return state != CharterState::Draft;
    case Audience::Public:
        break;
    }
    return state == CharterState::Approved;
}
} // namespace

Result<ProposalFates> ProposalFates::read(const CoalitionRecords& records, Audience edition)
{
    ProposalFates fates;
    if (Result<void> done = fates.readRecommendations(records, edition); !done) {
        return done.takeError();
    }
    if (Result<void> done = fates.readArticles(records, edition); !done) {
        return done.takeError();
    }
    return fates;
}

Result<void> ProposalFates::readRecommendations(const CoalitionRecords& records, Audience edition)
{
    Result<std::vector<Recommendation>> all = records.recommendations.all(QStringLiteral("sequence, id"));
    Result<std::vector<RecommendationSource>> links = records.recommendationSources.all();
    if (!all || !links) {
        return all ? links.takeError() : all.takeError();
    }
    QHash<qint64, std::vector<qint64>> entries;
    for (const RecommendationSource& link : *links) {
        entries[link.recommendation.value()].push_back(link.entry.value());
    }
    for (Recommendation& recommendation : *all) {
        if (recommendation.audience > edition) {
            continue;
        }
        for (const qint64 entry : entries.value(recommendation.id.value())) {
            m_places[entry].push_back(m_recommendations.size());
        }
        m_recommendations.push_back(std::move(recommendation));
    }
    return {};
}

Result<void> ProposalFates::readArticles(const CoalitionRecords& records, Audience edition)
{
    const CharterQueries queries(records);
    Result<std::vector<Charter>> versions = queries.versions();
    if (!versions) {
        return versions.takeError();
    }
    const auto shown = std::find_if(versions->begin(), versions->end(), [edition](const Charter& version) {
        return maySee(edition, version.state);
    });
    if (shown == versions->end()) {
        return {};
    }
    Result<CharterTree> tree = queries.tree(shown->id);
    Result<std::vector<SourceFact>> facts = queries.sources(shown->id);
    if (!tree || !facts) {
        return tree ? facts.takeError() : tree.takeError();
    }
    m_tree = std::move(*tree);
    for (const SourceFact& fact : *facts) {
        const int place = m_tree.indexOf(fact.article);
        if (fact.entry.isValid() && place >= 0) {
            m_articles[fact.entry.value()].push_back(place);
        }
    }
    for (std::vector<int>& places : m_articles) {
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
    }
    return {};
}

std::vector<const Recommendation*> ProposalFates::recommendations(EntryId entry) const
{
    std::vector<const Recommendation*> found;
    for (const std::size_t place : m_places.value(entry.value())) {
        found.push_back(&m_recommendations[place]);
    }
    return found;
}

std::vector<int> ProposalFates::articles(EntryId entry) const
{
    return m_articles.value(entry.value());
}

} // namespace tahaluf
