// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/meetings/Series.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<MeetingType>()
{
    static const ChoiceList choices(
        "MeetingType",
        {
            {static_cast<int>(MeetingType::Consultative),
             "consultative",
             QT_TRANSLATE_NOOP("MeetingType", "Consultative meeting")},
            {static_cast<int>(MeetingType::Committee), "committee", QT_TRANSLATE_NOOP("MeetingType", "Committee")},
            {static_cast<int>(MeetingType::Conference), "conference", QT_TRANSLATE_NOOP("MeetingType", "Conference")},
            {static_cast<int>(MeetingType::Workshop), "workshop", QT_TRANSLATE_NOOP("MeetingType", "Workshop")},
            {static_cast<int>(MeetingType::Participation),
             "participation",
             QT_TRANSLATE_NOOP("MeetingType", "Participation in an event")},
        });
    return choices;
}

template <> const EntitySpec<Series>& specOf<Series>()
{
    static const EntitySpec<Series> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("series");
            info.table = QStringLiteral("meeting_series");
            info.context = "Series";
            info.singular = QT_TRANSLATE_NOOP("Series", "Meeting series");
            info.plural = QT_TRANSLATE_NOOP("Series", "Meeting series");
            info.titleField = QStringLiteral("name");
            info.orderBy = QStringLiteral("id");
            return info;
        }(),
        {
            field("code", "Series", QT_TRANSLATE_NOOP("Series", "Letter code"), FieldKind::Text, &Series::code)
                .required()
                .inList(),
            field("name", "Series", QT_TRANSLATE_NOOP("Series", "Name of one meeting"), FieldKind::Text, &Series::name)
                .required()
                .searchable()
                .inList(),
            field("name_en",
                  "Series",
                  QT_TRANSLATE_NOOP("Series", "Name of one meeting (English)"),
                  FieldKind::Text,
                  &Series::nameEn),
            field("type", "Series", QT_TRANSLATE_NOOP("Series", "Type"), FieldKind::Choice, &Series::type).inList(),
            field("quorum_core",
                  "Series",
                  QT_TRANSLATE_NOOP("Series", "Quorum of core bodies (percent, 0 = none)"),
                  FieldKind::Number,
                  &Series::quorumCore),
            field("quorum_supporting",
                  "Series",
                  QT_TRANSLATE_NOOP("Series", "Quorum of supporting bodies (percent, 0 = none)"),
                  FieldKind::Number,
                  &Series::quorumSupporting),
        });
    return spec;
}

} // namespace tahaluf
