// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperWords.h"

#include "coalition/CoalitionProfile.h"

namespace tahaluf {

PaperWords::PaperWords(const CoalitionRecords& records, const PaperRequest& request)
    : m_records(records)
    , m_request(request)
    , m_phrasebook(request.language, request.digits)
    , m_dates(m_phrasebook)
{
}

void PaperWords::setDate(QDate date)
{
    m_date = date;
    m_people.clear();
    m_members.clear();
}

QString PaperWords::either(const QString& arabic, const QString& english) const
{
    const QString& wanted = m_phrasebook.isArabic() ? arabic : english;
    return wanted.trimmed().isEmpty() ? (m_phrasebook.isArabic() ? english : arabic) : wanted;
}

const Person& PaperWords::personRecord(PersonId id)
{
    auto found = m_people.find(id.value());
    if (found == m_people.end()) {
        Person person;
        if (id.isValid()) {
            Result<Person> read = MeetingQueries(m_records).personAt(id, m_date);
            if (read) {
                person = *read;
            } else {
                m_failure = read.takeError();
            }
        }
        found = m_people.insert(id.value(), person);
    }
    return found.value();
}

const Member& PaperWords::memberRecord(MemberId id)
{
    auto found = m_members.find(id.value());
    if (found == m_members.end()) {
        Member member;
        if (id.isValid()) {
            Result<Member> read = MeetingQueries(m_records).memberAt(id, m_date);
            if (read) {
                member = *read;
            } else {
                m_failure = read.takeError();
            }
        }
        found = m_members.insert(id.value(), member);
    }
    return found.value();
}

QString PaperWords::member(MemberId id)
{
    const Member& record = memberRecord(id);
    return either(record.name, record.nameEn);
}

QString PaperWords::relevance(MemberId id)
{
    return id.isValid() ? label(memberRecord(id).relevance) : QString();
}

QString PaperWords::person(PersonId id)
{
    const Person& record = personRecord(id);
    if (!m_phrasebook.isArabic() && !record.fullNameEn.isEmpty()) {
        return record.fullNameEn;
    }
    QStringList parts{record.honorific, record.rank, record.fullName};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString PaperWords::position(PersonId id)
{
    const Person& record = personRecord(id);
    return either(record.position, record.positionEn);
}

QString PaperWords::proposer(PersonId personId, MemberId memberId)
{
    const QString name = person(personId);
    const QString body = member(memberId);
    if (name.isEmpty() || body.isEmpty() || name.contains(body)) {
        return name.isEmpty() ? body : name;
    }
    return name + QStringLiteral(" – ") + body;
}

QString PaperWords::theme(ThemeId id)
{
    if (!id.isValid()) {
        return {};
    }
    auto found = m_themes.find(id.value());
    if (found == m_themes.end()) {
        Result<Theme> read = m_records.themes.get(id);
        if (!read) {
            m_failure = read.takeError();
            return {};
        }
        found = m_themes.insert(id.value(), either(read->name, read->nameEn));
    }
    return found.value();
}

QString PaperWords::meetingTitle(const Meeting& meeting) const
{
    return either(meeting.title, meeting.titleEn);
}

QString PaperWords::agendaTitle(const AgendaItem& item) const
{
    return either(item.title, item.titleEn);
}

const PaperLook& PaperWords::look(const QString& paper)
{
    const QString id = paper.isEmpty() ? m_request.paper : paper;
    auto found = m_looks.find(id);
    if (found == m_looks.end()) {
        Result<PaperLook> read = PaperLook::read(m_records, id, m_phrasebook, m_request.trial.get());
        if (!read) {
            m_failure = read.error();
        }
        found = m_looks.insert(id, read ? std::move(*read) : PaperLook());
    }
    return found.value();
}

Document PaperWords::document(const QString& title)
{
    Document paper(m_phrasebook);
    Result<Profile> profile = coalitionProfile(m_records);
    if (!profile) {
        m_failure = profile.takeError();
        return paper;
    }
    const QString name = either(profile->name, profile->nameEn);
    paper.metadata().title = title;
    paper.metadata().author = name;
    paper.setup().header.name = name;
    paper.setup().header.line = either(profile->secretariatLine, profile->secretariatLineEn);
    look().dress(paper.setup());
    switch (m_request.edition) {
    case Audience::Internal:
        paper.setup().header.mark = m_phrasebook.phrase("PaperWords", "Internal edition");
        break;
    case Audience::Partners:
        paper.setup().header.mark = m_phrasebook.phrase("PaperWords", "Partners’ edition");
        break;
    case Audience::Public:
        paper.setup().header.mark = m_phrasebook.phrase("PaperWords", "Public edition");
        break;
    }
    paper.setup().footer.pageTemplate = m_phrasebook.phrase("PaperWords", "Page %1 of %2");
    return paper;
}

} // namespace tahaluf
