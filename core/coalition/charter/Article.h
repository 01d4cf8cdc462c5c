// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

enum class ArticleKind
{
    Part,
    Article,
    Clause
};
enum class ArticleState
{
    Draft,
    Agreed,
    Approved
};

/** A part, an article or a clause of one version of the founding text. Its number follows from its place in the tree.
 */
struct Article
{
    ArticleId id;
    QString uid;
    int revision = 0;

    CharterId charter;
    ArticleId parent; ///< the part of an article, the article of a clause
    ArticleKind kind = ArticleKind::Part;
    int position = 0; ///< among its siblings, from 1
    QString heading;
    QString headingEn;
    QString text; ///< cross-references as «{المادة:LINEAGE}», shown with the present number
    QString textEn;
    ArticleState state = ArticleState::Draft;
    QString lineage; ///< the same through all versions: uid of its first
};

template <> const ChoiceList& choicesOf<ArticleKind>();
template <> const ChoiceList& choicesOf<ArticleState>();
template <> const EntitySpec<Article>& specOf<Article>();

} // namespace tahaluf
