// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DecisionDetail.h"

#include "coalition/DecisionQueries.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "pages/AttachmentsPanel.h"
#include "pages/CitationList.h"
#include "pages/CommandDialog.h"
#include "pages/PositionsSection.h"
#include "theme/Theme.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

DecisionDetail::DecisionDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("decisions"),
                   QStringList{QStringLiteral("text"), QStringLiteral("closes_on"), QStringLiteral("audience")},
                   Arrangement::Stacked,
                   parent)
    , m_positions(new PositionsSection(context, this))
    , m_facts(new QLabel(this))
    , m_close(new QPushButton(tr("Close the decision"), this))
    , m_nextRound(new QPushButton(tr("New round…"), this))
    , m_late(new QPushButton(tr("Late position"), this))
    , m_withdraw(new QPushButton(tr("Withdraw…"), this))
    , m_subject(new QPushButton(this))
{
    form().fold({QStringLiteral("audience")});
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    setRole(*m_facts, Role::Muted);
    upper()->addWidget(m_facts);
    setRole(*m_close, Role::Primary);
    ReadOnly::markHarmless(*m_subject);
    for (QPushButton* button : {m_close, m_nextRound, m_late, m_withdraw, m_subject}) {
        button->setAccessibleName(button->text());
        addCommand(button);
    }
    connect(m_close, &QPushButton::clicked, this, &DecisionDetail::closeDecision);
    connect(m_nextRound, &QPushButton::clicked, this, &DecisionDetail::askNextRound);
    connect(m_late, &QPushButton::clicked, m_positions, &PositionsSection::goToMissing);
    connect(m_withdraw, &QPushButton::clicked, this, &DecisionDetail::askWithdraw);
    connect(m_subject, &QPushButton::clicked, this, &DecisionDetail::openSubject);
    addSection(tr("Positions of the bodies"), m_positions);
    addSection(tr("References cited"), new RelatedList(context, citationsOf(QStringLiteral("decision")), this));
    addSection(tr("Attachments"), new AttachmentsPanel(context, QStringLiteral("decisions"), this));
}

std::optional<Decision> DecisionDetail::shown() const
{
    const DecisionId id(form().id());
    if (!id.isValid()) {
        return std::nullopt;
    }
    Result<Decision> decision = context().workspace().records().decisions.get(id);
    if (!decision) {
        context().fail(decision.error());
        return std::nullopt;
    }
    return *decision;
}

void DecisionDetail::showHeader()
{
    const auto decision = shown();
    if (!decision) {
        return;
    }
    const Phrasebook& words = context().phrasebook();
    //: heading: «القرار ق-003»
    setHeader(tr("Decision %1").arg(Bidi::isolateReference(words.shaped(decision->number))));
    setState(choiceKey(decision->state), choiceLabel(decision->state));
    m_facts->setText(facts(*decision));
    const bool isOpen = decision->state == DecisionState::Open;
    Result<std::vector<Position>> positions = DecisionQueries(context().workspace().records()).positions(decision->id);
    QStringList fixed;
    if (!isOpen || (positions && !positions->empty())) {
        fixed << QStringLiteral("text");
    }
    if (!isOpen) {
        fixed << QStringLiteral("closes_on");
    }
    form().lockFields(fixed);
    form().setHidden(decision->forum == DecisionForum::Meeting ? QStringList{QStringLiteral("closes_on")}
                                                               : QStringList());
    showCommands(*decision);
}

QString DecisionDetail::facts(const Decision& decision) const
{
    const Phrasebook& words = context().phrasebook();
    const DateText dates(words);
    QString where = choiceLabel(decision.forum);
    if (decision.meeting.isValid()) {
        Result<std::optional<Meeting>> meeting = context().workspace().records().meetings.find(decision.meeting);
        if (meeting && *meeting) {
            where = nameInLanguage(words, (*meeting)->title, (*meeting)->titleEn);
        }
    }
    QStringList said{where,
                     //: by which rule a decision is taken
                     tr("Rule: %1").arg(choiceLabel(decision.rule)),
                     choiceLabel(decision.voters),
                     tr("opened on %1").arg(dates.shortDate(decision.openedOn))};
    if (decision.decidedOn.isValid()) {
        said << (decision.state == DecisionState::Withdrawn ? tr("withdrawn on %1") : tr("closed on %1"))
                    .arg(dates.shortDate(decision.decidedOn));
    }
    if (decision.isEntered) {
        said << tr("entered as taken");
    }
    return said.join(QStringLiteral(" · "));
}

void DecisionDetail::showCommands(const Decision& decision)
{
    const bool isOpen = decision.state == DecisionState::Open;
    const QDate today = context().today();
    m_close->setVisible(isOpen);
    m_withdraw->setVisible(isOpen);
    m_nextRound->setVisible(isOpen && decision.rule == DecisionRule::Consensus && decision.round < decision.rounds);
    m_late->setVisible(decision.lateUntil.isValid() && today <= decision.lateUntil);
    m_subject->setVisible(decision.subject != DecisionSubject::Question);
    m_subject->setText(decision.subject == DecisionSubject::Proposal         ? tr("Show the proposal")
                       : decision.subject == DecisionSubject::Recommendation ? tr("Show the recommendation")
                                                                             : tr("Show the article"));
    m_subject->setAccessibleName(m_subject->text());
}

void DecisionDetail::openSubject()
{
    const auto decision = shown();
    if (!decision) {
        return;
    }
    if (decision->entry.isValid()) {
        emit context().recordRequested(QStringLiteral("proposals"), decision->entry.value());
    } else if (decision->recommendation.isValid()) {
        emit context().recordRequested(QStringLiteral("recommendations"), decision->recommendation.value());
    } else if (decision->article.isValid()) {
        emit context().recordRequested(QStringLiteral("articles"), decision->article.value());
    }
}

void DecisionDetail::closeDecision()
{
    const DecisionId id(form().id());
    if (!id.isValid() || !mayLeave()) {
        return;
    }
    Result<Decision> closed = context().workspace().decisions().close(id);
    if (!closed) {
        context().fail(closed.error());
        return;
    }
    const Phrasebook& words = context().phrasebook();
    context().say(words.shaped(nameInLanguage(words, closed->result, closed->resultEn)));
}

void DecisionDetail::askNextRound()
{
    const auto decision = shown();
    if (!decision || !mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("New round"), tr("Ask all again"), this);
    auto* text = new ArabicTextEdit(&dialog);
    constexpr int Lines = 5;
    text->setVisibleLines(Lines);
    text->setText(decision->text);
    dialog.addText(tr("The positions of this round stay and are printed. All bodies are asked again, on this text."));
    dialog.addRow(tr("Text"), text);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(context().workspace().decisions().nextRound(decision->id, text->text()));
    });
    if (dialog.exec() == QDialog::Accepted) {
        m_positions->goToMissing();
    }
}

void DecisionDetail::askWithdraw()
{
    const DecisionId id(form().id());
    if (!id.isValid() || !mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Withdraw the decision"), tr("Withdraw"), this);
    auto* reason = new ArabicTextEdit(&dialog);
    dialog.addText(tr("It keeps its number and its positions, marked as withdrawn."));
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand(
        [&]() -> Result<void> { return withoutValue(context().workspace().decisions().withdraw(id, reason->text())); });
    dialog.exec();
}

} // namespace tahaluf
