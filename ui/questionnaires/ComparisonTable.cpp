// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/ComparisonTable.h"

#include "language/Bidi.h"
#include "widgets/Tables.h"

#include <QHeaderView>

namespace tahaluf {

ComparisonTable::ComparisonTable(const QStringList& heads, const QString& name, QWidget* parent)
    : QTableWidget(parent)
{
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    setAccessibleName(name);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    styleTable(*this);
    // Whoever compares reads to the end.
    setWordWrap(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void ComparisonTable::fill(const std::vector<QStringList>& lines)
{
    setRowCount(static_cast<int>(lines.size()));
    int row = 0;
    for (const QStringList& line : lines) {
        int column = 0;
        for (const QString& text : line) {
            // Numbers of telephones and the like keep their order among lines that are read from the right.
            setItem(row, column++, new QTableWidgetItem(Bidi::isolateAuto(text)));
        }
        ++row;
    }
    if (!lines.empty()) {
        setCurrentCell(0, 0);
    }
}

} // namespace tahaluf
