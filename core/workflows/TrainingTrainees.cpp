// SPDX-License-Identifier: GPL-3.0-or-later
// The trainees of TrainingWorkflow: nominated, accepted, there or not, tested.
#include "language/Bidi.h"
#include "language/Numerals.h"
#include "storage/Transaction.h"
#include "workflows/ChangeRecord.h"
#include "workflows/TrainingNumbering.h"
#include "workflows/TrainingWorkflow.h"

#include <algorithm>

namespace tahaluf {

Result<void> TrainingWorkflow::checkSeats(const TrainingProgramme& programme, int more) const
{
    if (programme.seats == 0) {
        return {};
    }
    Result<std::vector<Trainee>> taken =
        m_training.trainees.where(QStringLiteral("programme = ? AND state = 'accepted'"), {programme.id.value()});
    if (!taken) {
        return taken.takeError();
    }
    const int free = programme.seats - static_cast<int>(taken->size());
    if (more <= free) {
        return {};
    }
    return refused(free <= 0
                       ? tr("All %n seat(s) are taken: raise the seats, or decline somebody.", nullptr, programme.seats)
                       : tr("Only %n seat(s) are left: raise the seats, or accept them one by one.", nullptr, free),
                   QStringLiteral("state"));
}

Result<void> TrainingWorkflow::checkTrainee(const TrainingProgramme& programme, Trainee& trainee) const
{
    for (const auto& [score, field] : {std::pair(&trainee.scoreBefore, QStringLiteral("score_before")),
                                       std::pair(&trainee.scoreAfter, QStringLiteral("score_after"))}) {
        *score = Numerals::toAscii(score->trimmed());
        if (!score->isEmpty() && !Trainee::scoreOf(*score)) {
            return refused(tr("“%1” is not a score: write a whole number from 0 to 100.").arg(*score), field);
        }
    }
    Result<std::vector<Trainee>> same =
        m_training.trainees.where(QStringLiteral("programme = ? AND person = ? AND id <> ?"),
                                  {programme.id.value(), trainee.person.value(), trainee.id.value()});
    if (!same) {
        return same.takeError();
    }
    if (!same->empty()) {
        return refused(
            tr("This person is on the list already, as %1.").arg(Bidi::isolateReference(same->front().number)),
            QStringLiteral("person"));
    }
    return {};
}

Result<void> TrainingWorkflow::saveTrainee(Trainee& trainee)
{
    Result<TrainingProgramme> programme = changeable(trainee.programme);
    if (!programme) {
        return programme.takeError();
    }
    if (!trainee.member.isValid() && trainee.person.isValid()) {
        Result<Person> person = m_records.people.get(trainee.person);
        if (!person) {
            return person.takeError();
        }
        trainee.member = person->member;
    }
    if (Result<void> checked = checkTrainee(*programme, trainee); !checked) {
        return checked;
    }
    if (trainee.id.isValid()) {
        Result<Trainee> before = m_training.trainees.get(trainee.id);
        if (!before) {
            return before.takeError();
        }
        if (before->programme != trainee.programme) {
            return refused(tr("A trainee stays with the programme: nominate them for the other one."),
                           QStringLiteral("programme"));
        }
        if (before->state != trainee.state) {
            return refused(tr("The state changes by accepting, declining and withdrawing, not by entering it."),
                           QStringLiteral("state"));
        }
        trainee.number = before->number;
        trainee.serial = before->serial;
        return m_training.trainees.update(trainee);
    }
    if (programme->state == ProgrammeState::Planned || programme->state == ProgrammeState::Cancelled) {
        return refused(programme->state == ProgrammeState::Planned
                           ? tr("The programme is not open yet: open it for nominations first.")
                           : tr("The programme is cancelled: nobody is nominated for it."),
                       QStringLiteral("programme"));
    }
    if (trainee.state == TraineeState::Accepted) {
        if (Result<void> seats = checkSeats(*programme, 1); !seats) {
            return seats;
        }
    }
    Result<Transaction> transaction = Transaction::begin(m_training.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    constexpr auto Part = ProgrammePartNumber::Part::Trainee;
    Result<ProgrammePartNumber> number =
        TrainingNumbering(*transaction).give(*programme, m_training.trainees.spec().info(), Part, trainee.number);
    if (!number) {
        return number.takeError();
    }
    trainee.number = number->text(Part);
    trainee.serial = number->serial;
    trainee.nominatedOn = trainee.nominatedOn.isValid() ? trainee.nominatedOn : today();
    if (Result<void> saved = m_training.trainees.insert(trainee); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<void> TrainingWorkflow::removeTrainee(TraineeId id)
{
    Result<Trainee> trainee = m_training.trainees.get(id);
    if (!trainee) {
        return trainee.takeError();
    }
    if (Result<TrainingProgramme> free = changeable(trainee->programme); !free) {
        return free.takeError();
    }
    Result<std::vector<SessionAttendance>> noted =
        m_training.sessionAttendance.where(QStringLiteral("trainee = ?"), {id.value()}, QStringLiteral("id LIMIT 1"));
    if (!noted) {
        return noted.takeError();
    }
    if (!noted->empty() || trainee->evaluation.isValid()) {
        return refused(tr("Attendance was noted for %1, or a form was handed out: withdraw them instead.")
                           .arg(Bidi::isolateReference(trainee->number)));
    }
    return m_training.trainees.remove(id);
}

Result<std::vector<Trainee>>
TrainingWorkflow::nominate(TrainingProgrammeId id, MemberId member, const std::vector<PersonId>& people)
{
    if (people.empty()) {
        return refused(tr("Choose at least one person."), QStringLiteral("person"));
    }
    Result<std::vector<Trainee>> there = queries().trainees(id);
    if (!there) {
        return there;
    }
    Result<Transaction> transaction = Transaction::begin(m_training.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    std::vector<Trainee> nominated;
    for (const PersonId person : people) {
        const bool isThere =
            std::any_of(there->begin(), there->end(), [person](const Trainee& each) { return each.person == person; });
        if (isThere) {
            continue;
        }
        Trainee trainee;
        trainee.programme = id;
        trainee.person = person;
        trainee.member = member;
        if (Result<void> saved = saveTrainee(trainee); !saved) {
            return saved.takeError();
        }
        nominated.push_back(std::move(trainee));
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return nominated;
}

Result<Trainee> TrainingWorkflow::changeTrainee(TraineeId id,
                                                const std::vector<TraineeState>& from,
                                                const std::function<Result<void>(Trainee&)>& edit)
{
    return changeRecord(m_training.trainees, id, [&](Trainee& trainee) -> Result<void> {
        if (std::find(from.begin(), from.end(), trainee.state) == from.end()) {
            return refused(tr("This cannot be done now: %1 is “%2”.")
                               .arg(Bidi::isolateReference(trainee.number), choiceLabel(trainee.state)));
        }
        if (Result<TrainingProgramme> free = changeable(trainee.programme); !free) {
            return free.takeError();
        }
        return edit(trainee);
    });
}

Result<Trainee> TrainingWorkflow::accept(TraineeId id)
{
    return changeTrainee(id,
                         {TraineeState::Nominated, TraineeState::Declined, TraineeState::Withdrawn},
                         [this](Trainee& trainee) -> Result<void> {
                             Result<TrainingProgramme> programme = m_training.programmes.get(trainee.programme);
                             if (!programme) {
                                 return programme.takeError();
                             }
                             trainee.state = TraineeState::Accepted;
                             return checkSeats(*programme, 1);
                         });
}

Result<int> TrainingWorkflow::acceptAll(TrainingProgrammeId id)
{
    Result<Transaction> transaction = Transaction::begin(m_training.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<TrainingProgramme> programme = m_training.programmes.get(id);
    if (!programme) {
        return programme.takeError();
    }
    Result<std::vector<Trainee>> nominated =
        m_training.trainees.where(QStringLiteral("programme = ? AND state = 'nominated'"), {id.value()});
    if (!nominated) {
        return nominated.takeError();
    }
    const int count = static_cast<int>(nominated->size());
    if (Result<void> seats = checkSeats(*programme, count); !seats) {
        return seats.takeError();
    }
    for (const Trainee& trainee : *nominated) {
        if (Result<Trainee> accepted = accept(trainee.id); !accepted) {
            return accepted.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return count;
}

Result<Trainee> TrainingWorkflow::decline(TraineeId id, const QString& reason)
{
    return changeTrainee(id, {TraineeState::Nominated}, [&reason](Trainee& trainee) -> Result<void> {
        if (reason.trimmed().isEmpty()) {
            return refused(tr("Say why."), QStringLiteral("note"));
        }
        trainee.state = TraineeState::Declined;
        trainee.note = reason.trimmed();
        return {};
    });
}

Result<Trainee> TrainingWorkflow::withdraw(TraineeId id, const QString& reason)
{
    return changeTrainee(
        id, {TraineeState::Nominated, TraineeState::Accepted}, [&reason](Trainee& trainee) -> Result<void> {
            if (reason.trimmed().isEmpty()) {
                return refused(tr("Say why."), QStringLiteral("note"));
            }
            trainee.state = TraineeState::Withdrawn;
            trainee.note = reason.trimmed();
            return {};
        });
}

Result<Trainee> TrainingWorkflow::setScores(TraineeId id, const QString& before, const QString& after)
{
    Result<Trainee> trainee = m_training.trainees.get(id);
    if (!trainee) {
        return trainee;
    }
    if (trainee->scoreBefore == before && trainee->scoreAfter == after) {
        return trainee;
    }
    trainee->scoreBefore = before;
    trainee->scoreAfter = after;
    if (Result<void> saved = saveTrainee(*trainee); !saved) {
        return saved.takeError();
    }
    return trainee;
}

Result<void> TrainingWorkflow::saveAttendance(SessionAttendance& line)
{
    Result<TrainingSession> session = m_training.programmeSessions.get(line.session);
    Result<Trainee> trainee = m_training.trainees.get(line.trainee);
    if (!session || !trainee) {
        return session ? trainee.takeError() : session.takeError();
    }
    if (session->programme != trainee->programme) {
        return refused(tr("%1 is a trainee of another programme than the session %2.")
                           .arg(Bidi::isolateReference(trainee->number), Bidi::isolateReference(session->number)),
                       QStringLiteral("trainee"));
    }
    if (!trainee->takesPart()) {
        return refused(tr("%1 does not take part: “%2”.")
                           .arg(Bidi::isolateReference(trainee->number), choiceLabel(trainee->state)),
                       QStringLiteral("trainee"));
    }
    if (Result<TrainingProgramme> free = changeable(session->programme); !free) {
        return free.takeError();
    }
    Result<std::vector<SessionAttendance>> same =
        m_training.sessionAttendance.where(QStringLiteral("session = ? AND trainee = ? AND id <> ?"),
                                           {line.session.value(), line.trainee.value(), line.id.value()});
    if (!same) {
        return same.takeError();
    }
    if (!same->empty()) {
        return refused(tr("The attendance of %1 at %2 is noted already.")
                           .arg(Bidi::isolateReference(trainee->number), Bidi::isolateReference(session->number)),
                       QStringLiteral("trainee"));
    }
    return m_training.sessionAttendance.save(line);
}

Result<void> TrainingWorkflow::removeAttendance(SessionAttendanceId id)
{
    Result<SessionAttendance> line = m_training.sessionAttendance.get(id);
    if (!line) {
        return line.takeError();
    }
    return mark(line->session, line->trainee, std::nullopt);
}

Result<void>
TrainingWorkflow::mark(TrainingSessionId session, TraineeId trainee, std::optional<TrainingPresence> presence)
{
    Result<std::vector<SessionAttendance>> found = m_training.sessionAttendance.where(
        QStringLiteral("session = ? AND trainee = ?"), {session.value(), trainee.value()});
    if (!found) {
        return found.takeError();
    }
    if (!presence) {
        Result<TrainingSession> held = m_training.programmeSessions.get(session);
        if (!held) {
            return held.takeError();
        }
        if (Result<TrainingProgramme> free = changeable(held->programme); !free) {
            return free.takeError();
        }
        return found->empty() ? Result<void>() : m_training.sessionAttendance.remove(found->front().id);
    }
    SessionAttendance line;
    if (!found->empty()) {
        line = found->front();
        if (line.state == *presence) {
            return {};
        }
    }
    line.session = session;
    line.trainee = trainee;
    line.state = *presence;
    return saveAttendance(line);
}

Result<int> TrainingWorkflow::markRest(TrainingSessionId session, TrainingPresence presence)
{
    Result<Transaction> transaction = Transaction::begin(m_training.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<TrainingSession> held = m_training.programmeSessions.get(session);
    if (!held) {
        return held.takeError();
    }
    Result<std::vector<Trainee>> rest = m_training.trainees.where(
        QStringLiteral("programme = ? AND state = 'accepted' AND id NOT IN (SELECT trainee FROM session_attendance "
                       "WHERE session = ? AND deleted = 0)"),
        {held->programme.value(), session.value()});
    if (!rest) {
        return rest.takeError();
    }
    for (const Trainee& trainee : *rest) {
        if (Result<void> marked = mark(session, trainee.id, presence); !marked) {
            return marked.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return static_cast<int>(rest->size());
}

} // namespace tahaluf
