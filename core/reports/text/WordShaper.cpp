// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/text/WordShaper.h"

#include <hb.h>

#include <algorithm>

namespace tahaluf {

namespace {

/** So many words are kept; a register's rows repeat theirs, and memory must stay flat. */
constexpr qsizetype MostWords = 20000;

/** Ligatures that only please the eye cost the reader of a PDF the letters; the obligatory lam-alef is `rlig`. */
constexpr hb_feature_t Features[] = {
    {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
    {HB_TAG('d', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
};

/** Whether a cluster has no room of its own: some faces draw a lam-alef as two glyphs, one over the other. */
bool hasNoRoom(const QVector<ShapedGlyph>& glyphs, qsizetype first, qsizetype end)
{
    return std::all_of(
        glyphs.begin() + first, glyphs.begin() + end, [](const ShapedGlyph& one) { return one.advance == 0; });
}

/** Lets clusters without room share that of the one before them in the text. */
void joinRoomless(QVector<ShapedGlyph>& glyphs, bool rightToLeft)
{
    for (qsizetype first = 0; first < glyphs.size();) {
        qsizetype end = first + 1;
        while (end < glyphs.size() && glyphs.at(end).from == glyphs.at(first).from) {
            ++end;
        }
        const qsizetype neighbour = rightToLeft ? end : first - 1;
        if (hasNoRoom(glyphs, first, end) && neighbour >= 0 && neighbour < glyphs.size()) {
            for (qsizetype index = first; index < end; ++index) {
                glyphs[index].from = glyphs.at(neighbour).from;
            }
        }
        first = end;
    }
}

/** Gives each cluster's characters to its widest glyph; the others are drawn beside it and stand for nothing. */
void assignCharacters(QVector<ShapedGlyph>& glyphs, int length, bool rightToLeft)
{
    for (qsizetype first = 0; first < glyphs.size();) {
        qsizetype end = first + 1;
        while (end < glyphs.size() && glyphs.at(end).from == glyphs.at(first).from) {
            ++end;
        }
        // The next cluster in the order of the text stands on the left when the word reads from the right.
        int until = length;
        if (rightToLeft && first > 0) {
            until = glyphs.at(first - 1).from;
        } else if (!rightToLeft && end < glyphs.size()) {
            until = glyphs.at(end).from;
        }
        const auto widest = std::max_element(
            glyphs.begin() + first, glyphs.begin() + end, [](const ShapedGlyph& one, const ShapedGlyph& other) {
                return one.advance < other.advance;
            });
        widest->length = until - widest->from;
        first = end;
    }
}

} // namespace

WordShaper::WordShaper()
    : m_buffer(hb_buffer_create())
{
}

WordShaper::~WordShaper()
{
    hb_buffer_destroy(m_buffer);
}

std::shared_ptr<const ShapedWord>
WordShaper::shape(const FontFace& face, QStringView word, bool rightToLeft, QChar before, QChar after)
{
    QString text;
    text.reserve(word.size() + 2);
    text += before.isNull() ? QChar(u' ') : before;
    text += word;
    text += after.isNull() ? QChar(u' ') : after;
    const Key key{&face, rightToLeft, text};
    auto found = m_words.constFind(key);
    if (found == m_words.constEnd()) {
        if (m_words.size() >= MostWords) {
            m_words.clear();
        }
        found =
            m_words.insert(key, std::make_shared<const ShapedWord>(run(face, text, 1, int(word.size()), rightToLeft)));
    }
    return found.value();
}

ShapedWord WordShaper::run(const FontFace& face, const QString& text, int from, int length, bool rightToLeft)
{
    hb_buffer_reset(m_buffer);
    hb_buffer_set_flags(m_buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_buffer_add_utf16(
        m_buffer, reinterpret_cast<const uint16_t*>(text.utf16()), int(text.size()), unsigned(from), length);
    hb_buffer_set_direction(m_buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(m_buffer);
    hb_shape(face.hbFont(), m_buffer, Features, std::size(Features));

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(m_buffer, nullptr);
    ShapedWord word;
    word.glyphs.reserve(count);
    for (unsigned index = 0; index < count; ++index) {
        word.glyphs.append({infos[index].codepoint,
                            positions[index].x_advance,
                            positions[index].x_offset,
                            positions[index].y_offset,
                            int(infos[index].cluster) - from,
                            0});
        word.width += positions[index].x_advance;
        word.isWhole = word.isWhole && infos[index].codepoint != 0;
    }
    joinRoomless(word.glyphs, rightToLeft);
    assignCharacters(word.glyphs, length, rightToLeft);
    return word;
}

} // namespace tahaluf
