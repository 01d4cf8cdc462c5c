// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityInfo.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace tahaluf {

enum class Operation
{
    Create,
    Update,
    Delete,
    Restore
};

/** One record as it is after a write, told to observers inside the same transaction. */
struct WriteEvent
{
    const EntityInfo& entity;
    qint64 id = 0;
    QString uid;
    Operation operation = Operation::Create;
    const std::vector<QVariant>& values; ///< stored values in field order
};

/** Something that must stay true together with every record, such as the search index. */
class WriteObserver
{
public:
    virtual ~WriteObserver() = default;
    virtual Result<void> written(const WriteEvent& event) = 0;
};

} // namespace tahaluf
