// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RefusedRows.h"

#include "exchange/TableFormat.h"
#include "exchange/TableWriter.h"
#include "language/ArabicText.h"
#include "language/Phrasebook.h"
#include "reports/pdf/AtomicFile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace tahaluf::RefusedRows {

namespace {
struct Heading
{
    const char* key;
    const char* label;
};

constexpr std::array Headings{
    Heading{"import_row", QT_TRANSLATE_NOOP("RefusedRows", "Import: row")},
    Heading{"import_column", QT_TRANSLATE_NOOP("RefusedRows", "Import: column")},
    Heading{"import_reason", QT_TRANSLATE_NOOP("RefusedRows", "Import: reason")},
};

QString wordOf(const Heading& heading, const Phrasebook& words)
{
    return words.phrase("RefusedRows", heading.label);
}

std::set<QString> knownWords()
{
    std::set<QString> known;
    for (const Language language : {Language::Arabic, Language::English}) {
        const Phrasebook words(language);
        for (const Heading& heading : Headings) {
            known.insert(ArabicText::foldKey(wordOf(heading, words)));
        }
    }
    return known;
}
} // namespace

bool isTheirs(const QString& heading)
{
    static const std::set<QString> known = knownWords();
    return heading.startsWith(QLatin1String("import_")) || known.contains(ArabicText::foldKey(heading));
}

Result<void>
write(const QString& path, const ImportTable& table, const ImportReport& report, std::optional<Language> labels)
{
    const Result<TableFormat::Kind> format = TableFormat::ofFile(path);
    if (!format) {
        return format.error();
    }
    AtomicFile file(path);
    if (Result<void> opened = file.open(); !opened) {
        return opened;
    }
    const std::optional<Phrasebook> words = labels ? std::optional<Phrasebook>(*labels) : std::nullopt;
    std::vector<TableColumn> columns;
    columns.reserve(Headings.size() + static_cast<std::size_t>(table.columns.size()));
    for (const Heading& heading : Headings) {
        columns.push_back({words ? wordOf(heading, *words) : QString::fromLatin1(heading.key)});
    }
    columns.front().kind = CellKind::Number;
    for (const QString& heading : table.columns) {
        columns.push_back({heading});
    }
    const std::unique_ptr<TableWriter> writer = TableFormat::writer(
        *format, *file.device(), {QCoreApplication::translate("RefusedRows", "Refused rows"), labels});
    if (Result<void> begun = writer->begin(columns); !begun) {
        return begun;
    }
    std::size_t next = 0;
    for (const ImportRow& row : table.rows) {
        if (next == report.refused.size()) {
            break;
        }
        const RefusedRow& refusedRow = report.refused[next];
        if (refusedRow.number != row.number) {
            continue;
        }
        ++next;
        TableCells cells{QString::number(refusedRow.number), refusedRow.column, refusedRow.reason};
        cells.insert(cells.end(), row.cells.begin(), row.cells.end());
        if (Result<void> written = writer->write(cells); !written) {
            return written;
        }
    }
    if (Result<void> finished = writer->finish(); !finished) {
        return finished;
    }
    return file.commit();
}

} // namespace tahaluf::RefusedRows
