// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "workflows/LetterComposer.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The register of letters sent and received. A letter gets its number when it is saved, per year and direction, once
 * for all; what was sent stays as it was sent; a closed year takes no more letters.
 */
class CorrespondenceWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(CorrespondenceWorkflow)

public:
    explicit CorrespondenceWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /**
     * The save command of forms and imports. A new letter gets its number; one that comes with a number keeps it. A
     * letter in reply marks the other one answered.
     */
    Result<void> save(Letter& letter);
    /** Registers a letter that came in. */
    Result<void> registerReceived(Letter& letter);
    /** Writes the ordered letters as drafts, each with a number of its own, all or none. */
    Result<std::vector<Letter>> write(const LetterOrder& order);
    /** A reminder to each of these letters that still waits for its answer, all or none. */
    Result<std::vector<Letter>> remind(const std::vector<LetterId>& ids, const LetterOrder& order);
    /** Drafts go out on this day: their text is fixed, and their answers are awaited from now on. All or none. */
    Result<void> send(const std::vector<LetterId>& ids, QDate sentOn);
    /** The answer has come: by a letter of the register, or, without one, as the note says. */
    Result<Letter> markAnswered(LetterId id, LetterId by, const QString& note);
    /**
     * Closes the register of a year that is over and keeps its index (Document::toJson and its hash). Refused while a
     * letter of it is a draft.
     */
    Result<ClosedYear>
    closeYear(int year, const QString& closedBy, const QString& document, const QString& contentHash);

    /** Drafts of the same kind to the same meeting, this one first: what was written in one go. */
    Result<std::vector<Letter>> draftsLike(LetterId id) const;
    /** Letters of the same kind to the same meeting that wait for their answer, this one first. */
    Result<std::vector<Letter>> awaitedLike(LetterId id) const;

private:
    Result<void> enter(Letter& letter);
    Result<void> correct(Letter& letter);
    Result<void> giveNumber(class Transaction& transaction, Letter& letter);
    Result<void> refuseWhenClosed(int year) const;
    Result<void> checkLinks(const Letter& letter) const;
    Result<void> settle(LetterId answered, LetterId by);
    Result<void> unsettle(LetterId answered, LetterId by);
    Result<std::vector<Letter>> like(LetterId id, const QString& state, const QString& answer) const;

    CoalitionRecords& m_records;
};

} // namespace tahaluf
