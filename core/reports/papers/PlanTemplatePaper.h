// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/planning/PlanningRecords.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The common plans of rehabilitation and reintegration: steps by phase with bodies and time limits, and what is shared
 * with whom at which confidentiality. Of one referral path, of those in which one body has a part, or of all.
 */
class PlanTemplatePaper
{
    Q_DECLARE_TR_FUNCTIONS(PlanTemplatePaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    explicit PlanTemplatePaper(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_planning(words.records().journal)
    {
    }

    [[nodiscard]] std::vector<PlanTemplate> plans();
    [[nodiscard]] std::vector<PlanStep> steps(PlanTemplateId plan);
    [[nodiscard]] std::vector<PlanSharing> sharings(PlanTemplateId plan);
    void addPlan(Document& paper, const PlanTemplate& plan);
    [[nodiscard]] paper::Table table(const std::vector<PlanStep>& steps);
    [[nodiscard]] paper::Table table(const std::vector<PlanSharing>& sharings, const std::vector<PlanStep>& steps);
    [[nodiscard]] QString limit(int days) const;
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("PlanTemplatePaper", source); }
    [[nodiscard]] QString recorded(const QString& arabic, const QString& english) const
    {
        return m_words.recorded(m_book.shaped(m_words.either(arabic, english)));
    }

    PaperWords& m_words;
    const Phrasebook& m_book;
    PlanningRecords m_planning;
};

} // namespace tahaluf
