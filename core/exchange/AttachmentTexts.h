// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/FileTextReader.h"
#include "storage/Database.h"
#include "storage/Journal.h"
#include "storage/WriteObserver.h"

#include <vector>

namespace tahaluf {

/**
 * Brings the texts of attachments into the search index. What waits follows from the file itself: attachments whose
 * content nobody tried to read, and PDFs that wait for pdftotext, once it is there; so nothing is forgotten when the
 * program ends in between.
 */
class AttachmentTexts
{
public:
    struct Waiting
    {
        QString digest;
        QString fileName;
    };
    /** At most @p limit, those attached first at the front. */
    static Result<std::vector<Waiting>> waiting(Database& database, int limit);

    /** Reads one; may be called in any thread over a connection of its own. Nothing is written. */
    static Result<FileTextReader::Answer>
    read(Database& database, const Waiting& file, const FileTextReader::GoOn& goOn = {});

    /** How many files came to which end. */
    struct Counts
    {
        int read = 0;
        int without = 0; ///< no text in them
        int unreadable = 0;
        int noReader = 0;
    };
    /** Reads and keeps all that waits, one transaction a file; @p index is the search index. */
    static Result<Counts> readAll(Journal& journal, WriteObserver& index);

    /** Forgets what was read, so that everything waits again; the index is to be rebuilt after it. */
    static Result<void> forget(Journal& journal);
};

} // namespace tahaluf
