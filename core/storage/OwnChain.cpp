// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/OwnChain.h"

#include "base/IsoText.h"
#include "storage/Query.h"
#include "storage/SchemaFiles.h"

namespace tahaluf {

namespace {
/** The moment as Qt::ISODateWithMs writes it, which takes several times as long: every line of the history has one. */
QString isoText(const QDateTime& moment)
{
    const QDate day = moment.date();
    const QTime time = moment.time();
    if (moment.timeSpec() != Qt::UTC || !moment.isValid() || !IsoText::hasFourDigits(day.year())) {
        return moment.toString(Qt::ISODateWithMs);
    }
    QString text(QStringLiteral("0000-00-00T00:00:00.000Z"));
    IsoText::putDay(text, 0, day);
    IsoText::putTime(text, 11, time);
    IsoText::putNumber(text, 22, time.msec());
    return text;
}
} // namespace

Result<Journal::LastLine> OwnChain::last(Journal& journal)
{
    if (const auto& known = journal.lastLine(); known) {
        return *known;
    }
    Result<QString> station = journal.station();
    if (!station) {
        return station.takeError();
    }
    Query query(journal.database(),
                QStringLiteral("SELECT station_seq, hash FROM changes WHERE station = ? "
                               "ORDER BY station_seq DESC LIMIT 1"));
    query.bind(*station);
    Journal::LastLine last;
    if (query.next()) {
        last = {query.value<qint64>(0), query.value<QString>(1)};
    }
    return query.isDone() ? Result<Journal::LastLine>(last) : Result<Journal::LastLine>(query.takeError());
}

Result<LogLine>
OwnChain::line(Transaction& transaction, const QString& entity, const QString& uid, const QString& operation)
{
    Journal& journal = transaction.journal();
    Result<QString> station = journal.station();
    if (!station) {
        return station.takeError();
    }
    LogLine line;
    line.station = *station;
    line.schemaVersion = SchemaFiles::latestVersion();
    line.at = isoText(journal.clock().utcNow());
    line.actor = journal.actor();
    line.transaction = transaction.uid();
    line.entity = entity;
    line.uid = uid;
    line.operation = operation;
    return line;
}

void OwnChain::add(LogLine& line, Journal::LastLine& last)
{
    line.sequence = last.sequence + 1;
    line.previousHash = last.hash;
    line.seal();
    last = {line.sequence, line.hash};
}

} // namespace tahaluf
