// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/SpeakerDirectory.h"
#include "widgets/TypeAheadEdit.h"

#include <utility>

namespace tahaluf {

/** What TypeAheadItem::kind says in the recorder's fields. */
namespace SpeakerKind {
inline constexpr int Person = 1;
inline constexpr int Body = 2;
} // namespace SpeakerKind

/** People and bodies for a field that names a speaker, those in the room first. */
std::vector<TypeAheadItem> speakerItems(const SpeakerDirectory& speakers);
/** Bodies only. */
std::vector<TypeAheadItem> bodyItems(const SpeakerDirectory& speakers);
QStringList speakerGroupTitles();
/** The person and the body that a chosen item means. */
std::pair<PersonId, MemberId> speakerOf(const TypeAheadItem& item, const SpeakerDirectory& speakers);
/** Shows a person, or a body alone, as chosen. */
void showSpeaker(TypeAheadEdit& field, PersonId person, MemberId member);

} // namespace tahaluf
