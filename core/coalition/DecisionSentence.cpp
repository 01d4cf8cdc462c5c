// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/DecisionSentence.h"

#include "language/DateText.h"
#include "language/NameInLanguage.h"

namespace tahaluf {

namespace {
using Share = DecisionResult::Share;
} // namespace

QString DecisionSentence::joined(const QStringList& parts) const
{
    return parts.join(m_words.isArabic() ? QStringLiteral("، ") : QStringLiteral(", "));
}

QString DecisionSentence::names(const std::vector<Voter>& voters) const
{
    QStringList found;
    for (const Voter& voter : voters) {
        found << nameInLanguage(m_words, voter.name, voter.nameEn);
    }
    return joined(found);
}

QString DecisionSentence::opening() const
{
    const bool isCarriedNow = isAdopted(*m_result.state());
    if (!isCarriedNow && m_result.agreeing(Relevance::Core) + m_result.agreeing(Relevance::Supporting) == 0) {
        return wording("Not adopted: no body agreed");
    }
    QString text;
    switch (m_result.facts().rule) {
    case DecisionRule::Consensus:
        text = isCarriedNow ? wording("Adopted by consensus") : wording("Not adopted for lack of consensus");
        break;
    case DecisionRule::Majority:
        text = isCarriedNow ? wording("Adopted by majority") : wording("Not adopted for lack of a majority");
        break;
    case DecisionRule::TwoThirds:
        text = isCarriedNow ? wording("Adopted by two thirds") : wording("Not adopted for lack of two thirds");
        break;
    }
    return m_result.facts().round > 1 ? wording("%1, in round %2").arg(text, m_words.number(m_result.facts().round))
                                      : text;
}

QString DecisionSentence::obstacle() const
{
    switch (m_result.obstacle()) {
    case DecisionResult::Obstacle::NobodyDecides:
        return wording("No body can decide yet: record which bodies were invited or have joined.");
    case DecisionResult::Obstacle::AnswersAwaited:
        return wording("Answers are awaited until %1 from: %2.")
            .arg(DateText(m_words).date(m_result.facts().closesOn), names(m_result.voters(Share::None)));
    case DecisionResult::Obstacle::ApprovalAwaited:
        return wording("Awaiting the approval of their own bodies: %1.").arg(names(m_result.voters(Share::Pending)));
    case DecisionResult::Obstacle::NoQuorum:
    case DecisionResult::Obstacle::None:
        break;
    }
    QStringList lacking;
    for (const Relevance tier : Tiers) {
        if (!m_result.isQuorate(tier)) {
            const QString which = tier == Relevance::Core ? wording("core bodies: %1 of the %2 needed take part")
                                                          : wording("supporting bodies: %1 of the %2 needed take part");
            lacking << which.arg(m_words.number(m_result.tookPart(tier)), m_words.number(m_result.required(tier))) +
                           wording("; missing: %1").arg(names(m_result.missing(tier)));
        }
    }
    return wording("No quorum of the %1.").arg(joined(lacking));
}

QString DecisionSentence::text() const
{
    if (m_result.obstacle() != DecisionResult::Obstacle::None) {
        return obstacle();
    }
    QStringList reasons;
    for (const Relevance tier : Tiers) {
        const int all = m_result.members(tier);
        if (all > 0) {
            const int agree = m_result.agreeing(tier);
            const QString text =
                tier == Relevance::Core
                    ? m_words.phrase("DecisionSentence", "%n core body(ies) of %1 agreed", nullptr, agree)
                    : m_words.phrase("DecisionSentence", "%n supporting body(ies) of %1 agreed", nullptr, agree);
            reasons << text.arg(m_words.number(all));
        }
    }
    const auto add = [&](Share share, const QString& text) {
        if (m_result.count(share) > 0) {
            reasons << text.arg(names(m_result.voters(share)));
        }
    };
    add(Share::Silent, wording("agreeing by silence: %1"));
    add(Share::Reserved, wording("with reservation: %1"));
    add(Share::Objected, wording("objecting: %1"));
    add(Share::Abstained, wording("abstaining: %1"));
    add(Share::None, wording("without a position: %1"));
    const QString parted = m_words.isArabic() ? QStringLiteral("؛ ") : QStringLiteral("; ");
    return opening() + QStringLiteral(": ") + reasons.join(parted) + QLatin1Char('.');
}

} // namespace tahaluf
