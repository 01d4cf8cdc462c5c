// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SpreadsheetRows.h"

#include "exchange/SpreadsheetText.h"

#include <algorithm>
#include <utility>

namespace tahaluf {

namespace {
constexpr qsizetype PieceOfRows = 1 << 18;

/** Text between two tags. */
void addPlainText(QByteArray& xml, const QByteArray& utf8)
{
    qsizetype written = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const char* sign = c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : nullptr;
        if (sign) {
            xml.append(utf8.constData() + written, i - written);
            xml.append(sign);
            written = i + 1;
        }
    }
    xml.append(utf8.constData() + written, utf8.size() - written);
}

/** The days since the beginning of 1900 as spreadsheets count them: their 1900 is a leap year. */
double serialOf(const QDateTime& time)
{
    constexpr double SecondsOfDay = 86400;
    constexpr qint64 LastDayOfFebruary = 59;
    const qint64 days = QDate(1899, 12, 31).daysTo(time.date());
    return static_cast<double>(days > LastDayOfFebruary ? days + 1 : days) +
           QTime(0, 0).secsTo(time.time()) / SecondsOfDay;
}
} // namespace

bool SpreadsheetRows::begin(const Place& place)
{
    m_isWhole = m_isWhole && (place.row > m_row || (place.row == m_row && place.column > m_column));
    if (!m_isWhole) {
        return false;
    }
    if (place.row != m_row) {
        m_waiting.append(m_row < 0 ? "<row r=\"" : "</row><row r=\"");
        m_waiting.append(QByteArray::number(place.row + 1));
        if (const double height = std::exchange(m_nextHeight, 0); height > 0) {
            m_waiting.append("\" ht=\"").append(QByteArray::number(height));
        }
        m_waiting.append("\">");
    }
    m_row = place.row;
    m_column = place.column;
    m_lastColumn = std::max(m_lastColumn, m_column);
    m_waiting.append("<c r=\"").append(SpreadsheetText::columnName(m_column).toLatin1());
    m_waiting.append(QByteArray::number(m_row + 1)).append("\" s=\"").append(QByteArray::number(place.format));
    return true;
}

bool SpreadsheetRows::end(const char* closing)
{
    m_waiting.append(closing);
    return m_waiting.size() < PieceOfRows || flush();
}

bool SpreadsheetRows::flush()
{
    m_isWhole = m_isWhole && (m_file.isOpen() || m_file.open()) && m_file.write(m_waiting) == m_waiting.size();
    m_size += m_waiting.size();
    m_waiting.resize(0);
    return m_isWhole;
}

bool SpreadsheetRows::text(const Place& place, const QString& text)
{
    if (!begin(place)) {
        return false;
    }
    const bool isPadded = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    m_waiting.append(isPadded ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>");
    addPlainText(m_waiting, SpreadsheetText::escaped(text).toUtf8());
    return end("</t></is></c>");
}

bool SpreadsheetRows::number(const Place& place, qint64 number)
{
    if (!begin(place)) {
        return false;
    }
    m_waiting.append("\"><v>").append(QByteArray::number(number));
    return end("</v></c>");
}

bool SpreadsheetRows::flag(const Place& place, bool isSet)
{
    return begin(place) && end(isSet ? "\" t=\"b\"><v>1</v></c>" : "\" t=\"b\"><v>0</v></c>");
}

bool SpreadsheetRows::time(const Place& place, const QDateTime& time)
{
    constexpr int Digits = 16;
    if (!begin(place)) {
        return false;
    }
    m_waiting.append("\"><v>").append(QByteArray::number(serialOf(time), 'g', Digits));
    return end("</v></c>");
}

bool SpreadsheetRows::blank(const Place& place)
{
    return begin(place) && end("\"/>");
}

QVector<ZipArchive::Piece> SpreadsheetRows::inside(const QByteArray& frame)
{
    const QByteArray empty("<sheetData/>");
    const QByteArray extent("<dimension ref=\"");
    const qsizetype place = frame.indexOf(empty);
    const qsizetype from = frame.indexOf(extent) + extent.size();
    const qsizetype to = frame.indexOf('"', from);
    if (m_row < 0 || place < 0 || from < extent.size() || to < 0 || to > place) {
        m_isWhole = false;
        return {};
    }
    m_waiting.append("</row>");
    if (!flush() || !m_file.flush()) {
        return {};
    }
    // What libxlsxwriter knows of is the filter alone.
    const QString corner = SpreadsheetText::columnName(m_lastColumn) + QString::number(m_row + 1);
    const QByteArray before = frame.left(from) + "A1:" + corner.toLatin1() + frame.mid(to, place - to) + "<sheetData>";
    return {{before, nullptr, 0, 0},
            {{}, &m_file, 0, m_size},
            {"</sheetData>" + frame.mid(place + empty.size()), nullptr, 0, 0}};
}

} // namespace tahaluf
