// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/WrappedTextStyle.h"

#include <QPainter>
#include <QStringList>
#include <QTextLayout>

namespace tahaluf {

namespace {

/** The text with its lines broken where it would be wrapped, and no space at their ends. */
QString brokenInLines(const QString& text, const QFont& font, QPaintDevice* device, int width)
{
    QString flowing = text;
    flowing.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(flowing, font, device);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString words = flowing.mid(line.textStart(), line.textLength());
        while (!words.isEmpty() && words.back().isSpace()) {
            words.chop(1);
        }
        lines << words;
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void WrappedTextStyle::drawItemText(QPainter* painter,
                                    const QRect& rect,
                                    int flags,
                                    const QPalette& palette,
                                    bool enabled,
                                    const QString& text,
                                    QPalette::ColorRole textRole) const
{
    constexpr int wrapped = Qt::TextWordWrap | Qt::TextForceRightToLeft;
    if ((flags & wrapped) != wrapped || (flags & (Qt::TextShowMnemonic | Qt::TextWrapAnywhere)) != 0) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
        return;
    }
    QProxyStyle::drawItemText(painter,
                              rect,
                              flags & ~static_cast<int>(Qt::TextWordWrap),
                              palette,
                              enabled,
                              brokenInLines(text, painter->font(), painter->device(), rect.width()),
                              textRole);
}

} // namespace tahaluf
