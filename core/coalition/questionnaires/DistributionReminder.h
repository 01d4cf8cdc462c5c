// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Distribution.h"
#include "coalition/questionnaires/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

/** That the answer to a form was asked for again. */
struct DistributionReminder
{
    DistributionReminderId id;
    QString uid;
    int revision = 0;

    DistributionId distribution;
    QDate remindedOn;
    DistributionChannel channel = DistributionChannel::Paper;
    QString note;
};

template <> const EntitySpec<DistributionReminder>& specOf<DistributionReminder>();

} // namespace tahaluf
