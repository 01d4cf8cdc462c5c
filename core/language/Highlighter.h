// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/ArabicText.h"

#include <QString>
#include <QStringList>

namespace tahaluf {

/** A typed query, folded once, that marks what it finds in any number of texts. */
class Highlighter
{
public:
    /** Every word of @p query counts; its last one, being typed, also marks words that begin with it. */
    explicit Highlighter(const QString& query);

    /** The found words of @p original, whole, with their harakat, in order. Letters of a word are never split. */
    [[nodiscard]] QList<ArabicText::Range> ranges(const QString& original) const;

private:
    [[nodiscard]] bool finds(const ArabicText::Word& word) const;

    QStringList m_words;
    QStringList m_stems;
    QString m_beginning;
    QString m_beginningOfStem;
};

} // namespace tahaluf
