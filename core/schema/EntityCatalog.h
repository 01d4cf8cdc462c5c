// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/EntityInfo.h"

#include <vector>

namespace tahaluf {

/** All entities of the program, by key. The infos live as long as the program (they are the specs' own). */
class EntityCatalog
{
public:
    void add(const EntityInfo& entity) { m_entities.push_back(&entity); }
    [[nodiscard]] const EntityInfo* find(const QString& key) const;
    [[nodiscard]] const std::vector<const EntityInfo*>& all() const { return m_entities; }

private:
    std::vector<const EntityInfo*> m_entities;
};

} // namespace tahaluf
