// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/IntegrityCheck.h"

#include "safety/CheckSnapshot.h"
#include "safety/RecordCheck.h"
#include "storage/ChangeLog.h"
#include "storage/Migrator.h"
#include "storage/Query.h"
#include "storage/RowDigest.h"
#include "storage/SchemaFiles.h"

#include <QCryptographicHash>

namespace tahaluf {

namespace {
constexpr int MostProblems = 20; ///< of one kind: more lines help nobody

/**
 * The tables, indexes and triggers as the file describes them, and as what each word is stored: one flipped bit makes
 * a table's kind a blob, which SQLite reads all the same. What SQLite keeps for itself is left out.
 */
Result<QStringList> definitions(Database& database)
{
    Query query(database,
                QStringLiteral("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') || ' ' || "
                               "typeof(type) || typeof(name) || typeof(tbl_name) || typeof(sql) "
                               "FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY 1"));
    QStringList lines;
    while (query.next()) {
        lines << query.value<QString>(0).simplified();
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return lines;
}

Result<QStringList> definitionsOfThisVersion()
{
    Result<std::unique_ptr<Database>> model = Database::openInMemory();
    if (!model) {
        return model.takeError();
    }
    if (Result<void> made = Migrator::migrate(**model); !made) {
        return made.takeError();
    }
    return definitions(**model);
}
} // namespace

Result<QStringList> IntegrityCheck::structure(Database& database)
{
    Query query(database, QStringLiteral("PRAGMA integrity_check(20)"));
    QStringList problems;
    while (query.next()) {
        const auto line = query.value<QString>(0);
        if (line != QLatin1String("ok")) {
            problems << tr("The structure of the file is damaged: %1").arg(line);
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return problems;
}

Result<QStringList> IntegrityCheck::schema(Database& database)
{
    Result<int> version = database.schemaVersion();
    if (!version) {
        return version.takeError();
    }
    if (*version != SchemaFiles::latestVersion()) {
        return QStringList(); // an older file, that is brought up to date when it is opened for writing
    }
    // The same for every file, so it is made once.
    static const Result<QStringList> wanted = definitionsOfThisVersion();
    Result<QStringList> found = definitions(database);
    if (!wanted || !found) {
        return wanted ? found.takeError() : wanted.error();
    }
    if (*wanted == *found) {
        return QStringList();
    }
    return QStringList{tr("The file’s own description of its tables was altered.")};
}

Result<QStringList> IntegrityCheck::notes(Database& database)
{
    // An empty digest is that of a row from before there were digests.
    QStringList problems;
    Query settings(database, QStringLiteral("SELECT key, value, digest FROM file_settings WHERE digest <> ''"));
    while (settings.next()) {
        const auto key = settings.value<QString>(0);
        if (RowDigest::of({key, settings.value<QString>(1)}) != settings.value<QString>(2)) {
            problems << tr("What the file notes about itself under “%1” was altered.").arg(key);
        }
    }
    Query drafts(database, QStringLiteral("SELECT meeting, content, digest FROM recorder_drafts WHERE digest <> ''"));
    while (drafts.next()) {
        const QString meeting = drafts.stored(0).toString();
        if (RowDigest::of({meeting, drafts.value<QString>(1)}) != drafts.value<QString>(2)) {
            problems << tr("A draft of the recorder that was not saved yet was altered.");
        }
    }
    Query counters(database, QStringLiteral("SELECT scope FROM number_counters WHERE mirror <> -last"));
    while (counters.next()) {
        problems << tr("The last number given in “%1” was altered.").arg(counters.value<QString>(0));
    }
    for (Query* query : {&settings, &drafts, &counters}) {
        if (!query->isDone()) {
            return query->takeError();
        }
    }
    return problems;
}

Result<QStringList> IntegrityCheck::links(Database& database)
{
    Query query(database, QStringLiteral("PRAGMA foreign_key_check"));
    QStringList problems;
    while (query.next() && problems.size() < MostProblems) {
        problems << tr("Row %1 of the table “%2” points to a record of “%3” that is not there.")
                        .arg(query.value<qint64>(1))
                        .arg(query.value<QString>(0), query.value<QString>(2));
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return problems;
}

Result<QStringList> IntegrityCheck::attachments(Database& database)
{
    QStringList problems;
    Query files(database,
                QStringLiteral("SELECT a.file_name, a.size, length(b.content) FROM attachments a "
                               "LEFT JOIN blobs b ON b.digest = a.digest ORDER BY a.id"));
    while (files.next() && problems.size() < MostProblems) {
        const auto name = files.value<QString>(0);
        if (files.stored(2).isNull()) {
            problems << tr("The content of the attachment “%1” is missing.").arg(name);
        } else if (files.value<qint64>(1) != files.value<qint64>(2)) {
            problems << tr("The content of the attachment “%1” was altered.").arg(name);
        }
    }
    Query contents(database,
                   QStringLiteral("SELECT b.digest, b.content, (SELECT a.file_name FROM attachments a "
                                  "WHERE a.digest = b.digest LIMIT 1) FROM blobs b"));
    while (contents.next() && problems.size() < MostProblems) {
        const QByteArray content = contents.stored(1).toByteArray();
        const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(digest) != contents.value<QString>(0)) {
            problems << tr("The content of the attachment “%1” was altered.").arg(contents.value<QString>(2));
        }
    }
    for (Query* query : {&files, &contents}) {
        if (!query->isDone()) {
            return query->takeError();
        }
    }
    return problems;
}

Result<QStringList> IntegrityCheck::figures(Database& database)
{
    Query query(database,
                QStringLiteral("WITH counted AS (SELECT kind, state, coalesce(theme, 0) AS theme, "
                               "coalesce(member, 0) AS member, count(*) AS entries FROM entries WHERE deleted = 0 "
                               "GROUP BY 1, 2, 3, 4), kept AS (SELECT kind, state, theme, member, entries "
                               "FROM entry_figures WHERE entries <> 0) SELECT "
                               "EXISTS (SELECT * FROM counted EXCEPT SELECT * FROM kept) OR "
                               "EXISTS (SELECT * FROM kept EXCEPT SELECT * FROM counted)"));
    QStringList problems;
    while (query.next()) {
        if (query.value<bool>(0)) {
            problems << tr("The counts of the overview do not agree with the proposals.");
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return problems;
}

std::vector<CheckPart> IntegrityCheck::parts(const EntityCatalog& catalog)
{
    using Weight = CheckPart::Weight;
    return {
        {Weight::Heavy, false, structure},
        {Weight::Light, false, schema},
        {Weight::Light, false, links},
        {Weight::Heavy, false, [](Database& database) { return ChangeLog::verify(database); }},
        {Weight::Heaviest, false, [&](Database& database) { return RecordCheck(database, catalog).againstHistory(); }},
        {Weight::Light, false, attachments},
        {Weight::Light, false, notes},
        {Weight::Light, true, figures},
        {Weight::Light, true, [&](Database& database) { return RecordCheck(database, catalog).sortKeys(); }},
        {Weight::Heavy, true, [&](Database& database) { return RecordCheck(database, catalog).againstSearch(); }},
    };
}

Result<CheckFindings> IntegrityCheck::findings(Database& database, const EntityCatalog& catalog, bool isQuick)
{
    const std::vector<CheckPart> looked = parts(catalog);
    std::vector<Result<QStringList>> found = CheckParts::run(database, looked);
    found.push_back(RecordCheck(database, catalog).searchWords(isQuick));
    CheckFindings findings;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const bool isDerived = i >= looked.size() || looked[i].isDerived;
        if (found[i]) {
            (isDerived ? findings.derived : findings.damage) += *found[i];
        } else if (findings.damage.isEmpty()) {
            return found[i].takeError();
        } // once damage is known, a part that cannot read on adds nothing
    }
    return findings;
}

Result<CheckFindings> IntegrityCheck::look(Database& file, const EntityCatalog& catalog)
{
    const std::unique_ptr<CheckSnapshot> snapshot = CheckSnapshot::of(file);
    if (snapshot) {
        return findings(snapshot->database(), catalog, true);
    }
    if (Result<void> begun = file.beginReading(); !begun) {
        return begun.takeError();
    }
    Result<CheckFindings> found = findings(file, catalog, true);
    Result<void> ended = file.endReading();
    return found && !ended ? ended.takeError() : std::move(found);
}

Result<QStringList> IntegrityCheck::run(Database& database, const EntityCatalog& catalog)
{
    Result<CheckFindings> found = findings(database, catalog, false);
    return found ? Result<QStringList>(found->all()) : Result<QStringList>(found.takeError());
}

} // namespace tahaluf
