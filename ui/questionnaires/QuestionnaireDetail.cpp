// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/QuestionnaireDetail.h"

#include "coalition/questionnaires/Questionnaire.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "pages/CommandDialog.h"
#include "questionnaires/DistributionSection.h"
#include "questionnaires/QuestionsSection.h"
#include "questionnaires/ResponsesSection.h"
#include "questionnaires/ResultsSection.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace tahaluf {

namespace {
constexpr int DesignTab = 1; // what a form is looked at for; its own texts stand before it
} // namespace

QuestionnaireDetail::QuestionnaireDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("questionnaires"),
                   QStringList{QStringLiteral("title"),
                               QStringLiteral("title_en"),
                               QStringLiteral("code"),
                               QStringLiteral("intro"),
                               QStringLiteral("intro_en"),
                               QStringLiteral("closing"),
                               QStringLiteral("closing_en"),
                               QStringLiteral("consent"),
                               QStringLiteral("consent_en")},
                   Arrangement::Tabbed,
                   parent)
    , m_state(new QPushButton(this))
    , m_version(new QPushButton(tr("Change in a new version"), this))
    , m_blank(new QPushButton(tr("Blank forms"), this))
    , m_chase(new QPushButton(tr("Chase list"), this))
    , m_questions(new QuestionsSection(context, this))
    , m_distribution(new DistributionSection(context, this))
    , m_results(new ResultsSection(context, this))
    , m_responses(new ResponsesSection(context, this))
{
    auto* copy = new QPushButton(tr("Copy…"), this);
    setRole(*m_state, Role::Primary);
    ReadOnly::markHarmless(*m_blank);
    ReadOnly::markHarmless(*m_chase);
    for (QPushButton* button : {m_state, m_version, copy, m_blank, m_chase}) {
        button->setAccessibleName(button->text());
        addCommand(button);
    }
    connect(m_state, &QPushButton::clicked, this, &QuestionnaireDetail::changeState);
    connect(m_version, &QPushButton::clicked, this, &QuestionnaireDetail::openNextVersion);
    connect(copy, &QPushButton::clicked, this, &QuestionnaireDetail::askCopy);
    connect(m_blank, &QPushButton::clicked, this, [this] { showPaper(QStringLiteral("questionnaire-blank")); });
    connect(m_chase, &QPushButton::clicked, this, [this] { showPaper(QStringLiteral("questionnaire-chase-list")); });
    addSection(tr("Design"), m_questions);
    addSection(tr("Distribution and answers"), m_distribution);
    addSection(tr("Results"), m_results);
    addSection(tr("State of the entries"), m_responses);
    tabs()->setCurrentIndex(DesignTab);
}

void QuestionnaireDetail::showPaper(const QString& paper)
{
    PaperRequest request;
    request.questionnaire = QuestionnaireId(form().id());
    emit context().paperAsked(paper, request);
}

void QuestionnaireDetail::showHeader()
{
    const Result<Questionnaire> shown =
        context().workspace().records().questionnaires.get(QuestionnaireId(form().id()));
    if (!shown) {
        context().fail(shown.error());
        return;
    }
    const Phrasebook& words = context().phrasebook();
    QString below = Bidi::isolate(words.shaped(shown->number));
    if (shown->releasedOn.isValid()) {
        below += tr(", in use since %1").arg(DateText(words).date(shown->releasedOn));
    }
    setHeader(nameInLanguage(words, shown->title, shown->titleEn), below);
    setState(choiceKey(shown->state), choiceLabel(shown->state));
    const bool isDraft = shown->state == QuestionnaireState::Draft;
    m_state->setText(isDraft ? tr("Put into use") : tr("Close the form"));
    m_state->setAccessibleName(m_state->text());
    m_state->setVisible(shown->state != QuestionnaireState::Closed);
    m_version->setVisible(!isDraft);
    m_blank->setVisible(!isDraft);
    m_chase->setVisible(!isDraft);
    setLocked(!isDraft);
}

void QuestionnaireDetail::changeState()
{
    if (!mayLeave()) {
        return;
    }
    QuestionnaireDesign& design = context().workspace().questionnaires();
    const QuestionnaireId id(form().id());
    const Result<Questionnaire> shown = context().workspace().records().questionnaires.get(id);
    if (!shown) {
        context().fail(shown.error());
        return;
    }
    const Result<Questionnaire> changed =
        shown->state == QuestionnaireState::Draft ? design.release(id) : design.close(id);
    if (!changed) {
        context().fail(changed.error());
    }
}

void QuestionnaireDetail::openNextVersion()
{
    if (!mayLeave()) {
        return;
    }
    const Result<Questionnaire> draft = context().workspace().questionnaires().editing(QuestionnaireId(form().id()));
    if (!draft) {
        context().fail(draft.error());
        return;
    }
    emit context().recordRequested(QStringLiteral("questionnaires"), draft->id.value());
}

void QuestionnaireDetail::askCopy()
{
    if (!mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Copy the form"), tr("Copy"), this);
    auto* code = new QLineEdit(&dialog);
    auto* title = new QLineEdit(&dialog);
    dialog.addText(tr("Another form with the same questions. Its code letters begin the code on each of its papers."));
    dialog.addRow(tr("Code letters"), code);
    dialog.addRow(tr("Title"), title);
    qint64 made = 0;
    dialog.setCommand([&]() -> Result<void> {
        Result<Questionnaire> copy = context().workspace().questionnaires().copy(
            QuestionnaireId(form().id()), code->text().trimmed(), title->text().trimmed());
        if (!copy) {
            return copy.takeError();
        }
        made = copy->id.value();
        return {};
    });
    if (dialog.exec() == QDialog::Accepted) {
        emit context().recordRequested(QStringLiteral("questionnaires"), made);
    }
}

} // namespace tahaluf
