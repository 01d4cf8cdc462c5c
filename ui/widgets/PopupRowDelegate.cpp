// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PopupRowDelegate.h"

#include "theme/Theme.h"
#include "widgets/PopupRow.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItem>
#include <QTextLayout>

namespace tahaluf {

namespace {

enum Roles
{
    LeadRole = Qt::UserRole + 1,
    DetailRole,
    BelowRole,
    HeadRole,
    TextMarksRole,
    BelowMarksRole,
};

constexpr int Padding = 12;

QVariantList toVariant(const QList<ArabicText::Range>& ranges)
{
    QVariantList list;
    for (const ArabicText::Range& range : ranges) {
        list << QPoint(static_cast<int>(range.start), static_cast<int>(range.length));
    }
    return list;
}

/** One line; elided at its end, marked stretches bold and in the accent. Marks are dropped where the line is cut. */
void drawLine(QPainter& painter,
              const QRect& rect,
              const QString& text,
              const QFont& font,
              const QColor& color,
              const QVariantList& marks,
              Qt::LayoutDirection direction)
{
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(line, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // Each text reads in its own direction, but stands where the list begins.
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    const QColor markColor = Look::of(QApplication::palette()).color(Token::AccentInk);
    for (const QVariant& mark : marks) {
        const QPoint range = mark.toPoint();
        if (range.x() + range.y() <= shown.size() &&
            QStringView(shown).mid(range.x(), range.y()) == QStringView(line).mid(range.x(), range.y())) {
            QTextLayout::FormatRange format;
            format.start = range.x();
            format.length = range.y();
            format.format.setForeground(markColor);
            formats << format;
        }
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    textLine.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(color);
    layout.draw(&painter, QPointF(rect.x(), rect.y() + (rect.height() - textLine.height()) / 2));
}

QFont smaller(QFont font)
{
    font.setPointSizeF(9.5);
    return font;
}

} // namespace

QStandardItem* PopupRowDelegate::item(const PopupRow& row)
{
    auto* item = new QStandardItem(row.text);
    item->setData(row.lead, LeadRole);
    item->setData(row.detail, DetailRole);
    item->setData(row.below, BelowRole);
    item->setData(row.isHead, HeadRole);
    item->setData(toVariant(row.textMarks), TextMarksRole);
    item->setData(toVariant(row.belowMarks), BelowMarksRole);
    QStringList spoken{row.lead, row.text, row.detail, row.below};
    spoken.removeAll(QString());
    item->setData(spoken.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    item->setFlags(row.isHead ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

void PopupRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& theme = Look::of(QApplication::palette());
    const bool isHead = index.data(HeadRole).toBool();
    const QString below = index.data(BelowRole).toString();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Token::AccentTint));
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    QRect rect = option.rect.adjusted(Padding, 0, -Padding, 0);
    QFont font = option.font;
    if (isHead) {
        font.setPointSizeF(9.5);
        font.setWeight(QFont::DemiBold);
        drawLine(*painter, rect, index.data().toString(), font, theme.color(Token::Faint), {}, option.direction);
        painter->restore();
        return;
    }
    if (!below.isEmpty()) {
        rect.adjust(0, 5, 0, -5);
        const QRect lower(rect.x(), rect.y() + rect.height() / 2, rect.width(), rect.height() / 2);
        drawLine(*painter,
                 lower,
                 below,
                 smaller(font),
                 theme.color(Token::Muted),
                 index.data(BelowMarksRole).toList(),
                 option.direction);
        rect.setHeight(rect.height() / 2);
    }
    const QString detail = index.data(DetailRole).toString();
    if (!detail.isEmpty()) {
        const QFont detailFont = smaller(font);
        const int wanted = QFontMetrics(detailFont).horizontalAdvance(detail) + 4;
        const int width = qMin(wanted, rect.width() / 2);
        const QRect end = QStyle::alignedRect(option.direction, Qt::AlignRight, {width, rect.height()}, rect);
        drawLine(*painter, end, detail, detailFont, theme.color(Token::Faint), {}, option.direction);
        rect = QStyle::alignedRect(
            option.direction, Qt::AlignLeft, {rect.width() - width - Space::Medium, rect.height()}, rect);
    }
    if (const QString lead = index.data(LeadRole).toString(); !lead.isEmpty()) {
        const int width = qMin(QFontMetrics(font).horizontalAdvance(lead) + 2, rect.width() / 2);
        const QRect start = QStyle::alignedRect(option.direction, Qt::AlignLeft, {width, rect.height()}, rect);
        drawLine(*painter, start, lead, font, theme.color(Token::Muted), {}, option.direction);
        rect = QStyle::alignedRect(
            option.direction, Qt::AlignRight, {rect.width() - width - Space::Medium, rect.height()}, rect);
    }
    drawLine(*painter,
             rect,
             index.data().toString(),
             font,
             theme.color(Token::Text),
             index.data(TextMarksRole).toList(),
             option.direction);
    painter->restore();
}

QSize PopupRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    if (index.data(HeadRole).toBool()) {
        return {120, 28};
    }
    return {120, index.data(BelowRole).toString().isEmpty() ? 34 : 58};
}

} // namespace tahaluf
