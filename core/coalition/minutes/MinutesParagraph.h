// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/minutes/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

enum class ParagraphPlace
{
    Opening,
    Discussion,
    Closing
};

/** A free paragraph of the minutes. */
struct MinutesParagraph
{
    MinutesParagraphId id;
    QString uid;
    int revision = 0;

    MeetingId meeting;
    ParagraphPlace place = ParagraphPlace::Opening;
    int position = 0;
    QString text;
    Audience audience = Audience::Public;
};

template <> const ChoiceList& choicesOf<ParagraphPlace>();
template <> const EntitySpec<MinutesParagraph>& specOf<MinutesParagraph>();

} // namespace tahaluf
