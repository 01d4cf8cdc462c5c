// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/CoveragePicture.h"

#include "language/NameInLanguage.h"

#include <cmath>
#include <cstdlib>

namespace tahaluf {

using namespace paper;

namespace {

constexpr qreal NamePitch = 10; ///< the narrowest column that has room for a body's name
constexpr qreal NameHead = 17;
constexpr qreal NumberHead = 4;
constexpr qreal RisingPitch = 2.2; ///< the narrowest column that has room for a line of a name
constexpr qreal RisingSize = 6; ///< points
constexpr qreal RisingHeadLeast = 18;
constexpr qreal RisingHeadMost = 40;
constexpr qreal RisingFoot = 5; ///< of a head, where what does not rise stands
constexpr qreal RowPitchMost = 6.2;
constexpr qreal KeyPitch = 2.8;
constexpr int KeyColumns = 6;
constexpr qreal LegendHeight = 6;
constexpr qreal Gap = 2;
constexpr qreal TextLeast = 4.5; ///< points
constexpr qreal NameSize = 6.5; ///< points, of a body's name above its column
constexpr qreal LetterWidth = 0.2; ///< millimetres a point, as letters of either script usually are

/** The size at which no word of a name has to be broken. */
qreal sizeOfName(const QString& name, qreal width)
{
    qsizetype longest = 1;
    for (const QString& word : name.split(u' ')) {
        longest = qMax(longest, word.size());
    }
    return qBound(TextLeast, width / (static_cast<qreal>(longest) * LetterWidth), NameSize);
}

} // namespace

/** Where everything stands; x counts from the leading side. */
struct CoveragePicture::Sizes
{
    qreal width = 0;
    qreal names = 0; ///< column of the lines
    qreal findings = 0;
    qreal pitch = 0; ///< of the bodies
    qreal head = 0;
    qreal row = 0;
    qreal key = 0; ///< height of the key
    Heads heads = Heads::Names;
    bool isRightToLeft = false;
    qreal text = 0; ///< points

    [[nodiscard]] QRectF place(qreal start, qreal top, qreal wide, qreal high) const
    {
        return {isRightToLeft ? width - start - wide : start, top, wide, high};
    }
    [[nodiscard]] QRectF cell(std::size_t row_, std::size_t column) const
    {
        return place(names + static_cast<qreal>(column) * pitch, head + static_cast<qreal>(row_) * row, pitch, row);
    }
};

CoveragePicture::CoveragePicture(const CoverageMatrix& matrix,
                                 const Phrasebook& book,
                                 bool showsFindings,
                                 bool isBilingual)
    : m_matrix(matrix)
    , m_book(book)
    , m_sentence(book)
    , m_showsFindings(showsFindings)
    , m_isBilingual(isBilingual)
{
}

QString CoveragePicture::bodyName(std::size_t column) const
{
    const CoverageColumn& body = m_matrix.columns()[column];
    return nameInLanguage(m_book, body.name, body.nameEn);
}

CoveragePicture::Sizes CoveragePicture::sizesFor(const QSizeF& most) const
{
    const auto columns = static_cast<qreal>(m_matrix.columns().size());
    const auto rows = static_cast<qreal>(m_matrix.rows().size());
    Sizes sizes;
    sizes.width = most.width();
    sizes.isRightToLeft = m_book.isRightToLeft();
    sizes.names = most.width() * 0.18;
    sizes.findings = m_showsFindings ? most.width() * 0.17 : 0;
    sizes.pitch = qMin(14.0, (most.width() - sizes.names - sizes.findings) / qMax(1.0, columns));
    if (sizes.pitch >= NamePitch) {
        sizes.head = NameHead;
    } else if (!m_isBilingual && sizes.pitch >= RisingPitch) {
        sizes.heads = Heads::RisingNames;
        qsizetype longest = 0;
        for (std::size_t column = 0; column < m_matrix.columns().size(); ++column) {
            longest = qMax(longest, bodyName(column).size());
        }
        sizes.head = qBound(RisingHeadLeast, static_cast<qreal>(longest) * RisingSize * LetterWidth, RisingHeadMost);
    } else {
        sizes.heads = Heads::Numbers;
        sizes.head = NumberHead;
        sizes.key = Gap + std::ceil(columns / KeyColumns) * KeyPitch;
    }
    const qreal room = most.height() - sizes.head - sizes.key - LegendHeight - Gap;
    sizes.row = qMin(RowPitchMost, room / qMax(1.0, rows));
    // A point is 0.353 mm; a line of text takes 1.35 times its size.
    sizes.text = qBound(TextLeast, sizes.row / (0.353 * 1.35), 7.5);
    return sizes;
}

Drawing CoveragePicture::drawing(const QSizeF& most) const
{
    Drawing drawing;
    if (m_matrix.rows().empty() || m_matrix.columns().empty()) {
        return drawing;
    }
    const Sizes sizes = sizesFor(most);
    const qreal body = static_cast<qreal>(m_matrix.rows().size()) * sizes.row;
    drawing.size = {sizes.width, sizes.head + body + sizes.key + Gap + LegendHeight};
    drawHeads(drawing, sizes);
    for (std::size_t row = 0; row < m_matrix.rows().size(); ++row) {
        drawRow(drawing, sizes, row);
    }
    switch (sizes.heads) {
    case Heads::Names:
        break;
    case Heads::RisingNames:
        drawColumnLines(drawing, sizes);
        break;
    case Heads::Numbers:
        drawKey(drawing, sizes);
        break;
    }
    drawLegend(drawing, sizes);
    return drawing;
}

TextShape CoveragePicture::headShape(const Sizes& sizes, std::size_t column) const
{
    const QRectF head = sizes.place(sizes.names + static_cast<qreal>(column) * sizes.pitch, 0, sizes.pitch, sizes.head);
    const QString name = bodyName(column);
    TextShape shape{.rect = head.adjusted(0.3, 0, -0.3, 0), .size = RisingSize, .leastSize = TextLeast};
    switch (sizes.heads) {
    case Heads::Names:
        shape.text = name;
        shape.size = sizeOfName(name, sizes.pitch - 0.6);
        break;
    case Heads::RisingNames:
        // Down to the column it belongs to: of a rising line that is its left end, where Arabic ends.
        shape.rect = head.adjusted(0, 0.5, 0, -0.8);
        shape.text = name;
        shape.leastSize = 4;
        shape.align = sizes.isRightToLeft ? Align::Trailing : Align::Leading;
        shape.rising = true;
        break;
    case Heads::Numbers:
        shape.text = m_book.number(static_cast<qint64>(column) + 1);
        shape.bold = true;
        break;
    }
    return shape;
}

void CoveragePicture::drawHeads(Drawing& drawing, const Sizes& sizes) const
{
    for (std::size_t column = 0; column < m_matrix.columns().size(); ++column) {
        drawing.shapes.append(headShape(sizes, column));
    }
    if (m_showsFindings) {
        const qreal above = sizes.heads == Heads::RisingNames ? sizes.head - RisingFoot : 0;
        drawing.shapes.append(TextShape{
            .rect = sizes.place(sizes.width - sizes.findings + 2, above, sizes.findings - 2, sizes.head - above),
            .text = wording("Finding"),
            .size = 7,
            .bold = true,
            .align = Align::Leading});
    }
}

void CoveragePicture::drawColumnLines(Drawing& drawing, const Sizes& sizes) const
{
    // The eye follows a column from its name down.
    const qreal bottom = sizes.head + static_cast<qreal>(m_matrix.rows().size()) * sizes.row;
    for (std::size_t column = 0; column < m_matrix.columns().size(); ++column) {
        const qreal x = sizes.cell(0, column).left();
        drawing.shapes.append(LineShape{.points = {{x, sizes.head - 1.5}, {x, bottom}}, .width = 0.08});
    }
}

void CoveragePicture::drawRow(Drawing& drawing, const Sizes& sizes, std::size_t row) const
{
    const qreal top = sizes.head + static_cast<qreal>(row) * sizes.row;
    const CoverageFinding finding = m_matrix.finding(row);
    const bool isGap = m_showsFindings && finding != CoverageFinding::Led;
    drawing.shapes.append(RectShape{.rect = {0, top, sizes.width, sizes.row},
                                    .fill = !isGap                                     ? Ink::None
                                            : finding == CoverageFinding::NobodyCovers ? Ink::AccentTint
                                                                                       : Ink::Tint});
    drawing.shapes.append(LineShape{.points = {{0, top}, {sizes.width, top}}, .width = 0.12});
    drawing.shapes.append(TextShape{.rect = sizes.place(0.8, top, sizes.names - 1.6, sizes.row),
                                    .text = m_sentence.name(m_matrix.rows()[row]),
                                    .size = sizes.text,
                                    .leastSize = TextLeast,
                                    .align = Align::Leading});
    for (std::size_t column = 0; column < m_matrix.columns().size(); ++column) {
        drawState(drawing, sizes.cell(row, column), m_matrix.at(row, column));
    }
    if (m_showsFindings) {
        drawFinding(drawing, sizes, row);
    }
}

void CoveragePicture::drawState(Drawing& drawing, const QRectF& cell, const CoverageState& state) const
{
    if (!state.role) {
        return;
    }
    const qreal side = qMin(cell.height() - 0.3, qMin(cell.width() - 0.3, 4.4));
    const QRectF box(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side);
    const bool isLead = *state.role == CoverageRole::Leads;
    if (*state.role != CoverageRole::Absent) {
        const Ink fill = isLead ? Ink::Accent : Ink::None;
        drawing.shapes.append(RectShape{.rect = box,
                                        .fill = state.isFromService ? Ink::White : fill,
                                        .stroke = isLead ? Ink::Accent : Ink::Muted,
                                        .width = 0.2,
                                        .radius = side * 0.2,
                                        .dashed = state.isFromService});
    }
    const bool isPale = isLead && !state.isFromService;
    drawing.shapes.append(
        TextShape{.rect = {cell.left(), box.top() - 0.4, cell.width(), side + 0.8},
                  .text = m_sentence.mark(*state.role) + (state.areas.isEmpty() ? QString() : QStringLiteral("*")),
                  .size = qBound(TextLeast, side / 0.47, 8.0),
                  .leastSize = 4,
                  .bold = isLead,
                  .ink = isPale ? Ink::White : Ink::Text});
}

void CoveragePicture::drawFinding(Drawing& drawing, const Sizes& sizes, std::size_t row) const
{
    const CoverageFinding finding = m_matrix.finding(row);
    if (finding == CoverageFinding::Led) {
        return;
    }
    const qreal top = sizes.head + static_cast<qreal>(row) * sizes.row;
    const qreal start = sizes.width - sizes.findings + 2;
    const qreal side = qMin(2.2, sizes.row - 0.5);
    const QRectF sign = sizes.place(start, top + (sizes.row - side) / 2, side, side);
    switch (finding) {
    case CoverageFinding::NobodyCovers:
        drawing.shapes.append(SectorShape{.rect = sign, .fill = Ink::None, .stroke = Ink::Accent, .width = 0.4});
        break;
    case CoverageFinding::NobodyLeads:
        drawing.shapes.append(LineShape{.points = {{sign.center().x(), sign.top()},
                                                   sign.bottomLeft(),
                                                   sign.bottomRight(),
                                                   {sign.center().x(), sign.top()}},
                                        .stroke = Ink::Accent,
                                        .width = 0.3});
        break;
    default:
        drawing.shapes.append(RectShape{.rect = sign.adjusted(0, 0, -side * 0.3, -side * 0.3), .stroke = Ink::Text});
        drawing.shapes.append(RectShape{.rect = sign.adjusted(side * 0.3, side * 0.3, 0, 0), .stroke = Ink::Text});
        break;
    }
    QStringList areas;
    for (const CoverageGap& gap : m_matrix.gaps()) {
        if (gap.row == row && gap.finding == finding) {
            areas = gap.areas;
        }
    }
    const QString words = m_sentence.finding(finding);
    drawing.shapes.append(
        TextShape{.rect = sizes.place(start + side + 1, top, sizes.findings - side - 3, sizes.row),
                  .text = areas.isEmpty() ? words : QStringLiteral("%1: %2").arg(words, m_sentence.areas(areas)),
                  .size = qMin(sizes.text, 6.5),
                  .leastSize = TextLeast,
                  .align = Align::Leading});
}

void CoveragePicture::drawKey(Drawing& drawing, const Sizes& sizes) const
{
    const auto columns = static_cast<int>(m_matrix.columns().size());
    const int lines = (columns + KeyColumns - 1) / KeyColumns;
    const qreal wide = sizes.width / KeyColumns;
    const qreal above = sizes.head + static_cast<qreal>(m_matrix.rows().size()) * sizes.row + Gap;
    for (int i = 0; i < columns; ++i) {
        const auto [column, line] = std::div(i, lines);
        const qreal start = column * wide;
        const qreal top = above + line * KeyPitch;
        drawing.shapes.append(TextShape{.rect = sizes.place(start, top, 5, KeyPitch),
                                        .text = m_book.number(i + 1),
                                        .size = 5.5,
                                        .leastSize = TextLeast,
                                        .bold = true});
        drawing.shapes.append(TextShape{.rect = sizes.place(start + 5.5, top, wide - 6.5, KeyPitch),
                                        .text = bodyName(static_cast<std::size_t>(i)),
                                        .size = 5.5,
                                        .leastSize = 4,
                                        .align = Align::Leading});
    }
}

void CoveragePicture::drawLegend(Drawing& drawing, const Sizes& sizes) const
{
    const qreal top =
        sizes.head + static_cast<qreal>(m_matrix.rows().size()) * sizes.row + sizes.key + Gap + LegendHeight - 4.6;
    struct Sample
    {
        CoverageState state;
        const char* words;
    };
    const Sample samples[] = {
        {{CoverageRole::Leads, false, {}}, QT_TRANSLATE_NOOP("CoveragePicture", "leads")},
        {{CoverageRole::Supports, false, {}}, QT_TRANSLATE_NOOP("CoveragePicture", "supports")},
        {{CoverageRole::Absent, false, {}}, QT_TRANSLATE_NOOP("CoveragePicture", "absent, as it said")},
        {{CoverageRole::Supports, true, {}}, QT_TRANSLATE_NOOP("CoveragePicture", "broken line: as its services say")},
        {{CoverageRole::Supports, false, {QString()}},
         QT_TRANSLATE_NOOP("CoveragePicture", "with a star: in some areas only")},
    };
    const qreal wide = sizes.width / 5;
    qreal start = 0;
    for (const Sample& sample : samples) {
        drawState(drawing, sizes.place(start, top, 4.4, 4.4), sample.state);
        drawing.shapes.append(TextShape{.rect = sizes.place(start + 5.4, top, wide - 6, 4.4),
                                        .text = wording(sample.words),
                                        .size = 7,
                                        .leastSize = 5,
                                        .ink = Ink::Muted,
                                        .align = Align::Leading});
        start += wide;
    }
}

QString CoveragePicture::description() const
{
    QStringList lines;
    for (std::size_t row = 0; row < m_matrix.rows().size(); ++row) {
        QStringList said;
        for (const CoverageRole role : {CoverageRole::Leads, CoverageRole::Supports}) {
            QStringList bodies;
            for (std::size_t column = 0; column < m_matrix.columns().size(); ++column) {
                if (m_matrix.at(row, column).role == role) {
                    bodies << bodyName(column);
                }
            }
            if (!bodies.isEmpty()) {
                said << QStringLiteral("%1: %2").arg(m_sentence.role(role), m_sentence.areas(bodies));
            }
        }
        if (m_showsFindings && m_matrix.finding(row) != CoverageFinding::Led) {
            said << m_sentence.finding(m_matrix.finding(row));
        }
        lines << QStringLiteral("%1 – %2").arg(
            m_sentence.name(m_matrix.rows()[row]),
            said.join(m_book.isArabic() ? QStringLiteral("؛ ") : QStringLiteral("; ")));
    }
    return lines.join(u'\n');
}

} // namespace tahaluf
