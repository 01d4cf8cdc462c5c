// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DrawingView.h"

#include "reports/canvas/PaperUnits.h"
#include "reports/layout/DrawingPainter.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QPaintEvent>

namespace tahaluf {

namespace {
constexpr double MmPerInch = 25.4;
}

/** The white sheet inside. */
class DrawingView::Sheet : public QWidget
{
public:
    using QWidget::QWidget;

    void set(const paper::Drawing& drawing, Qt::LayoutDirection direction)
    {
        m_drawing = drawing;
        m_direction = direction;
        update();
    }
    [[nodiscard]] const paper::Drawing& drawing() const { return m_drawing; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), Qt::white);
        if (m_drawing.size.isEmpty()) {
            return;
        }
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const double units = PaperUnits::fromMm(m_drawing.size.width());
        const double room = width() - 2.0 * Space::Large;
        painter.translate(Space::Large, Space::Large);
        painter.scale(room / units, room / units);
        PainterCanvas canvas(painter, m_painterFonts);
        DrawingPainter(canvas, m_fonts, Look::light().color(Token::Accent), m_direction)
            .paint(m_drawing, {0, 0, units, PaperUnits::fromMm(m_drawing.size.height())});
    }

private:
    paper::Drawing m_drawing;
    Qt::LayoutDirection m_direction = Qt::RightToLeft;
    PaperFonts m_fonts{paper::BodyFont::Sans};
    PainterCanvas::Fonts m_painterFonts;
};

DrawingView::DrawingView(QWidget* parent)
    : QScrollArea(parent)
    , m_sheet(new Sheet)
{
    setWidget(m_sheet);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

DrawingView::~DrawingView() = default;

qreal DrawingView::comfortableWidth() const
{
    return (viewport()->width() - 2 * Space::Large) * MmPerInch / logicalDpiX();
}

void DrawingView::setDrawing(const paper::Drawing& drawing, Qt::LayoutDirection direction, const QString& description)
{
    m_sheet->set(drawing, direction);
    m_sheet->setAccessibleDescription(description);
    fit();
}

void DrawingView::showWhole()
{
    m_isWhole = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

void DrawingView::fit()
{
    const int wide = viewport()->width();
    const QSizeF& size = m_sheet->drawing().size;
    const double high = size.isEmpty() ? 0 : (wide - 2.0 * Space::Large) * size.height() / size.width();
    const int whole = qRound(high) + 2 * Space::Large;
    m_sheet->resize(wide, m_isWhole ? whole : qMax(viewport()->height(), whole));
    if (m_isWhole) {
        setFixedHeight(whole);
    }
}

void DrawingView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace tahaluf
