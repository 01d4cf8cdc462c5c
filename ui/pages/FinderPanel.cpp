// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FinderPanel.h"

#include "pages/FoundModel.h"
#include "theme/Theme.h"
#include "widgets/StateBadge.h"
#include "widgets/Tables.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int NoteHeight = 76;
}

FinderPanel::FinderPanel(PageContext& context, const QString& title, FoundModel* model, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
    , m_note(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_fields(new QGridLayout)
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Small);
    auto* name = new QLabel(title, this);
    setRole(*name, Role::Title);
    m_head->setSpacing(Space::Small);
    m_head->addWidget(name, 1);
    layout->addLayout(m_head);
    m_fields->setHorizontalSpacing(Space::Medium);
    m_fields->setVerticalSpacing(Space::Tiny);
    layout->addLayout(m_fields);
    m_count->setTextFormat(Qt::PlainText);
    setRole(*m_count, Role::Subtitle);
    layout->addWidget(m_count);
    m_model->setParent(this);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(*m_table);
    m_table->setItemDelegate(new TableTextDelegate(m_table));
    m_table->setItemDelegateForColumn(m_model->stateColumn(), new StateBadgeDelegate(m_table));
    layout->addWidget(m_table, 1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setMinimumHeight(NoteHeight);
    layout->addWidget(m_note);
    connect(m_table, &QTableView::activated, this, &FinderPanel::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FinderPanel::refresh);
}

void FinderPanel::addCriterion(const QString& label, QWidget* editor, int stretch)
{
    const int column = m_fields->columnCount();
    auto* name = new QLabel(label, this);
    name->setBuddy(editor);
    setRole(*name, Role::FieldLabel);
    editor->setAccessibleName(label);
    m_fields->addWidget(name, 0, column);
    m_fields->addWidget(editor, 1, column, Qt::AlignTop);
    m_fields->setColumnStretch(column, stretch);
    follow(editor);
}

QPushButton* FinderPanel::addButton(const QString& text, bool needsChosen)
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(text);
    m_head->addWidget(button);
    follow(button);
    if (needsChosen) {
        m_needChosen.push_back(button);
    }
    return button;
}

void FinderPanel::arrange(const QString& tableName, const std::vector<int>& narrow)
{
    m_table->setAccessibleName(tableName);
    follow(m_table);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : narrow) {
        header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
}

void FinderPanel::follow(QWidget* widget)
{
    if (m_last) {
        setTabOrder(m_last, widget);
    }
    m_last = widget;
}

void FinderPanel::showFound(std::vector<FoundRow> rows, const QString& count)
{
    m_model->setRows(std::move(rows));
    m_count->setText(m_context.phrasebook().shaped(count));
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    refresh();
}

int FinderPanel::chosenRow() const
{
    const int row = m_table->currentIndex().row();
    return row < m_model->rowCount() ? row : -1;
}

void FinderPanel::refresh()
{
    for (QPushButton* button : m_needChosen) {
        button->setEnabled(chosenRow() >= 0);
    }
    showChosen();
}

} // namespace tahaluf
