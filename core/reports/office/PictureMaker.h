// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/canvas/PainterCanvas.h"
#include "reports/document/Drawing.h"
#include "reports/office/OfficeParts.h"
#include "reports/text/PaperFonts.h"

namespace tahaluf::office {

/** Makes picture files of what a paper shows: its pictures as they are where office programs know them, else as PNG. */
class PictureMaker
{
public:
    explicit PictureMaker(const paper::PageSetup& setup);

    /**
     * A picture file's bytes, `width` millimetres wide (0: as its resolution says), never larger than `most`. Null for
     * bytes that are no picture.
     */
    [[nodiscard]] static PictureFile fromFile(const QByteArray& data, qreal width, QSizeF most);
    /** A drawing at 300 dots an inch, made smaller when it is larger than `most`. Null when it has no size. */
    [[nodiscard]] PictureFile fromDrawing(const paper::Drawing& drawing, QSizeF most);
    /** The words in a drawing, for who cannot see it. */
    [[nodiscard]] static QString wordsOf(const paper::Drawing& drawing);

private:
    PaperFonts m_fonts;
    PainterCanvas::Fonts m_painterFonts;
    QColor m_accent;
    Qt::LayoutDirection m_direction;
};

} // namespace tahaluf::office
