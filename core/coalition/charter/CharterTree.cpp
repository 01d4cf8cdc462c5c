// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/charter/CharterTree.h"

#include "language/Ordinals.h"

#include <algorithm>

namespace tahaluf {

CharterTree::CharterTree(std::vector<Article> articles)
{
    m_nodes.reserve(articles.size());
    QHash<qint64, bool> known;
    for (const Article& article : articles) {
        known.insert(article.id.value(), true);
    }
    for (Article& article : articles) {
        const qint64 parent = article.parent.value();
        m_waiting[known.contains(parent) && article.parent != article.id ? parent : 0].push_back(&article);
    }
    for (std::vector<Article*>& siblings : m_waiting) {
        std::sort(siblings.begin(), siblings.end(), [](const Article* a, const Article* b) {
            return std::pair(a->position, a->id) < std::pair(b->position, b->id);
        });
    }
    int articlesSoFar = 0;
    place(-1, m_waiting.take(0), articlesSoFar);
    m_waiting.clear();
}

void CharterTree::place(int parent, const std::vector<Article*>& siblings, int& articles)
{
    int parts = 0;
    int clauses = 0;
    for (Article* article : siblings) {
        const int index = size();
        CharterNode node;
        node.parent = parent;
        node.depth = parent < 0 ? 0 : at(parent).depth + 1;
        switch (article->kind) {
        case ArticleKind::Part:
            node.number = ++parts;
            break;
        case ArticleKind::Article:
            node.number = ++articles;
            break;
        case ArticleKind::Clause:
            node.number = ++clauses;
            break;
        }
        const qint64 id = article->id.value();
        m_byId.insert(id, index);
        m_byLineage.insert(article->lineage, index);
        node.article = std::move(*article);
        m_nodes.push_back(std::move(node));
        (parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children).push_back(index);
        place(index, m_waiting.take(id), articles);
    }
}

int CharterTree::indexOf(ArticleId id) const
{
    return m_byId.value(id.value(), -1);
}

int CharterTree::indexOfLineage(const QString& lineage) const
{
    return lineage.isEmpty() ? -1 : m_byLineage.value(lineage, -1);
}

int CharterTree::indexOf(ArticleKind kind, const std::vector<int>& numbers) const
{
    if (numbers.empty()) {
        return -1;
    }
    const ArticleKind first = kind == ArticleKind::Part ? ArticleKind::Part : ArticleKind::Article;
    int found = -1;
    for (int i = 0; i < size() && found < 0; ++i) {
        if (at(i).article.kind == first && at(i).number == numbers.front()) {
            found = i;
        }
    }
    for (std::size_t level = 1; level < numbers.size() && found >= 0; ++level) {
        const std::vector<int>& children = at(found).children;
        const auto child = std::find_if(
            children.begin(), children.end(), [&](int index) { return at(index).number == numbers[level]; });
        found = child == children.end() ? -1 : *child;
    }
    return found >= 0 && at(found).article.kind == kind ? found : -1;
}

int CharterTree::articleOf(int index) const
{
    while (index >= 0 && at(index).article.kind == ArticleKind::Clause) {
        index = at(index).parent;
    }
    return index >= 0 && at(index).article.kind == ArticleKind::Article ? index : -1;
}

int CharterTree::partOf(int index) const
{
    while (index >= 0 && at(index).article.kind != ArticleKind::Part) {
        index = at(index).parent;
    }
    return index;
}

int CharterTree::count(ArticleKind kind) const
{
    return static_cast<int>(std::count_if(
        m_nodes.begin(), m_nodes.end(), [kind](const CharterNode& node) { return node.article.kind == kind; }));
}

QString CharterTree::clauseNumber(int index, const Phrasebook& words) const
{
    const CharterNode& node = at(index);
    const bool isWithinClause = node.parent >= 0 && at(node.parent).article.kind == ArticleKind::Clause;
    const QString letter = isWithinClause ? Ordinals::letter(node.number, words.language()) : QString();
    return letter.isEmpty() ? words.number(node.number) : letter;
}

QString CharterTree::clausePath(int index, const Phrasebook& words) const
{
    QString path;
    while (index >= 0 && at(index).article.kind == ArticleKind::Clause) {
        path = clauseNumber(index, words) + (path.isEmpty() ? QString() : QLatin1Char('/') + path);
        index = at(index).parent;
    }
    return path;
}

QString CharterTree::label(int index, const Phrasebook& words) const
{
    const CharterNode& node = at(index);
    switch (node.article.kind) {
    case ArticleKind::Part:
        return words.phrase("CharterTree", "Part %1")
            .arg(words.isArabic()
                     ? Ordinals::arabic(
                           node.number, Ordinals::Gender::Masculine, Ordinals::Case::Nominative, words.digits())
                     : Ordinals::englishCardinal(node.number));
    case ArticleKind::Article:
        return words.phrase("CharterTree", "Article (%1)").arg(words.number(node.number));
    case ArticleKind::Clause:
        break;
    }
    return clauseNumber(index, words);
}

QString CharterTree::citation(int index, const Phrasebook& words) const
{
    if (at(index).article.kind != ArticleKind::Clause) {
        return label(index, words);
    }
    const int article = articleOf(index);
    const QString clause = words.phrase("CharterTree", "clause (%1)").arg(clausePath(index, words));
    return article < 0 ? clause : words.phrase("CharterTree", "%1 of %2").arg(clause, label(article, words));
}

} // namespace tahaluf
