// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/CoverageMatrix.h"
#include "coalition/coverage/CoverageSentence.h"
#include "reports/document/Drawing.h"

#include <QCoreApplication>

#include <vector>

namespace tahaluf {

/**
 * The coverage matrix as a drawing for one page: lines by name, bodies by name, which rises where they are many; a
 * letter for each role, a sign and words for each gap. On a paper in two languages the names of many bodies rise one
 * after the other, and what there is no room for above one another stands side by side. Names too long for their head
 * are shortened there and stand whole below; where the lines would get too low, bodies go by number, with a key below.
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
    [[nodiscard]] Sizes sizesFor(const QSizeF& most) const;
    /** Lets the names of many bodies rise; without effect where the lines would get too low. */
    void raiseNames(Sizes& sizes, const QSizeF& most) const;
    [[nodiscard]] qreal rowPitch(const Sizes& sizes, const QSizeF& most) const;
    void drawHeads(paper::Drawing& drawing, const Sizes& sizes) const;
    void drawHead(paper::Drawing& drawing, const Sizes& sizes, std::size_t column) const;
    void drawRisingName(paper::Drawing& drawing, const Sizes& sizes, std::size_t column) const;
    /** A text in its place; of two languages side by side this paper's own half, and nothing in the other one. */
    void drawInHalves(paper::Drawing& drawing,
                      const Sizes& sizes,
                      const paper::TextShape& text,
                      qreal start,
                      qreal wide,
                      bool isParted) const;
    void drawColumnLines(paper::Drawing& drawing, const Sizes& sizes) const;
    void drawRow(paper::Drawing& drawing, const Sizes& sizes, std::size_t row) const;
    void drawState(paper::Drawing& drawing, const QRectF& cell, const CoverageState& state) const;
    void drawFinding(paper::Drawing& drawing, const Sizes& sizes, std::size_t row) const;
    void drawKey(paper::Drawing& drawing, const Sizes& sizes) const;
    void drawLegend(paper::Drawing& drawing, const Sizes& sizes) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("CoveragePicture", source); }
    [[nodiscard]] QString bodyName(std::size_t column) const;
    /** A part of the key below: in how many columns its bodies stand. */
    struct KeyPart
    {
        std::vector<std::size_t> bodies;
        int columns = 1;

        [[nodiscard]] int lines() const { return (static_cast<int>(bodies.size()) + columns - 1) / columns; }
    };
    /** The bodies whose name needs more room than this, in millimetres, in a language of the paper. */
    [[nodiscard]] std::vector<std::size_t> longNames(qreal room) const;
    [[nodiscard]] std::vector<KeyPart> key(const Sizes& sizes) const;
    [[nodiscard]] qreal keyHeight(const Sizes& sizes) const;
    void drawKeyEntry(paper::Drawing& drawing, const Sizes& sizes, std::size_t body, const QRectF& place) const;
    [[nodiscard]] qreal longestName(bool isArabic) const;
    [[nodiscard]] qreal keyPitch() const;

    const CoverageMatrix& m_matrix;
    const Phrasebook& m_book;
    CoverageSentence m_sentence;
    bool m_showsFindings;
    bool m_isBilingual;
};

} // namespace tahaluf
