// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/SpreadsheetRows.h"
#include "exchange/TableWriter.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;
class QIODevice;

namespace tahaluf {

class SpreadsheetBook;

/** How a cell looks and what may be done with it. */
struct CellLook
{
    enum class Role
    {
        Body,
        Head, ///< bold, above a line
        Title ///< bold and larger
    };

    CellKind kind = CellKind::Text;
    Role role = Role::Body;
    bool isOpen = false; ///< may be filled in though the sheet is protected
    bool readsRightToLeft = false; ///< also where it begins with a number; otherwise its first letter decides
    bool isIndented = false;
};

/** A drop-down list in a block of cells. */
struct CellList
{
    QStringList items;
    bool takesOnlyItems = true; ///< otherwise other text is only asked about
    QString title = {}; ///< of the message that other text brings
    QString message = {};
};

/** One sheet of a SpreadsheetBook. Rows and columns count from 0. */
class SpreadsheetSheet
{
public:
    static constexpr int MaximumRows = 1048576;
    static constexpr qsizetype MaximumText = 32767; ///< letters that a cell can hold

    /** Width in digits, and the kind of what is typed into the column's empty cells. */
    void setColumn(int column, double width, const CellLook& look = {});
    /** In a book that is filled row by row, before the row's first cell. */
    void setRowHeight(int row, double points);
    /** A column for the program, which nobody needs to see. */
    void hideColumn(int column);
    /** A cell of its look's kind; text that is not of that kind is kept as text. Never a formula. */
    Result<void> write(int row, int column, const QString& text, const CellLook& look = {});
    /** One cell over several; only in a book that is filled in any order. */
    Result<void>
    writeMerged(int row, int column, int lastRow, int lastColumn, const QString& text, const CellLook& look = {});
    void setList(int row, int lastRow, int column, const CellList& list);
    /** Keeps the rows above @p row in sight. */
    void freezeAbove(int row);
    /** Printed on A4 across, all columns on a page, the rows above @p row on each. */
    void printAcross(int row);
    void setFilter(int row, int lastRow, int lastColumn);
    /** Only cells whose look is open can be changed, until somebody lifts it (there is no password). */
    void protect();
    void hide();

private:
    friend class SpreadsheetBook;
    SpreadsheetSheet(SpreadsheetBook& book, lxw_worksheet* sheet)
        : m_book(book)
        , m_sheet(sheet)
    {
    }
    Result<void> put(const SpreadsheetRows::Place& place, const QString& text, const CellLook& look);
    SpreadsheetRows& rows();
    Result<void> putInRows(const SpreadsheetRows::Place& place, const QString& text, const CellLook& look);

    SpreadsheetBook& m_book;
    lxw_worksheet* m_sheet;
    std::unique_ptr<SpreadsheetRows> m_rows; ///< of a sheet that is written row by row
};

/**
 * A workbook in Office Open XML with several sheets, typed cells, lists to choose from and protected cells. What is
 * written is data: text stays text, whatever it begins with.
 */
class SpreadsheetBook
{
    Q_DECLARE_TR_FUNCTIONS(SpreadsheetBook)

public:
    enum class Filling
    {
        AnyOrder,
        RowByRow ///< each sheet from its first row to its last; quick, and takes no memory
    };

    /** @p listsName names the hidden sheet that holds what is too long for a list of its own. */
    SpreadsheetBook(Filling filling, const QString& listsName);
    ~SpreadsheetBook();
    SpreadsheetBook(const SpreadsheetBook&) = delete;
    SpreadsheetBook& operator=(const SpreadsheetBook&) = delete;

    /** A name that sheets may have is made of @p name, unlike all before. */
    SpreadsheetSheet& addSheet(const QString& name, Qt::LayoutDirection direction);
    /** Writes the file to an open, empty device, once. CannotWrite where that fails. */
    Result<void> save(QIODevice& device);

private:
    friend class SpreadsheetSheet;

    lxw_format* formatOf(const CellLook& look);
    /** The formula that names @p items in the hidden sheet. */
    QString longList(const QStringList& items);
    Result<void> writeLists();
    [[nodiscard]] Error failure(const QString& reason) const;
    /** The parts of the file that libxlsxwriter made, by their names; nothing where one is not whole. */
    [[nodiscard]] static std::vector<std::pair<QByteArray, QByteArray>> partsOf(const QString& path);
    /** The rows of the sheets that were written row by row, around which libxlsxwriter made the rest. */
    [[nodiscard]] SpreadsheetRows* rowsOf(const QByteArray& part) const;

    Filling m_filling;
    QTemporaryDir m_folder;
    QString m_listsName;
    std::vector<QStringList> m_lists;
    std::map<int, lxw_format*> m_formats;
    std::vector<std::unique_ptr<SpreadsheetSheet>> m_sheets;
    QStringList m_names; ///< in small letters
    lxw_workbook* m_book = nullptr; ///< nothing where it could not be made, or was saved
};

} // namespace tahaluf
