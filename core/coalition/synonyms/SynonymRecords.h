// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/synonyms/SynonymGroup.h"
#include "storage/Repository.h"

namespace tahaluf {

/** The synonyms of the open file. */
struct SynonymRecords
{
    explicit SynonymRecords(Journal& journal)
        : synonyms(journal)
    {
    }

    Repository<SynonymGroup> synonyms;
};

} // namespace tahaluf
