// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/meetings/Invitation.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<Channel>()
{
    static const ChoiceList choices(
        "Channel",
        {
            {static_cast<int>(Channel::Paper), "paper", QT_TRANSLATE_NOOP("Channel", "Paper")},
            {static_cast<int>(Channel::EMail), "email", QT_TRANSLATE_NOOP("Channel", "E-mail")},
            {static_cast<int>(Channel::Phone), "phone", QT_TRANSLATE_NOOP("Channel", "Phone")},
            {static_cast<int>(Channel::InPerson), "in_person", QT_TRANSLATE_NOOP("Channel", "In person")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<Reply>()
{
    static const ChoiceList choices(
        "Reply",
        {
            {static_cast<int>(Reply::None), "none", QT_TRANSLATE_NOOP("Reply", "No reply yet")},
            {static_cast<int>(Reply::Confirm), "confirm", QT_TRANSLATE_NOOP("Reply", "Confirmed")},
            {static_cast<int>(Reply::Apologise), "apologise", QT_TRANSLATE_NOOP("Reply", "Apologised")},
            {static_cast<int>(Reply::Nominate), "nominate", QT_TRANSLATE_NOOP("Reply", "Nominated")},
        });
    return choices;
}

template <> const EntitySpec<Invitation>& specOf<Invitation>()
{
    static const EntitySpec<Invitation> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("invitations");
            info.table = QStringLiteral("invitations");
            info.context = "Invitation";
            info.singular = QT_TRANSLATE_NOOP("Invitation", "Invitation");
            info.plural = QT_TRANSLATE_NOOP("Invitation", "Invitations");
            info.titleField = QStringLiteral("addressee");
            info.orderBy = QStringLiteral("meeting, member");
            return info;
        }(),
        {
            field("meeting",
                  "Invitation",
                  QT_TRANSLATE_NOOP("Invitation", "Meeting"),
                  FieldKind::Link,
                  &Invitation::meeting)
                .to("meetings")
                .required()
                .inList(),
            field("member", "Invitation", QT_TRANSLATE_NOOP("Invitation", "Body"), FieldKind::Link, &Invitation::member)
                .to("members")
                .required()
                .inList(),
            field("addressee",
                  "Invitation",
                  QT_TRANSLATE_NOOP("Invitation", "Addressee"),
                  FieldKind::Text,
                  &Invitation::addressee),
            field("sent_on",
                  "Invitation",
                  QT_TRANSLATE_NOOP("Invitation", "Sent on"),
                  FieldKind::Date,
                  &Invitation::sentOn)
                .inList(),
            field("channel",
                  "Invitation",
                  QT_TRANSLATE_NOOP("Invitation", "Channel"),
                  FieldKind::Choice,
                  &Invitation::channel),
            field(
                "reply", "Invitation", QT_TRANSLATE_NOOP("Invitation", "Reply"), FieldKind::Choice, &Invitation::reply)
                .inList(),
            field("replied_on",
                  "Invitation",
                  QT_TRANSLATE_NOOP("Invitation", "Replied on"),
                  FieldKind::Date,
                  &Invitation::repliedOn),
            field("nominee",
                  "Invitation",
                  QT_TRANSLATE_NOOP("Invitation", "Nominee"),
                  FieldKind::Link,
                  &Invitation::nominee)
                .to("people")
                .inList(),
            field("note", "Invitation", QT_TRANSLATE_NOOP("Invitation", "Note"), FieldKind::Text, &Invitation::note)
                .searchable(),
        });
    return spec;
}

} // namespace tahaluf
