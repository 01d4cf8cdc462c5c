// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/actions/Action.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ActionKind>()
{
    static const ChoiceList choices(
        "ActionKind",
        {
            {static_cast<int>(ActionKind::Objective), "objective", QT_TRANSLATE_NOOP("ActionKind", "Objective")},
            {static_cast<int>(ActionKind::Activity), "activity", QT_TRANSLATE_NOOP("ActionKind", "Activity")},
            {static_cast<int>(ActionKind::Action), "action", QT_TRANSLATE_NOOP("ActionKind", "Action")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<ActionState>()
{
    static const ChoiceList choices(
        "ActionState",
        {
            {static_cast<int>(ActionState::NotStarted), "not_started", QT_TRANSLATE_NOOP("ActionState", "Not started")},
            {static_cast<int>(ActionState::InProgress), "in_progress", QT_TRANSLATE_NOOP("ActionState", "In progress")},
            {static_cast<int>(ActionState::Done), "done", QT_TRANSLATE_NOOP("ActionState", "Done")},
            {static_cast<int>(ActionState::Cancelled), "cancelled", QT_TRANSLATE_NOOP("ActionState", "Cancelled")},
        });
    return choices;
}

template <> const EntitySpec<Action>& specOf<Action>()
{
    static const EntitySpec<Action> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("actions");
            info.table = QStringLiteral("actions");
            info.context = "Action";
            info.singular = QT_TRANSLATE_NOOP("Action", "Action");
            info.plural = QT_TRANSLATE_NOOP("Action", "Action plan");
            info.titleField = QStringLiteral("title");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("sequence");
            info.orderBy = QStringLiteral("position, id");
            return info;
        }(),
        {
            field("number", "Action", QT_TRANSLATE_NOOP("Action", "Number"), FieldKind::Reference, &Action::number)
                .readOnly()
                .searchable()
                .inList(),
            field("kind", "Action", QT_TRANSLATE_NOOP("Action", "Kind"), FieldKind::Choice, &Action::kind).inList(),
            field("parent", "Action", QT_TRANSLATE_NOOP("Action", "Within"), FieldKind::Link, &Action::parent)
                .to("actions")
                .readOnly(),
            field("title", "Action", QT_TRANSLATE_NOOP("Action", "Title"), FieldKind::Text, &Action::title)
                .required()
                .searchable()
                .inList(),
            field(
                "title_en", "Action", QT_TRANSLATE_NOOP("Action", "Title (English)"), FieldKind::Text, &Action::titleEn)
                .searchable(),
            field("note", "Action", QT_TRANSLATE_NOOP("Action", "Note"), FieldKind::LongText, &Action::note)
                .searchable(),
            field("lead", "Action", QT_TRANSLATE_NOOP("Action", "Lead body"), FieldKind::Link, &Action::lead)
                .to("members")
                .inList(),
            field("start_on", "Action", QT_TRANSLATE_NOOP("Action", "Starts on"), FieldKind::Date, &Action::startOn)
                .inList(),
            field("due_on", "Action", QT_TRANSLATE_NOOP("Action", "Due on"), FieldKind::Date, &Action::dueOn).inList(),
            field("state", "Action", QT_TRANSLATE_NOOP("Action", "State"), FieldKind::Choice, &Action::state)
                .readOnly()
                .inList(),
            field("percent", "Action", QT_TRANSLATE_NOOP("Action", "Percent done"), FieldKind::Number, &Action::percent)
                .readOnly()
                .inList(),
            field("indicator", "Action", QT_TRANSLATE_NOOP("Action", "Indicator"), FieldKind::Text, &Action::indicator)
                .searchable(),
            field("target", "Action", QT_TRANSLATE_NOOP("Action", "Target"), FieldKind::Text, &Action::target),
            field("reached", "Action", QT_TRANSLATE_NOOP("Action", "Reached"), FieldKind::Text, &Action::reached),
            field("obstacles",
                  "Action",
                  QT_TRANSLATE_NOOP("Action", "Obstacles"),
                  FieldKind::LongText,
                  &Action::obstacles)
                .searchable(),
            field("recommendation",
                  "Action",
                  QT_TRANSLATE_NOOP("Action", "Recommendation"),
                  FieldKind::Link,
                  &Action::recommendation)
                .to("recommendations"),
            field("decision", "Action", QT_TRANSLATE_NOOP("Action", "Decision"), FieldKind::Link, &Action::decision)
                .to("decisions"),
            field("article", "Action", QT_TRANSLATE_NOOP("Action", "Article"), FieldKind::Link, &Action::article)
                .to("articles"),
            field("entry", "Action", QT_TRANSLATE_NOOP("Action", "Assignment"), FieldKind::Link, &Action::entry)
                .to("proposals"),
            field("reason", "Action", QT_TRANSLATE_NOOP("Action", "Reason"), FieldKind::Text, &Action::reason)
                .readOnly()
                .searchable(),
            field("position", "Action", QT_TRANSLATE_NOOP("Action", "Position"), FieldKind::Number, &Action::position)
                .readOnly()
                .internal(),
            field("sequence", "Action", QT_TRANSLATE_NOOP("Action", "Sequence"), FieldKind::Number, &Action::sequence)
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
