// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/OptionTicks.h"

#include "theme/Theme.h"

#include <QIcon>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int Box = 16;
constexpr int RankBox = 22;
constexpr int Line = 28;
constexpr int MostColumns = 4;
constexpr int MostSteps = 11; ///< of a scale, whose steps have few words
constexpr int Ring = 3; ///< round the one that Space ticks

} // namespace

OptionTicks::OptionTicks(QVector<Tick> ticks, Mark mark, QWidget* parent)
    : QWidget(parent)
    , m_ticks(std::move(ticks))
    , m_mark(mark)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OptionTicks::setTicked(const QStringList& codes)
{
    if (m_ticked != codes) {
        m_ticked = codes;
        update();
    }
}

void OptionTicks::setCursor(int place)
{
    if (m_cursor != place) {
        m_cursor = place;
        update();
    }
}

int OptionTicks::placeOf(const QString& code) const
{
    const auto found =
        std::find_if(m_ticks.begin(), m_ticks.end(), [&](const Tick& each) { return each.code == code; });
    return found == m_ticks.end() ? -1 : static_cast<int>(found - m_ticks.begin());
}

void OptionTicks::measure() const
{
    if (m_widestNumber >= 0) {
        return;
    }
    m_widestNumber = 0;
    m_longestWords = 0;
    for (const Tick& tick : m_ticks) {
        m_widestNumber = std::max(m_widestNumber, fontMetrics().horizontalAdvance(tick.number));
        m_longestWords = std::max(m_longestWords, fontMetrics().horizontalAdvance(tick.words));
    }
}

void OptionTicks::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_widestNumber = -1;
        m_lastWidth = -1;
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

int OptionTicks::wordsFrom() const
{
    measure();
    const int widest = m_widestNumber;
    return Ring + (m_mark == Mark::Rank ? RankBox : Box) + Space::Small + (widest > 0 ? widest + Space::Small : 0);
}

QVector<QRect> OptionTicks::places(int width) const
{
    const int from = wordsFrom();
    const int longest = m_longestWords;
    const bool isShort = longest < Space::Huge; // the steps of a scale
    const int most = isShort ? MostSteps : MostColumns;
    const int wanted = from + longest + (isShort ? Space::Medium : Space::Huge);
    const int columns = std::clamp(width / std::max(wanted, 1), 1, most);
    const int column = std::min(wanted, width);
    QVector<QRect> all;
    all.reserve(m_ticks.size());
    int y = 0;
    int lineHeight = 0;
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        const int at = static_cast<int>(i) % columns;
        if (at == 0) {
            y += lineHeight;
            lineHeight = Line;
        }
        if (columns == 1) {
            const QRect words = fontMetrics().boundingRect(
                QRect(0, 0, std::max(1, column - from - Ring), 10000), Qt::TextWordWrap, m_ticks.at(i).words);
            lineHeight = std::max(Line, words.height() + Space::Small);
        }
        all.append({at * column, y, column, lineHeight});
    }
    return all;
}

int OptionTicks::heightForWidth(int width) const
{
    if (m_lastWidth != width) {
        const QVector<QRect> all = places(width);
        m_lastHeight = all.isEmpty() ? 0 : all.last().bottom() + 1;
        m_lastWidth = width;
    }
    return m_lastHeight;
}

QSize OptionTicks::sizeHint() const
{
    constexpr int width = 640;
    return {width, Line};
}

QSize OptionTicks::minimumSizeHint() const
{
    return {120, Line};
}

void OptionTicks::paintMark(QPainter& painter, const QRect& box, const Tick& tick) const
{
    const Look& look = Look::of(palette());
    const auto place = m_ticked.indexOf(tick.code);
    const bool isTicked = place >= 0;
    const bool isOn = isEnabled();
    painter.setPen(look.color(!isOn ? Token::Line : isTicked ? Token::Accent : Token::Muted));
    painter.setBrush(look.color(!isOn                                 ? Token::Sunken
                                : isTicked && m_mark == Mark::Several ? Token::Accent
                                                                      : Token::Surface));
    const QRectF shape = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (m_mark) {
    case Mark::One:
        painter.drawEllipse(shape);
        if (isTicked) {
            painter.setBrush(look.color(isOn ? Token::Accent : Token::Line));
            painter.drawEllipse(shape.adjusted(4, 4, -4, -4));
        }
        break;
    case Mark::Several:
        painter.drawRoundedRect(shape, 3, 3);
        if (isTicked) {
            static const QIcon check(QStringLiteral(":/icons/check.svg"));
            check.paint(&painter, box.adjusted(1, 1, -1, -1));
        }
        break;
    case Mark::Rank:
        painter.drawRoundedRect(shape, 3, 3);
        if (isTicked) {
            painter.setPen(look.color(Token::AccentInk));
            painter.drawText(box, Qt::AlignCenter, m_ticks.value(static_cast<int>(place)).number);
        }
        break;
    }
}

void OptionTicks::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look& look = Look::of(palette());
    const QVector<QRect> all = places(width());
    const int side = m_mark == Mark::Rank ? RankBox : Box;
    const int from = wordsFrom();
    QTextOption words(Qt::AlignLeft | Qt::AlignVCenter);
    words.setTextDirection(layoutDirection());
    words.setWrapMode(QTextOption::WordWrap);
    QTextOption numbers(Qt::AlignCenter);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Tick& tick = m_ticks.at(i);
        const QRect& cell = all.at(i);
        const auto placed = [&](const QRect& rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        if (i == m_cursor) {
            painter.setPen(look.color(Token::AccentInk));
            painter.setBrush(look.color(Token::RowTint));
            painter.drawRoundedRect(
                QRectF(placed(cell.adjusted(0, 1, -Space::Small, -1))).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        paintMark(painter, placed({cell.x() + Ring, cell.y() + (Line - side) / 2, side, side}), tick);
        const int numberFrom = Ring + side + Space::Small;
        painter.setPen(look.color(isEnabled() ? Token::Muted : Token::Faint));
        painter.drawText(QRectF(placed({cell.x() + numberFrom, cell.y(), from - Space::Small - numberFrom, Line})),
                         tick.number,
                         numbers);
        painter.setPen(look.color(isEnabled() ? Token::Text : Token::Faint));
        painter.drawText(
            QRectF(placed({cell.x() + from, cell.y(), cell.width() - from - Ring, cell.height()})), tick.words, words);
    }
}

void OptionTicks::mouseReleaseEvent(QMouseEvent* event)
{
    const QVector<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (event->button() == Qt::LeftButton &&
            QStyle::visualRect(layoutDirection(), rect(), all.at(i)).contains(event->pos())) {
            emit clicked(m_ticks.at(i).code);
            return;
        }
    }
    QWidget::mouseReleaseEvent(event);
}

} // namespace tahaluf
