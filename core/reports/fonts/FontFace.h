// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QPainterPath>
#include <QString>
#include <QVector>

#include <memory>

using hb_face_t = struct hb_face_t;
using hb_font_t = struct hb_font_t;

namespace tahaluf {

/** Where a face lies on this computer. */
struct FontFile
{
    QString path;
    int index = 0; ///< of the face in a collection
    QString family;
    bool isBold = false;

    bool operator==(const FontFile&) const = default;
};

/** A closed curve of a glyph: points on it, and the control points of quadratic curves between them. */
struct GlyphContour
{
    struct Point
    {
        float x = 0;
        float y = 0;
        bool isOnCurve = true;
    };
    QVector<Point> points;
};

/**
 * One face of a font file, read once. Everything is measured in the face's own units, unitsPerEm() to the em, so that
 * nothing depends on a size or a device. Not for several threads at once.
 */
class FontFace
{
public:
    /** Nothing for a file that is not there or holds no such face. */
    static std::shared_ptr<FontFace> load(const FontFile& file);
    ~FontFace();
    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;

    [[nodiscard]] const FontFile& file() const { return m_file; }
    [[nodiscard]] int unitsPerEm() const { return m_unitsPerEm; }
    /** The glyph the character map gives, 0 when there is none. */
    [[nodiscard]] quint32 glyphOf(char32_t character) const;
    [[nodiscard]] int advanceOf(quint32 glyph) const;
    /** A glyph's outline, its origin at (0, 0), y downwards. */
    [[nodiscard]] const QPainterPath& outline(quint32 glyph) const;
    /** The same as the points of a TrueType outline, y upwards. */
    [[nodiscard]] QVector<GlyphContour> contours(quint32 glyph) const;
    /** A table of the font file, for example "head"; empty when it has none. */
    [[nodiscard]] QByteArray table(const char* tag) const;

    [[nodiscard]] hb_face_t* hbFace() const { return m_face; }
    [[nodiscard]] hb_font_t* hbFont() const { return m_font; }

private:
    FontFace() = default;

    FontFile m_file;
    hb_face_t* m_face = nullptr;
    hb_font_t* m_font = nullptr;
    int m_unitsPerEm = 1000;
    mutable QHash<quint32, QPainterPath> m_outlines;
};

} // namespace tahaluf
