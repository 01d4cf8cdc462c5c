// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordPage.h"

#include "records/EmptyState.h"
#include "records/FormField.h"
#include "records/ListViews.h"
#include "records/RecordDetail.h"
#include "records/RecordListView.h"
#include "records/UndoBar.h"
#include "theme/Theme.h"
#include "widgets/AfterPainting.h"
#include "widgets/FlowLayout.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

constexpr int NarrowList = 420; ///< in a narrower one the buttons stand below the title, so that it is not cut

QWidget* detailPane(QWidget* pane)
{
    setRole(*pane, Role::Pane);
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setMinimumWidth(300);
    return pane;
}

/** A detail that is a workplace of its own takes what room a wide window has; beside any other the list does. */
void shareRoom(QSplitter& splitter, const RecordPageOptions& options)
{
    const bool isWorkplace = options.detailWidth >= 2 * options.listWidth;
    splitter.setStretchFactor(0, isWorkplace ? 0 : 1);
    splitter.setStretchFactor(1, isWorkplace ? 1 : 0);
}

} // namespace

RecordPage::RecordPage(PageContext& context, RecordPageOptions options, DetailMaker makeDetail, QWidget* parent)
    : Page(context, parent)
    , m_options(std::move(options))
    , m_entity(*context.workspace().catalog().find(m_options.entity))
    , m_model(new RecordTableModel(context.workspace(), context.phrasebook(), this))
    , m_list(new RecordListView(*m_model, this))
    , m_makeDetail(std::move(makeDetail))
    , m_filters(new FilterBar(this))
    , m_empty(new EmptyState(this))
    , m_undo(new UndoBar(this))
    , m_count(new QLabel(this))
    , m_add(new QPushButton(m_options.addLabel, this))
    , m_delete(new QPushButton(tr("Delete"), this))
    , m_bin(new QPushButton(tr("Recycle bin"), this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    if (m_options.columns.isEmpty()) {
        for (const FieldInfo& field : m_entity.fields) {
            if (field.isInList) {
                m_options.columns << field.key;
            }
        }
    }
    m_model->setComputed(m_options.computed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(detailPane(new QWidget(this)));
    keepSplitter();
    shareRoom(*m_splitter, m_options);
    setFilterFields();
    m_filters->setActive(m_options.firstFilters);
    addViews();
    connectParts();
    addKeys();
    addCommands();
    m_model->setCellRule(m_options.cellRule);
    askAgain();
    setFocusProxy(m_list);
}

QWidget* RecordPage::buildList()
{
    auto* side = new QWidget(this);
    setRole(*side, Role::Canvas);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(360);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Small);

    auto* title = new QLabel(m_entity.pluralLabel(), side);
    setRole(*title, Role::Title);
    m_head = new FlowLayout;
    m_head->setSpacing(Space::Small);
    if (m_options.listWidth < NarrowList) {
        layout->addWidget(title);
        layout->addLayout(m_head);
    } else {
        auto* line = new QHBoxLayout;
        line->setSpacing(Space::Small);
        line->addWidget(title, 1);
        line->addLayout(m_head);
        layout->addLayout(line);
    }
    for (QPushButton* button : {m_add, m_delete, m_bin}) {
        button->setAccessibleName(button->text());
        m_head->addWidget(button);
    }
    m_add->setToolTip(tr("Insert or Ctrl+N"));
    m_delete->setToolTip(tr("Delete: the record goes to the recycle bin"));
    if (ReadOnly::isOpenFor(context())) {
        m_add->setToolTip(ReadOnly::reason());
        m_delete->setToolTip(ReadOnly::reason());
    }
    m_bin->setCheckable(true);
    m_count->setTextFormat(Qt::PlainText);
    setRole(*m_count, Role::Subtitle);
    m_countLine = new QHBoxLayout;
    m_countLine->setSpacing(Space::Small);
    m_countLine->addWidget(m_count, 1);
    layout->addLayout(m_countLine);
    layout->addWidget(m_filters);
    m_list->setAccessibleName(m_entity.pluralLabel());
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_undo);
    return side;
}

void RecordPage::addListButton(QPushButton* button)
{
    ReadOnly::keepOff(context(), *button);
    if (button->accessibleName().isEmpty()) {
        button->setAccessibleName(button->text());
    }
    m_head->insertWidget(m_head->indexOf(m_add), button);
    orderTabs();
}

void RecordPage::connectParts()
{
    connect(m_model, &RecordTableModel::failed, &context(), &PageContext::fail);
    connect(m_model, &RecordTableModel::countChanged, this, &RecordPage::recount);
    connect(m_model, &RecordTableModel::modelReset, this, &RecordPage::recount);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordPage::recount);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_list->select(m_current); });
    connect(m_filters, &FilterBar::changed, this, &RecordPage::askAgain);
    connect(m_list, &RecordListView::wentTo, this, &RecordPage::goTo);
    connect(m_list, &RecordListView::entered, this, [this] { detail().form().focusFirstField(); });
    connect(m_list, &RecordListView::deleteAsked, this, [this] { m_isBin ? restoreCurrent() : deleteCurrent(); });
    connect(m_add, &QPushButton::clicked, this, &RecordPage::startNewRecord);
    connect(m_delete, &QPushButton::clicked, this, [this] { m_isBin ? restoreCurrent() : deleteCurrent(); });
    connect(m_bin, &QPushButton::toggled, this, &RecordPage::showRecycleBin);
    connect(m_empty->button(), &QPushButton::clicked, this, &RecordPage::afterEmptyAction);
}

RecordDetail& RecordPage::detail()
{
    if (m_detail) {
        return *m_detail;
    }
    m_detail = m_makeDetail();
    m_detail->setCanChoose(m_model->recordCount() > 0);
    const QList<int> sizes = m_splitter->sizes();
    delete m_splitter->replaceWidget(1, detailPane(m_detail));
    m_splitter->setSizes(sizes);
    shareRoom(*m_splitter, m_options);
    m_detail->show();
    connect(m_detail, &RecordDetail::saved, this, &RecordPage::recordSaved);
    connect(m_detail, &RecordDetail::left, this, [this] {
        if (m_detail->form().isNew()) {
            goTo(m_current);
        }
        m_list->setFocus();
    });
    return *m_detail;
}

bool RecordPage::isNewRecordOpen() const
{
    return m_detail && m_detail->form().isNew();
}

void RecordPage::addKeys()
{
    for (const QKeySequence& keys : {QKeySequence(Qt::Key_Insert), QKeySequence(QKeySequence::New)}) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &RecordPage::startNewRecord);
    }
}

void RecordPage::keepSplitter()
{
    const QString key = QStringLiteral("splitter/") + m_options.entity;
    if (!m_splitter->restoreState(QSettings().value(key).toByteArray())) {
        m_splitter->setSizes({m_options.listWidth, m_options.detailWidth});
    }
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this, key] {
        QSettings().setValue(key, m_splitter->saveState());
    });
}

void RecordPage::askAgain()
{
    ListRequest request = m_model->request();
    request.entity = m_options.entity;
    m_views->applyTo(request);
    request.onlyDeleted = m_isBin;
    request.filters.clear();
    for (const ActiveFilter& filter : m_filters->active()) {
        const auto quick = std::find_if(m_options.quickFilters.begin(),
                                        m_options.quickFilters.end(),
                                        [&](const QuickFilter& one) { return one.key == filter.key; });
        if (quick == m_options.quickFilters.end()) {
            const QVariantList values = filter.values();
            request.filters.push_back({filter.key, {values.begin(), values.end()}});
            continue;
        }
        for (const ListFilter& condition : quick->filters()) {
            request.filters.push_back(condition);
        }
    }
    // A list that is not seen yet must not wait for its count; see showEvent().
    m_model->setRequest(request,
                        isVisible() ? RecordTableModel::Counting::Whole : RecordTableModel::Counting::FirstPart);
    m_views->arrange();
    orderTabs();
}

QString RecordPage::countSentence() const
{
    return m_count->text();
}

void RecordPage::recount()
{
    const int count = m_model->recordCount();
    const QString sentence = m_options.countText ? m_options.countText(count) : tr("%n record(s)", nullptr, count);
    const std::size_t chosen = m_list->selectedIds().size();
    const QString all = m_isBin ? tr("In the recycle bin: %1").arg(sentence) : sentence;
    const QString shown = chosen > 1 ? tr("%1 · chosen: %2").arg(all).arg(chosen) : all;
    // A list not counted to its end yet keeps the line's room rather than say a wrong number.
    m_count->setText(m_model->isCounted() ? context().phrasebook().shaped(shown) : QString(QChar::Nbsp));
    if (m_isBin) {
        m_empty->set(tr("The recycle bin is empty"),
                     tr("What is deleted in this list comes here and can be restored."),
                     tr("Back to the list"));
    } else if (isFiltered()) {
        m_empty->set(tr("Nothing matches the filters"), tr("Take a filter away to see more."), tr("Clear the filters"));
    } else {
        m_empty->set(
            m_options.emptyTitle, m_options.emptyText, ReadOnly::isOpenFor(context()) ? QString() : m_options.addLabel);
    }
    m_stack->setCurrentIndex(count == 0 ? 1 : 0);
    if (m_detail) {
        m_detail->setCanChoose(count > 0);
    }
    m_delete->setEnabled(m_current > 0 && !ReadOnly::isOpenFor(context()));
    for (QPushButton* command : m_commands) {
        command->setEnabled(count > 0 && !m_isBin);
    }
    m_delete->setText(m_isBin ? tr("Restore") : tr("Delete"));
    m_delete->setAccessibleName(m_delete->text());
    m_add->setVisible(!m_isBin);
    m_add->setEnabled(!ReadOnly::isOpenFor(context()));
}

bool RecordPage::isFiltered() const
{
    // Those a page opens with are what it is for.
    return !m_filters->active().empty() && m_filters->active() != m_options.firstFilters;
}

void RecordPage::afterEmptyAction()
{
    if (m_isBin) {
        m_bin->setChecked(false);
    } else if (isFiltered()) {
        m_filters->clear();
    } else {
        startNewRecord();
    }
}

void RecordPage::goTo(qint64 id)
{
    const bool isSame = id == m_current && !isNewRecordOpen();
    if (!isSame && !mayLeave()) {
        m_list->select(isNewRecordOpen() ? 0 : m_current);
        return;
    }
    m_current = id;
    if (id > 0) {
        detail().open(id);
    } else {
        detail().clear();
    }
    detail().setLocked(m_isBin);
    m_list->select(id);
    m_delete->setEnabled(id > 0 && !ReadOnly::isOpenFor(context()));
}

void RecordPage::showRecord(qint64 id)
{
    if (m_isBin) {
        m_bin->setChecked(false);
    }
    if (m_model->rowOf(id) < 0) {
        // It may stand in the part that is not counted yet, or be folded away.
        m_model->countWhole();
        m_model->unfoldFor(id);
    }
    goTo(id);
}

void RecordPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    // Counting a long list, making the detail and opening the first record must not hold up the list.
    QWidget* seen = m_stack->currentWidget() == m_list ? m_list->viewport() : m_empty;
    afterPainting(*seen, [this] {
        m_model->countWhole();
        openFirst();
    });
}

void RecordPage::openFirst()
{
    if (m_current == 0 && !detail().form().isNew() && m_model->rowCount() > 0) {
        goTo(m_model->idNear(0));
    }
}

void RecordPage::startNewRecord()
{
    if (ReadOnly::refuses(context()) || !mayLeave()) {
        return;
    }
    if (m_isBin) {
        m_bin->setChecked(false);
    }
    m_list->select(0);
    detail().setLocked(false);
    detail().startNew(presetOfNew());
}

QHash<QString, QVariant> RecordPage::presetOfNew() const
{
    QHash<QString, QVariant> preset;
    for (const ActiveFilter& filter : m_filters->active()) {
        const FieldInfo* field = m_entity.field(filter.key);
        if (field && !field->isReadOnly && filter.values().size() == 1) {
            preset.insert(filter.key, filter.value);
        }
    }
    return preset;
}

bool RecordPage::mayLeave()
{
    return !m_detail || m_detail->mayLeave();
}

void RecordPage::recordSaved(qint64 id, bool wasNew)
{
    m_current = id;
    m_list->select(id);
    m_delete->setEnabled(true);
    const FieldInfo* title =
        m_entity.field(m_entity.numberField.isEmpty() ? m_entity.titleField : m_entity.numberField);
    const QString name = title ? readableValue(context(), *title, m_detail->form().value(title->key)) : QString();
    context().say(tr("Saved: %1").arg(name));
    if (wasNew) {
        m_list->setFocus();
    }
}

} // namespace tahaluf
