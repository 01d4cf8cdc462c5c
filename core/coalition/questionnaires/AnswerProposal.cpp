// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/AnswerProposal.h"

#include <QtGlobal>

namespace tahaluf {

template <> const EntitySpec<AnswerProposal>& specOf<AnswerProposal>()
{
    static const EntitySpec<AnswerProposal> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("answer_proposals");
            info.table = QStringLiteral("answer_proposals");
            info.context = "AnswerProposal";
            info.singular = QT_TRANSLATE_NOOP("AnswerProposal", "Proposal from an answer");
            info.plural = QT_TRANSLATE_NOOP("AnswerProposal", "Proposals from answers");
            info.titleField = QStringLiteral("text");
            info.orderBy = QStringLiteral("answer, id");
            return info;
        }(),
        {
            field("answer",
                  "AnswerProposal",
                  QT_TRANSLATE_NOOP("AnswerProposal", "Answer"),
                  FieldKind::Link,
                  &AnswerProposal::answer)
                .to("answers")
                .required()
                .inList(),
            field("entry",
                  "AnswerProposal",
                  QT_TRANSLATE_NOOP("AnswerProposal", "Proposal"),
                  FieldKind::Link,
                  &AnswerProposal::entry)
                .to("proposals")
                .required()
                .inList(),
            field("text",
                  "AnswerProposal",
                  QT_TRANSLATE_NOOP("AnswerProposal", "Text taken"),
                  FieldKind::LongText,
                  &AnswerProposal::text)
                .required(),
        });
    return spec;
}

} // namespace tahaluf
