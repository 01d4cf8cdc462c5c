// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportRun.h"

#include "exchange/Csv.h"
#include "exchange/ImportPlan.h"
#include "exchange/JsonExchange.h"
#include "exchange/ResponseTable.h"
#include "exchange/RowImporter.h"
#include "exchange/RowsAhead.h"
#include "exchange/TableFormat.h"
#include "exchange/XlsxReader.h"
#include "language/IdentityLikeText.h"
#include "storage/CommandNames.h"
#include "storage/ManyWrites.h"
#include "storage/Transaction.h"

#include <QFile>

#include <algorithm>
#include <functional>
#include <future>
#include <optional>
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

Result<ImportTable> ImportRun::readFile(const QString& path, const ImportSource& source)
{
    const Result<TableFormat::Kind> format = TableFormat::ofFile(path);
    if (!format) {
        return format.error();
    }
    if (!source.sheet.isEmpty() && *format != TableFormat::Kind::Xlsx) {
        return Error{ErrorKind::Usage, tr("Only an .xlsx file has sheets, “%1” has none.").arg(path), {}};
    }
    if (!source.encoding.isEmpty() && *format != TableFormat::Kind::Csv) {
        return Error{ErrorKind::Usage, tr("Only of a .csv file the encoding can be given, not of “%1”.").arg(path), {}};
    }
    if (*format == TableFormat::Kind::Xlsx) {
        return XlsxReader::read(path, source.sheet);
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
    return *format == TableFormat::Kind::Csv ? Csv::read(content, source.encoding, source.delimiter)
                                             : JsonExchange::read(content);
}

Result<ImportReport> ImportRun::run(const ImportTable& table)
{
    if (m_options.entity == QLatin1String("responses")) {
        return ResponseTable(m_access).import(table, m_options);
    }
    if (m_options.isDryRun) {
        const Result<ImportPlan> plan = ImportPlan::make(m_access, m_options, table);
        return plan ? Result<ImportReport>(plan->report()) : Result<ImportReport>(plan.error());
    }
    Result<ImportTarget> target = ImportTarget::of(m_access, m_options, table);
    if (!target) {
        return target.takeError();
    }
    // A refused save spoils its transaction, so the good rows are tried again without the refused ones.
    ImportReport report;
    auto identities = std::async(std::launch::async,
                                 identityLike,
                                 std::cref(target->store->entity()),
                                 std::cref(target->columns),
                                 std::cref(table));
    while (true) {
        const std::size_t known = report.refused.size();
        Result<bool> done = pass(*target, table, report);
        if (!done) {
            return done.takeError();
        }
        if (*done || report.refused.size() == known || !m_options.keepsGoodRows) {
            break;
        }
    }
    report.identityLike = identities.get();
    return report;
}

std::vector<RefusedRow>
ImportRun::identityLike(const EntityInfo& entity, const ImportColumns& columns, const ImportTable& table)
{
    std::vector<RefusedRow> found;
    for (const ImportRow& row : table.rows) {
        for (std::size_t i = 0; i < columns.fields().size() && i < row.cells.size(); ++i) {
            const int index = columns.fields()[i];
            if (index < 0) {
                continue;
            }
            const FieldKind kind = entity.fields[static_cast<std::size_t>(index)].kind;
            const bool isFreeText = kind == FieldKind::Text || kind == FieldKind::LongText;
            if (isFreeText && !IdentityLikeText::find(row.cells[i].value_or(QString())).isEmpty()) {
                found.push_back(
                    {row.number,
                     table.columns.at(static_cast<qsizetype>(i)),
                     tr("this looks like the number of an identity card or a passport; no victim’s identity belongs "
                        "in this file")});
            }
        }
    }
    return found;
}

Result<bool> ImportRun::pass(const ImportTarget& target, const ImportTable& table, ImportReport& report)
{
    std::set<qint64> left = m_options.leftOut;
    for (const RefusedRow& row : report.refused) {
        left.insert(row.number);
    }
    report.created = report.changed = report.unchanged = 0;
    Result<Transaction> transaction = Transaction::begin(m_access.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    std::optional<ManyWrites> many;
    if (table.rows.size() >= ManyWrites::WorthIt) {
        if (Result<void> begun = many.emplace(*transaction).begin(); !begun) {
            return begun.takeError();
        }
    }
    RowImporter importer(m_access, *target.store, target.columns, target.key, m_options);
    const std::size_t before = report.refused.size();
    qint64 done = 0;
    std::vector<const ImportRow*> waiting;
    std::optional<RowsAhead> ahead;
    if (many) {
        ahead.emplace(table, target.store->entity(), target.columns);
    }
    const auto keep =
        [&](const ImportRow& row, const Result<RowImporter::Outcome>& outcome, bool mayWait) -> Result<void> {
        if (outcome) {
            report.created += *outcome == RowImporter::Outcome::Created ? 1 : 0;
            report.changed += *outcome == RowImporter::Outcome::Changed ? 1 : 0;
            report.unchanged += *outcome == RowImporter::Outcome::Unchanged ? 1 : 0;
            return {};
        }
        const Error& error = outcome.error();
        if (!ImportTarget::isOfRow(error)) {
            return error;
        }
        if (mayWait && importer.waitsForLaterRow()) {
            waiting.push_back(&row);
            return {};
        }
        report.refused.push_back(target.refusedRow(row.number, error));
        return {};
    };
    for (const ImportRow& row : table.rows) {
        if (!m_options.mayGoOn(done++, static_cast<qint64>(table.rows.size()))) {
            return refused(tr("The import was stopped. Nothing was imported."));
        }
        if (left.contains(row.number)) {
            continue;
        }
        if (const auto fault = table.faults.find(row.number); fault != table.faults.end()) {
            report.refused.push_back({row.number, table.columns.at(fault->second.column), fault->second.reason});
            continue;
        }
        const auto place = static_cast<std::size_t>(&row - table.rows.data());
        if (Result<void> kept = keep(row, ahead ? importer.take(row, ahead->at(place)) : importer.take(row), true);
            !kept) {
            return kept.takeError();
        }
    }
    // What names a later row is taken once that is there; when a round brings nothing new, the rest is refused.
    for (bool isLast = false; !waiting.empty();) {
        const std::vector<const ImportRow*> again = std::move(waiting);
        waiting.clear();
        for (const ImportRow* row : again) {
            if (Result<void> kept = keep(*row, importer.take(*row), !isLast); !kept) {
                return kept.takeError();
            }
        }
        isLast = waiting.size() == again.size();
    }
    if (report.refused.size() > before) {
        std::sort(report.refused.begin(), report.refused.end(), [](const RefusedRow& a, const RefusedRow& b) {
            return a.number < b.number;
        });
        return false;
    }
    report.transaction = transaction->uid();
    // A table that brings nothing leaves no trace.
    if (report.created + report.changed > 0) {
        if (Result<void> named = CommandNames::note(*transaction, CommandNames::Import); !named) {
            return named.takeError();
        }
    }
    if (many) {
        if (Result<void> ended = many->end(); !ended) {
            return ended.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    report.isSaved = true;
    return true;
}

} // namespace tahaluf
