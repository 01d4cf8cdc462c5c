// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

#include <functional>

namespace tahaluf {

/** What a body reports on a recommendation. */
struct ProgressReport
{
    QDate on = {}; ///< none: today
    MemberId by = {}; ///< none: the lead
    int percent = 0; ///< 0: not started; 100: done
    QString actionsTaken = {};
    QString obstacles = {};
    QString note = {};
};

/** What a body asks for that needs more time. */
struct ExtensionRequest
{
    QDate until = {};
    QString reason = {};
    QDate on = {}; ///< none: today
    MemberId by = {}; ///< none: the lead
};

/**
 * Recommendations and their follow-up. A recommendation is issued from one proposal at least, and gets its number then,
 * once. Reports are its history: the recommendation carries what the last one says, and a wrong one is corrected by the
 * next. Its due date moves only by an extension that is granted; the first one is kept. That it is overdue follows from
 * the day and is never stored.
 */
class RecommendationWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(RecommendationWorkflow)

public:
    explicit RecommendationWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** Issues a new one from these proposals, each adopted, adopted with changes or under study. */
    Result<void> issue(Recommendation& recommendation,
                       const std::vector<EntryId>& sources,
                       const std::vector<MemberId>& supporting = {});
    /** The text offered for a recommendation from these proposals: their formal wordings, else what was said. */
    Result<QString> textFrom(const std::vector<EntryId>& sources) const;
    /** Refused when no recommendation may come from this proposal; says what to do first. */
    Result<void> checkSource(EntryId id) const;

    /**
     * The save command of forms and imports. A new one takes its state as it comes and its sources afterwards; nothing
     * can be reported on it before it has one. Of an existing one the words change, and a state that differs is a
     * command: a report, cancel() or resume().
     */
    Result<void> save(Recommendation& recommendation);
    Result<Recommendation> cancel(RecommendationId id, const QString& reason);
    /** Takes a cancelled one up again where it stood. */
    Result<Recommendation> resume(RecommendationId id);
    Result<void> setSources(RecommendationId id, const std::vector<EntryId>& entries);
    Result<void> setSupporting(RecommendationId id, const std::vector<MemberId>& members);

    Result<FollowUp> report(RecommendationId id, const ProgressReport& report);
    /** Refused while an earlier request is open. */
    Result<FollowUp> askExtension(RecommendationId id, const ExtensionRequest& request);
    /** Moves the due date to this day; without one to the day that was asked for. */
    Result<FollowUp> grantExtension(FollowUpId id, QDate until = {}, const QString& answer = {});
    Result<FollowUp> refuseExtension(FollowUpId id, const QString& answer);

    /** The save commands of imports, and of lists to which a link is added. */
    Result<void> saveSource(RecommendationSource& source);
    Result<void> saveSupport(RecommendationSupport& support);
    Result<void> saveFollowUp(FollowUp& followUp);

private:
    Result<void> check(const Recommendation& recommendation) const;
    Result<void> enter(Recommendation& recommendation);
    Result<void> correct(Recommendation& recommendation);
    Result<void> fitDueDate(Recommendation& recommendation, const Recommendation& before) const;
    Result<Recommendation> change(RecommendationId id, const std::function<Result<void>(Recommendation&)>& edit);
    /** Refuses what may not be reported now: of a cancelled one, without a source, in another order than the days. */
    Result<void> checkReport(const Recommendation& recommendation, FollowUp& followUp) const;
    Result<void> checkRequest(const Recommendation& recommendation, const FollowUp& followUp) const;
    Result<void> add(Recommendation& recommendation, FollowUp& followUp);
    Result<FollowUp> answer(FollowUpId id, QDate granted, const QString& answer);
    [[nodiscard]] QDate today() const { return m_records.now().date(); }

    CoalitionRecords& m_records;
};

} // namespace tahaluf
