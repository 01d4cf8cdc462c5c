// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPlan.h"

#include "coalition/DuplicateFinder.h"
#include "exchange/ImportTarget.h"
#include "exchange/RowImporter.h"
#include "exchange/RowsAhead.h"
#include "storage/ManyWrites.h"
#include "storage/Transaction.h"
#include "storage/Trial.h"

#include <QStringBuilder>

#include <algorithm>
#include <optional>
#include <utility>

namespace tahaluf {

namespace {

/** Where the title is the whole text, as of a proposal, a hundred thousand of them would fill the memory. */
QString shortened(const QString& title)
{
    constexpr qsizetype Longest = 100;
    if (title.size() <= Longest) {
        return title;
    }
    // Made in one piece: a text that something is added to keeps twice the room.
    return QStringView(title).left(Longest - 1).trimmed() % QChar(u'…');
}

/** One row's writes, taken back at the end of its life unless they are kept. */
class Savepoint
{
public:
    explicit Savepoint(Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] Result<void> begin() { return m_database.run(QStringLiteral("SAVEPOINT planned_row")); }
    [[nodiscard]] Result<void> keep() { return m_database.run(QStringLiteral("RELEASE planned_row")); }
    [[nodiscard]] Result<void> takeBack()
    {
        Result<void> undone = m_database.run(QStringLiteral("ROLLBACK TO planned_row"));
        return undone ? keep() : undone;
    }

private:
    Database& m_database;
};

/** Works the rows off, one after the other. */
class Planner
{
public:
    Planner(const RecordAccess& access, const ImportOptions& options, const ImportTable& table, ImportTarget& target)
        : m_table(table)
        , m_target(target)
        , m_importer(access, *target.store, target.columns, target.key, options)
        , m_links(access)
        , m_savepoint(access.database())
        , m_duplicates(access.database(), target.store->entity())
    {
        if (DuplicateFinder::knows(target.store->entity().key)) {
            m_importer.setBeforeCreating([this](const RecordDraft& draft) { return mayCreate(draft); });
        }
    }

    /** @p cells where they are read already. */
    Result<PlannedRow> plan(const ImportRow& row, const ReadRow* cells = nullptr);
    /** Whether the last row is wrong only because it names a record that may come with a later one. */
    [[nodiscard]] bool waitsForLaterRow() const { return m_waits; }

private:
    Result<bool> mayCreate(const RecordDraft& draft);
    Result<void> describe(PlannedRow& planned, const RowImporter::Taken& taken);
    Result<void> compare(PlannedRow& planned, const ImportRow& row);
    /** What a row that may be wrong calls itself. */
    [[nodiscard]] QString titleIn(const ImportRow& row) const;
    Result<std::vector<PlannedChange>> shown(const std::vector<RowImporter::Change>& changes);

    const ImportTable& m_table;
    ImportTarget& m_target;
    RowImporter m_importer;
    LinkResolver m_links; ///< for titles only
    Savepoint m_savepoint;
    DuplicateFinder m_duplicates;
    std::optional<DuplicateFinder::Match> m_match;
    std::set<qint64> m_madeHere;
    bool m_waits = false;
};

Result<bool> Planner::mayCreate(const RecordDraft& draft)
{
    Result<std::optional<DuplicateFinder::Match>> match =
        m_duplicates.find([&draft](int field) { return draft.value(field); });
    if (!match) {
        return match.takeError();
    }
    m_match = *match;
    return !m_match;
}

Result<PlannedRow> Planner::plan(const ImportRow& row, const ReadRow* cells)
{
    PlannedRow planned;
    m_waits = false;
    planned.number = row.number;
    planned.title = shortened(titleIn(row));
    if (const auto fault = m_table.faults.find(row.number); fault != m_table.faults.end()) {
        planned.fate = RowFate::Wrong;
        planned.column = m_table.columns.at(fault->second.column);
        planned.reason = fault->second.reason;
        return planned;
    }
    m_match.reset();
    if (Result<void> begun = m_savepoint.begin(); !begun) {
        return begun.takeError();
    }
    RowImporter::Taken taken;
    const Result<RowImporter::Outcome> outcome =
        cells ? m_importer.take(row, *cells, &taken) : m_importer.take(row, &taken);
    if (outcome && *outcome != RowImporter::Outcome::Held) {
        if (Result<void> described = describe(planned, taken); !described) {
            return described.takeError();
        }
        if (Result<void> kept = m_savepoint.keep(); !kept) {
            return kept.takeError();
        }
        return planned;
    }
    if (!outcome && !ImportTarget::isOfRow(outcome.error())) {
        return outcome.error();
    }
    if (Result<void> undone = m_savepoint.takeBack(); !undone) {
        return undone.takeError();
    }
    m_importer.forgetMade();
    if (!outcome) {
        const RefusedRow refusedRow = m_target.refusedRow(row.number, outcome.error());
        m_waits = m_importer.waitsForLaterRow();
        planned.fate = RowFate::Wrong;
        planned.column = refusedRow.column;
        planned.reason = refusedRow.reason;
        return planned;
    }
    planned.fate = RowFate::Duplicate;
    planned.title = shortened(taken.title);
    planned.record = m_match->record;
    planned.reason = m_match->reason;
    if (Result<void> compared = compare(planned, row); !compared) {
        return compared.takeError();
    }
    return planned;
}

QString Planner::titleIn(const ImportRow& row) const
{
    const int title = m_target.store->entity().indexOf(m_target.store->entity().titleField);
    const std::vector<int>& fields = m_target.columns.fields();
    const auto column = std::find(fields.begin(), fields.end(), title);
    return column == fields.end() ? QString()
                                  : row.cells[static_cast<std::size_t>(column - fields.begin())].value_or(QString());
}

Result<void> Planner::describe(PlannedRow& planned, const RowImporter::Taken& taken)
{
    planned.title = shortened(taken.title);
    if (taken.outcome == RowImporter::Outcome::Created) {
        m_madeHere.insert(taken.record);
        m_duplicates.add(taken.record, taken.values);
        return {};
    }
    planned.fate = taken.outcome == RowImporter::Outcome::Changed ? RowFate::Changed : RowFate::Unchanged;
    planned.record = m_madeHere.contains(taken.record) ? 0 : taken.record;
    planned.uid = taken.uid;
    Result<std::vector<PlannedChange>> changes = shown(taken.changes);
    if (!changes) {
        return changes.takeError();
    }
    planned.changes = std::move(*changes);
    return {};
}

Result<void> Planner::compare(PlannedRow& planned, const ImportRow& row)
{
    if (m_madeHere.contains(planned.record)) {
        planned.record = 0;
        return {};
    }
    Result<std::unique_ptr<RecordDraft>> existing = m_target.store->open(planned.record);
    if (!existing) {
        return existing.takeError();
    }
    planned.uid = (*existing)->uid();
    if (Result<void> begun = m_savepoint.begin(); !begun) {
        return begun;
    }
    const Result<std::vector<RowImporter::Change>> changes = m_importer.changesIn(**existing, row);
    if (Result<void> undone = m_savepoint.takeBack(); !undone) {
        return undone;
    }
    m_importer.forgetMade();
    if (!changes) {
        // What the row says fits a new record only; that it is probably there already is what matters.
        return ImportTarget::isOfRow(changes.error()) ? Result<void>() : Result<void>(changes.error());
    }
    Result<std::vector<PlannedChange>> titled = shown(*changes);
    if (!titled) {
        return titled.takeError();
    }
    planned.changes = std::move(*titled);
    return {};
}

Result<std::vector<PlannedChange>> Planner::shown(const std::vector<RowImporter::Change>& changes)
{
    std::vector<PlannedChange> shown;
    shown.reserve(changes.size());
    for (const RowImporter::Change& change : changes) {
        PlannedChange one{change.field, change.before, change.after};
        const FieldInfo& field = m_target.store->entity().fields[static_cast<std::size_t>(change.field)];
        if (field.kind == FieldKind::Link) {
            for (QVariant* value : {&one.before, &one.after}) {
                if (value->toLongLong() == 0) {
                    *value = QVariant();
                    continue;
                }
                Result<QString> title = m_links.textOf(field.linkEntity, value->toLongLong());
                if (!title) {
                    return title.takeError();
                }
                *value = *title;
            }
        }
        shown.push_back(std::move(one));
    }
    return shown;
}

/** A row that names a later one: where it stands in the table, and among the planned rows. */
struct Waiting
{
    std::size_t row = 0;
    std::size_t planned = 0;
};

/** As in ImportRun: they are tried again once the later ones are there, until a round brings nothing new. */
Result<void>
planAgain(Planner& planner, const ImportTable& table, std::vector<Waiting> waiting, std::vector<PlannedRow>& rows)
{
    for (bool isLast = false; !waiting.empty() && !isLast;) {
        const std::vector<Waiting> again = std::exchange(waiting, {});
        for (const Waiting& one : again) {
            Result<PlannedRow> planned = planner.plan(table.rows[one.row]);
            if (!planned) {
                return planned.takeError();
            }
            if (planner.waitsForLaterRow()) {
                waiting.push_back(one);
            }
            rows[one.planned] = std::move(*planned);
        }
        isLast = waiting.size() == again.size();
    }
    return {};
}

const QStringList& madeBesides()
{
    static const QStringList entities{
        QStringLiteral("members"), QStringLiteral("people"), QStringLiteral("meetings"), QStringLiteral("series")};
    return entities;
}

Result<std::map<QString, qint64>> countsOf(const RecordAccess& access)
{
    std::map<QString, qint64> counts;
    for (const QString& entity : madeBesides()) {
        const EntityInfo* info = access.catalog().find(entity);
        const Result<qint64> count =
            access.database().number(QStringLiteral("SELECT count(*) FROM %1 WHERE deleted = 0").arg(info->table));
        if (!count) {
            return count.error();
        }
        counts[entity] = *count;
    }
    return counts;
}

} // namespace

Result<ImportPlan> ImportPlan::make(const RecordAccess& access, const ImportOptions& options, const ImportTable& table)
{
    Result<ImportTarget> target = ImportTarget::of(access, options, table);
    if (!target) {
        return target.takeError();
    }
    // Never committed: whatever the rows write is taken back at the end of this. A search index of it nobody reads.
    const Trial trial(access.journal());
    Result<Transaction> transaction = Transaction::begin(access.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    const Result<std::map<QString, qint64>> before = countsOf(access);
    if (!before) {
        return before.error();
    }
    std::optional<ManyWrites> many;
    if (table.rows.size() >= ManyWrites::WorthIt) {
        if (Result<void> begun = many.emplace(*transaction).begin(); !begun) {
            return begun.takeError();
        }
    }
    ImportPlan plan;
    plan.m_rows.reserve(table.rows.size());
    Planner planner(access, options, table, *target);
    std::optional<RowsAhead> ahead;
    if (many) {
        ahead.emplace(table, target->store->entity(), target->columns);
    }
    std::vector<Waiting> waiting;
    qint64 done = 0;
    for (std::size_t place = 0; place < table.rows.size(); ++place) {
        const ImportRow& row = table.rows[place];
        if (!options.mayGoOn(done++, static_cast<qint64>(table.rows.size()))) {
            return refused(tr("The check was stopped."));
        }
        if (options.leftOut.contains(row.number)) {
            continue;
        }
        Result<PlannedRow> planned = planner.plan(row, ahead ? &ahead->at(place) : nullptr);
        if (!planned) {
            return planned.takeError();
        }
        if (planner.waitsForLaterRow()) {
            waiting.push_back({place, plan.m_rows.size()});
        }
        plan.m_rows.push_back(std::move(*planned));
    }
    if (Result<void> planned = planAgain(planner, table, std::move(waiting), plan.m_rows); !planned) {
        return planned.takeError();
    }
    const Result<std::map<QString, qint64>> after = countsOf(access);
    if (!after) {
        return after.error();
    }
    for (const QString& entity : madeBesides()) {
        const qint64 own = entity == options.entity ? plan.count(RowFate::New) : 0;
        if (const qint64 more = after->at(entity) - before->at(entity) - own; more > 0) {
            plan.m_alsoMade[entity] = more;
        }
    }
    return plan;
}

qint64 ImportPlan::count(RowFate fate) const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [fate](const PlannedRow& row) { return row.fate == fate; });
}

ImportReport ImportPlan::report() const
{
    ImportReport report;
    report.created = count(RowFate::New) + count(RowFate::Duplicate);
    report.changed = count(RowFate::Changed);
    report.unchanged = count(RowFate::Unchanged);
    for (const PlannedRow& row : m_rows) {
        if (row.fate == RowFate::Wrong) {
            report.refused.push_back({row.number, row.column, row.reason});
        }
    }
    return report;
}

} // namespace tahaluf
