// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The bodies of the coalition by tier and sector, with their names in both languages, who represents them today, and
 * how to reach them. The public edition names the bodies and their own address only.
 */
class MemberDirectory
{
    Q_DECLARE_TR_FUNCTIONS(MemberDirectory)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    MemberDirectory(const CoalitionRecords& records, const PaperRequest& request)
        : m_words(records, request)
    {
    }

    void addTier(Document& paper, Relevance tier, const std::vector<Member>& members);
    void addRows(paper::Table& table, const Member& member);
    [[nodiscard]] QString bodies(int count) const;
    [[nodiscard]] QString titleOf(Relevance tier) const;
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("MemberDirectory", source);
    }

    PaperWords m_words;
    QDate m_today;
};

} // namespace tahaluf
