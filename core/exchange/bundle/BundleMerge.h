// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/Bundle.h"
#include "exchange/bundle/MergeReview.h"
#include "exchange/RecordAccess.h"
#include "storage/ChangeNotifier.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Takes over what another station changed: its lines of the history as they are, and what follows from them for the
 * records, in one transaction that can be undone. Each field is what was said last by anybody; who did not know of the
 * other's change made a conflict, and for it, too, the newest counts unless people choose otherwise. Two files that
 * took over each other's bundles say the same.
 */
class BundleMerge
{
    Q_DECLARE_TR_FUNCTIONS(BundleMerge)

public:
    BundleMerge(RecordAccess access, ChangeNotifier& notifier)
        : m_access(std::move(access))
        , m_notifier(notifier)
    {
    }

    /** What merging would do; nothing is written. */
    Result<MergeReview> review(const Bundle& bundle, const MergeChoices& choices = {});
    /** Whether it holds a line of history that this file has not; without a review, which costs a merger. */
    Result<bool> hasLinesFor(const Bundle& bundle);
    /** Merges; a bundle that was merged before changes nothing. All or nothing. */
    Result<MergeReview> merge(const Bundle& bundle, const MergeChoices& choices = {});

private:
    enum class Mode
    {
        Try,
        Do
    };
    Result<MergeReview> run(const Bundle& bundle, const MergeChoices& choices, Mode mode);
    [[nodiscard]] Result<void> expectOurs(const Bundle& bundle) const;

    RecordAccess m_access;
    ChangeNotifier& m_notifier;
};

} // namespace tahaluf
