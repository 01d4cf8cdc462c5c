// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/RecordMerge.h"

#include "exchange/bundle/MergeClash.h"
#include "schema/FieldValue.h"
#include "storage/ChangeLog.h"
#include "storage/LoggedValue.h"
#include "storage/Query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tahaluf {

namespace {

QString deletedKey()
{
    return QLatin1String(RecordEdits::DeletedKey);
}

MergedField conflictOf(const QString& field, const SaidValue& ours, const SaidValue& theirs, const SaidValue& goal)
{
    const MergeSide kept = goal.value == theirs.value ? MergeSide::Theirs : MergeSide::Ours;
    return {field, ours.value, theirs.value, true, kept, ours.at, theirs.at, ours.actor, theirs.actor};
}

} // namespace

Result<RecordMerge> RecordMerge::decide(const MergeGround& ground, const EntityInfo& entity, const QString& uid)
{
    RecordMerge merge(ground, entity, uid);
    if (Result<void> read = merge.read(); !read) {
        return read.takeError();
    }
    merge.findConflicts();
    merge.choose();
    if (Result<void> asked = merge.askGuards(); !asked) {
        return asked.takeError();
    }
    return merge;
}

Result<void> RecordMerge::read()
{
    const RecordWriter writer(m_ground.journal, m_entity);
    Result<std::vector<StoredRow>> rows = writer.rows(QStringLiteral("WHERE uid = ?"), {m_uid});
    if (!rows) {
        return rows.takeError();
    }
    if (!rows->empty()) {
        m_row = std::move(rows->front());
        Query query(m_ground.journal.database(),
                    QStringLiteral("SELECT deleted FROM %1 WHERE id = ?").arg(m_entity.table));
        query.bind(m_row->id);
        while (query.next()) {
            m_wasDeleted = query.value<bool>(0);
        }
        if (!query.isDone()) {
            return query.takeError();
        }
        for (std::size_t i = 0; i < m_entity.fields.size(); ++i) {
            const Result<QJsonValue> value = LoggedValue::of(m_ground.journal, m_entity.fields[i], m_row->values[i]);
            if (!value) {
                return value.error();
            }
            m_before.insert(m_entity.fields[i].key, *value);
        }
    }
    Result<RecordEdits> edits = RecordEdits::read(m_ground.journal.database(), m_ground.order, m_entity.key, m_uid);
    if (!edits) {
        return edits.takeError();
    }
    m_edits = std::move(*edits);
    m_goal = m_edits.by(m_ground.order, [](const EditLine& line) { return !line.isErased; });
    m_isDeleted = m_goal.deleted.value.toBool();
    return {};
}

void RecordMerge::findConflicts()
{
    if (!m_row) {
        return;
    }
    const auto isUnknownToThem = [this](const EditLine& line) {
        return !isTheirs(line) && line.moment.sequence > m_ground.theyKnew.value(line.moment.station);
    };
    const EditedRecord theirs = m_edits.by(m_ground.order, [this](const EditLine& line) { return isTheirs(line); });
    const EditedRecord ours = m_edits.by(m_ground.order, isUnknownToThem);
    for (const FieldInfo& field : m_entity.fields) {
        const auto here = ours.fields.constFind(field.key);
        const auto there = theirs.fields.constFind(field.key);
        if (here != ours.fields.constEnd() && there != theirs.fields.constEnd() && here->value != there->value) {
            m_conflicts.push_back(conflictOf(field.key, *here, *there, m_goal.fields.value(field.key)));
        }
    }
    SaidValue here;
    SaidValue there;
    for (const EditLine& line : m_edits.lines()) {
        SaidValue* last = !line.isEdit() ? nullptr : isTheirs(line) ? &there : isUnknownToThem(line) ? &here : nullptr;
        if (last) {
            *last = {{}, line.moment, line.at, line.actor};
        }
    }
    if (!here.at.isEmpty() && !there.at.isEmpty() && ours.deleted.value != theirs.deleted.value) {
        here.value = ours.deleted.value;
        there.value = theirs.deleted.value;
        m_conflicts.push_back(conflictOf({}, here, there, m_goal.deleted));
    }
}

void RecordMerge::choose()
{
    for (MergedField& conflict : m_conflicts) {
        const auto chosen = m_ground.choices.constFind({m_uid, conflict.field});
        if (chosen == m_ground.choices.constEnd() || *chosen == conflict.kept) {
            continue;
        }
        conflict.kept = *chosen;
        const QJsonValue value = *chosen == MergeSide::Ours ? conflict.ours : conflict.theirs;
        if (conflict.field.isEmpty()) {
            m_isDeleted = value.toBool();
            m_chosen.insert(deletedKey());
        } else {
            m_goal.fields[conflict.field].value = value;
            m_chosen.insert(conflict.field);
        }
    }
}

Result<void> RecordMerge::askGuards()
{
    if (!m_row && m_isDeleted) {
        return {};
    }
    const Result<std::vector<QVariant>> values = valuesOf(m_row ? m_row->values : std::vector<QVariant>());
    if (!values) {
        return values.error();
    }
    const std::vector<QVariant> before = m_row ? m_row->values : std::vector<QVariant>();
    const bool isSame = m_row && std::equal(values->begin(), values->end(), before.begin(), before.end(), isSameStored);
    if (isSame && m_isDeleted == m_wasDeleted) {
        return {};
    }
    Operation operation = m_row ? Operation::Update : Operation::Create;
    if (m_row && m_isDeleted != m_wasDeleted) {
        operation = m_isDeleted ? Operation::Delete : Operation::Restore;
    }
    const WriteEvent event{m_entity, m_row ? m_row->id : 0, m_uid, operation, true, *values, before};
    for (WriteObserver* guard : m_ground.guards) {
        const Result<std::optional<MergeBar>> bar = guard->bars(event);
        const Result<bool> isKnown = bar && *bar ? isKnownThere(**bar) : Result<bool>(true);
        if (!bar || !isKnown) {
            return bar ? isKnown.error() : bar.error();
        }
        if (!*isKnown && m_guard.isEmpty()) {
            m_guard = (*bar)->sentence;
        }
    }
    if (!m_guard.isEmpty()) {
        keepHere();
    }
    return {};
}

/** Whether who changed the record there knew of what locks it here: a command of theirs was allowed to, then. */
Result<bool> RecordMerge::isKnownThere(const MergeBar& bar) const
{
    if (bar.uid.isEmpty()) {
        return false;
    }
    const Result<RecordEdits> edits =
        RecordEdits::read(m_ground.journal.database(), m_ground.order, bar.entity, bar.uid);
    if (!edits) {
        return edits.error();
    }
    const auto said = std::find_if(edits->lines().rbegin(), edits->lines().rend(), [&](const EditLine& line) {
        return !isTheirs(line) && line.after.contains(bar.field);
    });
    if (said == edits->lines().rend()) {
        return false;
    }
    bool isKnown = m_isDeleted == m_wasDeleted || m_ground.order.knew(m_goal.deleted.moment, said->moment);
    for (auto goal = m_goal.fields.begin(); goal != m_goal.fields.end(); ++goal) {
        isKnown =
            isKnown && (goal->value == m_before.value(goal.key()) || m_ground.order.knew(goal->moment, said->moment));
    }
    return isKnown;
}

void RecordMerge::keepHere()
{
    const bool staysDeleted = m_row ? m_wasDeleted : true;
    if (m_isDeleted != staysDeleted) {
        m_isDeleted = staysDeleted;
        m_chosen.insert(deletedKey());
    }
    if (!m_row) {
        return;
    }
    for (const FieldInfo& field : m_entity.fields) {
        const auto goal = m_goal.fields.find(field.key);
        if (goal != m_goal.fields.end() && goal->value != m_before.value(field.key)) {
            goal->value = m_before.value(field.key);
            m_chosen.insert(field.key);
        }
    }
    for (MergedField& conflict : m_conflicts) {
        conflict.kept = MergeSide::Ours;
    }
}

Result<QVariant> RecordMerge::blankValue(std::size_t field) const
{
    RecordStore* store = m_ground.access.store(m_entity.key);
    return store ? store->blank()->value(static_cast<int>(field)) : QVariant();
}

Result<QVariant> RecordMerge::firstValue(std::size_t field) const
{
    const FieldInfo& info = m_entity.fields[field];
    for (const EditLine& line : m_edits.lines()) {
        if (line.operation == QLatin1String("create")) {
            return LoggedValue::stored(m_ground.journal, info, line.after.value(info.key));
        }
    }
    return QVariant();
}

Result<std::vector<QVariant>> RecordMerge::valuesOf(const std::vector<QVariant>& present) const
{
    std::vector<QVariant> values;
    for (std::size_t i = 0; i < m_entity.fields.size(); ++i) {
        const FieldInfo& field = m_entity.fields[i];
        const auto goal = m_goal.fields.constFind(field.key);
        // A field that an older version did not have is what it was, or what a new record begins with.
        const bool isSaid = goal != m_goal.fields.constEnd();
        Result<QVariant> value = isSaid            ? LoggedValue::stored(m_ground.journal, field, goal->value)
                                 : present.empty() ? blankValue(i)
                                                   : Result<QVariant>(present[i]);
        // A link to a record that comes later: what the record began with, until that one is there.
        if (value && value->isNull() && isSaid && !goal->value.isNull()) {
            value = present.empty() ? firstValue(i) : Result<QVariant>(present[i]);
        }
        if (!value) {
            return value.takeError();
        }
        values.push_back(*value);
    }
    return values;
}

Result<void> RecordMerge::make(Transaction& transaction)
{
    Result<std::vector<QVariant>> values = valuesOf({});
    if (!values) {
        return values.takeError();
    }
    StoredRow row;
    row.uid = m_uid;
    row.values = std::move(*values);
    RecordWriter writer(m_ground.journal, m_entity);
    if (Result<void> made = writer.insert(row); !made) {
        return MergeClash::named(m_ground.journal.database(), m_entity, row, made.error());
    }
    return ForeignHistory::raiseRevision(transaction, m_entity, m_uid, static_cast<int>(m_edits.lines().size()));
}

Result<void> RecordMerge::settle(Transaction& transaction)
{
    const auto theirs = std::count_if(
        m_edits.lines().begin(), m_edits.lines().end(), [this](const EditLine& line) { return isTheirs(line); });
    if (m_row) {
        if (Result<void> raised = ForeignHistory::raiseRevision(transaction, m_entity, m_uid, static_cast<int>(theirs));
            !raised) {
            return raised;
        }
    }
    RecordWriter writer(m_ground.journal, m_entity);
    Result<std::vector<StoredRow>> rows = writer.rows(QStringLiteral("WHERE uid = ?"), {m_uid});
    if (!rows) {
        return rows.takeError();
    }
    if (rows->empty()) {
        return refused(tr("The bundle changes a record that it does not bring. Nothing was changed."));
    }
    StoredRow& row = rows->front();
    Result<std::vector<QVariant>> values = valuesOf(row.values);
    if (!values) {
        return values.takeError();
    }
    row.values = std::move(*values);
    if (Result<void> updated = writer.update(row); !updated) {
        return MergeClash::named(m_ground.journal.database(), m_entity, row, updated.error());
    }
    if (Result<void> moved = writer.setDeleted(row.id, m_isDeleted); !moved) {
        return moved;
    }
    transaction.touch({m_entity.key, row.id, Operation::Update});
    return writeStatements(transaction, m_edits.readThrough());
}

/** Says again what holds here, where the lines that came say otherwise; and what people chose. */
Result<void> RecordMerge::writeStatements(Transaction& transaction, const EditedRecord& through)
{
    const bool wasDeleted = m_row && m_wasDeleted;
    if (wasDeleted == m_isDeleted && through.deleted.value.toBool() != m_isDeleted) {
        for (const bool deletes : {!m_isDeleted, m_isDeleted}) {
            const QString step = deletes ? QStringLiteral("delete") : QStringLiteral("restore");
            if (Result<void> stated = state(transaction, step, {}, {}); !stated) {
                return stated;
            }
        }
    }
    QJsonObject after;
    for (const FieldInfo& field : m_entity.fields) {
        const auto goal = m_goal.fields.constFind(field.key);
        const auto read = through.fields.constFind(field.key);
        const bool isOverread = m_row && goal != m_goal.fields.constEnd() && read != through.fields.constEnd() &&
                                read->value != goal->value && m_before.value(field.key) == goal->value;
        if (isOverread || m_chosen.contains(field.key)) {
            after.insert(field.key, goal->value);
        }
    }
    QStringList chosen(m_chosen.begin(), m_chosen.end());
    chosen.sort();
    if (m_chosen.contains(deletedKey())) {
        after.insert(deletedKey(), m_isDeleted ? 1 : 0);
    }
    return after.isEmpty() ? Result<void>() : state(transaction, QStringLiteral("update"), after, chosen);
}

Result<void> RecordMerge::state(Transaction& transaction,
                                const QString& operation,
                                const QJsonObject& after,
                                const QStringList& chosen)
{
    QJsonObject payload{{QStringLiteral("after"), after}, {QStringLiteral("before"), after}};
    if (!chosen.isEmpty()) {
        payload.insert(QLatin1String(RecordEdits::ChosenKey), QJsonArray::fromStringList(chosen));
    }
    const QByteArray json = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    if (Result<void> written = ChangeLog::write(transaction, m_entity.key, m_uid, operation, json); !written) {
        return written;
    }
    return ForeignHistory::raiseRevision(transaction, m_entity, m_uid, 1);
}

std::optional<MergedRecord> RecordMerge::review() const
{
    MergedRecord record;
    record.entity = m_entity.key;
    record.uid = m_uid;
    record.title = m_goal.fields.value(m_entity.titleField).value.toVariant().toString();
    record.guard = m_guard;
    record.fields = m_conflicts;
    const auto isConflict = [this](const QString& field) {
        return std::any_of(m_conflicts.begin(), m_conflicts.end(), [&](const MergedField& conflict) {
            return conflict.field == field;
        });
    };
    for (const FieldInfo& field : m_entity.fields) {
        const auto goal = m_goal.fields.constFind(field.key);
        const QJsonValue before = m_before.value(field.key, QJsonValue(QJsonValue::Null));
        if (goal != m_goal.fields.constEnd() && goal->value != before && !isConflict(field.key)) {
            MergedField changed;
            changed.field = field.key;
            changed.ours = before;
            changed.theirs = goal->value;
            record.fields.push_back(changed);
        }
    }
    const bool isThere = m_row && !m_wasDeleted;
    if (!isThere && m_isDeleted && m_guard.isEmpty() && m_conflicts.empty()) {
        return std::nullopt; // it was never seen here, or stays in the recycle bin
    }
    if (m_row && m_isDeleted == m_wasDeleted && record.fields.empty() && m_guard.isEmpty()) {
        return std::nullopt;
    }
    record.kind = !m_row                        ? MergedRecord::Kind::New
                  : m_isDeleted == m_wasDeleted ? MergedRecord::Kind::Changed
                  : m_isDeleted                 ? MergedRecord::Kind::Deleted
                                                : MergedRecord::Kind::Restored;
    return record;
}

} // namespace tahaluf
