// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordForm.h"

#include "records/FormField.h"
#include "records/StaleConflict.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace tahaluf {

namespace {
/** The rows above are for the two versions of a conflict and for what is wrong with the whole record. */
constexpr int FirstFieldRow = 2;
} // namespace

RecordForm::RecordForm(PageContext& context, const QString& entity, const QStringList& fields, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_entity(entity)
    , m_store(context.workspace().store(entity))
    , m_grid(new QGridLayout(this))
    , m_problem(new QLabel(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::Medium);
    m_grid->setVerticalSpacing(Space::Medium);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setRole(*m_problem, Role::Problem);
    m_grid->addWidget(m_problem, 1, 0, 1, 2);
    build(fields);
    if (ReadOnly::isOpenFor(context)) {
        showFields();
    }
    ChangeNotifier& notifier = context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, this, &RecordForm::follow);
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, &RecordForm::readAgain);
    clear();
}

RecordForm::~RecordForm() = default;

void RecordForm::build(const QStringList& fields)
{
    const EntityInfo& entity = m_store->entity();
    QStringList keys = fields;
    if (keys.isEmpty()) {
        for (const FieldInfo& field : entity.fields) {
            if (!field.isInternal) {
                keys << field.key;
            }
        }
    }
    for (const QString& key : std::as_const(keys)) {
        const FieldInfo* info = entity.field(key);
        if (!info) {
            continue;
        }
        auto* shown = new FormField(m_context, m_entity, *info, this);
        connect(shown, &FormField::edited, this, &RecordForm::lookDirty);
        m_fields.push_back(shown);
    }
    // A short form stands at the top of a high pane.
    m_grid->setRowStretch(FirstFieldRow + static_cast<int>(m_fields.size()), 1);
    arrange();
}

void RecordForm::arrange()
{
    const int half = (width() - m_grid->horizontalSpacing()) / 2;
    std::vector<Room> rooms;
    rooms.reserve(m_fields.size());
    for (const FormField* shown : m_fields) {
        const bool isWhole = shown->isWide() || shown->neededWidth() > half;
        rooms.push_back(shown->isHidden() ? Room::None : isWhole ? Room::Whole : Room::Half);
    }
    if (rooms == m_rooms) {
        return;
    }
    m_rooms = std::move(rooms);
    int row = FirstFieldRow;
    int column = 0;
    for (std::size_t index = 0; index < m_fields.size(); ++index) {
        FormField* shown = m_fields[index];
        m_grid->removeWidget(shown);
        if (m_rooms[index] == Room::Whole) {
            row += column;
            column = 0;
            m_grid->addWidget(shown, row++, 0, 1, 2);
            continue;
        }
        m_grid->addWidget(shown, row, column);
        if (m_rooms[index] == Room::Half) {
            row += column;
            column = 1 - column;
        }
    }
}

void RecordForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

FormField* RecordForm::field(const QString& key) const
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const FormField* shown) { return shown->field().key == key; });
    return found == m_fields.end() ? nullptr : *found;
}

QString RecordForm::uid() const
{
    return m_draft ? m_draft->uid() : QString();
}

QVariant RecordForm::value(const QString& key) const
{
    if (const FormField* shown = field(key)) {
        Result<QVariant> now = shown->value();
        return now ? *now : shown->base();
    }
    if (m_isNew && m_preset.contains(key)) {
        return m_preset.value(key);
    }
    const int index = m_store->entity().indexOf(key);
    return m_draft && index >= 0 ? m_draft->value(index) : QVariant();
}

FieldEditor* RecordForm::editor(const QString& key) const
{
    const FormField* shown = field(key);
    return shown ? shown->editor() : nullptr;
}

QString RecordForm::problem(const QString& key) const
{
    const FormField* shown = field(key);
    return shown ? shown->problem() : key.isEmpty() ? m_problem->text() : QString();
}

void RecordForm::open(qint64 id)
{
    Result<std::unique_ptr<RecordDraft>> draft = m_store->open(id);
    if (!draft) {
        clear();
        m_context.fail(draft.error());
        return;
    }
    take(std::move(*draft), false);
}

void RecordForm::openNew(const Values& preset)
{
    m_preset = preset;
    take(m_store->blank(), true);
    for (FormField* shown : m_fields) {
        const auto value = preset.constFind(shown->field().key);
        if (value != preset.constEnd()) {
            shown->setBase(*value);
        }
    }
}

void RecordForm::clear()
{
    m_draft.reset();
    m_id = 0;
    m_isNew = false;
    clearProblems();
    setDirty(false);
    setEnabled(false);
    emit opened(0);
}

void RecordForm::take(std::unique_ptr<RecordDraft> draft, bool isNew)
{
    m_draft = std::move(draft);
    m_keptAnyway.clear();
    m_isNew = isNew;
    m_id = m_draft->id();
    clearProblems();
    for (FormField* shown : m_fields) {
        shown->setBase(m_draft->value(m_store->entity().indexOf(shown->field().key)));
    }
    if (m_unfold) {
        unfold(m_unfold->isChecked());
    } else {
        arrange();
    }
    setEnabled(true);
    setDirty(false);
    emit opened(m_id);
}

void RecordForm::fold(const QStringList& fields)
{
    m_folded = fields;
    m_unfold = new QPushButton(tr("More fields"), this);
    setRole(*m_unfold, Role::Link);
    m_unfold->setCheckable(true);
    m_unfold->setAccessibleName(m_unfold->text());
    m_grid->addWidget(m_unfold, FirstFieldRow + static_cast<int>(m_fields.size()), 0, 1, 2, Qt::AlignLeading);
    connect(m_unfold, &QPushButton::toggled, this, &RecordForm::unfold);
    unfold(false);
}

void RecordForm::unfold(bool unfolded)
{
    m_unfold->setText(unfolded ? tr("Fewer fields") : tr("More fields"));
    m_unfold->setVisible(!m_isNew);
    showFields();
}

void RecordForm::showFields()
{
    const bool isFolding = m_unfold && !m_unfold->isChecked() && !m_isNew;
    for (FormField* shown : m_fields) {
        const QString& key = shown->field().key;
        shown->setFolded(m_hidden.contains(key) || (isFolding && m_folded.contains(key)));
        shown->setLocked(m_isLocked || ReadOnly::isOpenFor(m_context) || m_fixed.contains(key));
    }
    arrange();
}

void RecordForm::setHidden(const QStringList& fields)
{
    m_hidden = fields;
    showFields();
}

void RecordForm::lockFields(const QStringList& fields)
{
    m_fixed = fields;
    showFields();
}

void RecordForm::setLocked(bool locked)
{
    m_isLocked = locked;
    showFields();
}

void RecordForm::lookDirty()
{
    setDirty(std::any_of(m_fields.begin(), m_fields.end(), [](const FormField* shown) { return shown->isDirty(); }));
}

void RecordForm::setDirty(bool isDirty)
{
    if (m_isDirty != isDirty) {
        m_isDirty = isDirty;
        emit dirtyChanged(isDirty);
    }
}

void RecordForm::clearProblems()
{
    delete m_conflict;
    m_conflict = nullptr;
    m_problem->clear();
    m_problem->hide();
    for (FormField* shown : m_fields) {
        shown->setProblem({});
    }
}

void RecordForm::discard()
{
    if (m_isNew) {
        openNew(Values(m_preset));
    } else if (m_id > 0) {
        open(m_id);
    }
}

void RecordForm::follow(const RecordChanges& changes)
{
    const bool isMine = std::any_of(changes.begin(), changes.end(), [this](const RecordChange& change) {
        return change.entity == m_entity && change.id == m_id;
    });
    if (isMine) {
        readAgain();
    }
}

void RecordForm::readAgain()
{
    // What is typed here stays; saving it then shows both versions.
    if (m_id > 0 && !m_isSaving && !m_isDirty) {
        open(m_id);
    }
}

void RecordForm::focusFirstField()
{
    for (const FormField* shown : m_fields) {
        if (shown->editor() && shown->editor()->isVisibleTo(this)) {
            shown->editor()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QVariantMap RecordForm::saveState() const
{
    QVariantMap typed;
    for (const FormField* shown : m_fields) {
        Result<QVariant> now = shown->value();
        if (shown->isDirty() && now) {
            typed.insert(shown->field().key, *now);
        }
    }
    return {{QStringLiteral("id"), m_id}, {QStringLiteral("isNew"), m_isNew}, {QStringLiteral("typed"), typed}};
}

void RecordForm::restoreState(const QVariantMap& state)
{
    if (state.value(QStringLiteral("isNew")).toBool()) {
        openNew();
    } else if (const qint64 id = state.value(QStringLiteral("id")).toLongLong(); id > 0) {
        open(id);
    } else {
        return;
    }
    const QVariantMap typed = state.value(QStringLiteral("typed")).toMap();
    for (auto value = typed.constBegin(); value != typed.constEnd(); ++value) {
        if (FormField* shown = field(value.key())) {
            shown->setTyped(value.value());
        }
    }
    lookDirty();
}

void RecordForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit escaped();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tahaluf
