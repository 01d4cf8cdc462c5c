// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchScore.h"

#include "language/ArabicText.h"
#include "language/Stemmer.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace tahaluf {

namespace {

// Each step outweighs all that the lower ones can add up to.
constexpr int WholeNumber = 100'000;
constexpr int WholeTitle = 60'000;
constexpr int BeginningOfNumber = 40'000;
constexpr int BeginningOfTitle = 20'000;
constexpr int EveryWordInTitle = 10'000;
constexpr int VeryWord = 2'000;
constexpr int SameWord = 1'000;
constexpr int WordInTitle = 200;
constexpr int BeginningOfWord = 150;
constexpr int OtherFormOfWord = 120;
/** Short titles are more to the point; nothing is gained beyond this length. */
constexpr qsizetype LongTitle = 100;

} // namespace

SearchScore::SearchScore(const SearchQuery& query)
    : m_words(query.words())
    , m_forms(query.forms())
    , m_key(m_words.join(u' '))
    , m_isLastWordOpen(query.isLastWordOpen())
{
    for (const QString& word : m_words) {
        m_bareWords.append(ArabicText::withoutArticle(word));
    }
}

int SearchScore::of(QStringView number, QStringView title) const
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

SearchScore::Worths SearchScore::worthsOf(const QString& folded, const QString& spelled) const
{
    Worths worths(m_forms.size());
    const QString bare = ArabicText::foldKey(Stemmer::withoutArticle(spelled));
    const QString rest = QStringLiteral("ولبفك").contains(folded.front()) ? folded.mid(1) : QString();
    const QString light = ArabicText::foldKey(Stemmer::light(spelled));
    const QString lightRest = ArabicText::foldKey(Stemmer::withoutParticle(spelled));
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        const SearchQuery::Forms& forms = m_forms[i];
        const QString& asked = m_words.at(static_cast<qsizetype>(i));
        const bool isOpen = m_isLastWordOpen && i + 1 == m_forms.size();
        if (folded == asked || forms.bare.contains(bare) || forms.bare.contains(rest)) {
            worths[i] = VeryWord;
        } else if (forms.light.contains(light) || (!lightRest.isEmpty() && forms.light.contains(lightRest)) ||
                   (isOpen && (folded.startsWith(asked) || bare.startsWith(asked)))) {
            worths[i] = SameWord;
        }
    }
    return worths;
}

int SearchScore::ofText(const QString& text)
{
    std::vector<int> best(m_forms.size());
    ArabicText::eachWord(text, [this, &best](const ArabicText::WordView& word) {
        // Only looked for: the view is not copied.
        const QString asked = QString::fromRawData(word.spelled.data(), word.spelled.size());
        auto known = m_known.constFind(asked);
        if (known == m_known.constEnd()) {
            const QString spelled = word.spelled.toString();
            known = m_known.insert(spelled, worthsOf(word.folded.toString(), spelled));
        }
        for (std::size_t i = 0; i < best.size(); ++i) {
            best[i] = qMax(best[i], (*known)[i]);
        }
    });
    return std::accumulate(best.begin(), best.end(), 0);
}

int SearchScore::ofTitle(QStringView title) const
{
    constexpr qsizetype UsualWords = 8;
    constexpr qsizetype UsualLength = 256;
    QVarLengthArray<int, UsualWords> best(m_words.size());
    std::fill(best.begin(), best.end(), 0);
    QVarLengthArray<char16_t, UsualLength> key;
    ArabicText::eachWord(title, [&](const ArabicText::WordView& word) {
        if (!key.isEmpty()) {
            key.append(u' ');
        }
        key.append(word.folded.utf16(), word.folded.size());
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (best[i] == WordInTitle) {
                continue;
            }
            const bool isOpen = m_isLastWordOpen && i == m_words.size() - 1;
            if (word.folded == m_words.at(i)) {
                best[i] = WordInTitle;
            } else if (isOpen && word.folded.startsWith(m_words.at(i))) {
                best[i] = qMax(best[i], BeginningOfWord);
            } else if (word.folded.endsWith(m_bareWords.at(i)) &&
                       Stemmer::withoutArticle(word.folded) == m_bareWords.at(i)) {
                best[i] = qMax(best[i], OtherFormOfWord);
            }
        }
    });
    if (key.isEmpty()) {
        return 0;
    }
    int score = static_cast<int>(LongTitle - qMin(LongTitle, title.size()));
    int found = 0;
    for (const int worth : best) {
        score += worth;
        found += worth > 0 ? 1 : 0;
    }
    if (found == m_words.size()) {
        score += EveryWordInTitle;
    }
    const QStringView whole(key.constData(), key.size());
    if (whole == m_key) {
        score += WholeTitle;
    } else if (whole.startsWith(m_key)) {
        score += BeginningOfTitle;
    }
    return score;
}

} // namespace tahaluf
