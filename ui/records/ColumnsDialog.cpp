// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ColumnsDialog.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int NarrowestColumn = 56;
constexpr int WidestColumn = 900;
constexpr int WidthStep = 20;
} // namespace

ColumnsDialog::ColumnsDialog(const EntityInfo& entity, ListState state, QStringList usual, QWidget* parent)
    : QDialog(parent)
    , m_entity(entity)
    , m_state(std::move(state))
    , m_usual(std::move(usual))
    , m_list(new QListWidget(this))
    , m_width(new QSpinBox(this))
{
    setWindowTitle(tr("Columns"));
    auto* hint = new QLabel(tr("Space shows or hides a column, Alt with the arrows moves it."), this);
    setRole(*hint, Role::Muted);
    hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Columns of the list"));
    m_list->installEventFilter(this);
    m_list->setMinimumSize(320, 360);
    auto* widthLabel = new QLabel(tr("Width"), this);
    widthLabel->setBuddy(m_width);
    m_width->setAccessibleName(tr("Width of the column, in points of the screen"));
    m_width->setRange(NarrowestColumn - WidthStep, WidestColumn);
    m_width->setSingleStep(WidthStep);
    m_width->setSpecialValueText(tr("As the text needs"));

    auto* side = new QVBoxLayout;
    side->setSpacing(Space::Small);
    side->addWidget(button(tr("Up"), tr("Alt+Up"), [this] { move(-1); }));
    side->addWidget(button(tr("Down"), tr("Alt+Down"), [this] { move(1); }));
    side->addSpacing(Space::Medium);
    side->addWidget(widthLabel);
    side->addWidget(m_width);
    side->addStretch();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(Space::Medium);
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    m_done = button(tr("Show these"), {}, [this] { accept(); });
    m_done->setDefault(true);
    setRole(*m_done, Role::Primary);
    buttons->addWidget(m_done);
    buttons->addWidget(button(tr("Cancel"), {}, [this] { reject(); }));
    buttons->addStretch();
    buttons->addWidget(button(tr("As at first"), tr("The columns this list begins with"), [this] {
        m_state.widths.clear();
        fill(m_usual);
    }));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addWidget(hint);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::showWidth);
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_done->setEnabled(!this->state().columns.isEmpty()); });
    connect(m_width, &QSpinBox::valueChanged, this, &ColumnsDialog::keepWidth);
    fill(m_state.columns);
    m_list->setFocus();
}

QPushButton* ColumnsDialog::button(const QString& text, const QString& tip, const std::function<void()>& action)
{
    auto* made = new QPushButton(text, this);
    made->setAccessibleName(text);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, action);
    return made;
}

void ColumnsDialog::fill(const QStringList& shown)
{
    m_list->clear();
    const auto add = [this](const FieldInfo& field, bool isShown) {
        auto* item = new QListWidgetItem(field.label(), m_list);
        item->setData(Qt::UserRole, field.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    };
    for (const QString& key : shown) {
        if (const FieldInfo* field = m_entity.field(key)) {
            add(*field, true);
        }
    }
    for (const FieldInfo& field : m_entity.fields) {
        if (!field.isInternal && !shown.contains(field.key)) {
            add(field, false);
        }
    }
    m_list->setCurrentRow(0);
}

ListState ColumnsDialog::state() const
{
    ListState chosen = m_state;
    chosen.columns.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            chosen.columns << m_list->item(row)->data(Qt::UserRole).toString();
        }
    }
    return chosen;
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count()) {
        return;
    }
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(target, item);
    m_list->setCurrentRow(target);
}

void ColumnsDialog::showWidth()
{
    const QListWidgetItem* item = m_list->currentItem();
    const QSignalBlocker quiet(m_width);
    m_width->setValue(item ? m_state.widths.value(item->data(Qt::UserRole).toString(), 0) : 0);
}

void ColumnsDialog::keepWidth(int width)
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item) {
        return;
    }
    const QString key = item->data(Qt::UserRole).toString();
    if (width < NarrowestColumn) {
        m_state.widths.remove(key);
    } else {
        m_state.widths.insert(key, width);
    }
}

bool ColumnsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tahaluf
