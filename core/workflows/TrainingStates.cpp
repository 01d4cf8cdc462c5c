// SPDX-License-Identifier: GPL-3.0-or-later
// How a programme of TrainingWorkflow goes from plan to completion.
#include "language/Bidi.h"
#include "workflows/ChangeRecord.h"
#include "workflows/TrainingWorkflow.h"

#include <algorithm>

namespace tahaluf {

Result<TrainingProgramme> TrainingWorkflow::change(TrainingProgrammeId id,
                                                   const std::vector<ProgrammeState>& from,
                                                   const std::function<Result<void>(TrainingProgramme&)>& edit)
{
    return changeRecord(m_training.programmes, id, [&](TrainingProgramme& programme) -> Result<void> {
        if (std::find(from.begin(), from.end(), programme.state) == from.end()) {
            return refused(tr("This cannot be done now: %1 is “%2”.")
                               .arg(Bidi::isolateReference(programme.number), choiceLabel(programme.state)));
        }
        return edit(programme);
    });
}

Result<TrainingProgramme> TrainingWorkflow::open(TrainingProgrammeId id)
{
    return change(id, {ProgrammeState::Planned}, [](TrainingProgramme& programme) -> Result<void> {
        if (!programme.startsOn.isValid() || !programme.endsOn.isValid()) {
            return refused(tr("Say from when to when it is before bodies nominate."), QStringLiteral("starts_on"));
        }
        programme.state = ProgrammeState::Open;
        return {};
    });
}

Result<TrainingProgramme> TrainingWorkflow::start(TrainingProgrammeId id)
{
    Result<TrainingParts> parts = queries().parts(id);
    if (!parts) {
        return parts.takeError();
    }
    return change(id, {ProgrammeState::Open}, [&parts](TrainingProgramme& programme) -> Result<void> {
        if (parts->sessions.empty()) {
            return refused(tr("It has no session yet: add one first."));
        }
        if (std::none_of(
                parts->trainees.begin(), parts->trainees.end(), [](const Trainee& each) { return each.takesPart(); })) {
            return refused(tr("Nobody is accepted yet: accept the nominated first."));
        }
        programme.state = ProgrammeState::Running;
        return {};
    });
}

Result<QStringList> TrainingWorkflow::missing(TrainingProgrammeId id) const
{
    Result<TrainingParts> parts = queries().parts(id);
    if (!parts) {
        return parts.takeError();
    }
    Result<std::vector<SessionTrainer>> trainers = queries().trainers(id);
    if (!trainers) {
        return trainers.takeError();
    }
    const TrainingProgramme& programme = parts->programme;
    const TrainingResults results(*parts);
    QStringList said;
    if (programme.endsOn.isValid() && today() < programme.endsOn) {
        said << tr("It ends on %1 only.").arg(Bidi::isolate(programme.endsOn.toString(Qt::ISODate)));
    }
    if (parts->sessions.empty()) {
        said << tr("It has no session.");
    }
    int undecided = 0;
    int before = 0;
    int after = 0;
    int takePart = 0;
    for (const Trainee& trainee : parts->trainees) {
        undecided += trainee.state == TraineeState::Nominated ? 1 : 0;
        if (trainee.takesPart()) {
            ++takePart;
            before += trainee.before() ? 0 : 1;
            after += trainee.after() ? 0 : 1;
        }
    }
    if (takePart == 0) {
        said << tr("Nobody takes part.");
    }
    if (undecided > 0) {
        said << tr("%n nomination(s) are neither accepted nor declined.", nullptr, undecided);
    }
    for (const TrainingSession& session : parts->sessions) {
        const QString number = Bidi::isolateReference(session.number);
        if (!session.startsAt.isValid()) {
            said << tr("Session %1 has no day and time.").arg(number);
        }
        const bool hasTrainer = std::any_of(trainers->begin(), trainers->end(), [&session](const SessionTrainer& each) {
            return each.session == session.id;
        });
        if (!hasTrainer) {
            said << tr("Session %1 has no trainer.").arg(number);
        }
        int unmarked = 0;
        for (const Trainee& trainee : parts->trainees) {
            unmarked += trainee.takesPart() && !results.presence(session.id, trainee.id) ? 1 : 0;
        }
        if (unmarked > 0) {
            said << tr("The attendance of %n trainee(s) at session %1 is not noted.", nullptr, unmarked).arg(number);
        }
    }
    if (programme.isTested && before > 0) {
        said << tr("%n trainee(s) have no score before the programme.", nullptr, before);
    }
    if (programme.isTested && after > 0) {
        said << tr("%n trainee(s) have no score after the programme.", nullptr, after);
    }
    return said;
}

Result<TrainingProgramme> TrainingWorkflow::complete(TrainingProgrammeId id, QDate on)
{
    Result<QStringList> lacks = missing(id);
    if (!lacks) {
        return lacks.takeError();
    }
    return change(id, {ProgrammeState::Running}, [&](TrainingProgramme& programme) -> Result<void> {
        if (!lacks->isEmpty()) {
            return refused(tr("The programme cannot be completed yet. %1").arg(lacks->join(u' ')));
        }
        const QDate day = on.isValid() ? on : programme.endsOn.isValid() ? programme.endsOn : today();
        if (day > today() || (programme.startsOn.isValid() && day < programme.startsOn)) {
            return refused(tr("It is completed on a day after it began, today at the latest."),
                           QStringLiteral("completed_on"));
        }
        programme.state = ProgrammeState::Completed;
        programme.completedOn = day;
        return {};
    });
}

Result<TrainingProgramme> TrainingWorkflow::reopen(TrainingProgrammeId id)
{
    if (Result<TrainingProgramme> free = changeable(id); !free) {
        return free;
    }
    return change(id, {ProgrammeState::Completed}, [](TrainingProgramme& programme) -> Result<void> {
        programme.state = ProgrammeState::Running;
        programme.completedOn = {};
        return {};
    });
}

Result<TrainingProgramme> TrainingWorkflow::cancel(TrainingProgrammeId id, const QString& reason)
{
    return change(id,
                  {ProgrammeState::Planned, ProgrammeState::Open, ProgrammeState::Running},
                  [&reason](TrainingProgramme& programme) -> Result<void> {
                      if (reason.trimmed().isEmpty()) {
                          return refused(tr("Say why it was cancelled."), QStringLiteral("reason"));
                      }
                      programme.state = ProgrammeState::Cancelled;
                      programme.reason = reason.trimmed();
                      return {};
                  });
}

} // namespace tahaluf
