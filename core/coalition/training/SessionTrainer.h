// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/resources/Ids.h"
#include "coalition/training/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** Who teaches a session: a person, or a trainer or expert that a member offers. */
struct SessionTrainer
{
    SessionTrainerId id;
    QString uid;
    int revision = 0;

    TrainingSessionId session;
    PersonId person; ///< either this one
    ResourceId resource; ///< or this
    ResourceRequestId request;
    QString part; ///< of the session, where several teach
};

template <> const EntitySpec<SessionTrainer>& specOf<SessionTrainer>();

} // namespace tahaluf
