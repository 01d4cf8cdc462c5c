// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchQuery.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace tahaluf {

/**
 * How well a document answers a query: by its number and title, which is cheap, so that thousands can be compared, and
 * the best of them by their whole text.
 */
class SearchScore
{
public:
    explicit SearchScore(const SearchQuery& query);

    [[nodiscard]] int of(QStringView number, QStringView title) const;

    /** What its whole text adds: the very words before their other endings, those before words of the same root. */
    [[nodiscard]] int ofText(const QString& text);

private:
    /** What each of the asked words gets for one word of a text. */
    using Worths = std::vector<int>;
    [[nodiscard]] int ofTitle(QStringView title) const;
    [[nodiscard]] Worths worthsOf(const QString& folded, const QString& spelled) const;

    QStringList m_words;
    QStringList m_bareWords;
    std::vector<SearchQuery::Forms> m_forms;
    QString m_key;
    bool m_isLastWordOpen = false;
    QHash<QString, Worths> m_known; ///< by the word: the same ones return in text after text
};

} // namespace tahaluf
