// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/IntegrityCheck.h"

#include "safety/RecordCheck.h"
#include "storage/ChangeLog.h"
#include "storage/Query.h"

#include <QCryptographicHash>

namespace tahaluf {

namespace {
constexpr int MostProblems = 20; ///< of one kind: more lines help nobody
}

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
                QStringLiteral("SELECT a.file_name, a.digest, a.size, b.content FROM attachments a "
                               "LEFT JOIN blobs b ON b.digest = a.digest ORDER BY a.id"));
    while (files.next() && problems.size() < MostProblems) {
        const auto name = files.value<QString>(0);
        if (files.stored(3).isNull()) {
            problems << tr("The content of the attachment “%1” is missing.").arg(name);
            continue;
        }
        const QByteArray content = files.stored(3).toByteArray();
        const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(digest) != files.value<QString>(1) || content.size() != files.value<qint64>(2)) {
            problems << tr("The content of the attachment “%1” was altered.").arg(name);
        }
    }
    if (!files.isDone()) {
        return files.takeError();
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

Result<QStringList> IntegrityCheck::run(Database& database, const EntityCatalog& catalog)
{
    Result<QStringList> problems = structure(database);
    if (!problems) {
        return problems;
    }
    const auto add = [&](Result<QStringList> found) {
        if (!found && problems->isEmpty()) {
            problems = found.takeError();
        } else if (found) {
            *problems += *found;
        }
        return problems.has_value();
    };
    // Once the structure is known to be damaged, a later step that cannot read on adds nothing.
    RecordCheck records(database, catalog);
    if (!add(links(database)) || !add(ChangeLog::verify(database)) || !add(records.againstHistory()) ||
        !add(records.againstSearch()) || !add(attachments(database)) || !add(figures(database))) {
        return problems;
    }
    return problems;
}

} // namespace tahaluf
