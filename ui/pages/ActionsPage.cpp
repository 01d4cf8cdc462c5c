// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ActionsPage.h"

#include "language/DateText.h"
#include "pages/ActionDetail.h"
#include "pages/PlanModel.h"
#include "records/EmptyState.h"
#include "reports/papers/PlanTimeline.h"
#include "storage/ChangeNotifier.h"
#include "theme/Theme.h"
#include "widgets/DrawingView.h"
#include "widgets/ReadOnly.h"
#include "widgets/StateBadge.h"
#include "widgets/Tables.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int PlanWidth = 760;
constexpr int DetailWidth = 400;
constexpr int LeadWidth = 116;
constexpr qsizetype LongestLabel = 60;
constexpr qreal LeastTimeline = 200; ///< millimetres across, below which names would be too small
} // namespace

ActionsPage::ActionsPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new PlanModel(context, this))
    , m_tree(new QTreeView(this))
    , m_timeline(new DrawingView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_detail(new ActionDetail(context, this))
    , m_count(new QLabel(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_addObjective(new QPushButton(tr("Add objective"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_asTimeline(new QPushButton(tr("Timeline"), this))
    , m_paper(new QPushButton(tr("Print the plan"), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildPlan());
    auto* pane = new QWidget(this);
    setRole(*pane, Role::Pane);
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setMinimumWidth(300);
    auto* paneLayout = new QVBoxLayout(pane);
    paneLayout->setContentsMargins(0, 0, 0, 0);
    paneLayout->addWidget(m_detail);
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({PlanWidth, DetailWidth});
    addKeys();

    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("actions")) {
                readAgain();
                return;
            }
        }
    });
    connect(&context.workspace().notifier(), &ChangeNotifier::changedElsewhere, this, &ActionsPage::readAgain);
    connect(m_detail, &ActionDetail::saved, this, [this](qint64 id) { select(id); });
    connect(m_detail, &ActionDetail::left, this, [this] {
        goTo(m_current);
        m_tree->setFocus();
    });
    readAgain();
    m_tree->expandAll();
    if (m_model->rowCount() > 0) {
        m_tree->setCurrentIndex(m_model->index(0, 0));
    }
    setFocusProxy(m_tree);
}

QWidget* ActionsPage::buildPlan()
{
    auto* side = new QWidget(this);
    setRole(*side, Role::Canvas);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(420);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::Small);
    auto* title = new QLabel(specOf<Action>().info().pluralLabel(), side);
    setRole(*title, Role::Title);
    head->addWidget(title, 1);
    m_asTimeline->setCheckable(true);
    m_add->setToolTip(tr("Insert or Ctrl+N"));
    m_remove->setToolTip(tr("Delete: the record goes to the recycle bin"));
    ReadOnly::keepOff(context(), {m_addObjective, m_add, m_remove, m_empty->button()});
    for (QPushButton* button : {m_paper, m_asTimeline, m_addObjective, m_add, m_remove}) {
        button->setAccessibleName(button->text());
        head->addWidget(button);
    }
    layout->addLayout(head);
    m_count->setTextFormat(Qt::PlainText);
    setRole(*m_count, Role::Subtitle);
    layout->addWidget(m_count);

    m_tree->setModel(m_model);
    m_tree->setAccessibleName(title->text());
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setItemDelegate(new TableTextDelegate(m_tree));
    m_tree->setItemDelegateForColumn(PlanModel::State, new StateBadgeDelegate(m_tree));
    QHeaderView& header = *m_tree->header();
    header.setStretchLastSection(false);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // The least width a style asks for is that of the font's widest ligature.
    header.setMinimumSectionSize(Space::Huge);
    header.setSectionResizeMode(PlanModel::Title, QHeaderView::Stretch);
    const QFontMetrics metrics = m_tree->fontMetrics();
    const auto wide = [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + Space::Huge; };
    header.resizeSection(PlanModel::Lead, LeadWidth);
    header.resizeSection(PlanModel::Due, wide(DateText(context().phrasebook()).shortDate(QDate(2012, 12, 29))));
    int state = wide(choiceLabel(ActionState::InProgress));
    for (const int overdue : {1, 2, 3, 11}) {
        state = qMax(state, wide(tr("%n overdue", nullptr, overdue)));
    }
    header.resizeSection(PlanModel::State, state + Space::Medium);
    header.resizeSection(PlanModel::Percent, wide(QStringLiteral("100%")));

    m_empty->set(tr("No plan yet"),
                 tr("Begin with what the coalition wants to reach: an objective. It holds activities, and these hold "
                    "the actions that bodies carry out."),
                 tr("Add objective"));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    connect(m_add, &QPushButton::clicked, this, &ActionsPage::startNewRecord);
    connect(m_addObjective, &QPushButton::clicked, this, &ActionsPage::startObjective);
    connect(m_empty->button(), &QPushButton::clicked, this, &ActionsPage::startObjective);
    connect(m_remove, &QPushButton::clicked, this, &ActionsPage::removeCurrent);
    connect(m_asTimeline, &QPushButton::toggled, this, &ActionsPage::showTimeline);
    connect(m_paper, &QPushButton::clicked, this, [this] {
        emit context().paperAsked(QStringLiteral("action-plan"), PaperRequest());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const qint64 id = PlanModel::idOf(index); id > 0 && id != m_current) {
            goTo(id);
        }
    });
    return side;
}

void ActionsPage::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, m_tree);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::Key_Insert, [this] { startNewRecord(); });
    key(Qt::Key_Delete, [this] { removeCurrent(); });
    key(Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); });
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        key(enter, [this] { m_detail->form().focusFirstField(); });
    }
}

void ActionsPage::readAgain()
{
    QSet<qint64> closed;
    for (const PlanLine& line : m_model->lines()) {
        const QModelIndex index = m_model->indexOf(line.action.id.value());
        if (line.hasParts && index.isValid() && !m_tree->isExpanded(index)) {
            closed.insert(line.action.id.value());
        }
    }
    m_model->read();
    m_tree->expandAll();
    for (const qint64 id : closed) {
        m_tree->collapse(m_model->indexOf(id));
    }
    const PlanTotals totals = totalsOf(m_model->lines());
    const Phrasebook& book = context().phrasebook();
    QStringList count{book.shaped(tr("%n action(s)", nullptr, totals.actions)),
                      tr("%1% done").arg(book.number(totals.percent))};
    if (totals.overdue > 0) {
        count << book.shaped(tr("%n overdue", nullptr, totals.overdue));
    }
    m_count->setText(count.join(QStringLiteral(" · ")));
    const bool isEmpty = m_model->lines().empty();
    m_asTimeline->setEnabled(!isEmpty);
    m_paper->setEnabled(!isEmpty);
    showTimeline(m_asTimeline->isChecked());
    select(m_current);
}

void ActionsPage::drawTimeline()
{
    const Phrasebook& book = context().phrasebook();
    const Timeline timeline = PlanTimeline::of(
        m_model->lines(), context().today(), qMax(LeastTimeline, m_timeline->comfortableWidth()), LongestLabel, book);
    m_timeline->setDrawing(drawingOf(timeline, book), book.direction(), PlanTimeline::description(timeline, book));
}

void ActionsPage::showTimeline(bool shown)
{
    if (m_model->lines().empty()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    setStyleProperty(*m_asTimeline, "active", shown);
    if (shown) {
        m_stack->setCurrentWidget(m_timeline);
        drawTimeline();
    } else {
        m_stack->setCurrentWidget(m_tree);
    }
}

void ActionsPage::goTo(qint64 id)
{
    if (id != m_current && !m_detail->mayLeave()) {
        select(m_current);
        return;
    }
    m_current = id;
    id > 0 ? m_detail->open(id) : m_detail->clear();
    m_remove->setEnabled(id > 0);
}

void ActionsPage::select(qint64 id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) {
        m_current = id;
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void ActionsPage::showRecord(qint64 id)
{
    m_asTimeline->setChecked(false);
    select(id);
    goTo(id);
}

void ActionsPage::startNew(ActionKind kind, ActionId parent)
{
    if (!m_detail->mayLeave()) {
        return;
    }
    m_detail->startNew({{QStringLiteral("kind"), choiceKey(kind)},
                        {QStringLiteral("parent"), FieldValue<ActionId>::toStored(parent)}});
    m_detail->form().focusFirstField();
}

void ActionsPage::startNewRecord()
{
    if (ReadOnly::refuses(context())) {
        return;
    }
    Result<std::optional<Action>> current = context().workspace().records().actions.find(ActionId(m_current));
    if (!current) {
        context().fail(current.error());
        return;
    }
    if (!*current) {
        startObjective();
        return;
    }
    const Action& chosen = **current;
    switch (chosen.kind) {
    case ActionKind::Objective:
        startNew(ActionKind::Activity, chosen.id);
        break;
    case ActionKind::Activity:
        startNew(ActionKind::Action, chosen.id);
        break;
    case ActionKind::Action:
        startNew(ActionKind::Action, chosen.parent);
        break;
    }
}

void ActionsPage::startObjective()
{
    startNew(ActionKind::Objective, {});
}

void ActionsPage::moveCurrent(int steps)
{
    if (ReadOnly::refuses(context())) {
        return;
    }
    if (Result<bool> moved = context().workspace().actions().move(ActionId(m_current), steps); !moved) {
        context().fail(moved.error());
    }
}

void ActionsPage::removeCurrent()
{
    if (ReadOnly::refuses(context())) {
        return;
    }
    if (m_current <= 0 || !m_detail->mayLeave()) {
        return;
    }
    const QModelIndex index = m_model->indexOf(m_current);
    const QModelIndex next =
        m_tree->indexBelow(index).isValid() ? m_tree->indexBelow(index) : m_tree->indexAbove(index);
    const qint64 nextId = next.isValid() ? PlanModel::idOf(next) : 0;
    if (Result<void> removed = context().workspace().actions().remove(ActionId(m_current)); !removed) {
        context().fail(removed.error());
        return;
    }
    context().say(tr("The action is in the recycle bin."));
    m_current = 0;
    goTo(nextId);
    select(nextId);
}

bool ActionsPage::mayLeave()
{
    return m_detail->mayLeave();
}

QVariant ActionsPage::saveState() const
{
    return m_current;
}

void ActionsPage::restoreState(const QVariant& state)
{
    showRecord(state.toLongLong());
}

} // namespace tahaluf
