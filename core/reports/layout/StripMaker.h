// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/BlockLook.h"
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
    /** Of how many strips the head is that the block's strips stand below; 0 without a head. */
    [[nodiscard]] int headCount(int block) const;
    [[nodiscard]] bool hasHead(int block) const { return headCount(block) > 0; }
    [[nodiscard]] bool repeatsHead(int block) const;

    /** Makes strip `row` of `block`; fails only where a row provider does. */
    [[nodiscard]] Result<void> make(int block, int row, Strip& strip);
    /** Strip `row` of the head, from 0 to headCount(). */
    void makeHead(int block, int row, Strip& strip);

private:
    /** Where the columns of the table being laid out stand. */
    struct Columns
    {
        int block = -1;
        QVector<qreal> starts; ///< from the leading edge
        QVector<qreal> widths;
        QVector<qreal> edges; ///< from left to right
    };

    /** The look of a block's text; gives the strip its distances. */
    [[nodiscard]] TextLook dress(Strip& strip, const paper::BlockLook& block) const;
    [[nodiscard]] TextLook dress(Strip& strip, paper::Paragraph::Role role) const;
    void fill(Strip& strip, const paper::Heading& block) const;
    void fill(Strip& strip, const paper::Paragraph& block) const;
    void fill(Strip& strip, const paper::Box& block) const;
    void fill(Strip& strip, const paper::Image& block, int index);
    void fill(Strip& strip, const paper::SideBySide& block, int index) const;
    void fillFigure(Strip& strip, const paper::Figure& block, int row) const;
    void fillQrCode(Strip& strip, const paper::QrCode& block, int row) const;
    void fillLabels(Strip& strip, const paper::LabelSheet& block, int row) const;
    void placeDrawing(Strip& strip, const paper::Drawing& drawing, paper::Align align) const;
    void fillCaption(Strip& strip, const QString& caption, paper::Align align) const;
    void fillPairs(Strip& strip, const paper::KeyValueGrid& block, int index, int row) const;
    void fillItem(Strip& strip, const paper::List& block, int row) const;
    void fillSignature(Strip& strip, const paper::SignatureTable& block, int index, int row);
    Result<void> fillRow(Strip& strip, const paper::Table& block, int index, int row);
    void fillGroups(Strip& strip, const paper::Table& block, const Columns& columns) const;

    const Columns& columnsOf(int block);
    void fillCells(Strip& strip,
                   const paper::Row& row,
                   const QVector<paper::Align>& aligns,
                   const TextLook& look,
                   const Columns& columns,
                   TagRole role) const;
    void addCell(Strip& strip,
                 const paper::Text& text,
                 const TextLook& look,
                 qreal start,
                 qreal width,
                 const QVector<TagStep>& tag = {}) const;
    [[nodiscard]] TextLook tableLook(qreal size, bool bold) const;
    [[nodiscard]] TextLook textLook(qreal size, bool bold = false) const;
    /** The left edge of something `width` wide that stands as `align` says. */
    [[nodiscard]] qreal leftOf(qreal width, paper::Align align) const;
    [[nodiscard]] static QVector<paper::Align> alignsOf(const QVector<paper::Column>& columns);

    const Document& m_document;
    qreal m_width;
    bool m_mirrored;
    Columns m_columns;
    int m_pictureBlock = -1;
    Picture m_picture;
};

} // namespace tahaluf
