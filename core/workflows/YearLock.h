// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/WriteObserver.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Refuses, whatever door it comes through, that a closed year gets another letter or loses one. (What may still
 * change about its letters, such as that an answer came, CorrespondenceWorkflow knows.)
 */
class YearLock final : public WriteObserver
{
    Q_DECLARE_TR_FUNCTIONS(YearLock)

public:
    explicit YearLock(Database& database)
        : m_database(database)
    {
    }

    Result<void> written(const WriteEvent& event) override;
    Result<std::optional<MergeBar>> bars(const WriteEvent& event) override { return asBar(written(event)); }

private:
    Database& m_database;
};

} // namespace tahaluf
