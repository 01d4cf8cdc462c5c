// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/TrainingResults.h"
#include "widgets/PageContext.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tahaluf {

/** Who was at which session and how the tests went: a row for each who takes part, a column for each session. */
class TrainingGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    TrainingGridModel(PageContext& context, QObject* parent);

    /** Reads a programme; none for an invalid id. */
    void read(TrainingProgrammeId programme);
    [[nodiscard]] const TrainingProgramme& programme() const { return m_parts.programme; }
    [[nodiscard]] int sessionCount() const { return static_cast<int>(m_parts.sessions.size()); }
    [[nodiscard]] bool isSession(int column) const { return column > 0 && column <= sessionCount(); }
    [[nodiscard]] int attendanceColumn() const { return sessionCount() + 1; }
    [[nodiscard]] int beforeColumn() const { return sessionCount() + 2; }
    [[nodiscard]] int afterColumn() const { return sessionCount() + 3; }
    [[nodiscard]] int gainColumn() const { return sessionCount() + 4; }
    /** Invalid for another column. */
    [[nodiscard]] TrainingSessionId sessionAt(int column) const;
    [[nodiscard]] TraineeId traineeAt(int row) const;
    /** How many marks are not set yet. */
    [[nodiscard]] int unmarked() const;
    [[nodiscard]] TrainingFigures figures() const { return TrainingResults::figuresOf(m_rows); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    [[nodiscard]] QString textAt(const TraineeResult& row, int column) const;
    [[nodiscard]] QString titleOf(int column) const;
    [[nodiscard]] std::optional<TrainingPresence> presenceAt(const TraineeResult& row, int column) const;

    PageContext& m_context;
    TrainingParts m_parts;
    TrainingResults m_results;
    std::vector<TraineeResult> m_rows;
    QHash<qint64, QString> m_names;
};

} // namespace tahaluf
