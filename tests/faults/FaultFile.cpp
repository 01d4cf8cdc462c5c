// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultFile.h"

#include "coalition/CoalitionCatalog.h"
#include "safety/IntegrityCheck.h"
#include "storage/ChangeLog.h"
#include "storage/Query.h"
#include "support/MeetingFixture.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace tahaluf {

namespace {
const QString Start = QStringLiteral("قيد رقم ");

QByteArray make()
{
    const MemoryFolder folder;
    const QString name = QStringLiteral("base.tahaluf");
    {
        const MeetingFixture fixture(folder.path(name));
        for (int i = 0; i < 6; ++i) {
            Entry entry =
                fixture.entry(QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات الصحية والشرطية (%1)").arg(i));
            entry.formalText = QStringLiteral("تعمل الجهات على توحيد نموذج الإحالة ").repeated(1 + i * 9);
            if (const Result<void> done = fixture.workspace->entries().record(entry); !done) {
                qFatal("fault file: %s", qPrintable(done.error().message));
            }
        }
        const auto added = fixture.workspace->attachments().add(
            QStringLiteral("coalition"), QStringLiteral("x"), QStringLiteral("شعار.png"), QByteArray(9000, 'p'));
        if (!added) {
            qFatal("fault file: %s", qPrintable(added.error().message));
        }
    }
    return folder.read(name);
}
} // namespace

const QByteArray& FaultFile::bytes()
{
    static const QByteArray made = make();
    return made;
}

QString FaultFile::textOf(int number)
{
    return Start + QString::number(number) + QStringLiteral(": نص يصف المقترح كما قيل في الجلسة");
}

Result<Entry> FaultFile::record(Workspace& workspace, int number)
{
    Entry entry;
    entry.meeting = MeetingId(1);
    entry.agendaItem = AgendaItemId(2);
    entry.member = MemberId(1);
    entry.text = textOf(number);
    if (Result<void> done = workspace.entries().record(entry); !done) {
        return done.takeError();
    }
    return entry;
}

Result<qint64> FaultFile::recorded(Database& database)
{
    // Whole: the row, the line of the history that made it, and its words in the search index.
    Query query(database,
                QStringLiteral("SELECT count(*) FROM entries e WHERE e.text LIKE ? AND EXISTS (SELECT 1 FROM changes c "
                               "JOIN change_payloads p ON p.change = c.id WHERE c.uid = e.uid AND c.operation = "
                               "'create') AND EXISTS (SELECT 1 FROM search_documents d WHERE d.uid = e.uid)"));
    query.bind(Start + QLatin1Char('%'));
    qint64 count = 0;
    while (query.next()) {
        count = query.value<qint64>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return count;
}

Result<QByteArray> FaultFile::digest(Database& database, const QString& tables)
{
    const auto failed = [&database](const QSqlError& error) {
        return database.errorFrom(error.nativeErrorCode().toInt(), error.databaseText());
    };
    QStringList names;
    {
        QSqlQuery query(database.connection());
        if (!query.exec(tables)) {
            return failed(query.lastError());
        }
        while (query.next()) {
            names << query.value(0).toString();
        }
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& name : std::as_const(names)) {
        hash.addData(name.toUtf8());
        QSqlQuery query(database.connection());
        query.setForwardOnly(true);
        if (!query.exec(QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1").arg(name))) {
            return failed(query.lastError());
        }
        const int columns = query.record().count();
        while (query.next()) {
            for (int i = 0; i < columns; ++i) {
                const QVariant value = query.value(i);
                hash.addData(QByteArray(1, static_cast<char>(value.isNull() ? 0 : value.typeId())));
                hash.addData(value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8());
                hash.addData(QByteArray(1, '\0'));
            }
        }
        if (query.lastError().isValid()) {
            return failed(query.lastError());
        }
    }
    return hash.result();
}

Result<QByteArray> FaultFile::contentDigest(Database& database)
{
    return digest(database,
                  // The words of the search index are not content: FTS5 compares them token by token with what it found
                  // in them, so that what it does not notice is the room between two words.
                  QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND "
                                 "name NOT LIKE 'search_text%' ORDER BY name"));
}

Result<QByteArray> FaultFile::recordsDigest(Database& database)
{
    return digest(database,
                  QStringLiteral("SELECT s.name FROM sqlite_schema s WHERE s.type = 'table' AND EXISTS (SELECT 1 FROM "
                                 "pragma_table_info(s.name) WHERE name = 'revision') ORDER BY s.name"));
}

QString FaultFile::problemOf(const QString& path, qint64 acknowledged, qint64 begun)
{
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database) {
        return QStringLiteral("cannot be opened: ") + database.error().message;
    }
    {
        QSqlQuery query((*database)->connection());
        if (!query.exec(QStringLiteral("PRAGMA integrity_check(1)")) || !query.next() ||
            query.value(0).toString() != QLatin1String("ok")) {
            return QStringLiteral("damaged: ") + query.value(0).toString();
        }
        if (!query.exec(QStringLiteral("PRAGMA foreign_key_check")) || query.next()) {
            return QStringLiteral("a link leads nowhere");
        }
    }
    const Result<QStringList> chain = ChangeLog::verify(**database);
    if (!chain || !chain->isEmpty()) {
        return chain ? chain->join(QLatin1Char(' ')) : chain.error().message;
    }
    const Result<qint64> found = recorded(**database);
    if (!found) {
        return found.error().message;
    }
    if (*found < acknowledged || *found > begun) {
        return QStringLiteral("%1 entries, of %2 that were acknowledged and %3 begun")
            .arg(*found)
            .arg(acknowledged)
            .arg(begun);
    }
    return {};
}

QStringList FaultFile::check(const QString& path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database) {
        return {database.error().message};
    }
    static const EntityCatalog catalog = coalitionCatalog();
    const Result<CheckFindings> found = IntegrityCheck::look(**database, catalog);
    return found ? found->all() : QStringList{found.error().message};
}

} // namespace tahaluf
