// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a RecordListView are, what paints them, and the heads of groups across them.
#include "records/GroupHeadDelegate.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "widgets/ProgressDelegate.h"
#include "widgets/StateBadge.h"

#include <QDateTime>
#include <QHeaderView>

#include <utility>

namespace tahaluf {

namespace {
bool isState(const FieldInfo& field)
{
    static const QStringList states{QStringLiteral("state"),
                                    QStringLiteral("status"),
                                    QStringLiteral("outcome"),
                                    QStringLiteral("answer"),
                                    QStringLiteral("standing")};
    return field.kind == FieldKind::Choice && states.contains(field.key);
}

bool isProgress(const FieldInfo& field)
{
    return field.kind == FieldKind::Number && field.key == QLatin1String("percent");
}

/** By how many digits a running number is longer in a list of so many than in one of hundreds: «خ-100000». */
int moreDigits(int rows)
{
    constexpr int Usual = 1000;
    int digits = 0;
    for (int left = rows; left >= Usual; left /= 10) {
        ++digits;
    }
    return digits;
}

/** Room for what such a field usually holds, in digits of the list's font. */
int digitsOf(const QString& entity, const FieldInfo& field, int rows)
{
    switch (field.kind) {
    case FieldKind::Number:
        return isProgress(field) ? 10 : 5; // «100%» and its bar
    case FieldKind::Flag:
        return 6;
    case FieldKind::Reference:
        // «ص 128/2012», «ش 11/2013»; «ت 2-011»
        return (entity == QLatin1String("letters") || entity == QLatin1String("certificates") ? 11 : 8) +
               moreDigits(rows);
    case FieldKind::Link:
        return field.linkEntity == QStringLiteral("themes") ? 11 : 16;
    default:
        return field.key == QStringLiteral("honorific") ? 8 : 18;
    }
}

constexpr int Padding = 24;
constexpr int ExactPadding = 34; // where nothing is to be elided: what the style sheet pads
constexpr int BadgePadding = 44; // the same of a badge, which stands under the first letter of its head
constexpr int LeastOfState = 9; // digits
constexpr int MostOfChoice = 19; // digits: a longer label is elided rather than taking the room of names
// In digits: what the longest text keeps for itself before others grow, and how wide a name may become.
constexpr int EnoughOfText = 44;
constexpr int EnoughOfName = 30;
constexpr int MostOfName = 38;

/** Whether its texts are as long as there is room: names of bodies, posts, places. */
bool isGrowing(const FieldInfo& field)
{
    return (field.kind == FieldKind::Text && field.key != QLatin1String("honorific")) ||
           (field.kind == FieldKind::Link && field.linkEntity != QLatin1String("themes"));
}

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

QStringList RecordListView::shownFields() const
{
    QStringList fields;
    for (int place = 0; place < m_model.columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column) && !m_model.isComputed(column)) {
            fields << m_model.field(column)->key;
        }
    }
    return fields;
}

void RecordListView::setUsualWidth(const QString& field, int width)
{
    m_usualWidths.insert(field, width);
    arrange();
}

int RecordListView::chosenWidthOf(int column) const
{
    const QString& key = m_model.field(column)->key;
    return m_ownWidths.value(key, m_usualWidths.value(key));
}

int RecordListView::widthOf(int column) const
{
    const FieldInfo& field = *m_model.field(column);
    if (const int chosen = chosenWidthOf(column); chosen > 0) {
        return chosen;
    }
    const QHeaderView& header = *horizontalHeader();
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int head = header.fontMetrics().horizontalAdvance(field.label()) + Padding + digit;
    const std::optional<int> known = knownWidth(field, m_model.texts(), fontMetrics());
    // A badge may say something else than the field: that an answer came.
    const int badge = isState(field) ? LeastOfState * digit : 0;
    const int width = known ? qMax(*known, badge) + (isState(field) ? BadgePadding : ExactPadding)
                            : digitsOf(m_model.request().entity, field, m_model.rowCount()) * digit + Padding;
    return qMax(width, head);
}

void RecordListView::arrange()
{
    m_isArranging = true;
    QHeaderView& header = *horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const FieldInfo& field = *m_model.field(column);
        header.moveSection(header.visualIndex(column), column);
        QAbstractItemDelegate* delegate = nullptr;
        if (isState(field)) {
            delegate = m_badges;
        } else if (isProgress(field)) {
            delegate = m_progress;
        }
        setItemDelegateForColumn(column, delegate);
        header.setSectionResizeMode(column, QHeaderView::Interactive);
        header.resizeSection(column, widthOf(column));
    }
    m_isArranging = false;
    stretch();
    dressHeads();
}

void RecordListView::makeRoomForNumbers()
{
    bool isWider = false;
    const bool wasArranging = std::exchange(m_isArranging, true);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const FieldInfo* field = m_model.field(column);
        const int width = field && field->kind == FieldKind::Reference ? widthOf(column) : 0;
        if (!isColumnHidden(column) && width > horizontalHeader()->sectionSize(column)) {
            horizontalHeader()->resizeSection(column, width);
            isWider = true;
        }
    }
    m_isArranging = wasArranging;
    if (isWider) {
        stretch();
    }
}

void RecordListView::shareRoom(int stretched)
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const bool isLong = m_model.field(stretched)->kind == FieldKind::LongText;
    int room = viewport()->width() - (isLong ? EnoughOfText : EnoughOfName) * digit;
    std::vector<int> growing;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == stretched || isColumnHidden(column)) {
            continue;
        }
        const bool grows = isGrowing(*m_model.field(column)) && chosenWidthOf(column) == 0;
        room -= grows ? widthOf(column) : horizontalHeader()->sectionSize(column);
        if (grows) {
            growing.push_back(column);
        }
    }
    for (const int column : growing) {
        const int usual = widthOf(column);
        const int more = qBound(0, room / static_cast<int>(growing.size()), qMax(0, MostOfName * digit - usual));
        horizontalHeader()->resizeSection(column, usual + more);
    }
}

void RecordListView::stretch()
{
    // With many columns the long text keeps some room, and the list scrolls sideways.
    constexpr int LeastOfText = 120;
    const int column = stretchedColumn();
    if (column < 0) {
        return;
    }
    const bool wasArranging = std::exchange(m_isArranging, true);
    shareRoom(column);
    int others = 0;
    for (int other = 0; other < m_model.columnCount(); ++other) {
        others += other == column || isColumnHidden(other) ? 0 : horizontalHeader()->sectionSize(other);
    }
    const bool hasRoom = viewport()->width() - others >= LeastOfText;
    horizontalHeader()->setSectionResizeMode(column, hasRoom ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!hasRoom) {
        horizontalHeader()->resizeSection(column, 2 * LeastOfText);
    }
    m_isArranging = wasArranging;
}

void RecordListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void RecordListView::dressHeads()
{
    for (const int row : m_heads) {
        setItemDelegateForRow(row, nullptr);
    }
    clearSpans();
    m_heads = m_model.headRows();
    for (const int row : m_heads) {
        setItemDelegateForRow(row, m_headDelegate);
        if (m_model.columnCount() > 1) {
            setSpan(row, 0, 1, m_model.columnCount());
        }
    }
}

} // namespace tahaluf
