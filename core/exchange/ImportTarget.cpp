// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportTarget.h"

namespace tahaluf {

Result<ImportTarget>
ImportTarget::of(const RecordAccess& access, const ImportOptions& options, const ImportTable& table)
{
    const auto usage = [](const QString& message) { return Error{ErrorKind::Usage, message, {}}; };
    ImportTarget target;
    target.store = access.store(options.entity);
    if (!target.store) {
        return usage(tr("There is no kind of record named “%1”.").arg(options.entity));
    }
    if (options.entity == QLatin1String("attachments")) {
        return usage(tr("Attachments cannot be imported from a table."));
    }
    const EntityInfo& entity = target.store->entity();
    Result<ImportColumns> columns = options.fields ? ImportColumns::byPlace(entity, table.columns, *options.fields)
                                                   : ImportColumns::match(entity, table.columns, options.map);
    if (!columns) {
        return columns.takeError();
    }
    target.columns = std::move(*columns);
    if (!options.key.isEmpty()) {
        target.key = entity.indexOf(options.key);
        if (target.key < 0 || entity.fields[static_cast<std::size_t>(target.key)].isInternal) {
            return usage(tr("“%1” has no field named “%2”.").arg(options.entity, options.key));
        }
        if (!target.columns.brings(target.key)) {
            return refused(tr("The file has no column for the key “%1”.").arg(options.key));
        }
    }
    return target;
}

RefusedRow ImportTarget::refusedRow(qint64 number, const Error& error) const
{
    const int field = error.field == QLatin1String("uid") ? ImportColumns::Uid : store->entity().indexOf(error.field);
    const QString heading = field == -1 ? QString() : columns.headingOf(field);
    return {number, heading.isEmpty() ? error.field : heading, error.message};
}

bool ImportTarget::isOfRow(const Error& error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::Stale;
}

} // namespace tahaluf
