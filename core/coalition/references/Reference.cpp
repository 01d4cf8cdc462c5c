// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/references/Reference.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ReferenceKind>()
{
    static const ChoiceList choices(
        "ReferenceKind",
        {
            {static_cast<int>(ReferenceKind::Law), "law", QT_TRANSLATE_NOOP("ReferenceKind", "Law")},
            {static_cast<int>(ReferenceKind::Decree), "decree", QT_TRANSLATE_NOOP("ReferenceKind", "Decree")},
            {static_cast<int>(ReferenceKind::Convention),
             "convention",
             QT_TRANSLATE_NOOP("ReferenceKind", "Convention")},
            {static_cast<int>(ReferenceKind::Standard), "standard", QT_TRANSLATE_NOOP("ReferenceKind", "Standard")},
            {static_cast<int>(ReferenceKind::Report), "report", QT_TRANSLATE_NOOP("ReferenceKind", "Report")},
            {static_cast<int>(ReferenceKind::News), "news", QT_TRANSLATE_NOOP("ReferenceKind", "News")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<ReferenceState>()
{
    static const ChoiceList choices(
        "ReferenceState",
        {
            {static_cast<int>(ReferenceState::InForce), "in_force", QT_TRANSLATE_NOOP("ReferenceState", "In force")},
            {static_cast<int>(ReferenceState::NotYetInForce),
             "not_yet_in_force",
             QT_TRANSLATE_NOOP("ReferenceState", "Not yet in force")},
            {static_cast<int>(ReferenceState::Superseded),
             "superseded",
             QT_TRANSLATE_NOOP("ReferenceState", "Superseded")},
        });
    return choices;
}

template <> const EntitySpec<Reference>& specOf<Reference>()
{
    static const EntitySpec<Reference> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("references");
            info.table = QStringLiteral("reference_works");
            info.context = "Reference";
            info.singular = QT_TRANSLATE_NOOP("Reference", "Reference");
            info.plural = QT_TRANSLATE_NOOP("Reference", "References");
            info.titleField = QStringLiteral("title");
            info.orderBy = QStringLiteral("year DESC, id");
            return info;
        }(),
        {
            field("title", "Reference", QT_TRANSLATE_NOOP("Reference", "Title"), FieldKind::Text, &Reference::title)
                .required()
                .searchable()
                .inList(),
            field("title_en",
                  "Reference",
                  QT_TRANSLATE_NOOP("Reference", "Title (English)"),
                  FieldKind::Text,
                  &Reference::titleEn)
                .searchable(),
            field("kind", "Reference", QT_TRANSLATE_NOOP("Reference", "Kind"), FieldKind::Choice, &Reference::kind)
                .inList(),
            field("number", "Reference", QT_TRANSLATE_NOOP("Reference", "Number"), FieldKind::Text, &Reference::number)
                .searchable()
                .inList(),
            field("year", "Reference", QT_TRANSLATE_NOOP("Reference", "Year"), FieldKind::Number, &Reference::year)
                .inList(),
            field("issued_on",
                  "Reference",
                  QT_TRANSLATE_NOOP("Reference", "Issued on"),
                  FieldKind::Date,
                  &Reference::issuedOn),
            field(
                "issuer", "Reference", QT_TRANSLATE_NOOP("Reference", "Issued by"), FieldKind::Text, &Reference::issuer)
                .searchable(),
            field("state", "Reference", QT_TRANSLATE_NOOP("Reference", "State"), FieldKind::Choice, &Reference::state)
                .inList(),
            field("superseded_by",
                  "Reference",
                  QT_TRANSLATE_NOOP("Reference", "Superseded by"),
                  FieldKind::Link,
                  &Reference::supersededBy)
                .to("references"),
            field("amends", "Reference", QT_TRANSLATE_NOOP("Reference", "Amends"), FieldKind::Link, &Reference::amends)
                .to("references"),
            field("link", "Reference", QT_TRANSLATE_NOOP("Reference", "Web address"), FieldKind::Text, &Reference::link)
                .searchable(),
            field("link_checked_on",
                  "Reference",
                  QT_TRANSLATE_NOOP("Reference", "Address checked on"),
                  FieldKind::Date,
                  &Reference::linkCheckedOn),
            field("link_is_dead",
                  "Reference",
                  QT_TRANSLATE_NOOP("Reference", "Address is dead"),
                  FieldKind::Flag,
                  &Reference::linkIsDead),
            field("summary",
                  "Reference",
                  QT_TRANSLATE_NOOP("Reference", "Summary"),
                  FieldKind::LongText,
                  &Reference::summary)
                .searchable(),
            field("audience",
                  "Reference",
                  QT_TRANSLATE_NOOP("Reference", "Audience"),
                  FieldKind::Choice,
                  &Reference::audience),
        });
    return spec;
}

} // namespace tahaluf
