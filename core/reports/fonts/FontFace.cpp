// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/fonts/FontFace.h"

#include <QFile>

#include <hb-ot.h>
#include <hb.h>

namespace tahaluf {

namespace {

QPainterPath& pathOf(void* data)
{
    return *static_cast<QPainterPath*>(data);
}

/** Collects an outline; a font's y axis points upwards, a page's downwards. */
hb_draw_funcs_t* makeOutlineFuncs()
{
    hb_draw_funcs_t* funcs = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        funcs,
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
            pathOf(data).moveTo(qreal(x), qreal(-y));
        },
        nullptr,
        nullptr);
    hb_draw_funcs_set_line_to_func(
        funcs,
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
            pathOf(data).lineTo(qreal(x), qreal(-y));
        },
        nullptr,
        nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        funcs,
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float cx, float cy, float x, float y, void*) {
            pathOf(data).quadTo(qreal(cx), qreal(-cy), qreal(x), qreal(-y));
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
           void*) { pathOf(data).cubicTo(qreal(ax), qreal(-ay), qreal(bx), qreal(-by), qreal(x), qreal(-y)); },
        nullptr,
        nullptr);
    hb_draw_funcs_set_close_path_func(
        funcs,
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) { pathOf(data).closeSubpath(); },
        nullptr,
        nullptr);
    hb_draw_funcs_make_immutable(funcs);
    return funcs;
}

/** Collects contours as TrueType has them; cubic curves become pairs of quadratic ones. */
struct ContourMaker
{
    QVector<GlyphContour> contours;

    void add(float x, float y, bool isOnCurve) { contours.last().points.append({x, y, isOnCurve}); }
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
    static ContourMaker& of(void* data) { return *static_cast<ContourMaker*>(data); }
};

hb_draw_funcs_t* makeContourFuncs()
{
    hb_draw_funcs_t* funcs = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        funcs,
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
            ContourMaker::of(data).contours.append(GlyphContour{});
            ContourMaker::of(data).add(x, y, true);
        },
        nullptr,
        nullptr);
    hb_draw_funcs_set_line_to_func(
        funcs,
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
            ContourMaker::of(data).add(x, y, true);
        },
        nullptr,
        nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        funcs,
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float cx, float cy, float x, float y, void*) {
            ContourMaker::of(data).quadratic(cx, cy, x, y);
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
           void*) { ContourMaker::of(data).cubic(ax, ay, bx, by, x, y); },
        nullptr,
        nullptr);
    hb_draw_funcs_make_immutable(funcs);
    return funcs;
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
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        hb_draw_funcs_t* funcs = makeOutlineFuncs();
        hb_font_get_glyph_shape(m_font, glyph, funcs, &path);
        hb_draw_funcs_destroy(funcs);
        found = m_outlines.insert(glyph, path);
    }
    return found.value();
}

QVector<GlyphContour> FontFace::contours(quint32 glyph) const
{
    ContourMaker maker;
    hb_draw_funcs_t* funcs = makeContourFuncs();
    hb_font_get_glyph_shape(m_font, glyph, funcs, &maker);
    hb_draw_funcs_destroy(funcs);
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
