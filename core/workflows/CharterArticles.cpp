// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of CharterWorkflow about parts, articles and clauses.
#include "base/Uid.h"
#include "coalition/CharterQueries.h"
#include "storage/Transaction.h"
#include "workflows/CharterReadiness.h"
#include "workflows/CharterWorkflow.h"

#include <algorithm>

namespace tahaluf {

namespace {

/** Whether `index` is `root` or stands somewhere in it. */
bool isWithin(const CharterTree& tree, int index, int root)
{
    while (index >= 0 && index != root) {
        index = tree.at(index).parent;
    }
    return index >= 0;
}

/** The nearest node of one of these kinds before or after `index` in reading order, or -1. */
int neighbour(const CharterTree& tree, int index, int by, ArticleKind kind)
{
    for (int at = index + by; at >= 0 && at < tree.size(); at += by) {
        if (tree.at(at).article.kind == kind) {
            return at;
        }
    }
    return -1;
}

} // namespace

Result<Article> CharterWorkflow::articleOf(ArticleId id) const
{
    Result<std::vector<Article>> found = m_records.articles.where(QStringLiteral("id = ?"), {id.value()});
    if (!found) {
        return found.takeError();
    }
    if (found->empty()) {
        return refused(tr("This article is not in the text any more."), QStringLiteral("article"));
    }
    return std::move(found->front());
}

Result<Article> CharterWorkflow::openArticle(ArticleId id) const
{
    Result<Article> article = articleOf(id);
    if (!article) {
        return article;
    }
    if (Result<Charter> draft = draftOf(article->charter); !draft) {
        return draft.takeError();
    }
    return article;
}

const std::vector<int>& CharterWorkflow::childrenOf(const CharterTree& tree, ArticleId parent)
{
    const int index = tree.indexOf(parent);
    return index < 0 ? tree.roots() : tree.at(index).children;
}

Result<void> CharterWorkflow::checkParent(const CharterTree& tree, ArticleKind kind, ArticleId parent)
{
    const QString field = QStringLiteral("parent");
    const int index = tree.indexOf(parent);
    if (kind == ArticleKind::Part) {
        return parent.isValid() ? Result<void>(refused(tr("A part stands by itself, not within another one."), field))
                                : Result<void>();
    }
    if (index < 0) {
        return refused(kind == ArticleKind::Article
                           ? tr("An article stands in a part of the same version. Add the part first.")
                           : tr("A clause stands in an article of the same version. Add the article first."),
                       field);
    }
    const CharterNode& node = tree.at(index);
    if (kind == ArticleKind::Article) {
        return node.article.kind == ArticleKind::Part
                   ? Result<void>()
                   : Result<void>(refused(tr("An article stands in a part; choose the part it goes into."), field));
    }
    const bool isClauseOfArticle = node.article.kind == ArticleKind::Clause && node.parent >= 0 &&
                                   tree.at(node.parent).article.kind == ArticleKind::Article;
    if (node.article.kind == ArticleKind::Article || isClauseOfArticle) {
        return {};
    }
    return refused(tr("A clause stands in an article, or in a clause that itself stands in an article."), field);
}

Result<void> CharterWorkflow::setPositions(const CharterTree& tree, const std::vector<int>& siblings, int without)
{
    int position = 0;
    for (const int index : siblings) {
        if (index == without) {
            continue;
        }
        Article article = tree.at(index).article;
        article.position = ++position;
        if (article.position != tree.at(index).article.position) {
            if (Result<void> saved = m_records.articles.update(article); !saved) {
                return saved;
            }
        }
    }
    return {};
}

Result<Article> CharterWorkflow::put(Article article, const CharterTree& tree, ArticleId parent, int position)
{
    const int own = tree.indexOf(article.id);
    std::vector<int> siblings = childrenOf(tree, parent);
    siblings.erase(std::remove(siblings.begin(), siblings.end(), own), siblings.end());
    const int last = static_cast<int>(siblings.size()) + 1;
    const int place = position < 1 || position > last ? last : position;
    if (own >= 0 && article.parent != parent) {
        // Where it was, the gap closes.
        if (Result<void> closed = setPositions(tree, childrenOf(tree, article.parent), own); !closed) {
            return closed.takeError();
        }
    }
    for (int i = 0; i < last - 1; ++i) {
        Article sibling = tree.at(siblings[static_cast<std::size_t>(i)]).article;
        const int wanted = i + 1 < place ? i + 1 : i + 2;
        if (sibling.position != wanted) {
            sibling.position = wanted;
            if (Result<void> saved = m_records.articles.update(sibling); !saved) {
                return saved.takeError();
            }
        }
    }
    article.parent = parent;
    article.position = place;
    if (Result<void> saved = m_records.articles.save(article); !saved) {
        return saved.takeError();
    }
    return article;
}

Result<Article> CharterWorkflow::add(Article article, ArticleId after)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<Charter> draft = draftOf(article.charter); !draft) {
        return draft.takeError();
    }
    Result<CharterTree> tree = treeOf(article.charter);
    if (!tree) {
        return tree.takeError();
    }
    int position = 0;
    if (const int beside = tree->indexOf(after); beside >= 0) {
        const CharterNode& node = tree->at(beside);
        const std::vector<int>& siblings = childrenOf(*tree, node.article.parent);
        article.parent = node.article.parent;
        position = static_cast<int>(std::find(siblings.begin(), siblings.end(), beside) - siblings.begin()) + 2;
    } else if (!article.parent.isValid() && article.kind != ArticleKind::Part) {
        const ArticleKind within = article.kind == ArticleKind::Article ? ArticleKind::Part : ArticleKind::Article;
        const int last = neighbour(*tree, tree->size(), -1, within);
        article.parent = last < 0 ? ArticleId() : tree->at(last).article.id;
    }
    if (Result<void> checked = checkParent(*tree, article.kind, article.parent); !checked) {
        return checked.takeError();
    }
    if (article.kind == ArticleKind::Part && article.heading.trimmed().isEmpty()) {
        return refused(tr("Give the part a heading."), QStringLiteral("heading"));
    }
    if (article.uid.isEmpty()) {
        article.uid = newUid();
    }
    article.lineage = article.lineage.trimmed();
    if (article.lineage.isEmpty()) {
        article.lineage = article.uid;
    } else if (tree->indexOfLineage(article.lineage) >= 0) {
        return refused(tr("This version has that article already: %1.")
                           .arg(CharterReadiness::placeName(*tree, tree->indexOfLineage(article.lineage))),
                       QStringLiteral("lineage"));
    }
    // Approved it is with its version only.
    article.state = article.state == ArticleState::Agreed ? ArticleState::Agreed : ArticleState::Draft;
    article.id = {};
    Result<Article> added = put(article, *tree, article.parent, position);
    if (!added) {
        return added;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return added;
}

Result<void> CharterWorkflow::saveArticle(Article& article)
{
    if (!article.id.isValid()) {
        Result<Article> added = add(article);
        if (!added) {
            return added.takeError();
        }
        article = *added;
        return {};
    }
    Result<Article> stored = articleOf(article.id);
    if (!stored) {
        return stored.takeError();
    }
    if (article.charter != stored->charter || article.parent != stored->parent || article.kind != stored->kind ||
        article.lineage != stored->lineage) {
        return refused(tr("The place of an article is changed on the page of the founding text, by moving it there."),
                       QStringLiteral("parent"));
    }
    if (article.state != stored->state) {
        return refused(tr("An article is agreed on its own page, and approved together with its version."),
                       QStringLiteral("state"));
    }
    Result<Article> edited = edit(article);
    if (!edited) {
        return edited.takeError();
    }
    article = *edited;
    return {};
}

Result<Article> CharterWorkflow::edit(const Article& article)
{
    Result<Article> stored = openArticle(article.id);
    if (!stored) {
        return stored;
    }
    Article changed = *stored;
    changed.revision = article.revision;
    changed.heading = article.heading.trimmed();
    changed.headingEn = article.headingEn.trimmed();
    changed.text = article.text.trimmed();
    changed.textEn = article.textEn.trimmed();
    if (changed.kind == ArticleKind::Part && changed.heading.isEmpty()) {
        return refused(tr("Give the part a heading."), QStringLiteral("heading"));
    }
    const bool isSame = changed.heading == stored->heading && changed.headingEn == stored->headingEn &&
                        changed.text == stored->text && changed.textEn == stored->textEn;
    if (!isSame) {
        // What the bodies agreed on were other words.
        changed.state = ArticleState::Draft;
    }
    if (Result<void> saved = m_records.articles.update(changed); !saved) {
        return saved.takeError();
    }
    return changed;
}

Result<Article> CharterWorkflow::moveInto(ArticleId id, ArticleId parent, int position)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Article> article = openArticle(id);
    if (!article) {
        return article;
    }
    Result<CharterTree> tree = treeOf(article->charter);
    if (!tree) {
        return tree.takeError();
    }
    if (Result<void> checked = checkParent(*tree, article->kind, parent); !checked) {
        return checked.takeError();
    }
    const int own = tree->indexOf(id);
    const int target = tree->indexOf(parent);
    if (target >= 0 && isWithin(*tree, target, own)) {
        return refused(tr("It cannot stand within itself."), QStringLiteral("parent"));
    }
    if (target >= 0 && tree->at(target).article.kind == ArticleKind::Clause && !tree->at(own).children.empty()) {
        return refused(tr("This clause has clauses of its own; take them out before it goes into another clause."),
                       QStringLiteral("parent"));
    }
    Result<Article> moved = put(*article, *tree, parent, position);
    if (!moved) {
        return moved;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return moved;
}

Result<Article> CharterWorkflow::step(ArticleId id, int by)
{
    Result<Article> article = openArticle(id);
    if (!article) {
        return article;
    }
    Result<CharterTree> tree = treeOf(article->charter);
    if (!tree) {
        return tree.takeError();
    }
    const int own = tree->indexOf(id);
    const std::vector<int>& siblings = childrenOf(*tree, article->parent);
    const auto place = static_cast<int>(std::find(siblings.begin(), siblings.end(), own) - siblings.begin());
    const int wanted = place + by;
    if (wanted >= 0 && wanted < static_cast<int>(siblings.size())) {
        return moveInto(id, article->parent, wanted + 1);
    }
    // Over the edge: to the end of the part before, or the beginning of the one after it.
    const int parent = tree->indexOf(article->parent);
    const int other = parent < 0 ? -1 : neighbour(*tree, parent, by, tree->at(parent).article.kind);
    if (other < 0) {
        return refused(by < 0 ? tr("It is the first already.") : tr("It is the last already."));
    }
    return moveInto(id, tree->at(other).article.id, by < 0 ? 0 : 1);
}

Result<void> CharterWorkflow::remove(ArticleId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Article> article = openArticle(id);
    if (!article) {
        return article.takeError();
    }
    Result<CharterTree> tree = treeOf(article->charter);
    if (!tree) {
        return tree.takeError();
    }
    const int own = tree->indexOf(id);
    for (int index = tree->size() - 1; index >= own; --index) {
        if (!isWithin(*tree, index, own)) {
            continue;
        }
        const ArticleId gone = tree->at(index).article.id;
        Result<std::vector<ArticleSource>> sources =
            m_records.articleSources.where(QStringLiteral("article = ?"), {gone.value()});
        if (!sources) {
            return sources.takeError();
        }
        for (const ArticleSource& source : *sources) {
            if (Result<void> removed = m_records.articleSources.remove(source.id); !removed) {
                return removed;
            }
        }
        if (Result<void> removed = m_records.articles.remove(gone); !removed) {
            return removed;
        }
    }
    if (Result<void> closed = setPositions(*tree, childrenOf(*tree, article->parent), own); !closed) {
        return closed;
    }
    return transaction->commit();
}

Result<Article> CharterWorkflow::setAgreed(ArticleId id, bool isAgreed)
{
    Result<Article> article = articleOf(id);
    if (!article) {
        return article;
    }
    if (Result<void> open = m_lock.refuseWhenApproved(article->charter); !open) {
        return open.takeError();
    }
    if (article->kind == ArticleKind::Part) {
        return refused(tr("Bodies agree on articles; a part is their heading only."));
    }
    article->state = isAgreed ? ArticleState::Agreed : ArticleState::Draft;
    if (Result<void> saved = m_records.articles.update(*article); !saved) {
        return saved.takeError();
    }
    return article;
}

} // namespace tahaluf
