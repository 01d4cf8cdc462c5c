// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportWorker.h"

#include "exchange/ImportRun.h"
#include "storage/ChangeUndo.h"
#include "storage/FileSettings.h"
#include "storage/ManyWrites.h"
#include "WorkspaceAccess.h"

namespace tahaluf {

namespace {
QString lastImportKey()
{
    return QStringLiteral("last_import");
}
} // namespace

ImportWorker::ImportWorker(Workspace& workspace)
    : m_file(workspace.path())
    , m_actor(workspace.journal().actor())
    , m_clock(&workspace.clock())
{
}

Result<std::unique_ptr<Workspace>> ImportWorker::open() const
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_file, OpenMode::ReadWrite, *m_clock);
    if (!workspace) {
        return workspace;
    }
    (*workspace)->setActor(m_actor);
    // Pages written before the end would lock readers out of the file.
    if (Result<void> set = ManyWrites::keepBesideReaders((*workspace)->database()); !set) {
        return set.takeError();
    }
    return workspace;
}

Result<ImportPlan> ImportWorker::check(const ImportOptions& options, const ImportTable& table) const
{
    Result<std::unique_ptr<Workspace>> workspace = open();
    return workspace ? ImportPlan::make(recordAccess(**workspace), options, table)
                     : Result<ImportPlan>(workspace.takeError());
}

Result<ImportReport> ImportWorker::take(const ImportOptions& options, const ImportTable& table) const
{
    Result<std::unique_ptr<Workspace>> workspace = open();
    if (!workspace) {
        return workspace.takeError();
    }
    Result<ImportReport> report = ImportRun(recordAccess(**workspace), options).run(table);
    if (report && report->isSaved && report->created + report->changed > 0) {
        const QStringList last{report->transaction,
                               m_clock->localNow().toString(Qt::ISODate),
                               QString::number(report->created + report->changed)};
        // The import stands in the file already; that it can be undone later is only a convenience.
        const Result<void> noted =
            FileSettings::setValue((*workspace)->database(), lastImportKey(), last.join(QLatin1Char('\n')));
        Q_UNUSED(noted)
    }
    return report;
}

Result<std::optional<LastImport>> ImportWorker::last(Workspace& workspace)
{
    const Result<QString> value = FileSettings::value(workspace.database(), lastImportKey());
    if (!value) {
        return value.error();
    }
    const QStringList parts = value->split(QLatin1Char('\n'));
    if (parts.size() != 3) {
        return std::optional<LastImport>();
    }
    return std::optional(
        LastImport{parts.at(0), QDateTime::fromString(parts.at(1), Qt::ISODate), parts.at(2).toLongLong()});
}

Result<qint64> ImportWorker::undo(const QString& transaction) const
{
    Result<std::unique_ptr<Workspace>> workspace = open();
    if (!workspace) {
        return workspace.takeError();
    }
    Result<qint64> undone = ChangeUndo::undo((*workspace)->journal(), transaction);
    if (undone) {
        const Result<void> noted = FileSettings::setValue((*workspace)->database(), lastImportKey(), {});
        Q_UNUSED(noted)
    }
    return undone;
}

} // namespace tahaluf
