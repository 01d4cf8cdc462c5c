// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMarginsF>

namespace tahaluf {

/** Colours, text sizes (points) and distances (millimetres) of the papers; the only place that names them. */
struct PaperStyle
{
    static QColor accent() { return QColor(0x8A, 0x15, 0x38); }
    static QColor text() { return QColor(0x1F, 0x1B, 0x18); }
    static QColor muted() { return QColor(0x6B, 0x64, 0x5C); }
    static QColor line() { return QColor(0xC9, 0xBF, 0xB4); }
    static QColor tint() { return QColor(0xF3, 0xEE, 0xE8); }
    static QColor bandTint() { return QColor(0xFA, 0xF7, 0xF3); }
    static QColor watermark() { return QColor(0xEF, 0xE7, 0xE4); }

    /** A tint of the accent for areas. */
    static QColor pale(const QColor& accent)
    {
        return QColor::fromRgbF(
            1 - (1 - accent.redF()) * 0.14F, 1 - (1 - accent.greenF()) * 0.14F, 1 - (1 - accent.blueF()) * 0.14F);
    }
    /** The colours of a chart's series: of different lightness, so that they stay apart on a grey printer. */
    static QColor series(int index, const QColor& accent)
    {
        const QColor others[] = {QColor(0xD9, 0xA4, 0x41),
                                 QColor(0x17, 0x60, 0x6F),
                                 QColor(0xA9, 0xC7, 0xB4),
                                 QColor(0x56, 0x47, 0x85),
                                 QColor(0xC9, 0xBF, 0xB4)};
        return index <= 0 ? accent : others[(index - 1) % 5];
    }

    static QMarginsF margins() { return {16.5, 11, 16.5, 10}; }

    static constexpr qreal BodySize = 10.5;
    static constexpr qreal TableSize = 9.5;
    static constexpr qreal NoteSize = 8.8;
    static constexpr qreal TitleSize = 18;
    static constexpr qreal SubtitleSize = 11;
    static constexpr qreal HeadingSizes[3] = {12, 11, 10.5};
    static constexpr qreal HeaderNameSize = 11;
    static constexpr qreal HeaderLineSize = 9;
    static constexpr qreal FooterSize = 8.5;
    /** Line pitch as a multiple of the text size. */
    static constexpr qreal LinePitch = 1.55;
    static constexpr qreal TablePitch = 1.5;

    static constexpr qreal HairLine = 0.2;
    static constexpr qreal HeaderRule = 0.55;
    static constexpr qreal LogoSize = 12;
    static constexpr qreal HeaderGap = 3; ///< between the header's rule and the text
    static constexpr qreal FooterGap = 4;
    static constexpr qreal CellSide = 2.2; ///< padding beside a cell's text
    static constexpr qreal CellTop = 0.9; ///< padding above and below a cell's text
    static constexpr qreal BoxPadding = 3;
    static constexpr qreal MarkerWidth = 7; ///< the column of list numbers
    static constexpr qreal ColumnGap = 7; ///< between two languages side by side
    static constexpr qreal CutWidth = 0.15;
    static constexpr qreal LogoGap = 2.5; ///< between the logo and the name
    static constexpr qreal MarkShare = 0.3; ///< of the header's width, for the edition mark
    static constexpr qreal LetterheadMost = 45; ///< of a page's height
    static constexpr qreal AboveHeaderRule = 2.2;
    static constexpr qreal BelowFooterLine = 1.2;
    /** Shares of the footer's width: number, content hash, page number. */
    static constexpr qreal FootShares[3] = {0.42, 0.34, 0.24};
    /** The share of the first of two columns of details: it holds the dates, which are written twice. */
    static constexpr qreal DetailsShare = 0.56;
};

} // namespace tahaluf
