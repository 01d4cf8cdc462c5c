// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/HistoryFilters.h"

#include "language/Bidi.h"
#include "theme/Theme.h"
#include "widgets/DualDateEdit.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace tahaluf {

HistoryFilters::HistoryFilters(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(new QComboBox(this))
    , m_actor(new QComboBox(this))
    , m_from(new DualDateEdit(context.phrasebook(), this))
    , m_until(new DualDateEdit(context.phrasebook(), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Medium);
    const auto add = [this, layout](const QString& name, QWidget* editor, int stretch) {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        auto* label = new QLabel(name, this);
        setRole(*label, Role::FieldLabel);
        label->setBuddy(editor);
        editor->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(editor);
        layout->addLayout(column, stretch);
    };
    m_kind->addItem(tr("All kinds"), QString());
    QList<std::pair<QString, QString>> kinds;
    for (const EntityInfo* entity : context.workspace().catalog().all()) {
        kinds.append({entity->pluralLabel(), entity->key});
    }
    std::sort(kinds.begin(), kinds.end(), [](const auto& left, const auto& right) {
        return QString::localeAwareCompare(left.first, right.first) < 0;
    });
    for (const auto& [label, key] : kinds) {
        m_kind->addItem(label, key);
    }
    m_kind->setMaxVisibleItems(16);
    refreshActors();
    add(tr("Kind"), m_kind, 1);
    add(tr("Operator"), m_actor, 1);
    add(tr("From"), m_from, 2);
    add(tr("Until"), m_until, 2);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryFilters::changed);
    connect(m_actor, &QComboBox::currentIndexChanged, this, &HistoryFilters::changed);
    connect(m_from, &DualDateEdit::dateChanged, this, &HistoryFilters::changed);
    connect(m_until, &DualDateEdit::dateChanged, this, &HistoryFilters::changed);
}

void HistoryFilters::refreshActors()
{
    const QSignalBlocker quiet(m_actor);
    const QString chosen = actor();
    m_actor->clear();
    m_actor->addItem(tr("Everybody"), QString());
    Workspace& workspace = m_context.workspace();
    const Result<QStringList> names = ChangeHistory(workspace.database(), workspace.catalog()).actors();
    for (qsizetype i = 0; names && i < names->size(); ++i) {
        m_actor->addItem(Bidi::isolateAuto(names->at(i)), names->at(i));
    }
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(chosen)));
}

QString HistoryFilters::entity() const
{
    return m_kind->currentData().toString();
}

QString HistoryFilters::actor() const
{
    return m_actor->currentData().toString();
}

QDate HistoryFilters::from() const
{
    return m_from->date();
}

QDate HistoryFilters::until() const
{
    return m_until->date();
}

HistoryRequest HistoryFilters::request() const
{
    HistoryRequest request;
    request.entity = entity();
    request.actor = actor();
    request.from = from().isValid() ? from().startOfDay() : QDateTime();
    request.until = until().isValid() ? until().addDays(1).startOfDay() : QDateTime();
    return request;
}

bool HistoryFilters::matches(const QString& kind, const QString& by, const QDateTime& at) const
{
    const HistoryRequest wanted = request();
    return (wanted.entity.isEmpty() || wanted.entity == kind) && (wanted.actor.isEmpty() || wanted.actor == by) &&
           (!wanted.from.isValid() || at >= wanted.from) && (!wanted.until.isValid() || at < wanted.until);
}

} // namespace tahaluf
