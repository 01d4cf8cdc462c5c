// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/AttachmentWorkflow.h"

#include "storage/Query.h"
#include "storage/Transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace tahaluf {

namespace {
QString digestOf(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}
} // namespace

Result<Attachment> AttachmentWorkflow::add(const QString& entity,
                                           const QString& recordUid,
                                           const QString& fileName,
                                           const QByteArray& content)
{
    if (content.size() > MaximumSize) {
        return refused(tr("“%1” is larger than 25 MB and cannot be attached.").arg(fileName));
    }
    if (content.isEmpty()) {
        return refused(tr("“%1” is empty and was not attached.").arg(fileName));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Attachment attachment;
    attachment.entity = entity;
    attachment.recordUid = recordUid;
    attachment.fileName = QFileInfo(fileName).fileName();
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(fileName, content).name();
    attachment.digest = digestOf(content);
    attachment.size = static_cast<int>(content.size());
    attachment.addedOn = m_records.now().date();
    Query blob(m_records.database(), QStringLiteral("INSERT OR IGNORE INTO blobs (digest, content) VALUES (?, ?)"));
    blob.bind(attachment.digest).bindStored(content);
    if (Result<void> kept = blob.run(); !kept) {
        return kept.takeError();
    }
    if (Result<void> saved = m_records.attachments.insert(attachment); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return attachment;
}

Result<Attachment> AttachmentWorkflow::addFile(const QString& entity, const QString& recordUid, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(tr("“%1” cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    if (file.size() > MaximumSize) {
        return refused(tr("“%1” is larger than 25 MB and cannot be attached.").arg(QFileInfo(path).fileName()));
    }
    return add(entity, recordUid, path, file.readAll());
}

Result<QByteArray> AttachmentWorkflow::content(AttachmentId id) const
{
    Result<Attachment> attachment = m_records.attachments.get(id);
    if (!attachment) {
        return attachment.takeError();
    }
    Query query(m_records.database(), QStringLiteral("SELECT content FROM blobs WHERE digest = ?"));
    query.bind(attachment->digest);
    QByteArray content;
    while (query.next()) {
        content = query.stored(0).toByteArray();
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    if (digestOf(content) != attachment->digest) {
        return Error{ErrorKind::CannotOpen,
                     tr("The content of “%1” was damaged. Restore a backup copy.").arg(attachment->fileName),
                     {}};
    }
    return content;
}

Result<std::vector<Attachment>> AttachmentWorkflow::of(const QString& recordUid) const
{
    return m_records.attachments.where(QStringLiteral("record_uid = ?"), {recordUid});
}

} // namespace tahaluf
