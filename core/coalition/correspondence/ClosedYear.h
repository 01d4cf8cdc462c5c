// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/correspondence/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

/** A year whose register is closed: it takes no more letters, and its index is kept as it was. */
struct ClosedYear
{
    ClosedYearId id;
    QString uid;
    int revision = 0;

    int year = 0;
    QDate closedOn;
    QString closedBy;
    int sent = 0; ///< letters sent in that year
    int received = 0;
    QString document; ///< the canonical paper of its index
    QString contentHash;
};

template <> const EntitySpec<ClosedYear>& specOf<ClosedYear>();

} // namespace tahaluf
