// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportRun.h"

#include "exchange/Csv.h"
#include "exchange/JsonExchange.h"
#include "exchange/RowImporter.h"
#include "storage/Transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace tahaluf {

QString ImportReport::refusal() const
{
    if (refused.empty()) {
        return {};
    }
    const RefusedRow& first = refused.front();
    QString text = first.column.isEmpty()
                       ? ImportRun::tr("Row %1: %2").arg(first.number).arg(first.reason)
                       : ImportRun::tr("Row %1, column “%2”: %3").arg(first.number).arg(first.column, first.reason);
    if (refused.size() > 1) {
        text += QLatin1Char(' ') +
                ImportRun::tr("(%n more rows were refused)", nullptr, static_cast<int>(refused.size()) - 1);
    }
    return text;
}

Result<ImportTable> ImportRun::readFile(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("csv") && ending != QLatin1String("json")) {
        return Error{ErrorKind::Usage, tr("“%1” is neither a .csv nor a .json file.").arg(path), {}};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::CannotOpen, tr("The file “%1” cannot be read: %2.").arg(path, file.errorString()), {}};
    }
    if (file.size() > Csv::MaximumBytes) {
        return refused(
            tr("The file is larger than %1 MB. Split it into several files.").arg(Csv::MaximumBytes / 1024 / 1024));
    }
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorKind::CannotOpen, tr("The file “%1” cannot be read: %2.").arg(path, file.errorString()), {}};
    }
    return ending == QLatin1String("csv") ? Csv::read(content) : JsonExchange::read(content);
}

Result<ImportReport> ImportRun::run(const ImportTable& table)
{
    const auto usage = [](const QString& message) { return Error{ErrorKind::Usage, message, {}}; };
    RecordStore* store = m_access.store(m_options.entity);
    if (!store) {
        return usage(tr("There is no kind of record named “%1”.").arg(m_options.entity));
    }
    if (m_options.entity == QLatin1String("attachments")) {
        return usage(tr("Attachments cannot be imported from a table."));
    }
    Result<ImportColumns> columns = ImportColumns::match(store->entity(), table.columns, m_options.map);
    if (!columns) {
        return columns.takeError();
    }
    if (!m_options.key.isEmpty()) {
        const int key = store->entity().indexOf(m_options.key);
        if (key < 0 || store->entity().fields[static_cast<std::size_t>(key)].isInternal) {
            return usage(tr("“%1” has no field named “%2”.").arg(m_options.entity, m_options.key));
        }
        if (columns->headingOf(key).isEmpty()) {
            return refused(tr("The file has no column for the key “%1”.").arg(m_options.key));
        }
    }
    // A refused save spoils its transaction, so the good rows are tried again without the refused ones.
    ImportReport report;
    while (true) {
        const std::size_t known = report.refused.size();
        Result<bool> done = pass(*store, *columns, table, report);
        if (!done) {
            return done.takeError();
        }
        if (*done || report.refused.size() == known || !m_options.keepsGoodRows) {
            break;
        }
    }
    return report;
}

Result<bool>
ImportRun::pass(RecordStore& store, const ImportColumns& columns, const ImportTable& table, ImportReport& report)
{
    std::set<qint64> left;
    for (const RefusedRow& row : report.refused) {
        left.insert(row.number);
    }
    report.created = report.changed = report.unchanged = 0;
    Result<Transaction> transaction = Transaction::begin(m_access.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    const int key = m_options.key.isEmpty() ? -1 : store.entity().indexOf(m_options.key);
    RowImporter importer(m_access, store, columns, key, m_options.createMissing);
    const std::size_t before = report.refused.size();
    for (const ImportRow& row : table.rows) {
        if (left.contains(row.number)) {
            continue;
        }
        const Result<RowImporter::Outcome> outcome = importer.take(row);
        if (outcome) {
            report.created += *outcome == RowImporter::Outcome::Created ? 1 : 0;
            report.changed += *outcome == RowImporter::Outcome::Changed ? 1 : 0;
            report.unchanged += *outcome == RowImporter::Outcome::Unchanged ? 1 : 0;
            continue;
        }
        const Error& error = outcome.error();
        if (error.kind != ErrorKind::Refused && error.kind != ErrorKind::Stale) {
            return error;
        }
        const int field =
            error.field == QLatin1String("uid") ? ImportColumns::Uid : store.entity().indexOf(error.field);
        const QString heading = field == -1 ? QString() : columns.headingOf(field);
        report.refused.push_back({row.number, heading.isEmpty() ? error.field : heading, error.message});
    }
    if (report.refused.size() > before) {
        std::sort(report.refused.begin(), report.refused.end(), [](const RefusedRow& a, const RefusedRow& b) {
            return a.number < b.number;
        });
        return false;
    }
    if (m_options.isDryRun) {
        return true;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    report.isSaved = true;
    return true;
}

QByteArray ImportRun::refusedRows(const ImportTable& table, const ImportReport& report)
{
    QStringList headings{
        QStringLiteral("import_row"), QStringLiteral("import_column"), QStringLiteral("import_reason")};
    QByteArray csv = Csv::byteOrderMark() + Csv::line(headings + table.columns);
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
        QStringList cells{
            QString::number(refusedRow.number), Csv::guarded(refusedRow.column), Csv::guarded(refusedRow.reason)};
        for (const std::optional<QString>& cell : row.cells) {
            cells << Csv::guarded(cell.value_or(QString()));
        }
        csv += Csv::line(cells);
    }
    return csv;
}

} // namespace tahaluf
