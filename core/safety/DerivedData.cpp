// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/DerivedData.h"

#include "coalition/EntryFigures.h"
#include "storage/Query.h"
#include "storage/SortKeys.h"
#include "storage/Transaction.h"

namespace tahaluf::DerivedData {

namespace {

Result<void> countAnew(Journal& journal)
{
    Result<Transaction> transaction = Transaction::begin(journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<void> counted = EntryFigures::countAnew(journal.database());
    return counted ? transaction->commit() : counted;
}

/** An index that FTS5 cannot read cannot be emptied row by row either. */
Result<void> replaceWords(Journal& journal)
{
    Database& database = journal.database();
    Result<Transaction> transaction = Transaction::begin(journal);
    if (!transaction) {
        return transaction.takeError();
    }
    QString definition;
    {
        Query query(database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'search_text'"));
        while (query.next()) {
            definition = query.value<QString>(0);
        }
        if (!query.isDone()) {
            return query.takeError();
        }
    }
    for (const QString& sql : {QStringLiteral("DROP TABLE search_text"), definition}) {
        if (Result<void> done = database.run(sql); !done) {
            return done;
        }
    }
    return transaction->commit();
}

} // namespace

Result<void> makeAnew(SearchIndex& index, Journal& journal, const IndexRebuild::Step& step)
{
    if (Result<void> counted = countAnew(journal); !counted) {
        return counted;
    }
    if (Result<void> sorted = SortKeys::makeAnew(journal); !sorted) {
        return sorted;
    }
    bool isStopped = false;
    Result<void> rebuilt = IndexRebuild::run(index, journal, [&](int done, int total) {
        isStopped = isStopped || !step(done, total);
        return !isStopped;
    });
    // An index that FTS5 takes for another one shows in more ways than as damage.
    const bool isUnreadable =
        !rebuilt && !isStopped &&
        (rebuilt.error().kind == ErrorKind::CannotOpen || rebuilt.error().kind == ErrorKind::Refused);
    if (!isUnreadable) {
        return rebuilt;
    }
    Result<void> replaced = replaceWords(journal);
    return replaced ? IndexRebuild::run(index, journal, step) : replaced;
}

} // namespace tahaluf::DerivedData
