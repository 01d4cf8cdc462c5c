// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "search/SearchDocument.h"
#include "storage/Journal.h"
#include "storage/WriteObserver.h"

#include <QString>

#include <optional>
#include <vector>

namespace tahaluf {

/** What came of reading a kept file's text. */
enum class FileTextState
{
    Read, ///< it has text
    None, ///< of a kind without text, or nothing is written in it
    Unreadable, ///< damaged, locked with a password, or made to do harm
    TooLong, ///< reading it took longer than it may
    NoReader, ///< a program that reads this kind is not installed
};

template <> const ChoiceList& choicesOf<FileTextState>();

/**
 * The texts that were read out of kept files, by the digest of their content: a file that was attached twice is read
 * once. An entity with a field `digest` is one of files, and its documents in the index hold the text of theirs.
 */
class FileTexts
{
public:
    explicit FileTexts(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] static bool isOfFiles(const EntityInfo& entity);

    /** Adds what is written in the record's file to its document; nothing for other records. @p values as stored. */
    Result<void> addTo(SearchDocument& document, const EntityInfo& entity, const std::vector<QVariant>& values);
    /** Nothing as long as nobody tried to read it. */
    Result<std::optional<FileTextState>> state(const QString& digest);

    /**
     * Keeps what was read and puts it into the index with every record of this file, in one transaction; tells the
     * notifier of them. Not part of the history: it follows from the file's content.
     */
    static Result<void>
    keep(Journal& journal, WriteObserver& index, const QString& digest, FileTextState state, const QString& text);

private:
    Database& m_database;
};

} // namespace tahaluf
