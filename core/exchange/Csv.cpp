// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Csv.h"

#include "exchange/TextEncoding.h"

#include <QRegularExpression>

#include <csv.h>

#include <algorithm>
#include <array>
#include <thread>

namespace tahaluf {

namespace {
/** The delimiter of the heading: the most frequent one outside quotes, of equally frequent ones the more usual. */
char delimiterOf(QByteArrayView content)
{
    constexpr std::array Delimiters{',', ';', '\t', '|'};
    std::array<int, Delimiters.size()> counts{};
    bool isQuoted = false;
    for (const char c : content) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == '\n' || c == '\r')) {
            break;
        } else if (!isQuoted) {
            for (std::size_t i = 0; i < Delimiters.size(); ++i) {
                counts[i] += c == Delimiters[i] ? 1 : 0;
            }
        }
    }
    return Delimiters[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/** Line ends of one kind; a line end that was turned into one twice (CR CR LF) is one line end. */
QString withPlainLineEnds(QString text)
{
    static const QRegularExpression ends(QStringLiteral("\\r+\\n"));
    return text.replace(ends, QStringLiteral("\n"));
}

/** The same cell once it is data: what spreadsheets write before a formula taken off, line ends of one kind. */
void appendData(ImportCells& cells, QByteArrayView utf8)
{
    const bool isPlain = !utf8.startsWith('\'') && std::find(utf8.begin(), utf8.end(), '\r') == utf8.end();
    if (isPlain) {
        cells.append(utf8);
        return;
    }
    cells.append(Csv::unguarded(withPlainLineEnds(QString::fromUtf8(utf8))).toUtf8());
}

struct Reading
{
    ImportTable table;
    ImportCells cells;
    qint64 number = 1;
    int lastEnd = 0;
    qint64 tooLongRow = 0; ///< row with too many columns
    bool isWhole = true; ///< no quotation mark is left open or stands in the middle of a cell
};

void takeCell(void* bytes, std::size_t length, void* data)
{
    auto* reading = static_cast<Reading*>(data);
    if (static_cast<qsizetype>(reading->cells.size()) >= Csv::MaximumColumns) {
        reading->tooLongRow = reading->tooLongRow ? reading->tooLongRow : reading->number;
        return;
    }
    const QByteArrayView utf8(static_cast<const char*>(bytes), static_cast<qsizetype>(length));
    if (reading->table.columns.isEmpty()) {
        reading->cells.append(utf8);
    } else {
        appendData(reading->cells, utf8);
    }
}

void takeRow(int end, void* data)
{
    auto* reading = static_cast<Reading*>(data);
    const ImportCells& cells = reading->cells;
    const bool isSecondHalfOfCrLf = cells.empty() && end == '\n' && reading->lastEnd == '\r';
    reading->lastEnd = isSecondHalfOfCrLf ? 0 : end;
    if (isSecondHalfOfCrLf) {
        return;
    }
    const qint64 number = reading->number++;
    if (!cells.isBlank() && reading->table.columns.isEmpty()) {
        for (const std::optional<QString>& cell : cells) {
            reading->table.columns << withPlainLineEnds(*cell).trimmed();
        }
    } else if (!cells.isBlank()) {
        reading->table.rows.push_back({number, cells.compact()});
    }
    reading->cells.clear();
}

/** Reads on from where the reading is. */
void readOn(Reading& reading, QByteArrayView content, char delimiter)
{
    csv_parser parser;
    const auto length = static_cast<std::size_t>(content.size());
    reading.isWhole = csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) == 0;
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    reading.isWhole = reading.isWhole &&
                      csv_parse(&parser, content.data(), length, takeCell, takeRow, &reading) == length &&
                      csv_fini(&parser, takeCell, takeRow, &reading) == 0;
    csv_free(&parser);
}

/** Where about the second half begins with a row: every quotation mark before it has its other one. */
qsizetype middleOf(QByteArrayView content)
{
    const qsizetype half = content.size() / 2;
    bool isQuoted = std::count(content.begin(), content.begin() + half, '"') % 2 != 0;
    for (qsizetype place = half; place < content.size(); ++place) {
        isQuoted = isQuoted != (content[place] == '"');
        if (!isQuoted && content[place] == '\n') {
            return place + 1;
        }
    }
    return content.size();
}

/** Adds the rows of what was read behind it, if both halves are sound. */
bool join(Reading& first, Reading second)
{
    if (!first.isWhole || !second.isWhole || first.tooLongRow || second.tooLongRow || first.table.columns.isEmpty()) {
        return false;
    }
    first.table.rows.reserve(first.table.rows.size() + second.table.rows.size());
    for (ImportRow& row : second.table.rows) {
        row.number += first.number - 1;
        first.table.rows.push_back(std::move(row));
    }
    return true;
}

/** With two threads; where something is wrong, again with one, which finds it in the order of the rows. */
Reading readAll(QByteArrayView content, char delimiter, qint64 firstRow, bool isLarge)
{
    Reading first{{}, {}, firstRow};
    if (const qsizetype middle = isLarge ? middleOf(content) : content.size(); middle < content.size()) {
        Reading second;
        second.table.columns = QStringList{QString()}; // those of the first half
        std::thread beside([&] { readOn(second, content.sliced(middle), delimiter); });
        readOn(first, content.first(middle), delimiter);
        beside.join();
        if (join(first, std::move(second))) {
            return first;
        }
        first = Reading{{}, {}, firstRow};
    }
    readOn(first, content, delimiter);
    return first;
}

qint64 rowOf(QByteArrayView content, qsizetype position)
{
    return std::count(content.begin(), content.begin() + position, '\n') + 1;
}
} // namespace

Result<ImportTable>
Csv::read(const QByteArray& original, const QString& encoding, std::optional<char> wantedDelimiter, qsizetype large)
{
    if (original.size() > MaximumBytes) {
        return refused(
            tr("The file is larger than %1 MB. Split it into several files.").arg(MaximumBytes / 1024 / 1024));
    }
    Result<TextEncoding::Decoded> decoded = TextEncoding::decode(original, encoding);
    if (!decoded) {
        return decoded.takeError();
    }
    QByteArrayView content = decoded->text();
    if (const qsizetype nul = content.indexOf('\0'); nul >= 0) {
        return refused(
            tr("Row %1 holds a NUL character, which is not text. Nothing was imported.").arg(rowOf(content, nul)));
    }
    char delimiter = wantedDelimiter.value_or(delimiterOf(content));
    qint64 firstRow = 1;
    if (content.startsWith("sep=") && content.size() > 5 && (content[5] == '\n' || content[5] == '\r')) {
        // Spreadsheets put this line before the heading to name the delimiter.
        delimiter = wantedDelimiter.value_or(content[4]);
        const qsizetype end = content.indexOf('\n');
        content = end < 0 ? QByteArrayView() : content.sliced(end + 1);
        firstRow = 2;
    }
    Reading reading = readAll(content, delimiter, firstRow, content.size() >= large);
    if (reading.tooLongRow) {
        return refused(tr("Row %1 has more than %2 columns.").arg(reading.tooLongRow).arg(MaximumColumns));
    }
    if (!reading.isWhole) {
        return refused(
            tr("Row %1: a quotation mark is not closed or stands in the middle of a cell.").arg(reading.number));
    }
    if (reading.table.columns.isEmpty()) {
        return refused(tr("The file is empty: it has no row of headings."));
    }
    for (const ImportRow& row : reading.table.rows) {
        const auto beyond = [&](const auto& cells) {
            for (std::size_t i = static_cast<std::size_t>(reading.table.columns.size()); i < cells.size(); ++i) {
                if (!cells[i]->trimmed().isEmpty()) {
                    return true;
                }
            }
            return false;
        };
        if (beyond(row.cells)) {
            return refused(tr("Row %1 has %2 cells, but there are only %3 headings.")
                               .arg(row.number)
                               .arg(row.cells.size())
                               .arg(reading.table.columns.size()));
        }
    }
    for (ImportRow& row : reading.table.rows) {
        row.cells.resize(static_cast<std::size_t>(reading.table.columns.size()));
    }
    reading.table.encoding = decoded->encoding;
    reading.table.delimiter = QLatin1Char(delimiter);
    return std::move(reading.table);
}

QByteArray Csv::line(const QStringList& cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QByteArray cell = cells.at(i).toUtf8();
        const bool isQuoted = cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r') ||
                              cell.contains(';') || cell.contains('\t') || cell.startsWith(' ') || cell.endsWith(' ');
        line += i ? "," : "";
        line += isQuoted ? '"' + QByteArray(cell).replace("\"", "\"\"") + '"' : cell;
    }
    return line + "\r\n";
}

namespace {
bool opensFormula(QChar c)
{
    static const QString signs = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");
    return signs.contains(c);
}
} // namespace

QString Csv::guarded(const QString& cell)
{
    static const QRegularExpression phone(QStringLiteral("^\\+[0-9]+( [0-9]+)*$"));
    if (cell.isEmpty() || phone.match(cell).hasMatch()) {
        return cell;
    }
    return cell.front() == QLatin1Char('\'') || opensFormula(cell.front()) ? QLatin1Char('\'') + cell : cell;
}

QString Csv::unguarded(const QString& cell)
{
    const bool isGuarded = cell.size() > 1 && cell.front() == QLatin1Char('\'') &&
                           (cell.at(1) == QLatin1Char('\'') || opensFormula(cell.at(1)));
    return isGuarded ? cell.mid(1) : cell;
}

} // namespace tahaluf
