// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/DecisionResult.h"
#include "widgets/PageContext.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tahaluf {

/** A body and what it says in one round. */
struct PositionRow
{
    Voter voter = {};
    std::optional<Position> position = {};
    QString person = {}; ///< who spoke for it
};

/** The positions of one round of a decision: a row for each body that decides, those that left since too. */
class PositionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Body,
        Stance,
        Words,
        ColumnCount
    };

    PositionsModel(PageContext& context, QObject* parent);

    /** Reads a round of a decision; none for an invalid id. */
    void read(const Decision& decision, int round);
    [[nodiscard]] const std::vector<PositionRow>& rows() const { return m_rows; }
    /** Where a body stands, -1 when it does not decide. */
    [[nodiscard]] int rowOf(MemberId member) const;
    /** The next body without a position, from this row on and then from the top; -1 when all have one. */
    [[nodiscard]] int nextWithout(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const PositionRow& row, int column) const;
    /** Who said it and when. */
    [[nodiscard]] QString tipAt(const PositionRow& row, int column) const;
    [[nodiscard]] QString nameOf(MemberId member) const;
    [[nodiscard]] QString personOf(PersonId person) const;

    PageContext& m_context;
    std::vector<PositionRow> m_rows;
    bool m_isInMeeting = false;
};

} // namespace tahaluf
