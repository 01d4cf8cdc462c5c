// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/decisions/DecisionRules.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<DecisionRule>()
{
    static const ChoiceList choices(
        "DecisionRule",
        {
            {static_cast<int>(DecisionRule::Consensus), "consensus", QT_TRANSLATE_NOOP("DecisionRule", "Consensus")},
            {static_cast<int>(DecisionRule::Majority), "majority", QT_TRANSLATE_NOOP("DecisionRule", "Majority")},
            {static_cast<int>(DecisionRule::TwoThirds), "two_thirds", QT_TRANSLATE_NOOP("DecisionRule", "Two thirds")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<DecisionVoters>()
{
    static const ChoiceList choices(
        "DecisionVoters",
        {
            {static_cast<int>(DecisionVoters::Core), "core", QT_TRANSLATE_NOOP("DecisionVoters", "Core members only")},
            {static_cast<int>(DecisionVoters::All), "all", QT_TRANSLATE_NOOP("DecisionVoters", "All members")},
        });
    return choices;
}

template <> const EntitySpec<DecisionRules>& specOf<DecisionRules>()
{
    static const EntitySpec<DecisionRules> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("decision_rules");
            info.table = QStringLiteral("decision_rules");
            info.context = "DecisionRules";
            info.singular = QT_TRANSLATE_NOOP("DecisionRules", "Rules of decision");
            info.plural = QT_TRANSLATE_NOOP("DecisionRules", "Rules of decision");
            info.titleField = QStringLiteral("rule");
            info.orderBy = QStringLiteral("id");
            return info;
        }(),
        {
            field("rule",
                  "DecisionRules",
                  QT_TRANSLATE_NOOP("DecisionRules", "Rule"),
                  FieldKind::Choice,
                  &DecisionRules::rule),
            field("voters",
                  "DecisionRules",
                  QT_TRANSLATE_NOOP("DecisionRules", "Who decides"),
                  FieldKind::Choice,
                  &DecisionRules::voters),
            field("quorum_core",
                  "DecisionRules",
                  QT_TRANSLATE_NOOP("DecisionRules", "Quorum of core members (%)"),
                  FieldKind::Number,
                  &DecisionRules::quorumCore),
            field("quorum_supporting",
                  "DecisionRules",
                  QT_TRANSLATE_NOOP("DecisionRules", "Quorum of supporting members (%)"),
                  FieldKind::Number,
                  &DecisionRules::quorumSupporting),
            field("silence_agrees",
                  "DecisionRules",
                  QT_TRANSLATE_NOOP("DecisionRules", "Silence counts as agreement"),
                  FieldKind::Flag,
                  &DecisionRules::silenceAgrees),
            field("late_days",
                  "DecisionRules",
                  QT_TRANSLATE_NOOP("DecisionRules", "Days for late positions"),
                  FieldKind::Number,
                  &DecisionRules::lateDays),
            field("rounds",
                  "DecisionRules",
                  QT_TRANSLATE_NOOP("DecisionRules", "Most rounds of consensus"),
                  FieldKind::Number,
                  &DecisionRules::rounds),
        });
    return spec;
}

} // namespace tahaluf
