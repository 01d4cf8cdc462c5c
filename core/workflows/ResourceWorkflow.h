// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

#include <functional>

namespace tahaluf {

/** What came of the use of a resource. */
struct ResourceUse
{
    QDate on = {}; ///< returned on; none: today
    int moneySaved = 0;
    int hoursSaved = 0;
    QString note = {};
};

/**
 * Resources that bodies offer and requests for them: requested, agreed, in use, returned. What can be in one place only
 * (a venue, a person, a device) is promised to one at a time.
 */
class ResourceWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(ResourceWorkflow)

public:
    explicit ResourceWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    Result<void> save(Resource& resource);
    /** Refused while it is promised to somebody. */
    Result<void> remove(ResourceId id);
    /**
     * The save command of forms and imports. A new one gets its number and may come with any state; later its state
     * changes by the commands below alone.
     */
    Result<void> saveRequest(ResourceRequest& request);
    Result<ResourceRequest> agree(ResourceRequestId id);
    Result<ResourceRequest> refuse(ResourceRequestId id, const QString& reason);
    Result<ResourceRequest> withdraw(ResourceRequestId id, const QString& reason);
    Result<ResourceRequest> startUse(ResourceRequestId id);
    Result<ResourceRequest> giveBack(ResourceRequestId id, const ResourceUse& use);

private:
    Result<void> checkRequest(const ResourceRequest& request) const;
    Result<void> checkFree(const ResourceRequest& request) const;
    Result<ResourceRequest> change(ResourceRequestId id,
                                   const std::vector<RequestState>& from,
                                   const std::function<Result<void>(ResourceRequest&)>& edit);
    [[nodiscard]] QDate today() const { return m_records.now().date(); }

    CoalitionRecords& m_records;
};

} // namespace tahaluf
