// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/PdfFont.h"

#include "reports/pdf/PdfFile.h"

#include <QCryptographicHash>

#include <hb-ot.h>
#include <hb.h>

namespace tahaluf {

namespace {

/** So many lines a CMap may hold in one group (Adobe Technical Note 5411). */
constexpr int LinesAGroup = 100;
constexpr int MostCodes = 65535;

QByteArray hex4(unsigned value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

QByteArray utf16Hex(char32_t character)
{
    QByteArray hex;
    for (const QChar one : QString::fromUcs4(&character, 1)) {
        hex += hex4(one.unicode());
    }
    return hex;
}

QByteArray postScriptName(const FontFace& face)
{
    char name[64] = "Font";
    unsigned length = sizeof name;
    hb_ot_name_get_utf8(face.hbFace(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name);
    return QByteArray(name).replace(' ', "");
}

} // namespace

int PdfFont::glyphOf(const FontFace& face, const QVector<Part>& parts)
{
    if (m_lastFace != &face || m_faces.at(m_lastIndex) != face.file()) {
        m_lastIndex = int(m_faces.indexOf(face.file()));
        if (m_lastIndex < 0) {
            m_lastIndex = int(m_faces.size());
            m_faces.append(face.file());
        }
        m_lastFace = &face;
    }
    if (m_name.isEmpty()) {
        m_name = postScriptName(face);
        const double scale = 1000.0 / face.unitsPerEm();
        hb_font_extents_t extents{};
        hb_font_get_h_extents(face.hbFont(), &extents);
        hb_position_t capHeight = 0;
        if (!hb_ot_metrics_get_position(face.hbFont(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight)) {
            capHeight = extents.ascender;
        }
        m_ascent = qRound(extents.ascender * scale);
        m_descent = qRound(extents.descender * scale);
        m_capHeight = qRound(capHeight * scale);
    }
    const auto key = std::make_pair(m_lastIndex, parts);
    auto found = m_glyphs.constFind(key);
    if (found == m_glyphs.constEnd()) {
        QVector<GlyphContour> contours;
        for (const Part& part : parts) {
            for (GlyphContour contour : face.contours(part.glyph)) {
                for (GlyphContour::Point& point : contour.points) {
                    point.x += float(part.dx);
                    point.y += float(part.dy);
                }
                contours.append(contour);
            }
        }
        const int number = m_program.add(contours, face.advanceOf(parts.first().glyph), face.unitsPerEm());
        found = m_glyphs.insert(key, number);
    }
    return found.value();
}

int PdfFont::codeOf(int glyph, char32_t character, double width)
{
    // Kept as it is written, so that where a reader thinks the text is adds up.
    const double thousandths = qRound(width * 10) / 10.0;
    const Key key{glyph, character, thousandths};
    auto found = m_known.constFind(key);
    if (found == m_known.constEnd()) {
        if (m_codes.size() > MostCodes) {
            return 0;
        }
        m_codes.append({glyph, character, thousandths});
        found = m_known.insert(key, int(m_codes.size()) - 1);
    }
    return found.value();
}

int PdfFont::code(const FontFace& face, const QVector<Part>& parts, char32_t character, int width)
{
    return codeOf(glyphOf(face, parts), character, width * 1000.0 / face.unitsPerEm());
}

int PdfFont::emptyCode(const FontFace& face, char32_t character, int width)
{
    return codeOf(0, character, width * 1000.0 / face.unitsPerEm());
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray map = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    QByteArray group;
    int lines = 0;
    const auto finishGroup = [&] {
        if (lines > 0) {
            map += QByteArray::number(lines) + " beginbfchar\n" + group + "endbfchar\n";
        }
        group.clear();
        lines = 0;
    };
    for (qsizetype code = 1; code < m_codes.size(); ++code) {
        if (m_codes.at(code).character == 0) {
            continue;
        }
        group += '<' + hex4(unsigned(code)) + "><" + utf16Hex(m_codes.at(code).character) + ">\n";
        if (++lines == LinesAGroup) {
            finishGroup();
        }
    }
    finishGroup();
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::widths() const
{
    QByteArray widths = "[1[";
    for (qsizetype code = 1; code < m_codes.size(); ++code) {
        PdfFile::append(widths, m_codes.at(code).width);
        widths += ' ';
    }
    return widths + "]]";
}

QByteArray PdfFont::glyphMap() const
{
    QByteArray map;
    for (const Code& code : m_codes) {
        map += char((code.glyph >> 8) & 0xff);
        map += char(code.glyph & 0xff);
    }
    return map;
}

QByteArray PdfFont::descriptor(const QByteArray& name) const
{
    const QRect box = m_program.box();
    QByteArray sides;
    for (const int side : {box.left(), box.top(), box.right(), box.bottom()}) {
        sides += QByteArray::number(side * 1000 / UnitsPerEm) + ' ';
    }
    const auto entry = [](const char* key, int value) { return QByteArray(key) + ' ' + QByteArray::number(value); };
    // Flag 4 (symbolic): the codes are the font's own.
    return "/Type/FontDescriptor/FontName/" + name + "/Flags 4/ItalicAngle 0/StemV 80/FontBBox[" + sides + ']' +
           entry("/Ascent", m_ascent) + entry("/Descent", m_descent) + entry("/CapHeight", m_capHeight);
}

void PdfFont::write(PdfFile& file, int number) const
{
    const QByteArray font = m_program.build(m_ascent * UnitsPerEm / 1000, m_descent * UnitsPerEm / 1000);
    // Six letters before the name tell one subset of a font from another (9.6.4).
    const QByteArray digest = QCryptographicHash::hash(font, QCryptographicHash::Md5);
    QByteArray name;
    for (int index = 0; index < 6; ++index) {
        name += char('A' + quint8(digest.at(index)) % 26);
    }
    name += '+' + m_name;

    const int program = file.addStream("/Length1 " + QByteArray::number(font.size()), font);
    const int described = file.add("<<" + descriptor(name) + "/FontFile2 " + PdfFile::reference(program) + ">>");
    const int map = file.addStream({}, glyphMap());
    const int descendant = file.add(
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
        PdfFile::reference(described) + "/DW 0/W" + widths() + "/CIDToGIDMap " + PdfFile::reference(map) + ">>");
    const int unicode = file.addStream({}, toUnicode());
    file.write(number,
               "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" +
                   PdfFile::reference(descendant) + "]/ToUnicode " + PdfFile::reference(unicode) + ">>");
}

} // namespace tahaluf
