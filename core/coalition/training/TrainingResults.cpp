// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/training/TrainingResults.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr int Hundred = 100;

std::pair<qint64, qint64> placeOf(TrainingSessionId session, TraineeId trainee)
{
    return {session.value(), trainee.value()};
}
} // namespace

TrainingResults::TrainingResults(const TrainingParts& parts)
{
    for (const SessionAttendance& line : parts.attendance) {
        m_presence.insert(placeOf(line.session, line.trainee), line.state);
    }
    for (const TrainingSession& session : parts.sessions) {
        m_totalMinutes += session.minutes;
    }
    m_trainees.reserve(parts.trainees.size());
    for (const Trainee& trainee : parts.trainees) {
        TraineeResult result{.trainee = trainee};
        for (const TrainingSession& session : parts.sessions) {
            const auto there = presence(session.id, trainee.id);
            result.unmarked += there ? 0 : 1;
            if (there == TrainingPresence::Present || there == TrainingPresence::Late) {
                ++result.sessions;
                result.minutes += session.minutes;
            }
        }
        // Rounded down: nobody earns a certificate by rounding.
        result.percent = m_totalMinutes > 0 ? result.minutes * Hundred / m_totalMinutes : 0;
        result.hasEarned =
            trainee.takesPart() && result.minutes > 0 && result.percent >= parts.programme.leastAttendance;
        m_trainees.push_back(std::move(result));
    }
}

const TraineeResult* TrainingResults::of(TraineeId id) const
{
    const auto found = std::find_if(
        m_trainees.begin(), m_trainees.end(), [id](const TraineeResult& each) { return each.trainee.id == id; });
    return found == m_trainees.end() ? nullptr : &*found;
}

std::optional<TrainingPresence> TrainingResults::presence(TrainingSessionId session, TraineeId trainee) const
{
    const auto found = m_presence.constFind(placeOf(session, trainee));
    return found == m_presence.constEnd() ? std::nullopt : std::optional<TrainingPresence>(*found);
}

TrainingFigures TrainingResults::figuresOf(const std::vector<TraineeResult>& results)
{
    TrainingFigures figures;
    double percent = 0;
    double before = 0;
    double after = 0;
    int tested = 0;
    for (const TraineeResult& result : results) {
        ++figures.nominated;
        if (!result.trainee.takesPart()) {
            continue;
        }
        ++figures.trainees;
        figures.trained += result.hasEarned ? 1 : 0;
        figures.minutes += result.minutes;
        percent += result.percent;
        if (result.trainee.gain()) {
            ++tested;
            before += *result.trainee.before();
            after += *result.trainee.after();
        }
    }
    if (figures.trainees > 0) {
        figures.attendance = percent / figures.trainees;
    }
    if (tested > 0) {
        figures.before = before / tested;
        figures.after = after / tested;
        figures.gain = (after - before) / tested;
    }
    return figures;
}

} // namespace tahaluf
