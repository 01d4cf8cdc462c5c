// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/ArabicText.h"
#include "search/Synonyms.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace tahaluf {

/**
 * What someone typed into the search field, understood: every word must be there in some form, "a phrase" or «a
 * phrase» as it stands, -word must not be there, field:value holds of the record, and the last word may be unfinished.
 */
class SearchQuery
{
public:
    /** What stands in one field: «حالة:مؤجل», meeting:"the second". */
    struct FieldTerm
    {
        QString field; ///< folded
        QString value; ///< as typed
        bool isExcluded = false;
    };
    using IsField = std::function<bool(const QString& folded)>;

    /** @p isField tells which words before a colon are fields; all others are words like any. */
    static SearchQuery parse(const QString& typed, const Synonyms& synonyms = {}, const IsField& isField = {});

    /** True when nothing is asked for (also when things are only excluded); then there is no expression. */
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const std::vector<FieldTerm>& fieldTerms() const { return m_fieldTerms; }

    /** Lets each asked word also stand for others: those in which it was found inside. */
    void widen(const std::function<QStringList(const QString& folded)>& others);

    /** The FTS5 expression for the columns `words` and `stems`. Holds only folded letters and digits, in quotes. */
    [[nodiscard]] QString matchExpression() const;

    /** The folded words that are asked for, in order. */
    [[nodiscard]] QStringList words() const;
    /** What each of words() and its synonyms are without article and particle, and without endings as well. */
    struct Forms
    {
        QSet<QString> bare;
        QSet<QString> light;
    };
    [[nodiscard]] std::vector<Forms> forms() const;
    /** Whether the last of words() may go on. */
    [[nodiscard]] bool isLastWordOpen() const;
    /** What is asked for, synonyms included, without what is excluded: for Highlighter. */
    [[nodiscard]] QString askedText() const;

private:
    struct Term
    {
        QList<ArabicText::Word> words;
        QStringList synonyms;
        QStringList around; ///< folded words that hold this one inside
        bool isPhrase = false;
        bool isOpen = false;
        bool isExcluded = false;
    };
    static QString expression(const Term& term);

    std::vector<Term> m_terms;
    std::vector<FieldTerm> m_fieldTerms;
};

} // namespace tahaluf
