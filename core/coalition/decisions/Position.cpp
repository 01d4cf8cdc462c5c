// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/decisions/Position.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<Stance>()
{
    static const ChoiceList choices(
        "Stance",
        {
            {static_cast<int>(Stance::Agree), "agree", QT_TRANSLATE_NOOP("Stance", "Agrees")},
            {static_cast<int>(Stance::AgreeWithReservation),
             "agree_with_reservation",
             QT_TRANSLATE_NOOP("Stance", "Agrees with reservation")},
            {static_cast<int>(Stance::Abstain), "abstain", QT_TRANSLATE_NOOP("Stance", "Abstains")},
            {static_cast<int>(Stance::Object), "object", QT_TRANSLATE_NOOP("Stance", "Objects")},
            {static_cast<int>(Stance::SubjectToAuthority),
             "subject_to_authority",
             QT_TRANSLATE_NOOP("Stance", "Subject to its body's approval")},
        });
    return choices;
}

template <> const EntitySpec<Position>& specOf<Position>()
{
    static const EntitySpec<Position> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("positions");
            info.table = QStringLiteral("positions");
            info.context = "Position";
            info.singular = QT_TRANSLATE_NOOP("Position", "Position");
            info.plural = QT_TRANSLATE_NOOP("Position", "Positions");
            info.titleField = QStringLiteral("text");
            info.orderBy = QStringLiteral("decision, round, id");
            return info;
        }(),
        {
            field(
                "decision", "Position", QT_TRANSLATE_NOOP("Position", "Decision"), FieldKind::Link, &Position::decision)
                .to("decisions")
                .required()
                .inList(),
            field("round", "Position", QT_TRANSLATE_NOOP("Position", "Round"), FieldKind::Number, &Position::round)
                .readOnly()
                .inList(),
            field("member", "Position", QT_TRANSLATE_NOOP("Position", "Body"), FieldKind::Link, &Position::member)
                .to("members")
                .required()
                .inList(),
            field("person", "Position", QT_TRANSLATE_NOOP("Position", "Person"), FieldKind::Link, &Position::person)
                .to("people"),
            field("stance", "Position", QT_TRANSLATE_NOOP("Position", "Position"), FieldKind::Choice, &Position::stance)
                .inList(),
            field("text",
                  "Position",
                  QT_TRANSLATE_NOOP("Position", "Reservation or reason"),
                  FieldKind::LongText,
                  &Position::text)
                .searchable()
                .inList(),
            field("authority_due",
                  "Position",
                  QT_TRANSLATE_NOOP("Position", "Own approval until"),
                  FieldKind::Date,
                  &Position::authorityDue),
            field(
                "given_on", "Position", QT_TRANSLATE_NOOP("Position", "Given on"), FieldKind::Date, &Position::givenOn)
                .readOnly(),
            field(
                "is_late", "Position", QT_TRANSLATE_NOOP("Position", "Given late"), FieldKind::Flag, &Position::isLate)
                .readOnly(),
        });
    return spec;
}

} // namespace tahaluf
