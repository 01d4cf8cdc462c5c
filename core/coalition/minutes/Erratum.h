// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/meetings/Ids.h"
#include "coalition/minutes/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

/** A visible correction («ملحق تصويب») of minutes that were approved already. */
struct Erratum
{
    ErratumId id;
    QString uid;
    int revision = 0;

    MeetingId meeting;
    int number = 0;
    QDate datedOn;
    QString text;
};

template <> const EntitySpec<Erratum>& specOf<Erratum>();

} // namespace tahaluf
