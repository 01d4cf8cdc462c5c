// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/actions/ActionTree.h"
#include "records/RecordDetail.h"

#include <optional>

class QLabel;
class QPushButton;

namespace tahaluf {

/** One objective, activity or action: its fields, reporting on it, cancelling it, the bodies that support it. */
class ActionDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit ActionDetail(PageContext& context, QWidget* parent = nullptr);

    void askReport();
    void askResource();
    /** Asks for the reason and cancels; takes a cancelled one up again without asking. */
    void cancelOrResume();

    [[nodiscard]] QPushButton* reportButton() const { return m_report; }
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }

protected:
    void showHeader() override;

private:
    [[nodiscard]] std::optional<Action> shownAction() const;
    void showProgress(const PlanLine& line);

    QLabel* m_progress;
    QPushButton* m_report;
    QPushButton* m_cancel;
};

} // namespace tahaluf
