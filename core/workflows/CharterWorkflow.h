// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/charter/CharterTree.h"
#include "coalition/CoalitionRecords.h"
#include "workflows/CharterLock.h"
#include "workflows/MinutesWorkflow.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The founding text (وثيقة التأسيس): versions, their parts, articles and clauses, where each comes from, and what the
 * bodies say of it. A version is a draft, then circulated for comments (and stays as the bodies read it), then approved
 * (locked, hashed). Whoever wants to change one that is not a draft any more starts the next version from it; an
 * article keeps its lineage through all of them. Every command is one transaction.
 */
class CharterWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(CharterWorkflow)

public:
    CharterWorkflow(CoalitionRecords& records, CharterLock& lock)
        : m_records(records)
        , m_lock(lock)
    {
    }

    /** The first version, a draft with the part of the shared vision and goals. Refused where there is a version. */
    Result<Charter> createFirst(const QString& title, const QString& titleEn = {});
    /** The next version: a copy of this one with its sources, as a draft. Refused while another draft is open. */
    Result<Charter> createFrom(CharterId id);
    /** The save command of forms and imports: titles; a new version without a number gets the next one. */
    Result<void> save(Charter& charter);
    /** Sends a draft to the bodies, whose comments are awaited until this day. */
    Result<Charter> circulate(CharterId id, QDate commentsUntil);

    /** What is missing before approval; empty when the version is ready. */
    Result<std::vector<ReadinessProblem>> readiness(CharterId id) const;
    /**
     * Locks the version with its canonical paper (Document::toJson and its hash); its articles are approved with it.
     * Refused while readiness() names anything.
     */
    Result<Charter>
    approve(CharterId id, const QString& approvedBy, const QString& document, const QString& contentHash);

    /**
     * Adds a part, an article or a clause: after `after`, or as the last. Without a parent an article goes into the
     * last part and a clause into the last article, so that a text can be read in line after line.
     */
    Result<Article> add(Article article, ArticleId after = {});
    /** The save command of imports: a new one is added, of an existing one the words change. */
    Result<void> saveArticle(Article& article);
    /** Changes headings and texts; an article that was agreed is a draft again. Clears what does not change. */
    Result<Article> edit(const Article& article);
    /** One place up or down; over the edge of a part into the one beside it, of an article likewise. */
    Result<Article> moveUp(ArticleId id) { return step(id, -1); }
    Result<Article> moveDown(ArticleId id) { return step(id, 1); }
    /** Into another part or article, or elsewhere in its own: at this place from 1; 0 is the last. */
    Result<Article> moveInto(ArticleId id, ArticleId parent, int position = 0);
    /** Takes it out with everything in it and with their sources. */
    Result<void> remove(ArticleId id);
    /** Marks that the bodies agree on an article, or that it is open again. */
    Result<Article> setAgreed(ArticleId id, bool isAgreed);

    Result<ArticleSource> link(ArticleSource source);
    Result<void> saveSource(ArticleSource& source);
    Result<void> unlink(ArticleSourceId id);

    /** A member's comment on a circulated version, dated today unless it says otherwise. */
    Result<ArticleComment> addComment(ArticleComment comment);
    /** Taken up, or not; one that is not needs a reply. */
    Result<ArticleComment> answerComment(ArticleCommentId id, CommentState state, const QString& reply);
    Result<void> saveComment(ArticleComment& comment);

private:
    Result<Charter> versionOf(CharterId id) const;
    Result<Charter> draftOf(CharterId id) const;
    Result<Article> articleOf(ArticleId id) const;
    /** The article, where its version is a draft. */
    Result<Article> openArticle(ArticleId id) const;
    Result<CharterTree> treeOf(CharterId id) const;
    Result<int> nextNumber() const;
    Result<Charter> move(CharterId id, CharterState to, const std::function<void(Charter&)>& edit);
    Result<void> copyTree(CharterId from, CharterId to);
    Result<void> enter(Charter& charter);
    Result<void> correct(Charter& charter);
    Result<Article> step(ArticleId id, int by);
    Result<Article> put(Article article, const CharterTree& tree, ArticleId parent, int position);
    Result<void> setPositions(const CharterTree& tree, const std::vector<int>& siblings, int without = -1);
    static Result<void> checkParent(const CharterTree& tree, ArticleKind kind, ArticleId parent);
    static const std::vector<int>& childrenOf(const CharterTree& tree, ArticleId parent);

    CoalitionRecords& m_records;
    CharterLock& m_lock;
};

} // namespace tahaluf
