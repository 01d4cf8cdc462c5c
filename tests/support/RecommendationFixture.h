// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/MeetingFixture.h"
#include "support/Must.h"

namespace tahaluf {

/**
 * A fixture with proposals in any state and recommendations that come from them, over another fixture; today is
 * 29 November 2012.
 */
template <typename Base> class WithRecommendations : public Base
{
public:
    using Base::Base;

    [[nodiscard]] RecommendationWorkflow& recommendations() const { return this->workspace->recommendations(); }
    [[nodiscard]] Recommendation read(RecommendationId id) const
    {
        return must(this->workspace->records().recommendations.get(id));
    }

    /** A recorded proposal in this state. */
    Entry proposal(const QString& text, EntryState state = EntryState::Adopted)
    {
        Entry made = this->entry(text);
        made.state = state;
        made.reason = state == EntryState::Recorded ? QString() : QStringLiteral("سبب");
        must(this->workspace->entries().record(made));
        return made;
    }

    /** Issued on 1 November 2012 from one adopted proposal, led by the first body. */
    Recommendation issued(const QString& text, QDate due = QDate(2012, 12, 20))
    {
        Recommendation recommendation;
        recommendation.text = text;
        recommendation.lead = this->interior.id;
        recommendation.issuedOn = QDate(2012, 11, 1);
        recommendation.dueOn = due;
        must(recommendations().issue(recommendation, {proposal(text).id}));
        return recommendation;
    }

    FollowUp report(RecommendationId id, QDate on, int percent)
    {
        return must(recommendations().report(
            id, {.on = on, .percent = percent, .actionsTaken = QStringLiteral("أُنجز %1 من العمل").arg(percent)}));
    }

    FollowUp ask(RecommendationId id, QDate until)
    {
        return must(recommendations().askExtension(id, {.until = until, .reason = QStringLiteral("تأخر ردّ الجهات")}));
    }

private:
};

using RecommendationFixture = WithRecommendations<MeetingFixture>;

} // namespace tahaluf
