// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/studies/Study.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<StudyState>()
{
    static const ChoiceList choices(
        "StudyState",
        {
            {static_cast<int>(StudyState::Assigned), "assigned", QT_TRANSLATE_NOOP("StudyState", "Under study")},
            {static_cast<int>(StudyState::Finished), "finished", QT_TRANSLATE_NOOP("StudyState", "Finished")},
            {static_cast<int>(StudyState::Recalled), "recalled", QT_TRANSLATE_NOOP("StudyState", "Recalled")},
            {static_cast<int>(StudyState::Reopened), "reopened", QT_TRANSLATE_NOOP("StudyState", "Reopened")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<StudyOutcome>()
{
    static const ChoiceList choices(
        "StudyOutcome",
        {
            {static_cast<int>(StudyOutcome::None), "none", QT_TRANSLATE_NOOP("StudyOutcome", "No outcome yet")},
            {static_cast<int>(StudyOutcome::Adopted), "adopted", QT_TRANSLATE_NOOP("StudyOutcome", "Adopted")},
            {static_cast<int>(StudyOutcome::AdoptedAmended),
             "adopted_amended",
             QT_TRANSLATE_NOOP("StudyOutcome", "Adopted with changes")},
            {static_cast<int>(StudyOutcome::Deferred), "deferred", QT_TRANSLATE_NOOP("StudyOutcome", "Deferred")},
            {static_cast<int>(StudyOutcome::NotAdopted),
             "not_adopted",
             QT_TRANSLATE_NOOP("StudyOutcome", "Not adopted")},
            {static_cast<int>(StudyOutcome::Merged), "merged", QT_TRANSLATE_NOOP("StudyOutcome", "Merged")},
        });
    return choices;
}

template <> const EntitySpec<Study>& specOf<Study>()
{
    static const EntitySpec<Study> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("studies");
            info.table = QStringLiteral("studies");
            info.context = "Study";
            info.singular = QT_TRANSLATE_NOOP("Study", "Study");
            info.plural = QT_TRANSLATE_NOOP("Study", "Studies");
            info.titleField = QStringLiteral("opinion");
            info.orderBy = QStringLiteral("due_on, id");
            return info;
        }(),
        {
            field("entry", "Study", QT_TRANSLATE_NOOP("Study", "Proposal"), FieldKind::Link, &Study::entry)
                .to("proposals")
                .required()
                .inList(),
            field("reviewer", "Study", QT_TRANSLATE_NOOP("Study", "Reviewer"), FieldKind::Link, &Study::reviewer)
                .to("people")
                .inList(),
            field("committee", "Study", QT_TRANSLATE_NOOP("Study", "Committee"), FieldKind::Text, &Study::committee)
                .searchable()
                .inList(),
            field(
                "assigned_on", "Study", QT_TRANSLATE_NOOP("Study", "Assigned on"), FieldKind::Date, &Study::assignedOn)
                .readOnly(),
            field("due_on", "Study", QT_TRANSLATE_NOOP("Study", "Due on"), FieldKind::Date, &Study::dueOn).inList(),
            field("impact", "Study", QT_TRANSLATE_NOOP("Study", "Impact"), FieldKind::LongText, &Study::impact)
                .searchable(),
            field("feasibility",
                  "Study",
                  QT_TRANSLATE_NOOP("Study", "Feasibility"),
                  FieldKind::LongText,
                  &Study::feasibility)
                .searchable(),
            field("legal_reference",
                  "Study",
                  QT_TRANSLATE_NOOP("Study", "Legal reference"),
                  FieldKind::Text,
                  &Study::legalReference)
                .searchable(),
            field("legal_article",
                  "Study",
                  QT_TRANSLATE_NOOP("Study", "Article of the reference"),
                  FieldKind::Text,
                  &Study::legalArticle),
            field("competent_body",
                  "Study",
                  QT_TRANSLATE_NOOP("Study", "Competent body"),
                  FieldKind::Link,
                  &Study::competentBody)
                .to("members"),
            field("cost", "Study", QT_TRANSLATE_NOOP("Study", "Cost"), FieldKind::Text, &Study::cost),
            field("opinion", "Study", QT_TRANSLATE_NOOP("Study", "Opinion"), FieldKind::LongText, &Study::opinion)
                .searchable(),
            field("formal_text",
                  "Study",
                  QT_TRANSLATE_NOOP("Study", "Formal wording"),
                  FieldKind::LongText,
                  &Study::formalText)
                .searchable(),
            field("state", "Study", QT_TRANSLATE_NOOP("Study", "State"), FieldKind::Choice, &Study::state)
                .readOnly()
                .inList(),
            field("outcome", "Study", QT_TRANSLATE_NOOP("Study", "Outcome"), FieldKind::Choice, &Study::outcome)
                .readOnly()
                .inList(),
            field("reason", "Study", QT_TRANSLATE_NOOP("Study", "Reason"), FieldKind::LongText, &Study::reason)
                .readOnly()
                .searchable(),
            field(
                "merged_into", "Study", QT_TRANSLATE_NOOP("Study", "Merged into"), FieldKind::Link, &Study::mergedInto)
                .to("proposals")
                .readOnly(),
            field(
                "finished_on", "Study", QT_TRANSLATE_NOOP("Study", "Finished on"), FieldKind::Date, &Study::finishedOn)
                .readOnly(),
            field("state_before",
                  "Study",
                  QT_TRANSLATE_NOOP("Study", "State before"),
                  FieldKind::Text,
                  &Study::stateBefore)
                .readOnly()
                .internal(),
            field("reason_before",
                  "Study",
                  QT_TRANSLATE_NOOP("Study", "Reason before"),
                  FieldKind::LongText,
                  &Study::reasonBefore)
                .readOnly()
                .internal(),
            field("formal_before",
                  "Study",
                  QT_TRANSLATE_NOOP("Study", "Formal wording before"),
                  FieldKind::LongText,
                  &Study::formalBefore)
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
