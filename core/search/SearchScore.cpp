// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchScore.h"

#include "language/ArabicText.h"

namespace tahaluf {

namespace {

// Each step outweighs all that the lower ones can add up to.
constexpr int WholeNumber = 100'000;
constexpr int WholeTitle = 60'000;
constexpr int BeginningOfNumber = 40'000;
constexpr int BeginningOfTitle = 20'000;
constexpr int EveryWordInTitle = 10'000;
constexpr int WordInTitle = 200;
constexpr int BeginningOfWord = 150;
constexpr int OtherFormOfWord = 120;
/** Short titles are more to the point; nothing is gained beyond this length. */
constexpr qsizetype LongTitle = 100;

} // namespace

SearchScore::SearchScore(const SearchQuery& query)
    : m_words(query.words())
    , m_key(m_words.join(u' '))
    , m_isLastWordOpen(query.isLastWordOpen())
{
    for (const QString& word : m_words) {
        m_bareWords.append(ArabicText::withoutArticle(word));
    }
}

int SearchScore::of(const QString& number, const QString& title) const
{
    int score = ofTitle(title);
    if (!number.isEmpty()) {
        const QString key = ArabicText::foldKey(number);
        if (key == m_key) {
            score += WholeNumber;
        } else if (key.startsWith(m_key)) {
            score += BeginningOfNumber;
        }
    }
    return score;
}

int SearchScore::ofTitle(const QString& title) const
{
    const QStringList titleWords = ArabicText::fold(title);
    if (titleWords.isEmpty()) {
        return 0;
    }
    int score = static_cast<int>(LongTitle - qMin(LongTitle, title.size()));
    int found = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const bool isOpen = m_isLastWordOpen && i == m_words.size() - 1;
        int best = 0;
        for (const QString& word : titleWords) {
            if (word == m_words.at(i)) {
                best = WordInTitle;
                break;
            }
            if (isOpen && word.startsWith(m_words.at(i))) {
                best = qMax(best, BeginningOfWord);
            } else if (word.endsWith(m_bareWords.at(i)) && ArabicText::withoutArticle(word) == m_bareWords.at(i)) {
                best = qMax(best, OtherFormOfWord);
            }
        }
        score += best;
        found += best > 0 ? 1 : 0;
    }
    if (found == m_words.size()) {
        score += EveryWordInTitle;
    }
    const QString key = titleWords.join(u' ');
    if (key == m_key) {
        score += WholeTitle;
    } else if (key.startsWith(m_key)) {
        score += BeginningOfTitle;
    }
    return score;
}

} // namespace tahaluf
