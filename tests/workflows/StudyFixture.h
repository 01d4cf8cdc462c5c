// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/StudyQueries.h"
#include "support/MeetingFixture.h"

namespace tahaluf {

/** The small coalition with proposals of its meeting, and what is done with them. */
class StudyFixture : public MeetingFixture
{
public:
    /** The reason that is given where it does not matter which. */
    static QString why();
    static const std::vector<EntryState>& allStates();

    Entry record(EntryKind kind = EntryKind::Proposal);
    [[nodiscard]] StudyAssignment order(int days = 10) const;
    /** Given to study, to the person of the ministry of justice, for ten days. */
    Study given(const Entry& entry);
    /** A proposal in this state, brought there by the commands that lead to it. */
    Entry in(EntryState state);
    /** Opens and closes the meeting with somebody present, and approves its minutes. */
    void approve();

    [[nodiscard]] Entry now(const Entry& entry) const { return *workspace->records().entries.get(entry.id); }
    [[nodiscard]] Study now(const Study& study) const { return *workspace->records().studies.get(study.id); }
    [[nodiscard]] StudyWorkflow& studies() const { return workspace->studies(); }
    [[nodiscard]] StudyQueries queries() const { return StudyQueries(workspace->records()); }

private:
    int m_count = 0;
};

} // namespace tahaluf
