// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/Ids.h"
#include "coalition/decisions/Ids.h"
#include "coalition/references/Ids.h"
#include "coalition/studies/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** That a study, a decision or an article of the founding text cites a reference, or an article of it. */
struct Citation
{
    CitationId id;
    QString uid;
    int revision = 0;

    ReferenceId reference;
    ReferenceArticleId referenceArticle;
    StudyId study;
    DecisionId decision;
    ArticleId article;
    QString note;
};

template <> const EntitySpec<Citation>& specOf<Citation>();

} // namespace tahaluf
