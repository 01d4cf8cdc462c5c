// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FigureBar.h"

#include "language/Bidi.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tahaluf {

namespace {
constexpr int BarHeight = 12;
constexpr int LineHeight = 30;
constexpr int LeastBar = 3;
constexpr int UsualBar = 160;
constexpr double MostLabel = 0.62; // of the width
} // namespace

FigureBar::FigureBar(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureBar::setFigure(const QString& label, const QString& number, double share, Tone tone)
{
    setText(label);
    setToolTip(label);
    m_number = number;
    m_share = share;
    m_tone = tone;
    setAccessibleName(label + QStringLiteral(": ") + Bidi::strip(number));
    updateGeometry();
    update();
}

void FigureBar::setColumns(int label, int number)
{
    m_labelWidth = label;
    m_numberWidth = number;
    updateGeometry();
    update();
}

int FigureBar::neededLabelWidth() const
{
    return fontMetrics().horizontalAdvance(text()) + Space::Medium;
}

int FigureBar::neededNumberWidth() const
{
    return fontMetrics().horizontalAdvance(m_number) + Space::Small;
}

QSize FigureBar::sizeHint() const
{
    return {m_labelWidth + UsualBar + m_numberWidth, LineHeight};
}

QSize FigureBar::minimumSizeHint() const
{
    return {180, LineHeight};
}

void FigureBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void FigureBar::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureBar::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FigureBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Look& look = Look::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(look.color(Token::AccentInk), 2) : QPen(Qt::NoPen));
        painter.setBrush(look.color(Token::RowTint));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto place = [this](int start, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, width, height()));
    };
    const int labelWidth = qMin(m_labelWidth, int(width() * MostLabel));
    painter.setPen(look.color(Token::Text));
    const QRect label = place(Space::Small, labelWidth);
    painter.drawText(label,
                     int(Qt::AlignLeading | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, label.width() - Space::Small));
    const int room = width() - labelWidth - m_numberWidth - 3 * Space::Small;
    const int length = m_share > 0 ? qMax(LeastBar, int(room * m_share)) : 0;
    QRect bar = place(Space::Small + labelWidth, length);
    bar.setTop((height() - BarHeight) / 2);
    bar.setHeight(BarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ink(m_tone));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setPen(look.color(Token::Muted));
    painter.drawText(place(Space::Small + labelWidth + length + Space::Small, m_numberWidth),
                     int(Qt::AlignLeading | Qt::AlignVCenter),
                     m_number);
}

} // namespace tahaluf
