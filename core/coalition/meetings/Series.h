// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

enum class MeetingType
{
    Consultative,
    Committee,
    Conference,
    Workshop,
    Participation
};

/** A series of meetings of one type with its letter code («ت») and its quorum rule per tier. */
struct Series
{
    SeriesId id;
    QString uid;
    int revision = 0;

    QString code;
    QString name;
    QString nameEn;
    MeetingType type = MeetingType::Consultative;
    int quorumCore = 0;
    int quorumSupporting = 0;
};

template <> const ChoiceList& choicesOf<MeetingType>();
template <> const EntitySpec<Series>& specOf<Series>();

} // namespace tahaluf
