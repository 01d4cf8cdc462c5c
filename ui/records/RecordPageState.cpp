// SPDX-License-Identifier: GPL-3.0-or-later
// By what a RecordPage can be filtered, and what it hands to the page that replaces it.
#include "records/RecordDetail.h"
#include "records/RecordPage.h"
#include "records/RecordTableModel.h"
#include "storage/DistinctTexts.h"
#include "Workspace.h"

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
    goTo(m_model->rowCount() > 0 ? m_model->idAt(0) : 0);
}

} // namespace tahaluf
