// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/training/Trainee.h"

#include "language/Numerals.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<TraineeState>()
{
    static const ChoiceList choices(
        "TraineeState",
        {
            {static_cast<int>(TraineeState::Nominated), "nominated", QT_TRANSLATE_NOOP("TraineeState", "Nominated")},
            {static_cast<int>(TraineeState::Accepted), "accepted", QT_TRANSLATE_NOOP("TraineeState", "Accepted")},
            {static_cast<int>(TraineeState::Declined), "declined", QT_TRANSLATE_NOOP("TraineeState", "Declined")},
            {static_cast<int>(TraineeState::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("TraineeState", "Withdrawn")},
        });
    return choices;
}

template <> const EntitySpec<Trainee>& specOf<Trainee>()
{
    static const EntitySpec<Trainee> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("trainees");
            info.table = QStringLiteral("trainees");
            info.context = "Trainee";
            info.singular = QT_TRANSLATE_NOOP("Trainee", "Trainee");
            info.plural = QT_TRANSLATE_NOOP("Trainee", "Trainees");
            info.titleField = QStringLiteral("person");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("programme, serial");
            info.orderBy = QStringLiteral("programme, serial");
            return info;
        }(),
        {
            field("number", "Trainee", QT_TRANSLATE_NOOP("Trainee", "Number"), FieldKind::Reference, &Trainee::number)
                .readOnly()
                .searchable()
                .inList(),
            field(
                "programme", "Trainee", QT_TRANSLATE_NOOP("Trainee", "Programme"), FieldKind::Link, &Trainee::programme)
                .to("programmes")
                .required(),
            field("person", "Trainee", QT_TRANSLATE_NOOP("Trainee", "Person"), FieldKind::Link, &Trainee::person)
                .to("people")
                .required()
                .inList(),
            field("member", "Trainee", QT_TRANSLATE_NOOP("Trainee", "Nominated by"), FieldKind::Link, &Trainee::member)
                .to("members")
                .required()
                .inList(),
            field("nominated_on",
                  "Trainee",
                  QT_TRANSLATE_NOOP("Trainee", "Nominated on"),
                  FieldKind::Date,
                  &Trainee::nominatedOn),
            field("state", "Trainee", QT_TRANSLATE_NOOP("Trainee", "State"), FieldKind::Choice, &Trainee::state)
                .readOnly()
                .inList(),
            field("score_before",
                  "Trainee",
                  QT_TRANSLATE_NOOP("Trainee", "Score before"),
                  FieldKind::Text,
                  &Trainee::scoreBefore)
                .inList(),
            field("score_after",
                  "Trainee",
                  QT_TRANSLATE_NOOP("Trainee", "Score after"),
                  FieldKind::Text,
                  &Trainee::scoreAfter)
                .inList(),
            field("evaluation",
                  "Trainee",
                  QT_TRANSLATE_NOOP("Trainee", "Evaluation form"),
                  FieldKind::Link,
                  &Trainee::evaluation)
                .to("distributions")
                .readOnly(),
            field("note", "Trainee", QT_TRANSLATE_NOOP("Trainee", "Note"), FieldKind::LongText, &Trainee::note)
                .searchable(),
            field("serial", "Trainee", QT_TRANSLATE_NOOP("Trainee", "Serial"), FieldKind::Number, &Trainee::serial)
                .readOnly()
                .internal(),
        });
    return spec;
}

std::optional<int> Trainee::scoreOf(const QString& recorded)
{
    constexpr int Most = 100;
    const std::optional<qint64> number = Numerals::parseInt(recorded);
    return number && *number >= 0 && *number <= Most ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

} // namespace tahaluf
