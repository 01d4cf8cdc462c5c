// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchIndex.h"
#include "workflows/ErasureSurvey.h"

#include <QCoreApplication>
#include <QString>

namespace tahaluf {

/** What became of an erasure. */
struct ErasureOutcome
{
    ErasureReach reach;
    QString unfinished; ///< why the free space of the file could not be given back; empty when it was
};

/**
 * Erases a person for good: the record and what belongs to it (former posts, representations, attached files), all that
 * the history said of them, and what the search index held, in one transaction; then the file is written anew, so that
 * no free page holds anything. Nothing takes it back. Approved papers keep their text and their hash.
 */
class PersonErasure
{
    Q_DECLARE_TR_FUNCTIONS(PersonErasure)

public:
    PersonErasure(CoalitionRecords& records, SearchIndex& index)
        : m_records(records)
        , m_index(index)
    {
    }

    /** What stands in the place of the name. */
    [[nodiscard]] static QString mark();
    /** What is said where somebody was erased, but ErasureOutcome::unfinished says why something may be left. */
    [[nodiscard]] static QString unfinishedText(const QString& why);

    /** @p typedName must be the person's full name: who erases somebody shall know whom. */
    Result<ErasureOutcome> erase(PersonId person, const QString& typedName);

private:
    Result<void> eraseRecords(const ErasureReach& reach);

    CoalitionRecords& m_records;
    SearchIndex& m_index;
};

} // namespace tahaluf
