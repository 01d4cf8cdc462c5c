// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PersonErasure.h"

#include "language/Bidi.h"
#include "storage/CommandNames.h"
#include "storage/Query.h"
#include "storage/RecordEraser.h"
#include "storage/Transaction.h"

#include <QCryptographicHash>

namespace tahaluf {

namespace {

QString emptyDigest()
{
    return QString::fromLatin1(QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex());
}

QVariant& fieldOf(ErasedRecord& record, const QString& key)
{
    return record.row.values[static_cast<std::size_t>(record.entity->indexOf(key))];
}

/** An attachment stays as one of an empty file, so that names, sizes and digests still agree. */
void emptyAttachment(ErasedRecord& record)
{
    fieldOf(record, QStringLiteral("file_name")) = PersonErasure::mark();
    fieldOf(record, QStringLiteral("media_type")) = QStringLiteral("application/octet-stream");
    fieldOf(record, QStringLiteral("digest")) = emptyDigest();
    fieldOf(record, QStringLiteral("size")) = qint64(0);
    fieldOf(record, QStringLiteral("note")) = QStringLiteral("");
}

/** Nothing is left but what other records need: choices, and links and dates that must be there. */
void emptyRecord(ErasedRecord& record)
{
    for (std::size_t i = 0; i < record.entity->fields.size(); ++i) {
        const FieldInfo& field = record.entity->fields[i];
        QVariant& value = record.row.values[i];
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::LongText:
        case FieldKind::Phone:
        case FieldKind::Email:
            value = field.isRequired ? PersonErasure::mark() : QStringLiteral("");
            break;
        case FieldKind::Number:
        case FieldKind::Flag:
            value = qint64(0);
            break;
        case FieldKind::Link:
        case FieldKind::Date:
        case FieldKind::DateTime:
            value = field.isRequired ? value : QVariant();
            break;
        case FieldKind::Choice:
        case FieldKind::Reference:
            break;
        }
    }
    if (record.entity->key == QLatin1String("people")) {
        fieldOf(record, QStringLiteral("full_name_en")) = QStringLiteral("Erased person");
    }
}

} // namespace

QString PersonErasure::mark()
{
    return QStringLiteral("شخص مُحيت بياناته");
}

QString PersonErasure::unfinishedText(const QString& why)
{
    return tr("The person was erased, but the file could not be written anew: %1").arg(why);
}

Result<void> PersonErasure::eraseRecords(const ErasureReach& reach)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> named = CommandNames::note(*transaction, CommandNames::Erase); !named) {
        return named;
    }
    RecordEraser eraser(*transaction, m_index);
    for (ErasedRecord record : reach.records) {
        const bool isFile = record.entity->key == QLatin1String("attachments");
        const QString digest = isFile ? fieldOf(record, QStringLiteral("digest")).toString() : QString();
        if (isFile) {
            emptyAttachment(record);
            Query blob(m_records.database(),
                       QStringLiteral("INSERT OR IGNORE INTO blobs (digest, content) VALUES (?, x'')"));
            if (Result<void> kept = blob.bind(emptyDigest()).run(); !kept) {
                return kept;
            }
        } else {
            emptyRecord(record);
        }
        if (Result<void> erased = eraser.erase(*record.entity, record.row); !erased) {
            return erased;
        }
        if (Result<void> removed = isFile ? RecordEraser::dropUnusedFile(m_records.database(), digest) : Result<void>();
            !removed) {
            return removed;
        }
    }
    if (Result<void> optimized = m_index.optimize(); !optimized) {
        return optimized;
    }
    return transaction->commit();
}

Result<ErasureOutcome> PersonErasure::erase(PersonId person, const QString& typedName)
{
    ErasureOutcome outcome;
    Result<ErasureReach> reach = ErasureSurvey(m_records).of(person);
    if (!reach) {
        return reach.takeError();
    }
    outcome.reach = std::move(*reach);
    if (Bidi::strip(typedName).simplified() != Bidi::strip(outcome.reach.name).simplified()) {
        return refused(tr("Nothing was erased: type the full name “%1” to confirm.").arg(outcome.reach.name));
    }
    if (Result<void> erased = eraseRecords(outcome.reach); !erased) {
        return erased.takeError();
    }
    // Freed pages are overwritten already; this also takes away what SQLite moved about inside pages before.
    if (Result<void> rewritten = m_records.database().run(QStringLiteral("VACUUM")); !rewritten) {
        outcome.unfinished = rewritten.error().message;
    }
    return outcome;
}

} // namespace tahaluf
