// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/recommendations/RecommendationSupport.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<RecommendationSupport>& specOf<RecommendationSupport>()
{
    static const EntitySpec<RecommendationSupport> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("recommendation_supports");
            info.table = QStringLiteral("recommendation_supports");
            info.context = "RecommendationSupport";
            info.singular = QT_TRANSLATE_NOOP("RecommendationSupport", "Supporting body");
            info.plural = QT_TRANSLATE_NOOP("RecommendationSupport", "Supporting bodies");
            info.titleField = QStringLiteral("recommendation");
            info.orderBy = QStringLiteral("recommendation, id");
            return info;
        }(),
        {
            field("recommendation",
                  "RecommendationSupport",
                  QT_TRANSLATE_NOOP("RecommendationSupport", "Recommendation"),
                  FieldKind::Link,
                  &RecommendationSupport::recommendation)
                .to("recommendations")
                .required()
                .inList(),
            field("member",
                  "RecommendationSupport",
                  QT_TRANSLATE_NOOP("RecommendationSupport", "Body"),
                  FieldKind::Link,
                  &RecommendationSupport::member)
                .to("members")
                .required()
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
