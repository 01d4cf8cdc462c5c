// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/studies/Study.h"
#include "records/RecordDetail.h"

#include <optional>

class QLabel;
class QPushButton;

namespace tahaluf {

class DifferenceView;

/** The study sheet: the proposal in both wordings, what was found, and the commands that decide. */
class StudyDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit StudyDetail(PageContext& context, QWidget* parent = nullptr);

    void askFinish();
    void askRecall();
    void askReopen();
    void showPaper();
    void openProposal();

    [[nodiscard]] QPushButton* finishButton() const { return m_finish; }
    [[nodiscard]] QPushButton* recallButton() const { return m_recall; }
    [[nodiscard]] QPushButton* reopenButton() const { return m_reopen; }
    [[nodiscard]] QLabel* outcomeLine() const { return m_line; }
    [[nodiscard]] DifferenceView* difference() const { return m_difference; }

protected:
    void showHeader() override;

private:
    QPushButton* command(const QString& text, void (StudyDetail::*action)());
    [[nodiscard]] std::optional<Study> shownStudy() const;
    void showLine(const Study& study);
    void compare();

    QLabel* m_line;
    DifferenceView* m_difference;
    QPushButton* m_finish;
    QPushButton* m_proposal;
    QPushButton* m_paper;
    QPushButton* m_recall;
    QPushButton* m_reopen;
    QString m_spoken;
};

} // namespace tahaluf
