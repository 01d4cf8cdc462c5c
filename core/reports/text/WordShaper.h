// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/fonts/FontFace.h"

#include <QHash>
#include <QStringView>
#include <QVector>

using hb_buffer_t = struct hb_buffer_t;

namespace tahaluf {

/** A glyph of a shaped word, in the face's units. */
struct ShapedGlyph
{
    quint32 glyph = 0;
    int advance = 0;
    int dx = 0;
    int dy = 0; ///< upwards
    int from = 0; ///< the first character it stands for, from the word's start
    int length = 0; ///< how many characters; none for marks and parts drawn beside the glyph that stands for them
};

/** A word's glyphs from left to right, whatever its direction. */
struct ShapedWord
{
    QVector<ShapedGlyph> glyphs;
    int width = 0;
    bool isWhole = true; ///< the face has a glyph for every character
};

/** Shapes words, each once: the papers of a coalition use the same few thousand over and over. */
class WordShaper
{
public:
    WordShaper();
    ~WordShaper();
    WordShaper(const WordShaper&) = delete;
    WordShaper& operator=(const WordShaper&) = delete;

    /**
     * `word` holds no space. `before` and `after` are the characters that touch it in the text, so that letters join
     * across a change of look; null characters where it stands free.
     */
    std::shared_ptr<const ShapedWord>
    shape(const FontFace& face, QStringView word, bool rightToLeft, QChar before, QChar after);

private:
    struct Key
    {
        const FontFace* face;
        bool rightToLeft;
        QString text; ///< with the characters around it

        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, quintptr(key.face), key.rightToLeft, key.text);
        }
    };

    ShapedWord run(const FontFace& face, const QString& text, int from, int length, bool rightToLeft);

    QHash<Key, std::shared_ptr<const ShapedWord>> m_words;
    hb_buffer_t* m_buffer;
};

} // namespace tahaluf
