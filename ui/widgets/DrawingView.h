// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"
#include "reports/canvas/PainterCanvas.h"
#include "reports/document/Drawing.h"
#include "reports/text/PaperFonts.h"

#include <QScrollArea>

namespace tahaluf {

/**
 * A drawing of the papers (a chart, a timeline) on the screen, from the same painter calls: as wide as there is room
 * for, scrolled up and down. On white in the dark look too, as paper is.
 */
class DrawingView : public QScrollArea
{
    Q_OBJECT

public:
    explicit DrawingView(QWidget* parent = nullptr);
    ~DrawingView() override;

    /** `description` is what the drawing says, for those who cannot see it. */
    void setDrawing(const paper::Drawing& drawing, Qt::LayoutDirection direction, const QString& description);
    /** Millimetres across at which a drawing made for this view is as large as on paper. */
    [[nodiscard]] qreal comfortableWidth() const;
    /** As high as the drawing is, with nothing to be scrolled: for a chart among other things. */
    void showWhole();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Sheet;
    void fit();

    Sheet* m_sheet;
    bool m_isWhole = false;
};

} // namespace tahaluf
