// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

namespace tahaluf {

/** The library of references: their articles, what they oblige to, and what cites them. */
class ReferenceWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceWorkflow)

public:
    explicit ReferenceWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** The save command of forms and imports. One that is superseded by another is so from then on. */
    Result<void> save(Reference& reference);
    /** Refused while something cites it. */
    Result<void> remove(ReferenceId id);
    /** An article without a place comes last. */
    Result<void> saveArticle(ReferenceArticle& article);
    /** Its article belongs to its reference; one that is judged is dated. */
    Result<void> saveObligation(Obligation& obligation);
    /** A citation is in one place: a study, a decision or an article of the founding text. */
    Result<void> saveCitation(Citation& citation);

private:
    Result<void> checkArticle(ReferenceArticleId article, ReferenceId reference, const QString& field) const;

    CoalitionRecords& m_records;
};

} // namespace tahaluf
