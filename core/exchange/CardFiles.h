// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/meetings/Meeting.h"
#include "coalition/members/Person.h"
#include "exchange/ContentLines.h"
#include "exchange/RecordAccess.h"
#include "language/Phrasebook.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace tahaluf {

/** The versions of address cards: 3.0 is read by every program, 4.0 carries names in two languages. */
enum class CardVersion
{
    Three,
    Four
};

/**
 * Meetings as a calendar (iCalendar, in the time zone of Qatar, with the Umm al-Qura day in the description), and
 * people as address cards (vCard), for the programs an office has. The file is replaced as a whole.
 */
class CardFiles
{
    Q_DECLARE_TR_FUNCTIONS(CardFiles)

public:
    /** The language of what the files say by themselves. */
    CardFiles(const RecordAccess& access, const Phrasebook& words)
        : m_access(access)
        , m_words(words)
    {
    }

    /** Whether the name's ending is one of these formats. */
    [[nodiscard]] static bool isFor(const QString& path);
    /**
     * The records with these ids, or all, by the name's ending: meetings as .ics, people as .vcf. How many were
     * written: a meeting without a day has no place in a calendar. Usage for another kind of record.
     */
    Result<qint64> writeFile(const QString& path,
                             const QString& entity,
                             const std::optional<std::vector<qint64>>& ids = {},
                             CardVersion version = CardVersion::Three);

private:
    Result<qint64> writeMeetings(ContentLines& lines, const std::vector<Meeting>& meetings) const;
    Result<void> addMeeting(ContentLines& lines, const Meeting& meeting) const;
    Result<QString> descriptionOf(const Meeting& meeting) const;
    Result<void> addPerson(ContentLines& lines, const Person& person, CardVersion version) const;

    RecordAccess m_access;
    const Phrasebook& m_words;
};

} // namespace tahaluf
