// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CardFiles.h"

#include "base/Version.h"
#include "coalition/CoalitionProfile.h"
#include "coalition/MeetingQueries.h"
#include "exchange/TableFormat.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "language/Numerals.h"
#include "reports/pdf/AtomicFile.h"
#include "workflows/MeetingWorkflow.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace tahaluf {

namespace {
const QString Zone = QStringLiteral("Asia/Qatar");

QString dayAndTime(const QDateTime& time)
{
    return time.toString(QStringLiteral("yyyyMMdd'T'HHmmss"));
}

QString product()
{
    return QStringLiteral("-//Tahaluf//Tahaluf %1//AR").arg(QLatin1String(kVersion));
}

QString statusOf(MeetingState state)
{
    switch (state) {
    case MeetingState::Cancelled:
        return QStringLiteral("CANCELLED");
    case MeetingState::Planned:
    case MeetingState::Postponed:
        return QStringLiteral("TENTATIVE");
    default:
        return QStringLiteral("CONFIRMED");
    }
}

/** A number that can be dialled as it stands; empty for one with other words in it. */
QString dialled(const QString& phone)
{
    static const QRegularExpression shape(QStringLiteral("^\\+?[0-9]{3,15}$"));
    static const QRegularExpression between(QStringLiteral("[\\s().\\-]"));
    const QString digits = Numerals::toAscii(phone).remove(between);
    return shape.match(digits).hasMatch() ? digits : QString();
}

/** The records with these ids, or all, in their order. */
template <typename T>
Result<std::vector<T>> chosen(Repository<T>& repository, const std::optional<std::vector<qint64>>& ids)
{
    if (!ids) {
        return repository.all();
    }
    std::vector<T> records;
    records.reserve(ids->size());
    for (const qint64 id : *ids) {
        Result<T> record = repository.get(typename Repository<T>::IdType(id));
        if (!record) {
            return record.takeError();
        }
        records.push_back(std::move(*record));
    }
    return records;
}
} // namespace

bool CardFiles::isFor(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("ics") || ending == QLatin1String("vcf");
}

Result<QString> CardFiles::descriptionOf(const Meeting& meeting) const
{
    const DateText dates(m_words);
    QStringList lines;
    const QString hijri =
        meeting.statedHijri.isEmpty() ? dates.hijri(meeting.startsAt.date()) : meeting.statedHijri.trimmed();
    if (!hijri.isEmpty()) {
        lines << m_words.phrase("CardFiles", "%1 (Umm al-Qura calendar)").arg(hijri);
    }
    if (!meeting.patronage.isEmpty()) {
        lines << meeting.patronage;
    }
    Result<std::vector<AgendaItem>> agenda = MeetingQueries(m_access.records).agenda(meeting.id);
    if (!agenda) {
        return agenda.takeError();
    }
    if (!agenda->empty()) {
        lines << m_words.phrase("CardFiles", "Agenda:");
    }
    int number = 0;
    for (const AgendaItem& item : *agenda) {
        lines << QStringLiteral("%1. %2").arg(++number).arg(nameInLanguage(m_words, item.title, item.titleEn));
    }
    return lines.join(u'\n');
}

Result<void> CardFiles::addMeeting(ContentLines& lines, const Meeting& meeting) const
{
    const Result<QString> code = MeetingWorkflow(m_access.records).codeOf(meeting);
    const Result<QString> description = descriptionOf(meeting);
    if (!code || !description) {
        return code ? description.error() : code.error();
    }
    const QString title = nameInLanguage(m_words, meeting.title, meeting.titleEn);
    lines.add(QStringLiteral("BEGIN"), QStringLiteral("VEVENT"));
    lines.add(QStringLiteral("UID"), meeting.uid);
    lines.add(QStringLiteral("SEQUENCE"), QString::number(meeting.revision));
    lines.add(QStringLiteral("DTSTAMP"), dayAndTime(m_access.journal().clock().utcNow()) + u'Z');
    lines.add(QStringLiteral("DTSTART;TZID=") + Zone, dayAndTime(meeting.startsAt));
    if (meeting.endsAt > meeting.startsAt) {
        lines.add(QStringLiteral("DTEND;TZID=") + Zone, dayAndTime(meeting.endsAt));
    }
    lines.addText(QStringLiteral("SUMMARY"), title.isEmpty() ? *code : QStringLiteral("%1 – %2").arg(*code, title));
    lines.addText(QStringLiteral("LOCATION"), meeting.venue);
    lines.addText(QStringLiteral("DESCRIPTION"), *description);
    lines.add(QStringLiteral("STATUS"), statusOf(meeting.state));
    lines.add(QStringLiteral("END"), QStringLiteral("VEVENT"));
    return {};
}

Result<qint64> CardFiles::writeMeetings(ContentLines& lines, const std::vector<Meeting>& meetings) const
{
    const Result<Profile> profile = coalitionProfile(m_access.records);
    if (!profile) {
        return profile.error();
    }
    lines.add(QStringLiteral("BEGIN"), QStringLiteral("VCALENDAR"));
    lines.add(QStringLiteral("VERSION"), QStringLiteral("2.0"));
    lines.add(QStringLiteral("PRODID"), product());
    lines.add(QStringLiteral("CALSCALE"), QStringLiteral("GREGORIAN"));
    lines.add(QStringLiteral("METHOD"), QStringLiteral("PUBLISH"));
    lines.addText(QStringLiteral("X-WR-CALNAME"), nameInLanguage(m_words, profile->name, profile->nameEn));
    lines.add(QStringLiteral("X-WR-TIMEZONE"), Zone);
    // Qatar has had one offset since 1972, so the zone needs no rules.
    lines.add(QStringLiteral("BEGIN"), QStringLiteral("VTIMEZONE"));
    lines.add(QStringLiteral("TZID"), Zone);
    lines.add(QStringLiteral("BEGIN"), QStringLiteral("STANDARD"));
    lines.add(QStringLiteral("DTSTART"), QStringLiteral("19720601T000000"));
    lines.add(QStringLiteral("TZOFFSETFROM"), QStringLiteral("+0400"));
    lines.add(QStringLiteral("TZOFFSETTO"), QStringLiteral("+0300"));
    lines.add(QStringLiteral("TZNAME"), QStringLiteral("+03"));
    lines.add(QStringLiteral("END"), QStringLiteral("STANDARD"));
    lines.add(QStringLiteral("END"), QStringLiteral("VTIMEZONE"));
    qint64 count = 0;
    for (const Meeting& meeting : meetings) {
        if (!meeting.startsAt.isValid()) {
            continue;
        }
        if (Result<void> added = addMeeting(lines, meeting); !added) {
            return added.takeError();
        }
        ++count;
    }
    lines.add(QStringLiteral("END"), QStringLiteral("VCALENDAR"));
    return count;
}

Result<void> CardFiles::addPerson(ContentLines& lines, const Person& person, CardVersion version) const
{
    const bool isFour = version == CardVersion::Four;
    const QString name = nameInLanguage(m_words, person.fullName, person.fullNameEn);
    Member body;
    if (person.member.isValid()) {
        Result<Member> found = m_access.records.members.get(person.member);
        if (!found) {
            return found.takeError();
        }
        body = std::move(*found);
    }
    lines.add(QStringLiteral("BEGIN"), QStringLiteral("VCARD"));
    lines.add(QStringLiteral("VERSION"), isFour ? QStringLiteral("4.0") : QStringLiteral("3.0"));
    lines.add(QStringLiteral("PRODID"), product());
    lines.add(QStringLiteral("UID"), isFour ? QStringLiteral("urn:uuid:") + person.uid : person.uid);
    if (isFour) {
        lines.add(QStringLiteral("KIND"), QStringLiteral("individual"));
    }
    if (isFour && !person.fullName.isEmpty() && !person.fullNameEn.isEmpty()) {
        lines.addText(QStringLiteral("FN;ALTID=1;LANGUAGE=ar"), person.fullName);
        lines.addText(QStringLiteral("FN;ALTID=1;LANGUAGE=en"), person.fullNameEn);
    } else {
        lines.addText(QStringLiteral("FN"), name);
    }
    // Which word of an Arabic name is the family's nobody can tell, so the name stays whole.
    lines.addTexts(QStringLiteral("N"), {{}, name, {}, person.honorific, {}});
    lines.addText(QStringLiteral("TITLE"), nameInLanguage(m_words, person.position, person.positionEn));
    lines.addText(QStringLiteral("ROLE"), person.rank);
    lines.addTexts(QStringLiteral("ORG"), {nameInLanguage(m_words, body.name, body.nameEn)});
    const QString number = dialled(person.phone);
    if (isFour && !number.isEmpty()) {
        lines.add(QStringLiteral("TEL;VALUE=uri;TYPE=\"work,voice\""), QStringLiteral("tel:") + number);
    } else {
        lines.addText(isFour ? QStringLiteral("TEL;TYPE=\"work,voice\"") : QStringLiteral("TEL;TYPE=WORK,VOICE"),
                      person.phone);
    }
    lines.addText(isFour ? QStringLiteral("EMAIL;TYPE=work") : QStringLiteral("EMAIL;TYPE=INTERNET,WORK"),
                  person.email);
    lines.addTexts(isFour ? QStringLiteral("ADR;TYPE=work") : QStringLiteral("ADR;TYPE=WORK"),
                   {{}, {}, body.address, {}, {}, {}, {}});
    lines.add(QStringLiteral("REV"), dayAndTime(m_access.journal().clock().utcNow()) + u'Z');
    lines.add(QStringLiteral("END"), QStringLiteral("VCARD"));
    return {};
}

Result<qint64> CardFiles::writeFile(const QString& path,
                                    const QString& entity,
                                    const std::optional<std::vector<qint64>>& ids,
                                    CardVersion version)
{
    const bool isCalendar = QFileInfo(path).suffix().toLower() == QLatin1String("ics");
    if (isCalendar && entity != QLatin1String("meetings")) {
        return Error{ErrorKind::Usage, tr("Only meetings go into a calendar (.ics), not “%1”.").arg(entity), {}};
    }
    if (!isCalendar && entity != QLatin1String("people")) {
        return Error{ErrorKind::Usage, tr("Only people have address cards (.vcf), not “%1”.").arg(entity), {}};
    }
    ContentLines lines;
    qint64 count = 0;
    if (isCalendar) {
        const Result<std::vector<Meeting>> meetings = chosen(m_access.records.meetings, ids);
        const Result<qint64> written = meetings ? writeMeetings(lines, *meetings) : Result<qint64>(meetings.error());
        if (!written) {
            return written.error();
        }
        count = *written;
    } else {
        const Result<std::vector<Person>> people = chosen(m_access.records.people, ids);
        if (!people) {
            return people.error();
        }
        for (const Person& person : *people) {
            if (Result<void> added = addPerson(lines, person, version); !added) {
                return added.takeError();
            }
        }
        count = static_cast<qint64>(people->size());
    }
    AtomicFile file(path);
    if (Result<void> opened = file.open(); !opened) {
        return opened.takeError();
    }
    if (Result<void> put = TableFormat::put(*file.device(), lines.bytes()); !put) {
        return put.takeError();
    }
    if (Result<void> committed = file.commit(); !committed) {
        return committed.takeError();
    }
    return count;
}

} // namespace tahaluf
