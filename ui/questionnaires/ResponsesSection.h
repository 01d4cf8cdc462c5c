// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/questionnaires/AnswerSet.h"
#include "coalition/questionnaires/Distribution.h"
#include "coalition/questionnaires/QuestionnaireForm.h"
#include "coalition/questionnaires/Response.h"
#include "records/RecordSection.h"

#include <QHash>

#include <optional>

class QLabel;
class QTableWidget;

namespace tahaluf {

/**
 * How far the entry of each handed-out form is: who entered it, how many questions are answered, what is missing by
 * number, and what the second entry says. Enter goes on with the entry, Shift+Enter with the second one, Alt+Enter
 * settles their differences.
 */
class ResponsesSection : public RecordSection
{
    Q_OBJECT

public:
    enum Column
    {
        CodeColumn,
        BodyColumn,
        StateColumn,
        EnteredByColumn,
        ProgressColumn,
        SecondColumn,
        MissingColumn,
        ColumnCount
    };

    explicit ResponsesSection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] QTableWidget& table() const { return *m_table; }
    [[nodiscard]] QString summary() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void readAgain();
    Result<void> fill();
    void addLine(const Distribution& paper, const QString& body, const Response* first, const AnswerSet& answers);
    Result<QString> secondText(const Distribution& paper) const;
    void enter(int round);
    void settle();
    [[nodiscard]] DistributionId current() const;

    QLabel* m_summary;
    QTableWidget* m_table;
    std::optional<QuestionnaireForm> m_form;
    QHash<qint64, Response> m_second; ///< by distribution
    qint64 m_record = 0;
    bool m_isCurrent = false;
};

} // namespace tahaluf
