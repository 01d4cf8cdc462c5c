// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace tahaluf {

/** One line of what a finder found. */
struct FoundRow
{
    qint64 id = 0;
    QStringList texts = {}; ///< a text for each column
    QString state = {}; ///< key of the state's colour
};

/** What a finder found, as a table; one column is a state. */
class FoundModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    FoundModel(QStringList heads, int stateColumn, QObject* parent);

    void setRows(std::vector<FoundRow> rows);
    [[nodiscard]] const std::vector<FoundRow>& rows() const { return m_rows; }
    [[nodiscard]] int stateColumn() const { return m_stateColumn; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    int m_stateColumn;
    std::vector<FoundRow> m_rows;
};

} // namespace tahaluf
