// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "workflows/TextFacts.h"

#include <QCoreApplication>

#include <vector>

namespace tahaluf {

/** To whom letters about a meeting go. */
enum class LetterTo
{
    OneBody,
    Invited, ///< every body with an invitation to the meeting
    Attended, ///< every body with somebody present at it
    NotReplied ///< invited bodies that have not replied
};

/** What letters are to be written, one for each body. Subject and text may name {body}, {meeting} and the like. */
struct LetterOrder
{
    LetterKind kind = LetterKind::General;
    Language language = Language::Arabic;
    MeetingId meeting;
    LetterTo to = LetterTo::OneBody;
    MemberId member; ///< of OneBody; without one the addressee says to whom it goes
    QString addressee; ///< empty: as the body was addressed last
    QDate answerDue;
    LetterId follows; ///< the letter a reminder is about
    LetterId inReplyTo;
    Confidentiality confidentiality = Confidentiality::Normal;
    QString enclosures;
    QString subject;
    QString text;
};

/** Subject and text of a kind of letter, with their names in braces. */
struct LetterWording
{
    QString title; ///< what a person chooses it by
    QString subject;
    QString text;
};

/** Makes letters from the records; saves nothing. */
class LetterComposer
{
    Q_DECLARE_TR_FUNCTIONS(LetterComposer)

public:
    explicit LetterComposer(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** The coalition's own text modules for this kind, then the program's text: the first is the usual one. */
    Result<std::vector<LetterWording>> wordings(const LetterOrder& order) const;
    /** The day until which an answer is usually asked; none for kinds that want no answer. */
    Result<QDate> usualDue(const LetterOrder& order) const;
    /** What the names in braces mean for all letters of the order: everything but the body. */
    Result<TextFacts> facts(const LetterOrder& order) const;
    /** What usually goes with such a letter. */
    Result<QString> usualEnclosures(const LetterOrder& order) const;
    /** The bodies in the order of their precedence; Refused when there are none. */
    Result<std::vector<MemberId>> recipients(const LetterOrder& order) const;
    /** One draft for each recipient, names filled in, addressee, salutation and signature as usual. */
    Result<std::vector<Letter>> compose(const LetterOrder& order) const;

private:
    Result<void> check(const LetterOrder& order) const;
    Result<Letter> letterTo(MemberId member, const LetterOrder& order, TextFacts& facts) const;
    Result<LetterWording> standard(const LetterOrder& order) const;
    /** The text of an answer, to be gone on with. */
    Result<LetterWording> answer(const LetterOrder& order) const;

    const CoalitionRecords& m_records;
};

} // namespace tahaluf
