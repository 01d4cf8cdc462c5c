// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/minutes/Minutes.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<MinutesState>()
{
    static const ChoiceList choices(
        "MinutesState",
        {
            {static_cast<int>(MinutesState::Draft), "draft", QT_TRANSLATE_NOOP("MinutesState", "Draft")},
            {static_cast<int>(MinutesState::Circulated),
             "circulated",
             QT_TRANSLATE_NOOP("MinutesState", "Circulated for remarks")},
            {static_cast<int>(MinutesState::Amended), "amended", QT_TRANSLATE_NOOP("MinutesState", "Amended")},
            {static_cast<int>(MinutesState::Approved), "approved", QT_TRANSLATE_NOOP("MinutesState", "Approved")},
            {static_cast<int>(MinutesState::Signed), "signed", QT_TRANSLATE_NOOP("MinutesState", "Signed")},
        });
    return choices;
}

template <> const EntitySpec<Minutes>& specOf<Minutes>()
{
    static const EntitySpec<Minutes> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("minutes");
            info.table = QStringLiteral("minutes");
            info.context = "Minutes";
            info.singular = QT_TRANSLATE_NOOP("Minutes", "Minutes of a meeting");
            info.plural = QT_TRANSLATE_NOOP("Minutes", "Minutes");
            info.titleField = QStringLiteral("number");
            info.orderBy = QStringLiteral("year DESC, number DESC");
            return info;
        }(),
        {
            field("meeting", "Minutes", QT_TRANSLATE_NOOP("Minutes", "Meeting"), FieldKind::Link, &Minutes::meeting)
                .to("meetings")
                .required()
                .inList(),
            field("number", "Minutes", QT_TRANSLATE_NOOP("Minutes", "Number"), FieldKind::Number, &Minutes::number)
                .inList(),
            field("year", "Minutes", QT_TRANSLATE_NOOP("Minutes", "Year"), FieldKind::Number, &Minutes::year).inList(),
            field("state", "Minutes", QT_TRANSLATE_NOOP("Minutes", "State"), FieldKind::Choice, &Minutes::state)
                .readOnly()
                .inList(),
            field("remarks_until",
                  "Minutes",
                  QT_TRANSLATE_NOOP("Minutes", "Remarks until"),
                  FieldKind::Date,
                  &Minutes::remarksUntil)
                .inList(),
            field("circulated_on",
                  "Minutes",
                  QT_TRANSLATE_NOOP("Minutes", "Circulated on"),
                  FieldKind::Date,
                  &Minutes::circulatedOn)
                .readOnly(),
            field("approved_on",
                  "Minutes",
                  QT_TRANSLATE_NOOP("Minutes", "Approved on"),
                  FieldKind::Date,
                  &Minutes::approvedOn)
                .readOnly(),
            field("approved_by",
                  "Minutes",
                  QT_TRANSLATE_NOOP("Minutes", "Approved by"),
                  FieldKind::Text,
                  &Minutes::approvedBy)
                .readOnly(),
            field("document", "Minutes", QT_TRANSLATE_NOOP("Minutes", "Document"), FieldKind::Text, &Minutes::document)
                .internal()
                .readOnly(),
            field("content_hash",
                  "Minutes",
                  QT_TRANSLATE_NOOP("Minutes", "Content hash"),
                  FieldKind::Text,
                  &Minutes::contentHash)
                .readOnly(),
            field("signed_scan",
                  "Minutes",
                  QT_TRANSLATE_NOOP("Minutes", "Signed copy"),
                  FieldKind::Link,
                  &Minutes::signedScan)
                .to("attachments")
                .readOnly(),
        });
    return spec;
}

} // namespace tahaluf
