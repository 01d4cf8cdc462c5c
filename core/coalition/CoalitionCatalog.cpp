// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CoalitionCatalog.h"

#include "coalition/actions/Action.h"
#include "coalition/actions/ActionSupport.h"
#include "coalition/annual/AnnualReport.h"
#include "coalition/annual/ReportPicture.h"
#include "coalition/attachments/Attachment.h"
#include "coalition/charter/Article.h"
#include "coalition/charter/ArticleComment.h"
#include "coalition/charter/ArticleSource.h"
#include "coalition/charter/Charter.h"
#include "coalition/correspondence/ClosedYear.h"
#include "coalition/correspondence/Letter.h"
#include "coalition/coverage/CoverageCell.h"
#include "coalition/coverage/CoverageMeasure.h"
#include "coalition/decisions/Decision.h"
#include "coalition/decisions/DecisionRules.h"
#include "coalition/decisions/Position.h"
#include "coalition/indicators/Indicator.h"
#include "coalition/indicators/IndicatorTarget.h"
#include "coalition/indicators/IndicatorValue.h"
#include "coalition/meetings/AgendaItem.h"
#include "coalition/meetings/Attendance.h"
#include "coalition/meetings/Break.h"
#include "coalition/meetings/Invitation.h"
#include "coalition/meetings/Meeting.h"
#include "coalition/meetings/Series.h"
#include "coalition/meetings/Speaker.h"
#include "coalition/members/FormerName.h"
#include "coalition/members/FormerPost.h"
#include "coalition/members/Member.h"
#include "coalition/members/Person.h"
#include "coalition/members/Representation.h"
#include "coalition/memoranda/Memorandum.h"
#include "coalition/memoranda/MemorandumParty.h"
#include "coalition/minutes/Erratum.h"
#include "coalition/minutes/Minutes.h"
#include "coalition/minutes/MinutesParagraph.h"
#include "coalition/minutes/MinutesRemark.h"
#include "coalition/planning/MonthlyTotal.h"
#include "coalition/planning/PlanSharing.h"
#include "coalition/planning/PlanStep.h"
#include "coalition/planning/PlanTemplate.h"
#include "coalition/profile/Profile.h"
#include "coalition/proposals/Entry.h"
#include "coalition/proposals/Mechanism.h"
#include "coalition/proposals/ProposalLink.h"
#include "coalition/proposals/Slip.h"
#include "coalition/proposals/Theme.h"
#include "coalition/questionnaires/Answer.h"
#include "coalition/questionnaires/AnswerList.h"
#include "coalition/questionnaires/AnswerOption.h"
#include "coalition/questionnaires/AnswerProposal.h"
#include "coalition/questionnaires/Distribution.h"
#include "coalition/questionnaires/DistributionReminder.h"
#include "coalition/questionnaires/Question.h"
#include "coalition/questionnaires/Questionnaire.h"
#include "coalition/questionnaires/QuestionnaireSection.h"
#include "coalition/questionnaires/RecordSuggestion.h"
#include "coalition/questionnaires/Response.h"
#include "coalition/recommendations/FollowUp.h"
#include "coalition/recommendations/Recommendation.h"
#include "coalition/recommendations/RecommendationSource.h"
#include "coalition/recommendations/RecommendationSupport.h"
#include "coalition/references/Citation.h"
#include "coalition/references/Obligation.h"
#include "coalition/references/Reference.h"
#include "coalition/references/ReferenceArticle.h"
#include "coalition/resources/Resource.h"
#include "coalition/resources/ResourceRequest.h"
#include "coalition/services/ReferralPath.h"
#include "coalition/services/ReferralStep.h"
#include "coalition/services/Service.h"
#include "coalition/studies/Study.h"
#include "coalition/synonyms/SynonymGroup.h"
#include "coalition/templates/PaperTemplate.h"
#include "coalition/templates/TextModule.h"
#include "coalition/training/Certificate.h"
#include "coalition/training/SessionAttendance.h"
#include "coalition/training/SessionTrainer.h"
#include "coalition/training/Trainee.h"
#include "coalition/training/TrainingProgramme.h"
#include "coalition/training/TrainingSession.h"

namespace tahaluf {

namespace {
template <typename... Entities> EntityCatalog catalogOf()
{
    EntityCatalog catalog;
    (catalog.add(specOf<Entities>().info()), ...);
    return catalog;
}
} // namespace

EntityCatalog coalitionCatalog()
{
    return catalogOf<Profile,
                     Member,
                     FormerName,
                     Person,
                     FormerPost,
                     Representation,
                     Series,
                     Meeting,
                     AgendaItem,
                     Invitation,
                     Attendance,
                     Break,
                     Speaker,
                     Theme,
                     Mechanism,
                     Entry,
                     Slip,
                     Minutes,
                     MinutesParagraph,
                     MinutesRemark,
                     Erratum,
                     Attachment,
                     Letter,
                     ClosedYear,
                     PaperTemplate,
                     TextModule,
                     ProposalLink,
                     Study,
                     Recommendation,
                     RecommendationSource,
                     RecommendationSupport,
                     FollowUp,
                     Charter,
                     Article,
                     DecisionRules,
                     Decision,
                     Position,
                     ArticleSource,
                     ArticleComment,
                     Action,
                     ActionSupport,
                     Questionnaire,
                     QuestionnaireSection,
                     AnswerList,
                     AnswerOption,
                     Question,
                     Distribution,
                     DistributionReminder,
                     Response,
                     Answer,
                     AnswerProposal,
                     RecordSuggestion,
                     Service,
                     ReferralPath,
                     ReferralStep,
                     Resource,
                     ResourceRequest,
                     Reference,
                     ReferenceArticle,
                     Obligation,
                     Citation,
                     Memorandum,
                     MemorandumParty,
                     CoverageCell,
                     CoverageMeasure,
                     PlanTemplate,
                     PlanStep,
                     PlanSharing,
                     MonthlyTotal,
                     Indicator,
                     IndicatorTarget,
                     IndicatorValue,
                     AnnualReport,
                     ReportPicture,
                     TrainingProgramme,
                     TrainingSession,
                     SessionTrainer,
                     Trainee,
                     SessionAttendance,
                     Certificate,
                     SynonymGroup>();
}

} // namespace tahaluf
