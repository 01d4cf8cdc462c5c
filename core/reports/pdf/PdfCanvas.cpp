// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/PdfCanvas.h"

#include "reports/canvas/PaperUnits.h"
#include "reports/pdf/PdfFile.h"
#include "reports/pdf/PdfResources.h"
#include "reports/pdf/PdfStructure.h"

#include <algorithm>

namespace tahaluf {

namespace {

constexpr qreal PointsPerUnit = 72 / PaperUnits::PerInch;
/** Distances smaller than this many thousandths of the em are not seen, and cost room. */
constexpr qreal LeastAdjustment = 0.6;

void appendCode(QByteArray& to, int code)
{
    static const char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4) {
        to += digits[(code >> shift) & 0xf];
    }
}

void appendColour(QByteArray& to, const QColor& colour, const char* operation)
{
    for (const float part : {colour.redF(), colour.greenF(), colour.blueF()}) {
        PdfFile::append(to, double(part));
        to += ' ';
    }
    to += operation;
    to += '\n';
}

/** The characters a glyph stands for; surrogates are one. */
QVector<char32_t> charactersOf(const GlyphRun& run, const PlacedGlyph& glyph)
{
    QVector<char32_t> characters;
    for (int at = glyph.from; at < glyph.from + glyph.length && at < run.text.size(); ++at) {
        const QChar one = run.text.at(at);
        if (one.isHighSurrogate() && at + 1 < run.text.size()) {
            characters.append(QChar::surrogateToUcs4(one, run.text.at(++at)));
        } else if (QChar::category(char32_t(one.unicode())) != QChar::Other_Format) {
            characters.append(one.unicode());
        }
    }
    return characters;
}

} // namespace

/** Writes the operand of TJ: strings of codes, with the distances that the codes' own widths do not give. */
class PdfCanvas::GlyphWriter
{
public:
    GlyphWriter(QByteArray& content, qreal size)
        : m_content(content)
        , m_size(size)
    {
    }
    /** Moves to `x` (paper units from the run's origin). */
    void moveTo(qreal x)
    {
        const qreal thousandths = (x - m_pen) * 1000 / m_size;
        if (qAbs(thousandths) < LeastAdjustment) {
            return;
        }
        closeString();
        PdfFile::append(m_content, qRound(-thousandths * 10) / 10.0);
        m_pen = x;
    }
    void draw(int code, double width)
    {
        if (!m_inString) {
            m_content += '<';
            m_inString = true;
        }
        appendCode(m_content, code);
        m_pen += width * m_size / 1000;
    }
    void closeString()
    {
        if (m_inString) {
            m_content += '>';
            m_inString = false;
        }
    }

private:
    QByteArray& m_content;
    qreal m_size;
    qreal m_pen = 0;
    bool m_inString = false;
};

PdfCanvas::PdfCanvas(PdfResources& resources, PdfStructure& structure, int page, qreal height)
    : m_resources(resources)
    , m_structure(structure)
    , m_page(page)
    , m_height(height)
{
}

QTransform PdfCanvas::toPage() const
{
    return m_transform * QTransform(PointsPerUnit, 0, 0, -PointsPerUnit, 0, m_height * PointsPerUnit);
}

void PdfCanvas::tag(const PaperTag& tag)
{
    if (!tag.path.isEmpty()) {
        m_structure.enter(tag);
    }
    if (m_isMarked && tag.path == m_tag.path) {
        return;
    }
    if (m_isMarked) {
        m_content += "EMC\n";
        m_isMarked = false;
    }
    m_tag = tag;
}

void PdfCanvas::mark()
{
    if (m_isMarked) {
        return;
    }
    m_isMarked = true;
    if (m_tag.path.isEmpty()) {
        m_content += "/Artifact BMC\n";
        return;
    }
    m_content += '/';
    m_content += PdfStructure::nameOf(m_tag.path.last().role);
    m_content += "<</MCID " + QByteArray::number(m_structure.mark(m_tag, m_page)) + ">>BDC\n";
}

void PdfCanvas::colourFill(const QColor& colour)
{
    if (colour != m_fill) {
        m_fill = colour;
        appendColour(m_content, colour, "rg");
    }
}

void PdfCanvas::colourStroke(const Stroke& stroke)
{
    appendColour(m_content, stroke.colour, "RG");
    PdfFile::append(m_content, stroke.width * PointsPerUnit);
    m_content += stroke.isDashed ? " w[2 2]0 d\n" : " w[]0 d\n";
}

void PdfCanvas::appendPoint(const QPointF& paperPoint)
{
    const QPointF point = toPage().map(paperPoint);
    PdfFile::append(m_content, point.x());
    m_content += ' ';
    PdfFile::append(m_content, point.y());
    m_content += ' ';
}

void PdfCanvas::appendMatrix(const QTransform& transform)
{
    for (const qreal part :
         {transform.m11(), transform.m12(), transform.m21(), transform.m22(), transform.dx(), transform.dy()}) {
        PdfFile::append(m_content, part);
        m_content += ' ';
    }
}

void PdfCanvas::text(const GlyphRun& run)
{
    mark();
    colourFill(run.colour);
    // The text's own axes point upwards like the page's; of the transform only turning and scaling remain.
    const QTransform page = toPage();
    const QPointF origin = page.map(run.origin);
    const QTransform matrix(page.m11() / PointsPerUnit,
                            page.m12() / PointsPerUnit,
                            -page.m21() / PointsPerUnit,
                            -page.m22() / PointsPerUnit,
                            origin.x(),
                            origin.y());
    m_content += "BT/F ";
    PdfFile::append(m_content, run.size * PointsPerUnit);
    m_content += " Tf ";
    appendMatrix(matrix);
    m_content += "Tm";
    appendGlyphs(run);
    m_content += "ET\n";
}

void PdfCanvas::appendGlyphs(const GlyphRun& run)
{
    const qreal unit = run.size / run.face->unitsPerEm();
    GlyphWriter writer(m_content, run.size);
    qreal rise = 0;
    m_content += '[';
    QVector<PdfFont::Part> parts;
    for (qsizetype first = 0, end = 0; first < run.glyphs.size(); first = end) {
        // A letter and the marks beside it, whichever stands on the left.
        qsizetype base = first;
        for (end = first; end < run.glyphs.size() && run.glyphs.at(end).from == run.glyphs.at(first).from; ++end) {
            base = run.glyphs.at(end).length > 0 ? end : base;
        }
        const PlacedGlyph& letter = run.glyphs.at(base);
        parts = {{letter.glyph, 0, 0}};
        for (qsizetype index = first; index < end; ++index) {
            if (index != base) {
                const PlacedGlyph& mark = run.glyphs.at(index);
                parts.append(
                    {mark.glyph, qRound((mark.x - letter.x) / unit), qRound((mark.rise - letter.rise) / unit)});
            }
        }
        if (qAbs(letter.rise - rise) > run.size / 1000) {
            rise = letter.rise;
            writer.closeString();
            m_content += "]TJ ";
            PdfFile::append(m_content, rise * PointsPerUnit);
            m_content += " Ts[";
        }
        writer.moveTo(letter.x);
        appendLetters(writer, *run.face, parts, charactersOf(run, letter));
    }
    writer.closeString();
    m_content += rise != 0 ? "]TJ 0 Ts " : "]TJ ";
}

void PdfCanvas::appendLetters(GlyphWriter& writer,
                              const FontFace& face,
                              const QVector<PdfFont::Part>& parts,
                              const QVector<char32_t>& characters)
{
    // Readers take a vowel mark that is drawn on its own for the end of the word, and turn the letters of a ligature
    // round. So marks are drawn with their letter and stand in the text with no room, and the room of a ligature is
    // shared by its letters, of which the leftmost one draws it: which one that is depends on the direction.
    if (characters.isEmpty()) {
        return;
    }
    PdfFont& font = m_resources.font();
    const auto count = characters.size();
    const auto isMark = [](char32_t one) { return QChar::isMark(one); };
    const auto letters = int(count - std::count_if(characters.begin(), characters.end(), isMark));
    const bool fromRight =
        QChar::direction(characters.first()) == QChar::DirR || QChar::direction(characters.first()) == QChar::DirAL;
    const int room = face.advanceOf(parts.first().glyph);
    bool isDrawn = false;
    for (qsizetype index = 0; index < count; ++index) {
        const char32_t character = characters.at(fromRight ? count - 1 - index : index);
        const bool hasRoom = letters == 0 ? index + 1 == count : !isMark(character);
        const int shares = qMax(1, letters);
        const int width = hasRoom ? room / shares + (isDrawn ? 0 : room % shares) : 0;
        const bool draws = hasRoom && !isDrawn;
        isDrawn = isDrawn || draws;
        const int code = draws ? font.code(face, parts, character, width) : font.emptyCode(face, character, width);
        writer.draw(code, font.widthOf(code));
    }
}

void PdfCanvas::appendPath(const QPainterPath& path)
{
    for (int index = 0; index < path.elementCount(); ++index) {
        const auto element = path.elementAt(index);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            if (index > 0) {
                m_content += "h\n";
            }
            appendPoint(element);
            m_content += "m\n";
            break;
        case QPainterPath::LineToElement:
            appendPoint(element);
            m_content += "l\n";
            break;
        case QPainterPath::CurveToElement:
            appendPoint(element);
            appendPoint(path.elementAt(index + 1));
            appendPoint(path.elementAt(index + 2));
            m_content += "c\n";
            index += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
}

void PdfCanvas::fill(const QRectF& rect, const QColor& colour)
{
    mark();
    colourFill(colour);
    const QRectF page = toPage().mapRect(rect);
    for (const qreal part : {page.x(), page.y(), page.width(), page.height()}) {
        PdfFile::append(m_content, part);
        m_content += ' ';
    }
    m_content += "re f\n";
}

void PdfCanvas::lines(const QVector<QLineF>& lines, const Stroke& stroke)
{
    mark();
    colourStroke(stroke);
    for (const QLineF& line : lines) {
        appendPoint(line.p1());
        m_content += "m ";
        appendPoint(line.p2());
        m_content += "l\n";
    }
    m_content += "S\n";
}

void PdfCanvas::path(const QPainterPath& path, const QColor& colour, const Stroke& stroke)
{
    const bool filled = colour.isValid();
    const bool stroked = stroke.width > 0 && stroke.colour.isValid();
    if (path.isEmpty() || (!filled && !stroked)) {
        return;
    }
    mark();
    if (filled) {
        colourFill(colour);
    }
    if (stroked) {
        colourStroke(stroke);
    }
    appendPath(path);
    const bool evenOdd = path.fillRule() == Qt::OddEvenFill && path.elementCount() > 0;
    m_content += filled ? (stroked ? (evenOdd ? "B*\n" : "B\n") : (evenOdd ? "f*\n" : "f\n")) : "S\n";
}

void PdfCanvas::picture(const QRectF& rect, const Picture& picture)
{
    if (picture.isNull()) {
        return;
    }
    mark();
    // A picture fills the unit square, whose y axis points upwards.
    QTransform place = QTransform(rect.width(), 0, 0, -rect.height(), rect.left(), rect.bottom()) * toPage();
    m_content += "q ";
    appendMatrix(place);
    m_content += "cm/" + m_resources.picture(picture) + " Do Q\n";
}

void PdfCanvas::save(const QTransform& transform)
{
    m_saved.append(m_transform);
    m_transform = transform * m_transform;
}

void PdfCanvas::restore()
{
    m_transform = m_saved.takeLast();
}

void PdfCanvas::link(const QRectF& rect, const QString& target)
{
    const QRectF page = toPage().mapRect(rect);
    // Pieces of one link that touch are one place to click.
    if (!m_links.isEmpty() && m_links.last().target == target &&
        m_links.last().rect.adjusted(-1, 0, 1, 0).intersects(page) && qAbs(m_links.last().rect.y() - page.y()) < 1) {
        m_links.last().rect = m_links.last().rect.united(page);
        return;
    }
    m_links.append({page, target});
}

void PdfCanvas::anchor(const QString& name, const QPointF& place)
{
    m_anchors.append({name, toPage().map(place)});
}

QByteArray PdfCanvas::takeContent()
{
    if (m_isMarked) {
        m_content += "EMC\n";
        m_isMarked = false;
    }
    return std::move(m_content);
}

} // namespace tahaluf
