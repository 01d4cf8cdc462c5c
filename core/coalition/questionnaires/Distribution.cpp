// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/Distribution.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<DistributionChannel>()
{
    static const ChoiceList choices(
        "DistributionChannel",
        {
            {static_cast<int>(DistributionChannel::Paper), "paper", QT_TRANSLATE_NOOP("DistributionChannel", "Paper")},
            {static_cast<int>(DistributionChannel::Email), "email", QT_TRANSLATE_NOOP("DistributionChannel", "E-mail")},
            {static_cast<int>(DistributionChannel::Spreadsheet),
             "spreadsheet",
             QT_TRANSLATE_NOOP("DistributionChannel", "Spreadsheet")},
            {static_cast<int>(DistributionChannel::Other),
             "other",
             QT_TRANSLATE_NOOP("DistributionChannel", "Other way")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<DistributionState>()
{
    static const ChoiceList choices(
        "DistributionState",
        {
            {static_cast<int>(DistributionState::Sent), "sent", QT_TRANSLATE_NOOP("DistributionState", "Sent")},
            {static_cast<int>(DistributionState::Received),
             "received",
             QT_TRANSLATE_NOOP("DistributionState", "Answer received")},
            {static_cast<int>(DistributionState::AwaitingApproval),
             "awaiting_approval",
             QT_TRANSLATE_NOOP("DistributionState", "Waiting for the body's approval")},
            {static_cast<int>(DistributionState::Reviewed),
             "reviewed",
             QT_TRANSLATE_NOOP("DistributionState", "Reviewed")},
            {static_cast<int>(DistributionState::NoAnswer),
             "no_answer",
             QT_TRANSLATE_NOOP("DistributionState", "No answer")},
        });
    return choices;
}

template <> const EntitySpec<Distribution>& specOf<Distribution>()
{
    static const EntitySpec<Distribution> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("distributions");
            info.table = QStringLiteral("distributions");
            info.context = "Distribution";
            info.singular = QT_TRANSLATE_NOOP("Distribution", "Form handed out");
            info.plural = QT_TRANSLATE_NOOP("Distribution", "Forms handed out");
            info.titleField = QStringLiteral("number");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("sequence");
            info.orderBy = QStringLiteral("sequence, id");
            return info;
        }(),
        {
            field("number",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Form code"),
                  FieldKind::Reference,
                  &Distribution::number)
                .readOnly()
                .searchable()
                .inList(),
            field("questionnaire",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Questionnaire"),
                  FieldKind::Link,
                  &Distribution::questionnaire)
                .to("questionnaires")
                .required()
                .inList(),
            field("member",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Body"),
                  FieldKind::Link,
                  &Distribution::member)
                .to("members")
                .inList(),
            field("person",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Person"),
                  FieldKind::Link,
                  &Distribution::person)
                .to("people")
                .inList(),
            field("meeting",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Meeting"),
                  FieldKind::Link,
                  &Distribution::meeting)
                .to("meetings"),
            field("channel",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Channel"),
                  FieldKind::Choice,
                  &Distribution::channel)
                .inList(),
            field("sent_on",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Sent on"),
                  FieldKind::Date,
                  &Distribution::sentOn)
                .inList(),
            field("receipt_on",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Receipt confirmed on"),
                  FieldKind::Date,
                  &Distribution::receiptOn)
                .readOnly(),
            field("due_on",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Due on"),
                  FieldKind::Date,
                  &Distribution::dueOn)
                .inList(),
            field("state",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "State"),
                  FieldKind::Choice,
                  &Distribution::state)
                .readOnly()
                .inList(),
            field("answered_on",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Answer received on"),
                  FieldKind::Date,
                  &Distribution::answeredOn)
                .readOnly(),
            field("approval_due",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Body's approval expected by"),
                  FieldKind::Date,
                  &Distribution::approvalDue)
                .readOnly(),
            field("reviewed_on",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Reviewed on"),
                  FieldKind::Date,
                  &Distribution::reviewedOn)
                .readOnly(),
            field("reviewed_by",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Reviewed by"),
                  FieldKind::Text,
                  &Distribution::reviewedBy)
                .readOnly(),
            field("reason",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Reason"),
                  FieldKind::Text,
                  &Distribution::reason)
                .readOnly(),
            field("note",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Note"),
                  FieldKind::LongText,
                  &Distribution::note)
                .searchable(),
            field("sequence",
                  "Distribution",
                  QT_TRANSLATE_NOOP("Distribution", "Sequence"),
                  FieldKind::Number,
                  &Distribution::sequence)
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
