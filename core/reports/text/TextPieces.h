// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/text/PaperFonts.h"

#include <QVector>

#include <memory>

namespace tahaluf {

/** A stretch of a text in one look, one direction and one face that no line breaks in: a word, or its part, or spaces.
 */
struct TextPiece
{
    int start = 0;
    int length = 0;
    int style = 0; ///< which of the text's looks
    quint8 level = 0; ///< of embedding; odd ones read from the right
    bool isSpace = false;
    bool mayBeginLine = false;
    const FontFace* face = nullptr;
    std::shared_ptr<const ShapedWord> word;
    qreal width = 0; ///< in paper units
};

/** The pieces that make a line, and how wide they are without the spaces at its end. */
struct TextLine
{
    int first = 0;
    int end = 0; ///< the piece after its last one that is seen
    qreal width = 0;
    bool endsParagraph = false;
};

/** A stretch of a text in one look. */
struct TextStyle
{
    int start = 0;
    bool isBold = false;
    bool isMuted = false;
    QString link;
};

/** Cuts a text into pieces and fills lines with them. Keeps its memory from text to text. */
class TextPieces
{
public:
    /**
     * `text` may hold line separators (U+2028), each the end of a line. `styles` begin where they say, the first at 0.
     * `em` is the size and `width` the room, both in paper units.
     */
    void fill(const QString& text,
              const QVector<TextStyle>& styles,
              bool rightToLeft,
              qreal em,
              qreal width,
              PaperFonts& fonts);

    [[nodiscard]] const QVector<TextPiece>& pieces() const { return m_pieces; }
    [[nodiscard]] const QVector<TextLine>& lines() const { return m_lines; }
    /** Whether a word was too long for a line and goes on in the next one. */
    [[nodiscard]] bool partsWords() const { return m_partsWords; }

private:
    void cut(int start, int end, bool rightToLeft);
    void shape(TextPiece& piece);
    void breakLines(int first, qreal width);
    void endLine(int first, int end, bool endsParagraph);
    /** Parts piece `index` so that its first part fits into `room`; at least one letter when `force`. */
    bool partPiece(int index, qreal room, bool force);

    QString m_text;
    const QVector<TextStyle>* m_styles = nullptr;
    PaperFonts* m_fonts = nullptr;
    qreal m_em = 0;
    bool m_partsWords = false;
    QVector<TextPiece> m_pieces;
    QVector<TextLine> m_lines;
};

} // namespace tahaluf
