// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

#include <vector>

namespace tahaluf {

/** A proposal that resembles another one. */
struct SimilarProposal
{
    Entry entry;
    double score = 0; ///< as SimilarText::score
};

/**
 * What is done with proposals that say nearly the same. Linked ones are shown beside each other; of merged ones one
 * goes on and every wording keeps its author; those kept apart are not offered to each other again. Two proposals have
 * at most one such relation.
 */
class SimilarWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(SimilarWorkflow)

public:
    explicit SimilarWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** Proposals that resemble this one, the likeliest first, without those that something was decided about. */
    Result<std::vector<SimilarProposal>> similarTo(EntryId entry, int limit = 5) const;
    /** Proposals that resemble a text that is being written. */
    Result<std::vector<SimilarProposal>> similarTo(const QString& text, int limit = 1) const;

    Result<ProposalLink> link(EntryId first, EntryId second, const QString& reason = {});
    Result<ProposalLink> keepApart(EntryId first, EntryId second, const QString& reason = {});
    /** `first` goes into `second`, with a reason; its study, where one is open, ends in that. */
    Result<ProposalLink> merge(EntryId first, EntryId second, const QString& reason);
    /**
     * Takes back what was decided. The merged proposal has exactly the state and reason again that it had before, and
     * a study that ended in the merger is reopened. A merger is undone with a reason.
     */
    Result<void> undo(ProposalLinkId link, const QString& reason = {});

    /** The save command of forms and imports: a new one is linked, merged or kept apart. */
    Result<void> save(ProposalLink& link);

private:
    Result<void> decide(ProposalLink& link);
    Result<void> carryOut(ProposalLink& link);
    Result<void> endStudy(ProposalLink& link, EntryId second);
    Result<void> restore(const ProposalLink& link, const QString& reason);
    Result<std::vector<SimilarProposal>> proposals(const QString& text, const QSet<qint64>& except, int limit) const;

    CoalitionRecords& m_records;
};

} // namespace tahaluf
