// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/EntityCatalog.h"

namespace tahaluf {

const EntityInfo* EntityCatalog::find(const QString& key) const
{
    for (const EntityInfo* entity : m_entities) {
        if (entity->key == key) {
            return entity;
        }
    }
    return nullptr;
}

} // namespace tahaluf
