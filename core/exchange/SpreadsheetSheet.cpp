// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SpreadsheetBook.h"

#include "exchange/SpreadsheetText.h"

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

/** What a cell holds once its text is understood by the kind of its look. */
struct CellContent
{
    enum class Kind
    {
        Blank,
        Text,
        Number,
        Flag,
        Time
    };

    Kind kind = Kind::Text;
    qint64 number = 0;
    QDateTime time = {};
};

/** A time that the sheet's calendar knows, which begins with 1900. */
QDateTime timeOf(CellKind kind, const QString& text)
{
    const QDateTime time = kind == CellKind::Date
                               ? QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), Qt::UTC)
                               : QDateTime::fromString(text + QLatin1Char('Z'), Qt::ISODate);
    return time.isValid() && time.date().year() >= 1900 && time.date().year() <= 9999 ? time : QDateTime();
}

lxw_datetime storedTime(const QDateTime& time)
{
    lxw_datetime stored = {};
    stored.year = time.date().year();
    stored.month = time.date().month();
    stored.day = time.date().day();
    stored.hour = time.time().hour();
    stored.min = time.time().minute();
    stored.sec = time.time().second();
    return stored;
}

CellContent contentOf(const QString& text, CellKind kind)
{
    if (text.isEmpty()) {
        return {CellContent::Kind::Blank};
    }
    if (kind == CellKind::Number) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber && std::abs(number) < LargestWholeNumber ? CellContent{CellContent::Kind::Number, number}
                                                                 : CellContent{};
    }
    if (kind == CellKind::Flag && (text == QLatin1String("1") || text == QLatin1String("0"))) {
        return {CellContent::Kind::Flag, text == QLatin1String("1") ? 1 : 0};
    }
    if (kind == CellKind::Date || kind == CellKind::DateTime) {
        const QDateTime time = timeOf(kind, text);
        return time.isValid() ? CellContent{CellContent::Kind::Time, 0, time} : CellContent{};
    }
    return {};
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
    if (m_book.m_filling == SpreadsheetBook::Filling::RowByRow) {
        rows().setNextHeight(points);
    } else if (m_sheet) {
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
                           .arg(SpreadsheetText::columnName(column) + QString::number(row + 1))
                           .arg(text.size())
                           .arg(MaximumText));
    }
    const SpreadsheetRows::Place place{row, column, 0};
    return m_book.m_filling == SpreadsheetBook::Filling::RowByRow ? putInRows(place, text, look)
                                                                  : put(place, text, look);
}

SpreadsheetRows& SpreadsheetSheet::rows()
{
    if (!m_rows) {
        m_rows = std::make_unique<SpreadsheetRows>();
    }
    return *m_rows;
}

Result<void> SpreadsheetSheet::putInRows(const SpreadsheetRows::Place& place, const QString& text, const CellLook& look)
{
    const SpreadsheetRows::Place formatted{
        place.row, place.column, static_cast<int>(lxw_format_get_xf_index(m_book.formatOf(look)))};
    const CellContent content = contentOf(text, look.kind);
    bool isWritten = false;
    switch (content.kind) {
    case CellContent::Kind::Blank:
        isWritten = rows().blank(formatted);
        break;
    case CellContent::Kind::Text:
        isWritten = rows().text(formatted, text);
        break;
    case CellContent::Kind::Number:
        isWritten = rows().number(formatted, content.number);
        break;
    case CellContent::Kind::Flag:
        isWritten = rows().flag(formatted, content.number == 1);
        break;
    case CellContent::Kind::Time:
        isWritten = rows().time(formatted, content.time);
        break;
    }
    return isWritten ? Result<void>() : m_book.failure(SpreadsheetBook::tr("not everything could be written"));
}

Result<void> SpreadsheetSheet::put(const SpreadsheetRows::Place& place, const QString& text, const CellLook& look)
{
    lxw_format* format = m_book.formatOf(look);
    const auto y = static_cast<lxw_row_t>(place.row);
    const auto x = static_cast<lxw_col_t>(place.column);
    const CellContent content = contentOf(text, look.kind);
    lxw_error error = LXW_NO_ERROR;
    switch (content.kind) {
    case CellContent::Kind::Blank:
        error = worksheet_write_blank(m_sheet, y, x, format);
        break;
    case CellContent::Kind::Text:
        error = worksheet_write_string(m_sheet, y, x, SpreadsheetText::escaped(text).toUtf8().constData(), format);
        break;
    case CellContent::Kind::Number:
        error = worksheet_write_number(m_sheet, y, x, static_cast<double>(content.number), format);
        break;
    case CellContent::Kind::Flag:
        error = worksheet_write_boolean(m_sheet, y, x, static_cast<int>(content.number), format);
        break;
    case CellContent::Kind::Time: {
        lxw_datetime time = storedTime(content.time);
        error = worksheet_write_datetime(m_sheet, y, x, &time, format);
        break;
    }
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
