// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/SpeakerItems.h"

#include <QCoreApplication>

namespace tahaluf {

namespace {

TypeAheadItem itemOf(const SpeakerChoice& choice)
{
    TypeAheadItem item;
    item.id = choice.person.isValid() ? choice.person.value() : choice.member.value();
    item.kind = choice.person.isValid() ? SpeakerKind::Person : SpeakerKind::Body;
    item.text = choice.name;
    item.detail = choice.body;
    item.group = static_cast<int>(choice.place);
    return item;
}

} // namespace

std::vector<TypeAheadItem> speakerItems(const SpeakerDirectory& speakers)
{
    std::vector<TypeAheadItem> items;
    items.reserve(speakers.choices().size());
    for (const SpeakerChoice& choice : speakers.choices()) {
        items.push_back(itemOf(choice));
    }
    return items;
}

std::vector<TypeAheadItem> bodyItems(const SpeakerDirectory& speakers)
{
    std::vector<TypeAheadItem> items;
    for (const SpeakerChoice& choice : speakers.bodies()) {
        items.push_back(itemOf(choice));
        items.back().group = 0;
    }
    return items;
}

QStringList speakerGroupTitles()
{
    return {QCoreApplication::translate("SpeakerItems", "In the room"),
            QCoreApplication::translate("SpeakerItems", "On the sheet"),
            QCoreApplication::translate("SpeakerItems", "Everyone else")};
}

std::pair<PersonId, MemberId> speakerOf(const TypeAheadItem& item, const SpeakerDirectory& speakers)
{
    if (item.kind == SpeakerKind::Body) {
        return {PersonId(), MemberId(item.id)};
    }
    return {PersonId(item.id), speakers.bodyOf(PersonId(item.id))};
}

void showSpeaker(TypeAheadEdit& field, PersonId person, MemberId member)
{
    if (person.isValid()) {
        field.setCurrent(person.value(), SpeakerKind::Person);
    } else {
        field.setCurrent(member.value(), SpeakerKind::Body);
    }
}

} // namespace tahaluf
