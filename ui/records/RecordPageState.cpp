// SPDX-License-Identifier: GPL-3.0-or-later
// By what a RecordPage can be filtered, what can be done with its records, and what it hands to the page that replaces
// it.
#include "records/FormField.h"
#include "records/LastCommand.h"
#include "records/ListActions.h"
#include "records/ListViews.h"
#include "records/RecordDetail.h"
#include "records/RecordListView.h"
#include "records/RecordPage.h"
#include "records/RecordTableModel.h"
#include "records/UndoBar.h"
#include "storage/DistinctTexts.h"
#include "widgets/FlowLayout.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tahaluf {

void RecordPage::setFilterFields()
{
    std::vector<FilterField> fields;
    const auto add = [&](const FieldInfo& field, bool isPinned) {
        fields.push_back({field.key, field.label(), [this, &field] { return choicesOf(field); }, isPinned});
    };
    for (const QString& key : std::as_const(m_options.pinnedFilters)) {
        if (const FieldInfo* field = m_entity.field(key)) {
            add(*field, true);
        }
    }
    for (const QuickFilter& quick : m_options.quickFilters) {
        fields.push_back({quick.key, quick.label, {}, true, true});
    }
    for (const FieldInfo& field : m_entity.fields) {
        const bool hasValues =
            field.kind == FieldKind::Choice || field.kind == FieldKind::Link || field.kind == FieldKind::Flag;
        if (hasValues && !field.isInternal && !m_options.pinnedFilters.contains(field.key)) {
            add(field, false);
        }
    }
    m_filters->setFields(std::move(fields));
}

void RecordPage::addViews()
{
    m_views = new ListViews(
        context(), {m_entity, *m_model, *m_list, *m_filters, m_options.columns, m_options.hiddenColumns}, this);
    m_actions = new ListActions(*this, m_options, [this](const FieldInfo& field) { return choicesOf(field); });
    m_countLine->addWidget(m_views->button());
    connect(m_views, &ListViews::changed, this, &RecordPage::askAgain);
    connect(m_views, &ListViews::menuFilled, m_actions, &ListActions::fillViewMenu);
}

void RecordPage::orderTabs()
{
    // As it is read: the buttons, the view, the chips, which are made anew with every filter, the list.
    QWidget* before = nullptr;
    const auto follow = [&before](QWidget* next) {
        if (before) {
            setTabOrder(before, next);
        }
        before = next;
    };
    for (int place = 0; place < m_head->count(); ++place) {
        if (auto* button = qobject_cast<QPushButton*>(m_head->itemAt(place)->widget())) {
            follow(button);
        }
    }
    follow(m_views->button());
    const QList<QPushButton*> chips = m_filters->findChildren<QPushButton*>();
    for (QPushButton* chip : chips) {
        if (!chip->isHidden()) {
            follow(chip);
        }
    }
    follow(m_list);
}

void RecordPage::addCommands()
{
    if (m_options.choosesSeveral) {
        m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    }
    for (const ListCommand& command : m_options.commands) {
        const auto run = [this, command] {
            if (!command.changesNothing && ReadOnly::refuses(context())) {
                return;
            }
            if (const std::vector<qint64> ids = m_list->selectedIds(); !ids.empty() && !m_isBin) {
                command.run(ids);
            }
        };
        if (!command.label.isEmpty()) {
            auto* button = new QPushButton(command.label, this);
            if (command.changesNothing) {
                ReadOnly::markHarmless(*button);
            }
            button->setToolTip(command.key.toString(QKeySequence::NativeText));
            connect(button, &QPushButton::clicked, this, run);
            addListButton(button);
            m_commands.push_back(button);
        }
        m_list->addKey(command.key, run);
    }
}

std::vector<FilterChoice> RecordPage::choicesOf(const FieldInfo& field) const
{
    std::vector<FilterChoice> choices;
    if (field.kind == FieldKind::Choice) {
        for (const Choice& choice : field.choices->all()) {
            choices.push_back({field.choices->key(choice.value), field.choices->label(choice.value)});
        }
    } else if (field.kind == FieldKind::Flag) {
        choices = {{qint64(1), tr("Yes")}, {qint64(0), tr("No")}};
    } else if (field.kind == FieldKind::Number) {
        Result<std::vector<qint64>> numbers = distinctNumbers(context().workspace().database(), m_entity, field.key);
        if (!numbers) {
            context().fail(numbers.error());
            return choices;
        }
        for (const qint64 number : *numbers) {
            choices.push_back({number, context().phrasebook().number(number)});
        }
    } else if (const EntityInfo* target = context().workspace().catalog().find(field.linkEntity)) {
        ListRequest request;
        request.entity = target->key;
        request.columns = QStringList{target->numberField.isEmpty() ? target->titleField : target->numberField};
        request.prefersEnglish = m_model->texts().prefersEnglish();
        Workspace& workspace = context().workspace();
        constexpr int Most = 300;
        Result<ListQuery> query = ListQuery::prepare(workspace.database(), workspace.catalog(), request);
        Result<std::vector<ListRow>> rows = query ? query->rows(0, Most) : Result<std::vector<ListRow>>(query.error());
        if (!rows) {
            context().fail(rows.error());
            return choices;
        }
        for (const ListRow& row : *rows) {
            choices.push_back({row.id, row.values.front().toString()});
        }
    }
    return choices;
}

QVariant RecordPage::saveState() const
{
    QVariantList filters;
    for (const ActiveFilter& filter : m_filters->active()) {
        filters << QVariant(QVariantList{filter.key, filter.value, filter.label});
    }
    QVariantMap state{{QStringLiteral("current"), m_current}, {QStringLiteral("filters"), filters}};
    if (m_detail) {
        state.insert(QStringLiteral("form"), m_detail->form().saveState());
    }
    return state;
}

void RecordPage::restoreState(const QVariant& state)
{
    const QVariantMap map = state.toMap();
    std::vector<ActiveFilter> filters;
    const QVariantList kept = map.value(QStringLiteral("filters")).toList();
    for (const QVariant& filter : kept) {
        const QVariantList parts = filter.toList();
        filters.push_back({parts.value(0).toString(), parts.value(1), parts.value(2).toString()});
    }
    m_filters->setActive(filters);
    askAgain();
    if (!map.contains(QStringLiteral("form"))) {
        return;
    }
    goTo(map.value(QStringLiteral("current")).toLongLong());
    detail().form().restoreState(map.value(QStringLiteral("form")).toMap());
}

void RecordPage::showFiltered(const std::vector<ActiveFilter>& filters)
{
    if (!mayLeave()) {
        return;
    }
    m_bin->setChecked(false);
    m_filters->setActive(filters);
    askAgain();
    goTo(m_model->idNear(0));
}

void RecordPage::deleteCurrent()
{
    const qint64 id = m_current;
    if (id <= 0 || ReadOnly::refuses(context()) || !mayLeave()) {
        return;
    }
    if (const std::vector<qint64> chosen = m_list->selectedIds(); chosen.size() > 1) {
        const int first = m_model->rowOf(chosen.front());
        m_current = 0;
        m_current = m_actions->remove(chosen) ? 0 : id;
        if (m_current == 0) {
            goTo(m_model->idNear(first));
            m_list->setFocus();
        }
        return;
    }
    RecordStore* store = context().workspace().store(m_options.entity);
    const FieldInfo* title =
        m_entity.field(m_entity.numberField.isEmpty() ? m_entity.titleField : m_entity.numberField);
    const QString name = title ? readableValue(context(), *title, m_detail->form().value(title->key)) : QString();
    const int row = m_model->rowOf(id);
    m_current = 0;
    if (Result<void> removed = store->remove(id); !removed) {
        m_current = id;
        context().fail(removed.error());
        return;
    }
    m_undo->offer(tr("“%1” was moved to the recycle bin.").arg(name),
                  [this, id, takeBack = takingBackTheLast(context())] {
                      if (takeBack()) {
                          showRecord(id);
                      }
                  });
    goTo(m_model->idNear(row));
    m_list->setFocus();
}

void RecordPage::restoreCurrent()
{
    const qint64 id = m_current;
    if (id <= 0 || ReadOnly::refuses(context())) {
        return;
    }
    m_current = 0;
    if (Result<void> restored = context().workspace().store(m_options.entity)->restore(id); !restored) {
        m_current = id;
        context().fail(restored.error());
        return;
    }
    goTo(m_model->idNear(0));
}

void RecordPage::showRecycleBin(bool shown)
{
    if (m_isBin == shown) {
        return;
    }
    m_isBin = shown;
    m_current = 0;
    m_detail->clear();
    m_undo->hide();
    askAgain();
    if (m_model->rowCount() > 0) {
        goTo(m_model->idNear(0));
    }
}

} // namespace tahaluf
