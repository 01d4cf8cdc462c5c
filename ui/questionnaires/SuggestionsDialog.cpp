// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/SuggestionsDialog.h"

#include "coalition/QuestionnaireQueries.h"
#include "records/CellText.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

void SuggestionsDialog::ask(PageContext& context, DistributionId distribution, QWidget* parent)
{
    const Result<std::optional<Response>> response =
        QuestionnaireQueries(context.workspace().records()).response(distribution);
    if (!response) {
        context.fail(response.error());
        return;
    }
    if (!*response) {
        context.fail(refused(tr("The answers of this form were not entered yet.")));
        return;
    }
    SuggestionsDialog dialog(context, (*response)->id, parent);
    if (dialog.isEmpty()) {
        context.say(tr("The answers suggest no change to the record"));
        return;
    }
    dialog.exec();
}

SuggestionsDialog::SuggestionsDialog(PageContext& context, ResponseId response, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_response(response)
    , m_table(new ComparisonTable({tr("Field"), tr("In the record"), tr("In the answers")},
                                  tr("Changes to the body’s record"),
                                  this))
{
    setWindowTitle(tr("Changes to the body’s record"));
    resize(760, 420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    auto* note = new QLabel(tr("What the answers say otherwise than the record. Look at each change."), this);
    setRole(*note, Role::Muted);
    layout->addWidget(note);
    layout->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    auto* accept = new QPushButton(tr("Take it over"), this);
    auto* decline = new QPushButton(tr("Leave as it is"), this);
    auto* close = new QPushButton(tr("Close"), this);
    setRole(*accept, Role::Primary);
    for (QPushButton* button : {accept, decline, close}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(decline, &QPushButton::clicked, this, [this] { decide(false); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    read();
}

QString SuggestionsDialog::shown(const QString& field, const QString& stored) const
{
    const FieldInfo* info = m_context.workspace().catalog().find(QStringLiteral("members"))->field(field);
    return info ? CellText(m_context.phrasebook()).full(*info, stored) : stored;
}

void SuggestionsDialog::read()
{
    Result<std::vector<RecordSuggestion>> suggestions = m_context.workspace().answersOnward().suggestions(m_response);
    if (!suggestions) {
        m_context.fail(suggestions.takeError());
        return;
    }
    m_suggestions = std::move(*suggestions);
    std::vector<QStringList> lines;
    lines.reserve(m_suggestions.size());
    for (const RecordSuggestion& each : m_suggestions) {
        const FieldInfo* info = m_context.workspace().catalog().find(QStringLiteral("members"))->field(each.field);
        lines.push_back(
            {info ? info->label() : each.field, shown(each.field, each.before), shown(each.field, each.after)});
    }
    m_table->fill(lines);
}

void SuggestionsDialog::decide(bool accepts)
{
    const int line = m_table->currentRow();
    if (line < 0) {
        return;
    }
    QuestionnaireOnward& onward = m_context.workspace().answersOnward();
    const RecordSuggestion& chosen = m_suggestions.at(static_cast<std::size_t>(line));
    const QString by = m_context.workspace().journal().actor();
    const Result<RecordSuggestion> decided = accepts ? onward.accept(chosen, by) : onward.decline(chosen, by);
    if (!decided) {
        m_context.fail(decided.error());
        return;
    }
    read();
    if (m_suggestions.empty()) {
        accept();
    }
}

} // namespace tahaluf
