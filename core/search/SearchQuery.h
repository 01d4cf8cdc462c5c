// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/ArabicText.h"
#include "search/Synonyms.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tahaluf {

/**
 * What someone typed into the search field, understood: every word must be there in some form, "a phrase" or «a
 * phrase» as it stands, -word must not be there, and the last word may be unfinished.
 */
class SearchQuery
{
public:
    static SearchQuery parse(const QString& typed, const Synonyms& synonyms = {});

    /** True when nothing is asked for (also when things are only excluded); then there is no expression. */
    [[nodiscard]] bool isEmpty() const;

    /** The FTS5 expression for the columns `words` and `stems`. Holds only folded letters and digits, in quotes. */
    [[nodiscard]] QString matchExpression() const;

    /** The folded words that are asked for, in order. */
    [[nodiscard]] QStringList words() const;
    /** Whether the last of words() may go on. */
    [[nodiscard]] bool isLastWordOpen() const;
    /** What is asked for, synonyms included, without what is excluded: for Highlighter. */
    [[nodiscard]] QString askedText() const;

private:
    struct Term
    {
        QList<ArabicText::Word> words;
        QStringList synonyms;
        bool isPhrase = false;
        bool isOpen = false;
        bool isExcluded = false;
    };
    static QString expression(const Term& term);

    std::vector<Term> m_terms;
};

} // namespace tahaluf
