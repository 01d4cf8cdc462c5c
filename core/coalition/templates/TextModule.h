// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/templates/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** Where a text module belongs: a place in the minutes, or the letter whose standard text it replaces. */
enum class ModulePlace
{
    MinutesOpening,
    MinutesDiscussion,
    MinutesClosing,
    NominationLetter,
    CirculationLetter,
    CommentsLetter,
    ReminderLetter,
    ThanksLetter,
    OtherLetter
};

/**
 * A text the coalition uses again and again. It may name {meeting}, {date}, {body} and the like, which are filled in
 * where it is used; in a letter its title is the subject.
 */
struct TextModule
{
    TextModuleId id;
    QString uid;
    int revision = 0;

    QString title;
    QString titleEn;
    ModulePlace place = ModulePlace::MinutesOpening;
    QString text;
    QString textEn;
};

template <> const ChoiceList& choicesOf<ModulePlace>();
template <> const EntitySpec<TextModule>& specOf<TextModule>();

} // namespace tahaluf
