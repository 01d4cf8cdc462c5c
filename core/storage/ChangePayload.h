// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Journal.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace tahaluf {

/** What a line of the history says of one write, and its JSON: the fields that changed, before and after. */
struct ChangePayload
{
    const EntityInfo* entity;
    std::vector<QVariant> after; ///< stored values in field order, links by uid
    std::vector<QVariant> before; ///< the same; empty for a new record

    /** Asks no file, so that another thread may do it. */
    [[nodiscard]] QByteArray json() const;
};

/** Makes payloads of what is written. Links are logged by uid: ids mean nothing in another file. */
class ChangePayloads
{
public:
    explicit ChangePayloads(const Journal& journal)
        : m_journal(journal)
    {
    }

    [[nodiscard]] Result<ChangePayload>
    of(const EntityInfo& entity, const std::vector<QVariant>& after, const std::vector<QVariant>& before);

private:
    [[nodiscard]] Result<std::vector<QVariant>> logged(const EntityInfo& entity, const std::vector<QVariant>& values);
    [[nodiscard]] Result<QVariant> uidOf(const FieldInfo& field, const QVariant& id);

    const Journal& m_journal;
    QHash<std::pair<QString, qint64>, QVariant> m_uids; ///< by the linked entity and its id
};

} // namespace tahaluf
