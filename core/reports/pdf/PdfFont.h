// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/fonts/TrueTypeBuilder.h"

#include <QHash>
#include <QVector>

namespace tahaluf {

class PdfFile;

/**
 * The one font of a PDF: the glyphs that were used, of whatever faces, each code with the one character it stands for.
 * The same glyph has several codes where it stands for several characters, so that what a reader finds or copies is
 * always the letter that was written, whatever form the face gives it. It is one font because readers take a change
 * of font inside a line, as for a bracket or a bold label, for the end of a piece of text, and then join the pieces
 * from left to right.
 */
class PdfFont
{
public:
    /** Glyphs that are drawn as one: a letter with its marks. Offsets in the face's units, y upwards. */
    struct Part
    {
        quint32 glyph = 0;
        int dx = 0;
        int dy = 0;

        bool operator==(const Part&) const = default;
        friend size_t qHash(const Part& part, size_t seed = 0)
        {
            return qHashMulti(seed, part.glyph, part.dx, part.dy);
        }
    };

    /** The code that draws `parts` of `face`, `width` of its units wide, and stands for `character`. */
    [[nodiscard]] int code(const FontFace& face, const QVector<Part>& parts, char32_t character, int width);
    /** A code that draws nothing but stands for a character: the further letters of a ligature, vowel marks. */
    [[nodiscard]] int emptyCode(const FontFace& face, char32_t character, int width);
    /** Of a code, in thousandths of the em, as the file says it. */
    [[nodiscard]] double widthOf(int code) const { return m_codes.at(code).width; }
    [[nodiscard]] bool isUsed() const { return m_codes.size() > 1; }

    /** Writes the font as object `number`. */
    void write(PdfFile& file, int number) const;

private:
    struct Code
    {
        int glyph = 0; ///< in the font program
        char32_t character = 0;
        double width = 0;
    };
    struct Key
    {
        int glyph;
        char32_t character;
        double width;

        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, key.glyph, quint32(key.character), key.width);
        }
    };

    [[nodiscard]] int glyphOf(const FontFace& face, const QVector<Part>& parts);
    [[nodiscard]] int codeOf(int glyph, char32_t character, double width);
    [[nodiscard]] QByteArray toUnicode() const;
    [[nodiscard]] QByteArray widths() const;
    [[nodiscard]] QByteArray glyphMap() const;
    [[nodiscard]] QByteArray descriptor(const QByteArray& name) const;

    TrueTypeBuilder m_program{UnitsPerEm};
    QByteArray m_name; ///< of the first face
    int m_ascent = 0;
    int m_descent = 0;
    int m_capHeight = 0;
    QVector<Code> m_codes = QVector<Code>(1); ///< code 0 is .notdef
    QHash<Key, int> m_known;
    QHash<std::pair<int, QVector<Part>>, int> m_glyphs; ///< by face and its glyphs
    QVector<FontFile> m_faces;
    const FontFace* m_lastFace = nullptr;
    int m_lastIndex = 0;

    static constexpr int UnitsPerEm = 2000; ///< faces have 1000 or 2048: nothing is lost of the former
};

} // namespace tahaluf
