// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/QuestionnaireQueries.h"

#include "coalition/questionnaires/FormCode.h"
#include "storage/Query.h"

#include <algorithm>

namespace tahaluf {

Result<QuestionnaireForm> QuestionnaireQueries::form(QuestionnaireId id) const
{
    Result<Questionnaire> questionnaire = m_records.questionnaires.get(id);
    if (!questionnaire) {
        return questionnaire.takeError();
    }
    Result<std::vector<QuestionnaireSection>> sections =
        m_records.questionnaireSections.where(QStringLiteral("questionnaire = ?"), {id.value()});
    if (!sections) {
        return sections.takeError();
    }
    Result<std::vector<Question>> questions =
        m_records.questions.where(QStringLiteral("questionnaire = ?"), {id.value()});
    if (!questions) {
        return questions.takeError();
    }
    Result<std::vector<AnswerOption>> options = m_records.answerOptions.where(
        QStringLiteral("answer_list IN (SELECT answer_list FROM questions WHERE questionnaire = ? AND deleted = 0)"),
        {id.value()});
    if (!options) {
        return options.takeError();
    }
    return QuestionnaireForm(
        {std::move(*questionnaire), std::move(*sections), std::move(*questions), std::move(*options)});
}

Result<std::vector<Questionnaire>> QuestionnaireQueries::newest() const
{
    return m_records.questionnaires.where(
        QStringLiteral("NOT EXISTS (SELECT 1 FROM questionnaires n WHERE n.lineage = questionnaires.lineage AND "
                       "n.version > questionnaires.version AND n.deleted = 0)"),
        {},
        QStringLiteral("state = 'in_use' DESC, state = 'draft' DESC, code, version"));
}

Result<std::vector<Questionnaire>> QuestionnaireQueries::versions(QuestionnaireId id) const
{
    return m_records.questionnaires.where(QStringLiteral("lineage = (SELECT lineage FROM questionnaires WHERE id = ?)"),
                                          {id.value()},
                                          QStringLiteral("version DESC"));
}

Result<bool> QuestionnaireQueries::isHandedOut(QuestionnaireId id) const
{
    Result<std::vector<Distribution>> first =
        m_records.distributions.where(QStringLiteral("questionnaire = ?"), {id.value()}, QStringLiteral("id LIMIT 1"));
    if (!first) {
        return first.takeError();
    }
    return !first->empty();
}

Result<std::vector<Questionnaire>> QuestionnaireQueries::usersOf(AnswerListId list) const
{
    return m_records.questionnaires.where(
        QStringLiteral("state <> 'draft' AND id IN (SELECT questionnaire FROM questions WHERE answer_list = ? AND "
                       "deleted = 0)"),
        {list.value()},
        QStringLiteral("code, version"));
}

Result<std::vector<Distribution>> QuestionnaireQueries::distributions(QuestionnaireId id) const
{
    return m_records.distributions.where(QStringLiteral("questionnaire = ?"), {id.value()}, QStringLiteral("sequence"));
}

Result<DistributionFigures> QuestionnaireQueries::figures(QuestionnaireId id, QDate today) const
{
    Result<std::vector<Distribution>> all = distributions(id);
    if (!all) {
        return all.takeError();
    }
    DistributionFigures figures;
    for (const Distribution& each : *all) {
        ++figures.handedOut;
        figures.overdue += each.isOverdue(today) ? 1 : 0;
        switch (each.state) {
        case DistributionState::Sent:
            ++figures.sent;
            break;
        case DistributionState::Received:
            ++figures.received;
            break;
        case DistributionState::AwaitingApproval:
            ++figures.awaitingApproval;
            break;
        case DistributionState::Reviewed:
            ++figures.reviewed;
            break;
        case DistributionState::NoAnswer:
            ++figures.noAnswer;
            break;
        }
    }
    return figures;
}

Result<std::vector<ChaseLine>> QuestionnaireQueries::chaseList(QuestionnaireId id, QDate today) const
{
    Result<std::vector<Distribution>> waiting =
        m_records.distributions.where(QStringLiteral("questionnaire = ? AND state IN ('sent', 'awaiting_approval')"),
                                      {id.value()},
                                      QStringLiteral("sequence"));
    if (!waiting) {
        return waiting.takeError();
    }
    Result<std::vector<DistributionReminder>> reminders = m_records.distributionReminders.where(
        QStringLiteral("distribution IN (SELECT id FROM distributions WHERE questionnaire = ?)"),
        {id.value()},
        QStringLiteral("reminded_on, id"));
    if (!reminders) {
        return reminders.takeError();
    }
    std::vector<ChaseLine> lines;
    lines.reserve(waiting->size());
    for (Distribution& each : *waiting) {
        ChaseLine line{std::move(each)};
        for (const DistributionReminder& reminder : *reminders) {
            if (reminder.distribution == line.distribution.id) {
                ++line.reminders;
                line.lastReminder = reminder.remindedOn;
            }
        }
        if (line.distribution.isOverdue(today)) {
            line.daysOverdue = static_cast<int>(line.distribution.awaitedUntil().daysTo(today));
        }
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const ChaseLine& left, const ChaseLine& right) {
        const QDate first = left.distribution.awaitedUntil();
        const QDate second = right.distribution.awaitedUntil();
        return first.isValid() && (!second.isValid() || first < second);
    });
    return lines;
}

Result<Distribution> QuestionnaireQueries::byCode(const QString& typed) const
{
    const auto code = FormCode::parse(typed);
    if (!code) {
        return refused(tr("“%1” is not a form code. It stands at the top of the form and looks like %2.")
                           .arg(typed.trimmed(), FormCode{QStringLiteral("TF"), 7}.text()),
                       QStringLiteral("number"));
    }
    Result<std::vector<Distribution>> found = m_records.distributions.where(
        QStringLiteral("sequence = ?"), {static_cast<qint64>(code->serial)}, QStringLiteral("id LIMIT 1"));
    if (!found) {
        return found.takeError();
    }
    const FormCode stated{code->letters, code->serial};
    if (!code->letters.isEmpty() && stated.check() != code->check) {
        return refused(
            tr("The form code “%1” has a typing mistake: its last two digits do not fit. Compare it with the "
               "form.")
                .arg(typed.trimmed()),
            QStringLiteral("number"));
    }
    if (found->empty()) {
        return refused(tr("No form with the code “%1” was handed out from this file.").arg(typed.trimmed()),
                       QStringLiteral("number"));
    }
    const auto known = FormCode::parse(found->front().number);
    if (!known || known->check != code->check || (!code->letters.isEmpty() && known->letters != code->letters)) {
        return refused(
            tr("The form code “%1” has a typing mistake: its last two digits do not fit. Compare it with the "
               "form.")
                .arg(typed.trimmed()),
            QStringLiteral("number"));
    }
    return std::move(found->front());
}

Result<std::optional<Response>> QuestionnaireQueries::response(DistributionId id, int round) const
{
    Result<std::vector<Response>> found = m_records.responses.where(QStringLiteral("distribution = ? AND round = ?"),
                                                                    {id.value(), static_cast<qint64>(round)});
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<Response>() : std::optional<Response>(std::move(found->front()));
}

Result<AnswerSet> QuestionnaireQueries::answers(ResponseId id) const
{
    Result<std::vector<Answer>> rows =
        m_records.answers.where(QStringLiteral("response = ?"), {id.value()}, QStringLiteral("question, row, id"));
    if (!rows) {
        return rows.takeError();
    }
    return AnswerSet(std::move(*rows));
}

Result<std::vector<Response>> QuestionnaireQueries::responses(QuestionnaireId id) const
{
    return m_records.responses.where(
        QStringLiteral("round = 1 AND state = 'complete' AND distribution IN (SELECT id FROM distributions WHERE "
                       "questionnaire = ? AND deleted = 0)"),
        {id.value()});
}

Result<std::vector<Respondent>> QuestionnaireQueries::respondents(QuestionnaireId id) const
{
    Query people(
        m_records.database(),
        QStringLiteral("SELECT r.id, d.id, d.member, coalesce(m.relevance, 'supporting'), coalesce(m.sector, "
                       "'unset') FROM responses r JOIN distributions d ON d.id = r.distribution LEFT JOIN "
                       "members m ON m.id = d.member WHERE d.questionnaire = ? AND d.deleted = 0 AND r.deleted "
                       "= 0 AND r.round = 1 AND r.state = 'complete' ORDER BY r.id"));
    people.bind(id);
    Result<std::vector<Respondent>> found = people.collect([](const Query& row) {
        Respondent respondent;
        respondent.response = row.value<ResponseId>(0);
        respondent.distribution = row.value<DistributionId>(1);
        respondent.member = row.value<MemberId>(2);
        respondent.tier = row.value<Relevance>(3);
        respondent.sector = row.value<Sector>(4);
        return respondent;
    });
    if (!found) {
        return found;
    }
    // One statement for all, in the order of the respondents: both lists are walked once.
    Query rows(
        m_records.database(),
        QStringLiteral("SELECT a.response, a.id, a.question, a.row, a.option, a.value, a.is_wrong FROM responses "
                       "r JOIN distributions d ON d.id = r.distribution JOIN answers a ON a.response = r.id AND "
                       "a.deleted = 0 WHERE d.questionnaire = ? AND d.deleted = 0 AND r.deleted = 0 AND r.round "
                       "= 1 AND r.state = 'complete' ORDER BY a.response, a.question, a.row, a.id"));
    rows.bind(id);
    auto at = found->begin();
    while (rows.next()) {
        Answer answer;
        answer.response = rows.value<ResponseId>(0);
        answer.id = rows.value<AnswerId>(1);
        answer.question = rows.value<QuestionId>(2);
        answer.row = rows.value<int>(3);
        answer.option = rows.value<AnswerOptionId>(4);
        answer.value = rows.value<QString>(5);
        answer.isWrong = rows.value<bool>(6);
        while (at != found->end() && at->response < answer.response) {
            ++at;
        }
        if (at != found->end() && at->response == answer.response) {
            at->answers.add(std::move(answer));
        }
    }
    if (!rows.isDone()) {
        return rows.takeError();
    }
    return found;
}

Result<std::vector<AnswerProposal>> QuestionnaireQueries::proposals(ResponseId id) const
{
    return m_records.answerProposals.where(QStringLiteral("answer IN (SELECT id FROM answers WHERE response = ?)"),
                                           {id.value()});
}

Result<std::optional<AnswerProposal>> QuestionnaireQueries::sourceOf(EntryId entry) const
{
    Result<std::vector<AnswerProposal>> found =
        m_records.answerProposals.where(QStringLiteral("entry = ?"), {entry.value()});
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::optional<AnswerProposal>() : std::optional<AnswerProposal>(std::move(found->front()));
}

} // namespace tahaluf
