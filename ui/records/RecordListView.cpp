// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordListView.h"

#include "records/RecordTableModel.h"
#include "widgets/StateBadge.h"
#include "widgets/Tables.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>

namespace tahaluf {

namespace {
bool isState(const FieldInfo& field)
{
    static const QStringList states{
        QStringLiteral("state"), QStringLiteral("status"), QStringLiteral("outcome"), QStringLiteral("answer")};
    return field.kind == FieldKind::Choice && states.contains(field.key);
}

/** Room for what such a field usually holds, in digits of the list's font. */
int digitsOf(const QString& entity, const FieldInfo& field)
{
    switch (field.kind) {
    case FieldKind::Number:
        return 5;
    case FieldKind::Flag:
        return 6;
    case FieldKind::Reference:
        return entity == QLatin1String("letters") ? 11 : 8; // «ص 128/2012», «ت 2-011»
    case FieldKind::Link:
        return field.linkEntity == QStringLiteral("themes") ? 11 : 16;
    default:
        return field.key == QStringLiteral("honorific") ? 8 : 18;
    }
}

constexpr int Padding = 24;
constexpr int ExactPadding = 34; // where nothing is to be elided: what the style sheet pads, and a badge
constexpr int LeastOfState = 9; // digits
constexpr int MostOfChoice = 19; // digits: a longer label is elided rather than taking the room of names

/** The same for fields whose texts are known, in pixels; they differ much from language to language. */
std::optional<int> knownWidth(const FieldInfo& field, const CellText& texts, const QFontMetrics& metrics)
{
    int width = 0;
    if (field.kind == FieldKind::Choice) {
        for (const Choice& choice : field.choices->all()) {
            width = qMax(width, metrics.horizontalAdvance(field.choices->label(choice.value)));
        }
        return qMin(width, MostOfChoice * metrics.horizontalAdvance(QLatin1Char('0')));
    }
    if (field.kind == FieldKind::Date || field.kind == FieldKind::DateTime) {
        for (int month = 1; month <= 12; ++month) {
            const QString day = QDateTime(QDate(2020, month, 20), QTime(9, 30)).toString(Qt::ISODate);
            width = qMax(width, metrics.horizontalAdvance(texts.line(field, day)));
        }
        return width;
    }
    return {};
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
}

int RecordListView::stretchedColumn() const
{
    // The longest text takes the room that is left: a text as given, else the name, else the first link.
    const auto first = [this](const auto& fits) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (!isColumnHidden(column) && fits(*m_model.field(column))) {
                return column;
            }
        }
        return -1;
    };
    int column = first([](const FieldInfo& field) { return field.kind == FieldKind::LongText; });
    if (column < 0) {
        column = first([](const FieldInfo& field) { return field.kind == FieldKind::Text && field.isRequired; });
    }
    return column >= 0 ? column : first([](const FieldInfo& field) { return field.kind == FieldKind::Link; });
}

void RecordListView::hideColumns(const QStringList& fields)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, fields.contains(m_model.field(column)->key));
    }
}

void RecordListView::arrange()
{
    QHeaderView& header = *horizontalHeader();
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int stretched = stretchedColumn();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const FieldInfo& field = *m_model.field(column);
        if (isState(field)) {
            setItemDelegateForColumn(column, new StateBadgeDelegate(this, RecordTableModel::StoredRole));
        }
        const int head = header.fontMetrics().horizontalAdvance(field.label()) + Padding + digit;
        header.setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        const std::optional<int> known = knownWidth(field, m_model.texts(), fontMetrics());
        // A badge may say something else than the field: that an answer came.
        const int badge = isState(field) ? LeastOfState * digit : 0;
        const int width =
            known ? qMax(*known, badge) + ExactPadding : digitsOf(m_model.request().entity, field) * digit + Padding;
        header.resizeSection(column, qMax(width, head));
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
        if (isColumnHidden(column)) {
            continue;
        }
        cells << m_model.index(currentIndex().row(), column).data(RecordTableModel::PlainRole).toString();
    }
    if (!cells.isEmpty()) {
        QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
    }
}

} // namespace tahaluf
