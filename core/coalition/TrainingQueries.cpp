// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/TrainingQueries.h"

#include "coalition/QuestionnaireQueries.h"
#include "coalition/SerialNumber.h"
#include "coalition/training/TrainingNumbers.h"

#include <QSet>

namespace tahaluf {

Result<TrainingProgramme> TrainingQueries::byNumber(const QString& typed) const
{
    const auto number = SerialNumber::parse(typed, programmeMark());
    Result<std::vector<TrainingProgramme>> found =
        m_training.programmes.where(QStringLiteral("ordinal = ?"), {number ? number->sequence : 0});
    if (!found) {
        return found.takeError();
    }
    if (found->empty()) {
        return refused(tr("There is no training programme “%1” in this file. Write its number, as in 5.").arg(typed));
    }
    return std::move(found->front());
}

Result<std::vector<TrainingProgramme>> TrainingQueries::programmes(Audience edition) const
{
    Result<std::vector<TrainingProgramme>> all = m_training.programmes.all(QStringLiteral("ordinal"));
    if (all) {
        std::erase_if(*all, [edition](const TrainingProgramme& each) { return each.audience > edition; });
    }
    return all;
}

Result<std::vector<TrainingSession>> TrainingQueries::sessions(TrainingProgrammeId id) const
{
    return m_training.programmeSessions.where(
        QStringLiteral("programme = ?"), {id.value()}, QStringLiteral("position, id"));
}

Result<std::vector<Trainee>> TrainingQueries::trainees(TrainingProgrammeId id) const
{
    return m_training.trainees.where(QStringLiteral("programme = ?"), {id.value()}, QStringLiteral("serial, id"));
}

Result<TrainingParts> TrainingQueries::parts(TrainingProgrammeId id) const
{
    Result<TrainingProgramme> programme = m_training.programmes.get(id);
    if (!programme) {
        return programme.takeError();
    }
    Result<std::vector<TrainingSession>> itsSessions = sessions(id);
    if (!itsSessions) {
        return itsSessions.takeError();
    }
    Result<std::vector<Trainee>> itsTrainees = trainees(id);
    if (!itsTrainees) {
        return itsTrainees.takeError();
    }
    Result<std::vector<SessionAttendance>> attendance = m_training.sessionAttendance.where(
        QStringLiteral("session IN (SELECT id FROM programme_sessions WHERE programme = ? "
                       "AND deleted = 0)"),
        {id.value()});
    if (!attendance) {
        return attendance.takeError();
    }
    return TrainingParts{
        std::move(*programme), std::move(*itsSessions), std::move(*itsTrainees), std::move(*attendance)};
}

Result<std::vector<SessionTrainer>> TrainingQueries::trainers(TrainingProgrammeId id) const
{
    return m_training.sessionTrainers.where(
        QStringLiteral("session IN (SELECT id FROM programme_sessions WHERE programme = ? AND deleted = 0)"),
        {id.value()},
        QStringLiteral("session, id"));
}

Result<std::vector<Certificate>> TrainingQueries::certificates(TrainingProgrammeId id) const
{
    return m_training.certificates.where(
        QStringLiteral("programme = ?"), {id.value()}, QStringLiteral("year, serial, id"));
}

Result<bool> TrainingQueries::isCertified(TrainingProgrammeId id) const
{
    Result<std::vector<Certificate>> issued = m_training.certificates.where(
        QStringLiteral("programme = ? AND state = 'valid'"), {id.value()}, QStringLiteral("id LIMIT 1"));
    if (!issued) {
        return issued.takeError();
    }
    return !issued->empty();
}

Result<std::vector<Respondent>> TrainingQueries::respondents(const TrainingProgramme& programme) const
{
    if (!programme.questionnaire.isValid()) {
        return std::vector<Respondent>();
    }
    Result<std::vector<Trainee>> its = trainees(programme.id);
    if (!its) {
        return its.takeError();
    }
    QSet<qint64> forms;
    for (const Trainee& trainee : *its) {
        forms.insert(trainee.evaluation.value());
    }
    Result<std::vector<Respondent>> all = QuestionnaireQueries(m_records).respondents(programme.questionnaire);
    if (all) {
        std::erase_if(*all, [&forms](const Respondent& each) { return !forms.contains(each.distribution.value()); });
    }
    return all;
}

} // namespace tahaluf
