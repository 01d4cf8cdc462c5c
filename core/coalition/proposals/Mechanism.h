// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Ids.h"
#include "schema/EntitySpec.h"

#include <QString>

namespace tahaluf {

/** A mechanism of work (committee, hotline, training ...). */
struct Mechanism
{
    MechanismId id;
    QString uid;
    int revision = 0;

    QString name;
    QString nameEn;
    int position = 0;
};

template <> const EntitySpec<Mechanism>& specOf<Mechanism>();

} // namespace tahaluf
