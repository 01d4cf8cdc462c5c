// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RelatedList.h"

#include "records/RecordDialog.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "widgets/Tables.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tahaluf {

RelatedList::RelatedList(PageContext& context, RelatedListOptions options, QWidget* parent)
    : RecordSection(context, parent)
    , m_options(std::move(options))
    , m_model(new RecordTableModel(context.workspace(), context.phrasebook(), this))
    , m_list(new RecordListView(*m_model, this))
    , m_note(new QLabel(this))
    , m_empty(new QLabel(m_options.emptyText, this))
    , m_buttons(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    for (QLabel* label : {m_note, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setRole(*label, Role::Muted);
        label->hide();
    }
    layout->addWidget(m_note);
    layout->addWidget(m_empty);
    m_list->verticalHeader()->setDefaultSectionSize(Space::RowHeight);
    m_list->verticalHeader()->setMinimumSectionSize(Space::RowHeight);
    m_list->setAccessibleName(context.workspace().store(m_options.entity)->entity().pluralLabel());
    layout->addWidget(m_list, m_options.mostRows == 0 ? 1 : 0);
    m_buttons->setSpacing(Space::Small);
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    if (m_options.mostRows == 0) {
        layout->addStretch(0);
    }
    if (!m_options.addLabel.isEmpty()) {
        addButton(m_options.addLabel, false, [this] { add(); });
    }
    if (m_options.canRemove) {
        m_removeButton = addButton(tr("Remove"), true, [this] { removeCurrent(); });
    }
    connectParts();
    setRecord(0, {});
    m_list->arrange();
    setFocusProxy(m_list);
}

void RelatedList::connectParts()
{
    connect(m_model, &RecordTableModel::failed, &context(), &PageContext::fail);
    connect(m_model, &RecordTableModel::countChanged, this, &RelatedList::fit);
    connect(m_list, &RecordListView::wentTo, this, &RelatedList::refreshButtons);
    connect(m_list, &RecordListView::entered, this, [this] { edit(currentId()); });
    connect(m_list, &RecordListView::deleteAsked, this, [this] {
        if (m_options.canRemove) {
            removeCurrent();
        }
    });
    auto* insert = new QShortcut(QKeySequence(Qt::Key_Insert), m_list);
    insert->setContext(Qt::WidgetShortcut);
    connect(insert, &QShortcut::activated, this, &RelatedList::add);
}

QPushButton*
RelatedList::addButton(const QString& text, bool needsCurrent, const std::function<void()>& action, Effect effect)
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    // «Remove» stays the last one.
    m_buttons->insertWidget(m_buttons->count() - (m_removeButton ? 2 : 1), button);
    if (needsCurrent) {
        m_needCurrent.push_back(button);
        button->setEnabled(false);
    }
    connect(button, &QPushButton::clicked, this, action);
    if (effect == Effect::Changes) {
        ReadOnly::keepOff(context(), *button);
    }
    return button;
}

void RelatedList::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void RelatedList::setRecord(qint64 id, const QString& uid)
{
    Q_UNUSED(uid)
    if (id == m_record && id > 0) {
        return; // the model follows changes by itself
    }
    m_record = id;
    ListRequest request;
    request.entity = m_options.entity;
    request.columns = m_options.columns;
    request.sortField = m_options.sortField;
    request.filters = {{m_options.linkField, {id}}};
    m_model->setRequest(request);
    refreshButtons();
}

qint64 RelatedList::currentId() const
{
    return m_list->currentId();
}

void RelatedList::fit()
{
    const int count = m_model->rowCount();
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0 && !m_options.emptyText.isEmpty());
    if (m_options.mostRows > 0) {
        const int rows = qBound(1, count, m_options.mostRows);
        m_list->setFixedHeight(m_list->horizontalHeader()->sizeHint().height() + rows * Space::RowHeight + 2);
    }
    refreshButtons();
}

void RelatedList::refreshButtons()
{
    const bool hasCurrent = m_record > 0 && currentId() > 0;
    for (QPushButton* button : m_needCurrent) {
        button->setEnabled(hasCurrent);
    }
}

void RelatedList::add()
{
    if (m_record <= 0 || ReadOnly::refuses(context())) {
        return;
    }
    if (m_add) {
        m_add();
        return;
    }
    if (m_options.addLabel.isEmpty()) {
        return;
    }
    RecordDialog dialog(context(), m_options.entity, m_options.formFields, this);
    dialog.openNew({{m_options.linkField, m_record}});
    if (dialog.exec() == QDialog::Accepted) {
        m_list->select(dialog.form().id());
    }
    refreshButtons();
}

void RelatedList::edit(qint64 id)
{
    if (id <= 0) {
        return;
    }
    if (m_edit) {
        if (!ReadOnly::refuses(context())) {
            m_edit(id);
        }
    } else if (m_options.opensPage) {
        emit context().recordRequested(m_options.entity, id);
    } else if (m_options.canEdit) {
        RecordDialog dialog(context(), m_options.entity, m_options.formFields, this);
        dialog.openRecord(id);
        dialog.exec();
    }
}

void RelatedList::removeCurrent()
{
    const qint64 id = currentId();
    if (id <= 0 || ReadOnly::refuses(context())) {
        return;
    }
    if (Result<void> removed = context().workspace().store(m_options.entity)->remove(id); !removed) {
        context().fail(removed.error());
    }
    refreshButtons();
}

} // namespace tahaluf
