// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilterBar.h"

#include "theme/Theme.h"
#include "widgets/FlowLayout.h"
#include "widgets/MenuText.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace tahaluf {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_chips(new QWidget(this))
    , m_chipLayout(new FlowLayout(m_chips))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::Small);
    m_layout->addWidget(m_chips, 1);
    m_chipLayout->setContentsMargins(0, 0, 0, 0);
    m_chipLayout->setSpacing(Space::Small);
}

void FilterBar::setFields(std::vector<FilterField> fields)
{
    m_fields = std::move(fields);
    rebuild();
}

void FilterBar::addTrailing(QWidget* widget)
{
    m_layout->addWidget(widget);
}

const FilterField* FilterBar::field(const QString& key) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&key](const FilterField& one) { return one.key == key; });
    return found == m_fields.end() ? nullptr : &*found;
}

const ActiveFilter* FilterBar::filter(const QString& key) const
{
    const auto found =
        std::find_if(m_active.begin(), m_active.end(), [&key](const ActiveFilter& one) { return one.key == key; });
    return found == m_active.end() ? nullptr : &*found;
}

void FilterBar::set(const QString& key, const QVariant& value, const QString& label)
{
    std::vector<ActiveFilter> active = m_active;
    const auto found =
        std::find_if(active.begin(), active.end(), [&key](const ActiveFilter& one) { return one.key == key; });
    if (!value.isValid()) {
        if (found != active.end()) {
            active.erase(found);
        }
    } else if (found != active.end()) {
        *found = {key, value, label};
    } else {
        active.push_back({key, value, label});
    }
    setActive(std::move(active));
}

void FilterBar::setActive(std::vector<ActiveFilter> active)
{
    const bool isSame = active == m_active;
    m_active = std::move(active);
    rebuild();
    if (!isSame) {
        emit changed();
    }
}

void FilterBar::clear()
{
    setActive({});
}

QString FilterBar::labelOf(const QString& key) const
{
    const FilterField* known = field(key);
    return known ? known->label : QString();
}

QPushButton* FilterBar::addChip(const QString& text, const QString& accessibleName)
{
    auto* chip = new QPushButton(menuText(text), m_chips);
    setRole(*chip, Role::Chip);
    chip->setAccessibleName(accessibleName);
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_chipLayout->addWidget(chip);
    return chip;
}

void FilterBar::rebuild()
{
    const QString focused = m_chips->focusWidget() && m_chips->focusWidget()->hasFocus()
                                ? m_chips->focusWidget()->property("filterKey").toString()
                                : QString();
    while (QLayoutItem* item = m_chipLayout->takeAt(0)) {
        // Later: a chip may be the one whose click is being handled.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto addFieldChip = [this, &focused](const FilterField& field) {
        const ActiveFilter* active = filter(field.key);
        QPushButton* chip = active
                                ? addChip(active->label + QStringLiteral(" ×"),
                                          tr("%1: %2. Press to take this filter away.").arg(field.label, active->label))
                                : addChip(field.isToggle ? field.label : field.label + QStringLiteral(" ▾"),
                                          tr("Filter by %1").arg(field.label));
        chip->setProperty("filterKey", field.key);
        const QString key = field.key;
        if (active) {
            chip->setProperty("active", true);
            connect(chip, &QPushButton::clicked, this, [this, key] { set(key, {}); });
            if (!field.isToggle) {
                chip->setToolTip(tr("Arrow down or a right click adds another value"));
                chip->setContextMenuPolicy(Qt::CustomContextMenu);
                connect(chip, &QWidget::customContextMenuRequested, this, [this, key, chip] { openMenu(key, *chip); });
                auto* down = new QShortcut(QKeySequence(Qt::Key_Down), chip);
                down->setContext(Qt::WidgetShortcut);
                connect(down, &QShortcut::activated, this, [this, key, chip] { openMenu(key, *chip); });
            }
        } else if (field.isToggle) {
            const QString label = field.label;
            connect(chip, &QPushButton::clicked, this, [this, key, label] { set(key, true, label); });
        } else {
            connect(chip, &QPushButton::clicked, this, [this, key, chip] { openMenu(key, *chip); });
        }
        chip->show();
        if (!focused.isEmpty() && focused == key) {
            chip->setFocus();
        }
    };
    // As in a sentence: what is set comes first.
    for (const ActiveFilter& active : m_active) {
        if (const FilterField* one = field(active.key)) {
            addFieldChip(*one);
        }
    }
    bool hasMore = false;
    for (const FilterField& one : m_fields) {
        if (filter(one.key)) {
            continue;
        }
        if (one.isPinned) {
            addFieldChip(one);
        } else {
            hasMore = true;
        }
    }
    if (hasMore) {
        QPushButton* more = addChip(QStringLiteral("+ ") + tr("filter"), tr("Add a filter"));
        connect(more, &QPushButton::clicked, this, [this, more] { openFieldMenu(*more); });
        more->show();
    }
}

void FilterBar::fillMenu(QMenu& menu, const FilterField& field)
{
    const QString key = field.key;
    const std::vector<FilterChoice> choices = field.choices ? field.choices() : std::vector<FilterChoice>();
    const ActiveFilter* active = filter(key);
    for (const FilterChoice& choice : choices) {
        if (active) {
            QAction* action =
                menu.addAction(menuText(choice.label), this, [this, field, choice] { toggle(field, choice.value); });
            action->setCheckable(true);
            action->setChecked(active->values().contains(choice.value));
        } else {
            menu.addAction(menuText(choice.label), this, [this, key, choice] { set(key, choice.value, choice.label); });
        }
    }
    if (choices.empty()) {
        menu.addAction(tr("Nothing to choose from"))->setEnabled(false);
    }
}

void FilterBar::toggle(const FilterField& field, const QVariant& value)
{
    const ActiveFilter* active = filter(field.key);
    QVariantList values = active ? active->values() : QVariantList();
    if (!values.removeOne(value)) {
        values << value;
    }
    if (values.isEmpty()) {
        set(field.key, {});
        return;
    }
    QStringList labels;
    for (const FilterChoice& choice : field.choices()) {
        if (values.contains(choice.value)) {
            labels << choice.label;
        }
    }
    //: between the values of one filter: adopted or deferred
    set(field.key, values.size() == 1 ? values.front() : QVariant(values), labels.join(tr(" or ")));
}

void FilterBar::openMenu(const QString& key, QWidget& below)
{
    const FilterField* one = field(key);
    if (!one) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *one);
    const int x = layoutDirection() == Qt::RightToLeft ? below.width() - menu->sizeHint().width() : 0;
    menu->popup(below.mapToGlobal(QPoint(x, below.height() + 2)));
}

void FilterBar::openFieldMenu(QWidget& below)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FilterField& one : m_fields) {
        if (one.isPinned || filter(one.key)) {
            continue;
        }
        QMenu* values = menu->addMenu(menuText(one.label));
        const QString key = one.key;
        connect(values, &QMenu::aboutToShow, this, [this, values, key] {
            values->clear();
            if (const FilterField* field = this->field(key)) {
                fillMenu(*values, *field);
            }
        });
    }
    const int x = layoutDirection() == Qt::RightToLeft ? below.width() - menu->sizeHint().width() : 0;
    menu->popup(below.mapToGlobal(QPoint(x, below.height() + 2)));
}

} // namespace tahaluf
