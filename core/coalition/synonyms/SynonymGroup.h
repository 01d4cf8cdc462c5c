// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/synonyms/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/**
 * Words that find one another in a search, as this coalition uses them. What the program ships with is no record, but
 * switching one of its groups off is one: isShipped and not isUsed.
 */
struct SynonymGroup
{
    SynonymGroupId id;
    QString uid;
    int revision = 0;

    QString words; ///< separated by «، »
    bool isUsed = true;
    bool isShipped = false; ///< stands for the group of the shipped list that begins with the same word
    QString note;
};

template <> const EntitySpec<SynonymGroup>& specOf<SynonymGroup>();

} // namespace tahaluf
