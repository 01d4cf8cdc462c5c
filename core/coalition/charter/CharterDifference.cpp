// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/charter/CharterDifference.h"

#include "coalition/charter/CharterReferences.h"
#include "language/NameInLanguage.h"

#include <QSet>

#include <algorithm>

namespace tahaluf {

namespace {

QString headingOf(const Article& article, const Phrasebook& words)
{
    return nameInLanguage(words, article.heading, article.headingEn);
}

QString textOf(const Article& article, const Phrasebook& words)
{
    return nameInLanguage(words, article.text, article.textEn);
}

QString lineageOfParent(const CharterTree& tree, int index)
{
    const int parent = tree.at(index).parent;
    return parent < 0 ? QString() : tree.at(parent).article.lineage;
}

/** Of a list of places, those that do not belong to its longest rising part. */
QSet<int> outOfOrder(const std::vector<int>& places)
{
    std::vector<std::size_t> ends; // ends[k]: the smallest last element of a rising part of length k + 1
    std::vector<std::ptrdiff_t> before(places.size(), -1);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto end = std::lower_bound(
            ends.begin(), ends.end(), places[i], [&](std::size_t at, int place) { return places[at] < place; });
        before[i] = end == ends.begin() ? -1 : static_cast<std::ptrdiff_t>(*(end - 1));
        if (end == ends.end()) {
            ends.push_back(i);
        } else {
            *end = i;
        }
    }
    QSet<int> out(places.begin(), places.end());
    for (auto at = ends.empty() ? -1 : static_cast<std::ptrdiff_t>(ends.back()); at >= 0;
         at = before[static_cast<std::size_t>(at)]) {
        out.remove(places[static_cast<std::size_t>(at)]);
    }
    return out;
}

/** Nodes of the earlier version (by index) that stand elsewhere now. */
QSet<int> movedNodes(const CharterTree& before, const CharterTree& after)
{
    QSet<int> moved;
    const auto look = [&](const std::vector<int>& siblings) {
        std::vector<int> places;
        for (const int index : siblings) {
            const int earlier = before.indexOfLineage(after.at(index).article.lineage);
            if (earlier < 0) {
                continue;
            }
            if (lineageOfParent(before, earlier) != lineageOfParent(after, index)) {
                moved.insert(earlier);
            } else {
                places.push_back(earlier);
            }
        }
        moved.unite(outOfOrder(places));
    };
    look(after.roots());
    for (const CharterNode& node : after.nodes()) {
        look(node.children);
    }
    return moved;
}

class Difference
{
public:
    Difference(const CharterTree& before, const CharterTree& after, const Phrasebook& words)
        : m_before(before)
        , m_after(after)
        , m_words(words)
        , m_earlier(before)
        , m_later(after)
    {
    }

    std::vector<ArticleChange> changes()
    {
        const QSet<int> moved = movedNodes(m_before, m_after);
        std::vector<ArticleChange> found;
        int next = 0;
        for (int index = 0; index < m_after.size(); ++index) {
            const QString& lineage = m_after.at(index).article.lineage;
            const int earlier = m_before.indexOfLineage(lineage);
            if (earlier >= 0 && !moved.contains(earlier)) {
                addRemoved(found, next, earlier);
            }
            ArticleChange change{.lineage = lineage, .before = earlier, .after = index};
            change.isMoved = earlier >= 0 && moved.contains(earlier);
            compare(change);
            found.push_back(std::move(change));
        }
        addRemoved(found, next, m_before.size());
        return found;
    }

private:
    /** What is not in the later version, from `next` up to `end` of the earlier one. */
    void addRemoved(std::vector<ArticleChange>& found, int& next, int end)
    {
        for (; next < end; ++next) {
            const QString& lineage = m_before.at(next).article.lineage;
            if (m_after.indexOfLineage(lineage) < 0) {
                ArticleChange change{.lineage = lineage, .before = next, .after = -1};
                compare(change);
                found.push_back(std::move(change));
            }
        }
    }

    void compare(ArticleChange& change) const
    {
        const Article none;
        const Article& before = change.before < 0 ? none : m_before.at(change.before).article;
        const Article& after = change.after < 0 ? none : m_after.at(change.after).article;
        change.isChanged = change.before >= 0 && change.after >= 0 &&
                           (before.heading != after.heading || before.headingEn != after.headingEn ||
                            before.text != after.text || before.textEn != after.textEn);
        change.heading = wordDifference(headingOf(before, m_words), headingOf(after, m_words));
        // Compared with their lineages, so that renumbering alone changes nothing; then read with their numbers.
        change.text = wordDifference(textOf(before, m_words), textOf(after, m_words));
        for (DifferencePiece& piece : change.text) {
            const bool isEarlier = piece.kind == DifferencePiece::Kind::Removed;
            piece.text = (isEarlier ? m_earlier : m_later).shown(piece.text, m_words);
        }
    }

    const CharterTree& m_before;
    const CharterTree& m_after;
    const Phrasebook& m_words;
    CharterReferences m_earlier;
    CharterReferences m_later;
};

} // namespace

std::vector<ArticleChange>
charterDifference(const CharterTree& before, const CharterTree& after, const Phrasebook& words)
{
    return Difference(before, after, words).changes();
}

} // namespace tahaluf
