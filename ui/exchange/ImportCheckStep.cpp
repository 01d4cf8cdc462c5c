// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportCheckStep.h"

#include "exchange/ImportRowsModel.h"
#include "theme/Theme.h"
#include "widgets/StateBadge.h"
#include "widgets/Tables.h"

#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace tahaluf {

namespace {

constexpr std::array<RowFate, 5> Fates{RowFate::New,
                                       RowFate::Changed,
                                       RowFate::Duplicate,
                                       RowFate::Wrong,
                                       RowFate::Unchanged};

} // namespace

ImportCheckStep::ImportCheckStep(ImportState& state, const Phrasebook& phrasebook, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_texts(phrasebook)
    , m_phrasebook(phrasebook)
    , m_model(new ImportRowsModel(state, phrasebook, this))
    , m_chipLine(new QHBoxLayout)
    , m_summary(new QLabel(this))
    , m_rows(new QTableView(this))
    , m_saveWrong(new QPushButton(tr("Save the wrong rows…"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Medium);
    m_chipLine->setSpacing(Space::Small);
    auto* head = new QHBoxLayout;
    head->addLayout(m_chipLine);
    head->addStretch();
    head->addWidget(m_saveWrong);
    layout->addLayout(head);
    m_saveWrong->setAccessibleName(m_saveWrong->text());
    m_saveWrong->setAutoDefault(false);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    setRole(*m_summary, Role::Muted);
    layout->addWidget(m_summary);

    styleTable(*m_rows, Space::RowHeight);
    m_rows->setModel(m_model);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setAccessibleName(tr("Rows of the table"));
    m_rows->setItemDelegateForColumn(ImportRowsModel::FateColumn, new StateBadgeDelegate(m_rows));
    m_rows->setColumnWidth(ImportRowsModel::NumberColumn, 64);
    m_rows->setColumnWidth(ImportRowsModel::FateColumn, 160);
    m_rows->setColumnWidth(ImportRowsModel::TitleColumn, 210);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    auto* both = new QHBoxLayout;
    both->setSpacing(Space::Medium);
    both->addWidget(m_rows, 5);
    both->addWidget(buildDetail(), 4);
    layout->addLayout(both, 1);
    addChips();
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportCheckStep::showCurrent);
    connect(m_saveWrong, &QPushButton::clicked, this, &ImportCheckStep::saveWrongRowsRequested);
}

QWidget* ImportCheckStep::buildDetail()
{
    auto* pane = new QFrame(this);
    setRole(*pane, Role::Card);
    pane->setMinimumWidth(300);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(Space::Medium, Space::Medium, Space::Medium, Space::Medium);
    layout->setSpacing(Space::Small);
    m_title = new QLabel(pane);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setRole(*m_title, Role::Heading);
    m_reason = new QLabel(pane);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_choiceField = new QWidget(pane);
    auto* field = new QVBoxLayout(m_choiceField);
    field->setContentsMargins(0, 0, 0, 0);
    field->setSpacing(Space::Tiny);
    auto* label = new QLabel(tr("What is done with the chosen rows"), m_choiceField);
    setRole(*label, Role::FieldLabel);
    m_choice = new QComboBox(m_choiceField);
    m_choice->setAccessibleName(label->text());
    label->setBuddy(m_choice);
    for (const DuplicateChoice choice :
         {DuplicateChoice::LeaveOut, DuplicateChoice::Update, DuplicateChoice::AddAnyway}) {
        m_choice->addItem(ImportRowsModel::nameOf(choice), static_cast<int>(choice));
    }
    field->addWidget(label);
    field->addWidget(m_choice);
    m_changes = new QTableWidget(0, 3, pane);
    styleTable(*m_changes, Space::RowHeight);
    m_changes->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_changes->setAccessibleName(tr("What changes"));
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addWidget(m_choiceField);
    layout->addWidget(m_changes, 1);
    layout->addStretch();
    connect(m_choice, &QComboBox::activated, this, [this] {
        decide(static_cast<DuplicateChoice>(m_choice->currentData().toInt()));
    });
    return pane;
}

void ImportCheckStep::addChips()
{
    for (int i = 0; i <= static_cast<int>(Fates.size()); ++i) {
        auto* chip = new QPushButton(this);
        setRole(*chip, Role::Chip);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setAutoDefault(false);
        m_chipLine->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QPushButton::clicked, this, [this, i] {
            showFiltered(i == 0 ? std::nullopt : std::optional(Fates.at(static_cast<std::size_t>(i) - 1)));
        });
    }
}

void ImportCheckStep::show(const EntityInfo& entity)
{
    m_entity = &entity;
    const auto name = [this](const QString& label, qint64 count) {
        return label + QLatin1Char(' ') + m_phrasebook.shaped(QString::number(count));
    };
    m_chips[0]->setText(name(tr("All"), static_cast<qint64>(m_state.plan->rows().size())));
    for (std::size_t i = 0; i < Fates.size(); ++i) {
        const qint64 count = m_state.plan->count(Fates.at(i));
        m_chips[i + 1]->setText(name(ImportRowsModel::nameOf(Fates.at(i)), count));
        m_chips[i + 1]->setVisible(count > 0);
    }
    for (QPushButton* chip : m_chips) {
        chip->setAccessibleName(chip->text());
    }
    m_chips[0]->setChecked(true);
    m_saveWrong->setVisible(m_state.plan->count(RowFate::Wrong) > 0);
    m_model->reload(entity);
    showFiltered(std::nullopt);
    summarise();
    m_rows->setFocus();
}

void ImportCheckStep::showFiltered(std::optional<RowFate> fate)
{
    m_model->setFilter(fate);
    if (m_model->rowCount() > 0) {
        m_rows->setCurrentIndex(m_model->index(0, ImportRowsModel::TitleColumn));
    }
    showCurrent();
}

void ImportCheckStep::showCurrent()
{
    const PlannedRow* row = m_model->plannedRow(m_rows->currentIndex().row());
    m_title->setText(row ? row->title : QString());
    m_title->setVisible(row && !row->title.isEmpty());
    const bool isDuplicate = row && row->fate == RowFate::Duplicate;
    m_choiceField->setVisible(isDuplicate);
    m_changes->setVisible(row && !row->changes.empty());
    if (!row) {
        m_reason->clear();
        return;
    }
    switch (row->fate) {
    case RowFate::New:
        m_reason->setText(tr("Is not there yet and is added."));
        break;
    case RowFate::Changed:
        m_reason->setText(tr("Is there and is changed:"));
        break;
    case RowFate::Unchanged:
        m_reason->setText(tr("Is there and says the same."));
        break;
    case RowFate::Duplicate:
        m_reason->setText(row->changes.empty() ? row->reason : row->reason + QLatin1Char(' ') + tr("The row says:"));
        break;
    case RowFate::Wrong:
        m_reason->setText(row->column.isEmpty() ? row->reason : tr("Column “%1”: %2").arg(row->column, row->reason));
        break;
    }
    if (isDuplicate) {
        m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(m_state.choiceOf(*row))));
    }
    showChanges(*row);
}

void ImportCheckStep::showChanges(const PlannedRow& row)
{
    m_changes->setRowCount(static_cast<int>(row.changes.size()));
    int line = 0;
    for (const PlannedChange& change : row.changes) {
        const FieldInfo& field = m_entity->fields[static_cast<std::size_t>(change.field)];
        m_changes->setItem(line, 0, fixedItem(field.label()));
        m_changes->setItem(line, 1, fixedItem(m_texts.line(field, change.before)));
        m_changes->setItem(line, 2, fixedItem(m_texts.line(field, change.after)));
        ++line;
    }
}

void ImportCheckStep::decide(DuplicateChoice choice)
{
    bool wasRefused = false;
    for (const QModelIndex& index : m_rows->selectionModel()->selectedRows()) {
        const PlannedRow* row = m_model->plannedRow(index.row());
        if (!row || row->fate != RowFate::Duplicate) {
            continue;
        }
        // What an earlier row of the same file makes is not there yet.
        const bool isPossible = choice != DuplicateChoice::Update || !row->uid.isEmpty();
        wasRefused = wasRefused || !isPossible;
        if (isPossible) {
            m_state.choices[row->number] = choice;
            m_model->changed(index.row());
        }
    }
    showCurrent();
    if (wasRefused) {
        m_reason->setText(tr("The other one stands in this file too. Import it first, then this row."));
    }
    summarise();
    emit decided();
}

qint64 ImportCheckStep::rowsToTake() const
{
    qint64 count = m_state.plan->count(RowFate::New) + m_state.plan->count(RowFate::Changed);
    for (const PlannedRow& row : m_state.plan->rows()) {
        count += row.fate == RowFate::Duplicate && m_state.choiceOf(row) != DuplicateChoice::LeaveOut ? 1 : 0;
    }
    return count;
}

void ImportCheckStep::summarise()
{
    const qint64 all = static_cast<qint64>(m_state.plan->rows().size());
    const qint64 taken = rowsToTake() + m_state.plan->count(RowFate::Unchanged);
    QStringList sentences{tr("%n row(s) will be written.", nullptr, static_cast<int>(rowsToTake()))};
    if (all > taken) {
        sentences << tr("%n row(s) stay out.", nullptr, static_cast<int>(all - taken));
    }
    for (const auto& [entity, count] : m_state.plan->alsoMade()) {
        const QString made = entity == QLatin1String("members")  ? tr("%n body(ies)", nullptr, static_cast<int>(count))
                             : entity == QLatin1String("people") ? tr("%n person(s)", nullptr, static_cast<int>(count))
                             : entity == QLatin1String("meetings")
                                 ? tr("%n meeting(s)", nullptr, static_cast<int>(count))
                                 : QString();
        if (!made.isEmpty()) {
            sentences << tr("Made besides: %1.").arg(made);
        }
    }
    m_summary->setText(m_phrasebook.shaped(sentences.join(QLatin1Char(' '))));
}

} // namespace tahaluf
