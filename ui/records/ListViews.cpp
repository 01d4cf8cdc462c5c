// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ListViews.h"

#include "records/ColumnsDialog.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "theme/Theme.h"
#include "widgets/MenuText.h"
#include "Workspace.h"

#include <QActionGroup>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace tahaluf {

namespace {

QString settingsKey(const EntityInfo& entity)
{
    return QStringLiteral("lists/") + entity.key;
}

bool canGroup(const FieldInfo& field)
{
    return !field.isInternal &&
           (field.kind == FieldKind::Choice || field.kind == FieldKind::Link || field.kind == FieldKind::Flag);
}

} // namespace

ListViews::ListViews(PageContext& context, ListParts parts, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_parts(std::move(parts))
    , m_saved(context.workspace().database(), m_parts.entity.key)
    , m_button(new QPushButton(parent))
    , m_menu(new QMenu(m_button))
{
    const QByteArray kept = QSettings().value(settingsKey(m_parts.entity)).toByteArray();
    m_state = ListState::fromJson(QJsonDocument::fromJson(kept).object());
    // A field may be gone since then.
    const auto isGone = [this](const QString& key) {
        const FieldInfo* field = m_parts.entity.field(key);
        return !field || field->isInternal;
    };
    m_state.columns.removeIf(isGone);
    m_state.sortField = isGone(m_state.sortField) ? QString() : m_state.sortField;
    m_state.groupField = isGone(m_state.groupField) ? QString() : m_state.groupField;
    nameButton();
    m_button->setMenu(m_menu);
    m_button->setToolTip(tr("Columns, order, groups and saved views: F11"));
    connect(m_menu, &QMenu::aboutToShow, this, &ListViews::fillMenu);
    m_parts.list.addKey(QKeySequence(Qt::Key_F11), [this] { m_button->showMenu(); });
    connect(&m_parts.list, &RecordListView::columnResized, this, [this](const QString& field, int width) {
        m_state.widths.insert(field, width);
        keep();
    });
    connect(&m_parts.list, &RecordListView::columnsMoved, this, [this](const QStringList& fields) {
        if (fields != shownColumns()) {
            ListState state = m_state;
            state.columns = fields;
            setState(state);
        }
    });
    connect(m_parts.list.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!m_isArranging) {
            m_state.sortField = m_parts.model.request().sortField;
            m_state.isDescending = m_parts.model.request().isDescending;
            keep();
            if (m_parts.model.isComputed(m_parts.list.horizontalHeader()->sortIndicatorSection())) {
                arrange(); // the arrow goes back to what the list is sorted by
            }
        }
    });
    connect(&m_parts.filters, &FilterBar::changed, this, [this] {
        m_name.clear();
        nameButton();
    });
}

QStringList ListViews::shownColumns() const
{
    return m_state.columns.isEmpty() ? m_parts.columns : m_state.columns;
}

void ListViews::applyTo(ListRequest& request) const
{
    request.columns = shownColumns();
    // A rule of the page may look at any column that the page begins with.
    // So must the list at what it is ordered by, to see a record move.
    const QStringList needed =
        m_parts.columns + m_parts.hiddenColumns + QStringList{m_state.sortField, m_state.groupField};
    for (const QString& column : needed) {
        if (!column.isEmpty() && !request.columns.contains(column)) {
            request.columns << column;
        }
    }
    request.sortField = m_state.sortField;
    request.isDescending = m_state.isDescending;
    request.groupField = m_state.groupField;
}

void ListViews::arrange()
{
    m_isArranging = true;
    QStringList hidden;
    const QStringList& columns = m_parts.model.request().columns;
    for (const QString& column : columns) {
        if (!shownColumns().contains(column)) {
            hidden << column;
        }
    }
    m_parts.list.hideColumns(hidden);
    m_parts.list.setOwnWidths(m_state.widths);
    m_parts.list.arrange();
    const auto sorted = static_cast<int>(m_parts.model.request().columns.indexOf(m_state.sortField));
    m_parts.list.horizontalHeader()->setSortIndicator(sorted,
                                                      m_state.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_isArranging = false;
}

void ListViews::setState(const ListState& state)
{
    m_state = state;
    keep();
    emit changed();
}

void ListViews::show(const SavedView& view)
{
    m_state = view.state;
    keep();
    std::vector<ActiveFilter> filters = view.filters;
    for (ActiveFilter& filter : filters) {
        filter.label = labelOf(filter);
    }
    {
        const QSignalBlocker once(m_parts.filters);
        m_parts.filters.setActive(std::move(filters));
    }
    m_name = view.name;
    nameButton();
    emit changed();
}

QString ListViews::labelOf(const ActiveFilter& filter) const
{
    const FieldInfo* field = m_parts.entity.field(filter.key);
    if (field && (field->kind == FieldKind::Choice || field->kind == FieldKind::Flag)) {
        QStringList labels;
        const QVariantList values = filter.values();
        for (const QVariant& value : values) {
            labels << m_parts.model.texts().full(*field, value);
        }
        return labels.join(FilterBar::tr(" or "));
    }
    return field ? filter.label : m_parts.filters.labelOf(filter.key);
}

void ListViews::keep()
{
    m_name.clear();
    nameButton();
    const QJsonObject json = m_state.toJson();
    if (json.isEmpty()) {
        QSettings().remove(settingsKey(m_parts.entity));
    } else {
        QSettings().setValue(settingsKey(m_parts.entity), QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
}

void ListViews::nameButton()
{
    //: the button above a list that opens its columns, order, groups and saved views
    const QString view = tr("View");
    const QString text = m_name.isEmpty() ? view : tr("View: “%1”").arg(m_name);
    m_button->setText(menuText(text) + QStringLiteral(" ▾"));
    m_button->setAccessibleName(text);
}

void ListViews::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    fillSavedViews(*m_menu);
    m_menu->addSeparator();
    m_menu->addAction(tr("Columns…"), this, &ListViews::askColumns);
    fillOrder(*m_menu->addMenu(tr("Sort by")));
    fillGroups(*m_menu->addMenu(tr("Group by")));
    if (!m_state.groupField.isEmpty()) {
        m_menu->addAction(tr("Fold all groups"), this, [this] { m_parts.model.setAllFolded(true); });
        m_menu->addAction(tr("Unfold all groups"), this, [this] { m_parts.model.setAllFolded(false); });
    }
    QAction* usual = m_menu->addAction(tr("As at first"), this, [this] { setState({}); });
    usual->setEnabled(!(m_state == ListState()));
    m_menu->addSeparator();
    emit menuFilled(*m_menu);
}

void ListViews::fillSavedViews(QMenu& menu)
{
    Result<std::vector<SavedView>> views = m_saved.all();
    if (!views) {
        m_context.fail(views.error());
        return;
    }
    for (const SavedView& view : *views) {
        QAction* action = menu.addAction(menuText(view.name), this, [this, view] { show(view); });
        action->setCheckable(true);
        action->setChecked(view.name == m_name);
    }
    menu.addAction(tr("Save this view…"), this, &ListViews::askName);
    if (!views->empty()) {
        QMenu* remove = menu.addMenu(tr("Remove a saved view"));
        for (const SavedView& view : *views) {
            remove->addAction(menuText(view.name), this, [this, name = view.name] {
                if (Result<void> removed = m_saved.remove(name); !removed) {
                    m_context.fail(removed.error());
                    return;
                }
                m_name = m_name == name ? QString() : m_name;
                nameButton();
                m_context.say(tr("The view “%1” was removed.").arg(name));
            });
        }
    }
}

void ListViews::fillOrder(QMenu& menu)
{
    auto* fields = new QActionGroup(&menu);
    const auto add = [&](const QString& text, const QString& key) {
        QAction* action =
            menu.addAction(menuText(text), this, [this, key] { sortBy(key, m_state.isDescending && !key.isEmpty()); });
        action->setCheckable(true);
        action->setChecked(key == m_state.sortField);
        fields->addAction(action);
    };
    add(tr("The list’s own order"), {});
    const QStringList shown = shownColumns();
    for (const QString& key : shown) {
        add(m_parts.entity.field(key)->label(), key);
    }
    menu.addSeparator();
    for (const FieldInfo& field : m_parts.entity.fields) {
        if (!field.isInternal && !shown.contains(field.key)) {
            add(field.label(), field.key);
        }
    }
    menu.addSeparator();
    QAction* descending =
        menu.addAction(tr("From last to first"), this, [this] { sortBy(m_state.sortField, !m_state.isDescending); });
    descending->setCheckable(true);
    descending->setChecked(m_state.isDescending);
    descending->setEnabled(!m_state.sortField.isEmpty());
}

void ListViews::fillGroups(QMenu& menu)
{
    auto* fields = new QActionGroup(&menu);
    const auto add = [&](const QString& text, const QString& key) {
        QAction* action = menu.addAction(menuText(text), this, [this, key] { groupBy(key); });
        action->setCheckable(true);
        action->setChecked(key == m_state.groupField);
        fields->addAction(action);
    };
    add(tr("No groups"), {});
    for (const FieldInfo& field : m_parts.entity.fields) {
        if (canGroup(field)) {
            add(field.label(), field.key);
        }
    }
}

void ListViews::sortBy(const QString& field, bool isDescending)
{
    ListState state = m_state;
    state.sortField = field;
    state.isDescending = isDescending;
    setState(state);
}

void ListViews::groupBy(const QString& field)
{
    ListState state = m_state;
    state.groupField = field;
    setState(state);
}

void ListViews::askColumns()
{
    ListState shown = m_state;
    shown.columns = shownColumns();
    ColumnsDialog dialog(m_parts.entity, shown, m_parts.columns, m_button->window());
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    ListState chosen = dialog.state();
    if (chosen.columns == m_parts.columns) {
        chosen.columns.clear();
    }
    setState(chosen);
}

void ListViews::askName()
{
    QInputDialog dialog(m_button->window());
    dialog.setWindowTitle(tr("Save this view"));
    dialog.setLabelText(tr("Name of the view: its filters, columns, order and groups are kept in this file."));
    dialog.setTextValue(m_name);
    dialog.setOkButtonText(tr("Save"));
    dialog.setCancelButtonText(tr("Cancel"));
    const auto* box = dialog.findChild<QDialogButtonBox*>();
    for (const auto which : {QDialogButtonBox::Ok, QDialogButtonBox::Cancel}) {
        box->button(which)->setIcon({}); // no other dialog of the program has any
    }
    setRole(*box->button(QDialogButtonBox::Ok), Role::Primary);
    if (dialog.exec() != QDialog::Accepted || dialog.textValue().trimmed().isEmpty()) {
        return;
    }
    const SavedView view{dialog.textValue().trimmed(), m_state, m_parts.filters.active()};
    if (Result<void> saved = m_saved.save(view); !saved) {
        m_context.fail(saved.error());
        return;
    }
    m_name = view.name;
    nameButton();
    m_context.say(tr("The view “%1” was saved.").arg(view.name));
}

} // namespace tahaluf
