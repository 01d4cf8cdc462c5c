// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/ChangeText.h"
#include "reports/papers/PaperArguments.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * What was changed, by whom and when, with what stood before and after: of a period, of one operator, of one record
 * with what belongs to it. Without a scope it is about the last thirty days. For the foundation alone.
 */
class AuditPaper
{
    Q_DECLARE_TR_FUNCTIONS(AuditPaper)

public:
    /** More lines than these nobody reads; the paper then says how many there are and asks for a shorter period. */
    static constexpr int MostLines = 5000;
    static constexpr int UsualDays = 30;

    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    explicit AuditPaper(const CoalitionRecords& records, const PaperRequest& request);
    Result<Document> compose();
    Result<void> addLines(Document& paper);
    Result<void> addTransaction(paper::Table& table, const HistoryLine& line);
    void addLine(paper::Table& table, const HistoryLine& line);
    [[nodiscard]] HistoryRequest historyRequest() const;
    [[nodiscard]] QString said(const FieldInfo& field, const QJsonValue& value);

    const CoalitionRecords& m_records;
    PaperWords m_words;
    ChangeHistory m_history;
    ChangeText m_text;
    AuditScope m_scope;
};

} // namespace tahaluf
