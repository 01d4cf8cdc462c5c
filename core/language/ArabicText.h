// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

/**
 * Folding of text for search and comparison, never for showing: Arabic written with or without vowels, hamza, final
 * ة or ى, in Persian letters, presentation forms or any digits comes out the same. Rules: compatibility forms are
 * resolved, harakat, tatweel and invisible marks dropped, words stemmed while ة is still ة, then أإآٱ become ا, ى
 * becomes ي, ة becomes ه, ؤ and ئ become و and ي, digits ASCII; Latin letters lose case and accents.
 */
namespace tahaluf::ArabicText {

/** One word of a text: letters or digits only, so «2012م» is two. */
struct Word
{
    /** Finished for comparison. */
    QString folded;
    /** Harakat dropped, but ة, ى and hamza kept: what the stemmers read. */
    QString spelled;
    /** Where it stands in the original text, in UTF-16 units, marks included. */
    qsizetype start = 0;
    qsizetype length = 0;
};

/** The words of a text, in order. Everything that is neither letter nor digit separates. */
[[nodiscard]] QList<Word> words(QStringView text);

/** A word that is only looked at: its texts are gone with the next one. */
struct WordView
{
    QStringView folded; ///< as in Word
    QStringView spelled;
    qsizetype start = 0;
    qsizetype length = 0;
};

/** Shows the words of a text, in order, without keeping them: some ten times quicker than words(). */
void eachWord(QStringView text, const std::function<void(const WordView&)>& look);

/** The folded words of a text, in order. */
[[nodiscard]] QStringList fold(QStringView text);

/** The folded words joined by single spaces: equal for spellings of the same name, and good for prefix matches. */
[[nodiscard]] QString foldKey(QStringView text);

/**
 * The stems of one word (Word::spelled), folded, without repeats: the Snowball stem, the word without its article and
 * common endings, and the same without a particle written onto it («لمكافحة»). Empty for digits and single letters.
 */
[[nodiscard]] QStringList stemsOfWord(QStringView spelled);

/** The stems of all words of a text, in order, all kinds, as the search index keeps them. */
[[nodiscard]] QStringList stems(QStringView text);

/** A word being typed without its article and the like (ال، وال، بال، لل ...), folded; its end is kept. */
[[nodiscard]] QString withoutArticle(const QString& spelled);

/** A stretch of a text, in UTF-16 units. */
struct Range
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Range&, const Range&) = default;
};

} // namespace tahaluf::ArabicText
