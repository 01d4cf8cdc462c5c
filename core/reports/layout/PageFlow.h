// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/layout/StripMaker.h"

#include <memory>
#include <vector>

namespace tahaluf {

/** A place in the running text where a page can begin. */
struct FlowPosition
{
    int block = 0;
    int strip = 0; ///< within the block
    QVector<int> lines; ///< lines of each cell that stand on earlier pages; empty where the strip begins

    bool operator==(const FlowPosition&) const = default;
};

/** A heading block and how far below the top of its page's text it stands, in paper units. */
struct PlacedHeading
{
    int block = 0;
    qreal y = 0;
};

/**
 * Fills pages of one size with a document's strips. Measuring and painting are this same walk, so that they cannot
 * disagree about where a page ends; only the painter is there or not.
 */
class PageFlow
{
public:
    /** Sizes in paper units; `document` and `fonts` must outlive the flow. */
    PageFlow(const Document& document, PaperFonts& fonts, qreal width, qreal height);

    /** The first place with something to print, from `position` on. */
    [[nodiscard]] FlowPosition settled(FlowPosition position) const;
    [[nodiscard]] bool atEnd(const FlowPosition& position) const { return position.block >= m_maker.blockCount(); }

    /**
     * Walks one page from `start`; paints it when there is a canvas, with the text area's top left corner at the
     * canvas's origin. Returns where the next page begins. `headings` collects the heading blocks placed.
     */
    [[nodiscard]] Result<FlowPosition>
    page(const FlowPosition& start, PaperCanvas* canvas = nullptr, QVector<PlacedHeading>* headings = nullptr);

private:
    /** A strip with its texts shaped. */
    struct Shaped
    {
        Strip strip;
        std::vector<std::unique_ptr<TextCell>> texts;
    };

    Result<void> shapeStrip(int block, int row, Shaped& shaped);
    /** Shapes the head of `block` into m_head, unless it is there; returns its height. */
    qreal shapeHead(int block);
    void paintHead(PaperCanvas& canvas, qreal y, bool isRepeated);
    void shapeTexts(Shaped& shaped);

    [[nodiscard]] static qreal naturalHeightOf(const Shaped& shaped, const QVector<int>& from);
    [[nodiscard]] static qreal heightOf(const Shaped& shaped, const QVector<int>& from);
    [[nodiscard]] static qreal leastHeightOf(const Shaped& shaped);
    /** How many lines of each cell go into `room`; empty when the strip may not be parted there. */
    [[nodiscard]] static QVector<int> part(const Shaped& shaped, const QVector<int>& from, qreal room, bool force);

    /** The height that must follow a strip that keeps with the next, up to `most`. */
    [[nodiscard]] Result<qreal> heightAfter(FlowPosition position, qreal pendingAfter, qreal most);
    [[nodiscard]] FlowPosition next(const FlowPosition& position) const;

    void paint(PaperCanvas& canvas,
               const Shaped& shaped,
               qreal y,
               const QVector<int>& from,
               const QVector<int>& counts,
               bool closedAbove,
               bool isDecoration = false);
    void paintPictures(PaperCanvas& canvas, const Strip& strip, qreal y);
    void paintFrame(PaperCanvas& canvas, const Strip& strip, qreal y, qreal height, bool closedAbove) const;

    const Document& m_document;
    PaperFonts& m_fonts;
    StripMaker m_maker;
    qreal m_width;
    qreal m_height;
    Shaped m_current;
    std::vector<Shaped> m_head;
    Shaped m_ahead;
    int m_headBlock = -1; ///< the table m_head belongs to
    qreal m_headHeight = 0;
};

} // namespace tahaluf
