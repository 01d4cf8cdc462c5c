// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MeetingPage.h"

#include "Workspace.h"

namespace tahaluf {

QHash<QString, QVariant> MeetingPage::presetOfNew() const
{
    QHash<QString, QVariant> preset = RecordPage::presetOfNew();
    const CoalitionRecords& records = context().workspace().records();
    Result<std::vector<Meeting>> last =
        records.meetings.where(QStringLiteral("1"), {}, QStringLiteral("id DESC LIMIT 1"));
    if (last && !last->empty()) {
        const Meeting& meeting = last->front();
        preset.insert(QStringLiteral("series"), meeting.series.value());
        preset.insert(QStringLiteral("venue"), meeting.nextVenue.isEmpty() ? meeting.venue : meeting.nextVenue);
        preset.insert(QStringLiteral("chair"), FieldValue<PersonId>::toStored(meeting.chair));
        preset.insert(QStringLiteral("secretary"), FieldValue<PersonId>::toStored(meeting.secretary));
        preset.insert(QStringLiteral("rapporteur"), FieldValue<PersonId>::toStored(meeting.rapporteur));
        return preset;
    }
    if (Result<std::vector<Series>> series = records.series.all(); series && !series->empty()) {
        preset.insert(QStringLiteral("series"), series->front().id.value());
    }
    return preset;
}

} // namespace tahaluf
