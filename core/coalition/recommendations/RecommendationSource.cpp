// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/recommendations/RecommendationSource.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<RecommendationSource>& specOf<RecommendationSource>()
{
    static const EntitySpec<RecommendationSource> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("recommendation_sources");
            info.table = QStringLiteral("recommendation_sources");
            info.context = "RecommendationSource";
            info.singular = QT_TRANSLATE_NOOP("RecommendationSource", "Source of a recommendation");
            info.plural = QT_TRANSLATE_NOOP("RecommendationSource", "Sources of recommendations");
            info.titleField = QStringLiteral("recommendation");
            info.orderBy = QStringLiteral("recommendation, id");
            return info;
        }(),
        {
            field("recommendation",
                  "RecommendationSource",
                  QT_TRANSLATE_NOOP("RecommendationSource", "Recommendation"),
                  FieldKind::Link,
                  &RecommendationSource::recommendation)
                .to("recommendations")
                .required()
                .inList(),
            field("entry",
                  "RecommendationSource",
                  QT_TRANSLATE_NOOP("RecommendationSource", "Proposal"),
                  FieldKind::Link,
                  &RecommendationSource::entry)
                .to("proposals")
                .required()
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
