// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"
#include "reports/layout/Strip.h"

#include <optional>

namespace tahaluf {

/** Turns a document's blocks into strips of a given width, one at a time, in any order. */
class StripMaker
{
public:
    /** `document` must outlive the maker; `width` in paper units. */
    StripMaker(const Document& document, qreal width);

    [[nodiscard]] int blockCount() const { return int(m_document.blocks().size()); }
    /** How many strips the block gives; none for a page break and for an empty block. */
    [[nodiscard]] int stripCount(int block) const;
    [[nodiscard]] bool isPageBreak(int block) const;
    /** Whether the block's strips stand below a head, repeated on each page or not. */
    [[nodiscard]] bool hasHead(int block) const;
    [[nodiscard]] bool repeatsHead(int block) const;

    /** Makes strip `row` of `block`; fails only where a row provider does. */
    [[nodiscard]] Result<void> make(int block, int row, Strip& strip);
    void makeHead(int block, Strip& strip);

private:
    /** Where the columns of the table being laid out stand. */
    struct Columns
    {
        int block = -1;
        QVector<qreal> starts; ///< from the leading edge
        QVector<qreal> widths;
        QVector<qreal> edges; ///< from left to right
    };

    void fill(Strip& strip, const paper::Heading& block) const;
    void fill(Strip& strip, const paper::Paragraph& block) const;
    void fill(Strip& strip, const paper::Box& block) const;
    void fill(Strip& strip, const paper::Image& block, int index);
    void fillPairs(Strip& strip, const paper::KeyValueGrid& block, int row) const;
    void fillItem(Strip& strip, const paper::List& block, int row) const;
    void fillSignature(Strip& strip, const paper::SignatureTable& block, int index, int row);
    Result<void> fillRow(Strip& strip, const paper::Table& block, int index, int row);

    const Columns& columnsOf(int block);
    void fillCells(Strip& strip,
                   const paper::Row& row,
                   const QVector<paper::Align>& aligns,
                   const TextLook& look,
                   const Columns& columns) const;
    void addCell(Strip& strip, const paper::Text& text, const TextLook& look, qreal start, qreal width) const;
    [[nodiscard]] static QVector<paper::Align> alignsOf(const QVector<paper::Column>& columns);

    const Document& m_document;
    qreal m_width;
    bool m_mirrored;
    Columns m_columns;
    int m_imageBlock = -1;
    QImage m_image;
};

} // namespace tahaluf
