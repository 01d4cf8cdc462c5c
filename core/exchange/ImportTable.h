// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tahaluf {

/** One record of a file to be imported. */
struct ImportRow
{
    qint64 number = 0; ///< as people count: the row of the sheet (the heading is 1), or the place in the JSON array
    std::vector<std::optional<QString>> cells; ///< nothing where the record does not mention the column
};

/** What a file to be imported holds, whatever its format. */
struct ImportTable
{
    QStringList columns; ///< as they are headed in the file
    std::vector<ImportRow> rows;
};

} // namespace tahaluf
