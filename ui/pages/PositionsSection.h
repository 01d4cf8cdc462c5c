// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/decisions/Decision.h"
#include "coalition/decisions/Position.h"
#include "records/RecordSection.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace tahaluf {

class PositionsModel;
class PositionStrip;

/**
 * What the bodies say on a decision, round by round, and what would come of it. The keys 1 to 5 set the position of the
 * chosen body; a reservation, an objection and a body's own approval ask for their words or day below the table, where
 * Enter records and Esc gives up. After closing the same keys add late positions.
 */
class PositionsSection final : public RecordSection
{
    Q_OBJECT

public:
    explicit PositionsSection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    bool mayLeave() override;

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] PositionsModel& model() const { return *m_model; }
    [[nodiscard]] PositionStrip& strip() const { return *m_strip; }
    [[nodiscard]] QComboBox* rounds() const { return m_rounds; }
    [[nodiscard]] QPushButton* restButton() const { return m_rest; }
    [[nodiscard]] QString sentence() const;

    /** Puts the focus on the first body without a position. */
    void goToMissing();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    bool takeKey(class QKeyEvent& event);
    void set(Stance stance);
    void askMore(Stance stance);
    void record();
    void giveUp();
    void give(MemberId member, Stance stance, const QString& text, QDate until);
    void takeBack();
    void agreeTheRest();
    void refresh();
    void showRound(int round);
    void showSentence();
    [[nodiscard]] MemberId currentMember() const;
    [[nodiscard]] std::optional<Position> currentPosition() const;

    std::optional<Decision> m_decision;
    int m_round = 1;
    PositionsModel* m_model;
    QTableView* m_table;
    QComboBox* m_rounds;
    QLabel* m_keys;
    PositionStrip* m_strip;
    QLabel* m_sentence;
    QPushButton* m_rest;
};

} // namespace tahaluf
