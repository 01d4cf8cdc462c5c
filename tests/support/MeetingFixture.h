// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Workspace.h"

#include <memory>

namespace tahaluf {

/** A small coalition, in memory unless a file is named: three bodies, three people, one planned meeting with two agenda
 * items. */
class MeetingFixture
{
public:
    explicit MeetingFixture(const QString& path = {});

    FixedClock clock{QDateTime(QDate(2012, 11, 29), QTime(9, 30))};
    std::unique_ptr<Workspace> workspace;
    Member interior; ///< core
    Member justice; ///< core
    Member university; ///< supporting
    Person interiorPerson;
    Person justicePerson;
    Person universityPerson;
    Meeting meeting;
    AgendaItem opening;
    AgendaItem discussion;

    [[nodiscard]] Entry entry(const QString& text) const;
    void advance(int seconds) { clock.set(clock.localNow().addSecs(seconds)); }

private:
    Member makeMember(const QString& name, Relevance relevance);
    Person makePerson(const QString& name, const Member& member);
};

} // namespace tahaluf
