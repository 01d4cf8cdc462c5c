// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/QuestionnaireOnward.h"

#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/AnswerText.h"
#include "coalition/questionnaires/QuestionnaireFlow.h"
#include "storage/Transaction.h"
#include "workflows/EntryWorkflow.h"
#include "workflows/MemberWorkflow.h"

#include <algorithm>

namespace tahaluf {

namespace {

const QString Status = QStringLiteral("status");

/** The field of members that answers of this purpose change; empty for other purposes. */
QString fieldOf(AnswerPurpose purpose)
{
    switch (purpose) {
    case AnswerPurpose::Tier:
        return QStringLiteral("relevance");
    case AnswerPurpose::Sector:
        return QStringLiteral("sector");
    case AnswerPurpose::Services:
        return QStringLiteral("services");
    case AnswerPurpose::Resources:
        return QStringLiteral("resources");
    case AnswerPurpose::Experts:
        return QStringLiteral("experts");
    case AnswerPurpose::Phone:
        return QStringLiteral("phone");
    case AnswerPurpose::Email:
        return QStringLiteral("email");
    case AnswerPurpose::Address:
        return QStringLiteral("address");
    case AnswerPurpose::Membership:
        return Status;
    case AnswerPurpose::None:
    case AnswerPurpose::Proposal:
        break;
    }
    return {};
}

/** Whether somebody signed; a form without a signature is signed by its commitment. */
bool isSigned(const QuestionnaireForm& form, const AnswerSet& answers)
{
    const std::vector<Question>& all = form.questions();
    return std::all_of(all.begin(), all.end(), [&](const Question& question) {
        return question.kind != QuestionKind::Signature || answers.isGiven(question.id);
    });
}

/** The value the answer suggests for the field; empty where it suggests none. */
QString suggested(const QuestionnaireForm& form, const Question& question, const AnswerSet& answers)
{
    if (question.purpose == AnswerPurpose::Membership) {
        const bool isCommitted = answers.value(question.id) == QLatin1String("yes") && isSigned(form, answers);
        return isCommitted ? choiceKey(MembershipStatus::Joined) : QString();
    }
    const AnswerText text(form);
    if (question.purpose == AnswerPurpose::Tier || question.purpose == AnswerPurpose::Sector) {
        const QString key = text.written(question, answers);
        const ChoiceList& choices =
            question.purpose == AnswerPurpose::Tier ? choicesOf<Relevance>() : choicesOf<Sector>();
        const bool isKnown = std::any_of(choices.all().begin(), choices.all().end(), [&](const Choice& choice) {
            return key == QLatin1String(choice.key);
        });
        return isKnown ? key : QString();
    }
    static const Phrasebook arabic(Language::Arabic);
    return text.shown(question, answers, arabic);
}

} // namespace

Result<Distribution> QuestionnaireOnward::distributionOf(ResponseId id) const
{
    Result<Response> response = m_records.responses.get(id);
    if (!response) {
        return response.takeError();
    }
    return m_records.distributions.get(response->distribution);
}

Result<void> QuestionnaireOnward::refuseForeignWords(const Answer& answer, const QString& part) const
{
    if (part.trimmed().isEmpty()) {
        return refused(tr("Mark the words of the answer that are the proposal."), QStringLiteral("text"));
    }
    if (!answer.value.simplified().contains(part.simplified())) {
        return refused(tr("A proposal is made of the answer's own words. What else is to be said belongs in its formal "
                          "wording."),
                       QStringLiteral("text"));
    }
    return {};
}

Result<AnswerProposal> QuestionnaireOnward::link(AnswerId id, EntryId entry, const QString& part)
{
    Result<Answer> answer = m_records.answers.get(id);
    if (!answer) {
        return answer.takeError();
    }
    if (Result<void> own = refuseForeignWords(*answer, part); !own) {
        return own.takeError();
    }
    Result<std::optional<AnswerProposal>> known = QuestionnaireQueries(m_records).sourceOf(entry);
    if (!known) {
        return known.takeError();
    }
    if (*known) {
        return refused(tr("That proposal has its source in an answer already."));
    }
    AnswerProposal link;
    link.answer = id;
    link.entry = entry;
    link.text = part.trimmed();
    if (Result<void> saved = m_records.answerProposals.insert(link); !saved) {
        return saved.takeError();
    }
    return link;
}

Result<Entry> QuestionnaireOnward::propose(AnswerId id, const QString& part, ThemeId theme, EntryKind kind)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Answer> answer = m_records.answers.get(id);
    if (!answer) {
        return answer.takeError();
    }
    Result<Distribution> distribution = distributionOf(answer->response);
    if (!distribution) {
        return distribution.takeError();
    }
    Entry entry;
    entry.text = part.trimmed();
    entry.kind = kind;
    entry.member = distribution->member;
    entry.person = distribution->person;
    entry.theme = theme;
    entry.source = EntrySource::Questionnaire;
    if (Result<void> recorded = EntryWorkflow(m_records).record(entry); !recorded) {
        return recorded.takeError();
    }
    if (Result<AnswerProposal> linked = link(id, entry.id, part); !linked) {
        return linked.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return entry;
}

Result<std::vector<RecordSuggestion>> QuestionnaireOnward::suggestions(ResponseId id) const
{
    const QuestionnaireQueries queries(m_records);
    Result<Distribution> distribution = distributionOf(id);
    if (!distribution) {
        return distribution.takeError();
    }
    std::vector<RecordSuggestion> found;
    if (!distribution->member.isValid()) {
        return found;
    }
    Result<Member> member = m_records.members.get(distribution->member);
    if (!member) {
        return member.takeError();
    }
    Result<QuestionnaireForm> form = queries.form(distribution->questionnaire);
    if (!form) {
        return form.takeError();
    }
    Result<AnswerSet> answers = queries.answers(id);
    if (!answers) {
        return answers.takeError();
    }
    Result<std::vector<RecordSuggestion>> decided =
        m_records.recordSuggestions.where(QStringLiteral("response = ?"), {id.value()});
    if (!decided) {
        return decided.takeError();
    }
    const EntitySpec<Member>& spec = specOf<Member>();
    for (const Question* question : QuestionnaireFlow(*form).asked(*answers)) {
        const QString field = fieldOf(question->purpose);
        const QString after = field.isEmpty() ? QString() : suggested(*form, *question, *answers).trimmed();
        if (after.isEmpty() || answers->isWrong(question->id)) {
            continue;
        }
        RecordSuggestion suggestion;
        suggestion.response = id;
        suggestion.question = question->id;
        suggestion.member = member->id;
        suggestion.field = field;
        suggestion.before = spec.read(*member, static_cast<std::size_t>(spec.info().indexOf(field))).toString();
        suggestion.after = after;
        const bool isDecided = std::any_of(decided->begin(), decided->end(), [&](const RecordSuggestion& each) {
            return each.field == field && each.after == after;
        });
        // The coordinator's place does not follow from what it answers.
        const bool isFixed = field == QLatin1String("relevance") && member->relevance == Relevance::Coordinator;
        if (suggestion.before != after && !isDecided && !isFixed) {
            found.push_back(std::move(suggestion));
        }
    }
    return found;
}

Result<RecordSuggestion>
QuestionnaireOnward::decide(RecordSuggestion suggestion, SuggestionState state, const QString& by)
{
    Result<std::vector<RecordSuggestion>> open = suggestions(suggestion.response);
    if (!open) {
        return open.takeError();
    }
    const auto same = std::find_if(open->begin(), open->end(), [&](const RecordSuggestion& each) {
        return each.question == suggestion.question && each.field == suggestion.field && each.after == suggestion.after;
    });
    if (same == open->end()) {
        return refused(tr("This change is decided already, or the answer has changed. Look at it again."));
    }
    RecordSuggestion decided = *same;
    decided.state = state;
    decided.decidedOn = m_records.now().date();
    decided.decidedBy = by.trimmed();
    if (Result<void> saved = m_records.recordSuggestions.insert(decided); !saved) {
        return saved.takeError();
    }
    return decided;
}

Result<RecordSuggestion> QuestionnaireOnward::accept(RecordSuggestion suggestion, const QString& by)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<Distribution> distribution = distributionOf(suggestion.response);
    if (!distribution) {
        return distribution.takeError();
    }
    if (distribution->state != DistributionState::Reviewed) {
        return refused(tr("Review the answers of %1 before they change a record.").arg(distribution->number));
    }
    Result<RecordSuggestion> decided = decide(std::move(suggestion), SuggestionState::Accepted, by);
    if (!decided) {
        return decided;
    }
    MemberWorkflow members(m_records);
    Result<Member> changed = decided->field == Status
                                 ? members.join(decided->member, m_records.now().date())
                                 : members.setField(decided->member, decided->field, decided->after);
    if (!changed) {
        return changed.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return decided;
}

Result<RecordSuggestion> QuestionnaireOnward::decline(RecordSuggestion suggestion, const QString& by)
{
    return decide(std::move(suggestion), SuggestionState::Declined, by);
}

} // namespace tahaluf
