// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/correspondence/Ids.h"
#include "coalition/meetings/Ids.h"
#include "coalition/members/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class LetterDirection
{
    Sent,
    Received
};
enum class LetterKind
{
    General,
    Nomination,
    MinutesCirculation,
    Comments,
    Reminder,
    Thanks
};
/** A letter of ours is a draft until it goes out; what came in is received. */
enum class LetterState
{
    Draft,
    Sent,
    Received
};
enum class Confidentiality
{
    Normal,
    Restricted,
    Confidential,
    Secret
};
/** Whether an answer is expected and has come; that it is overdue follows from its day. */
enum class AnswerState
{
    None,
    Awaited,
    Answered
};

/** A letter sent or received, as the register of correspondence keeps it. */
struct Letter
{
    LetterId id;
    QString uid;
    int revision = 0;

    QString number; ///< «ص 14/2012»: direction, sequence and year; given once at saving
    LetterDirection direction = LetterDirection::Sent;
    int year = 0;
    int sequence = 0;
    QDate datedOn; ///< the day it was sent or came in, in the year of its number
    MemberId member;
    PersonId person; ///< to whom, or by whom it was signed
    QString addressee; ///< as it stands on the paper, or the other side where it is no body of the coalition
    QString subject;
    QString text;
    QString opening; ///< salutation, as on the paper
    QString closing;
    QString signature; ///< the post and the name below it, a line each
    LetterKind kind = LetterKind::General;
    LetterState state = LetterState::Sent; ///< of an old letter; what is written here begins as a draft
    Confidentiality confidentiality = Confidentiality::Normal;
    QString enclosures;
    MeetingId meeting;
    QString theirNumber; ///< the other side's own number, of a letter received
    QDate theirDate;
    QDate answerDue;
    AnswerState answer = AnswerState::None; ///< follows from the fields around it
    QString answerNote; ///< how it was answered where no letter did
    LetterId answeredBy; ///< the letter that answered; follows from that letter's inReplyTo
    LetterId inReplyTo;
    LetterId follows; ///< the letter this one reminds of

    [[nodiscard]] bool isOverdue(QDate today) const
    {
        return answer == AnswerState::Awaited && answerDue.isValid() && answerDue < today;
    }
};

template <> const ChoiceList& choicesOf<LetterDirection>();
template <> const ChoiceList& choicesOf<LetterKind>();
template <> const ChoiceList& choicesOf<LetterState>();
template <> const ChoiceList& choicesOf<Confidentiality>();
template <> const ChoiceList& choicesOf<AnswerState>();
template <> const EntitySpec<Letter>& specOf<Letter>();

} // namespace tahaluf
