// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/HistoryPart.h"

#include "pages/HistoryFilters.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "widgets/Tables.h"
#include "Workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tahaluf {

HistoryPart::HistoryPart(PageContext& context, QAbstractItemView::SelectionMode selection, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QStandardItemModel(this))
    , m_filters(new HistoryFilters(context, this))
    , m_note(new QLabel(this))
    , m_list(new QTableView(this))
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addWidget(m_filters);
    setRole(*m_note, Role::Subtitle);
    m_note->setTextFormat(Qt::PlainText);
    layout->addWidget(m_note);
    m_list->setModel(m_model);
    m_list->setSelectionMode(selection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    styleTable(*m_list, Space::RowHeight);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_filters, &HistoryFilters::changed, this, &HistoryPart::read);
    const auto again = [this] {
        if (isVisible()) {
            read();
        }
    };
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, again);
    connect(&context.workspace().notifier(), &ChangeNotifier::changedElsewhere, this, again);
}

void HistoryPart::addButtons(const QList<QPushButton*>& buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    for (QPushButton* button : buttons) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void HistoryPart::addRow(const QList<QStandardItem*>& cells)
{
    for (QStandardItem* cell : cells) {
        cell->setToolTip(cell->text());
    }
    m_model->appendRow(cells);
}

void HistoryPart::showRows(int wideColumn, const QString& note)
{
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    m_note->setText(note);
}

void HistoryPart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_filters->refreshActors();
    read();
}

} // namespace tahaluf
