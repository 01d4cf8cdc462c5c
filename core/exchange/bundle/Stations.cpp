// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/Stations.h"

#include "base/Uid.h"
#include "language/NameList.h"
#include "safety/Backup.h"
#include "safety/NewFile.h"
#include "storage/FileSettings.h"
#include "storage/NumberCounter.h"
#include "storage/Query.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr const char* OwnKey = "station";
constexpr const char* GivenKey = "stations_given";

QString stationKey(const QString& id)
{
    return QLatin1String(FileSettings::StationPrefix) + id;
}

QString peerKey(const QString& id)
{
    return QStringLiteral("peer:") + id;
}

struct FileNote
{
    QString key;
    QString value;
};

Result<std::vector<FileNote>> notesBehind(Database& database, const QString& prefix)
{
    Query query(
        database,
        QStringLiteral("SELECT key, value FROM file_settings WHERE substr(key, 1, length(?)) = ? ORDER BY key"));
    query.bind(prefix).bind(prefix);
    return query.collect([](const Query& row) { return FileNote{row.value<QString>(0), row.value<QString>(1)}; });
}

Result<bool> noteOnce(Database& database, const QString& key, const QString& value)
{
    const Result<QString> known = FileSettings::value(database, key);
    if (!known || !known->isEmpty()) {
        return known ? Result<bool>(false) : Result<bool>(known.error());
    }
    const Result<void> noted = FileSettings::setValue(database, key, value);
    return noted ? Result<bool>(true) : Result<bool>(noted.error());
}

Result<void> noteStation(Database& database, const Station& station)
{
    const Result<bool> noted =
        noteOnce(database, stationKey(station.id), QStringLiteral("%1|%2").arg(station.place).arg(station.name));
    return noted ? Result<void>() : Result<void>(noted.error());
}

} // namespace

QString Station::label() const
{
    return name.isEmpty() ? Stations::tr("the office") : name;
}

Result<Station> Stations::own(Journal& journal)
{
    const Result<QString> id = journal.station();
    if (!id) {
        return id.error();
    }
    const Result<std::vector<Station>> known = all(journal);
    if (!known) {
        return known.error();
    }
    const auto found =
        std::find_if(known->begin(), known->end(), [&](const Station& station) { return station.id == *id; });
    return found == known->end() ? Station{*id, {}, 0} : *found;
}

Result<std::vector<Station>> Stations::all(Journal& journal)
{
    const Result<std::vector<FileNote>> notes = notesBehind(journal.database(), stationKey({}));
    if (!notes) {
        return notes.error();
    }
    std::vector<Station> stations;
    for (const FileNote& note : *notes) {
        const qsizetype bar = note.value.indexOf(QLatin1Char('|'));
        stations.push_back(
            {note.key.mid(stationKey({}).size()), note.value.mid(bar + 1), note.value.left(bar).toInt()});
    }
    std::stable_sort(stations.begin(), stations.end(), [](const Station& left, const Station& right) {
        return left.place < right.place;
    });
    return stations;
}

Result<Station> Stations::find(Journal& journal, const QString& nameOrId)
{
    const Result<std::vector<Station>> known = all(journal);
    const Result<Station> mine = own(journal);
    if (!known || !mine) {
        return known ? mine.error() : known.error();
    }
    QStringList names;
    std::vector<Station> others;
    for (const Station& station : *known) {
        if (station.id == mine->id) {
            continue;
        }
        const bool isFirst =
            station.name.isEmpty() && nameOrId.compare(QLatin1String("office"), Qt::CaseInsensitive) == 0;
        if (isFirst || station.id == nameOrId || station.label() == nameOrId) {
            return station;
        }
        others.push_back(station);
        names << station.label();
    }
    if (nameOrId.isEmpty() && others.size() == 1) {
        return others.front();
    }
    if (others.empty()) {
        return refused(tr("This coalition is worked on in this file alone. Make a station for the other computer "
                          "first, from the office’s file."));
    }
    return refused(
        nameOrId.isEmpty()
            ? tr("Say for which station the bundle is: %1.").arg(NameList::tidied(names.join(QStringLiteral(", "))))
            : tr("There is no station “%1”. Known are: %2.")
                  .arg(nameOrId, NameList::tidied(names.join(QStringLiteral(", ")))));
}

Result<void> Stations::learn(Database& database, const Station& station)
{
    return noteStation(database, station);
}

Result<Station> Stations::give(Journal& journal, const QString& name, const QString& target)
{
    const QString wanted = name.simplified();
    Database& database = journal.database();
    const Result<Station> mine = own(journal);
    const Result<std::vector<Station>> known = all(journal);
    const Result<QString> given = FileSettings::value(database, QLatin1String(GivenKey));
    if (!mine || !known || !given) {
        return !mine ? mine.error() : known ? given.error() : known.error();
    }
    if (mine->place != 0) {
        return refused(tr("Stations are made from the office’s file, so that no two of them give the same numbers."));
    }
    if (wanted.isEmpty()) {
        return refused(tr("Give the station a name, such as that of its computer."));
    }
    for (const Station& station : *known) {
        if (station.label() == wanted) {
            return refused(tr("There is a station “%1” already. Give the new one another name.").arg(wanted));
        }
    }
    if (NewFile::exists(target)) {
        return refused(tr("“%1” exists already and was not replaced.").arg(QDir::toNativeSeparators(target)));
    }
    const Station made{newUid(), wanted, given->toInt() + 1};
    if (made.place >= NumberCounter::Stations) {
        return refused(tr("A coalition has %1 stations at most, and all were given out.").arg(NumberCounter::Stations));
    }
    // Noted here first: a place may be lost by a failing copy, but is never given twice.
    Result<Transaction> transaction = Transaction::begin(journal);
    if (!transaction) {
        return transaction.takeError();
    }
    const Result<StationHeights> heights = ForeignHistory::heights(database);
    if (!heights) {
        return heights.error();
    }
    for (const Result<void>& noted :
         {FileSettings::setValue(database, QLatin1String(NumberCounter::PlaceKey), QStringLiteral("0")),
          FileSettings::setValue(database, QLatin1String(GivenKey), QString::number(made.place)),
          noteStation(database, *mine),
          noteStation(database, made)}) {
        if (!noted) {
            return noted.error();
        }
    }
    for (auto height = heights->begin(); height != heights->end(); ++height) {
        const Result<bool> marked = addMark(database, {made.id, 0, height.key(), height.value()});
        if (!marked) {
            return marked.error();
        }
    }
    const Result<bool> peer = noteKnownBy(database, made.id, *heights);
    if (!peer) {
        return peer.error();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    NewFile file(target);
    if (Result<void> copied = Backup::copyTo(database, file.temporaryPath()); !copied) {
        return copied.takeError();
    }
    if (Result<void> done = becomeStation(file.temporaryPath(), made, mine->id); !done) {
        return done.takeError();
    }
    // SQLite leaves its emptied journal beside a file it has written to.
    QFile::remove(file.temporaryPath() + QStringLiteral("-journal"));
    if (file.finish() != NewFile::Outcome::Done) {
        return Error{ErrorKind::CannotWrite,
                     tr("The station’s file “%1” could not be written (%2).")
                         .arg(QDir::toNativeSeparators(target), file.reason()),
                     {}};
    }
    return made;
}

Result<void> Stations::becomeStation(const QString& path, const Station& station, const QString& giver)
{
    Result<std::unique_ptr<Database>> copy = Database::open(path, OpenMode::ReadWrite);
    if (!copy) {
        return copy.takeError();
    }
    Database& database = **copy;
    const Result<StationHeights> heights = ForeignHistory::heights(database);
    if (!heights) {
        return heights.error();
    }
    if (Result<void> begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return begun;
    }
    if (Result<void> forgotten = database.run(QStringLiteral("DELETE FROM file_settings WHERE key LIKE 'peer:%'"));
        !forgotten) {
        return forgotten;
    }
    for (const Result<void>& noted :
         {FileSettings::setValue(database, QLatin1String(OwnKey), station.id),
          FileSettings::setValue(database, QLatin1String(NumberCounter::PlaceKey), QString::number(station.place))}) {
        if (!noted) {
            return noted;
        }
    }
    // What the office wrote between its note and the copy is here too.
    for (auto height = heights->begin(); height != heights->end(); ++height) {
        const Result<bool> marked = addMark(database, {station.id, 0, height.key(), height.value()});
        if (!marked) {
            return marked.error();
        }
    }
    const Result<bool> peer = noteKnownBy(database, giver, *heights);
    return peer ? database.run(QStringLiteral("COMMIT")) : Result<void>(peer.error());
}

Result<StationHeights> Stations::knownBy(Database& database, const QString& station)
{
    const Result<QString> noted = FileSettings::value(database, peerKey(station));
    if (!noted) {
        return noted.error();
    }
    const QJsonObject known = QJsonDocument::fromJson(noted->toUtf8()).object();
    StationHeights heights;
    for (auto height = known.begin(); height != known.end(); ++height) {
        heights.insert(height.key(), height.value().toInteger());
    }
    return heights;
}

Result<bool> Stations::noteKnownBy(Database& database, const QString& station, const StationHeights& heights)
{
    Result<StationHeights> known = knownBy(database, station);
    if (!known) {
        return known.takeError();
    }
    bool isRaised = false;
    for (auto height = heights.begin(); height != heights.end(); ++height) {
        if (height.value() > known->value(height.key())) {
            known->insert(height.key(), height.value());
            isRaised = true;
        }
    }
    if (!isRaised) {
        return false;
    }
    QJsonObject noted;
    for (auto height = known->begin(); height != known->end(); ++height) {
        noted.insert(height.key(), height.value());
    }
    const Result<void> set = FileSettings::setValue(
        database, peerKey(station), QString::fromUtf8(QJsonDocument(noted).toJson(QJsonDocument::Compact)));
    return set ? Result<bool>(true) : Result<bool>(set.error());
}

Result<std::vector<SeenMark>> Stations::marks(Database& database)
{
    const Result<std::vector<FileNote>> notes = notesBehind(database, QStringLiteral("seen:"));
    if (!notes) {
        return notes.error();
    }
    std::vector<SeenMark> marks;
    for (const FileNote& note : *notes) {
        const QStringList parts = note.key.split(QLatin1Char(':'));
        if (parts.size() == 4) {
            marks.push_back({parts[1], parts[2].toLongLong(), parts[3], note.value.toLongLong()});
        }
    }
    std::stable_sort(marks.begin(), marks.end(), [](const SeenMark& left, const SeenMark& right) {
        return left.after < right.after;
    });
    return marks;
}

Result<bool> Stations::addMark(Database& database, const SeenMark& mark)
{
    const QString key = QStringLiteral("seen:%1:%2:%3").arg(mark.station).arg(mark.after).arg(mark.source);
    const Result<QString> known = FileSettings::value(database, key);
    if (!known || known->toLongLong() >= mark.upTo) {
        return known ? Result<bool>(false) : Result<bool>(known.error());
    }
    const Result<void> set = FileSettings::setValue(database, key, QString::number(mark.upTo));
    return set ? Result<bool>(true) : Result<bool>(set.error());
}

} // namespace tahaluf
