// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/MissingRecords.h"

#include "language/Bidi.h"
#include "language/Numerals.h"
#include "workflows/MeetingWorkflow.h"

#include <QRegularExpression>

namespace tahaluf {

Result<SeriesId> MissingRecords::seriesFor(const QString& letter, MeetingType type)
{
    Result<std::vector<Series>> all = m_access.records.series.all();
    if (!all) {
        return all.takeError();
    }
    for (const Series& series : *all) {
        if (letter.isEmpty() ? series.type == type : series.code == letter) {
            return series.id;
        }
    }
    if (!letter.isEmpty()) {
        return refused(tr("there is no series of meetings with the letter “%1”").arg(letter),
                       QStringLiteral("meeting"));
    }
    Series series;
    series.type = type;
    switch (type) {
    case MeetingType::Consultative:
        series.code = QStringLiteral("ت");
        series.name = QStringLiteral("اللقاء التشاوري");
        series.nameEn = QStringLiteral("Consultative Meeting");
        break;
    case MeetingType::Committee:
        series.code = QStringLiteral("ل");
        series.name = QStringLiteral("اجتماع اللجنة");
        series.nameEn = QStringLiteral("Committee Meeting");
        break;
    case MeetingType::Conference:
        series.code = QStringLiteral("م");
        series.name = QStringLiteral("المؤتمر");
        series.nameEn = QStringLiteral("Conference");
        break;
    case MeetingType::Workshop:
        series.code = QStringLiteral("و");
        series.name = QStringLiteral("الملتقى التدريبي");
        series.nameEn = QStringLiteral("Workshop");
        break;
    case MeetingType::Participation:
        series.code = QStringLiteral("ش");
        series.name = QStringLiteral("اللقاء الخارجي");
        series.nameEn = QStringLiteral("External Meeting");
        break;
    }
    if (Result<void> saved = m_access.records.series.insert(series); !saved) {
        return saved.takeError();
    }
    m_links.forget(QStringLiteral("series"));
    return series.id;
}

Result<std::optional<qint64>> MissingRecords::makeMeeting(const QString& code)
{
    static const QRegularExpression shape(QStringLiteral("^(\\p{L}*)\\s*(\\d+)$"));
    const QRegularExpressionMatch match = shape.match(Numerals::toAscii(Bidi::strip(code)).trimmed());
    if (!match.hasMatch()) {
        return std::optional<qint64>();
    }
    Result<SeriesId> series = seriesFor(match.captured(1), MeetingType::Consultative);
    if (!series) {
        return series.takeError();
    }
    Meeting meeting;
    meeting.series = *series;
    meeting.number = match.captured(2).toInt();
    if (Result<void> saved = MeetingWorkflow(m_access.records).save(meeting); !saved) {
        return saved.takeError();
    }
    m_links.forget(QStringLiteral("meetings"));
    return std::optional<qint64>(meeting.id.value());
}

Result<std::optional<qint64>> MissingRecords::make(const QString& entity, const QString& text, qint64 member)
{
    const QString name = Bidi::strip(text).trimmed();
    if (entity == QLatin1String("meetings")) {
        return makeMeeting(name);
    }
    if (entity == QLatin1String("members")) {
        Member body;
        body.name = name;
        if (Result<void> saved = m_access.records.members.insert(body); !saved) {
            return saved.takeError();
        }
        m_links.add(entity, body.id.value(), body.uid, name);
        return std::optional<qint64>(body.id.value());
    }
    if (entity == QLatin1String("people")) {
        Person person;
        person.fullName = name;
        person.member = MemberId(member);
        if (Result<void> saved = m_access.records.people.insert(person); !saved) {
            return saved.takeError();
        }
        m_links.add(entity, person.id.value(), person.uid, name);
        return std::optional<qint64>(person.id.value());
    }
    return std::optional<qint64>();
}

} // namespace tahaluf
