// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/TrainingArrangements.h"

#include "coalition/training/TrainingWords.h"
#include "language/Bidi.h"
#include "storage/Transaction.h"
#include "workflows/ResourceWorkflow.h"
#include "workflows/TrainingWorkflow.h"

namespace tahaluf {

Result<ResourceRequestId> TrainingArrangements::requested(const TrainingSession& session,
                                                          const Resource& resource) const
{
    const QDate day = session.startsAt.date();
    if (!day.isValid()) {
        return refused(tr("Say first when the session is."), QStringLiteral("starts_at"));
    }
    Result<TrainingProgramme> programme = m_training.programmes.get(session.programme);
    if (!programme) {
        return programme.takeError();
    }
    MemberId asks = programme->organiser;
    if (!asks.isValid()) {
        Result<std::vector<Member>> coordinator =
            m_records.members.where(QStringLiteral("relevance = 'coordinator'"), {}, QStringLiteral("id LIMIT 1"));
        if (!coordinator) {
            return coordinator.takeError();
        }
        if (coordinator->empty()) {
            return refused(tr("Say first who organises the programme: it is they who ask."),
                           QStringLiteral("organiser"));
        }
        asks = coordinator->front().id;
    }
    if (asks == resource.member) {
        return ResourceRequestId();
    }
    const QString on = day.toString(Qt::ISODate);
    Result<std::vector<ResourceRequest>> there = m_records.resourceRequests.where(
        QStringLiteral("resource = ? AND requested_by = ? AND from_on <= ? AND until_on >= ? AND state IN "
                       "('requested', 'agreed', 'in_use', 'returned')"),
        {resource.id.value(), asks.value(), on, on},
        QStringLiteral("sequence LIMIT 1"));
    if (!there) {
        return there.takeError();
    }
    if (!there->empty()) {
        return there->front().id;
    }
    ResourceRequest request;
    request.resource = resource.id;
    request.requestedBy = asks;
    request.fromOn = day;
    request.untilOn = day;
    // Recorded text, in the language that records are kept in.
    request.purpose = QStringLiteral("%1: %2").arg(
        TrainingWords(Phrasebook(Language::Arabic)).ordinal(programme->ordinal), session.subject);
    if (Result<void> saved = ResourceWorkflow(m_records).saveRequest(request); !saved) {
        return saved.takeError();
    }
    return request.id;
}

Result<TrainingSession> TrainingArrangements::takeVenue(TrainingSessionId id, ResourceId venue)
{
    Result<Transaction> transaction = Transaction::begin(m_training.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<TrainingSession> session = m_training.programmeSessions.get(id);
    if (!session) {
        return session;
    }
    Result<Resource> resource = m_records.resources.get(venue);
    if (!resource) {
        return resource.takeError();
    }
    if (resource->kind != ResourceKind::Venue) {
        return refused(tr("“%1” is no venue.").arg(resource->name));
    }
    Result<ResourceRequestId> request = requested(*session, *resource);
    if (!request) {
        return request.takeError();
    }
    session->venue = resource->name;
    session->venueRequest = *request;
    if (Result<void> saved = TrainingWorkflow(m_records, m_training).saveSession(*session); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return session;
}

Result<SessionTrainer> TrainingArrangements::takeTrainer(TrainingSessionId id, ResourceId trainer)
{
    Result<Transaction> transaction = Transaction::begin(m_training.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<TrainingSession> session = m_training.programmeSessions.get(id);
    if (!session) {
        return session.takeError();
    }
    Result<Resource> resource = m_records.resources.get(trainer);
    if (!resource) {
        return resource.takeError();
    }
    Result<ResourceRequestId> request = requested(*session, *resource);
    if (!request) {
        return request.takeError();
    }
    SessionTrainer teaches;
    teaches.session = id;
    teaches.resource = trainer;
    teaches.request = *request;
    if (Result<void> saved = TrainingWorkflow(m_records, m_training).saveTrainer(teaches); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return teaches;
}

Result<int> TrainingArrangements::handOut(TrainingProgrammeId id, QuestionnaireId form, const HandOut& handOut)
{
    Result<Transaction> transaction = Transaction::begin(m_training.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<TrainingProgramme> programme = m_training.programmes.get(id);
    if (!programme) {
        return programme.takeError();
    }
    if (programme->state != ProgrammeState::Running && programme->state != ProgrammeState::Completed) {
        return refused(tr("The evaluation form is handed out while the programme runs, or after it."));
    }
    // The answers of one programme are counted together, so all of its trainees have the same version.
    if (!programme->questionnaire.isValid()) {
        programme->questionnaire = form;
        if (Result<void> saved = m_training.programmes.update(*programme); !saved) {
            return saved.takeError();
        }
    }
    Result<std::vector<Trainee>> trainees =
        m_training.trainees.where(QStringLiteral("programme = ? AND state = 'accepted' AND evaluation IS NULL"),
                                  {id.value()},
                                  QStringLiteral("serial"));
    if (!trainees) {
        return trainees.takeError();
    }
    if (trainees->empty()) {
        return refused(tr("Everybody who takes part has the form already."));
    }
    for (Trainee& trainee : *trainees) {
        Distribution distribution;
        distribution.questionnaire = programme->questionnaire;
        distribution.member = trainee.member;
        distribution.person = trainee.person;
        distribution.channel = handOut.channel;
        distribution.sentOn = handOut.sentOn;
        distribution.dueOn = handOut.dueOn;
        distribution.note = handOut.note;
        if (Result<void> saved = QuestionnaireDistribution(m_records).save(distribution); !saved) {
            return saved.takeError();
        }
        trainee.evaluation = distribution.id;
        if (Result<void> saved = m_training.trainees.update(trainee); !saved) {
            return saved.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return static_cast<int>(trainees->size());
}

} // namespace tahaluf
