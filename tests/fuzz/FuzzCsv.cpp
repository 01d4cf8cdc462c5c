// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a CSV file: read or refused, and what was read is the same after it was written and read once more, and
// the same whether one thread reads it or two.
#include "exchange/Csv.h"
#include "Fuzz.h"

#include <QStringList>

using namespace tahaluf;

namespace {

/** The rows once more, headed by numbers, through the writing and the reading. */
void checkRoundTrip(const ImportTable& table)
{
    QByteArray again = Csv::byteOrderMark();
    QStringList heads;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        heads << QStringLiteral("c%1").arg(i + 1);
    }
    again += Csv::line(heads);
    for (const ImportRow& row : table.rows) {
        QStringList cells;
        for (const std::optional<QString>& cell : row.cells) {
            cells << Csv::guarded(*cell);
        }
        again += Csv::line(cells);
    }
    const Result<ImportTable> read = Csv::read(again, {}, ',');
    fuzz::check(read.has_value());
    fuzz::check(read->rows.size() == table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t column = 0; column < table.rows[i].cells.size(); ++column) {
            fuzz::check(read->rows[i].cells[column] == table.rows[i].cells[column]);
        }
    }
}

void checkSame(const Result<ImportTable>& left, const Result<ImportTable>& right)
{
    fuzz::check(left.has_value() == right.has_value());
    if (!left) {
        fuzz::check(left.error().message == right.error().message);
        return;
    }
    fuzz::check(left->columns == right->columns && left->rows.size() == right->rows.size());
    for (std::size_t i = 0; i < left->rows.size(); ++i) {
        const ImportRow& row = left->rows[i];
        const ImportRow& other = right->rows[i];
        fuzz::check(row.number == other.number && row.cells.size() == other.cells.size());
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            fuzz::check(row.cells[column] == other.cells[column]);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const QString& encoding : {QString(), QStringLiteral("windows-1256")}) {
        const Result<ImportTable> table = Csv::read(content, encoding);
        checkSame(table, Csv::read(content, encoding, {}, 0));
        if (!table) {
            fuzz::check(!table.error().message.isEmpty());
            continue;
        }
        qint64 number = 0;
        for (const ImportRow& row : table->rows) {
            fuzz::check(row.cells.size() == static_cast<std::size_t>(table->columns.size()));
            fuzz::check(row.number > number);
            number = row.number;
        }
        checkRoundTrip(*table);
    }
    return 0;
}
