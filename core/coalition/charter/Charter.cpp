// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/charter/Charter.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<CharterState>()
{
    static const ChoiceList choices(
        "CharterState",
        {
            {static_cast<int>(CharterState::Draft), "draft", QT_TRANSLATE_NOOP("CharterState", "Draft")},
            {static_cast<int>(CharterState::Circulated), "circulated", QT_TRANSLATE_NOOP("CharterState", "Circulated")},
            {static_cast<int>(CharterState::Approved), "approved", QT_TRANSLATE_NOOP("CharterState", "Approved")},
        });
    return choices;
}

template <> const EntitySpec<Charter>& specOf<Charter>()
{
    static const EntitySpec<Charter> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("charters");
            info.table = QStringLiteral("charters");
            info.context = "Charter";
            info.singular = QT_TRANSLATE_NOOP("Charter", "Version of the founding text");
            info.plural = QT_TRANSLATE_NOOP("Charter", "Versions of the founding text");
            info.titleField = QStringLiteral("title");
            info.numberField = QStringLiteral("number");
            info.orderBy = QStringLiteral("number DESC");
            return info;
        }(),
        {
            field("number", "Charter", QT_TRANSLATE_NOOP("Charter", "Version"), FieldKind::Number, &Charter::number)
                .readOnly()
                .inList(),
            field("title", "Charter", QT_TRANSLATE_NOOP("Charter", "Title"), FieldKind::Text, &Charter::title)
                .required()
                .searchable()
                .inList(),
            field("title_en",
                  "Charter",
                  QT_TRANSLATE_NOOP("Charter", "Title (English)"),
                  FieldKind::Text,
                  &Charter::titleEn)
                .searchable(),
            field("state", "Charter", QT_TRANSLATE_NOOP("Charter", "State"), FieldKind::Choice, &Charter::state)
                .readOnly()
                .inList(),
            field("based_on", "Charter", QT_TRANSLATE_NOOP("Charter", "Based on"), FieldKind::Link, &Charter::basedOn)
                .to("charters")
                .readOnly(),
            field("created_on",
                  "Charter",
                  QT_TRANSLATE_NOOP("Charter", "Created on"),
                  FieldKind::Date,
                  &Charter::createdOn)
                .readOnly(),
            field("circulated_on",
                  "Charter",
                  QT_TRANSLATE_NOOP("Charter", "Circulated on"),
                  FieldKind::Date,
                  &Charter::circulatedOn)
                .readOnly()
                .inList(),
            field("comments_until",
                  "Charter",
                  QT_TRANSLATE_NOOP("Charter", "Comments until"),
                  FieldKind::Date,
                  &Charter::commentsUntil)
                .readOnly()
                .inList(),
            field("approved_on",
                  "Charter",
                  QT_TRANSLATE_NOOP("Charter", "Approved on"),
                  FieldKind::Date,
                  &Charter::approvedOn)
                .readOnly()
                .inList(),
            field("approved_by",
                  "Charter",
                  QT_TRANSLATE_NOOP("Charter", "Approved by"),
                  FieldKind::Text,
                  &Charter::approvedBy)
                .readOnly(),
            field("document",
                  "Charter",
                  QT_TRANSLATE_NOOP("Charter", "Document"),
                  FieldKind::LongText,
                  &Charter::document)
                .readOnly()
                .internal(),
            field("content_hash",
                  "Charter",
                  QT_TRANSLATE_NOOP("Charter", "Content hash"),
                  FieldKind::Text,
                  &Charter::contentHash)
                .readOnly(),
        });
    return spec;
}

} // namespace tahaluf
