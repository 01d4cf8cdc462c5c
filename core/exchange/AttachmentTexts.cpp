// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/AttachmentTexts.h"

#include "storage/Query.h"
#include "storage/Transaction.h"

namespace tahaluf {

namespace {

constexpr int FilesAtATime = 20;

void count(AttachmentTexts::Counts& counts, FileTextState state)
{
    switch (state) {
    case FileTextState::Read:
        ++counts.read;
        return;
    case FileTextState::None:
        ++counts.without;
        return;
    case FileTextState::NoReader:
        ++counts.noReader;
        return;
    case FileTextState::Unreadable:
    case FileTextState::TooLong:
        ++counts.unreadable;
    }
}

} // namespace

Result<std::vector<AttachmentTexts::Waiting>> AttachmentTexts::waiting(Database& database, int limit)
{
    Query rows(database,
               QStringLiteral("SELECT a.digest, min(a.file_name) FROM attachments a "
                              "JOIN blobs b ON b.digest = a.digest LEFT JOIN file_texts t ON t.digest = a.digest "
                              "WHERE a.deleted = 0 AND (t.digest IS NULL OR (t.state = ? AND ?)) "
                              "GROUP BY a.digest ORDER BY min(a.id) LIMIT ?"));
    rows.bind(FileTextState::NoReader).bind(FileTextReader::canReadPdf()).bind(limit);
    return rows.collect([](const Query& row) { return Waiting{row.value<QString>(0), row.value<QString>(1)}; });
}

Result<FileTextReader::Answer>
AttachmentTexts::read(Database& database, const Waiting& file, const FileTextReader::GoOn& goOn)
{
    Query row(database, QStringLiteral("SELECT content FROM blobs WHERE digest = ?"));
    row.bind(file.digest);
    QByteArray content;
    while (row.next()) {
        content = row.stored(0).toByteArray();
    }
    if (!row.isDone()) {
        return row.takeError();
    }
    return FileTextReader::read(content, file.fileName, goOn);
}

Result<AttachmentTexts::Counts> AttachmentTexts::readAll(Journal& journal, WriteObserver& index)
{
    Counts counts;
    while (true) {
        Result<std::vector<Waiting>> files = waiting(journal.database(), FilesAtATime);
        if (!files) {
            return files.takeError();
        }
        if (files->empty()) {
            return counts;
        }
        for (const Waiting& file : *files) {
            Result<FileTextReader::Answer> answer = read(journal.database(), file);
            if (!answer) {
                return answer.takeError();
            }
            if (Result<void> kept = FileTexts::keep(journal, index, file.digest, answer->state, answer->text); !kept) {
                return kept.takeError();
            }
            count(counts, answer->state);
        }
    }
}

Result<void> AttachmentTexts::forget(Journal& journal)
{
    Result<Transaction> transaction = Transaction::begin(journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> emptied = journal.database().run(QStringLiteral("DELETE FROM file_texts")); !emptied) {
        return emptied;
    }
    return transaction->commit();
}

} // namespace tahaluf
