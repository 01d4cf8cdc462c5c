// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DecideButton.h"

#include "pages/CommandDialog.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QComboBox>

namespace tahaluf {

namespace {

constexpr int DaysForAnswers = 14;

template <typename Enum> QComboBox* choiceBox(Enum chosen, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const Choice& choice : choicesOf<Enum>().all()) {
        box->addItem(choicesOf<Enum>().label(choice.value), choice.value);
    }
    box->setCurrentIndex(box->findData(static_cast<int>(chosen)));
    return box;
}

template <typename Enum> Enum chosenOf(const QComboBox& box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

/** The meeting that is going on, else the next or last one that decisions can be taken in. */
MeetingId likelyMeeting(const PageContext& context)
{
    Result<std::vector<Meeting>> meetings = context.workspace().records().meetings.where(
        QStringLiteral("state IN ('in_session', 'minutes_drafted', 'invited', 'planned')"),
        {},
        QStringLiteral("CASE state WHEN 'in_session' THEN 0 WHEN 'minutes_drafted' THEN 1 ELSE 2 END, starts_at DESC "
                       "LIMIT 1"));
    return meetings && !meetings->empty() ? meetings->front().id : MeetingId();
}

} // namespace

QString DecisionOpener::suggestedText(const PageContext& context, const Decision& on)
{
    const CoalitionRecords& records = context.workspace().records();
    if (on.entry.isValid()) {
        Result<Entry> entry = records.entries.get(on.entry);
        return !entry ? QString() : entry->formalText.trimmed().isEmpty() ? entry->text : entry->formalText;
    }
    if (on.recommendation.isValid()) {
        Result<Recommendation> recommendation = records.recommendations.get(on.recommendation);
        return recommendation ? recommendation->text : QString();
    }
    Result<std::optional<Article>> article = records.articles.find(on.article);
    if (!article || !*article) {
        return {};
    }
    Result<Charter> charter = records.charters.get((*article)->charter);
    // What is decided is recorded in Arabic, whatever language the window speaks.
    return Phrasebook(Language::Arabic)
        .phrase("DecisionOpener", "To agree on the article “%1” as worded in version %2 of the founding text.")
        .arg((*article)->heading.isEmpty() ? (*article)->text : (*article)->heading)
        .arg(charter ? charter->number : 1);
}

void DecisionOpener::ask(PageContext& context, const Decision& on, QWidget* parent)
{
    DecisionWorkflow& decisions = context.workspace().decisions();
    Result<Decision> prepared = decisions.prepared();
    if (!prepared) {
        context.fail(prepared.error());
        return;
    }
    Decision decision = *prepared;
    decision.entry = on.entry;
    decision.recommendation = on.recommendation;
    decision.article = on.article;

    CommandDialog dialog(tr("Open a decision"), tr("Open"), parent);
    constexpr int RoomForWords = 560;
    constexpr int Lines = 4;
    dialog.setMinimumWidth(RoomForWords);
    auto* text = new ArabicTextEdit(&dialog);
    text->setVisibleLines(Lines);
    text->setText(suggestedText(context, decision));
    auto* forum = choiceBox(decision.forum, &dialog);
    auto* meeting = new LinkPicker(context, QStringLiteral("meetings"), &dialog);
    meeting->setRecord(likelyMeeting(context).value());
    auto* until = new DualDateEdit(context.phrasebook(), &dialog);
    until->setDate(context.today().addDays(DaysForAnswers));
    auto* rule = choiceBox(decision.rule, &dialog);
    auto* voters = choiceBox(decision.voters, &dialog);
    const auto showForum = [=] {
        const bool isMeeting = chosenOf<DecisionForum>(*forum) == DecisionForum::Meeting;
        meeting->setEnabled(isMeeting);
        until->setEnabled(!isMeeting);
    };
    connect(forum, &QComboBox::currentIndexChanged, &dialog, showForum);
    showForum();
    dialog.addRow(tr("What is decided"), text);
    dialog.addRow(tr("Where"), forum);
    dialog.addRow(tr("Meeting"), meeting);
    dialog.addRow(tr("Answers until"), until);
    dialog.addRow(tr("Rule"), rule);
    dialog.addRow(tr("Who decides"), voters);
    dialog.setCommand([&]() -> Result<void> {
        decision.text = text->text();
        decision.forum = chosenOf<DecisionForum>(*forum);
        const bool isMeeting = decision.forum == DecisionForum::Meeting;
        decision.meeting = isMeeting ? MeetingId(qMax<qint64>(0, meeting->currentId())) : MeetingId();
        decision.closesOn = isMeeting ? QDate() : until->date();
        decision.rule = chosenOf<DecisionRule>(*rule);
        decision.voters = chosenOf<DecisionVoters>(*voters);
        return decisions.open(decision);
    });
    if (dialog.exec() == QDialog::Accepted) {
        emit context.recordRequested(QStringLiteral("decisions"), decision.id.value());
    }
}

DecideButton::DecideButton(PageContext& context, std::function<Decision()> subject, QWidget* parent)
    : QPushButton(tr("Decide…"), parent)
{
    setAccessibleName(text());
    ReadOnly::keepOff(context, *this);
    connect(this, &QPushButton::clicked, this, [this, &context, subject = std::move(subject)] {
        const Decision on = subject();
        if (on.entry.isValid() || on.recommendation.isValid() || on.article.isValid()) {
            DecisionOpener::ask(context, on, this);
        }
    });
}

Decision DecideButton::onProposal(qint64 id)
{
    Decision decision;
    decision.entry = EntryId(id);
    return decision;
}

Decision DecideButton::onRecommendation(qint64 id)
{
    Decision decision;
    decision.recommendation = RecommendationId(id);
    return decision;
}

Decision DecideButton::onArticle(qint64 id)
{
    Decision decision;
    decision.article = ArticleId(id);
    return decision;
}

} // namespace tahaluf
