// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/resources/ResourceMatcher.h"

#include "language/ArabicText.h"
#include "language/Collation.h"
#include "language/NameList.h"

#include <algorithm>

namespace tahaluf {

namespace {

/** The forms in which one word of a need may stand in an offer. */
std::vector<QStringList> formsOf(const QString& words)
{
    std::vector<QStringList> forms;
    const QList<ArabicText::Word> all = ArabicText::words(words);
    forms.reserve(static_cast<std::size_t>(all.size()));
    for (const ArabicText::Word& word : all) {
        forms.push_back(ArabicText::stemsOfWord(word.spelled) << word.folded);
    }
    return forms;
}

} // namespace

ResourceMatcher::ResourceMatcher(std::vector<Resource> resources, const std::vector<ResourceRequest>& requests)
    : m_resources(std::move(resources))
{
    QHash<qint64, std::size_t> places;
    m_offers.reserve(m_resources.size());
    for (const Resource& resource : m_resources) {
        Offer offer;
        const QString text =
            QStringList{resource.name, resource.nameEn, resource.fields, resource.conditions, resource.area}.join(u' ');
        for (const QStringList& forms : formsOf(text)) {
            offer.stems += QSet<QString>(forms.begin(), forms.end());
        }
        const QStringList languages = NameList::split(resource.languages);
        for (const QString& language : languages) {
            offer.languages.insert(NameList::key(language));
        }
        places.insert(resource.id.value(), m_offers.size());
        m_offers.push_back(std::move(offer));
    }
    for (const ResourceRequest& request : requests) {
        const auto place = places.constFind(request.resource.value());
        if (request.isPromised() && place != places.constEnd()) {
            m_offers[*place].promised.emplace_back(request.fromOn, request.untilOn);
        }
    }
}

bool ResourceMatcher::fits(std::size_t place, const ResourceNeed& need, const QString& language) const
{
    const Resource& resource = m_resources[place];
    const Offer& offer = m_offers[place];
    const QDate until = need.until.isValid() ? need.until : need.from;
    return (!need.kind || resource.kind == *need.kind) &&
           (need.capacity <= 0 || resource.capacity == 0 || resource.capacity >= need.capacity) &&
           (language.isEmpty() || offer.languages.isEmpty() || offer.languages.contains(language)) &&
           (!need.from.isValid() || !resource.availableFrom.isValid() || resource.availableFrom <= need.from) &&
           (!until.isValid() || !resource.availableUntil.isValid() || until <= resource.availableUntil);
}

std::vector<MatchedResource> ResourceMatcher::match(const ResourceNeed& need) const
{
    const std::vector<QStringList> wanted = formsOf(need.words);
    const QDate until = need.until.isValid() ? need.until : need.from;
    const QString language = NameList::key(need.language);
    std::vector<MatchedResource> matched;
    for (std::size_t place = 0; place < m_resources.size(); ++place) {
        if (!fits(place, need, language)) {
            continue;
        }
        const Offer& offer = m_offers[place];
        MatchedResource one{.place = place};
        for (const QStringList& forms : wanted) {
            one.words += std::any_of(forms.begin(),
                                     forms.end(),
                                     [&offer](const QString& form) { return offer.stems.contains(form); })
                             ? 1
                             : 0;
        }
        if (!wanted.empty() && one.words == 0) {
            continue;
        }
        const bool isPromised = std::any_of(offer.promised.begin(), offer.promised.end(), [&](const auto& days) {
            return need.from.isValid() && days.first <= until && need.from <= days.second;
        });
        one.isFree = !isPromised || !isSingle(m_resources[place].kind);
        matched.push_back(one);
    }
    std::stable_sort(matched.begin(), matched.end(), [](const MatchedResource& left, const MatchedResource& right) {
        return left.isFree != right.isFree ? left.isFree : left.words > right.words;
    });
    return matched;
}

QStringList ResourceMatcher::languages() const
{
    QStringList all;
    QSet<QString> known;
    for (const Resource& resource : m_resources) {
        const QStringList names = NameList::split(resource.languages);
        for (const QString& name : names) {
            const QString key = NameList::key(name);
            if (!known.contains(key)) {
                known.insert(key);
                all << name;
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const QString& left, const QString& right) {
        return Collation::compare(left, right) < 0;
    });
    return all;
}

} // namespace tahaluf
