// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/TrainingProgramme.h"
#include "records/RecordDetail.h"

#include <optional>

class QAction;
class QLabel;
class QPushButton;

namespace tahaluf {

class TrainingGridSection;

/** A training programme: its fields, sessions, trainees, attendance and tests, evaluation and certificates. */
class ProgrammeDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit ProgrammeDetail(PageContext& context, QWidget* parent = nullptr);

    /** Does what comes next: opens for nominations, starts, completes. */
    void goOn();
    void askCancel();
    void reopen();
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }

protected:
    void showHeader() override;

private:
    void addCommands();
    void addParts();
    [[nodiscard]] std::optional<TrainingProgramme> shown() const;
    [[nodiscard]] TrainingProgrammeId programme() const { return TrainingProgrammeId(form().id()); }
    void report(const Result<TrainingProgramme>& done);
    void showPaper(const QString& paper);

    QLabel* m_line;
    QPushButton* m_next;
    QPushButton* m_papers;
    QPushButton* m_more;
    QAction* m_cancel = nullptr;
    QAction* m_reopen = nullptr;
};

} // namespace tahaluf
