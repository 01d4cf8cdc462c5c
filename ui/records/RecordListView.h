// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QTableView>

#include <functional>
#include <utility>
#include <vector>

namespace tahaluf {

class GroupHeadDelegate;
class ProgressDelegate;
class RecordTableModel;
class StateBadgeDelegate;

/**
 * The table of a RecordTableModel: badges for states, one line a row, sorting by its heads, keys for the page. Copies
 * what is chosen as a table; Enter, Space and the arrows fold groups.
 */
class RecordListView : public QTableView
{
    Q_OBJECT

public:
    explicit RecordListView(RecordTableModel& model, QWidget* parent = nullptr);

    /** Gives every column its delegate and width; after the columns of the model changed. */
    void arrange();
    /** Columns that are read for a rule only. */
    void hideColumns(const QStringList& fields);
    /** The width a page wants for a column, until the person chooses another one. */
    void setUsualWidth(const QString& field, int width);
    /** The widths the person chose, by field. */
    void setOwnWidths(const QHash<QString, int>& widths) { m_ownWidths = widths; }
    [[nodiscard]] QStringList shownFields() const;
    void copyChosen() const;
    [[nodiscard]] qint64 currentId() const;
    /** The chosen records from top to bottom. */
    [[nodiscard]] std::vector<qint64> selectedIds() const;
    /** Selects a record without telling anybody; nothing is selected when it is not in the list. */
    void select(qint64 id);
    /** A key of this list alone: while it has the keyboard, the key is not the window's own. */
    void addKey(const QKeySequence& key, std::function<void()> action);

signals:
    /** The person went to another record. */
    void wentTo(qint64 id);
    /** Enter or double click. */
    void entered();
    void deleteAsked();
    /** The menu of what can be done with the chosen records, at this place of the screen. */
    void menuAsked(const QPoint& place);
    void columnResized(const QString& field, int width);
    void columnsMoved(const QStringList& fields);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int stretchedColumn() const;
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] int chosenWidthOf(int column) const;
    void stretch();
    /** Names of bodies and posts take their part of the room that is left beside @p stretched. */
    void shareRoom(int stretched);
    /** Once the list is known to be so long that its numbers need more room. */
    void makeRoomForNumbers();
    void dressHeads();
    void keepChoice();
    void chooseAgain();
    bool foldByKey(const QKeyEvent& event);
    [[nodiscard]] std::vector<int> chosenRows() const;

    RecordTableModel& m_model;
    StateBadgeDelegate* m_badges;
    ProgressDelegate* m_progress;
    GroupHeadDelegate* m_headDelegate;
    std::vector<int> m_heads; ///< the rows that are dressed as heads
    std::vector<qint64> m_kept; ///< what was chosen before the list was read anew
    QHash<QString, int> m_usualWidths;
    QHash<QString, int> m_ownWidths;
    bool m_isArranging = false;
    std::vector<std::pair<QKeySequence, std::function<void()>>> m_keys;
    bool m_isQuiet = false;
};

} // namespace tahaluf
