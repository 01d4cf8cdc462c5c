// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/CorrespondenceWorkflow.h"

#include "coalition/correspondence/LetterNumber.h"
#include "coalition/CorrespondenceQueries.h"
#include "storage/NumberCounter.h"
#include "storage/Transaction.h"

namespace tahaluf {

namespace {

AnswerState answerOf(const Letter& letter)
{
    if (letter.answeredBy.isValid() || !letter.answerNote.trimmed().isEmpty()) {
        return AnswerState::Answered;
    }
    // Nobody owes an answer to what did not go out yet.
    const bool isOut = letter.state != LetterState::Draft;
    return isOut && letter.answerDue.isValid() ? AnswerState::Awaited : AnswerState::None;
}

/** The first field that a letter which was sent, or whose year is closed, may not have changed any more. */
QString fixedFieldOf(const Letter& before, const Letter& after)
{
    const EntitySpec<Letter>& spec = specOf<Letter>();
    static const QStringList fixed{QStringLiteral("dated_on"),
                                   QStringLiteral("member"),
                                   QStringLiteral("person"),
                                   QStringLiteral("addressee"),
                                   QStringLiteral("subject"),
                                   QStringLiteral("text"),
                                   QStringLiteral("opening"),
                                   QStringLiteral("closing"),
                                   QStringLiteral("signature"),
                                   QStringLiteral("enclosures"),
                                   QStringLiteral("confidentiality"),
                                   QStringLiteral("their_number"),
                                   QStringLiteral("their_date")};
    for (const QString& key : fixed) {
        const auto index = static_cast<std::size_t>(spec.info().indexOf(key));
        if (!isSameStored(spec.read(before, index), spec.read(after, index))) {
            return key;
        }
    }
    return {};
}

} // namespace

Result<void> CorrespondenceWorkflow::refuseWhenClosed(int year) const
{
    Result<std::optional<ClosedYear>> closed = CorrespondenceQueries(m_records).closedYear(year);
    if (!closed) {
        return closed.takeError();
    }
    if (*closed) {
        return refused(tr("The year %1 is closed: its register takes no more letters. Enter the letter in the year in "
                          "which it came or went.")
                           .arg(year),
                       QStringLiteral("dated_on"));
    }
    return {};
}

Result<void> CorrespondenceWorkflow::checkLinks(const Letter& letter) const
{
    for (const auto& [id, field] : {std::pair(letter.inReplyTo, QStringLiteral("in_reply_to")),
                                    std::pair(letter.follows, QStringLiteral("follows"))}) {
        if (!id.isValid()) {
            continue;
        }
        if (id == letter.id) {
            return refused(tr("A letter cannot be about itself."), field);
        }
        Result<Letter> other = m_records.letters.get(id);
        if (!other) {
            return other.takeError();
        }
        if (field == QLatin1String("in_reply_to") && other->direction == letter.direction) {
            return refused(
                tr("%1 went the same way; only a letter from the other side is answered.").arg(other->number), field);
        }
    }
    return {};
}

Result<void> CorrespondenceWorkflow::giveNumber(Transaction& transaction, Letter& letter)
{
    LetterNumber number{letter.direction, letter.datedOn.year(), 0};
    if (letter.number.trimmed().isEmpty()) {
        Result<int> next = NumberCounter::next(transaction, number.scope());
        if (!next) {
            return next.takeError();
        }
        number.sequence = *next;
    } else {
        const auto stated = LetterNumber::parse(letter.number, number);
        const QString field = QStringLiteral("number");
        if (!stated) {
            return refused(tr("“%1” is not the number of a letter. Write it as %2.")
                               .arg(letter.number, LetterNumber{letter.direction, number.year, 14}.text()),
                           field);
        }
        if (stated->direction != number.direction || stated->year != number.year) {
            return refused(tr("The number “%1” does not fit the letter: it was %2 in %3.")
                               .arg(letter.number, choiceLabel(letter.direction))
                               .arg(number.year),
                           field);
        }
        number = *stated;
        Result<std::vector<Letter>> taken = m_records.letters.where(QStringLiteral("number = ?"), {number.text()});
        if (!taken) {
            return taken.takeError();
        }
        if (!taken->empty()) {
            return refused(tr("The number %1 is given already, to “%2”.").arg(number.text(), taken->front().subject),
                           field);
        }
        if (Result<void> raised = NumberCounter::takeStated(transaction, number.scope(), number.sequence); !raised) {
            return raised.takeError();
        }
    }
    letter.number = number.text();
    letter.year = number.year;
    letter.sequence = number.sequence;
    return {};
}

Result<void> CorrespondenceWorkflow::save(Letter& letter)
{
    if (letter.subject.trimmed().isEmpty()) {
        return refused(tr("Say in a few words what the letter is about."), QStringLiteral("subject"));
    }
    if (Result<void> checked = checkLinks(letter); !checked) {
        return checked;
    }
    return letter.id.isValid() ? correct(letter) : enter(letter);
}

Result<void> CorrespondenceWorkflow::registerReceived(Letter& letter)
{
    letter.direction = LetterDirection::Received;
    return save(letter);
}

Result<void> CorrespondenceWorkflow::enter(Letter& entered)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    // Kept apart until the commit: a refused letter must not carry a number away.
    Letter letter = entered;
    if (!letter.datedOn.isValid()) {
        letter.datedOn = m_records.now().date();
    }
    if (Result<void> open = refuseWhenClosed(letter.datedOn.year()); !open) {
        return open;
    }
    if (letter.direction == LetterDirection::Received) {
        letter.state = LetterState::Received;
    } else if (letter.state == LetterState::Received) {
        letter.state = LetterState::Sent;
    }
    if (Result<void> numbered = giveNumber(*transaction, letter); !numbered) {
        return numbered;
    }
    letter.answeredBy = {};
    letter.answer = answerOf(letter);
    if (Result<void> saved = m_records.letters.insert(letter); !saved) {
        return saved;
    }
    if (Result<void> settled = settle(letter.inReplyTo, letter.id); !settled) {
        return settled;
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed;
    }
    entered = letter;
    return {};
}

Result<void> CorrespondenceWorkflow::correct(Letter& letter)
{
    Result<Letter> stored = m_records.letters.get(letter.id);
    if (!stored) {
        return stored.takeError();
    }
    if (letter.number != stored->number || letter.direction != stored->direction) {
        return refused(tr("The number %1 was given at saving and cannot be changed.").arg(stored->number),
                       letter.number != stored->number ? QStringLiteral("number") : QStringLiteral("direction"));
    }
    if (letter.state != stored->state) {
        return refused(tr("%1: a draft becomes a letter by sending it.").arg(stored->number), QStringLiteral("state"));
    }
    Result<std::optional<ClosedYear>> closed = CorrespondenceQueries(m_records).closedYear(stored->year);
    if (!closed) {
        return closed.takeError();
    }
    const QString fixed = fixedFieldOf(*stored, letter);
    if (*closed && !fixed.isEmpty()) {
        return refused(tr("The year %1 is closed: its letters stay as they are.").arg(stored->year), fixed);
    }
    if (stored->state == LetterState::Sent && !fixed.isEmpty()) {
        return refused(tr("%1 was sent and stays as it was sent. Write another letter instead.").arg(stored->number),
                       fixed);
    }
    if (letter.datedOn.year() != stored->year) {
        return refused(
            tr("The number %1 belongs to the year %2: give a day of that year.").arg(stored->number).arg(stored->year),
            QStringLiteral("dated_on"));
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    letter.year = stored->year;
    letter.sequence = stored->sequence;
    letter.answeredBy = stored->answeredBy;
    letter.answer = answerOf(letter);
    if (Result<void> saved = m_records.letters.update(letter); !saved) {
        return saved;
    }
    if (stored->inReplyTo != letter.inReplyTo) {
        if (Result<void> undone = unsettle(stored->inReplyTo, letter.id); !undone) {
            return undone;
        }
        if (Result<void> settled = settle(letter.inReplyTo, letter.id); !settled) {
            return settled;
        }
    }
    return transaction->commit();
}

Result<void> CorrespondenceWorkflow::settle(LetterId answered, LetterId by)
{
    if (!answered.isValid()) {
        return {};
    }
    Result<Letter> first = m_records.letters.get(answered);
    if (!first) {
        return first.takeError();
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    // An answer to a letter answers its reminders, and an answer to a reminder the letter it is about.
    const LetterId root = first->follows.isValid() ? first->follows : first->id;
    Result<std::vector<Letter>> all = m_records.letters.where(QStringLiteral("id IN (?, ?) OR follows = ?"),
                                                              {answered.value(), root.value(), root.value()});
    if (!all) {
        return all.takeError();
    }
    for (Letter& letter : *all) {
        if (letter.id == by || letter.answeredBy.isValid()) {
            continue;
        }
        const bool isMeant = letter.id == answered;
        if (!isMeant && letter.answer != AnswerState::Awaited) {
            continue;
        }
        letter.answeredBy = by;
        letter.answer = answerOf(letter);
        if (Result<void> saved = m_records.letters.update(letter); !saved) {
            return saved;
        }
    }
    return transaction->commit();
}

Result<void> CorrespondenceWorkflow::unsettle(LetterId answered, LetterId by)
{
    if (!answered.isValid()) {
        return {};
    }
    Result<Letter> first = m_records.letters.get(answered);
    if (!first) {
        return first.takeError();
    }
    const LetterId root = first->follows.isValid() ? first->follows : first->id;
    Result<std::vector<Letter>> all =
        m_records.letters.where(QStringLiteral("answered_by = ? AND (id IN (?, ?) OR follows = ?)"),
                                {by.value(), answered.value(), root.value(), root.value()});
    if (!all) {
        return all.takeError();
    }
    for (Letter& letter : *all) {
        letter.answeredBy = {};
        letter.answer = answerOf(letter);
        if (Result<void> saved = m_records.letters.update(letter); !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace tahaluf
