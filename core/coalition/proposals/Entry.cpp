// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/proposals/Entry.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<EntryKind>()
{
    static const ChoiceList choices(
        "EntryKind",
        {
            {static_cast<int>(EntryKind::Proposal), "proposal", QT_TRANSLATE_NOOP("EntryKind", "Proposal")},
            {static_cast<int>(EntryKind::Concept), "concept", QT_TRANSLATE_NOOP("EntryKind", "Concept")},
            {static_cast<int>(EntryKind::SubmittedRecommendation),
             "submitted_recommendation",
             QT_TRANSLATE_NOOP("EntryKind", "Recommendation (submitted)")},
            {static_cast<int>(EntryKind::Reservation), "reservation", QT_TRANSLATE_NOOP("EntryKind", "Reservation")},
            {static_cast<int>(EntryKind::Remark), "remark", QT_TRANSLATE_NOOP("EntryKind", "Remark")},
            {static_cast<int>(EntryKind::Decision), "decision", QT_TRANSLATE_NOOP("EntryKind", "Decision")},
            {static_cast<int>(EntryKind::Assignment), "assignment", QT_TRANSLATE_NOOP("EntryKind", "Assignment")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<EntryState>()
{
    static const ChoiceList choices(
        "EntryState",
        {
            {static_cast<int>(EntryState::Recorded), "recorded", QT_TRANSLATE_NOOP("EntryState", "Recorded")},
            {static_cast<int>(EntryState::UnderStudy), "under_study", QT_TRANSLATE_NOOP("EntryState", "Under study")},
            {static_cast<int>(EntryState::Adopted), "adopted", QT_TRANSLATE_NOOP("EntryState", "Adopted")},
            {static_cast<int>(EntryState::AdoptedAmended),
             "adopted_amended",
             QT_TRANSLATE_NOOP("EntryState", "Adopted with changes")},
            {static_cast<int>(EntryState::Deferred), "deferred", QT_TRANSLATE_NOOP("EntryState", "Deferred")},
            {static_cast<int>(EntryState::NotAdopted), "not_adopted", QT_TRANSLATE_NOOP("EntryState", "Not adopted")},
            {static_cast<int>(EntryState::Merged), "merged", QT_TRANSLATE_NOOP("EntryState", "Merged")},
            {static_cast<int>(EntryState::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("EntryState", "Withdrawn")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<EntrySource>()
{
    static const ChoiceList choices(
        "EntrySource",
        {
            {static_cast<int>(EntrySource::Oral), "oral", QT_TRANSLATE_NOOP("EntrySource", "Oral")},
            {static_cast<int>(EntrySource::Slip), "slip", QT_TRANSLATE_NOOP("EntrySource", "Slip")},
            {static_cast<int>(EntrySource::Letter), "letter", QT_TRANSLATE_NOOP("EntrySource", "Letter")},
            {static_cast<int>(EntrySource::Questionnaire),
             "questionnaire",
             QT_TRANSLATE_NOOP("EntrySource", "Questionnaire")},
        });
    return choices;
}

template <> const EntitySpec<Entry>& specOf<Entry>()
{
    static const EntitySpec<Entry> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("proposals");
            info.table = QStringLiteral("entries");
            info.context = "Entry";
            info.singular = QT_TRANSLATE_NOOP("Entry", "Proposal");
            info.plural = QT_TRANSLATE_NOOP("Entry", "Proposals");
            info.titleField = QStringLiteral("text");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("id");
            info.orderBy = QStringLiteral("id DESC");
            return info;
        }(),
        {
            field("number", "Entry", QT_TRANSLATE_NOOP("Entry", "Number"), FieldKind::Reference, &Entry::number)
                .readOnly()
                .searchable()
                .inList(),
            field("text", "Entry", QT_TRANSLATE_NOOP("Entry", "Text as given"), FieldKind::LongText, &Entry::text)
                .required()
                .searchable()
                .inList(),
            field("formal_text",
                  "Entry",
                  QT_TRANSLATE_NOOP("Entry", "Formal wording"),
                  FieldKind::LongText,
                  &Entry::formalText)
                .searchable(),
            field("kind", "Entry", QT_TRANSLATE_NOOP("Entry", "Kind"), FieldKind::Choice, &Entry::kind).inList(),
            field("member", "Entry", QT_TRANSLATE_NOOP("Entry", "Body"), FieldKind::Link, &Entry::member)
                .to("members")
                .inList(),
            field("person", "Entry", QT_TRANSLATE_NOOP("Entry", "Proposer"), FieldKind::Link, &Entry::person)
                .to("people"),
            field("theme", "Entry", QT_TRANSLATE_NOOP("Entry", "Theme"), FieldKind::Link, &Entry::theme)
                .to("themes")
                .inList(),
            field("mechanism", "Entry", QT_TRANSLATE_NOOP("Entry", "Mechanism"), FieldKind::Link, &Entry::mechanism)
                .to("mechanisms"),
            field("state", "Entry", QT_TRANSLATE_NOOP("Entry", "State"), FieldKind::Choice, &Entry::state)
                .readOnly()
                .inList(),
            field("reason", "Entry", QT_TRANSLATE_NOOP("Entry", "Reason"), FieldKind::Text, &Entry::reason)
                .readOnly()
                .searchable(),
            field("meeting", "Entry", QT_TRANSLATE_NOOP("Entry", "Meeting"), FieldKind::Link, &Entry::meeting)
                .to("meetings")
                .readOnly(),
            field(
                "agenda_item", "Entry", QT_TRANSLATE_NOOP("Entry", "Agenda item"), FieldKind::Link, &Entry::agendaItem)
                .to("agenda"),
            field("source", "Entry", QT_TRANSLATE_NOOP("Entry", "Source"), FieldKind::Choice, &Entry::source),
            field("slip", "Entry", QT_TRANSLATE_NOOP("Entry", "Slip number"), FieldKind::Number, &Entry::slip),
            field("recorded_at",
                  "Entry",
                  QT_TRANSLATE_NOOP("Entry", "Recorded at"),
                  FieldKind::DateTime,
                  &Entry::recordedAt)
                .readOnly(),
            field("to_complete",
                  "Entry",
                  QT_TRANSLATE_NOOP("Entry", "To be completed"),
                  FieldKind::Flag,
                  &Entry::toComplete),
            field("audience", "Entry", QT_TRANSLATE_NOOP("Entry", "Audience"), FieldKind::Choice, &Entry::audience),
            field("responsible",
                  "Entry",
                  QT_TRANSLATE_NOOP("Entry", "Responsible body"),
                  FieldKind::Link,
                  &Entry::responsible)
                .to("members"),
            field("due_on", "Entry", QT_TRANSLATE_NOOP("Entry", "Due on"), FieldKind::Date, &Entry::dueOn),
            field("sequence", "Entry", QT_TRANSLATE_NOOP("Entry", "Sequence"), FieldKind::Number, &Entry::sequence)
                .internal()
                .readOnly(),
        });
    return spec;
}

} // namespace tahaluf
