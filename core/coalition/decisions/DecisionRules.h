// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/decisions/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

enum class DecisionRule
{
    Consensus,
    Majority,
    TwoThirds
};
enum class DecisionVoters
{
    Core,
    All
};

/**
 * How this coalition decides: one record a file, none while it decides as usual. A decision keeps the rules it was
 * opened under.
 */
struct DecisionRules
{
    DecisionRulesId id;
    QString uid;
    int revision = 0;

    DecisionRule rule = DecisionRule::Consensus;
    DecisionVoters voters = DecisionVoters::Core;
    int quorumCore = 50; ///< per cent of the core bodies that decide which must take part; 0: none
    int quorumSupporting = 0;
    bool silenceAgrees = false; ///< in circulation only
    int lateDays = 7; ///< after closing, for bodies that were late or absent; 0: none are added
    int rounds = 3; ///< of consensus, at most
};

template <> const ChoiceList& choicesOf<DecisionRule>();
template <> const ChoiceList& choicesOf<DecisionVoters>();
template <> const EntitySpec<DecisionRules>& specOf<DecisionRules>();

} // namespace tahaluf
