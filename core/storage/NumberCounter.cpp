// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NumberCounter.h"

#include "storage/FileSettings.h"
#include "storage/Query.h"
#include "storage/StatedNumbers.h"

#include <optional>

namespace tahaluf {

int NumberCounter::nextOwned(int last, int place)
{
    const int block = last / BlockSize;
    const int ahead = (place - block % Stations + Stations) % Stations;
    return ahead == 0 ? last + 1 : (block + ahead) * BlockSize + 1;
}

Result<QString> NumberCounter::place(const Journal& journal)
{
    StatedNumbers* const stated = journal.statedNumbers();
    if (stated && stated->place()) {
        return *stated->place();
    }
    Result<QString> place = FileSettings::value(journal.database(), QLatin1String(PlaceKey));
    if (stated && place) {
        stated->setPlace(*place);
    }
    return place;
}

Result<int> NumberCounter::next(Transaction& transaction, const QString& scope)
{
    Database& database = transaction.journal().database();
    const Result<QString> place = NumberCounter::place(transaction.journal());
    if (!place) {
        return place.error();
    }
    if (StatedNumbers* stated = transaction.journal().statedNumbers()) {
        if (Result<void> written = stated->write(); !written) {
            return written.takeError();
        }
    }
    Query read(database, QStringLiteral("SELECT last FROM number_counters WHERE scope = ?"));
    read.bind(scope);
    std::optional<int> last;
    while (read.next()) {
        last = read.value<int>(0);
    }
    if (!read.isDone()) {
        return read.takeError();
    }
    const int number = place->isEmpty() ? last.value_or(0) + 1 : nextOwned(last.value_or(0), place->toInt());
    // Two plain statements: one that inserts or updates at once needs a journal of its own, which costs more.
    Query write(database,
                last ? QStringLiteral("UPDATE number_counters SET last = ?, mirror = ? WHERE scope = ?")
                     : QStringLiteral("INSERT INTO number_counters (last, mirror, scope) VALUES (?, ?, ?)"));
    if (Result<void> written = write.bind(number).bind(-number).bind(scope).run(); !written) {
        return written.takeError();
    }
    return number;
}

Result<void> NumberCounter::takeStated(Transaction& transaction, const QString& scope, int stated)
{
    const Result<QString> place = NumberCounter::place(transaction.journal());
    if (!place) {
        return place.error();
    }
    if (!place->isEmpty() && nextOwned(stated - 1, place->toInt()) != stated) {
        return refused(tr("The number %1 is one of those that another station of this coalition gives. Leave the "
                          "number empty, and the next one of this station is given.")
                           .arg(stated));
    }
    return raise(transaction, scope, stated);
}

Result<void> NumberCounter::raise(Transaction& transaction, const QString& scope, int used)
{
    if (StatedNumbers* stated = transaction.journal().statedNumbers()) {
        stated->add(scope, used);
        return {};
    }
    return StatedNumbers::raise(transaction.journal().database(), scope, used);
}

} // namespace tahaluf
