// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/CoveragePicture.h"

#include "reports/papers/PaperWords.h"

namespace tahaluf {

using namespace paper;

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

Drawing CoveragePicture::drawing(const QSizeF& most) const
{
    Drawing drawing;
    if (m_matrix.rows().empty() || m_matrix.columns().empty()) {
        return drawing;
    }
    const Sizes sizes = sizesFor(most);
    const qreal body = static_cast<qreal>(m_matrix.rows().size()) * sizes.row;
    drawing.size = {sizes.width, sizes.head + body + sizes.key + Sizes::Gap + Sizes::Legend};
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
        break;
    }
    drawKey(drawing, sizes);
    drawLegend(drawing, sizes);
    return drawing;
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
    drawInHalves(drawing,
                 sizes,
                 TextShape{.rect = QRectF(0, top, 0, sizes.row),
                           .text = m_sentence.name(m_matrix.rows()[row]),
                           .size = sizes.text,
                           .leastSize = Sizes::TextLeast,
                           .align = Align::Leading},
                 0.8,
                 sizes.names - 1.6,
                 sizes.isParted);
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
                  .size = qBound(Sizes::TextLeast, side / 0.47, 8.0),
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
    QString words = m_sentence.finding(finding);
    if (!areas.isEmpty()) {
        words = QStringLiteral("%1: %2").arg(words, m_sentence.areas(areas));
    }
    const qreal wide = sizes.findings - side - 3;
    drawInHalves(drawing,
                 sizes,
                 TextShape{.rect = QRectF(0, top, 0, sizes.row),
                           .text = sizes.isParted ? PaperWords::shortened(words, Sizes::letters(wide / 2)) : words,
                           .size = qMin(sizes.text, 6.5),
                           .leastSize = Sizes::TextLeast,
                           .align = Align::Leading},
                 start + side + 1,
                 wide,
                 sizes.isParted);
}

void CoveragePicture::drawLegend(Drawing& drawing, const Sizes& sizes) const
{
    const qreal top = sizes.head + static_cast<qreal>(m_matrix.rows().size()) * sizes.row + sizes.key + Sizes::Gap +
                      Sizes::Legend - 4.6;
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
        drawing.shapes.append(TextShape{.rect = sizes.place(start + 5.4, top - 0.8, wide - 6, Sizes::Legend),
                                        .text = wording(sample.words),
                                        .size = 7,
                                        .leastSize = Sizes::TextLeast,
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
