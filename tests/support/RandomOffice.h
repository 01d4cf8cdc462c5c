// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Workspace.h"

#include <QRandomGenerator>

namespace tahaluf {

/** Commands of an office's day, chosen and filled by chance; each says whether it was carried out. */
class RandomOffice
{
public:
    RandomOffice(Workspace& workspace, quint32 seed)
        : m_workspace(workspace)
        , m_chance(seed)
    {
    }

    bool step();

private:
    QString text() { return QStringLiteral("نص %1").arg(m_chance.bounded(1000000)); }
    bool recordEntry();
    bool addAgendaItem();

    template <typename Record, typename Act> bool withOne(Repository<Record>& records, Act act)
    {
        Result<std::vector<Record>> all = records.all();
        return all && !all->empty() && act((*all)[m_chance.bounded(static_cast<quint32>(all->size()))]);
    }

    Workspace& m_workspace;
    QRandomGenerator m_chance;
};

} // namespace tahaluf
