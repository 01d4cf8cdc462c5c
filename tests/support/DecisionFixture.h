// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/MeetingFixture.h"

namespace tahaluf {

/**
 * The small coalition, founded: its three bodies have joined, the foundation coordinates. Decisions are by consensus of
 * the core bodies, half of which must take part; a late position is added within ten days.
 */
class DecisionFixture : public MeetingFixture
{
public:
    DecisionFixture();

    [[nodiscard]] DecisionWorkflow& decisions() const { return workspace->decisions(); }
    [[nodiscard]] Decision read(DecisionId id) const;
    /** A question that is open in the meeting. */
    Decision question(const QString& text = QStringLiteral("اعتماد شعار التحالف"));
    /** The same with another rule or other bodies. */
    Decision question(DecisionRule rule, DecisionVoters voters = DecisionVoters::Core);
    Decision circulated(QDate until);
    Entry proposal(const QString& text);
    [[nodiscard]] static Position
    position(const Decision& decision, const Member& member, Stance stance, const QString& text = {});
    Result<Position> take(const Decision& decision, const Member& member, Stance stance, const QString& text = {});
    [[nodiscard]] std::vector<Position> positions(const Decision& decision) const;

    Member foundation; ///< coordinates
    DecisionRules rules;

private:
    Decision opened(Decision decision);
};

} // namespace tahaluf
