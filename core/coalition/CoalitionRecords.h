// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/actions/Action.h"
#include "coalition/actions/ActionSupport.h"
#include "coalition/attachments/Attachment.h"
#include "coalition/charter/Article.h"
#include "coalition/charter/ArticleComment.h"
#include "coalition/charter/ArticleSource.h"
#include "coalition/charter/Charter.h"
#include "coalition/correspondence/ClosedYear.h"
#include "coalition/correspondence/Letter.h"
#include "coalition/decisions/Decision.h"
#include "coalition/decisions/DecisionRules.h"
#include "coalition/decisions/Position.h"
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
#include "coalition/templates/PaperTemplate.h"
#include "coalition/templates/TextModule.h"
#include "storage/Repository.h"

namespace tahaluf {

/** The repositories of one open file. Reading is free; writing goes through the workflows where there is one. */
struct CoalitionRecords
{
    explicit CoalitionRecords(Journal& journal)
        : journal(journal)
    {
    }

    Journal& journal;
    Repository<Profile> profiles{journal};
    Repository<Member> members{journal};
    Repository<FormerName> formerNames{journal};
    Repository<Person> people{journal};
    Repository<FormerPost> formerPosts{journal};
    Repository<Representation> representations{journal};
    Repository<Series> series{journal};
    Repository<Meeting> meetings{journal};
    Repository<AgendaItem> agenda{journal};
    Repository<Invitation> invitations{journal};
    Repository<Attendance> attendance{journal};
    Repository<Break> breaks{journal};
    Repository<Speaker> speakers{journal};
    Repository<Theme> themes{journal};
    Repository<Mechanism> mechanisms{journal};
    Repository<Entry> entries{journal};
    Repository<Slip> slips{journal};
    Repository<Minutes> minutes{journal};
    Repository<MinutesParagraph> minutesParagraphs{journal};
    Repository<MinutesRemark> minutesRemarks{journal};
    Repository<Erratum> errata{journal};
    Repository<Attachment> attachments{journal};
    Repository<Letter> letters{journal};
    Repository<ClosedYear> closedYears{journal};
    Repository<PaperTemplate> paperTemplates{journal};
    Repository<TextModule> textModules{journal};
    Repository<ProposalLink> proposalLinks{journal};
    Repository<Study> studies{journal};
    Repository<Recommendation> recommendations{journal};
    Repository<RecommendationSource> recommendationSources{journal};
    Repository<RecommendationSupport> recommendationSupports{journal};
    Repository<FollowUp> followUps{journal};
    Repository<Charter> charters{journal};
    Repository<Article> articles{journal};
    Repository<DecisionRules> decisionRules{journal};
    Repository<Decision> decisions{journal};
    Repository<Position> positions{journal};
    Repository<ArticleSource> articleSources{journal};
    Repository<ArticleComment> articleComments{journal};
    Repository<Action> actions{journal};
    Repository<ActionSupport> actionSupports{journal};
    Repository<Questionnaire> questionnaires{journal};
    Repository<QuestionnaireSection> questionnaireSections{journal};
    Repository<AnswerList> answerLists{journal};
    Repository<AnswerOption> answerOptions{journal};
    Repository<Question> questions{journal};
    Repository<Distribution> distributions{journal};
    Repository<DistributionReminder> distributionReminders{journal};
    Repository<Response> responses{journal};
    Repository<Answer> answers{journal};
    Repository<AnswerProposal> answerProposals{journal};
    Repository<RecordSuggestion> recordSuggestions{journal};
    Repository<Service> services{journal};
    Repository<ReferralPath> referralPaths{journal};
    Repository<ReferralStep> referralSteps{journal};
    Repository<Resource> resources{journal};
    Repository<ResourceRequest> resourceRequests{journal};
    Repository<Reference> references{journal};
    Repository<ReferenceArticle> referenceArticles{journal};
    Repository<Obligation> obligations{journal};
    Repository<Citation> citations{journal};
    Repository<Memorandum> memoranda{journal};
    Repository<MemorandumParty> memorandumParties{journal};

    [[nodiscard]] Database& database() const { return journal.database(); }
    [[nodiscard]] QDateTime now() const { return journal.clock().localNow(); }
};

} // namespace tahaluf
