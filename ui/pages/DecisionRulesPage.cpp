// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DecisionRulesPage.h"

#include "coalition/DecisionQueries.h"
#include "records/RecordForm.h"
#include "records/SaveBar.h"
#include "records/UnsavedQuestion.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QFrame>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int CardWidth = 760;
} // namespace

DecisionRulesPage::DecisionRulesPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_form(new RecordForm(context, QStringLiteral("decision_rules"), {}, this))
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    layout->setSpacing(Space::Large);
    auto* title = new QLabel(specOf<DecisionRules>().info().singularLabel(), this);
    setRole(*title, Role::Title);
    layout->addWidget(title);
    auto* card = new QFrame(this);
    setRole(*card, Role::Card);
    card->setMaximumWidth(CardWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Medium);
    auto* note = new QLabel(tr("A decision keeps the rules it was opened under: what is changed here holds for those "
                               "that are opened from now on. The coordinator is outside the quorum. Silence counts by "
                               "circulation only, once the time for answers is over."),
                            card);
    note->setWordWrap(true);
    setRole(*note, Role::Subtitle);
    column->addWidget(note);
    column->addWidget(m_form);
    auto* bar = new SaveBar(*m_form, card);
    column->addWidget(bar);
    layout->addWidget(card);
    layout->addStretch(1);
    for (const QKeySequence& keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::Key_F9)}) {
        auto* save = new QShortcut(keys, this);
        save->setContext(Qt::WidgetWithChildrenShortcut);
        connect(save, &QShortcut::activated, m_form, &RecordForm::save);
    }
    connect(m_form, &RecordForm::escaped, this, [this, bar] {
        if (m_form->isDirty()) {
            bar->remind();
        }
    });
    connect(m_form, &RecordForm::saved, this, [this] { this->context().say(tr("The rules of decision were saved")); });
    Result<DecisionRules> rules = DecisionQueries(context.workspace().records()).rules();
    if (!rules) {
        context.fail(rules.error());
        return;
    }
    rules->id.isValid() ? m_form->open(rules->id.value()) : m_form->openNew();
    setFocusProxy(m_form);
}

bool DecisionRulesPage::mayLeave()
{
    if (!m_form->isDirty()) {
        return true;
    }
    return UnsavedQuestion::settle(
        this, [this] { return m_form->save(); }, [this] { m_form->discard(); });
}

QVariant DecisionRulesPage::saveState() const
{
    return m_form->saveState();
}

void DecisionRulesPage::restoreState(const QVariant& state)
{
    m_form->restoreState(state.toMap());
}

} // namespace tahaluf
