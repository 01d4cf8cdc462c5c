// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/charter/Article.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ArticleKind>()
{
    static const ChoiceList choices(
        "ArticleKind",
        {
            {static_cast<int>(ArticleKind::Part), "part", QT_TRANSLATE_NOOP("ArticleKind", "Part")},
            {static_cast<int>(ArticleKind::Article), "article", QT_TRANSLATE_NOOP("ArticleKind", "Article")},
            {static_cast<int>(ArticleKind::Clause), "clause", QT_TRANSLATE_NOOP("ArticleKind", "Clause")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<ArticleState>()
{
    static const ChoiceList choices(
        "ArticleState",
        {
            {static_cast<int>(ArticleState::Draft), "draft", QT_TRANSLATE_NOOP("ArticleState", "Draft")},
            {static_cast<int>(ArticleState::Agreed), "agreed", QT_TRANSLATE_NOOP("ArticleState", "Agreed")},
            {static_cast<int>(ArticleState::Approved), "approved", QT_TRANSLATE_NOOP("ArticleState", "Approved")},
        });
    return choices;
}

template <> const EntitySpec<Article>& specOf<Article>()
{
    static const EntitySpec<Article> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("articles");
            info.table = QStringLiteral("articles");
            info.context = "Article";
            info.singular = QT_TRANSLATE_NOOP("Article", "Article");
            info.plural = QT_TRANSLATE_NOOP("Article", "Articles");
            info.titleField = QStringLiteral("text");
            info.orderBy = QStringLiteral("charter DESC, position, id");
            return info;
        }(),
        {
            field("charter", "Article", QT_TRANSLATE_NOOP("Article", "Version"), FieldKind::Link, &Article::charter)
                .to("charters")
                .required()
                .inList(),
            field("parent", "Article", QT_TRANSLATE_NOOP("Article", "Within"), FieldKind::Link, &Article::parent)
                .to("articles")
                .readOnly(),
            field("kind", "Article", QT_TRANSLATE_NOOP("Article", "Kind"), FieldKind::Choice, &Article::kind)
                .readOnly()
                .inList(),
            field(
                "position", "Article", QT_TRANSLATE_NOOP("Article", "Position"), FieldKind::Number, &Article::position)
                .readOnly()
                .internal(),
            field("heading", "Article", QT_TRANSLATE_NOOP("Article", "Heading"), FieldKind::Text, &Article::heading)
                .searchable()
                .inList(),
            field("heading_en",
                  "Article",
                  QT_TRANSLATE_NOOP("Article", "Heading (English)"),
                  FieldKind::Text,
                  &Article::headingEn)
                .searchable(),
            field("text", "Article", QT_TRANSLATE_NOOP("Article", "Text"), FieldKind::LongText, &Article::text)
                .searchable()
                .inList(),
            field("text_en",
                  "Article",
                  QT_TRANSLATE_NOOP("Article", "Text (English)"),
                  FieldKind::LongText,
                  &Article::textEn)
                .searchable(),
            field("state", "Article", QT_TRANSLATE_NOOP("Article", "State"), FieldKind::Choice, &Article::state)
                .readOnly()
                .inList(),
            field("lineage", "Article", QT_TRANSLATE_NOOP("Article", "Lineage"), FieldKind::Text, &Article::lineage)
                .readOnly(),
        });
    return spec;
}

} // namespace tahaluf
