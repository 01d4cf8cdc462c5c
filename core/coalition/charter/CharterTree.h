// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/Article.h"
#include "language/Phrasebook.h"

#include <QHash>

#include <vector>

namespace tahaluf {

/** A part, article or clause at its place in the tree. */
struct CharterNode
{
    Article article;
    int parent = -1; ///< index of the node it stands in; -1 at the top
    std::vector<int> children; ///< indices, in reading order
    int number = 0; ///< of a part among the parts, of an article through all parts, of a clause among its siblings
    int depth = 0; ///< 0 at the top
};

/**
 * One version of the founding text as a tree, put together from its rows, and the numbers that follow from it: parts in
 * words («الباب الأول»), articles numbered through all parts («المادة (5)»), clauses «1، 2، 3» and clauses within a
 * clause «أ، ب، ج». Pure: it reads nothing but the rows it is given. A row whose parent is not among them stands at the
 * top.
 */
class CharterTree
{
public:
    CharterTree() = default;
    explicit CharterTree(std::vector<Article> articles);

    /** All nodes in reading order: a node stands before what is in it. */
    [[nodiscard]] const std::vector<CharterNode>& nodes() const { return m_nodes; }
    [[nodiscard]] const CharterNode& at(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] const std::vector<int>& roots() const { return m_roots; }

    /** The node of an article, or -1. */
    [[nodiscard]] int indexOf(ArticleId id) const;
    [[nodiscard]] int indexOfLineage(const QString& lineage) const;
    /** The part, article or clause with these numbers: of a clause its article's, then its own; -1 where none is. */
    [[nodiscard]] int indexOf(ArticleKind kind, const std::vector<int>& numbers) const;
    /** The article a node stands in, itself for an article; -1 for a part. */
    [[nodiscard]] int articleOf(int index) const;
    /** The part a node stands in, itself for a part; -1 where there is none. */
    [[nodiscard]] int partOf(int index) const;
    [[nodiscard]] int count(ArticleKind kind) const;

    /** What stands before it in the text: «الباب الأول», «المادة (5)», «1», «أ». */
    [[nodiscard]] QString label(int index, const Phrasebook& words) const;
    /** How another place of the text names it: «المادة (5)», «الفقرة (2/أ) من المادة (5)». */
    [[nodiscard]] QString citation(int index, const Phrasebook& words) const;
    /** A clause's numbers from its article down, «2/أ»; empty for others. */
    [[nodiscard]] QString clausePath(int index, const Phrasebook& words) const;

private:
    void place(int parent, const std::vector<Article*>& siblings, int& articles);
    [[nodiscard]] QString clauseNumber(int index, const Phrasebook& words) const;

    std::vector<CharterNode> m_nodes;
    std::vector<int> m_roots;
    QHash<qint64, std::vector<Article*>> m_waiting; ///< only while the tree is made
    QHash<qint64, int> m_byId;
    QHash<QString, int> m_byLineage;
};

} // namespace tahaluf
