// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"

#include <QHash>

#include <optional>

namespace tahaluf {

/** How many proposals there are of each kind of thing; ids of none (0) stand for «not given». */
struct ProposalFigures
{
    qint64 all = 0; ///< withdrawn ones left out
    qint64 settled = 0; ///< with an outcome: adopted, adopted with changes, not adopted, merged
    QHash<EntryState, qint64> byState; ///< withdrawn ones too
    QHash<qint64, qint64> byTheme; ///< withdrawn ones left out
    QHash<qint64, qint64> byMember; ///< likewise
};

/** What waits for somebody on a day. */
struct WaitingFigures
{
    qint64 toStudy = 0; ///< proposals recorded and not yet given to study
    qint64 lateStudies = 0;
    qint64 openDecisions = 0;
    qint64 overdueRecommendations = 0;
    qint64 overdueActions = 0;
    qint64 overdueAnswers = 0; ///< of letters
    qint64 openComments = 0; ///< of members on the founding text
    qint64 memorandaToRenew = 0;
};

/** How far the newest version of the founding text is. */
struct TextFigures
{
    int version = 0; ///< 0: there is none yet
    CharterState state = CharterState::Draft;
    qint64 articles = 0;
    qint64 agreed = 0; ///< agreed or approved; all of an approved text
};

/** What the dashboard counts, each group by one statement; proposals from the counts the file keeps of them. */
class DashboardQueries
{
public:
    explicit DashboardQueries(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    Result<ProposalFigures> proposals() const;
    Result<WaitingFigures> waiting(QDate today) const;
    Result<TextFigures> text() const;
    /** The next meeting that is planned or invited to, at or after this moment. */
    Result<std::optional<Meeting>> nextMeeting(const QDateTime& now) const;

private:
    const CoalitionRecords& m_records;
};

} // namespace tahaluf
