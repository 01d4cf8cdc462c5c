// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/questionnaires/Ids.h"
#include "coalition/training/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class ProgrammeState
{
    Planned,
    Open,
    Running,
    Completed,
    Cancelled
};

/** A numbered training programme («البرنامج الخامس») for the staff of the members. */
struct TrainingProgramme
{
    TrainingProgrammeId id;
    QString uid;
    int revision = 0;

    QString number; ///< «بر-005»; given once
    int ordinal = 0; ///< the fifth: 5; 0 in a new one takes the next
    QString title;
    QString titleEn;
    QString objectives; ///< one a line
    QString objectivesEn;
    QString fields; ///< separated by commas
    QString targetGroup;
    QString targetGroupEn;
    MemberId organiser;
    QDate launchedOn; ///< announced, before its first session
    QDate startsOn;
    QDate endsOn; ///< the last day
    QString venue;
    QString venueEn;
    int seats = 0; ///< 0: not limited
    int leastAttendance = 75; ///< percent of the hours that a certificate needs
    bool isTested = true; ///< a test of knowledge before and after
    ProgrammeState state = ProgrammeState::Planned;
    QDate completedOn;
    QString reason; ///< why it was cancelled
    QuestionnaireId questionnaire; ///< the version of the evaluation form that its trainees have
    Audience audience = Audience::Partners;
    QString note;
};

template <> const ChoiceList& choicesOf<ProgrammeState>();
template <> const EntitySpec<TrainingProgramme>& specOf<TrainingProgramme>();

} // namespace tahaluf
