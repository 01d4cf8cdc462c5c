// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/MeetingFixture.h"
#include "widgets/PageContext.h"

namespace tahaluf {

/** The small coalition of MeetingFixture, seen from a window in Arabic. */
class RecordsFixture : public MeetingFixture
{
public:
    RecordsFixture()
        : context(*workspace, Phrasebook(Language::Arabic))
    {
    }

    /** Records this many proposals in the meeting, in one transaction. */
    void addProposals(int count);
    /** Changes a body's name as another window of the same file would, without the form knowing. */
    Member renamedElsewhere(const Member& member, const QString& name);

    PageContext context;
};

} // namespace tahaluf
