// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QCoreApplication>

namespace tahaluf {

/**
 * Recording what is said and mending how it was recorded. Every command is one transaction and durable when it
 * returns. Numbers are given at saving, once; the first wording stays in the history. Once the minutes of a meeting
 * are approved MinutesLock refuses what would change them; studying, and taking a proposal back, go on.
 */
class EntryWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(EntryWorkflow)

public:
    explicit EntryWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** Saves a new entry; gives number, sequence and, where empty, recordedAt. Without a meeting it is «خ-...». */
    Result<void> record(Entry& entry);
    /**
     * The save command of forms and imports: a new entry is recorded, an existing one corrected. A state follows from
     * a command: saving another one withdraws the entry or is refused.
     */
    Result<void> save(Entry& entry);

    Result<Entry> correctText(EntryId id, const QString& text);
    Result<Entry> moveToItem(EntryId id, AgendaItemId item);
    Result<Entry> reclassify(EntryId id, EntryKind kind);
    /** Corrects who said it: a person with the body whose view it expresses, or a body alone. */
    Result<Entry> attribute(EntryId id, PersonId person, MemberId member);
    /** The entry stays, with its number, marked withdrawn and with the reason; its study is recalled. */
    Result<Entry> withdraw(EntryId id, const QString& reason);
    /** Moves an entry to the recycle bin; refused once it was studied or something was decided of similar ones. */
    Result<void> remove(EntryId id);
    /** Fills in a line that was saved «يُستكمل». */
    Result<Entry> complete(EntryId id, const QString& text);

    /** Entries of a meeting in the order of their numbers. */
    Result<std::vector<Entry>> ofMeeting(MeetingId meeting) const;
    Result<std::vector<Entry>> ofItem(MeetingId meeting, AgendaItemId item) const;

private:
    Result<void> giveNumber(Transaction& transaction, Entry& entry);
    Result<void> refuseWithMerged(const Entry& entry) const;
    Result<Entry> change(EntryId id, const std::function<void(Entry&)>& edit);

    CoalitionRecords& m_records;
};

} // namespace tahaluf
