// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/DecisionResult.h"
#include "workflows/DecisionLock.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <functional>

namespace tahaluf {

/**
 * Decisions and the positions of the bodies. A decision is opened on a proposal, a recommendation, an article or a free
 * question, under the rules of that day; the bodies take positions, in rounds where it is by consensus; closing
 * computes the result, and nothing but a late position is added to it then. A decision documents what was agreed: the
 * state of its subject follows from the subject's own commands. Every command is one transaction.
 */
class DecisionWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(DecisionWorkflow)

public:
    DecisionWorkflow(CoalitionRecords& records, DecisionLock& lock)
        : m_records(records)
        , m_lock(lock)
    {
    }

    /** A decision on nothing yet, under the coalition's rules; not saved. */
    Result<Decision> prepared() const;
    /** Opens it: gives the number, and fills in today and the coalition's rules where it states none. */
    Result<void> open(Decision& decision);
    /**
     * The save command of forms and imports. A new one is opened; one that comes in as taken keeps the result it
     * states, marked as entered. Of an open one the text changes while nobody took a position on it, and the day until
     * which answers are awaited; another state or the next round is the command of that name.
     */
    Result<void> save(Decision& decision);

    /** What a body says in the present round; replaces what it said in it before. */
    Result<Position> take(Position position);
    /** Everyone who was asked, in a meeting those in the room, and gave no position agrees. Returns how many. */
    Result<int> agreeTheRest(DecisionId id);
    Result<void> takeBack(DecisionId id, MemberId member);
    /** Puts the position in the place of one that awaited its body's approval. */
    Result<Position> confirm(DecisionId id, MemberId member, Stance stance, const QString& text = {});
    /** Asks all again after an objection, on another text where one is given; the positions of this round stay. */
    Result<Decision> nextRound(DecisionId id, const QString& text = {});
    /** Computes the result and keeps it, as of today unless a day is stated. */
    Result<Decision> close(DecisionId id, QDate on = {});
    /** A position after closing, of a body that took none: printed, and without effect on the result. */
    Result<Position> addLate(Position position);
    Result<Decision> withdraw(DecisionId id, const QString& reason);
    /** The save command of imports: taken, late, or of an earlier round of an open decision. */
    Result<void> savePosition(Position& position);

    /** The save command of the settings. */
    Result<void> saveRules(DecisionRules& rules);

private:
    Result<void> enter(Decision& decision);
    Result<void> correct(Decision& decision);
    Result<void> checkSubject(Decision& decision) const;
    Result<void> checkForum(const Decision& decision) const;
    Result<void> checkChange(const Decision& before, const Decision& after) const;
    static Result<void> checkRules(const DecisionRules& rules);
    Result<void> fillInRules(Decision& decision) const;
    /** What to do before it can be closed. */
    static QString whatIsLacking(const DecisionResult& result);
    Result<Decision> openOne(DecisionId id) const;
    Result<void> checkPosition(const Decision& decision, Position& position) const;
    Result<Position> put(const Decision& decision, Position position);
    Result<Decision> change(DecisionId id, const std::function<Result<void>(Decision&)>& edit);
    /** A day as a sentence names it: slashes keep their order in Arabic lines too. */
    static QString day(QDate date) { return date.toString(QStringLiteral("d/M/yyyy")); }
    [[nodiscard]] QDate today() const { return m_records.now().date(); }

    CoalitionRecords& m_records;
    DecisionLock& m_lock;
};

} // namespace tahaluf
