// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordListView.h"

#include "records/CopiedTable.h"
#include "records/GroupHeadDelegate.h"
#include "records/RecordTableModel.h"
#include "widgets/ProgressDelegate.h"
#include "widgets/StateBadge.h"
#include "widgets/Tables.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace tahaluf {

RecordListView::RecordListView(RecordTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_badges(new StateBadgeDelegate(this, RecordTableModel::StoredRole))
    , m_progress(new ProgressDelegate(this, RecordTableModel::StoredRole))
    , m_headDelegate(new GroupHeadDelegate(this))
{
    styleTable(*this);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordListView::keepChoice);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordListView::dressHeads);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordListView::makeRoomForNumbers);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RecordListView::dressHeads);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RecordListView::makeRoomForNumbers);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RecordListView::dressHeads);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int /*before*/, int width) {
        if (!m_isArranging && horizontalHeader()->sectionResizeMode(column) == QHeaderView::Interactive &&
            m_model.field(column)) {
            m_ownWidths.insert(m_model.field(column)->key, width);
            emit columnResized(m_model.field(column)->key, width);
        }
    });
    horizontalHeader()->setSectionsMovable(true);
    connect(
        horizontalHeader(),
        &QHeaderView::sectionMoved,
        this,
        [this] { emit columnsMoved(shownFields()); },
        Qt::QueuedConnection);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

qint64 RecordListView::currentId() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : 0;
}

std::vector<int> RecordListView::chosenRows() const
{
    std::vector<int> rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<qint64> RecordListView::selectedIds() const
{
    std::vector<qint64> ids;
    for (const int row : chosenRows()) {
        if (const qint64 id = m_model.idAt(row); id > 0) {
            ids.push_back(id);
        }
    }
    return ids;
}

void RecordListView::keepChoice()
{
    constexpr std::size_t Most = 2000; // more are chosen again by hand
    m_kept = selectedIds();
    if (m_kept.size() < 2 || m_kept.size() > Most) {
        m_kept.clear();
    }
}

void RecordListView::chooseAgain()
{
    QItemSelection chosen;
    for (const qint64 id : std::exchange(m_kept, {})) {
        if (const int row = m_model.rowOf(id); row >= 0) {
            chosen.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
        }
    }
    if (!chosen.isEmpty()) {
        selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    }
}

void RecordListView::select(qint64 id)
{
    m_isQuiet = true;
    const int row = m_model.rowOf(id);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else if (const bool isChosen = selectionModel()->isRowSelected(row) || selectionMode() != SingleSelection;
               currentIndex().row() != row || !isChosen) {
        // Where several can be chosen, the one the person stands on need not be among them.
        setCurrentIndex(m_model.index(row, qMax(0, currentIndex().column())));
    }
    chooseAgain();
    m_isQuiet = false;
}

void RecordListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isQuiet && current.isValid() && current.row() != previous.row() && !m_model.isHead(current.row())) {
        emit wentTo(m_model.idAt(current.row()));
    }
}

void RecordListView::addKey(const QKeySequence& key, std::function<void()> action)
{
    m_keys.emplace_back(key, std::move(action));
}

bool RecordListView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence pressed(static_cast<QKeyEvent*>(event)->keyCombination());
        const auto own = [&pressed](const auto& key) { return key.first == pressed; };
        if (std::any_of(m_keys.begin(), m_keys.end(), own)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void RecordListView::keyPressEvent(QKeyEvent* event)
{
    for (const auto& [key, action] : m_keys) {
        if (key == QKeySequence(event->keyCombination())) {
            action();
            event->accept();
            return;
        }
    }
    if (foldByKey(*event)) {
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyChosen();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit entered();
    } else if (event->key() == Qt::Key_Delete) {
        emit deleteAsked();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

QModelIndex RecordListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd) {
        return QTableView::moveCursor(action, modifiers);
    }
    // Whole rows are chosen here, so these go to the first and the last of them, with or without Ctrl.
    const QModelIndex end = QTableView::moveCursor(action, modifiers | Qt::ControlModifier);
    return currentIndex().isValid() ? end.siblingAtColumn(currentIndex().column()) : end;
}

bool RecordListView::foldByKey(const QKeyEvent& event)
{
    const int row = currentIndex().row();
    if (!currentIndex().isValid() || !m_model.isHead(row)) {
        return false;
    }
    const bool isFolded = m_model.index(row, 0).data(RecordTableModel::FoldedRole).toBool();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_model.setFolded(row, !isFolded);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_model.setFolded(row, (event.key() == Qt::Key_Right) == isRightToLeft);
        return true;
    case Qt::Key_Delete:
        return true; // a head is no record
    default:
        return false;
    }
}

void RecordListView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex pressed = indexAt(event->pos());
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && pressed.isValid() && m_model.isHead(pressed.row())) {
        m_model.setFolded(pressed.row(), !pressed.data(RecordTableModel::FoldedRole).toBool());
    }
}

void RecordListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex pressed = indexAt(event->pos());
    QTableView::mouseDoubleClickEvent(event);
    if (pressed.isValid() && !m_model.isHead(pressed.row())) {
        emit entered();
    }
}

void RecordListView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()) {
        place = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    }
    emit menuAsked(place);
    event->accept();
}

void RecordListView::copyChosen() const
{
    std::vector<int> rows = chosenRows();
    if (rows.empty() && currentIndex().isValid()) {
        rows.push_back(currentIndex().row());
    }
    CopiedTable table;
    table.direction = layoutDirection();
    for (const int row : rows) {
        QStringList cells;
        for (int place = 0; place < m_model.columnCount(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (isColumnHidden(column)) {
                continue;
            }
            if (row == rows.front() && rows.size() > 1) {
                table.heads << m_model.field(column)->label();
            }
            cells << m_model.index(row, column).data(RecordTableModel::PlainRole).toString();
        }
        table.rows.push_back(std::move(cells));
    }
    if (!table.rows.empty()) {
        QApplication::clipboard()->setMimeData(table.toMime().release());
    }
}

} // namespace tahaluf
