// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/office/ZipArchive.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTemporaryFile>

namespace tahaluf {

/**
 * The cells of a sheet from its first row to its last, written straight as the sheet's XML: several times quicker than
 * libxlsxwriter, which makes all the rest of the file. They wait in a temporary file, so their number costs no memory.
 */
class SpreadsheetRows
{
public:
    /** Where a cell stands, counted from 0, and the number of its format. A place before the last one is refused. */
    struct Place
    {
        int row = 0;
        int column = 0;
        int format = 0;
    };

    [[nodiscard]] bool text(const Place& place, const QString& text);
    [[nodiscard]] bool number(const Place& place, qint64 number);
    [[nodiscard]] bool flag(const Place& place, bool isSet);
    /** A moment of a year from 1900 to 9999. */
    [[nodiscard]] bool time(const Place& place, const QDateTime& time);
    /** No content, but the format. */
    [[nodiscard]] bool blank(const Place& place);
    /** In points, of the row that begins with the next cell; it still grows with what is typed into it. */
    void setNextHeight(double points) { m_nextHeight = points; }

    /** The sheet's part around these rows; @p frame is that of a sheet without rows. Nothing where that failed. */
    [[nodiscard]] QVector<ZipArchive::Piece> inside(const QByteArray& frame);

private:
    [[nodiscard]] bool begin(const Place& place);
    [[nodiscard]] bool end(const char* closing);
    [[nodiscard]] bool flush();

    QTemporaryFile m_file;
    QByteArray m_waiting;
    int m_row = -1;
    int m_column = -1;
    int m_lastColumn = 0;
    double m_nextHeight = 0; ///< 0: the usual one
    qint64 m_size = 0;
    bool m_isWhole = true;
};

} // namespace tahaluf
