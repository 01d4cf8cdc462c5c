// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/actions/ActionTree.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * The shared plan (خطة العمل): how far it is, a timeline, and every objective, activity and action with the bodies
 * behind it. With a member only what that body leads or supports, and what it belongs to.
 */
class ActionPlanPaper
{
    Q_DECLARE_TR_FUNCTIONS(ActionPlanPaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    explicit ActionPlanPaper(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
    {
    }

    void readSupports();
    [[nodiscard]] std::vector<PlanLine> chosenLines(QDate today) const;
    [[nodiscard]] bool concerns(const Action& action, MemberId member) const;
    void addSummary(Document& paper, const std::vector<PlanLine>& lines);
    void addTimeline(Document& paper, const std::vector<PlanLine>& lines, QDate today);
    paper::Table table(const std::vector<PlanLine>& lines);
    paper::Row row(const PlanLine& line);
    [[nodiscard]] QString title(const Action& action) const;
    [[nodiscard]] QString stateOf(const PlanLine& line) const;
    [[nodiscard]] QString wording(const char* source, int n = -1) const
    {
        return m_book.phrase("ActionPlanPaper", source, nullptr, n);
    }

    PaperWords& m_words;
    const Phrasebook& m_book;
    QHash<qint64, QVector<MemberId>> m_supports;
};

} // namespace tahaluf
