// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportState.h"
#include "records/CellText.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tahaluf {

/** The rows of a file with what would become of each, those of one kind alone where that is asked. */
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NumberColumn,
        FateColumn,
        TitleColumn,
        DetailColumn,
        ColumnCount
    };

    /** `state` must outlive the model. */
    ImportRowsModel(const ImportState& state, const Phrasebook& phrasebook, QObject* parent = nullptr);

    /** Reads the state's plan anew. */
    void reload(const EntityInfo& entity);
    void setFilter(std::optional<RowFate> fate);
    /** Says a row's decision again. */
    void changed(int row);
    [[nodiscard]] const PlannedRow* plannedRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString nameOf(RowFate fate);
    [[nodiscard]] static QString nameOf(DuplicateChoice choice);

private:
    [[nodiscard]] QString detailOf(const PlannedRow& row) const;

    const ImportState& m_state;
    Phrasebook m_phrasebook;
    const EntityInfo* m_entity = nullptr;
    std::optional<RowFate> m_filter;
    std::vector<std::size_t> m_rows; ///< places in the plan
};

} // namespace tahaluf
