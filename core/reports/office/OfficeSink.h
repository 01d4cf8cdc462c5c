// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/office/OfficeParts.h"

namespace tahaluf::office {

/**
 * Takes the parts of one stretch of text (a paper's body, its header, its footer) in reading order and writes them in
 * a format's own words. Every cell holds at least one paragraph or picture.
 */
class OfficeSink
{
public:
    virtual ~OfficeSink() = default;

    virtual void paragraph(const Paragraph& paragraph) = 0;
    /** A picture in a paragraph of its own. */
    virtual void picture(const Paragraph& paragraph, const PictureFile& picture) = 0;

    /** Until endList() each paragraph is an item. */
    virtual void beginList(const ListShape& list) = 0;
    virtual void endList() = 0;

    virtual void beginTable(const TableShape& table) = 0;
    virtual void beginRow(const RowShape& row) = 0;
    virtual void beginCell(const CellShape& cell) = 0;
    virtual void endCell() = 0;
    virtual void endRow() = 0;
    virtual void endTable() = 0;

    /** Whether the format itself counts this way; otherwise the marker comes as text. */
    [[nodiscard]] virtual bool canCount(Numbering numbering) const = 0;

protected:
    OfficeSink() = default;
    OfficeSink(const OfficeSink&) = default;
    OfficeSink& operator=(const OfficeSink&) = default;
};

/** The page of one paper: its set-up and what the header and footer need. */
struct PaperFrame
{
    int index = 0; ///< among the papers of the file
    int count = 1;
    paper::PageSetup setup = {};
    QSizeF sheet = {};
    qreal headerHeight = 0; ///< with its distance to the text; 0: no header
    qreal footerHeight = 0;

    [[nodiscard]] qreal textWidth() const { return sheet.width() - setup.margins.left() - setup.margins.right(); }
    [[nodiscard]] qreal textHeight() const
    {
        return sheet.height() - setup.margins.top() - setup.margins.bottom() - headerHeight - footerHeight;
    }
    [[nodiscard]] bool hasHeader() const { return headerHeight > 0 || !setup.watermark.isEmpty(); }
    [[nodiscard]] bool hasFooter() const { return footerHeight > 0; }
};

/** A file being written in one format: papers one after the other, each with its header, footer and body. */
class OfficeFormat
{
public:
    virtual ~OfficeFormat() = default;

    virtual void beginPaper(const PaperFrame& frame) = 0;
    /** Where the header's parts go until closeFrame(); only when the frame has a header. */
    virtual OfficeSink& openHeader() = 0;
    virtual OfficeSink& openFooter() = 0;
    virtual void closeFrame() = 0;
    virtual OfficeSink& body() = 0;
    virtual void endPaper() = 0;
    /** Writes what follows from all papers: styles, numbering, lists of parts. */
    virtual Result<void> finish() = 0;

protected:
    OfficeFormat() = default;
    OfficeFormat(const OfficeFormat&) = default;
    OfficeFormat& operator=(const OfficeFormat&) = default;
};

} // namespace tahaluf::office
