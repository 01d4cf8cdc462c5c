// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tahaluf {

/**
 * The style below it, with the lines of a wrapped label that is read from the right where they belong: Qt 6.4 moves
 * each by the space at its end, so that edges are ragged and a full line loses its last letter.
 */
class WrappedTextStyle : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawItemText(QPainter* painter,
                      const QRect& rect,
                      int flags,
                      const QPalette& palette,
                      bool enabled,
                      const QString& text,
                      QPalette::ColorRole textRole) const override;
};

} // namespace tahaluf
