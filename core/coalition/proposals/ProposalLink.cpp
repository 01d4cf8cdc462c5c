// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/proposals/ProposalLink.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<ProposalRelation>()
{
    static const ChoiceList choices(
        "ProposalRelation",
        {
            {static_cast<int>(ProposalRelation::Linked), "linked", QT_TRANSLATE_NOOP("ProposalRelation", "Linked")},
            {static_cast<int>(ProposalRelation::Merged), "merged", QT_TRANSLATE_NOOP("ProposalRelation", "Merged")},
            {static_cast<int>(ProposalRelation::Apart), "apart", QT_TRANSLATE_NOOP("ProposalRelation", "Kept apart")},
        });
    return choices;
}

template <> const EntitySpec<ProposalLink>& specOf<ProposalLink>()
{
    static const EntitySpec<ProposalLink> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("proposal_links");
            info.table = QStringLiteral("proposal_links");
            info.context = "ProposalLink";
            info.singular = QT_TRANSLATE_NOOP("ProposalLink", "Link between proposals");
            info.plural = QT_TRANSLATE_NOOP("ProposalLink", "Links between proposals");
            info.titleField = QStringLiteral("reason");
            info.orderBy = QStringLiteral("id DESC");
            return info;
        }(),
        {
            field("first",
                  "ProposalLink",
                  QT_TRANSLATE_NOOP("ProposalLink", "Proposal"),
                  FieldKind::Link,
                  &ProposalLink::first)
                .to("proposals")
                .required()
                .inList(),
            field("second",
                  "ProposalLink",
                  QT_TRANSLATE_NOOP("ProposalLink", "Other proposal"),
                  FieldKind::Link,
                  &ProposalLink::second)
                .to("proposals")
                .required()
                .inList(),
            field("relation",
                  "ProposalLink",
                  QT_TRANSLATE_NOOP("ProposalLink", "Relation"),
                  FieldKind::Choice,
                  &ProposalLink::relation)
                .inList(),
            field("reason",
                  "ProposalLink",
                  QT_TRANSLATE_NOOP("ProposalLink", "Reason"),
                  FieldKind::Text,
                  &ProposalLink::reason)
                .searchable()
                .inList(),
            field("decided_at",
                  "ProposalLink",
                  QT_TRANSLATE_NOOP("ProposalLink", "Decided at"),
                  FieldKind::DateTime,
                  &ProposalLink::decidedAt)
                .readOnly(),
            field("decided_by",
                  "ProposalLink",
                  QT_TRANSLATE_NOOP("ProposalLink", "Decided by"),
                  FieldKind::Text,
                  &ProposalLink::decidedBy)
                .readOnly(),
            field("state_before",
                  "ProposalLink",
                  QT_TRANSLATE_NOOP("ProposalLink", "State before"),
                  FieldKind::Choice,
                  &ProposalLink::stateBefore)
                .readOnly()
                .internal(),
            field("reason_before",
                  "ProposalLink",
                  QT_TRANSLATE_NOOP("ProposalLink", "Reason before"),
                  FieldKind::Text,
                  &ProposalLink::reasonBefore)
                .readOnly()
                .internal(),
            field("study",
                  "ProposalLink",
                  QT_TRANSLATE_NOOP("ProposalLink", "Study"),
                  FieldKind::Link,
                  &ProposalLink::study)
                .to("studies")
                .readOnly()
                .internal(),
        });
    return spec;
}

} // namespace tahaluf
