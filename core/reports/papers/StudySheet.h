// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/ProposalFacts.h"

namespace tahaluf {

/**
 * «ورقة دراسة»: of one proposal, of all that are studied of a meeting, or, without either, of all studies that are
 * late. What is not filled in yet leaves room to write.
 */
class StudySheet
{
    Q_DECLARE_TR_FUNCTIONS(StudySheet)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    StudySheet(const CoalitionRecords& records, const PaperRequest& request);
    Result<Document> compose();
    Result<std::vector<Study>> chosen();
    void addStudy(Document& paper, const Study& study);
    void addFindings(Document& paper, const Study& study, Audience audience);
    void addPart(Document& paper, const Study& study, const QString& title, const QString& text, Audience audience);
    void addOutcome(Document& paper, const Study& study, Audience audience);
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("StudySheet", source);
    }

    PaperWords m_words;
    ProposalFacts m_facts;
};

} // namespace tahaluf
