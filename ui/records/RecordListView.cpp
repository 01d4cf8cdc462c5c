// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordListView.h"

#include "records/RecordTableModel.h"
#include "widgets/StateBadge.h"
#include "widgets/Tables.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace tahaluf {

namespace {
    bool isState(const FieldInfo& field)
    {
        static const QStringList states{QStringLiteral("state"), QStringLiteral("status"), QStringLiteral("outcome")};
        return field.kind == FieldKind::Choice && states.contains(field.key);
    }

    /** Room for what such a field usually holds, in average letters. */
    int lettersOf(const FieldInfo& field)
    {
        switch (field.kind) {
        case FieldKind::Number:
            return 7;
        case FieldKind::Flag:
            return 6;
        case FieldKind::Reference:
            return 9;
        case FieldKind::Choice:
            return isState(field) ? 15 : 11;
        case FieldKind::DateTime:
            return 26;
        case FieldKind::Date:
        case FieldKind::Link:
        case FieldKind::Phone:
            return 17;
        default:
            return field.key == QStringLiteral("honorific") ? 8 : 20;
        }
    }
} // namespace

RecordListView::RecordListView(RecordTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    styleTable(*this);
    setModel(&model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RecordListView::arrange()
{
    QHeaderView& header = *horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    int stretched = -1;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const FieldInfo& field = *m_model.field(column);
        if (isState(field)) {
            setItemDelegateForColumn(column, new StateBadgeDelegate(this, RecordTableModel::StoredRole));
        }
        header.setSectionResizeMode(column, QHeaderView::Interactive);
        header.resizeSection(column, lettersOf(field) * letter + 24);
        const bool isText = field.kind == FieldKind::LongText || field.isRequired;
        if (stretched < 0 && isText && field.kind != FieldKind::Link) {
            stretched = column;
        }
    }
    if (stretched >= 0) {
        header.setSectionResizeMode(stretched, QHeaderView::Stretch);
    } else {
        header.setStretchLastSection(true);
    }
}

qint64 RecordListView::currentId() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : 0;
}

void RecordListView::select(qint64 id)
{
    m_isQuiet = true;
    const int row = m_model.rowOf(id);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else if (currentIndex().row() != row || !selectionModel()->isRowSelected(row)) {
        setCurrentIndex(m_model.index(row, qMax(0, currentIndex().column())));
    }
    m_isQuiet = false;
}

void RecordListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isQuiet && current.isValid() && current.row() != previous.row()) {
        emit wentTo(m_model.idAt(current.row()));
    }
}

void RecordListView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRow();
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

void RecordListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    emit entered();
}

void RecordListView::copyRow() const
{
    QStringList cells;
    for (int column = 0; currentIndex().isValid() && column < m_model.columnCount(); ++column) {
        cells << m_model.index(currentIndex().row(), column).data(RecordTableModel::PlainRole).toString();
    }
    if (!cells.isEmpty()) {
        QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
    }
}

} // namespace tahaluf
