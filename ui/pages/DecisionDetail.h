// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/decisions/Decision.h"
#include "records/RecordDetail.h"

#include <optional>

class QLabel;
class QPushButton;

namespace tahaluf {

class PositionsSection;

/** A decision: what is decided and by which rule, the positions of the bodies, and its commands. */
class DecisionDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit DecisionDetail(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PositionsSection& positions() const { return *m_positions; }
    [[nodiscard]] QPushButton* closeButton() const { return m_close; }
    [[nodiscard]] QPushButton* roundButton() const { return m_nextRound; }
    [[nodiscard]] QPushButton* lateButton() const { return m_late; }
    [[nodiscard]] QPushButton* withdrawButton() const { return m_withdraw; }
    [[nodiscard]] QPushButton* subjectButton() const { return m_subject; }

    void closeDecision();
    /** Asks for the text that is put to the bodies next. */
    void askNextRound();
    void askWithdraw();

protected:
    void showHeader() override;

private:
    [[nodiscard]] std::optional<Decision> shown() const;
    void showCommands(const Decision& decision);
    [[nodiscard]] QString facts(const Decision& decision) const;
    void openSubject();

    PositionsSection* m_positions;
    QLabel* m_facts;
    QPushButton* m_close;
    QPushButton* m_nextRound;
    QPushButton* m_late;
    QPushButton* m_withdraw;
    QPushButton* m_subject;
};

} // namespace tahaluf
