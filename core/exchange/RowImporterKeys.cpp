// SPDX-License-Identifier: GPL-3.0-or-later
// How a row finds the record it changes.
#include "base/Uid.h"
#include "exchange/RowImporter.h"
#include "language/ArabicText.h"
#include "storage/Query.h"

namespace tahaluf {

Result<void> RowImporter::readKeys()
{
    const FieldInfo& field = m_entity.fields[static_cast<std::size_t>(m_key)];
    Query query(m_access.database(),
                QStringLiteral("SELECT id, %1 FROM %2 WHERE deleted = 0").arg(field.key, m_entity.table));
    while (query.next()) {
        m_recordsByKey[ArabicText::foldKey(query.stored(1).toString())].push_back(query.value<qint64>(0));
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    m_hasReadKeys = true;
    return {};
}

Result<std::optional<qint64>> RowImporter::recordWithKey(const QString& text, const ReadRow& cells)
{
    if (!m_hasReadKeys) {
        if (Result<void> read = readKeys(); !read) {
            return read.takeError();
        }
    }
    const FieldInfo& field = m_entity.fields[static_cast<std::size_t>(m_key)];
    Result<QVariant> value = m_reader.read(field, text);
    if (field.kind == FieldKind::Link) {
        qint64 meeting = 0;
        if (const int index = m_entity.indexOf(QStringLiteral("meeting")); index >= 0 && index != m_key) {
            Result<std::optional<qint64>> found = m_links.find(QStringLiteral("meetings"), textOf(cells, index));
            if (!found) {
                return found.takeError();
            }
            meeting = found->value_or(0);
        }
        Result<std::optional<qint64>> linkedId = m_links.find(field.linkEntity, text, meeting);
        if (!linkedId || !*linkedId) {
            return linkedId;
        }
        value = QVariant(**linkedId);
    }
    if (!value) {
        return value.takeError();
    }
    const auto found = m_recordsByKey.constFind(ArabicText::foldKey(value->toString()));
    if (found == m_recordsByKey.constEnd() || found->empty()) {
        return std::optional<qint64>();
    }
    if (found->size() > 1) {
        return refused(tr("%n records have the value “%1”, so it does not say which one is meant",
                          nullptr,
                          static_cast<int>(found->size()))
                           .arg(text),
                       field.key);
    }
    return std::optional<qint64>(found->front());
}

Result<std::optional<qint64>> RowImporter::onlyRecord()
{
    Query query(m_access.database(),
                QStringLiteral("SELECT id FROM %1 WHERE deleted = 0 ORDER BY id LIMIT 1").arg(m_entity.table));
    std::optional<qint64> id;
    while (query.next()) {
        id = query.value<qint64>(0);
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return id;
}

Result<std::unique_ptr<RecordDraft>> RowImporter::draftOf(const QString& uid)
{
    if (!m_lastUid) {
        Query last(m_access.database(), QStringLiteral("SELECT max(uid) FROM %1").arg(m_entity.table));
        m_lastUid = last.next() ? last.value<QString>(0) : QString();
        if (!last.isDone()) {
            return last.takeError();
        }
    }
    // Uids grow: those of a file that was exported in its order lie behind all that are there.
    if (uid > *m_lastUid) {
        return std::unique_ptr<RecordDraft>();
    }
    Query query(m_access.database(), QStringLiteral("SELECT deleted FROM %1 WHERE uid = ?").arg(m_entity.table));
    query.bind(uid);
    const bool isThere = query.next();
    const bool isDeleted = isThere && query.value<bool>(0);
    if (!query.isDone()) {
        return query.takeError();
    }
    if (isDeleted) {
        return refused(tr("the record with this uid was deleted; restore it first"), QStringLiteral("uid"));
    }
    return isThere ? m_store.openByUid(uid) : std::unique_ptr<RecordDraft>();
}

Result<std::unique_ptr<RecordDraft>> RowImporter::draftFor(const ImportRow& row, const ReadRow& cells)
{
    if (const auto existing = m_options.existing.find(row.number); existing != m_options.existing.end()) {
        Result<std::unique_ptr<RecordDraft>> draft = m_store.openByUid(existing->second);
        if (draft && !*draft) {
            return refused(tr("the record this row belongs to is not there any more"));
        }
        return draft;
    }
    const QString uid = textOf(cells, ImportColumns::Uid).trimmed().toLower();
    if (!uid.isEmpty()) {
        if (!isUid(uid)) {
            return refused(tr("“%1” is not a uid").arg(uid), QStringLiteral("uid"));
        }
        Result<std::unique_ptr<RecordDraft>> known = draftOf(uid);
        if (!known || *known) {
            return known;
        }
    }
    const QString text = m_key >= 0 ? textOf(cells, m_key).trimmed() : QString();
    if (text.isEmpty() && m_isKeyGiven) {
        return refused(tr("the key of the row is empty"), m_entity.fields[static_cast<std::size_t>(m_key)].key);
    }
    Result<std::optional<qint64>> id = std::optional<qint64>();
    if (!text.isEmpty()) {
        id = recordWithKey(text, cells);
    } else if (m_entity.key == QLatin1String("coalition")) {
        id = onlyRecord();
    }
    if (!id) {
        return id.takeError();
    }
    if (*id) {
        return m_store.open(**id);
    }
    std::unique_ptr<RecordDraft> blank = m_store.blank();
    if (!uid.isEmpty()) {
        blank->setUid(uid);
    }
    return blank;
}

} // namespace tahaluf
