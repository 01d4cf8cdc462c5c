// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/MemberQueries.h"
#include "coalition/ProposalFates.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Everything recorded of one body: its data, who represents it and by which mandate, its attendance, what it proposed
 * and what became of it up to the article, its reservations and objections, what it was charged with, and how far the
 * recommendations and actions are that it leads or supports.
 */
class MemberProfile
{
    Q_DECLARE_TR_FUNCTIONS(MemberProfile)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    MemberProfile(const CoalitionRecords& records, const PaperRequest& request)
        : m_words(records, request)
    {
    }

    void addData(Document& paper);
    void addRepresentatives(Document& paper);
    void addAttendance(Document& paper);
    void addProposals(Document& paper);
    void addReservations(Document& paper);
    void addCharges(Document& paper);
    void addTasks(Document& paper);
    void addTraining(Document& paper);
    [[nodiscard]] paper::Text ledTo(const Entry& entry, const ProposalFates& fates) const;
    paper::Row positionRow(const PositionOfMember& said);
    paper::Row actionRow(const Action& action, QDate today);
    [[nodiscard]] QString partOf(MemberId lead) const;
    void addTable(Document& paper, paper::Table table, const QString& none);
    [[nodiscard]] QString presenceOf(const Attendance& line);
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("MemberProfile", source);
    }

    PaperWords m_words;
    Member m_member;
    std::vector<Entry> m_entries;
};

} // namespace tahaluf
