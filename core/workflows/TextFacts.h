// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "language/Phrasebook.h"

#include <QCoreApplication>
#include <QHash>

namespace tahaluf {

/**
 * What the names in braces of a standard text mean for the records it is used with: {body}, {meeting}, {date},
 * {venue}, {due}, {coalition}, and for a reminder or an answer {letter}, {letter date}, {letter subject}. Each has an
 * Arabic name as well («{الجهة}»).
 */
class TextFacts
{
    Q_DECLARE_TR_FUNCTIONS(TextFacts)

public:
    TextFacts(const CoalitionRecords& records, const Phrasebook& phrasebook);

    Result<void> setMeeting(MeetingId meeting);
    Result<void> setBody(MemberId member, QDate day);
    void setDue(QDate due);
    /** The letter a reminder is about, or the one that is answered: then by the other side's number, if it has one. */
    void setLetter(const Letter& letter);

    /** The text with the names filled in that mean something here; the others stay in their braces. */
    [[nodiscard]] QString filledSoFar(const QString& text) const;
    /** The text with all its names filled in; Refused for a name that is unknown or has no meaning here. */
    [[nodiscard]] Result<QString> filled(const QString& text) const;
    /** All names in the language of the phrasebook, with braces, for a hint beside a text. */
    [[nodiscard]] static QStringList names(Language language);

private:
    void set(const char* name, const QString& value);

    const CoalitionRecords& m_records;
    Phrasebook m_phrasebook;
    QHash<QString, QString> m_values;
};

} // namespace tahaluf
