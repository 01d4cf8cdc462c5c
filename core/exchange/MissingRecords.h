// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/LinkResolver.h"
#include "exchange/RecordAccess.h"

#include <QCoreApplication>

namespace tahaluf {

/** Makes the records that an imported row names and that are not there yet. */
class MissingRecords
{
    Q_DECLARE_TR_FUNCTIONS(MissingRecords)

public:
    MissingRecords(const RecordAccess& access, LinkResolver& links)
        : m_access(access)
        , m_links(links)
    {
    }

    /** Bodies, people and meetings can be made from their name or code; others give no id. */
    Result<std::optional<qint64>> make(const QString& entity, const QString& text, qint64 member);
    /** The series of a letter or, without one, of a type of meeting; made where there is none. */
    Result<SeriesId> seriesFor(const QString& letter, MeetingType type);

private:
    Result<std::optional<qint64>> makeMeeting(const QString& code);

    RecordAccess m_access;
    LinkResolver& m_links;
};

} // namespace tahaluf
