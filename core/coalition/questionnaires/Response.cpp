// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/Response.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ResponseState>()
{
    static const ChoiceList choices(
        "ResponseState",
        {
            {static_cast<int>(ResponseState::Draft), "draft", QT_TRANSLATE_NOOP("ResponseState", "Draft")},
            {static_cast<int>(ResponseState::Complete), "complete", QT_TRANSLATE_NOOP("ResponseState", "Complete")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<ResponseSource>()
{
    static const ChoiceList choices(
        "ResponseSource",
        {
            {static_cast<int>(ResponseSource::Keys), "keys", QT_TRANSLATE_NOOP("ResponseSource", "Keyboard")},
            {static_cast<int>(ResponseSource::Csv), "csv", QT_TRANSLATE_NOOP("ResponseSource", "CSV file")},
            {static_cast<int>(ResponseSource::Spreadsheet),
             "spreadsheet",
             QT_TRANSLATE_NOOP("ResponseSource", "Spreadsheet")},
        });
    return choices;
}

template <> const EntitySpec<Response>& specOf<Response>()
{
    static const EntitySpec<Response> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("responses");
            info.table = QStringLiteral("responses");
            info.context = "Response";
            info.singular = QT_TRANSLATE_NOOP("Response", "Response");
            info.plural = QT_TRANSLATE_NOOP("Response", "Responses");
            info.titleField = QStringLiteral("distribution");
            info.orderBy = QStringLiteral("distribution, round, id");
            return info;
        }(),
        {
            field("distribution",
                  "Response",
                  QT_TRANSLATE_NOOP("Response", "Form code"),
                  FieldKind::Link,
                  &Response::distribution)
                .to("distributions")
                .required()
                .inList(),
            field("round", "Response", QT_TRANSLATE_NOOP("Response", "Entry"), FieldKind::Number, &Response::round)
                .readOnly()
                .inList(),
            field("state", "Response", QT_TRANSLATE_NOOP("Response", "State"), FieldKind::Choice, &Response::state)
                .readOnly()
                .inList(),
            field("source", "Response", QT_TRANSLATE_NOOP("Response", "Came by"), FieldKind::Choice, &Response::source)
                .inList(),
            field("entered_on",
                  "Response",
                  QT_TRANSLATE_NOOP("Response", "Entered on"),
                  FieldKind::Date,
                  &Response::enteredOn)
                .readOnly()
                .inList(),
            field("entered_by",
                  "Response",
                  QT_TRANSLATE_NOOP("Response", "Entered by"),
                  FieldKind::Text,
                  &Response::enteredBy)
                .readOnly()
                .inList(),
            field("settled_on",
                  "Response",
                  QT_TRANSLATE_NOOP("Response", "Compared on"),
                  FieldKind::Date,
                  &Response::settledOn)
                .readOnly(),
        });
    return spec;
}

} // namespace tahaluf
