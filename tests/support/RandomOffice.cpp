// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RandomOffice.h"

namespace tahaluf {

bool RandomOffice::recordEntry()
{
    return withOne(m_workspace.records().meetings, [this](Meeting& meeting) {
        Entry entry;
        entry.meeting = meeting.id;
        entry.kind = EntryKind::Proposal;
        entry.text = text();
        return withOne(m_workspace.records().members, [&](Member& member) {
            entry.member = member.id;
            return m_workspace.entries().record(entry).has_value();
        });
    });
}

bool RandomOffice::addAgendaItem()
{
    return withOne(m_workspace.records().meetings, [this](Meeting& meeting) {
        AgendaItem item;
        item.meeting = meeting.id;
        item.title = text();
        return m_workspace.meetings().addAgendaItem(item).has_value();
    });
}

bool RandomOffice::step()
{
    CoalitionRecords& records = m_workspace.records();
    switch (m_chance.bounded(10)) {
    case 0:
        return recordEntry();
    case 1:
        return withOne(records.entries, [this](Entry& entry) {
            return m_workspace.entries().correctText(entry.id, text()).has_value();
        });
    case 2:
        return withOne(records.entries,
                       [this](Entry& entry) { return m_workspace.entries().withdraw(entry.id, text()).has_value(); });
    case 3: {
        Theme theme;
        theme.name = text();
        return records.themes.insert(theme).has_value();
    }
    case 4:
        return withOne(records.themes, [&, this](Theme& theme) {
            theme.name = text();
            return records.themes.update(theme).has_value();
        });
    case 5:
        return withOne(records.themes, [&](Theme& theme) { return records.themes.remove(theme.id).has_value(); });
    case 6:
        return addAgendaItem();
    case 7:
        return withOne(records.people, [&, this](Person& person) {
            person.position = text();
            return withOne(records.members, [&](Member& member) {
                person.member = member.id;
                return records.people.update(person).has_value();
            });
        });
    case 8: {
        Member member;
        member.name = text();
        return records.members.insert(member).has_value();
    }
    default:
        return withOne(records.members, [this](Member& member) {
            return m_workspace.members().rename(member.id, text(), text(), QDate(2012, 12, 1)).has_value();
        });
    }
}

} // namespace tahaluf
