// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/TrainingProgramme.h"
#include "records/RecordSection.h"

class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace tahaluf {

class FoundModel;
class RelatedList;

/** The evaluation form of a programme: handed out to its trainees, answered one by one, and what came of it. */
class EvaluationSection final : public RecordSection
{
    Q_OBJECT

public:
    explicit EvaluationSection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    /** Asks until when, and hands the form to everybody who takes part and has none yet. */
    void askHandOut();
    /** Opens the entry of the chosen trainee's form. */
    void enterAnswers();
    [[nodiscard]] FoundModel& results() const { return *m_results; }
    [[nodiscard]] RelatedList& trainees() const { return *m_trainees; }
    [[nodiscard]] QString summary() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();

    QLabel* m_summary;
    FoundModel* m_results;
    QTableView* m_table;
    RelatedList* m_trainees;
    QTimer* m_later;
    TrainingProgrammeId m_programme;
    bool m_isCurrent = false;
};

} // namespace tahaluf
