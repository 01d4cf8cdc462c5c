// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of CharterWorkflow about where articles come from and what the bodies say of them.
#include "storage/Transaction.h"
#include "workflows/CharterWorkflow.h"

namespace tahaluf {

Result<ArticleSource> CharterWorkflow::link(ArticleSource source)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Article> article = articleOf(source.article);
    if (!article) {
        return article.takeError();
    }
    if (Result<void> open = m_lock.refuseWhenApproved(article->charter); !open) {
        return open.takeError();
    }
    if (article->kind == ArticleKind::Part) {
        return refused(tr("A part has no source of its own; link the article that takes the proposal up."),
                       QStringLiteral("article"));
    }
    const int named = (source.entry.isValid() ? 1 : 0) + (source.recommendation.isValid() ? 1 : 0) +
                      (source.decision.isValid() ? 1 : 0);
    if (named != 1) {
        return refused(tr("A source is one proposal, one recommendation or one decision. Choose which."),
                       QStringLiteral("entry"));
    }
    if (source.entry.isValid()) {
        Result<Entry> entry = m_records.entries.get(source.entry);
        if (!entry) {
            return entry.takeError();
        }
        if (entry->state == EntryState::Withdrawn) {
            return refused(tr("%1 was withdrawn and is no source any more.").arg(entry->number),
                           QStringLiteral("entry"));
        }
    }
    Result<std::vector<ArticleSource>> known = m_records.articleSources.where(
        QStringLiteral("article = ? AND coalesce(entry, 0) = ? AND coalesce(recommendation, 0) = ? "
                       "AND coalesce(decision, 0) = ?"),
        {source.article.value(), source.entry.value(), source.recommendation.value(), source.decision.value()});
    if (!known) {
        return known.takeError();
    }
    if (!known->empty()) {
        return refused(tr("The article has this source already."), QStringLiteral("entry"));
    }
    if (Result<void> saved = m_records.articleSources.insert(source); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return source;
}

Result<void> CharterWorkflow::saveSource(ArticleSource& source)
{
    if (source.id.isValid()) {
        return refused(tr("A source is linked or taken away, not changed into another one."), QStringLiteral("entry"));
    }
    Result<ArticleSource> linked = link(source);
    if (!linked) {
        return linked.takeError();
    }
    source = *linked;
    return {};
}

Result<void> CharterWorkflow::unlink(ArticleSourceId id)
{
    return m_records.articleSources.remove(id);
}

Result<ArticleComment> CharterWorkflow::addComment(ArticleComment comment)
{
    Result<Article> article = articleOf(comment.article);
    if (!article) {
        return article.takeError();
    }
    Result<Charter> charter = versionOf(article->charter);
    if (!charter) {
        return charter.takeError();
    }
    if (charter->state != CharterState::Circulated) {
        return refused(tr("Comments are taken while a version is circulated; version %1 is “%2”.")
                           .arg(charter->number)
                           .arg(choiceLabel(charter->state)),
                       QStringLiteral("article"));
    }
    comment.text = comment.text.trimmed();
    if (comment.text.isEmpty()) {
        return refused(tr("Write what the body says of the article."), QStringLiteral("text"));
    }
    if (!comment.member.isValid()) {
        return refused(tr("Choose the body whose comment it is."), QStringLiteral("member"));
    }
    if (!comment.receivedOn.isValid()) {
        comment.receivedOn = m_records.now().date();
    }
    if (comment.state == CommentState::NotTakenUp && comment.reply.trimmed().isEmpty()) {
        return refused(tr("Write the reply the body will read: why its comment is not taken up."),
                       QStringLiteral("reply"));
    }
    if (Result<void> saved = m_records.articleComments.insert(comment); !saved) {
        return saved.takeError();
    }
    return comment;
}

Result<ArticleComment> CharterWorkflow::answerComment(ArticleCommentId id, CommentState state, const QString& reply)
{
    Result<ArticleComment> comment = m_records.articleComments.get(id);
    if (!comment) {
        return comment;
    }
    if (state == CommentState::NotTakenUp && reply.trimmed().isEmpty()) {
        return refused(tr("Write the reply the body will read: why its comment is not taken up."),
                       QStringLiteral("reply"));
    }
    comment->state = state;
    comment->reply = reply.trimmed();
    if (Result<void> saved = m_records.articleComments.update(*comment); !saved) {
        return saved.takeError();
    }
    return comment;
}

Result<void> CharterWorkflow::saveComment(ArticleComment& comment)
{
    if (!comment.id.isValid()) {
        Result<ArticleComment> added = addComment(comment);
        if (!added) {
            return added.takeError();
        }
        comment = *added;
        return {};
    }
    Result<ArticleComment> stored = m_records.articleComments.get(comment.id);
    if (!stored) {
        return stored.takeError();
    }
    if (comment.article != stored->article || comment.member != stored->member) {
        return refused(tr("A comment stays with its article and its body. Enter another one instead."),
                       QStringLiteral("article"));
    }
    if (comment.state == CommentState::NotTakenUp && comment.reply.trimmed().isEmpty()) {
        return refused(tr("Write the reply the body will read: why its comment is not taken up."),
                       QStringLiteral("reply"));
    }
    return m_records.articleComments.update(comment);
}

} // namespace tahaluf
