// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/PageSetup.h"

#include <QByteArray>
#include <QColor>
#include <QSizeF>
#include <QString>
#include <QVector>

#include <optional>

/**
 * What both office formats are made of: paragraphs with a style, runs of text, tables, pictures. The composers turn a
 * paper's blocks into these, the formats write them down. Lengths are millimetres, text sizes and lines are points.
 */
namespace tahaluf::office {

/** The named paragraph styles an office paper has; who edits it changes a whole paper through them. */
enum class Style
{
    Base, ///< what all others are derived from
    Body,
    Basmala,
    Title,
    Subtitle,
    Note,
    Heading1,
    Heading2,
    Heading3,
    ListItem,
    Details, ///< «label: value»
    TableText,
    TableHead, ///< head, band and totals rows
    BoxTitle,
    BoxText,
    Caption,
    Picture,
    Space, ///< an empty line of a given height
    HeaderName,
    HeaderLine,
    Footer
};
inline constexpr int StyleCount = int(Style::Footer) + 1;

enum class Placement
{
    Leading,
    Centre,
    Trailing,
    Justified
};

/** Everything about a paragraph's look. Its style has one; a paragraph writes down only where it differs. */
struct ParagraphLook
{
    qreal size = PaperStyle::BodySize;
    qreal line = 0; ///< distance of the lines; 0: as high as the line's content
    bool bold = false;
    QColor colour = PaperStyle::text();
    paper::BodyFont font = paper::BodyFont::Sans;
    Placement placement = Placement::Leading;
    Qt::LayoutDirection direction = Qt::RightToLeft;
    qreal before = 0;
    qreal after = 0;
    qreal indent = 0; ///< from the leading side
    qreal hanging = 0; ///< how far the first line stands out again, for a list's marker
    bool keepWithNext = false;
    bool ruled = false; ///< a hair line below

    bool operator==(const ParagraphLook&) const = default;
};

/** A number that the office program fills in. */
enum class Field
{
    None,
    PageNumber,
    PageCount,
    PageOf ///< of the bookmark that the run links to
};

struct Run
{
    enum class Kind
    {
        Text,
        LineBreak,
        Tab
    };

    Kind kind = Kind::Text;
    QString text = {};
    bool bold = false;
    bool muted = false;
    bool rightToLeft = false;
    Field field = Field::None;
    DigitShapes digits = DigitShapes::Latin; ///< of a field
    QString link = {}; ///< an address, or «#» and a bookmark
};
using Runs = QVector<Run>;

/** How a list counts, where the format can count by itself. */
enum class Numbering
{
    None, ///< the marker is text
    Bullets,
    Numbers,
    ArabicNumbers, ///< ١ ٢ ٣
    ArabicLetters, ///< أ ب ج
    LatinLetters
};

struct Paragraph
{
    Style style = Style::Body;
    ParagraphLook look = {};
    Runs runs = {};
    QString bookmark = {};
    bool breakBefore = false; ///< begins a page
};

struct ListShape
{
    Numbering numbering = Numbering::Numbers;
    int level = 0; ///< 0 to MostListLevels - 1
    int first = 1;
    Qt::LayoutDirection direction = Qt::RightToLeft;
};
inline constexpr int MostListLevels = 9; // both formats' limit (ECMA-376 17.9.3; LibreOffice has ten)

/** A picture file ready to be put into a paper. */
struct PictureFile
{
    QByteArray data = {};
    QString suffix = QStringLiteral("png"); ///< png or jpeg
    QSizeF size = {};
    QString description = {};

    [[nodiscard]] bool isNull() const { return data.isEmpty(); }
};

enum class Frame
{
    None,
    Lines, ///< hair lines around each cell
    RuleBelow, ///< the header's accent line
    HairAbove ///< the footer's line
};

struct TableShape
{
    QVector<qreal> widths = {};
    Frame frame = Frame::Lines;
    QColor ruleColour = PaperStyle::accent();
    Qt::LayoutDirection direction = Qt::RightToLeft;
    qreal side = PaperStyle::CellSide; ///< padding beside a cell's text
    qreal top = PaperStyle::CellTop; ///< padding above it
    qreal bottom = PaperStyle::CellTop; ///< and below it
    qreal before = 0; ///< distance to what stands above, where the format has one for tables
    bool centred = false; ///< narrower than the page's text, in its middle
    bool whole = false; ///< on one page
    bool breakBefore = false;
};

struct RowShape
{
    qreal minHeight = 0;
    bool exact = false; ///< never taller than `minHeight`
    bool head = false; ///< repeated at the top of each page
    bool whole = false; ///< not parted by a page's end
};

struct CellShape
{
    int column = 0;
    int columns = 1;
    int rows = 1; ///< reaches down into the next rows, which have a covered cell there
    bool covered = false;
    QColor fill = {};
    std::optional<qreal> sides = {}; ///< padding beside the text in place of the table's
    Qt::Alignment vertical = Qt::AlignTop;
};

} // namespace tahaluf::office
