// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/resources/Resource.h"
#include "coalition/resources/ResourceRequest.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace tahaluf {

/** What a task, a training or a meeting needs; what is not set does not matter. */
struct ResourceNeed
{
    std::optional<ResourceKind> kind = {};
    QString words = {}; ///< of its name, its fields or its conditions
    QString language = {};
    int capacity = 0; ///< at least
    QDate from = {};
    QDate until = {}; ///< none: the same day
};

struct MatchedResource
{
    std::size_t place = 0; ///< in the list the matcher was made of
    int words = 0; ///< how many of the words it has
    bool isFree = true; ///< not promised to somebody on those days
};

/** Who offers what fits. Reads the offers once; each question is then a look through what was read. */
class ResourceMatcher
{
public:
    /** The offers in the order in which equals are named; of `requests` count those that are promised. */
    ResourceMatcher(std::vector<Resource> resources, const std::vector<ResourceRequest>& requests);

    [[nodiscard]] const std::vector<Resource>& resources() const { return m_resources; }
    /** Those that are free first, then those that have more of the words. */
    [[nodiscard]] std::vector<MatchedResource> match(const ResourceNeed& need) const;
    [[nodiscard]] QStringList languages() const;

private:
    struct Offer
    {
        QSet<QString> stems;
        QSet<QString> languages; ///< keys of their names
        std::vector<std::pair<QDate, QDate>> promised;
    };
    [[nodiscard]] bool fits(std::size_t place, const ResourceNeed& need, const QString& language) const;

    std::vector<Resource> m_resources;
    std::vector<Offer> m_offers;
};

/** What can be in one place only is promised to one at a time; of funds and publications there is enough for several.
 */
[[nodiscard]] constexpr bool isSingle(ResourceKind kind)
{
    return kind != ResourceKind::Fund && kind != ResourceKind::Publication;
}

} // namespace tahaluf
