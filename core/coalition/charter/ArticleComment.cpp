// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/charter/ArticleComment.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<CommentState>()
{
    static const ChoiceList choices(
        "CommentState",
        {
            {static_cast<int>(CommentState::Open), "open", QT_TRANSLATE_NOOP("CommentState", "Open")},
            {static_cast<int>(CommentState::TakenUp), "taken_up", QT_TRANSLATE_NOOP("CommentState", "Taken up")},
            {static_cast<int>(CommentState::NotTakenUp),
             "not_taken_up",
             QT_TRANSLATE_NOOP("CommentState", "Not taken up")},
        });
    return choices;
}

template <> const EntitySpec<ArticleComment>& specOf<ArticleComment>()
{
    static const EntitySpec<ArticleComment> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("article_comments");
            info.table = QStringLiteral("article_comments");
            info.context = "ArticleComment";
            info.singular = QT_TRANSLATE_NOOP("ArticleComment", "Comment on an article");
            info.plural = QT_TRANSLATE_NOOP("ArticleComment", "Comments on articles");
            info.titleField = QStringLiteral("text");
            info.orderBy = QStringLiteral("received_on DESC, id DESC");
            return info;
        }(),
        {
            field("article",
                  "ArticleComment",
                  QT_TRANSLATE_NOOP("ArticleComment", "Article"),
                  FieldKind::Link,
                  &ArticleComment::article)
                .to("articles")
                .required()
                .inList(),
            field("member",
                  "ArticleComment",
                  QT_TRANSLATE_NOOP("ArticleComment", "Body"),
                  FieldKind::Link,
                  &ArticleComment::member)
                .to("members")
                .required()
                .inList(),
            field("person",
                  "ArticleComment",
                  QT_TRANSLATE_NOOP("ArticleComment", "Person"),
                  FieldKind::Link,
                  &ArticleComment::person)
                .to("people"),
            field("text",
                  "ArticleComment",
                  QT_TRANSLATE_NOOP("ArticleComment", "Comment"),
                  FieldKind::LongText,
                  &ArticleComment::text)
                .required()
                .searchable()
                .inList(),
            field("received_on",
                  "ArticleComment",
                  QT_TRANSLATE_NOOP("ArticleComment", "Received on"),
                  FieldKind::Date,
                  &ArticleComment::receivedOn)
                .inList(),
            field("state",
                  "ArticleComment",
                  QT_TRANSLATE_NOOP("ArticleComment", "State"),
                  FieldKind::Choice,
                  &ArticleComment::state)
                .inList(),
            field("reply",
                  "ArticleComment",
                  QT_TRANSLATE_NOOP("ArticleComment", "Reply"),
                  FieldKind::LongText,
                  &ArticleComment::reply)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
