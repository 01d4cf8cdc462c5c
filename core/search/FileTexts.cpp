// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/FileTexts.h"

#include "storage/Query.h"
#include "storage/RecordWriter.h"
#include "storage/Transaction.h"

#include <QtGlobal>

namespace tahaluf {

namespace {

QString digestField()
{
    return QStringLiteral("digest");
}

Result<void>
indexRecords(Transaction& transaction, WriteObserver& observer, const EntityInfo& entity, const QString& digest)
{
    const RecordWriter records(transaction.journal(), entity);
    Result<std::vector<StoredRow>> rows = records.rows(QStringLiteral("WHERE deleted = 0 AND digest = ?"), {digest});
    if (!rows) {
        return rows.takeError();
    }
    for (const StoredRow& row : *rows) {
        const WriteEvent event{entity, row.id, row.uid, Operation::Update, false, row.values, row.values};
        if (Result<void> written = observer.written(event); !written) {
            return written;
        }
        transaction.touch({entity.key, row.id, Operation::Update});
    }
    return {};
}

} // namespace

template <> const ChoiceList& choicesOf<FileTextState>()
{
    static const ChoiceList choices(
        "FileTextState",
        {
            {static_cast<int>(FileTextState::Read), "read", QT_TRANSLATE_NOOP("FileTextState", "Its text is searched")},
            {static_cast<int>(FileTextState::None), "none", QT_TRANSLATE_NOOP("FileTextState", "No text in it")},
            {static_cast<int>(FileTextState::Unreadable),
             "unreadable",
             QT_TRANSLATE_NOOP("FileTextState", "Its text cannot be read")},
            {static_cast<int>(FileTextState::TooLong),
             "too_long",
             QT_TRANSLATE_NOOP("FileTextState", "Reading its text took too long")},
            {static_cast<int>(FileTextState::NoReader),
             "no_reader",
             QT_TRANSLATE_NOOP("FileTextState", "Its text is not searched: pdftotext is not installed")},
        });
    return choices;
}

bool FileTexts::isOfFiles(const EntityInfo& entity)
{
    return entity.field(digestField()) != nullptr;
}

Result<void> FileTexts::addTo(SearchDocument& document, const EntityInfo& entity, const std::vector<QVariant>& values)
{
    const int field = entity.indexOf(digestField());
    if (field < 0) {
        return {};
    }
    Query row(m_database, QStringLiteral("SELECT content FROM file_texts WHERE digest = ?"));
    row.bindStored(values.at(static_cast<std::size_t>(field)));
    while (row.next()) {
        const auto text = row.value<QString>(0);
        if (!text.isEmpty()) {
            document.body += document.body.isEmpty() ? text : u'\n' + text;
        }
    }
    return row.isDone() ? Result<void>() : Result<void>(row.takeError());
}

Result<std::optional<FileTextState>> FileTexts::state(const QString& digest)
{
    Query row(m_database, QStringLiteral("SELECT state FROM file_texts WHERE digest = ?"));
    row.bind(digest);
    std::optional<FileTextState> state;
    while (row.next()) {
        state = row.value<FileTextState>(0);
    }
    if (!row.isDone()) {
        return row.takeError();
    }
    return state;
}

Result<void>
FileTexts::keep(Journal& journal, WriteObserver& index, const QString& digest, FileTextState state, const QString& text)
{
    Result<Transaction> transaction = Transaction::begin(journal);
    if (!transaction) {
        return transaction.takeError();
    }
    {
        Query row(
            journal.database(),
            QStringLiteral("INSERT INTO file_texts (digest, state, content) VALUES (?, ?, ?) ON CONFLICT (digest) "
                           "DO UPDATE SET state = excluded.state, content = excluded.content"));
        row.bind(digest).bind(state).bind(text);
        if (Result<void> written = row.run(); !written) {
            return written;
        }
    }
    for (const EntityInfo* entity : journal.catalog().all()) {
        if (!isOfFiles(*entity)) {
            continue;
        }
        if (Result<void> indexed = indexRecords(*transaction, index, *entity, digest); !indexed) {
            return indexed;
        }
    }
    return transaction->commit();
}

} // namespace tahaluf
