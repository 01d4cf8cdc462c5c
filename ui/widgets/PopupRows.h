// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PopupRow.h"

#include <QListView>

#include <vector>

class QStandardItemModel;

namespace tahaluf {

/** Rows to choose from while one types elsewhere: never takes the focus, whoever has it hands over the keys. */
class PopupRows : public QListView
{
    Q_OBJECT

public:
    explicit PopupRows(QWidget* parent = nullptr);

    void setRows(const std::vector<PopupRow>& rows);
    /** The first row that can be chosen, -1 where there is none. */
    [[nodiscard]] int first() const;
    /** The chosen row, -1 for none. */
    [[nodiscard]] int chosen() const;
    /** Chooses a row; a head is left alone. */
    void choose(int row);
    /** Goes @p step rows on, over heads, and round at the ends. */
    void move(int step);
    /** The height of the first @p count rows. */
    [[nodiscard]] int heightOf(int count) const;

signals:
    /** Pressed with the mouse. */
    void rowPressed(int row);
    void chosenChanged(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] bool canBeChosen(int row) const;

    QStandardItemModel* m_model;
};

} // namespace tahaluf
