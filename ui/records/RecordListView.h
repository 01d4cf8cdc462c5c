// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tahaluf {

class RecordTableModel;

/** The table of a RecordTableModel: badges for states, one line a row, sorting by its heads, keys for the page. */
class RecordListView : public QTableView
{
    Q_OBJECT

public:
    explicit RecordListView(RecordTableModel& model, QWidget* parent = nullptr);

    /** Gives every column its delegate and width; after the columns of the model changed. */
    void arrange();
    /** Columns that are read for a rule only. */
    void hideColumns(const QStringList& fields);
    [[nodiscard]] qint64 currentId() const;
    /** Selects a record without telling anybody; nothing is selected when it is not in the list. */
    void select(qint64 id);

signals:
    /** The person went to another record. */
    void wentTo(qint64 id);
    /** Enter or double click. */
    void entered();
    void deleteAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void copyRow() const;
    [[nodiscard]] int stretchedColumn() const;

    RecordTableModel& m_model;
    bool m_isQuiet = false;
};

} // namespace tahaluf
