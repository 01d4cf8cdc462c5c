// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using QuestionnaireId = Id<struct Questionnaire>;
using QuestionnaireSectionId = Id<struct QuestionnaireSection>;
using QuestionId = Id<struct Question>;
using AnswerListId = Id<struct AnswerList>;
using AnswerOptionId = Id<struct AnswerOption>;
using DistributionId = Id<struct Distribution>;
using DistributionReminderId = Id<struct DistributionReminder>;
using ResponseId = Id<struct Response>;
using AnswerId = Id<struct Answer>;
using AnswerProposalId = Id<struct AnswerProposal>;
using RecordSuggestionId = Id<struct RecordSuggestion>;

} // namespace tahaluf
