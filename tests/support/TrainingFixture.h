// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/MeetingFixture.h"
#include "support/Must.h"
#include "WorkAreas.h"

namespace tahaluf {

/** A fixture with a programme of two sessions, over another fixture; today is 29 November 2012. */
template <typename Base> class WithTraining : public Base
{
public:
    using Base::Base;

    [[nodiscard]] WorkAreas& areas() const { return this->workspace->areas(); }
    [[nodiscard]] TrainingWorkflow& training() const { return areas().training(); }
    [[nodiscard]] CertificateWorkflow& certificates() const { return areas().certificates(); }
    [[nodiscard]] TrainingRecords& trainingRecords() const { return areas().trainingRecords(); }
    [[nodiscard]] TrainingQueries queries() const { return {this->workspace->records(), trainingRecords()}; }
    [[nodiscard]] TrainingProgramme read(TrainingProgrammeId id) const
    {
        return must(trainingRecords().programmes.get(id));
    }
    [[nodiscard]] Trainee read(TraineeId id) const { return must(trainingRecords().trainees.get(id)); }
    [[nodiscard]] TrainingSession read(TrainingSessionId id) const
    {
        return must(trainingRecords().programmeSessions.get(id));
    }
    [[nodiscard]] TrainingResults results(TrainingProgrammeId id) const
    {
        return TrainingResults(must(queries().parts(id)));
    }

    /** From 18 to 19 November 2012, planned. */
    TrainingProgramme programme(int ordinal = 0) const
    {
        TrainingProgramme made;
        made.ordinal = ordinal;
        made.title = QStringLiteral("التعرّف المبكر إلى الضحايا");
        made.titleEn = QStringLiteral("Early identification of victims");
        made.startsOn = QDate(2012, 11, 18);
        made.endsOn = QDate(2012, 11, 19);
        made.organiser = this->interior.id;
        must(training().save(made));
        return made;
    }
    TrainingSession session(const TrainingProgramme& programme, int minutes = 120) const
    {
        TrainingSession made;
        made.programme = programme.id;
        made.subject = QStringLiteral("مؤشرات التعرّف");
        made.startsAt = QDateTime(programme.startsOn, QTime(9, 0));
        made.minutes = minutes;
        must(training().saveSession(made));
        return made;
    }
    void taught(const TrainingSession& session) const
    {
        SessionTrainer trainer;
        trainer.session = session.id;
        trainer.person = this->universityPerson.id;
        must(training().saveTrainer(trainer));
    }
    /** The two of the ministries, accepted. */
    std::vector<Trainee> accepted(const TrainingProgramme& programme) const
    {
        must(training().nominate(programme.id, this->interior.id, {this->interiorPerson.id}));
        must(training().nominate(programme.id, this->justice.id, {this->justicePerson.id}));
        must(training().acceptAll(programme.id));
        return must(queries().trainees(programme.id));
    }
    /** Two sessions of two hours and one; the first was at both, the second at the shorter one; both were tested. */
    TrainingProgramme completed(int ordinal = 0) const
    {
        TrainingProgramme made = programme(ordinal);
        const TrainingSession first = session(made, 120);
        const TrainingSession second = session(made, 60);
        taught(first);
        taught(second);
        must(training().open(made.id));
        const std::vector<Trainee> trainees = accepted(made);
        must(training().start(made.id));
        must(training().markRest(second.id, TrainingPresence::Present));
        must(training().mark(first.id, trainees[0].id, TrainingPresence::Late));
        must(training().mark(first.id, trainees[1].id, TrainingPresence::Absent));
        must(training().setScores(trainees[0].id, QStringLiteral("40"), QStringLiteral("90")));
        must(training().setScores(trainees[1].id, QStringLiteral("50"), QStringLiteral("60")));
        return must(training().complete(made.id));
    }

protected:
};

using TrainingFixture = WithTraining<MeetingFixture>;

} // namespace tahaluf
