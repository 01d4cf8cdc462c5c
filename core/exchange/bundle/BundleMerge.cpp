// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/BundleMerge.h"

#include "exchange/bundle/ForeignErasure.h"
#include "exchange/bundle/RecordMerge.h"
#include "search/SearchIndex.h"
#include "storage/CommandNames.h"
#include "storage/ManyWrites.h"
#include "storage/Query.h"
#include "storage/SchemaFiles.h"
#include "storage/Trial.h"

#include <QSet>

#include <optional>

namespace tahaluf {

namespace {

struct TouchedRecord
{
    QString entity;
    QString uid;
};

/** Adds the lines that are new, after comparing the others with what is here; the transaction of each. */
Result<QStringList> takeLines(Transaction& transaction, const Bundle& bundle)
{
    Database& database = transaction.journal().database();
    Result<StationHeights> heights = ForeignHistory::heights(database);
    if (!heights) {
        return heights.takeError();
    }
    QStringList taken;
    for (const LogLine& line : bundle.lines) {
        qint64& height = (*heights)[line.station];
        if (line.sequence > height + 1) {
            return refused(BundleMerge::tr("An earlier bundle from “%1” is missing: it has to be merged first. Ask for "
                                           "a new bundle; it holds all that is missing.")
                               .arg(bundle.from.label()));
        }
        if (line.sequence <= height) {
            const Result<QString> here = ForeignHistory::hashAt(database, line.station, line.sequence);
            if (!here) {
                return here.error();
            }
            if (*here != line.hash) {
                return refused(BundleMerge::tr("Somebody worked in two copies of the same station’s file, so they "
                                               "cannot be merged. Make a station of its own for each computer."));
            }
            continue;
        }
        if (!transaction.journal().catalog().find(line.entity)) {
            return refused(BundleMerge::tr("The bundle holds records of a kind that this program does not know (%1). "
                                           "Nothing was changed.")
                               .arg(line.entity));
        }
        if (Result<void> added = ForeignHistory::append(transaction, line); !added) {
            return added.takeError();
        }
        height = line.sequence;
        taken << line.transaction;
    }
    return taken;
}

/** Stations, marks, names of transactions and attached files; whether any of it was new to this file's notes. */
Result<bool> takeNotes(Transaction& transaction, const Bundle& bundle, const QSet<QString>& taken)
{
    Database& database = transaction.journal().database();
    for (const Station& station : bundle.stations) {
        if (Result<void> learnt = Stations::learn(database, station); !learnt) {
            return learnt.takeError();
        }
    }
    bool isNews = false;
    for (const SeenMark& mark : bundle.marks) {
        const Result<bool> added = Stations::addMark(database, mark);
        if (!added) {
            return added;
        }
        isNews = isNews || *added;
    }
    for (const NamedTransaction& name : bundle.names) {
        if (!taken.contains(name.transaction)) {
            continue; // nobody names what was here before
        }
        Query query(database,
                    QStringLiteral("INSERT INTO transactions (txn, command, reverses) VALUES (?, ?, ?) "
                                   "ON CONFLICT (txn) DO NOTHING"));
        if (Result<void> named = query.bind(name.transaction).bind(name.command).bind(name.reverses).run(); !named) {
            return named.takeError();
        }
    }
    for (const Bundle::Attached& file : bundle.attached) {
        Query query(database, QStringLiteral("INSERT OR IGNORE INTO blobs (digest, content) VALUES (?, ?)"));
        if (Result<void> kept = query.bind(file.digest).bindStored(file.content).run(); !kept) {
            return kept.takeError();
        }
    }
    const Result<bool> known = Stations::noteKnownBy(database, bundle.from.id, bundle.knows);
    return known ? Result<bool>(isNews || *known) : known;
}

/** Notes what this file knew from here on, before its first own line of the merger. */
Result<void> markOwn(Transaction& transaction, const StationHeights& before)
{
    Database& database = transaction.journal().database();
    const Result<QString> own = transaction.journal().station();
    const Result<StationHeights> now = ForeignHistory::heights(database);
    if (!own || !now) {
        return own ? now.error() : own.error();
    }
    for (auto height = now->begin(); height != now->end(); ++height) {
        if (height.key() == *own || height.value() <= before.value(height.key())) {
            continue;
        }
        const Result<bool> added = Stations::addMark(database, {*own, now->value(*own), height.key(), height.value()});
        if (!added) {
            return added.error();
        }
    }
    return {};
}

Result<std::vector<TouchedRecord>> touchedAfter(Database& database, qint64 lastBefore)
{
    Query query(database,
                QStringLiteral("SELECT entity, uid FROM changes WHERE id > ? GROUP BY entity, uid ORDER BY min(id)"));
    query.bind(lastBefore);
    return query.collect([](const Query& row) { return TouchedRecord{row.value<QString>(0), row.value<QString>(1)}; });
}

} // namespace

Result<void> BundleMerge::expectOurs(const Bundle& bundle) const
{
    const Result<QString> origin = ForeignHistory::origin(m_access.database());
    const Result<Station> own = Stations::own(m_access.journal());
    if (!origin || !own) {
        return origin ? own.error() : origin.error();
    }
    if (bundle.origin != *origin) {
        return refused(tr("The bundle is from another coalition. Nothing was changed."));
    }
    if (bundle.schemaVersion > SchemaFiles::latestVersion()) {
        return refused(tr("The bundle was made by a newer version of the program (schema %1, this program has %2). "
                          "Bring this program up to date first; nothing was changed.")
                           .arg(bundle.schemaVersion)
                           .arg(SchemaFiles::latestVersion()));
    }
    if (bundle.from.id == own->id) {
        return refused(tr("The bundle was made in this file itself: there is nothing to merge."));
    }
    return {};
}

Result<bool> BundleMerge::hasLinesFor(const Bundle& bundle)
{
    const Result<StationHeights> heights = ForeignHistory::heights(m_access.database());
    if (!heights) {
        return heights.error();
    }
    return std::any_of(bundle.lines.begin(), bundle.lines.end(), [&](const LogLine& line) {
        return line.sequence > heights->value(line.station);
    });
}

Result<MergeReview> BundleMerge::review(const Bundle& bundle, const MergeChoices& choices)
{
    return run(bundle, choices, Mode::Try);
}

Result<MergeReview> BundleMerge::merge(const Bundle& bundle, const MergeChoices& choices)
{
    return run(bundle, choices, Mode::Do);
}

Result<MergeReview> BundleMerge::run(const Bundle& bundle, const MergeChoices& choices, Mode mode)
{
    if (Result<void> ours = expectOurs(bundle); !ours) {
        return ours.takeError();
    }
    Database& database = m_access.database();
    // A journal of its own: what the other station wrote passed the guards there and must not be stopped half way here.
    Journal journal(database, m_access.catalog(), m_notifier, m_access.journal().clock());
    journal.setActor(m_access.journal().actor());
    SearchIndex search(database, m_access.catalog());
    journal.addObserver(search);
    std::optional<Trial> trial;
    if (mode == Mode::Try) {
        trial.emplace(journal);
    }
    Result<Transaction> transaction = Transaction::begin(journal);
    if (!transaction) {
        return transaction.takeError();
    }
    const Result<StationHeights> before = ForeignHistory::heights(database);
    const Result<qint64> lastBefore = database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM changes"));
    const Result<QStringList> lines = takeLines(*transaction, bundle);
    if (!before || !lastBefore || !lines) {
        return !before ? before.error() : lastBefore ? lines.error() : lastBefore.error();
    }
    const Result<bool> noted = takeNotes(*transaction, bundle, QSet<QString>(lines->begin(), lines->end()));
    if (!noted) {
        return noted.error();
    }
    MergeReview review;
    review.from = bundle.from;
    review.madeAt = bundle.madeAt;
    review.lines = static_cast<int>(lines->size());
    review.hasNews = !lines->isEmpty();
    if (!review.hasNews && !*noted) {
        return review;
    }
    if (Result<void> marked = markOwn(*transaction, *before); !marked) {
        return marked.takeError();
    }
    const Result<LineOrder> order = LineOrder::read(database);
    const Result<std::vector<TouchedRecord>> touched = touchedAfter(database, *lastBefore);
    if (!order || !touched) {
        return order ? touched.error() : order.error();
    }
    ForeignErasure erasure(database);
    if (Result<void> erased = erasure.begin(*lastBefore); !erased) {
        return erased.takeError();
    }
    const MergeGround ground{
        m_access, journal, *order, bundle.knows, *lastBefore, m_access.journal().observers(), choices};
    std::vector<RecordMerge> merges;
    for (const TouchedRecord& record : *touched) {
        Result<RecordMerge> merge = RecordMerge::decide(ground, *m_access.catalog().find(record.entity), record.uid);
        if (!merge) {
            return merge.takeError();
        }
        merges.push_back(std::move(*merge));
    }
    if (Result<void> named = CommandNames::note(*transaction, CommandNames::MergeBundle); !named) {
        return named.takeError();
    }
    ManyWrites many(*transaction, ManyWrites::History::AtOnce);
    if (merges.size() >= ManyWrites::WorthIt) {
        if (Result<void> begun = many.begin(); !begun) {
            return begun.takeError();
        }
    }
    for (RecordMerge& merge : merges) {
        if (Result<void> made = merge.isNew() ? merge.make(*transaction) : Result<void>(); !made) {
            return made.takeError();
        }
    }
    for (RecordMerge& merge : merges) {
        if (Result<void> settled = merge.settle(*transaction); !settled) {
            return settled.takeError();
        }
        if (std::optional<MergedRecord> reviewed = merge.review()) {
            review.records.push_back(std::move(*reviewed));
        }
    }
    if (mode == Mode::Try) {
        return review;
    }
    if (merges.size() >= ManyWrites::WorthIt) {
        if (Result<void> ended = many.end(); !ended) {
            return ended.takeError();
        }
    }
    if (Result<void> erased = erasure.finish(search); !erased) {
        return erased.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    review.unfinished = erasure.writeAnew();
    return review;
}

} // namespace tahaluf
