// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/MergeClash.h"

#include "language/Bidi.h"
#include "storage/Query.h"

namespace tahaluf {

namespace {

struct UniqueRule
{
    QStringList columns;
    bool isOfAll = true; ///< also of what lies in the recycle bin
};

Result<std::vector<UniqueRule>> uniqueRules(Database& database, const QString& table)
{
    Query query(database,
                QStringLiteral("SELECT l.name, c.name, l.partial FROM pragma_index_list(?) l JOIN "
                               "pragma_index_info(l.name) c WHERE l.\"unique\" = 1 ORDER BY l.name, c.seqno"));
    query.bind(table);
    std::vector<UniqueRule> rules;
    QString last;
    while (query.next()) {
        if (rules.empty() || query.value<QString>(0) != last) {
            last = query.value<QString>(0);
            rules.push_back({{}, query.value<int>(2) == 0});
        }
        rules.back().columns << query.value<QString>(1);
    }
    return query.isDone() ? Result<std::vector<UniqueRule>>(std::move(rules))
                          : Result<std::vector<UniqueRule>>(query.takeError());
}

/** What the record here is called that has the same in these columns; nothing where there is none. */
std::optional<QString>
holderOf(Database& database, const EntityInfo& entity, const StoredRow& row, const UniqueRule& rule)
{
    QStringList conditions{QStringLiteral("uid <> ?")};
    std::vector<QVariant> values;
    for (const QString& column : rule.columns) {
        const int field = entity.indexOf(column);
        if (field < 0) {
            return std::nullopt;
        }
        conditions << column + QStringLiteral(" = ?");
        values.push_back(row.values[static_cast<std::size_t>(field)]);
    }
    Query query(database,
                QStringLiteral("SELECT %1 FROM %2 WHERE %3%4")
                    .arg(entity.titleField.isEmpty() ? QStringLiteral("uid") : entity.titleField,
                         entity.table,
                         conditions.join(QStringLiteral(" AND ")),
                         rule.isOfAll ? QString() : QStringLiteral(" AND deleted = 0")));
    query.bind(row.uid);
    for (const QVariant& value : values) {
        query.bindStored(value);
    }
    std::optional<QString> name;
    while (query.next()) {
        name = query.stored(0).toString();
    }
    return name;
}

} // namespace

Error MergeClash::named(Database& database, const EntityInfo& entity, const StoredRow& row, const Error& error)
{
    const Result<std::vector<UniqueRule>> rules = uniqueRules(database, entity.table);
    if (error.kind != ErrorKind::Refused || !rules) {
        return error;
    }
    for (const UniqueRule& rule : *rules) {
        const std::optional<QString> here = holderOf(database, entity, row, rule);
        if (!here) {
            continue;
        }
        const int title = entity.indexOf(entity.titleField);
        const QString there = title < 0 ? row.uid : row.values[static_cast<std::size_t>(title)].toString();
        QStringList labels;
        QString shared;
        bool isGiven = false; // a number that nobody may change
        for (const QString& column : rule.columns) {
            const FieldInfo& field = entity.fields[static_cast<std::size_t>(entity.indexOf(column))];
            labels << field.label();
            if (field.key == entity.numberField) {
                shared = row.values[static_cast<std::size_t>(entity.indexOf(column))].toString();
                isGiven = field.isReadOnly;
            }
        }
        const QString both = tr("%1: “%2” here and “%3” in the bundle", "kind of record, two of them")
                                 .arg(entity.pluralLabel(), Bidi::isolateAuto(*here), Bidi::isolateAuto(there));
        const QString what = shared.isEmpty()
                                 ? tr("There can be one only with the same: %1.").arg(labels.join(tr(", ")))
                                 : tr("Both bear the number %1.").arg(Bidi::isolateReference(shared));
        const QString help =
            !rule.isOfAll ? tr("Delete one of them here, or at the other station before the bundle is made anew")
            : isGiven ? tr("Nobody can change it: save the records made at the other station since its copy was given "
                           "as tables, import them here without their numbers, then give that station a new copy")
                      : tr("Give one of them another number at its station and make the bundle anew");
        return refused(QStringLiteral("%1. %2 %3. %4").arg(both, what, help, tr("Nothing was changed.")));
    }
    return error;
}

} // namespace tahaluf
