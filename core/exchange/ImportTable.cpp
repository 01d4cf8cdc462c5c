// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportTable.h"

#include "schema/Validation.h"

namespace tahaluf {

QString ImportTable::brokenText()
{
    return tr("The cell holds a character that is not text (NUL or half a character).");
}

void ImportTable::append(qint64 number, const std::vector<ImportCells::Cell>& cells)
{
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (cells[column] && !Validation::isWholeText(*cells[column])) {
            faults.insert({number, {static_cast<int>(column), brokenText()}});
            break;
        }
    }
    rows.push_back({number, ImportCells(cells)});
}

} // namespace tahaluf
