// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/CharterReadiness.h"

#include "coalition/charter/CharterReferences.h"
#include "coalition/CharterQueries.h"

namespace tahaluf {

QString CharterReadiness::placeName(const CharterTree& tree, int index)
{
    const CharterNode& node = tree.at(index);
    switch (node.article.kind) {
    case ArticleKind::Part:
        return tr("Part no. %1").arg(node.number);
    case ArticleKind::Article:
        return tr("Article (%1)").arg(node.number);
    case ArticleKind::Clause:
        break;
    }
    const int article = tree.articleOf(index);
    return tr("Clause %1 of article (%2)").arg(node.number).arg(article < 0 ? 0 : tree.at(article).number);
}

Result<std::vector<ReadinessProblem>> CharterReadiness::problems(const Charter& charter) const
{
    const CharterQueries queries(m_records);
    Result<CharterTree> tree = queries.tree(charter.id);
    if (!tree) {
        return tree.takeError();
    }
    Result<std::vector<ArticleComment>> open = queries.openComments(charter.number);
    if (!open) {
        return open.takeError();
    }
    std::vector<ReadinessProblem> problems;
    const auto name = [&](const QString& text, ArticleId article) {
        problems.push_back({text, QStringLiteral("articles"), article.value()});
    };
    if (tree->count(ArticleKind::Article) == 0) {
        problems.push_back({tr("The text has no article yet."), QStringLiteral("charters"), charter.id.value()});
    }
    for (int index = 0; index < tree->size(); ++index) {
        const CharterNode& node = tree->at(index);
        if (node.article.kind == ArticleKind::Part) {
            if (node.article.heading.trimmed().isEmpty()) {
                name(tr("%1 has no heading.").arg(placeName(*tree, index)), node.article.id);
            }
        } else if (node.article.text.trimmed().isEmpty() && node.children.empty()) {
            name(tr("%1 is empty.").arg(placeName(*tree, index)), node.article.id);
        }
    }
    for (const DanglingReference& reference : CharterReferences(*tree).dangling()) {
        name(tr("%1 refers to an article that is not in the text any more.")
                 .arg(placeName(*tree, tree->indexOf(reference.article))),
             reference.article);
    }
    for (const ArticleComment& comment : *open) {
        Result<Member> member = m_records.members.get(comment.member);
        if (!member) {
            return member.takeError();
        }
        name(tr("The comment of “%1” is still open: take it up, or say why not.").arg(member->name), comment.article);
    }
    return problems;
}

} // namespace tahaluf
