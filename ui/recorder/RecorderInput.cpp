// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/RecorderInput.h"

namespace tahaluf {

QJsonObject RecorderInput::toJson() const
{
    return {
        {QStringLiteral("text"), text},
        {QStringLiteral("person"), person.value()},
        {QStringLiteral("member"), member.value()},
        {QStringLiteral("kind"), choiceKey(kind)},
        {QStringLiteral("slip"), slip},
        {QStringLiteral("slip_item"), slipItem.value()},
        {QStringLiteral("responsible"), responsible.value()},
        {QStringLiteral("due_on"), dueOn.toString(Qt::ISODate)},
    };
}

RecorderInput RecorderInput::fromJson(const QJsonObject& json)
{
    RecorderInput input;
    input.text = json.value(QLatin1String("text")).toString();
    input.person = PersonId(json.value(QLatin1String("person")).toInteger());
    input.member = MemberId(json.value(QLatin1String("member")).toInteger());
    const std::optional<int> kind = choicesOf<EntryKind>().value(json.value(QLatin1String("kind")).toString());
    input.kind = kind ? static_cast<EntryKind>(*kind) : EntryKind::Proposal;
    input.slip = json.value(QLatin1String("slip")).toInt();
    input.slipItem = AgendaItemId(json.value(QLatin1String("slip_item")).toInteger());
    input.responsible = MemberId(json.value(QLatin1String("responsible")).toInteger());
    input.dueOn = QDate::fromString(json.value(QLatin1String("due_on")).toString(), Qt::ISODate);
    return input;
}

} // namespace tahaluf
