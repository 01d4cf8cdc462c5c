// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/fonts/FontFace.h"

#include <QColor>
#include <QPointF>
#include <QString>
#include <QVector>

namespace tahaluf {

/** A glyph on its line, in paper units. */
struct PlacedGlyph
{
    quint32 glyph = 0;
    qreal x = 0; ///< where it is drawn, from the run's origin
    qreal rise = 0; ///< above the baseline
    qreal pen = 0; ///< where its room begins, from the run's origin
    qreal advance = 0; ///< the width of its room
    int from = 0; ///< the characters it stands for, in the run's text
    int length = 0; ///< none for marks, which are drawn beside the glyph that stands for them
};

/** Glyphs of one face, size and colour that stand side by side, from left to right. */
struct GlyphRun
{
    const FontFace* face = nullptr;
    qreal size = 0; ///< of the em, in paper units
    QColor colour;
    QPointF origin; ///< the left end of the baseline
    qreal width = 0;
    QString text; ///< what the run says, in reading order
    QVector<PlacedGlyph> glyphs;
};

} // namespace tahaluf
