// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Everything recorded of one body: its data, who represents it and by which mandate, its attendance, what it proposed
 * and what became of it, its reservations, and what it was charged with.
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
