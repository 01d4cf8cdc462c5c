// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/TrainingWorkflow.h"

#include "coalition/training/TrainingNumbers.h"
#include "language/Bidi.h"
#include "language/NameList.h"
#include "storage/Transaction.h"
#include "workflows/SerialNumbers.h"
#include "workflows/TrainingNumbering.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr int Hundred = 100;
constexpr int MostMinutes = 24 * 60;
constexpr qint64 MostSeats = 100000;
} // namespace

Result<void> TrainingWorkflow::check(const TrainingProgramme& programme) const
{
    if (programme.startsOn.isValid() && programme.endsOn.isValid() && programme.endsOn < programme.startsOn) {
        return refused(tr("It would end before it starts: correct one of the two dates."), QStringLiteral("ends_on"));
    }
    if (programme.seats < 0 || programme.seats > MostSeats) {
        return refused(tr("Seats are a number from 0; 0 where they are not limited."), QStringLiteral("seats"));
    }
    if (programme.leastAttendance < 0 || programme.leastAttendance > Hundred) {
        return refused(tr("The attendance needed is a percentage from 0 to 100."), QStringLiteral("least_attendance"));
    }
    if (programme.state == ProgrammeState::Cancelled && programme.reason.trimmed().isEmpty()) {
        return refused(tr("Say why it was cancelled."), QStringLiteral("reason"));
    }
    return {};
}

Result<void> TrainingWorkflow::save(TrainingProgramme& programme)
{
    programme.fields = NameList::tidied(programme.fields);
    if (Result<void> checked = check(programme); !checked) {
        return checked;
    }
    if (programme.id.isValid()) {
        Result<TrainingProgramme> before = m_training.programmes.get(programme.id);
        if (!before) {
            return before.takeError();
        }
        if (before->state != programme.state) {
            return refused(tr("The state changes by opening, starting, completing and cancelling, not by entering it."),
                           QStringLiteral("state"));
        }
        if (before->ordinal != programme.ordinal) {
            return refused(tr("A programme keeps its number: it stands in letters and on certificates."),
                           QStringLiteral("ordinal"));
        }
        if (before->leastAttendance != programme.leastAttendance) {
            if (Result<TrainingProgramme> free = changeable(programme.id); !free) {
                return free.takeError();
            }
        }
        programme.number = before->number;
        return m_training.programmes.update(programme);
    }
    Result<Transaction> transaction = Transaction::begin(m_training.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (programme.ordinal < 0) {
        return refused(tr("A programme’s number is 1 or more; empty takes the next one."), QStringLiteral("ordinal"));
    }
    const QString stated = programme.number.trimmed().isEmpty() && programme.ordinal > 0
                               ? QString::number(programme.ordinal)
                               : programme.number;
    Result<SerialNumber> number =
        SerialNumbers::give(*transaction, m_training.programmes.spec().info(), programmeMark(), stated);
    if (!number) {
        return number.takeError();
    }
    programme.number = number->text();
    programme.ordinal = number->sequence;
    if (Result<void> saved = m_training.programmes.insert(programme); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<TrainingProgramme> TrainingWorkflow::changeable(TrainingProgrammeId id) const
{
    Result<TrainingProgramme> programme = m_training.programmes.get(id);
    if (!programme) {
        return programme;
    }
    Result<bool> isCertified = queries().isCertified(id);
    if (!isCertified) {
        return isCertified.takeError();
    }
    if (*isCertified) {
        return refused(tr("Certificates were issued on %1: what they attest stays as it is.")
                           .arg(Bidi::isolateReference(programme->number)));
    }
    return programme;
}

Result<void> TrainingWorkflow::remove(TrainingProgrammeId id)
{
    Result<std::vector<Trainee>> trainees = queries().trainees(id);
    if (!trainees) {
        return trainees.takeError();
    }
    if (!trainees->empty()) {
        return refused(tr("It has trainees: cancel it instead, so that it can be told what became of it."));
    }
    return m_training.programmes.remove(id);
}

Result<void> TrainingWorkflow::saveSession(TrainingSession& session)
{
    Result<TrainingProgramme> programme = changeable(session.programme);
    if (!programme) {
        return programme.takeError();
    }
    if (session.minutes < 1 || session.minutes > MostMinutes) {
        return refused(tr("The length of a session is from 1 minute to 24 hours."), QStringLiteral("minutes"));
    }
    const QDate day = session.startsAt.date();
    if (day.isValid() && ((programme->startsOn.isValid() && day < programme->startsOn) ||
                          (programme->endsOn.isValid() && day > programme->endsOn))) {
        return refused(tr("The programme is from %1 to %2: a session lies between.")
                           .arg(Bidi::isolate(programme->startsOn.toString(Qt::ISODate)),
                                Bidi::isolate(programme->endsOn.toString(Qt::ISODate))),
                       QStringLiteral("starts_at"));
    }
    if (session.id.isValid()) {
        Result<TrainingSession> before = m_training.programmeSessions.get(session.id);
        if (!before) {
            return before.takeError();
        }
        if (before->programme != session.programme) {
            return refused(tr("A session stays with its programme."), QStringLiteral("programme"));
        }
        session.number = before->number;
        session.serial = before->serial;
        return m_training.programmeSessions.update(session);
    }
    Result<Transaction> transaction = Transaction::begin(m_training.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    constexpr auto Part = ProgrammePartNumber::Part::Session;
    Result<ProgrammePartNumber> number =
        TrainingNumbering(*transaction)
            .give(*programme, m_training.programmeSessions.spec().info(), Part, session.number);
    if (!number) {
        return number.takeError();
    }
    session.number = number->text(Part);
    session.serial = number->serial;
    if (session.position <= 0) {
        Result<std::vector<TrainingSession>> others = queries().sessions(programme->id);
        if (!others) {
            return others.takeError();
        }
        session.position = others->empty() ? 1 : others->back().position + 1;
    }
    if (Result<void> saved = m_training.programmeSessions.insert(session); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<void> TrainingWorkflow::removeSession(TrainingSessionId id)
{
    Result<std::vector<SessionAttendance>> noted =
        m_training.sessionAttendance.where(QStringLiteral("session = ?"), {id.value()}, QStringLiteral("id LIMIT 1"));
    if (!noted) {
        return noted.takeError();
    }
    if (!noted->empty()) {
        return refused(tr("Attendance was noted for this session: it was held, and stays."));
    }
    return m_training.programmeSessions.remove(id);
}

Result<void> TrainingWorkflow::saveTrainer(SessionTrainer& trainer)
{
    if (trainer.person.isValid() == trainer.resource.isValid()) {
        return refused(tr("A trainer is a person, or one that a body offers: choose one of the two."),
                       QStringLiteral("person"));
    }
    if (trainer.resource.isValid()) {
        Result<Resource> resource = m_records.resources.get(trainer.resource);
        if (!resource) {
            return resource.takeError();
        }
        if (resource->kind != ResourceKind::Trainer && resource->kind != ResourceKind::Expert) {
            return refused(tr("“%1” is no trainer and no expert.").arg(resource->name), QStringLiteral("resource"));
        }
    }
    Result<std::vector<SessionTrainer>> others =
        m_training.sessionTrainers.where(QStringLiteral("session = ?"), {trainer.session.value()});
    if (!others) {
        return others.takeError();
    }
    const bool isThere = std::any_of(others->begin(), others->end(), [&trainer](const SessionTrainer& each) {
        return each.id != trainer.id && each.person == trainer.person && each.resource == trainer.resource;
    });
    if (isThere) {
        return refused(tr("This trainer teaches the session already."), QStringLiteral("person"));
    }
    return m_training.sessionTrainers.save(trainer);
}

} // namespace tahaluf
