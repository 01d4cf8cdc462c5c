// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CoverageGaps.h"

#include "language/Bidi.h"
#include "pages/CoverageModel.h"
#include "pages/FoundModel.h"
#include "theme/Theme.h"
#include "widgets/ReadingMargins.h"
#include "widgets/ReadOnly.h"
#include "widgets/StateBadge.h"
#include "widgets/Tables.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

constexpr int RowHeight = 40;
constexpr int FindingColumn = 1;
constexpr int BegunColumn = 2;
constexpr int NoteHeight = 60;

QString stateKeyOf(CoverageFinding finding)
{
    switch (finding) {
    case CoverageFinding::NobodyCovers:
        return QStringLiteral("not_adopted");
    case CoverageFinding::NobodyLeads:
        return QStringLiteral("under_study");
    default:
        return QStringLiteral("deferred");
    }
}

} // namespace

CoverageGaps::CoverageGaps(PageContext& context, CoverageModel& model, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_found(new FoundModel({tr("Line"), tr("Finding"), tr("Begun")}, FindingColumn, this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
    , m_note(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(readingMargins(*this, Space::Medium, 0, 0, 0)); // towards the matrix
    layout->setSpacing(Space::Small);
    auto* title = new QLabel(tr("Gaps and overlaps"), this);
    setRole(*title, Role::Heading);
    layout->addWidget(title);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    setRole(*m_count, Role::Subtitle);
    layout->addWidget(m_count);
    m_table->setModel(m_found);
    styleTable(*m_table, RowHeight);
    m_table->setItemDelegateForColumn(FindingColumn, new StateBadgeDelegate(m_table));
    m_table->setAccessibleName(tr("Gaps and overlaps"));
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    header.setSectionResizeMode(FindingColumn, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(BegunColumn, QHeaderView::ResizeToContents);
    layout->addWidget(m_table, 1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(NoteHeight);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    m_action = button(tr("Make an action"), *buttons);
    m_proposal = button(tr("Make a proposal"), *buttons);
    m_open = button(tr("Open"), *buttons);
    m_open->setAccessibleName(tr("Open what was begun"));
    setRole(*m_action, Role::Primary);
    ReadOnly::keepOff(m_context, {m_action, m_proposal});
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_action, &QPushButton::clicked, this, &CoverageGaps::makeAction);
    connect(m_proposal, &QPushButton::clicked, this, &CoverageGaps::makeProposal);
    connect(m_open, &QPushButton::clicked, this, &CoverageGaps::openBegun);
    connect(m_table, &QTableView::activated, this, &CoverageGaps::openBegun);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showChosen();
        if (const CoverageGap* gap = chosen(); gap && m_table->hasFocus()) {
            emit wentTo(gap->row);
        }
    });
}

QPushButton* CoverageGaps::button(const QString& text, QBoxLayout& layout)
{
    auto* made = new QPushButton(text, this);
    made->setAccessibleName(text);
    layout.addWidget(made);
    return made;
}

const CoverageRow& CoverageGaps::rowOf(const CoverageGap& gap) const
{
    return m_model.matrix().rows()[gap.row];
}

void CoverageGaps::choose(std::size_t row)
{
    const std::vector<CoverageGap>& gaps = m_model.matrix().gaps();
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        if (gaps[i].row == row) {
            m_table->setCurrentIndex(m_found->index(static_cast<int>(i), 0));
            return;
        }
    }
}

CoverageGaps::Begun CoverageGaps::begunOf(const CoverageGap& gap) const
{
    const CoverageRow& row = rowOf(gap);
    CoalitionRecords& records = m_context.workspace().records();
    const Phrasebook& book = m_context.phrasebook();
    for (const CoverageMeasure& measure : m_measures) {
        if (measure.subject != row.subject || measure.mechanism != row.mechanism || measure.finding != gap.finding) {
            continue;
        }
        if (Result<std::optional<Action>> action = records.actions.find(measure.action); action && *action) {
            return {Bidi::isolateReference(book.shaped((*action)->number)),
                    QStringLiteral("actions"),
                    measure.action.value()};
        }
        if (Result<std::optional<Entry>> entry = records.entries.find(measure.entry); entry && *entry) {
            return {Bidi::isolateReference(book.shaped((*entry)->number)),
                    QStringLiteral("proposals"),
                    measure.entry.value()};
        }
    }
    return {};
}

void CoverageGaps::showGaps(std::vector<CoverageMeasure> measures)
{
    m_measures = std::move(measures);
    const CoverageMatrix& matrix = m_model.matrix();
    const CoverageSentence& sentence = m_model.sentence();
    const int before = m_table->currentIndex().row();
    std::vector<FoundRow> rows;
    int uncovered = 0;
    for (const CoverageGap& gap : matrix.gaps()) {
        uncovered += gap.finding == CoverageFinding::NobodyCovers ? 1 : 0;
        const QString name = sentence.name(rowOf(gap));
        rows.push_back(
            {.id = static_cast<qint64>(gap.row) + 1,
             .texts = {gap.areas.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, sentence.areas(gap.areas)),
                       sentence.finding(gap.finding),
                       begunOf(gap).text},
             .state = stateKeyOf(gap.finding)});
    }
    const auto count = static_cast<int>(rows.size());
    m_found->setRows(std::move(rows));
    const QString said = count == 0 ? tr("Every line is led by one body.")
                                    : tr("%1; %2").arg(tr("%n gap(s) or overlap(s)", nullptr, count),
                                                       tr("%n line(s) nobody covers", nullptr, uncovered));
    m_count->setText(m_context.phrasebook().shaped(said));
    if (count > 0) {
        m_table->setCurrentIndex(m_found->index(qBound(0, before, count - 1), 0));
    }
    showChosen();
}

const CoverageGap* CoverageGaps::chosen() const
{
    const int row = m_table->currentIndex().row();
    const std::vector<CoverageGap>& gaps = m_model.matrix().gaps();
    return row >= 0 && row < static_cast<int>(gaps.size()) ? &gaps[static_cast<std::size_t>(row)] : nullptr;
}

void CoverageGaps::showChosen()
{
    const CoverageGap* gap = chosen();
    m_action->setEnabled(gap != nullptr);
    m_proposal->setEnabled(gap != nullptr);
    m_open->setEnabled(gap && begunOf(*gap).id > 0);
    if (!gap) {
        m_note->clear();
        return;
    }
    QStringList lines{m_model.sentence().task(rowOf(*gap), *gap)};
    QStringList leads;
    for (const std::size_t column : gap->leads) {
        leads << m_model.headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString();
    }
    if (!leads.isEmpty()) {
        lines << tr("Who leads: %1").arg(m_model.sentence().areas(leads));
    }
    m_note->setText(lines.join(u'\n'));
}

void CoverageGaps::makeAction()
{
    const CoverageGap* gap = chosen();
    if (!gap) {
        return;
    }
    Result<Action> action = m_context.workspace().areas().coverage().makeAction(rowOf(*gap), *gap);
    if (!action) {
        m_context.fail(action.error());
        return;
    }
    m_context.say(tr("Action %1 stands in the plan now.")
                      .arg(Bidi::isolateReference(m_context.phrasebook().shaped(action->number))));
}

void CoverageGaps::makeProposal()
{
    const CoverageGap* gap = chosen();
    if (!gap) {
        return;
    }
    Result<Entry> entry = m_context.workspace().areas().coverage().makeProposal(rowOf(*gap), *gap);
    if (!entry) {
        m_context.fail(entry.error());
        return;
    }
    m_context.say(
        tr("Proposal %1 is recorded.").arg(Bidi::isolateReference(m_context.phrasebook().shaped(entry->number))));
}

void CoverageGaps::openBegun()
{
    if (const CoverageGap* gap = chosen()) {
        if (const Begun begun = begunOf(*gap); begun.id > 0) {
            emit m_context.recordRequested(begun.entity, begun.id);
        }
    }
}

} // namespace tahaluf
