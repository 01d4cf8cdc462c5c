// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace tahaluf {

class HistoryFilters;
class PageContext;

/**
 * A part of the history page: filters, a line that says how much they leave, the list and its commands. It reads again
 * whenever it is shown, the filters change, or the file does while it is in sight.
 */
class HistoryPart : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] QTableView& list() const { return *m_list; }
    [[nodiscard]] HistoryFilters& filters() const { return *m_filters; }
    virtual void read() = 0;

protected:
    HistoryPart(PageContext& context, QAbstractItemView::SelectionMode selection, QWidget* parent);

    /** The commands below the list, in this order. */
    void addButtons(const QList<QPushButton*>& buttons);
    /** Adds a row whose cells say their whole text as tool tips. */
    void addRow(const QList<QStandardItem*>& cells);
    /** Says the note and gives the column that holds most of the text what room the others leave. */
    void showRows(int wideColumn, const QString& note);
    void showEvent(QShowEvent* event) override;

    PageContext& m_context;
    QStandardItemModel* m_model;

private:
    HistoryFilters* m_filters;
    QLabel* m_note;
    QTableView* m_list;
};

} // namespace tahaluf
