// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/CoverageMatrix.h"
#include "coalition/coverage/CoverageSentence.h"
#include "reports/document/Drawing.h"

#include <QCoreApplication>

#include <vector>

namespace tahaluf {

inline constexpr qreal CoverageLetter = 0.2; ///< millimetres a point, as letters of the matrix usually are

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
    /** Where everything in the picture of the matrix stands, in millimetres; x counts from the leading side. */
    struct Sizes
    {
        static constexpr qreal Legend = 6; ///< height
        static constexpr qreal Gap = 2;
        static constexpr qreal TextLeast = 4; ///< points

        /** As many as stand in a line of this width at the least size. */
        [[nodiscard]] static qsizetype letters(qreal width)
        {
            return static_cast<qsizetype>(width / (TextLeast * CoverageLetter));
        }

        qreal width = 0;
        qreal names = 0; ///< column of the lines
        qreal findings = 0;
        qreal pitch = 0; ///< of the bodies
        qreal head = 0;
        qreal row = 0;
        qreal key = 0; ///< height of the key
        Heads heads = Heads::Names;
        qreal otherHead = 0; ///< of `head`, where names rise one after the other: the part of the other language, above
        bool isParted = false; ///< a line has no room for two languages above one another: they stand side by side
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
