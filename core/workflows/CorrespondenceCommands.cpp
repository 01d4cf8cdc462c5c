// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with letters once they are in the register, and with the register of a whole year.
#include "coalition/CorrespondenceQueries.h"
#include "storage/Transaction.h"
#include "workflows/CorrespondenceWorkflow.h"

namespace tahaluf {

Result<std::vector<Letter>> CorrespondenceWorkflow::write(const LetterOrder& order)
{
    Result<std::vector<Letter>> letters = LetterComposer(m_records).compose(order);
    if (!letters) {
        return letters;
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    for (Letter& letter : *letters) {
        if (Result<void> saved = save(letter); !saved) {
            return saved.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return letters;
}

Result<std::vector<Letter>> CorrespondenceWorkflow::remind(const std::vector<LetterId>& ids, const LetterOrder& order)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    std::vector<Letter> reminders;
    for (const LetterId id : ids) {
        Result<Letter> reminded = m_records.letters.get(id);
        if (!reminded) {
            return reminded.takeError();
        }
        if (reminded->direction != LetterDirection::Sent || reminded->answer != AnswerState::Awaited) {
            return refused(tr("%1 waits for no answer, so there is nothing to remind of.").arg(reminded->number));
        }
        LetterOrder one = order;
        one.kind = LetterKind::Reminder;
        one.to = LetterTo::OneBody;
        one.member = reminded->member;
        one.addressee = reminded->addressee;
        one.meeting = reminded->meeting;
        one.confidentiality = reminded->confidentiality;
        // A reminder of a reminder is about the letter that started it.
        one.follows = reminded->follows.isValid() ? reminded->follows : id;
        Result<std::vector<Letter>> written = write(one);
        if (!written) {
            return written;
        }
        reminders.insert(reminders.end(), written->begin(), written->end());
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return reminders;
}

Result<void> CorrespondenceWorkflow::send(const std::vector<LetterId>& ids, QDate sentOn)
{
    if (!sentOn.isValid()) {
        return refused(tr("Give the day on which the letter goes out."), QStringLiteral("dated_on"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    for (const LetterId id : ids) {
        Result<Letter> letter = m_records.letters.get(id);
        if (!letter) {
            return letter.takeError();
        }
        if (letter->state != LetterState::Draft) {
            return refused(tr("%1 is no draft: it went out or came in already.").arg(letter->number));
        }
        if (letter->text.trimmed().isEmpty()) {
            return refused(tr("%1 has no text yet.").arg(letter->number), QStringLiteral("text"));
        }
        if (sentOn.year() != letter->year) {
            return refused(tr("The number %1 belongs to the year %2: give a day of that year.")
                               .arg(letter->number)
                               .arg(letter->year),
                           QStringLiteral("dated_on"));
        }
        letter->state = LetterState::Sent;
        letter->datedOn = sentOn;
        letter->answer = letter->answerDue.isValid() ? AnswerState::Awaited : AnswerState::None;
        if (Result<void> saved = m_records.letters.update(*letter); !saved) {
            return saved;
        }
    }
    return transaction->commit();
}

Result<Letter> CorrespondenceWorkflow::markAnswered(LetterId id, LetterId by, const QString& note)
{
    Result<Letter> letter = m_records.letters.get(id);
    if (!letter) {
        return letter;
    }
    if (letter->state == LetterState::Draft) {
        return refused(tr("%1 is a draft; nobody can have answered it.").arg(letter->number));
    }
    if (by.isValid()) {
        Result<Letter> answer = m_records.letters.get(by);
        if (!answer) {
            return answer;
        }
        if (answer->direction == letter->direction) {
            return refused(
                tr("%1 went the same way; only a letter from the other side is answered.").arg(letter->number),
                QStringLiteral("answered_by"));
        }
        if (answer->inReplyTo.isValid() && answer->inReplyTo != id) {
            // It answers several letters; what it names first stays.
            if (Result<void> settled = settle(id, by); !settled) {
                return settled.takeError();
            }
            return m_records.letters.get(id);
        }
        answer->inReplyTo = id;
        if (Result<void> saved = save(*answer); !saved) {
            return saved.takeError();
        }
        // The link may have stood there before while this letter was marked by hand.
        if (Result<void> settled = settle(id, by); !settled) {
            return settled.takeError();
        }
        return m_records.letters.get(id);
    }
    if (note.trimmed().isEmpty()) {
        return refused(tr("Choose the letter that answered, or say in a few words how the answer came."),
                       QStringLiteral("answer_note"));
    }
    letter->answerNote = note.trimmed();
    letter->answer = AnswerState::Answered;
    if (Result<void> saved = m_records.letters.update(*letter); !saved) {
        return saved.takeError();
    }
    return letter;
}

Result<ClosedYear> CorrespondenceWorkflow::closeYear(int year,
                                                     const QString& closedBy,
                                                     const QString& document,
                                                     const QString& contentHash)
{
    const QDate today = m_records.now().date();
    if (year >= today.year()) {
        return refused(tr("The year %1 is not over. It is closed once the next one has begun.").arg(year),
                       QStringLiteral("year"));
    }
    const CorrespondenceQueries queries(m_records);
    Result<std::optional<ClosedYear>> before = queries.closedYear(year);
    if (!before) {
        return before.takeError();
    }
    if (*before) {
        return refused(tr("The year %1 is closed already.").arg(year), QStringLiteral("year"));
    }
    Result<std::vector<Letter>> sent = queries.ofYear(year, LetterDirection::Sent);
    Result<std::vector<Letter>> received = queries.ofYear(year, LetterDirection::Received);
    if (!sent || !received) {
        return sent ? received.takeError() : sent.takeError();
    }
    for (const Letter& letter : *sent) {
        if (letter.state == LetterState::Draft) {
            return refused(tr("%1 (%2) is still a draft. Send it or delete it, then close the year.")
                               .arg(letter.number, letter.subject));
        }
    }
    ClosedYear closed;
    closed.year = year;
    closed.closedOn = today;
    closed.closedBy = closedBy.trimmed();
    closed.sent = static_cast<int>(sent->size());
    closed.received = static_cast<int>(received->size());
    closed.document = document;
    closed.contentHash = contentHash;
    if (Result<void> saved = m_records.closedYears.insert(closed); !saved) {
        return saved.takeError();
    }
    return closed;
}

Result<std::vector<Letter>> CorrespondenceWorkflow::like(LetterId id, const QString& state, const QString& answer) const
{
    Result<Letter> letter = m_records.letters.get(id);
    if (!letter) {
        return letter.takeError();
    }
    std::vector<Letter> alike{*letter};
    if (!letter->meeting.isValid() || letter->direction != LetterDirection::Sent) {
        return alike;
    }
    Result<std::vector<Letter>> others =
        m_records.letters.where(QStringLiteral("id <> ? AND direction = 'sent' AND kind = ? AND meeting = ? AND "
                                               "(state = ? OR answer = ?)"),
                                {id.value(), choiceKey(letter->kind), letter->meeting.value(), state, answer},
                                QStringLiteral("year, sequence"));
    if (!others) {
        return others;
    }
    alike.insert(alike.end(), others->begin(), others->end());
    return alike;
}

Result<std::vector<Letter>> CorrespondenceWorkflow::draftsLike(LetterId id) const
{
    return like(id, choiceKey(LetterState::Draft), {});
}

Result<std::vector<Letter>> CorrespondenceWorkflow::awaitedLike(LetterId id) const
{
    return like(id, {}, choiceKey(AnswerState::Awaited));
}

} // namespace tahaluf
