// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/memoranda/Memorandum.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<MemorandumState>()
{
    static const ChoiceList choices(
        "MemorandumState",
        {
            {static_cast<int>(MemorandumState::Draft), "draft", QT_TRANSLATE_NOOP("MemorandumState", "Draft")},
            {static_cast<int>(MemorandumState::Signed), "signed", QT_TRANSLATE_NOOP("MemorandumState", "Signed")},
            {static_cast<int>(MemorandumState::Ended), "ended", QT_TRANSLATE_NOOP("MemorandumState", "Ended")},
        });
    return choices;
}

template <> const EntitySpec<Memorandum>& specOf<Memorandum>()
{
    static const EntitySpec<Memorandum> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("memoranda");
            info.table = QStringLiteral("memoranda");
            info.context = "Memorandum";
            info.singular = QT_TRANSLATE_NOOP("Memorandum", "Memorandum of understanding");
            info.plural = QT_TRANSLATE_NOOP("Memorandum", "Memoranda of understanding");
            info.titleField = QStringLiteral("title");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("sequence");
            info.orderBy = QStringLiteral("sequence");
            return info;
        }(),
        {
            field("number",
                  "Memorandum",
                  QT_TRANSLATE_NOOP("Memorandum", "Number"),
                  FieldKind::Reference,
                  &Memorandum::number)
                .readOnly()
                .searchable()
                .inList(),
            field("title", "Memorandum", QT_TRANSLATE_NOOP("Memorandum", "Title"), FieldKind::Text, &Memorandum::title)
                .required()
                .searchable()
                .inList(),
            field("title_en",
                  "Memorandum",
                  QT_TRANSLATE_NOOP("Memorandum", "Title (English)"),
                  FieldKind::Text,
                  &Memorandum::titleEn)
                .searchable(),
            field("purpose",
                  "Memorandum",
                  QT_TRANSLATE_NOOP("Memorandum", "Purpose"),
                  FieldKind::LongText,
                  &Memorandum::purpose)
                .searchable(),
            field("purpose_en",
                  "Memorandum",
                  QT_TRANSLATE_NOOP("Memorandum", "Purpose (English)"),
                  FieldKind::LongText,
                  &Memorandum::purposeEn)
                .searchable(),
            field("signed_on",
                  "Memorandum",
                  QT_TRANSLATE_NOOP("Memorandum", "Signed on"),
                  FieldKind::Date,
                  &Memorandum::signedOn),
            field("starts_on",
                  "Memorandum",
                  QT_TRANSLATE_NOOP("Memorandum", "Starts on"),
                  FieldKind::Date,
                  &Memorandum::startsOn),
            field("ends_on",
                  "Memorandum",
                  QT_TRANSLATE_NOOP("Memorandum", "Ends on"),
                  FieldKind::Date,
                  &Memorandum::endsOn)
                .inList(),
            field("notice_days",
                  "Memorandum",
                  QT_TRANSLATE_NOOP("Memorandum", "Notice of renewal (days)"),
                  FieldKind::Number,
                  &Memorandum::noticeDays),
            field(
                "state", "Memorandum", QT_TRANSLATE_NOOP("Memorandum", "State"), FieldKind::Choice, &Memorandum::state)
                .readOnly()
                .inList(),
            field("reason",
                  "Memorandum",
                  QT_TRANSLATE_NOOP("Memorandum", "Why it ended"),
                  FieldKind::LongText,
                  &Memorandum::reason)
                .readOnly()
                .searchable(),
            field(
                "renews", "Memorandum", QT_TRANSLATE_NOOP("Memorandum", "Renews"), FieldKind::Link, &Memorandum::renews)
                .to("memoranda"),
            field("audience",
                  "Memorandum",
                  QT_TRANSLATE_NOOP("Memorandum", "Audience"),
                  FieldKind::Choice,
                  &Memorandum::audience),
            field("sequence",
                  "Memorandum",
                  QT_TRANSLATE_NOOP("Memorandum", "Sequence"),
                  FieldKind::Number,
                  &Memorandum::sequence)
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
