// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/Ids.h"
#include "storage/Database.h"
#include "storage/WriteObserver.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Refuses, whatever door it comes through, a change to an approved version of the founding text: to the version
 * itself, its articles, their sources and the comments on them. What locks is the approved paper that the file holds.
 */
class CharterLock final : public WriteObserver
{
    Q_DECLARE_TR_FUNCTIONS(CharterLock)

public:
    /** While it lives, the version may be written once more: with the paper that locks it. */
    class Approval
    {
    public:
        Approval(CharterLock& lock, CharterId charter)
            : m_lock(lock)
        {
            m_lock.m_beingApproved = charter;
        }
        ~Approval() { m_lock.m_beingApproved = {}; }
        Approval(const Approval&) = delete;
        Approval& operator=(const Approval&) = delete;

    private:
        CharterLock& m_lock;
    };

    explicit CharterLock(Database& database)
        : m_database(database)
    {
    }

    Result<void> written(const WriteEvent& event) override;
    Result<std::optional<MergeBar>> bars(const WriteEvent& event) override;
    /** Refused when this file holds the approved paper of the version. */
    Result<void> refuseWhenApproved(CharterId charter) const;

private:
    Database& m_database;
    CharterId m_beingApproved;
};

} // namespace tahaluf
