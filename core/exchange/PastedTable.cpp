// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PastedTable.h"

#include "exchange/Csv.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tahaluf {

namespace {

/** Lines of cells. A cell in quotes may hold tabs and ends of lines; a quote inside any other cell is only a quote. */
std::vector<std::pair<qint64, QStringList>> linesOf(const QString& text)
{
    std::vector<std::pair<qint64, QStringList>> lines;
    QStringList cells;
    QString cell;
    qint64 number = 1;
    bool isQuoted = false;
    bool isAtStart = true;
    const auto endCell = [&] {
        cells << std::exchange(cell, QString());
        isAtStart = true;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == QLatin1Char('"')) {
            const bool isDouble = i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"');
            isQuoted = isDouble;
            if (isDouble) {
                cell += c;
                ++i;
            }
        } else if (!isQuoted && isAtStart && c == QLatin1Char('"')) {
            isQuoted = true;
            isAtStart = false;
        } else if (!isQuoted && c == QLatin1Char('\t')) {
            endCell();
        } else if (!isQuoted && c == QLatin1Char('\n')) {
            endCell();
            lines.emplace_back(number++, std::exchange(cells, QStringList()));
        } else {
            cell += c;
            isAtStart = false;
        }
    }
    if (!cell.isEmpty() || !cells.isEmpty()) {
        endCell();
        lines.emplace_back(number, cells);
    }
    return lines;
}

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

Result<ImportTable> PastedTable::read(const QString& pasted)
{
    QString text = pasted;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (text.trimmed().isEmpty()) {
        return refused(tr("The clipboard holds no text. Copy the table first, with its row of headings."));
    }
    if (!text.contains(QLatin1Char('\t'))) {
        return Csv::read(text.toUtf8(), QStringLiteral("UTF-8"));
    }
    ImportTable table;
    for (const auto& [number, cells] : linesOf(text)) {
        if (isBlank(cells)) {
            continue;
        }
        if (table.columns.isEmpty()) {
            for (const QString& cell : cells) {
                table.columns << cell.simplified();
            }
            if (table.columns.size() > Csv::MaximumColumns) {
                return refused(tr("Row %1 has more than %2 columns.").arg(number).arg(Csv::MaximumColumns));
            }
            continue;
        }
        if (cells.size() > table.columns.size() && !isBlank(cells.mid(table.columns.size()))) {
            return refused(tr("Row %1 has %2 cells, but there are only %3 headings.")
                               .arg(number)
                               .arg(cells.size())
                               .arg(table.columns.size()));
        }
        std::vector<std::optional<QString>> all(cells.begin(),
                                                cells.begin() + std::min(cells.size(), table.columns.size()));
        all.resize(static_cast<std::size_t>(table.columns.size()), QString());
        table.append(number, all);
    }
    table.delimiter = QLatin1Char('\t');
    return table;
}

} // namespace tahaluf
