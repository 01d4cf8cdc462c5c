// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/decisions/Decision.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<DecisionSubject>()
{
    static const ChoiceList choices(
        "DecisionSubject",
        {
            {static_cast<int>(DecisionSubject::Proposal), "proposal", QT_TRANSLATE_NOOP("DecisionSubject", "Proposal")},
            {static_cast<int>(DecisionSubject::Recommendation),
             "recommendation",
             QT_TRANSLATE_NOOP("DecisionSubject", "Recommendation")},
            {static_cast<int>(DecisionSubject::Article), "article", QT_TRANSLATE_NOOP("DecisionSubject", "Article")},
            {static_cast<int>(DecisionSubject::Question), "question", QT_TRANSLATE_NOOP("DecisionSubject", "Question")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<DecisionForum>()
{
    static const ChoiceList choices(
        "DecisionForum",
        {
            {static_cast<int>(DecisionForum::Meeting), "meeting", QT_TRANSLATE_NOOP("DecisionForum", "In a meeting")},
            {static_cast<int>(DecisionForum::Circulation),
             "circulation",
             QT_TRANSLATE_NOOP("DecisionForum", "By circulation")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<DecisionState>()
{
    static const ChoiceList choices(
        "DecisionState",
        {
            {static_cast<int>(DecisionState::Open), "open", QT_TRANSLATE_NOOP("DecisionState", "Open")},
            {static_cast<int>(DecisionState::Adopted), "adopted", QT_TRANSLATE_NOOP("DecisionState", "Adopted")},
            {static_cast<int>(DecisionState::AdoptedReserved),
             "adopted_reserved",
             QT_TRANSLATE_NOOP("DecisionState", "Adopted with reservations")},
            {static_cast<int>(DecisionState::NotAdopted),
             "not_adopted",
             QT_TRANSLATE_NOOP("DecisionState", "Not adopted")},
            {static_cast<int>(DecisionState::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("DecisionState", "Withdrawn")},
        });
    return choices;
}

template <> const EntitySpec<Decision>& specOf<Decision>()
{
    static const EntitySpec<Decision> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("decisions");
            info.table = QStringLiteral("decisions");
            info.context = "Decision";
            info.singular = QT_TRANSLATE_NOOP("Decision", "Decision");
            info.plural = QT_TRANSLATE_NOOP("Decision", "Decisions");
            info.titleField = QStringLiteral("text");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("sequence");
            info.orderBy = QStringLiteral("sequence DESC");
            return info;
        }(),
        {
            field(
                "number", "Decision", QT_TRANSLATE_NOOP("Decision", "Number"), FieldKind::Reference, &Decision::number)
                .readOnly()
                .searchable()
                .inList(),
            field(
                "subject", "Decision", QT_TRANSLATE_NOOP("Decision", "Subject"), FieldKind::Choice, &Decision::subject)
                .readOnly(),
            field("entry", "Decision", QT_TRANSLATE_NOOP("Decision", "Proposal"), FieldKind::Link, &Decision::entry)
                .to("proposals")
                .readOnly(),
            field("recommendation",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Recommendation"),
                  FieldKind::Link,
                  &Decision::recommendation)
                .to("recommendations")
                .readOnly(),
            field("article", "Decision", QT_TRANSLATE_NOOP("Decision", "Article"), FieldKind::Link, &Decision::article)
                .to("articles")
                .readOnly(),
            field("text", "Decision", QT_TRANSLATE_NOOP("Decision", "Text"), FieldKind::LongText, &Decision::text)
                .required()
                .searchable()
                .inList(),
            field("rule", "Decision", QT_TRANSLATE_NOOP("Decision", "Rule"), FieldKind::Choice, &Decision::rule)
                .readOnly()
                .inList(),
            field("voters",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Who decides"),
                  FieldKind::Choice,
                  &Decision::voters)
                .readOnly(),
            field("forum", "Decision", QT_TRANSLATE_NOOP("Decision", "Forum"), FieldKind::Choice, &Decision::forum)
                .readOnly()
                .inList(),
            field("meeting", "Decision", QT_TRANSLATE_NOOP("Decision", "Meeting"), FieldKind::Link, &Decision::meeting)
                .to("meetings")
                .readOnly(),
            field("quorum_core",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Quorum of core members (%)"),
                  FieldKind::Number,
                  &Decision::quorumCore)
                .readOnly(),
            field("quorum_supporting",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Quorum of supporting members (%)"),
                  FieldKind::Number,
                  &Decision::quorumSupporting)
                .readOnly(),
            field("silence_agrees",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Silence counts as agreement"),
                  FieldKind::Flag,
                  &Decision::silenceAgrees)
                .readOnly(),
            field("late_days",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Days for late positions"),
                  FieldKind::Number,
                  &Decision::lateDays)
                .readOnly(),
            field("rounds",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Most rounds of consensus"),
                  FieldKind::Number,
                  &Decision::rounds)
                .readOnly(),
            field("opened_on",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Opened on"),
                  FieldKind::Date,
                  &Decision::openedOn)
                .readOnly(),
            field("closes_on",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Answers until"),
                  FieldKind::Date,
                  &Decision::closesOn),
            field("late_until",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Late positions until"),
                  FieldKind::Date,
                  &Decision::lateUntil)
                .readOnly(),
            field("round", "Decision", QT_TRANSLATE_NOOP("Decision", "Round"), FieldKind::Number, &Decision::round)
                .readOnly(),
            field("state", "Decision", QT_TRANSLATE_NOOP("Decision", "State"), FieldKind::Choice, &Decision::state)
                .readOnly()
                .inList(),
            field("decided_on",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Decided on"),
                  FieldKind::Date,
                  &Decision::decidedOn)
                .readOnly()
                .inList(),
            field("result", "Decision", QT_TRANSLATE_NOOP("Decision", "Result"), FieldKind::LongText, &Decision::result)
                .readOnly()
                .searchable(),
            field("result_en",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Result in English"),
                  FieldKind::LongText,
                  &Decision::resultEn)
                .readOnly(),
            field("reason",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Why it was withdrawn"),
                  FieldKind::LongText,
                  &Decision::reason)
                .readOnly(),
            field("is_entered",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Entered as taken"),
                  FieldKind::Flag,
                  &Decision::isEntered)
                .readOnly(),
            field("audience",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Audience"),
                  FieldKind::Choice,
                  &Decision::audience),
            field("sequence",
                  "Decision",
                  QT_TRANSLATE_NOOP("Decision", "Sequence"),
                  FieldKind::Number,
                  &Decision::sequence)
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
