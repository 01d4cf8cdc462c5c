// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/MeetingFacts.h"

namespace tahaluf {

QString MeetingFacts::day() const
{
    return m_words.dates().dayAndDual(m_meeting.startsAt.date(), m_meeting.statedHijri);
}

QString MeetingFacts::time() const
{
    // A meeting planned for a day only is stored at midnight.
    const QTime time = m_meeting.startsAt.time();
    return time == QTime(0, 0) ? QString() : m_words.dates().time(time);
}

QVector<paper::KeyValue> MeetingFacts::pairs() const
{
    QVector<paper::KeyValue> facts{
        {wording("Day and date"), day()},
        {wording("Time"), time()},
        {wording("Venue"), m_words.recorded(m_meeting.venue)},
    };
    facts.removeIf([](const paper::KeyValue& fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace tahaluf
