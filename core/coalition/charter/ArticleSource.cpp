// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/charter/ArticleSource.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<ArticleSource>& specOf<ArticleSource>()
{
    static const EntitySpec<ArticleSource> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("article_sources");
            info.table = QStringLiteral("article_sources");
            info.context = "ArticleSource";
            info.singular = QT_TRANSLATE_NOOP("ArticleSource", "Source of an article");
            info.plural = QT_TRANSLATE_NOOP("ArticleSource", "Sources of articles");
            info.titleField = QStringLiteral("article");
            info.orderBy = QStringLiteral("article, id");
            return info;
        }(),
        {
            field("article",
                  "ArticleSource",
                  QT_TRANSLATE_NOOP("ArticleSource", "Article"),
                  FieldKind::Link,
                  &ArticleSource::article)
                .to("articles")
                .required()
                .inList(),
            field("entry",
                  "ArticleSource",
                  QT_TRANSLATE_NOOP("ArticleSource", "Proposal"),
                  FieldKind::Link,
                  &ArticleSource::entry)
                .to("proposals")
                .inList(),
            field("recommendation",
                  "ArticleSource",
                  QT_TRANSLATE_NOOP("ArticleSource", "Recommendation"),
                  FieldKind::Link,
                  &ArticleSource::recommendation)
                .to("recommendations")
                .inList(),
            field("decision",
                  "ArticleSource",
                  QT_TRANSLATE_NOOP("ArticleSource", "Decision"),
                  FieldKind::Link,
                  &ArticleSource::decision)
                .to("decisions")
                .inList(),
        });
    return spec;
}

} // namespace tahaluf
