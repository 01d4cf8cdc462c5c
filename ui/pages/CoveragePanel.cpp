// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CoveragePanel.h"

#include "pages/CoverageGaps.h"
#include "pages/CoverageModel.h"
#include "pages/CoverageTable.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int MatrixWidth = 760;
constexpr int GapsWidth = 350;

} // namespace

CoveragePanel::CoveragePanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CoverageModel(context.phrasebook(), this))
    , m_table(new CoverageTable(*m_model, this))
    , m_gaps(new CoverageGaps(context, *m_model, this))
    , m_scope(new QComboBox(this))
    , m_area(new QComboBox(this))
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Medium);
    layout->setSpacing(Space::Small);
    layout->addWidget(buildHead());
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_gaps);
    splitter->setSizes({MatrixWidth, GapsWidth});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    layout->addWidget(splitter, 1);
    auto* legend = new QLabel(tr("L leads   S supports   – absent   broken line: as its services say   "
                                 "* in some areas only.   Keys: L, S, A, Delete; Space goes on to the next role."),
                              this);
    legend->setTextFormat(Qt::PlainText);
    legend->setWordWrap(true);
    setRole(*legend, Role::Muted);
    layout->addWidget(legend);
    setFocusProxy(m_table);
    follow();
    readAgain();
}

QPushButton* CoveragePanel::button(const QString& text, QBoxLayout& layout)
{
    auto* made = new QPushButton(text, this);
    made->setAccessibleName(text);
    layout.addWidget(made);
    return made;
}

QWidget* CoveragePanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    m_scope->addItem(tr("Mechanisms and services"), static_cast<int>(CoverageScope::Everything));
    m_scope->addItem(tr("Mechanisms"), static_cast<int>(CoverageScope::Mechanisms));
    m_scope->addItem(tr("Services"), static_cast<int>(CoverageScope::Services));
    m_scope->setAccessibleName(tr("Lines"));
    m_area->setAccessibleName(tr("Area"));
    layout->addWidget(m_scope);
    layout->addWidget(m_area);
    layout->addStretch(1);
    const std::pair<QString, std::optional<CoverageRole>> roles[] = {{tr("Leads"), CoverageRole::Leads},
                                                                     {tr("Supports"), CoverageRole::Supports},
                                                                     {tr("Absent"), CoverageRole::Absent},
                                                                     {tr("Take back"), std::nullopt}};
    for (const auto& [text, role] : roles) {
        QPushButton* made = button(text, *layout);
        // The matrix keeps the keyboard: one goes on from the same place.
        made->setFocusPolicy(Qt::TabFocus);
        ReadOnly::keepOff(m_context, *made);
        connect(made, &QPushButton::clicked, this, [this, role = role] { stateRole(role); });
    }
    layout->addSpacing(Space::Large);
    connect(button(tr("Print the matrix"), *layout), &QPushButton::clicked, this, [this] {
        emit m_context.paperAsked(QStringLiteral("coverage-matrix"), PaperRequest());
    });
    return head;
}

void CoveragePanel::follow()
{
    connect(m_table, &CoverageTable::roleAsked, this, &CoveragePanel::stateRole);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CoveragePanel::readAgain);
    connect(m_area, &QComboBox::currentIndexChanged, this, &CoveragePanel::readAgain);
    connect(m_gaps, &CoverageGaps::wentTo, this, &CoveragePanel::goToRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_table->horizontalHeader()->viewport()->update();
        m_table->verticalHeader()->viewport()->update();
    });
    const ChangeNotifier& notifier = m_context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        static const QSet<QString> shown{QStringLiteral("coverage"),
                                         QStringLiteral("coverage_measures"),
                                         QStringLiteral("services"),
                                         QStringLiteral("mechanisms"),
                                         QStringLiteral("members"),
                                         QStringLiteral("actions"),
                                         QStringLiteral("proposals")};
        if (std::any_of(changes.begin(), changes.end(), [](const RecordChange& change) {
                return shown.contains(change.entity);
            })) {
            readAgain();
        }
    });
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, &CoveragePanel::readAgain);
}

void CoveragePanel::readAgain()
{
    const CoverageQueries queries(m_context.workspace().records());
    const auto scope = static_cast<CoverageScope>(m_scope->currentData().toInt());
    const QString area = m_area->currentData().toString();
    Result<CoverageMatrix> matrix = queries.matrix(scope, area);
    Result<std::vector<CoverageMeasure>> measures = queries.measures();
    if (!matrix || !measures) {
        m_context.fail(!matrix ? matrix.error() : measures.error());
        return;
    }
    fillAreas(matrix->areas());
    m_model->setMatrix(std::move(*matrix));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    m_measures = *measures;
    m_gaps->showGaps(std::move(*measures));
}

void CoveragePanel::fillAreas(const QStringList& areas)
{
    const QSignalBlocker quiet(m_area);
    const QString chosen = m_area->currentData().toString();
    m_area->clear();
    m_area->addItem(tr("The whole country"));
    for (const QString& area : areas) {
        m_area->addItem(area, area);
    }
    m_area->setCurrentIndex(chosen.isEmpty() ? 0 : qMax(0, m_area->findData(chosen)));
}

void CoveragePanel::goToRow(std::size_t row)
{
    const int column = qMax(0, m_table->currentIndex().column());
    m_table->setCurrentIndex(m_model->index(static_cast<int>(row), column));
}

void CoveragePanel::stateRole(std::optional<CoverageRole> role)
{
    if (ReadOnly::refuses(m_context)) {
        return;
    }
    std::vector<CoveragePlace> places;
    const CoverageMatrix& matrix = m_model->matrix();
    for (const QModelIndex& index : m_table->chosen()) {
        const CoverageRow& row = matrix.rows()[static_cast<std::size_t>(index.row())];
        places.push_back(
            {row.subject, row.mechanism, matrix.columns()[static_cast<std::size_t>(index.column())].member});
    }
    const QString area = m_area->currentData().toString();
    if (Result<void> set = m_context.workspace().areas().coverage().setRole(places, area, role); !set) {
        m_context.fail(set.error());
    }
}

void CoveragePanel::showMeasure(CoverageMeasureId id)
{
    const auto measure =
        std::find_if(m_measures.begin(), m_measures.end(), [id](const CoverageMeasure& each) { return each.id == id; });
    if (measure == m_measures.end()) {
        return;
    }
    m_scope->setCurrentIndex(0);
    m_area->setCurrentIndex(0);
    const std::vector<CoverageRow>& rows = m_model->matrix().rows();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].subject == measure->subject && rows[row].mechanism == measure->mechanism) {
            goToRow(row);
        }
    }
    m_gaps->choose(static_cast<std::size_t>(m_table->currentIndex().row()));
}

} // namespace tahaluf
