// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"
#include "reports/office/Bookmarks.h"
#include "reports/office/OfficeSink.h"
#include "reports/office/OfficeStyles.h"
#include "reports/office/PictureMaker.h"

#include <QCoreApplication>

#include <functional>

namespace tahaluf::office {

/** Turns a paper's blocks into paragraphs, tables and pictures, in reading order; rows are read one by one. */
class BlockComposer
{
    Q_DECLARE_TR_FUNCTIONS(BlockComposer)

public:
    /** What is handed in must outlive the composer. */
    BlockComposer(OfficeSink& sink,
                  const Document& document,
                  const PaperFrame& frame,
                  const Bookmarks& bookmarks,
                  PictureMaker& pictures);

    /** Called after each block and each row of a table; returning false stops. */
    using Step = std::function<bool()>;

    /** Fails where a row provider does, and when stopped. */
    Result<void> compose(const Step& step);
    /** How often compose() calls its step. */
    [[nodiscard]] static int stepCount(const Document& document);

private:
    /** A row's cells as they look alike. */
    struct RowLook
    {
        Style style = Style::TableText;
        qreal size = 0; ///< 0: the style's
        QColor fill = {};
        bool keepWithNext = false;
        Qt::Alignment vertical = Qt::AlignTop;
    };

    Result<void> add(const paper::Heading& block);
    Result<void> add(const paper::Paragraph& block);
    Result<void> add(const paper::Table& block);
    Result<void> add(const paper::KeyValueGrid& block);
    Result<void> add(const paper::List& block);
    Result<void> add(const paper::SignatureTable& block);
    Result<void> add(const paper::Spacer& block);
    Result<void> add(const paper::PageBreak& block);
    Result<void> add(const paper::Rule& block);
    Result<void> add(const paper::Image& block);
    Result<void> add(const paper::Box& block);
    Result<void> add(const paper::Figure& block);
    Result<void> add(const paper::QrCode& block);
    Result<void> add(const paper::LabelSheet& block);
    Result<void> add(const paper::SideBySide& block);

    [[nodiscard]] ParagraphLook lookOf(Style style) const { return office::lookOf(style, m_frame.setup); }
    [[nodiscard]] Paragraph paragraphOf(Style style, const paper::Text& text) const;
    [[nodiscard]] Runs runs(const paper::Text& text, Qt::LayoutDirection direction) const;
    /** Gives a paragraph of the running text its page break and its distance to a table above it. */
    void settle(Paragraph& paragraph);
    void put(Paragraph paragraph);
    void putPicture(const PictureFile& picture, paper::Align align, const QString& caption);
    void
    putDrawing(const paper::Drawing& drawing, paper::Align align, const QString& description, const QString& caption);
    void putSpace(qreal height);
    [[nodiscard]] QSizeF mostOf(const QString& caption) const;

    /** Begins a table of the running text, endTable() ends it. */
    void beginTable(TableShape table);
    void endTable(qreal gap);
    void closeSides();
    void addHead(const paper::Table& table);
    /** The head's first row, where columns have common titles; `titled` when their own stand in a second one. */
    void addGroups(const paper::Table& table, bool titled);
    void addTitles(const paper::Table& table);
    void addTitle(const paper::Table& table, CellShape cell, const QString& title, Placement placement);
    Result<void> addRows(const paper::Table& table);
    void addLabels(const paper::LabelSheet& sheet, int row, QSizeF label);
    /** The padding beside a narrow column's text; none of its own for a wide one. */
    [[nodiscard]] std::optional<qreal> sidesOf(int column) const;
    [[nodiscard]] Paragraph paragraphIn(const RowLook& look, const paper::Text& text) const;
    void addCells(const paper::Row& row, const QVector<paper::Column>& columns, const RowLook& look);
    void addWide(const paper::Text& text, int columns, const RowLook& look);
    /** Whether a row is so low that a page's end should not part it. */
    [[nodiscard]] bool isLow(const paper::Row& row, qreal size) const;
    void addCell(const CellShape& cell, const Paragraph& paragraph);
    [[nodiscard]] Result<void> stepped();

    OfficeSink& m_sink;
    const Document& m_document;
    const PaperFrame& m_frame;
    const Bookmarks& m_bookmarks;
    PictureMaker& m_pictures;
    Step m_step;
    QVector<qreal> m_widths; ///< of the table being written
    qreal m_gap = 0; ///< what the last table leaves free below it
    bool m_breakBefore = false;
    bool m_isEmpty = true;
    bool m_hasSides = false; ///< a table of paragraphs in two languages is open
};

} // namespace tahaluf::office
