// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/** The ways a word is shortened for the search index; input is ArabicText::Word::spelled. */
namespace tahaluf::Stemmer {

/** Snowball's stem: its Arabic stemmer for Arabic words, its English one for Latin letters. */
[[nodiscard]] QString snowball(const QString& word);

/** Without the article and the common endings (ات، ان، ون، ين، ها، ية، ة، ه), while enough of the word remains. */
[[nodiscard]] QString light(const QString& word);

/** Without ال، وال، بال، وبال، كال، فال، لل، ولل at the beginning, while at least two letters remain. */
[[nodiscard]] QString withoutArticle(const QString& word);
[[nodiscard]] QStringView withoutArticle(QStringView word);

/**
 * light() of what follows a one-letter و، ل، ب، ف، ك that is written onto the word, as in «لمكافحة» and «وحماية».
 * Empty where the word has none or is too short to tell.
 */
[[nodiscard]] QString withoutParticle(const QString& word);

} // namespace tahaluf::Stemmer
