// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/MergeRecords.h"

#include "storage/CommandNames.h"
#include "storage/Query.h"
#include "storage/Transaction.h"

#include <QHash>

#include <algorithm>

namespace tahaluf {

namespace {

/** What a record was called or did before is its own history, not something linked to it. */
bool isHistory(const EntityInfo& linking, const FieldInfo& field)
{
    return linking.key == QLatin1String("member_names") ||
           (linking.key == QLatin1String("posts") && field.key == QLatin1String("person"));
}

/** By which fields, the moved one among them, a place knows each only once; empty for places that know them often. */
QStringList onceBy(const QString& entity, const QString& moved)
{
    static const QHash<QString, QList<QStringList>> places{
        {QStringLiteral("attendance"),
         {{QStringLiteral("person"), QStringLiteral("meeting")},
          {QStringLiteral("member"), QStringLiteral("meeting"), QStringLiteral("person")}}},
        {QStringLiteral("invitations"), {{QStringLiteral("member"), QStringLiteral("meeting")}}},
        {QStringLiteral("representations"),
         {{QStringLiteral("person"), QStringLiteral("member")}, {QStringLiteral("member"), QStringLiteral("person")}}},
        {QStringLiteral("recommendation_supports"), {{QStringLiteral("member"), QStringLiteral("recommendation")}}},
        {QStringLiteral("action_supports"), {{QStringLiteral("member"), QStringLiteral("action")}}},
        {QStringLiteral("positions"),
         {{QStringLiteral("member"), QStringLiteral("decision"), QStringLiteral("round")}}}};
    for (const QStringList& fields : places.value(entity)) {
        if (fields.front() == moved) {
            return fields;
        }
    }
    return {};
}

Result<StoredRow> liveRow(const RecordWriter& writer, const EntityInfo& entity, qint64 id)
{
    Result<std::vector<StoredRow>> rows = writer.rows(QStringLiteral("WHERE id = ? AND deleted = 0"), {id});
    if (!rows) {
        return rows.takeError();
    }
    if (rows->empty()) {
        return refused(MergeRecords::tr("%1: this record is not there any more.").arg(entity.singularLabel()));
    }
    return std::move(rows->front());
}

QVariant& valueOf(StoredRow& row, const EntityInfo& entity, const QString& field)
{
    return row.values[static_cast<std::size_t>(entity.indexOf(field))];
}

void addNote(StoredRow& row, const EntityInfo& entity, const QString& note)
{
    QVariant& notes = valueOf(row, entity, QStringLiteral("notes"));
    const QString before = notes.toString();
    notes = before.isEmpty() ? note : before + QLatin1Char('\n') + note;
}

Error ofMerger(Error error, const QString& mergedName)
{
    if (error.kind == ErrorKind::Refused) {
        error.message = MergeRecords::tr("“%1” cannot be merged into the other one: %2 Perhaps the other way round?")
                            .arg(mergedName, error.message);
        error.field.clear();
    }
    return error;
}

} // namespace

bool MergeRecords::knows(const QString& entity)
{
    return entity == QLatin1String("members") || entity == QLatin1String("people");
}

Result<std::vector<BelongingRecords>> MergeRecords::belonging(const QString& entity, qint64 id) const
{
    std::vector<BelongingRecords> all;
    for (const EntityInfo* linking : m_records.journal.catalog().all()) {
        QStringList conditions;
        for (const FieldInfo& field : linking->fields) {
            if (field.kind == FieldKind::Link && field.linkEntity == entity && !isHistory(*linking, field)) {
                conditions << field.key + QStringLiteral(" = ?");
            }
        }
        if (conditions.isEmpty()) {
            continue;
        }
        Query query(m_records.database(),
                    QStringLiteral("SELECT count(*) FROM %1 WHERE deleted = 0 AND (%2)")
                        .arg(linking->table, conditions.join(QStringLiteral(" OR "))));
        for (qsizetype i = 0; i < conditions.size(); ++i) {
            query.bind(id);
        }
        qint64 count = 0;
        while (query.next()) {
            count = query.value<qint64>(0);
        }
        if (!query.isDone()) {
            return query.takeError();
        }
        if (count > 0) {
            all.push_back({linking->key, count});
        }
    }
    return all;
}

Result<std::optional<StoredRow>>
MergeRecords::twinOf(const EntityInfo& linking, const StoredRow& row, const QString& moved) const
{
    const QStringList fields = onceBy(linking.key, moved);
    if (fields.isEmpty()) {
        return std::optional<StoredRow>();
    }
    QStringList conditions{QStringLiteral("deleted = 0"), QStringLiteral("id <> ?")};
    std::vector<QVariant> binds{row.id};
    for (const QString& field : fields) {
        conditions << field + QStringLiteral(" IS ?");
        binds.push_back(row.values[static_cast<std::size_t>(linking.indexOf(field))]);
    }
    const RecordWriter writer(m_records.journal, linking);
    Result<std::vector<StoredRow>> twins =
        writer.rows(QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND ")), binds);
    if (!twins) {
        return twins.takeError();
    }
    return twins->empty() ? std::optional<StoredRow>() : std::optional(std::move(twins->front()));
}

Result<void>
MergeRecords::moveRow(const EntityInfo& linking, StoredRow& row, const FieldInfo& field, qint64 kept, bool isDeleted)
{
    RecordWriter writer(m_records.journal, linking);
    valueOf(row, linking, field.key) = kept;
    Result<std::optional<StoredRow>> twin = isDeleted ? std::optional<StoredRow>() : twinOf(linking, row, field.key);
    if (!twin) {
        return twin.takeError();
    }
    if (!*twin) {
        return writer.update(row);
    }
    const bool saysTheSame =
        std::equal(row.values.begin(), row.values.end(), (*twin)->values.begin(), (*twin)->values.end(), isSameStored);
    if (saysTheSame) {
        return writer.setDeleted(row.id, true);
    }
    return refused(tr("Both stand in “%1” in the same place and do not say the same there. Settle that first, then "
                      "merge them.")
                       .arg(linking.pluralLabel()));
}

Result<void> MergeRecords::moveAttachments(const QString& entity, const QString& from, const QString& to)
{
    const EntityInfo& attachments = *m_records.journal.catalog().find(QStringLiteral("attachments"));
    RecordWriter writer(m_records.journal, attachments);
    Result<std::vector<StoredRow>> rows =
        writer.rows(QStringLiteral("WHERE entity = ? AND record_uid = ?"), {entity, from});
    if (!rows) {
        return rows.takeError();
    }
    for (StoredRow& row : *rows) {
        valueOf(row, attachments, QStringLiteral("record_uid")) = to;
        if (Result<void> moved = writer.update(row); !moved) {
            return moved;
        }
    }
    return {};
}

Result<void> MergeRecords::moveLinks(const MergeRequest& request, const EntityInfo& entity, const QString& mergedName)
{
    for (const EntityInfo* linking : m_records.journal.catalog().all()) {
        const RecordWriter writer(m_records.journal, *linking);
        for (const FieldInfo& field : linking->fields) {
            if (field.kind != FieldKind::Link || field.linkEntity != entity.key || isHistory(*linking, field)) {
                continue;
            }
            // What lies in the recycle bin moves too, so that it comes back to the right place.
            for (const bool isDeleted : {false, true}) {
                Result<std::vector<StoredRow>> rows =
                    writer.rows(QStringLiteral("WHERE %1 = ? AND deleted = ? ORDER BY id").arg(field.key),
                                {request.merged, isDeleted ? 1 : 0});
                if (!rows) {
                    return rows.takeError();
                }
                for (StoredRow& row : *rows) {
                    if (Result<void> moved = moveRow(*linking, row, field, request.kept, isDeleted); !moved) {
                        return ofMerger(moved.takeError(), mergedName);
                    }
                }
            }
        }
    }
    return {};
}

Result<QString> MergeRecords::merge(const MergeRequest& request)
{
    const EntityInfo* entity = m_records.journal.catalog().find(request.entity);
    if (!entity || !knows(request.entity)) {
        return Error{ErrorKind::Usage, tr("Only bodies and people can be merged."), {}};
    }
    if (request.kept == request.merged) {
        return refused(tr("Choose two records to be merged."));
    }
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty()) {
        return refused(tr("Say why the two are the same."), QStringLiteral("reason"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> named = CommandNames::note(*transaction, CommandNames::Merge); !named) {
        return named.takeError();
    }
    RecordWriter writer(m_records.journal, *entity);
    Result<StoredRow> kept = liveRow(writer, *entity, request.kept);
    Result<StoredRow> merged = liveRow(writer, *entity, request.merged);
    if (!kept || !merged) {
        return kept ? merged.takeError() : kept.takeError();
    }
    const QString keptName = valueOf(*kept, *entity, entity->titleField).toString();
    const QString mergedName = valueOf(*merged, *entity, entity->titleField).toString();
    if (Result<void> moved = moveLinks(request, *entity, mergedName); !moved) {
        return moved.takeError();
    }
    if (Result<void> moved = moveAttachments(entity->key, merged->uid, kept->uid); !moved) {
        return moved.takeError();
    }
    for (const FieldInfo& field : entity->fields) {
        if (request.taken.contains(field.key)) {
            valueOf(*kept, *entity, field.key) = valueOf(*merged, *entity, field.key);
        }
    }
    addNote(*kept, *entity, tr("Merged with “%1”: %2").arg(mergedName, reason));
    addNote(*merged, *entity, tr("Merged into “%1”: %2").arg(keptName, reason));
    for (StoredRow* row : {&*kept, &*merged}) {
        if (Result<void> saved = writer.update(*row); !saved) {
            return saved.takeError();
        }
    }
    if (Result<void> removed = writer.setDeleted(request.merged, true); !removed) {
        return removed.takeError();
    }
    QString name = transaction->uid();
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return name;
}

} // namespace tahaluf
