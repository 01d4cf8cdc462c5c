// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/references/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** An article of a reference, as far as it is needed here. */
struct ReferenceArticle
{
    ReferenceArticleId id;
    QString uid;
    int revision = 0;

    ReferenceId reference;
    int position = 0; ///< from 1; 0 comes last
    QString number; ///< «9 مكرر»
    QString heading;
    QString headingEn;
    QString text;
    QString textEn;
};

template <> const EntitySpec<ReferenceArticle>& specOf<ReferenceArticle>();

} // namespace tahaluf
