// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/Ids.h"
#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class CommentState
{
    Open,
    TakenUp,
    NotTakenUp
};

/** A member's comment (مرئيات الجهة) on an article of a circulated text. */
struct ArticleComment
{
    ArticleCommentId id;
    QString uid;
    int revision = 0;

    ArticleId article;
    MemberId member;
    PersonId person;
    QString text;
    QDate receivedOn;
    CommentState state = CommentState::Open;
    QString reply; ///< mandatory when not taken up
};

template <> const ChoiceList& choicesOf<CommentState>();
template <> const EntitySpec<ArticleComment>& specOf<ArticleComment>();

} // namespace tahaluf
