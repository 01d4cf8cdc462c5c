// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/LettersFixture.h"

#include "support/Must.h"

namespace tahaluf {

LettersFixture::LettersFixture()
{
    Meeting held = must(workspace->records().meetings.get(meeting.id));
    held.venue = QStringLiteral("قاعة الاجتماعات");
    held.startsAt = QDateTime(QDate(2012, 12, 20), QTime(9, 30));
    must(workspace->records().meetings.update(held));
    meeting = held;
    must(workspace->meetings().invite(meeting.id, {interior.id, justice.id, university.id}, QDate(2012, 11, 20)));
}

Letter LettersFixture::read(LetterId id) const
{
    return must(workspace->records().letters.get(id));
}

Letter LettersFixture::sent(const Member& to, QDate due, LetterKind kind)
{
    Letter letter;
    letter.member = to.id;
    letter.subject = QStringLiteral("موضوع الكتاب");
    letter.text = QStringLiteral("نص الكتاب");
    letter.kind = kind;
    letter.meeting = meeting.id;
    letter.answerDue = due;
    must(letters().save(letter));
    return letter;
}

Letter LettersFixture::received(const Member& from, LetterId inReplyTo)
{
    Letter letter;
    letter.member = from.id;
    letter.subject = QStringLiteral("رد الجهة");
    letter.inReplyTo = inReplyTo;
    must(letters().registerReceived(letter));
    return letter;
}

LetterOrder LettersFixture::toAllInvited(LetterKind kind)
{
    LetterOrder order;
    order.kind = kind;
    order.meeting = meeting.id;
    order.to = LetterTo::Invited;
    order.answerDue = QDate(2012, 12, 10);
    const LetterWording wording = must(LetterComposer(workspace->records()).wordings(order)).back();
    order.subject = wording.subject;
    order.text = wording.text;
    return order;
}

qint64 LettersFixture::count() const
{
    return must(workspace->count(QStringLiteral("letters")));
}

} // namespace tahaluf
