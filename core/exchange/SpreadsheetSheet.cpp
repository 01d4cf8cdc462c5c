// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SpreadsheetBook.h"

#include <QDateTime>

#include <xlsxwriter.h>

#include <cstdlib>

namespace tahaluf {

namespace {
constexpr qsizetype MaximumInlineList = 250; ///< bytes: libxlsxwriter 1.1.4 writes past its 256 when they are letters
constexpr qint64 LargestWholeNumber = 1LL << 53;
constexpr qsizetype LongestTitle = 32;
constexpr qsizetype LongestMessage = 255;

bool fitsInline(const QStringList& items)
{
    qsizetype length = 0;
    for (const QString& item : items) {
        if (item.contains(QLatin1Char(',')) || item.contains(QLatin1Char('"'))) {
            return false;
        }
        length += item.toUtf8().size() + 1;
    }
    return length <= MaximumInlineList;
}

/** A time for the sheet's calendar, which begins with 1900. */
std::optional<lxw_datetime> timeOf(CellKind kind, const QString& text)
{
    const QDateTime time = kind == CellKind::Date
                               ? QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), Qt::UTC)
                               : QDateTime::fromString(text + QLatin1Char('Z'), Qt::ISODate);
    if (!time.isValid() || time.date().year() < 1900 || time.date().year() > 9999) {
        return std::nullopt;
    }
    lxw_datetime stored = {};
    stored.year = time.date().year();
    stored.month = time.date().month();
    stored.day = time.date().day();
    stored.hour = time.time().hour();
    stored.min = time.time().minute();
    stored.sec = time.time().second();
    return stored;
}
} // namespace

void SpreadsheetSheet::setColumn(int column, double width, const CellLook& look)
{
    const auto place = static_cast<lxw_col_t>(column);
    if (m_sheet) {
        worksheet_set_column(m_sheet, place, place, width, m_book.formatOf(look));
    }
}

void SpreadsheetSheet::hideColumn(int column)
{
    if (m_sheet) {
        lxw_row_col_options options = {};
        options.hidden = LXW_TRUE;
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column_opt(m_sheet, place, place, LXW_DEF_COL_WIDTH, nullptr, &options);
    }
}

void SpreadsheetSheet::setRowHeight(int row, double points)
{
    if (m_sheet) {
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row), points, nullptr);
    }
}

Result<void> SpreadsheetSheet::write(int row, int column, const QString& text, const CellLook& look)
{
    if (!m_sheet) {
        return m_book.failure(SpreadsheetBook::tr("there is no place for temporary files"));
    }
    if (row >= MaximumRows) {
        return refused(SpreadsheetBook::tr("A sheet holds %1 rows, this table has more. Choose fewer records or .csv.")
                           .arg(MaximumRows));
    }
    if (text.size() > MaximumText) {
        return refused(SpreadsheetBook::tr("Cell %1 would hold %2 letters, a sheet's cell holds %3. Choose .csv.")
                           .arg(SpreadsheetBook::columnName(column) + QString::number(row + 1))
                           .arg(text.size())
                           .arg(MaximumText));
    }
    lxw_format* format = m_book.formatOf(look);
    const auto y = static_cast<lxw_row_t>(row);
    const auto x = static_cast<lxw_col_t>(column);
    lxw_error error = LXW_NO_ERROR;
    bool isNumber = false;
    const qint64 number = look.kind == CellKind::Number ? text.toLongLong(&isNumber) : 0;
    if (isNumber && std::abs(number) < LargestWholeNumber) {
        error = worksheet_write_number(m_sheet, y, x, static_cast<double>(number), format);
    } else if (look.kind == CellKind::Flag && (text == QLatin1String("1") || text == QLatin1String("0"))) {
        error = worksheet_write_boolean(m_sheet, y, x, text == QLatin1String("1") ? 1 : 0, format);
    } else if (text.isEmpty()) {
        error = worksheet_write_blank(m_sheet, y, x, format);
    } else {
        const bool isTime = look.kind == CellKind::Date || look.kind == CellKind::DateTime;
        std::optional<lxw_datetime> time = isTime ? timeOf(look.kind, text) : std::nullopt;
        error =
            time ? worksheet_write_datetime(m_sheet, y, x, &*time, format)
                 : worksheet_write_string(m_sheet, y, x, SpreadsheetBook::escaped(text).toUtf8().constData(), format);
    }
    return error == LXW_NO_ERROR ? Result<void>() : m_book.failure(QString::fromUtf8(lxw_strerror(error)));
}

Result<void> SpreadsheetSheet::writeMerged(int row,
                                           int column,
                                           int lastRow,
                                           int lastColumn,
                                           const QString& text,
                                           const CellLook& look)
{
    if (m_sheet && (lastRow > row || lastColumn > column)) {
        worksheet_merge_range(m_sheet,
                              static_cast<lxw_row_t>(row),
                              static_cast<lxw_col_t>(column),
                              static_cast<lxw_row_t>(lastRow),
                              static_cast<lxw_col_t>(lastColumn),
                              "",
                              m_book.formatOf(look));
    }
    return write(row, column, text, look);
}

void SpreadsheetSheet::setList(int row, int lastRow, int column, const CellList& list)
{
    if (!m_sheet || list.items.isEmpty()) {
        return;
    }
    const bool isInline = fitsInline(list.items);
    std::vector<QByteArray> texts;
    texts.reserve(static_cast<std::size_t>(list.items.size()));
    std::vector<char*> items;
    items.reserve(texts.capacity() + 1);
    for (const QString& item : list.items) {
        texts.push_back(item.toUtf8());
        items.push_back(texts.back().data());
    }
    items.push_back(nullptr);
    QByteArray formula = isInline ? QByteArray() : m_book.longList(list.items).toUtf8();
    QByteArray title = list.title.left(LongestTitle).toUtf8();
    QByteArray message = list.message.left(LongestMessage).toUtf8();
    lxw_data_validation rule = {};
    rule.validate = isInline ? LXW_VALIDATION_TYPE_LIST : LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_list = isInline ? items.data() : nullptr;
    rule.value_formula = isInline ? nullptr : formula.data();
    rule.error_type = list.takesOnlyItems ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
    rule.error_title = title.isEmpty() ? nullptr : title.data();
    rule.error_message = message.isEmpty() ? nullptr : message.data();
    const auto place = static_cast<lxw_col_t>(column);
    worksheet_data_validation_range(
        m_sheet, static_cast<lxw_row_t>(row), place, static_cast<lxw_row_t>(lastRow), place, &rule);
}

void SpreadsheetSheet::freezeAbove(int row)
{
    if (m_sheet) {
        worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(row), 0);
    }
}

void SpreadsheetSheet::printAcross(int row)
{
    constexpr uint8_t A4 = 9;
    if (m_sheet) {
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, A4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, static_cast<lxw_row_t>(row - 1));
    }
}

void SpreadsheetSheet::setFilter(int row, int lastRow, int lastColumn)
{
    if (m_sheet) {
        worksheet_autofilter(m_sheet,
                             static_cast<lxw_row_t>(row),
                             0,
                             static_cast<lxw_row_t>(lastRow),
                             static_cast<lxw_col_t>(lastColumn));
    }
}

void SpreadsheetSheet::protect()
{
    if (m_sheet) {
        worksheet_protect(m_sheet, nullptr, nullptr);
    }
}

void SpreadsheetSheet::hide()
{
    if (m_sheet) {
        worksheet_hide(m_sheet);
    }
}

} // namespace tahaluf
