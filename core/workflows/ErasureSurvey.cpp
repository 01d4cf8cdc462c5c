// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ErasureSurvey.h"

#include "language/DateText.h"
#include "safety/BackupKeeper.h"
#include "storage/FileSettings.h"
#include "storage/Query.h"
#include "storage/RecordEraser.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr qsizetype ShortestNeedle = 3; ///< letters; anything shorter is found everywhere

const QStringList& identifyingFields()
{
    static const QStringList fields{
        QStringLiteral("full_name"), QStringLiteral("full_name_en"), QStringLiteral("phone"), QStringLiteral("email")};
    return fields;
}

bool isText(const FieldInfo& field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Phone ||
           field.kind == FieldKind::Email;
}

/** «(instr(a, ?) > 0 OR instr(a, ?) > 0 …)» for every column and needle, in this order. */
QString sayingAny(const QStringList& columns, qsizetype needles)
{
    QStringList conditions;
    for (const QString& column : columns) {
        for (qsizetype i = 0; i < needles; ++i) {
            conditions << QStringLiteral("instr(%1, ?) > 0").arg(column);
        }
    }
    return QLatin1Char('(') + conditions.join(QStringLiteral(" OR ")) + QLatin1Char(')');
}

Result<qint64>
countSaying(Database& database, const QString& sql, const QStringList& columns, const QStringList& needles)
{
    if (columns.isEmpty() || needles.isEmpty()) {
        return qint64(0);
    }
    Query query(database, sql.arg(sayingAny(columns, needles.size())));
    for (qsizetype column = 0; column < columns.size(); ++column) {
        for (const QString& needle : needles) {
            query.bind(needle);
        }
    }
    qint64 count = 0;
    while (query.next()) {
        count = query.value<qint64>(0);
    }
    return query.isDone() ? Result<qint64>(count) : Result<qint64>(query.takeError());
}

/** The texts as the payloads of the history write them. */
QStringList asJson(const QStringList& texts)
{
    QStringList escaped;
    for (QString text : texts) {
        escaped << text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
                       .replace(QLatin1Char('"'), QStringLiteral("\\\""));
    }
    return escaped;
}

} // namespace

Result<void>
ErasureSurvey::addRecords(ErasureReach& reach, const QString& entity, const QString& where, const QVariant& bound) const
{
    const EntityInfo& info = *m_records.journal.catalog().find(entity);
    const RecordWriter reader(m_records.journal, info);
    Result<std::vector<StoredRow>> rows = reader.rows(QStringLiteral("WHERE %1 = ? ORDER BY id").arg(where), {bound});
    if (!rows) {
        return rows.takeError();
    }
    for (StoredRow& row : *rows) {
        const Result<bool> isErased = RecordEraser::isErased(m_records.database(), row.uid);
        if (!isErased) {
            return isErased.error();
        }
        if (!*isErased) {
            reach.records.push_back({&info, std::move(row)});
        }
    }
    return {};
}

Result<QStringList> ErasureSurvey::needles(const ErasureReach& reach) const
{
    QStringList needles;
    const auto add = [&needles](const QString& text) {
        const QString needle = text.trimmed();
        if (needle.size() >= ShortestNeedle && !needles.contains(needle)) {
            needles << needle;
        }
    };
    const ErasedRecord& person = reach.records.front();
    for (const QString& field : identifyingFields()) {
        add(person.row.values[static_cast<std::size_t>(person.entity->indexOf(field))].toString());
    }
    Query query(m_records.database(),
                QStringLiteral("SELECT p.payload FROM changes c JOIN change_payloads p ON p.change = c.id "
                               "WHERE c.uid = ?"));
    query.bind(person.row.uid);
    while (query.next()) {
        const QJsonObject content = QJsonDocument::fromJson(query.value<QString>(0).toUtf8()).object();
        for (const QString& side : {QStringLiteral("before"), QStringLiteral("after")}) {
            for (const QString& field : identifyingFields()) {
                add(content.value(side).toObject().value(field).toString());
            }
        }
    }
    return query.isDone() ? Result<QStringList>(needles) : Result<QStringList>(query.takeError());
}

Result<void> ErasureSurvey::addMentions(ErasureReach& reach, const QStringList& needles) const
{
    for (const EntityInfo* entity : m_records.journal.catalog().all()) {
        QStringList columns;
        for (const FieldInfo& field : entity->fields) {
            if (isText(field)) {
                columns << field.key;
            }
        }
        const auto own = std::count_if(reach.records.begin(), reach.records.end(), [&](const ErasedRecord& record) {
            return record.entity == entity;
        });
        QStringList leftOut;
        for (const ErasedRecord& record : reach.records) {
            if (own > 0 && record.entity == entity) {
                leftOut << QString::number(record.row.id);
            }
        }
        const QString sql = QStringLiteral("SELECT count(*) FROM %1 WHERE id NOT IN (%2) AND ")
                                .arg(entity->table, leftOut.join(QLatin1Char(','))) +
                            QStringLiteral("%1");
        Result<qint64> count = countSaying(m_records.database(), sql, columns, needles);
        if (!count) {
            return count.takeError();
        }
        if (*count > 0) {
            reach.mentions.push_back({entity->key, *count});
        }
    }
    return {};
}

Result<void> ErasureSurvey::addHistory(ErasureReach& reach, const QStringList& needles) const
{
    QStringList own;
    for (const ErasedRecord& record : reach.records) {
        own << QLatin1Char('\'') + QString(record.row.uid).replace(QLatin1Char('\''), QStringLiteral("''")) +
                   QLatin1Char('\'');
    }
    struct Place
    {
        qint64& count;
        QString sql;
        QString column;
        QStringList needles;
    };
    const std::vector<Place> places{
        {reach.historyLines,
         QStringLiteral("SELECT count(*) FROM change_payloads p JOIN changes c ON c.id = p.change WHERE c.uid NOT IN "
                        "(%1) AND ")
                 .arg(own.join(QLatin1Char(','))) +
             QStringLiteral("%1"),
         QStringLiteral("p.payload"),
         asJson(needles)},
        {reach.operatorLines,
         QStringLiteral("SELECT count(*) FROM changes WHERE %1"),
         QStringLiteral("actor"),
         needles},
        {reach.notes,
         QStringLiteral("SELECT count(*) FROM (SELECT value AS note FROM file_settings UNION ALL "
                        "SELECT content FROM recorder_drafts) WHERE %1"),
         QStringLiteral("note"),
         needles}};
    for (const Place& place : places) {
        Result<qint64> count = countSaying(m_records.database(), place.sql, {place.column}, place.needles);
        if (!count) {
            return count.takeError();
        }
        place.count = *count;
    }
    return {};
}

Result<void> ErasureSurvey::addBackups(ErasureReach& reach) const
{
    BackupKeeper keeper(m_records.database(), m_records.journal.clock());
    reach.backups = keeper.files();
    Result<QString> second = keeper.secondFolder();
    if (!second) {
        return second.takeError();
    }
    if (!second->isEmpty()) {
        const std::vector<BackupFile> copies = BackupPlan::in(*second, m_records.database().path());
        reach.backups.insert(reach.backups.end(), copies.begin(), copies.end());
    }
    return {};
}

Result<void> ErasureSurvey::addStations(ErasureReach& reach) const
{
    const Result<QString> own = m_records.journal.station();
    if (!own) {
        return own.error();
    }
    Query query(m_records.database(),
                QStringLiteral("SELECT count(*) FROM file_settings WHERE substr(key, 1, length(?)) = ? AND key <> ?"));
    const QString prefix = QLatin1String(FileSettings::StationPrefix);
    query.bind(prefix).bind(prefix).bind(prefix + *own);
    if (!query.next()) {
        return query.takeError();
    }
    reach.otherStations = query.value<qint64>(0);
    return {};
}

Result<ErasureReach> ErasureSurvey::of(PersonId person) const
{
    ErasureReach reach;
    if (Result<void> added = addRecords(reach, QStringLiteral("people"), QStringLiteral("id"), person.value());
        !added) {
        return added.takeError();
    }
    if (reach.records.empty()) {
        return refused(tr("This person is not in the file any more, or was erased already."));
    }
    const ErasedRecord& record = reach.records.front();
    reach.name =
        record.row.values[static_cast<std::size_t>(record.entity->indexOf(record.entity->titleField))].toString();
    for (const QString& entity : {QStringLiteral("posts"), QStringLiteral("representations")}) {
        if (Result<void> added = addRecords(reach, entity, QStringLiteral("person"), person.value()); !added) {
            return added.takeError();
        }
    }
    QStringList owners;
    for (const ErasedRecord& owner : reach.records) {
        owners << owner.row.uid;
    }
    for (const QString& uid : owners) {
        if (Result<void> added = addRecords(reach, QStringLiteral("attachments"), QStringLiteral("record_uid"), uid);
            !added) {
            return added.takeError();
        }
    }
    Result<QStringList> words = needles(reach);
    if (!words) {
        return words.takeError();
    }
    for (Result<void> looked :
         {addMentions(reach, *words), addHistory(reach, *words), addStations(reach), addBackups(reach)}) {
        if (!looked) {
            return looked.takeError();
        }
    }
    return reach;
}

QStringList ErasureSurvey::goes(const ErasureReach& reach)
{
    const auto count = [&reach](const QString& entity) {
        return static_cast<int>(
            std::count_if(reach.records.begin(), reach.records.end(), [&entity](const ErasedRecord& record) {
                return record.entity->key == entity;
            }));
    };
    QStringList lines{tr("All that the record of this person says and ever said: name, phone, e-mail, notes.")};
    if (const int posts = count(QStringLiteral("posts")); posts > 0) {
        lines << tr("%n former posts.", nullptr, posts);
    }
    if (const int roles = count(QStringLiteral("representations")); roles > 0) {
        lines << tr("%n representations of bodies.", nullptr, roles);
    }
    if (const int files = count(QStringLiteral("attachments")); files > 0) {
        lines << tr("%n attached files with their contents.", nullptr, files);
    }
    lines << tr("What is linked to this person, such as attendance and proposals, stays without a name.");
    return lines;
}

QStringList ErasureSurvey::remains(const ErasureReach& reach, const EntityCatalog& catalog, const Phrasebook& words)
{
    QStringList lines;
    for (const ErasureReach::Mention& mention : reach.mentions) {
        const EntityInfo* entity = catalog.find(mention.entity);
        //: a kind of record, how many of them
        lines << tr("%1: %n whose own text says the name, the phone or the e-mail.",
                    nullptr,
                    static_cast<int>(mention.count))
                     .arg(entity ? entity->pluralLabel() : mention.entity);
    }
    if (reach.historyLines > 0) {
        lines << tr("%n lines of the history about other records.", nullptr, static_cast<int>(reach.historyLines));
    }
    if (reach.operatorLines > 0) {
        lines << tr("%n lines of the history name this person as the one who made the change.",
                    nullptr,
                    static_cast<int>(reach.operatorLines));
    }
    if (reach.notes > 0) {
        lines << tr("%n notes of the file itself: unsaved drafts of the recorder or saved views.",
                    nullptr,
                    static_cast<int>(reach.notes));
    }
    if (reach.otherStations > 0) {
        lines << tr("%n files on other computers, until they merge the next exchange bundle from here.",
                    nullptr,
                    static_cast<int>(reach.otherStations));
    }
    const DateText dates(words);
    for (const BackupFile& backup : reach.backups) {
        lines << tr("Backup of %1, until it has outlived its time: %2")
                     .arg(dates.dateTime(backup.at), QDir::toNativeSeparators(backup.path));
    }
    lines << tr("Printed papers, files that were exported or sent, and copies of this file made by hand.");
    return lines;
}

} // namespace tahaluf
