// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Entry.h"

#include <QWidget>

class QLabel;
class QMenu;
class QTableView;

namespace tahaluf {

class EntriesModel;
class PageContext;
class RecorderSession;

/**
 * «ما سُجّل في هذا البند» with what can be done to a line: Enter corrects, Delete withdraws, the menu key or F4 shows
 * everything. Numbers never change.
 */
class EntriesTable : public QWidget
{
    Q_OBJECT

public:
    EntriesTable(PageContext& context, RecorderSession& session, QWidget* parent = nullptr);

    /** The menu of the chosen line, at first the newest. */
    void openMenu();
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] EntriesModel* model() const { return m_model; }

    void correct();
    void move();
    void reclassify();
    void attribute();
    void withdraw();

signals:
    void done(const QString& message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void fitRows();
    [[nodiscard]] const Entry* chosen() const;
    [[nodiscard]] QString about(const Entry& entry) const;
    [[nodiscard]] QString shownNumber(const Entry& entry) const;

    PageContext& m_context;
    RecorderSession& m_session;
    EntriesModel* m_model;
    QTableView* m_table;
    QLabel* m_head;
    QLabel* m_empty;
};

} // namespace tahaluf
