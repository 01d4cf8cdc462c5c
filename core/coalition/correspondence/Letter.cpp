// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/correspondence/Letter.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<Letter>& specOf<Letter>()
{
    static const EntitySpec<Letter> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("letters");
            info.table = QStringLiteral("letters");
            info.context = "Letter";
            info.singular = QT_TRANSLATE_NOOP("Letter", "Letter");
            info.plural = QT_TRANSLATE_NOOP("Letter", "Correspondence");
            info.titleField = QStringLiteral("subject");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("direction, year, sequence");
            info.orderBy = QStringLiteral("dated_on DESC, id DESC");
            return info;
        }(),
        {
            field("number", "Letter", QT_TRANSLATE_NOOP("Letter", "Number"), FieldKind::Reference, &Letter::number)
                .readOnly()
                .searchable()
                .inList(),
            field("direction",
                  "Letter",
                  QT_TRANSLATE_NOOP("Letter", "Sent or received"),
                  FieldKind::Choice,
                  &Letter::direction),
            field("year", "Letter", QT_TRANSLATE_NOOP("Letter", "Year"), FieldKind::Number, &Letter::year).readOnly(),
            field("sequence", "Letter", QT_TRANSLATE_NOOP("Letter", "Sequence"), FieldKind::Number, &Letter::sequence)
                .internal()
                .readOnly(),
            field("dated_on", "Letter", QT_TRANSLATE_NOOP("Letter", "Date"), FieldKind::Date, &Letter::datedOn)
                .inList(),
            field("member", "Letter", QT_TRANSLATE_NOOP("Letter", "Body"), FieldKind::Link, &Letter::member)
                .to("members")
                .inList(),
            field("person", "Letter", QT_TRANSLATE_NOOP("Letter", "Person"), FieldKind::Link, &Letter::person)
                .to("people"),
            field("addressee",
                  "Letter",
                  QT_TRANSLATE_NOOP("Letter", "Other side, as written"),
                  FieldKind::Text,
                  &Letter::addressee)
                .searchable(),
            field("subject", "Letter", QT_TRANSLATE_NOOP("Letter", "Subject"), FieldKind::Text, &Letter::subject)
                .required()
                .searchable()
                .inList(),
            field("text", "Letter", QT_TRANSLATE_NOOP("Letter", "Text"), FieldKind::LongText, &Letter::text)
                .searchable(),
            field("opening", "Letter", QT_TRANSLATE_NOOP("Letter", "Opening"), FieldKind::Text, &Letter::opening),
            field("closing", "Letter", QT_TRANSLATE_NOOP("Letter", "Closing"), FieldKind::Text, &Letter::closing),
            field("signature",
                  "Letter",
                  QT_TRANSLATE_NOOP("Letter", "Signature (post, name)"),
                  FieldKind::LongText,
                  &Letter::signature),
            field("kind", "Letter", QT_TRANSLATE_NOOP("Letter", "Kind"), FieldKind::Choice, &Letter::kind),
            field("state", "Letter", QT_TRANSLATE_NOOP("Letter", "State"), FieldKind::Choice, &Letter::state)
                .readOnly()
                .inList(),
            field("confidentiality",
                  "Letter",
                  QT_TRANSLATE_NOOP("Letter", "Confidentiality"),
                  FieldKind::Choice,
                  &Letter::confidentiality),
            field(
                "enclosures", "Letter", QT_TRANSLATE_NOOP("Letter", "Enclosures"), FieldKind::Text, &Letter::enclosures)
                .searchable(),
            field("meeting", "Letter", QT_TRANSLATE_NOOP("Letter", "Meeting"), FieldKind::Link, &Letter::meeting)
                .to("meetings"),
            field("their_number",
                  "Letter",
                  QT_TRANSLATE_NOOP("Letter", "Their number"),
                  FieldKind::Text,
                  &Letter::theirNumber)
                .searchable(),
            field("their_date",
                  "Letter",
                  QT_TRANSLATE_NOOP("Letter", "Date of their letter"),
                  FieldKind::Date,
                  &Letter::theirDate),
            field("answer_due",
                  "Letter",
                  QT_TRANSLATE_NOOP("Letter", "Answer due on"),
                  FieldKind::Date,
                  &Letter::answerDue),
            field("answer", "Letter", QT_TRANSLATE_NOOP("Letter", "Answer"), FieldKind::Choice, &Letter::answer)
                .readOnly()
                .inList(),
            field("answer_note",
                  "Letter",
                  QT_TRANSLATE_NOOP("Letter", "How it was answered"),
                  FieldKind::Text,
                  &Letter::answerNote)
                .readOnly(),
            field("answered_by",
                  "Letter",
                  QT_TRANSLATE_NOOP("Letter", "Answered by"),
                  FieldKind::Link,
                  &Letter::answeredBy)
                .to("letters")
                .internal()
                .readOnly(),
            field("in_reply_to",
                  "Letter",
                  QT_TRANSLATE_NOOP("Letter", "In reply to"),
                  FieldKind::Link,
                  &Letter::inReplyTo)
                .to("letters"),
            field("follows", "Letter", QT_TRANSLATE_NOOP("Letter", "Reminds of"), FieldKind::Link, &Letter::follows)
                .to("letters"),
        });
    return spec;
}

} // namespace tahaluf
