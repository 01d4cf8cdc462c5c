// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
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

/** Where text stands across its width; leading is the right side of a right-to-left paper. */
enum class Align
{
    Leading,
    Centre,
    Trailing
};

struct Heading
{
    int level = 1; ///< 1 (accent colour), 2 or 3
    Text text;
    QString bookmark; ///< the entry in the outline; empty takes the text itself

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
    Text text;
    std::optional<Align> align; ///< unless set, the role decides
    qreal size = 0; ///< 0: the role decides

    bool operator==(const Paragraph&) const = default;
};

struct Column
{
    QString title;
    qreal weight = 1; ///< share of the width the fixed columns leave
    qreal width = 0; ///< fixed width when greater than 0
    Align align = Align::Leading;

    bool operator==(const Column&) const = default;
};

struct Row
{
    QVector<Text> cells;
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

struct Table
{
    QVector<Column> columns;
    QVector<Row> rows;
    Row totals; ///< printed bold below the last row when it has cells
    QString emptyText; ///< printed in place of rows when there are none
    bool repeatHead = true;
    qreal size = 0; ///< text size; 0 takes the paper's table size

    /** Rows from elsewhere, for registers too long to hold: then `rows` is not used. */
    RowProvider provider;
    int providedRows = 0;

    [[nodiscard]] int rowCount() const { return provider ? providedRows : int(rows.size()); }
    [[nodiscard]] Result<Row> row(int index) const { return provider ? provider(index) : Result<Row>(rows.at(index)); }
    /** Compares what is written, not the provider. */
    bool operator==(const Table& other) const
    {
        return columns == other.columns && rows == other.rows && totals == other.totals &&
               emptyText == other.emptyText && repeatHead == other.repeatHead && size == other.size &&
               bool(provider) == bool(other.provider) && providedRows == other.providedRows;
    }
};

struct KeyValue
{
    QString label;
    Text value;

    bool operator==(const KeyValue&) const = default;
};

/** «label: value» pairs side by side, filled row by row. */
struct KeyValueGrid
{
    QVector<KeyValue> pairs;
    int columns = 2; ///< 1 or 2

    bool operator==(const KeyValueGrid&) const = default;
};

struct List
{
    enum class Marker
    {
        Number,
        Bullet
    };

    Marker marker = Marker::Number;
    QVector<Text> items;
    int first = 1;

    bool operator==(const List&) const = default;
};

/** A table to be signed by hand, kept on one page. Cells that a row does not have are left blank. */
struct SignatureTable
{
    QVector<Column> columns;
    QVector<Row> rows;
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

/** A picture as a file's bytes (PNG or JPEG), made smaller when the page is. */
struct Image
{
    QByteArray data;
    qreal width = 0; ///< 0: as large as its resolution says
    Align align = Align::Centre;
    QString description; ///< for readers who cannot see it

    bool operator==(const Image&) const = default;
};

/** A framed and tinted notice. */
struct Box
{
    Text title;
    Text text;

    bool operator==(const Box&) const = default;
};

using Content =
    std::variant<Heading, Paragraph, Table, KeyValueGrid, List, SignatureTable, Spacer, PageBreak, Rule, Image, Box>;

struct Block
{
    Content content;
    Audience audience = Audience::Public;

    bool operator==(const Block&) const = default;
};

} // namespace tahaluf::paper
