// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/text/TextPieces.h"

#include <QTextBoundaryFinder>

namespace tahaluf {

namespace {

/** Widths are sums of fractions: a word that fits exactly must not miss by rounding. */
constexpr qreal Tolerance = 0.25;

/** A neighbour matters to a word's shape only where letters join with it. */
QChar joining(const QString& text, int at)
{
    if (at < 0 || at >= text.size()) {
        return {};
    }
    const QChar one = text.at(at);
    const auto type = one.joiningType();
    return type == QChar::Joining_None ? QChar() : one;
}

} // namespace

void TextPieces::fill(const QString& text,
                      const QVector<TextStyle>& styles,
                      bool rightToLeft,
                      qreal em,
                      qreal width,
                      PaperFonts& fonts)
{
    m_text = text;
    m_styles = &styles;
    m_fonts = &fonts;
    m_em = em;
    m_pieces.clear();
    m_lines.clear();
    m_partsWords = false;
    if (text.isEmpty()) {
        return;
    }
    for (int start = 0; start <= text.size();) {
        int end = int(text.indexOf(QChar(QChar::LineSeparator), start));
        end = end < 0 ? int(text.size()) : end;
        const int first = int(m_pieces.size());
        cut(start, end, rightToLeft);
        breakLines(first, width);
        start = end + 1;
    }
}

void TextPieces::cut(int start, int end, bool rightToLeft)
{
    if (start == end) {
        return;
    }
    const QString paragraph = m_text.mid(start, end - start);
    const QVector<quint8> levels = m_fonts->analysis().levels(paragraph, rightToLeft);
    const QVector<bool> breaks = m_fonts->analysis().breaks(paragraph);
    int style = 0;
    while (style + 1 < m_styles->size() && m_styles->at(style + 1).start <= start) {
        ++style;
    }
    TextPiece piece;
    for (int at = start; at < end;) {
        const QChar one = m_text.at(at);
        const bool isPair = one.isHighSurrogate() && at + 1 < end && m_text.at(at + 1).isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(one, m_text.at(at + 1)) : one.unicode();
        while (style + 1 < m_styles->size() && m_styles->at(style + 1).start <= at) {
            ++style;
        }
        const bool isSpace = QChar::isSpace(character);
        const bool mayBegin = breaks.at(at - start);
        const quint8 level = levels.at(at - start);
        const FontFace* previous = piece.length > 0 ? piece.face : nullptr;
        const FontFace* face = m_fonts->faceFor(isSpace ? U' ' : character, m_styles->at(style).isBold, previous);
        const bool continues = piece.length > 0 && piece.style == style && piece.level == level && piece.face == face &&
                               piece.isSpace == isSpace && !mayBegin;
        if (!continues) {
            if (piece.length > 0) {
                m_pieces.append(piece);
            }
            piece = TextPiece{at, 0, style, level, isSpace, mayBegin, face, nullptr, 0};
        }
        piece.length += isPair ? 2 : 1;
        at += isPair ? 2 : 1;
    }
    m_pieces.append(piece);
}

void TextPieces::shape(TextPiece& piece)
{
    if (!piece.face) {
        piece.word = std::make_shared<const ShapedWord>();
        return;
    }
    const auto word = QStringView(m_text).mid(piece.start, piece.length);
    piece.word = m_fonts->shaper().shape(*piece.face,
                                         word,
                                         piece.level % 2 == 1,
                                         joining(m_text, piece.start - 1),
                                         joining(m_text, piece.start + piece.length));
    piece.width = piece.word->width * m_em / piece.face->unitsPerEm();
}

void TextPieces::endLine(int first, int end, bool endsParagraph)
{
    while (end > first && m_pieces.at(end - 1).isSpace) {
        --end;
    }
    TextLine line{first, end, 0, endsParagraph};
    for (int index = first; index < end; ++index) {
        line.width += m_pieces.at(index).width;
    }
    m_lines.append(line);
}

void TextPieces::breakLines(int first, qreal width)
{
    for (int index = first; index < m_pieces.size(); ++index) {
        shape(m_pieces[index]);
    }
    int lineStart = first;
    int lastBreak = -1;
    qreal filled = 0;
    qreal spaces = 0;
    const auto begin = [&](int at) {
        lineStart = at;
        lastBreak = -1;
        filled = 0;
        spaces = 0;
    };
    for (int index = first; index < m_pieces.size();) {
        const TextPiece& piece = m_pieces.at(index);
        if (piece.mayBeginLine && index > lineStart) {
            lastBreak = index;
        }
        if (piece.isSpace) {
            spaces += piece.width;
            ++index;
            continue;
        }
        if (filled + spaces + piece.width <= width + Tolerance) {
            filled += spaces + piece.width;
            spaces = 0;
            ++index;
            continue;
        }
        if (lastBreak > lineStart) {
            index = lastBreak;
        } else if (partPiece(index, width - filled - spaces, index == lineStart) || index == lineStart) {
            // What fits of it; or one letter that is wider than the line and stands alone.
            ++index;
        }
        endLine(lineStart, index, false);
        begin(index);
    }
    if (lineStart < m_pieces.size() || first == m_pieces.size()) {
        endLine(lineStart, int(m_pieces.size()), true);
    } else {
        m_lines.last().endsParagraph = true;
    }
}

bool TextPieces::partPiece(int index, qreal room, bool force)
{
    const TextPiece whole = m_pieces.at(index);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, m_text.mid(whole.start, whole.length));
    TextPiece best;
    for (auto at = letters.toNextBoundary(); at > 0 && at < whole.length; at = letters.toNextBoundary()) {
        TextPiece part = whole;
        part.length = int(at);
        shape(part);
        if (part.width > room + Tolerance && !(force && best.length == 0)) {
            break;
        }
        best = part;
    }
    if (best.length == 0) {
        return false;
    }
    TextPiece rest = whole;
    rest.start += best.length;
    rest.length -= best.length;
    rest.mayBeginLine = true;
    shape(rest);
    m_partsWords = true;
    m_pieces[index] = best;
    m_pieces.insert(index + 1, rest);
    return true;
}

} // namespace tahaluf
