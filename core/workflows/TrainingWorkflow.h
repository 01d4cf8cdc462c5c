// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/TrainingQueries.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <optional>

namespace tahaluf {

/**
 * Training programmes with their sessions, trainers, trainees and attendance. A programme is planned, opened for
 * nominations, run and completed by commands; once certificates were issued on it, what they attest stays as it is.
 */
class TrainingWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(TrainingWorkflow)

public:
    TrainingWorkflow(CoalitionRecords& records, TrainingRecords& training)
        : m_records(records)
        , m_training(training)
    {
    }

    // The save commands of forms and imports. A new record gets its number and may come with any state; later states
    // change by the commands below alone.
    Result<void> save(TrainingProgramme& programme);
    Result<void> saveSession(TrainingSession& session);
    Result<void> saveTrainer(SessionTrainer& trainer);
    Result<void> saveTrainee(Trainee& trainee);
    Result<void> saveAttendance(SessionAttendance& line);
    /** Refused once there are trainees. */
    Result<void> remove(TrainingProgrammeId id);
    /** Refused once attendance was noted for it. */
    Result<void> removeSession(TrainingSessionId id);
    /** Refused once they were somewhere or have a certificate. */
    Result<void> removeTrainee(TraineeId id);
    Result<void> removeAttendance(SessionAttendanceId id);

    /** Bodies may nominate from now on. */
    Result<TrainingProgramme> open(TrainingProgrammeId id);
    Result<TrainingProgramme> start(TrainingProgrammeId id);
    /** What keeps the programme from being completed, a sentence each; empty: nothing. */
    Result<QStringList> missing(TrainingProgrammeId id) const;
    /** Refused while anything is missing, saying what. Without a day: its last day. */
    Result<TrainingProgramme> complete(TrainingProgrammeId id, QDate on = {});
    /** Runs again; refused once certificates were issued. */
    Result<TrainingProgramme> reopen(TrainingProgrammeId id);
    Result<TrainingProgramme> cancel(TrainingProgrammeId id, const QString& reason);

    /** Nominated by this body, in the order given; who is nominated already is left out. Returns the new ones. */
    Result<std::vector<Trainee>> nominate(TrainingProgrammeId id, MemberId member, const std::vector<PersonId>& people);
    /** Refused when all seats are taken. */
    Result<Trainee> accept(TraineeId id);
    /** All who are nominated, as far as there are seats: all or none. Returns how many. */
    Result<int> acceptAll(TrainingProgrammeId id);
    Result<Trainee> decline(TraineeId id, const QString& reason);
    Result<Trainee> withdraw(TraineeId id, const QString& reason);
    /** Empty: not tested. */
    Result<Trainee> setScores(TraineeId id, const QString& before, const QString& after);

    /** Nothing takes the mark back. */
    Result<void> mark(TrainingSessionId session, TraineeId trainee, std::optional<TrainingPresence> presence);
    /** All who take part and of whom nothing is noted yet at this session. Returns how many. */
    Result<int> markRest(TrainingSessionId session, TrainingPresence presence);

private:
    [[nodiscard]] TrainingQueries queries() const { return {m_records, m_training}; }
    [[nodiscard]] QDate today() const { return m_records.now().date(); }
    Result<void> check(const TrainingProgramme& programme) const;
    /** The programme, unless certificates hold what belongs to it as it is. */
    Result<TrainingProgramme> changeable(TrainingProgrammeId id) const;
    Result<void> checkSeats(const TrainingProgramme& programme, int more) const;
    Result<void> checkTrainee(const TrainingProgramme& programme, Trainee& trainee) const;
    Result<Trainee> changeTrainee(TraineeId id,
                                  const std::vector<TraineeState>& from,
                                  const std::function<Result<void>(Trainee&)>& edit);
    Result<TrainingProgramme> change(TrainingProgrammeId id,
                                     const std::vector<ProgrammeState>& from,
                                     const std::function<Result<void>(TrainingProgramme&)>& edit);

    CoalitionRecords& m_records;
    TrainingRecords& m_training;
};

} // namespace tahaluf
