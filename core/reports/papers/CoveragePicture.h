// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/CoverageMatrix.h"
#include "coalition/coverage/CoverageSentence.h"
#include "reports/document/Drawing.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The coverage matrix as a drawing for one page: lines by name, bodies by name, which rises where they are many; a
 * letter for each role, a sign and words for each gap. On a paper in two languages many bodies go by number, with a key
 * below.
 */
class CoveragePicture
{
    Q_DECLARE_TR_FUNCTIONS(CoveragePicture)

public:
    /** Without findings for readers who are not to know them. */
    CoveragePicture(const CoverageMatrix& matrix, const Phrasebook& book, bool showsFindings, bool isBilingual);

    /** At most this large, in millimetres. */
    [[nodiscard]] paper::Drawing drawing(const QSizeF& most) const;
    /** The lines and who leads and supports each, for readers who cannot see it. */
    [[nodiscard]] QString description() const;

private:
    enum class Heads
    {
        Names,
        RisingNames,
        Numbers
    };
    struct Sizes;
    [[nodiscard]] paper::TextShape headShape(const Sizes& sizes, std::size_t column) const;
    [[nodiscard]] Sizes sizesFor(const QSizeF& most) const;
    void drawHeads(paper::Drawing& drawing, const Sizes& sizes) const;
    void drawColumnLines(paper::Drawing& drawing, const Sizes& sizes) const;
    void drawRow(paper::Drawing& drawing, const Sizes& sizes, std::size_t row) const;
    void drawState(paper::Drawing& drawing, const QRectF& cell, const CoverageState& state) const;
    void drawFinding(paper::Drawing& drawing, const Sizes& sizes, std::size_t row) const;
    void drawKey(paper::Drawing& drawing, const Sizes& sizes) const;
    void drawLegend(paper::Drawing& drawing, const Sizes& sizes) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("CoveragePicture", source); }
    [[nodiscard]] QString bodyName(std::size_t column) const;

    const CoverageMatrix& m_matrix;
    const Phrasebook& m_book;
    CoverageSentence m_sentence;
    bool m_showsFindings;
    bool m_isBilingual;
};

} // namespace tahaluf
