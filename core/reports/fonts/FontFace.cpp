// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/fonts/FontFace.h"

#include <QFile>

#include <hb-ot.h>
#include <hb.h>

namespace tahaluf {

namespace {

/** Collects an outline; a font's y axis points upwards, a page's downwards. */
struct OutlineMaker
{
    QPainterPath path;

    void moveTo(float x, float y) { path.moveTo(qreal(x), qreal(-y)); }
    void lineTo(float x, float y) { path.lineTo(qreal(x), qreal(-y)); }
    void quadratic(float cx, float cy, float x, float y) { path.quadTo(qreal(cx), qreal(-cy), qreal(x), qreal(-y)); }
    void cubic(float ax, float ay, float bx, float by, float x, float y)
    {
        path.cubicTo(qreal(ax), qreal(-ay), qreal(bx), qreal(-by), qreal(x), qreal(-y));
    }
    void close() { path.closeSubpath(); }
};

/** Collects contours as TrueType has them; cubic curves become pairs of quadratic ones. */
struct ContourMaker
{
    QVector<GlyphContour> contours;

    void add(float x, float y, bool isOnCurve) { contours.last().points.append({x, y, isOnCurve}); }
    void moveTo(float x, float y)
    {
        contours.append(GlyphContour{});
        add(x, y, true);
    }
    void lineTo(float x, float y) { add(x, y, true); }
    void quadratic(float cx, float cy, float x, float y)
    {
        add(cx, cy, false);
        add(x, y, true);
    }
    void cubic(float ax, float ay, float bx, float by, float x, float y)
    {
        const GlyphContour::Point from = contours.last().points.last();
        // De Casteljau at the middle; each half is nearly quadratic at the sizes of glyphs.
        const float mx = (from.x + 3 * ax + 3 * bx + x) / 8;
        const float my = (from.y + 3 * ay + 3 * by + y) / 8;
        quadratic((from.x + 9 * ax + 3 * bx - x) / 12, (from.y + 9 * ay + 3 * by - y) / 12, mx, my);
        quadratic((9 * bx + 3 * ax + x - from.x) / 12, (9 * by + 3 * ay + y - from.y) / 12, x, y);
    }
    void close() {}
};

/** What HarfBuzz says of a glyph's shape, told to a Maker. */
template <typename Maker> void drawGlyph(hb_font_t* font, quint32 glyph, Maker& maker)
{
    hb_draw_funcs_t* funcs = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        funcs,
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
            static_cast<Maker*>(data)->moveTo(x, y);
        },
        nullptr,
        nullptr);
    hb_draw_funcs_set_line_to_func(
        funcs,
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
            static_cast<Maker*>(data)->lineTo(x, y);
        },
        nullptr,
        nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        funcs,
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float cx, float cy, float x, float y, void*) {
            static_cast<Maker*>(data)->quadratic(cx, cy, x, y);
        },
        nullptr,
        nullptr);
    hb_draw_funcs_set_cubic_to_func(
        funcs,
        [](hb_draw_funcs_t*,
           void* data,
           hb_draw_state_t*,
           float ax,
           float ay,
           float bx,
           float by,
           float x,
           float y,
           void*) { static_cast<Maker*>(data)->cubic(ax, ay, bx, by, x, y); },
        nullptr,
        nullptr);
    hb_draw_funcs_set_close_path_func(
        funcs,
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) { static_cast<Maker*>(data)->close(); },
        nullptr,
        nullptr);
    hb_font_get_glyph_shape(font, glyph, funcs, &maker);
    hb_draw_funcs_destroy(funcs);
}

} // namespace

std::shared_ptr<FontFace> FontFace::load(const FontFile& file)
{
    hb_blob_t* blob = hb_blob_create_from_file_or_fail(QFile::encodeName(file.path).constData());
    if (!blob) {
        return nullptr;
    }
    if (unsigned(file.index) >= hb_face_count(blob)) {
        hb_blob_destroy(blob);
        return nullptr;
    }
    std::shared_ptr<FontFace> face(new FontFace);
    face->m_file = file;
    face->m_face = hb_face_create(blob, unsigned(file.index));
    hb_blob_destroy(blob);
    face->m_unitsPerEm = int(hb_face_get_upem(face->m_face));
    // A fresh font's scale is its units per em: positions come out in the face's own units.
    face->m_font = hb_font_create(face->m_face);
    return face;
}

FontFace::~FontFace()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

quint32 FontFace::glyphOf(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, character, &glyph) ? glyph : 0;
}

int FontFace::advanceOf(quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(m_font, glyph);
}

const QPainterPath& FontFace::outline(quint32 glyph) const
{
    auto found = m_outlines.find(glyph);
    if (found == m_outlines.end()) {
        OutlineMaker maker;
        maker.path.setFillRule(Qt::WindingFill);
        drawGlyph(m_font, glyph, maker);
        found = m_outlines.insert(glyph, maker.path);
    }
    return found.value();
}

QVector<GlyphContour> FontFace::contours(quint32 glyph) const
{
    ContourMaker maker;
    drawGlyph(m_font, glyph, maker);
    return maker.contours;
}

QByteArray FontFace::table(const char* tag) const
{
    hb_blob_t* blob = hb_face_reference_table(m_face, hb_tag_from_string(tag, 4));
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    const QByteArray table(data, qsizetype(length));
    hb_blob_destroy(blob);
    return table;
}

} // namespace tahaluf
