// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/references/Obligation.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ObligationState>()
{
    static const ChoiceList choices(
        "ObligationState",
        {
            {static_cast<int>(ObligationState::NotExamined),
             "not_examined",
             QT_TRANSLATE_NOOP("ObligationState", "Not examined")},
            {static_cast<int>(ObligationState::Met), "met", QT_TRANSLATE_NOOP("ObligationState", "Met")},
            {static_cast<int>(ObligationState::PartlyMet),
             "partly_met",
             QT_TRANSLATE_NOOP("ObligationState", "Partly met")},
            {static_cast<int>(ObligationState::NotMet), "not_met", QT_TRANSLATE_NOOP("ObligationState", "Not met")},
        });
    return choices;
}

template <> const EntitySpec<Obligation>& specOf<Obligation>()
{
    static const EntitySpec<Obligation> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("obligations");
            info.table = QStringLiteral("obligations");
            info.context = "Obligation";
            info.singular = QT_TRANSLATE_NOOP("Obligation", "Obligation");
            info.plural = QT_TRANSLATE_NOOP("Obligation", "Obligations");
            info.titleField = QStringLiteral("duty");
            info.orderBy = QStringLiteral("reference, id");
            return info;
        }(),
        {
            field("reference",
                  "Obligation",
                  QT_TRANSLATE_NOOP("Obligation", "Reference"),
                  FieldKind::Link,
                  &Obligation::reference)
                .to("references")
                .required()
                .inList(),
            field("article",
                  "Obligation",
                  QT_TRANSLATE_NOOP("Obligation", "Article"),
                  FieldKind::Link,
                  &Obligation::article)
                .to("reference_articles"),
            field("duty", "Obligation", QT_TRANSLATE_NOOP("Obligation", "Duty"), FieldKind::LongText, &Obligation::duty)
                .required()
                .searchable()
                .inList(),
            field("duty_en",
                  "Obligation",
                  QT_TRANSLATE_NOOP("Obligation", "Duty (English)"),
                  FieldKind::LongText,
                  &Obligation::dutyEn)
                .searchable(),
            field("member",
                  "Obligation",
                  QT_TRANSLATE_NOOP("Obligation", "Responsible body"),
                  FieldKind::Link,
                  &Obligation::member)
                .to("members")
                .inList(),
            field(
                "state", "Obligation", QT_TRANSLATE_NOOP("Obligation", "State"), FieldKind::Choice, &Obligation::state)
                .inList(),
            field("how",
                  "Obligation",
                  QT_TRANSLATE_NOOP("Obligation", "How it is fulfilled"),
                  FieldKind::LongText,
                  &Obligation::how)
                .searchable(),
            field("examined_on",
                  "Obligation",
                  QT_TRANSLATE_NOOP("Obligation", "Examined on"),
                  FieldKind::Date,
                  &Obligation::examinedOn),
        });
    return spec;
}

} // namespace tahaluf
