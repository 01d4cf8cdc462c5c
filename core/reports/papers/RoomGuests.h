// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

#include <vector>

namespace tahaluf {

/** What plates, badges and seats say of one guest, in the paper's language. */
struct GuestNames
{
    QString honorific;
    QString name; ///< never empty: the body's where nobody is named yet
    QString position;
    QString body; ///< empty where `name` says it already
    bool isChair = false;
};

/** Who sits at the table of a meeting. */
class RoomGuests
{
    Q_DECLARE_TR_FUNCTIONS(RoomGuests)

public:
    /** By precedence; those who are known to stay away are left out. A failed read is kept in `words`. */
    static std::vector<GuestNames> names(PaperWords& words, const Meeting& meeting);
    /** The honest page of a meeting to which nobody is invited yet. */
    static void sayNobody(const PaperWords& words, const Meeting& meeting, Document& paper);
};

} // namespace tahaluf
