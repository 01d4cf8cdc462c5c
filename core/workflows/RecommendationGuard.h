// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/WriteObserver.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Refuses, whatever door it comes through, what would leave a recommendation without its past: taking away its last
 * proposal, a report, or the proposal itself; and taking away a recommendation that was reported on or that a decision,
 * an article or an action names.
 */
class RecommendationGuard final : public WriteObserver
{
    Q_DECLARE_TR_FUNCTIONS(RecommendationGuard)

public:
    explicit RecommendationGuard(Database& database)
        : m_database(database)
    {
    }

    Result<void> written(const WriteEvent& event) override;
    Result<std::optional<MergeBar>> bars(const WriteEvent& event) override { return asBar(written(event)); }

private:
    Result<void> sourceRemoved(qint64 source, qint64 recommendation);
    Result<void> recommendationRemoved(qint64 id, const QString& number);
    Result<void> proposalRemoved(qint64 id, const QString& number);

    Database& m_database;
};

} // namespace tahaluf
