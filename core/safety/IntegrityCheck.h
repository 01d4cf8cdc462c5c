// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "safety/CheckFindings.h"
#include "safety/CheckParts.h"
#include "schema/EntityCatalog.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QStringList>

namespace tahaluf {

/** Looks for damage that SQLite alone does not notice, and says in plain words what it found. Changes nothing. */
class IntegrityCheck
{
    Q_DECLARE_TR_FUNCTIONS(IntegrityCheck)

public:
    /**
     * The structure of the file, its tables against what this version makes them, its links, the chain of its history,
     * every record against what the history says of it, attachments and notes against their digests, the overview's
     * counts, the order of lists, and the search index against the records. Empty when all is well; an Error when the
     * file is too damaged to be read through. Looks at a copy of this moment, so that saves beside it need not wait.
     * The words of an index of more than 20,000 documents are left to run(), so to the monthly trial.
     */
    static Result<CheckFindings> look(Database& file, const EntityCatalog& catalog);
    /** The same of a file that nobody else writes to: all findings, each of them a reason not to trust it. */
    static Result<QStringList> run(Database& database, const EntityCatalog& catalog);

private:
    static Result<CheckFindings> findings(Database& database, const EntityCatalog& catalog, bool isQuick);
    /** All that can be read beside each other, in the order in which findings are said. */
    static std::vector<CheckPart> parts(const EntityCatalog& catalog);
    static Result<QStringList> structure(Database& database);
    static Result<QStringList> links(Database& database);
    static Result<QStringList> schema(Database& database);
    static Result<QStringList> attachments(Database& database);
    static Result<QStringList> notes(Database& database);
    static Result<QStringList> figures(Database& database);
};

} // namespace tahaluf
