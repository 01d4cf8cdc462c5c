// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Repository.h"

#include <algorithm>
#include <vector>

namespace tahaluf {

/**
 * Makes what is linked to `ownerId` exactly `wanted`, in the open transaction. What is new is added before what is not
 * wanted any more goes, so that a rule that needs one link at least is never broken on the way.
 */
template <typename Link, typename Owner, typename Target>
Result<void> setLinks(Repository<Link>& links,
                      Owner Link::*owner,
                      Owner ownerId,
                      const QString& ownerField,
                      Target Link::*target,
                      const std::vector<Target>& wanted)
{
    Result<std::vector<Link>> before = links.where(ownerField + QStringLiteral(" = ?"), {ownerId.value()});
    if (!before) {
        return before.takeError();
    }
    std::vector<Target> there;
    there.reserve(before->size() + wanted.size());
    for (const Link& link : *before) {
        there.push_back(link.*target);
    }
    for (const Target& each : wanted) {
        if (std::find(there.begin(), there.end(), each) != there.end()) {
            continue;
        }
        Link link;
        link.*owner = ownerId;
        link.*target = each;
        if (Result<void> saved = links.insert(link); !saved) {
            return saved;
        }
        there.push_back(each);
    }
    for (const Link& link : *before) {
        if (std::find(wanted.begin(), wanted.end(), link.*target) == wanted.end()) {
            if (Result<void> removed = links.remove(link.id); !removed) {
                return removed;
            }
        }
    }
    return {};
}

} // namespace tahaluf
