// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/SessionAttendance.h"
#include "coalition/training/Trainee.h"
#include "coalition/training/TrainingProgramme.h"
#include "coalition/training/TrainingSession.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace tahaluf {

/** The records a programme consists of, sessions and trainees in their order. */
struct TrainingParts
{
    TrainingProgramme programme = {};
    std::vector<TrainingSession> sessions = {};
    std::vector<Trainee> trainees = {};
    std::vector<SessionAttendance> attendance = {};
};

/** What came of one trainee. */
struct TraineeResult
{
    Trainee trainee = {};
    int sessions = 0; ///< at which they were
    int unmarked = 0; ///< of which nothing is noted yet
    int minutes = 0; ///< of those at which they were
    int percent = 0; ///< of the programme's time
    bool hasEarned = false; ///< takes part and was there long enough for a certificate
};

/** Several trainees together: of a programme, or of a body. */
struct TrainingFigures
{
    int nominated = 0; ///< all
    int trainees = 0; ///< who take part
    int trained = 0; ///< of them, those who earned a certificate
    int minutes = 0; ///< attended, all together
    std::optional<double> attendance = {}; ///< percent of the time, mean
    std::optional<double> before = {}; ///< mean score of those with both tests
    std::optional<double> after = {};
    std::optional<double> gain = {};
};

/** What came of a programme, calculated from its records alone. */
class TrainingResults
{
public:
    explicit TrainingResults(const TrainingParts& parts);

    /** All trainees in their order, those who do not take part too. */
    [[nodiscard]] const std::vector<TraineeResult>& trainees() const { return m_trainees; }
    [[nodiscard]] const TraineeResult* of(TraineeId id) const;
    [[nodiscard]] int totalMinutes() const { return m_totalMinutes; }
    /** What is noted of a trainee at a session; nothing: not noted yet. */
    [[nodiscard]] std::optional<TrainingPresence> presence(TrainingSessionId session, TraineeId trainee) const;
    [[nodiscard]] TrainingFigures figures() const { return figuresOf(m_trainees); }
    [[nodiscard]] static TrainingFigures figuresOf(const std::vector<TraineeResult>& results);

private:
    std::vector<TraineeResult> m_trainees;
    QHash<std::pair<qint64, qint64>, TrainingPresence> m_presence;
    int m_totalMinutes = 0;
};

} // namespace tahaluf
