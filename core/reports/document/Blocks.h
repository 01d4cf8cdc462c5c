// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/document/Drawing.h"
#include "reports/document/Text.h"
#include "schema/Audience.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>
#include <variant>

/** The blocks a paper is made of. Lengths are millimetres, text sizes are points, sides follow the text direction. */
namespace tahaluf::paper {

/** Who may see a block: an edition shows the blocks meant for its audience and for every wider one. */
using Audience = tahaluf::Audience;

struct Heading
{
    int level = 1; ///< 1 (accent colour), 2 or 3
    Text text = {};
    QString bookmark = {}; ///< the entry in the outline; empty takes the text itself
    QString anchor = {}; ///< a name that links in this paper («#name») lead to

    bool operator==(const Heading&) const = default;
};

struct Paragraph
{
    enum class Role
    {
        Body,
        Basmala,
        Title,
        Subtitle,
        Note
    };

    Role role = Role::Body;
    Text text = {};
    std::optional<Align> align = {}; ///< unless set, the role decides
    qreal size = 0; ///< 0: the role decides
    bool keepWithNext = false;

    bool operator==(const Paragraph&) const = default;
};

struct Column
{
    QString title = {};
    qreal weight = 1; ///< share of the width the fixed columns leave
    qreal width = 0; ///< fixed width when greater than 0
    Align align = Align::Leading;

    bool operator==(const Column&) const = default;
};

struct Row
{
    QVector<Text> cells = {};
    bool band = false; ///< one cell over the whole width, as the title of the rows below it
    qreal minHeight = 0; ///< for rows that are filled in by hand
    Audience audience = Audience::Public;

    Row() = default;
    Row(QVector<Text> texts)
        : cells(std::move(texts))
    {
    }
    Row(std::initializer_list<Text> texts)
        : cells(texts)
    {
    }
    bool operator==(const Row&) const = default;
};

/** Gives row `index`; called in order while measuring and again while painting, and must answer the same each time. */
using RowProvider = std::function<Result<Row>(int index)>;

/** A head cell over several neighbouring columns, above their own titles. */
struct HeadGroup
{
    QString title = {}; ///< columns below an empty title have a head as tall as both lines
    int columns = 1;

    bool operator==(const HeadGroup&) const = default;
};

struct Table
{
    QVector<Column> columns = {};
    QVector<HeadGroup> groups = {}; ///< none, or covering all columns from the leading one on
    QVector<Row> rows = {};
    Row totals; ///< printed bold below the last row when it has cells
    QString emptyText = {}; ///< printed in place of rows when there are none
    bool repeatHead = true;
    bool zebra = false; ///< every second row lightly tinted
    qreal size = 0; ///< text size; 0 takes the paper's table size

    /** Rows from elsewhere, for registers too long to hold: then `rows` is not used. */
    RowProvider provider;
    int providedRows = 0;

    [[nodiscard]] int rowCount() const { return provider ? providedRows : int(rows.size()); }
    [[nodiscard]] Result<Row> row(int index) const { return provider ? provider(index) : Result<Row>(rows.at(index)); }
    /** Compares what is written, not the provider. */
    bool operator==(const Table& other) const
    {
        return columns == other.columns && groups == other.groups && rows == other.rows && totals == other.totals &&
               emptyText == other.emptyText && repeatHead == other.repeatHead && zebra == other.zebra &&
               size == other.size && bool(provider) == bool(other.provider) && providedRows == other.providedRows;
    }
};

struct KeyValue
{
    QString label = {};
    Text value = {};

    bool operator==(const KeyValue&) const = default;
};

/** «label: value» pairs side by side, filled row by row. */
struct KeyValueGrid
{
    QVector<KeyValue> pairs = {};
    int columns = 2; ///< 1 or 2

    bool operator==(const KeyValueGrid&) const = default;
};

struct List
{
    enum class Marker
    {
        Number, ///< 1. 2. 3.
        Bullet,
        Ordinal, ///< أولًا، ثانيًا; "First", "Second"
        Letter ///< أ، ب، ج in the order of abjad; a, b, c
    };

    Marker marker = Marker::Number;
    QVector<Text> items = {};
    int first = 1;
    int level = 0; ///< how deep the list is indented

    bool operator==(const List&) const = default;
};

/** A table to be signed by hand, kept on one page. Cells that a row does not have are left blank. */
struct SignatureTable
{
    QVector<Column> columns = {};
    QVector<Row> rows = {};
    qreal rowHeight = 12;

    bool operator==(const SignatureTable&) const = default;
};

struct Spacer
{
    qreal height = 4;

    bool operator==(const Spacer&) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak&) const = default;
};

/** A thin line across the page. */
struct Rule
{
    bool operator==(const Rule&) const = default;
};

/** A picture as a file's bytes (PNG, JPEG or SVG), made smaller when the page is. */
struct Image
{
    QByteArray data = {};
    qreal width = 0; ///< 0: as large as its resolution says
    Align align = Align::Centre;
    QString description = {}; ///< for readers who cannot see it

    bool operator==(const Image&) const = default;
};

/** A framed and tinted notice. */
struct Box
{
    Text title = {};
    Text text = {};

    bool operator==(const Box&) const = default;
};

/** A drawing in the running text: a chart, a seating plan. */
struct Figure
{
    Drawing drawing = {};
    Align align = Align::Centre;
    QString caption = {}; ///< printed below it
    QString description = {}; ///< for readers who cannot see it

    bool operator==(const Figure&) const = default;
};

/** A QR code of `text` (ISO/IEC 18004, error correction M). */
struct QrCode
{
    QString text = {};
    qreal size = 22; ///< side, with its quiet zone
    Align align = Align::Trailing;
    QString caption = {};

    bool operator==(const QrCode&) const = default;
};

/** Labels in rows and columns, as many on a page as go: badges, table plates, slips cut apart. */
struct LabelSheet
{
    int columns = 1;
    qreal gap = 0; ///< between the columns
    qreal rowGap = 0;
    bool cutLines = false; ///< a broken line around each label, to cut or fold along
    QVector<Drawing> labels = {}; ///< all of the first one's size, row by row from the leading side

    bool operator==(const LabelSheet&) const = default;
};

/** The same paragraph or heading in two languages side by side: each in its own direction, on its own side. */
struct SideBySide
{
    int headingLevel = 0; ///< 0: a paragraph in `role`
    Paragraph::Role role = Paragraph::Role::Body;
    Text text = {}; ///< in the paper's direction, on its leading side
    Text other = {}; ///< in the other direction, on the trailing side
    bool keepWithNext = false;

    bool operator==(const SideBySide&) const = default;
};

using Content = std::variant<Heading,
                             Paragraph,
                             Table,
                             KeyValueGrid,
                             List,
                             SignatureTable,
                             Spacer,
                             PageBreak,
                             Rule,
                             Image,
                             Box,
                             Figure,
                             QrCode,
                             LabelSheet,
                             SideBySide>;

struct Block
{
    Content content;
    Audience audience = Audience::Public;

    bool operator==(const Block&) const = default;
};

} // namespace tahaluf::paper
