// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/SpeakersQueue.h"

namespace tahaluf {

Result<void> SpeakersQueue::add(MeetingId meeting, PersonId person, MemberId member)
{
    Result<std::vector<Speaker>> queue = waiting(meeting);
    if (!queue) {
        return queue.takeError();
    }
    for (const Speaker& speaker : *queue) {
        if (speaker.person == person && speaker.member == member) {
            return {};
        }
    }
    Speaker speaker;
    speaker.meeting = meeting;
    speaker.person = person;
    speaker.member = member;
    speaker.askedAt = m_records.now();
    return m_records.speakers.insert(speaker);
}

Result<std::optional<Speaker>> SpeakersQueue::next(MeetingId meeting)
{
    Result<std::vector<Speaker>> queue = waiting(meeting);
    if (!queue) {
        return queue.takeError();
    }
    if (queue->empty()) {
        return std::optional<Speaker>();
    }
    Speaker speaker = queue->front();
    speaker.givenAt = m_records.now();
    if (Result<void> saved = m_records.speakers.update(speaker); !saved) {
        return saved.takeError();
    }
    return std::optional<Speaker>(speaker);
}

Result<void> SpeakersQueue::remove(SpeakerId id)
{
    return m_records.speakers.remove(id);
}

Result<std::vector<Speaker>> SpeakersQueue::waiting(MeetingId meeting) const
{
    return m_records.speakers.where(QStringLiteral("meeting = ? AND given_at IS NULL"), {meeting.value()});
}

} // namespace tahaluf
