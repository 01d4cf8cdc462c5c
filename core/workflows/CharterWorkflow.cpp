// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/CharterWorkflow.h"

#include "coalition/CharterQueries.h"
#include "storage/Transaction.h"
#include "workflows/CharterReadiness.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace tahaluf {

namespace {

struct Transition
{
    CharterState from;
    CharterState to;
};

/** The way of a version. A circulated one may be circulated again: with a later day for comments. */
constexpr Transition Transitions[] = {
    {CharterState::Draft, CharterState::Circulated},
    {CharterState::Circulated, CharterState::Circulated},
    {CharterState::Draft, CharterState::Approved},
    {CharterState::Circulated, CharterState::Approved},
};

bool isAllowed(CharterState from, CharterState to)
{
    return std::any_of(std::begin(Transitions), std::end(Transitions), [&](const Transition& transition) {
        return transition.from == from && transition.to == to;
    });
}

} // namespace

Result<Charter> CharterWorkflow::versionOf(CharterId id) const
{
    Result<std::vector<Charter>> found = m_records.charters.where(QStringLiteral("id = ?"), {id.value()});
    if (!found) {
        return found.takeError();
    }
    if (found->empty()) {
        return refused(tr("This version of the founding text is not there any more."));
    }
    return std::move(found->front());
}

Result<Charter> CharterWorkflow::draftOf(CharterId id) const
{
    Result<Charter> charter = versionOf(id);
    if (!charter || charter->state == CharterState::Draft) {
        return charter;
    }
    if (Result<void> open = m_lock.refuseWhenApproved(id); !open) {
        return open.takeError();
    }
    return refused(tr("Version %1 is circulated and stays as the bodies read it. Start a new version to change it.")
                       .arg(charter->number));
}

Result<CharterTree> CharterWorkflow::treeOf(CharterId id) const
{
    return CharterQueries(m_records).tree(id);
}

Result<int> CharterWorkflow::nextNumber() const
{
    Result<std::optional<Charter>> newest = CharterQueries(m_records).newest();
    if (!newest) {
        return newest.takeError();
    }
    return *newest ? (*newest)->number + 1 : 1;
}

Result<Charter> CharterWorkflow::createFirst(const QString& title, const QString& titleEn)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<std::optional<Charter>> newest = CharterQueries(m_records).newest();
    if (!newest) {
        return newest.takeError();
    }
    if (*newest) {
        return refused(tr("There is a founding text already, in version %1. Start the next version from it.")
                           .arg((*newest)->number));
    }
    Charter charter;
    charter.title = title.trimmed();
    charter.titleEn = titleEn.trimmed();
    if (Result<void> entered = enter(charter); !entered) {
        return entered.takeError();
    }
    Article vision;
    vision.charter = charter.id;
    vision.kind = ArticleKind::Part;
    vision.heading = QStringLiteral("الرؤية والأهداف المشتركة");
    vision.headingEn = QStringLiteral("Shared Vision and Goals");
    if (Result<Article> added = add(vision); !added) {
        return added.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return charter;
}

Result<Charter> CharterWorkflow::createFrom(CharterId id)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Charter> source = versionOf(id);
    if (!source) {
        return source;
    }
    Result<std::vector<Charter>> drafts =
        m_records.charters.where(QStringLiteral("state = 'draft'"), {}, QStringLiteral("number DESC"));
    if (!drafts) {
        return drafts.takeError();
    }
    if (!drafts->empty()) {
        return refused(
            tr("Version %1 is still a draft. Go on with it, or circulate it, before the next one is started.")
                .arg(drafts->front().number));
    }
    Charter charter;
    charter.title = source->title;
    charter.titleEn = source->titleEn;
    charter.basedOn = source->id;
    if (Result<void> entered = enter(charter); !entered) {
        return entered.takeError();
    }
    if (Result<void> copied = copyTree(source->id, charter.id); !copied) {
        return copied.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return charter;
}

Result<void> CharterWorkflow::copyTree(CharterId from, CharterId to)
{
    Result<CharterTree> tree = treeOf(from);
    if (!tree) {
        return tree.takeError();
    }
    Result<std::vector<ArticleSource>> sources = m_records.articleSources.where(
        QStringLiteral("article IN (SELECT id FROM articles WHERE charter = ? AND deleted = 0)"), {from.value()});
    if (!sources) {
        return sources.takeError();
    }
    QHash<qint64, ArticleId> copies;
    for (const CharterNode& node : tree->nodes()) {
        Article copy = node.article;
        copy.id = {};
        copy.uid.clear();
        copy.revision = 0;
        copy.charter = to;
        copy.parent = copies.value(node.article.parent.value());
        copy.state = ArticleState::Draft;
        if (Result<void> saved = m_records.articles.insert(copy); !saved) {
            return saved;
        }
        copies.insert(node.article.id.value(), copy.id);
    }
    for (ArticleSource& source : *sources) {
        source.id = {};
        source.uid.clear();
        source.revision = 0;
        source.article = copies.value(source.article.value());
        if (Result<void> saved = m_records.articleSources.insert(source); !saved) {
            return saved;
        }
    }
    return {};
}

Result<void> CharterWorkflow::save(Charter& charter)
{
    return charter.id.isValid() ? correct(charter) : enter(charter);
}

Result<void> CharterWorkflow::enter(Charter& entered)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Charter charter = entered;
    if (charter.title.trimmed().isEmpty()) {
        return refused(tr("Give the founding text a title."), QStringLiteral("title"));
    }
    if (charter.state != CharterState::Draft) {
        return refused(tr("A version begins as a draft; its articles come first, then it is circulated and approved."),
                       QStringLiteral("state"));
    }
    if (charter.number <= 0) {
        Result<int> number = nextNumber();
        if (!number) {
            return number.takeError();
        }
        charter.number = *number;
    } else {
        Result<std::optional<Charter>> taken = CharterQueries(m_records).withNumber(charter.number);
        if (!taken) {
            return taken.takeError();
        }
        if (*taken) {
            return refused(tr("There is a version %1 already.").arg(charter.number), QStringLiteral("number"));
        }
    }
    if (!charter.createdOn.isValid()) {
        charter.createdOn = m_records.now().date();
    }
    charter.circulatedOn = charter.commentsUntil = charter.approvedOn = QDate();
    charter.approvedBy = charter.document = charter.contentHash = QString();
    if (Result<void> saved = m_records.charters.insert(charter); !saved) {
        return saved;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed;
    }
    entered = charter;
    return {};
}

Result<void> CharterWorkflow::correct(Charter& charter)
{
    Result<Charter> stored = versionOf(charter.id);
    if (!stored) {
        return stored.takeError();
    }
    if (Result<void> open = m_lock.refuseWhenApproved(charter.id); !open) {
        return open;
    }
    if (charter.state != stored->state) {
        return refused(
            tr("A version is circulated and approved by its own commands, on the page of the founding text."),
            QStringLiteral("state"));
    }
    // Only the titles are open here; the rest follows from the commands.
    Charter changed = *stored;
    changed.revision = charter.revision;
    changed.title = charter.title.trimmed();
    changed.titleEn = charter.titleEn.trimmed();
    if (Result<void> saved = m_records.charters.update(changed); !saved) {
        return saved;
    }
    charter = changed;
    return {};
}

Result<Charter> CharterWorkflow::move(CharterId id, CharterState to, const std::function<void(Charter&)>& edit)
{
    Result<Charter> charter = versionOf(id);
    if (!charter) {
        return charter;
    }
    if (Result<void> open = m_lock.refuseWhenApproved(id); !open) {
        return open.takeError();
    }
    if (!isAllowed(charter->state, to)) {
        return refused(
            tr("A version that is “%1” cannot become “%2”.").arg(choiceLabel(charter->state), choiceLabel(to)));
    }
    charter->state = to;
    edit(*charter);
    if (Result<void> saved = m_records.charters.update(*charter); !saved) {
        return saved.takeError();
    }
    return charter;
}

Result<Charter> CharterWorkflow::circulate(CharterId id, QDate commentsUntil)
{
    const QDate today = m_records.now().date();
    if (!commentsUntil.isValid() || commentsUntil < today) {
        return refused(tr("Give a day from today on until which comments are accepted."),
                       QStringLiteral("comments_until"));
    }
    Result<CharterTree> tree = treeOf(id);
    if (!tree) {
        return tree.takeError();
    }
    if (tree->count(ArticleKind::Article) == 0) {
        return refused(tr("The text has no article yet; there is nothing to comment on."));
    }
    return move(id, CharterState::Circulated, [&](Charter& charter) {
        charter.circulatedOn = charter.circulatedOn.isValid() ? charter.circulatedOn : today;
        charter.commentsUntil = commentsUntil;
    });
}

Result<std::vector<ReadinessProblem>> CharterWorkflow::readiness(CharterId id) const
{
    Result<Charter> charter = versionOf(id);
    if (!charter) {
        return charter.takeError();
    }
    return CharterReadiness(m_records).problems(*charter);
}

Result<Charter>
CharterWorkflow::approve(CharterId id, const QString& approvedBy, const QString& document, const QString& contentHash)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> open = m_lock.refuseWhenApproved(id); !open) {
        return open.takeError();
    }
    if (approvedBy.trimmed().isEmpty()) {
        return refused(tr("Say who approved it: the meeting, or the body that decides."),
                       QStringLiteral("approved_by"));
    }
    Result<std::vector<ReadinessProblem>> problems = readiness(id);
    if (!problems) {
        return problems.takeError();
    }
    if (!problems->empty()) {
        return refused(tr("The text is not ready: %1").arg(problems->front().text));
    }
    Result<std::vector<Article>> articles =
        m_records.articles.where(QStringLiteral("charter = ? AND state <> 'approved'"), {id.value()});
    if (!articles) {
        return articles.takeError();
    }
    for (Article& article : *articles) {
        article.state = ArticleState::Approved;
        if (Result<void> saved = m_records.articles.update(article); !saved) {
            return saved.takeError();
        }
    }
    const CharterLock::Approval approval(m_lock, id);
    Result<Charter> charter = move(id, CharterState::Approved, [&](Charter& version) {
        version.approvedOn = m_records.now().date();
        version.approvedBy = approvedBy.trimmed();
        version.document = document;
        version.contentHash = contentHash;
    });
    if (!charter) {
        return charter;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return charter;
}

} // namespace tahaluf
