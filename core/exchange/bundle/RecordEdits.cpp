// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/RecordEdits.h"

#include "storage/CommandNames.h"
#include "storage/Query.h"
#include "storage/RecordEraser.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tahaluf {

namespace {

/** An erased record stands in no list, like a deleted one. */
bool takesAway(const QString& operation)
{
    return operation == QLatin1String("delete") || operation == QLatin1String(RecordEraser::OperationKey);
}

} // namespace

bool EditLine::says(const QString& field) const
{
    return after.contains(field) && (!isMerger || chosen.contains(field));
}

bool EditLine::isEdit() const
{
    return !isMerger || !chosen.isEmpty();
}

std::optional<bool> EditLine::deletes() const
{
    if (isMerger) {
        const QJsonValue said = after.value(QLatin1String(RecordEdits::DeletedKey));
        return chosen.contains(QLatin1String(RecordEdits::DeletedKey)) ? std::optional(said.toInteger() != 0)
                                                                       : std::nullopt;
    }
    return operation == QLatin1String("update") ? std::nullopt : std::optional(takesAway(operation));
}

Result<RecordEdits>
RecordEdits::read(Database& database, const LineOrder& order, const QString& entity, const QString& uid)
{
    Query query(database,
                QStringLiteral("SELECT c.id, c.station, c.station_seq, c.at, c.actor, c.operation, p.payload, "
                               "coalesce(t.command, '') FROM changes c LEFT JOIN change_payloads p ON p.change = c.id "
                               "LEFT JOIN transactions t ON t.txn = c.txn WHERE c.uid = ? AND c.entity = ? "
                               "ORDER BY c.id"));
    query.bind(uid).bind(entity);
    RecordEdits edits;
    while (query.next()) {
        EditLine line;
        line.id = query.value<qint64>(0);
        line.moment = order.momentOf(query.value<QString>(1), query.value<qint64>(2));
        line.at = query.value<QString>(3);
        line.actor = query.value<QString>(4);
        line.operation = query.value<QString>(5);
        line.isErased = query.isNull(6);
        const QJsonObject payload = QJsonDocument::fromJson(query.bytes(6).toByteArray()).object();
        line.after = payload.value(QLatin1String("after")).toObject();
        for (const auto chosen = payload.value(QLatin1String(ChosenKey)).toArray(); const auto& field : chosen) {
            line.chosen.insert(field.toString());
        }
        line.isMerger = query.value<QString>(7) == QLatin1String(CommandNames::MergeBundle);
        edits.m_lines.push_back(std::move(line));
    }
    return query.isDone() ? Result<RecordEdits>(std::move(edits)) : Result<RecordEdits>(query.takeError());
}

EditedRecord RecordEdits::by(const LineOrder& order, const std::function<bool(const EditLine&)>& counts) const
{
    std::vector<const EditLine*> lines;
    for (const EditLine& line : m_lines) {
        if (counts(line)) {
            lines.push_back(&line);
        }
    }
    std::sort(lines.begin(), lines.end(), [](const EditLine* left, const EditLine* right) {
        return left->moment.isBefore(right->moment);
    });
    EditedRecord record;
    record.deleted.value = false;
    for (const EditLine* line : lines) {
        for (auto value = line->after.begin(); value != line->after.end(); ++value) {
            if (line->says(value.key())) {
                record.fields.insert(value.key(), {value.value(), line->moment, line->at, line->actor});
            }
        }
        const std::optional<bool> deletes = line->deletes();
        // Who changed a record without knowing that it was deleted wants it to be there.
        const bool revives = !deletes && line->isEdit() && record.deleted.value.toBool() &&
                             !order.knew(line->moment, record.deleted.moment);
        if (deletes || revives) {
            record.deleted = {deletes.value_or(false), line->moment, line->at, line->actor};
        }
    }
    return record;
}

EditedRecord RecordEdits::readThrough() const
{
    EditedRecord record;
    bool isDeleted = false;
    for (const EditLine& line : m_lines) {
        for (auto value = line.after.begin(); value != line.after.end(); ++value) {
            record.fields.insert(value.key(), {value.value(), line.moment, line.at, line.actor});
        }
        isDeleted = takesAway(line.operation) || (isDeleted && line.operation != QLatin1String("restore"));
    }
    record.deleted.value = isDeleted;
    return record;
}

} // namespace tahaluf
