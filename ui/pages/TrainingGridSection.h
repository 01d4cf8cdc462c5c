// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/SessionAttendance.h"
#include "coalition/training/TrainingProgramme.h"
#include "records/RecordSection.h"

#include <optional>

class QKeyEvent;
class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace tahaluf {

class TrainingGridModel;

/**
 * Attendance and tests of a programme in one grid, by keys: P present, L late, E excused, X absent, Backspace takes the
 * mark back and Space sets the next one; after a mark the next trainee of the same session is chosen. Digits typed into
 * a test column are the score.
 */
class TrainingGridSection final : public RecordSection
{
    Q_OBJECT

public:
    explicit TrainingGridSection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] TrainingGridModel& model() const { return *m_model; }
    [[nodiscard]] QString note() const;
    /** Everybody else was at the chosen session. */
    void markRest();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void arrange();
    bool takeKey(const QKeyEvent& event);
    void mark(std::optional<TrainingPresence> presence);

    TrainingGridModel* m_model;
    QTableView* m_table;
    QLabel* m_note;
    QLabel* m_keys;
    QPushButton* m_rest;
    QTimer* m_later;
    TrainingProgrammeId m_programme;
    bool m_isCurrent = false;
};

} // namespace tahaluf
