// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Highlighter.h"

#include <algorithm>

namespace tahaluf {

Highlighter::Highlighter(const QString& query)
{
    const QList<ArabicText::Word> words = ArabicText::words(query);
    for (const ArabicText::Word& word : words) {
        m_words.append(word.folded);
        m_stems += ArabicText::stemsOfWord(word.spelled);
    }
    if (!words.isEmpty()) {
        m_beginning = words.last().folded;
        m_beginningOfStem = ArabicText::withoutArticle(words.last().spelled);
    }
}

QList<ArabicText::Range> Highlighter::ranges(const QString& original) const
{
    QList<ArabicText::Range> result;
    if (m_words.isEmpty()) {
        return result;
    }
    for (const ArabicText::Word& word : ArabicText::words(original)) {
        if (finds(word)) {
            result.append({word.start, word.length});
        }
    }
    return result;
}

bool Highlighter::finds(const ArabicText::Word& word) const
{
    if (word.folded.startsWith(m_beginning) || m_words.contains(word.folded)) {
        return true;
    }
    const QStringList stems = ArabicText::stemsOfWord(word.spelled);
    return std::any_of(stems.cbegin(), stems.cend(), [this](const QString& stem) {
        return m_stems.contains(stem) || (m_beginningOfStem.size() >= 2 && stem.startsWith(m_beginningOfStem));
    });
}

} // namespace tahaluf
