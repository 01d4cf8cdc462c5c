// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperWords.h"

#include "coalition/CoalitionProfile.h"
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "reports/document/BothTexts.h"
#include "reports/papers/PaperArguments.h"

#include <algorithm>

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
    return nameInLanguage(m_phrasebook, arabic, english);
}

QString PaperWords::reference(const QString& number) const
{
    return Bidi::isolateReference(m_phrasebook.shaped(number));
}

bool PaperWords::isIsland(const QString& text) const
{
    const auto isStrong = [](QChar c) {
        return c.direction() == QChar::DirL || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    };
    const auto first = std::find_if(text.cbegin(), text.cend(), isStrong);
    // Beside the other language a line stands in cells of either direction.
    const bool isOwn = first == text.cend() || (first->direction() != QChar::DirL) == m_phrasebook.isRightToLeft();
    return !isOwn || m_request.isBilingual;
}

QString PaperWords::recorded(const QString& text) const
{
    const QString plain = text.trimmed();
    if (!isIsland(plain)) {
        return plain;
    }
    QStringList lines = plain.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        line = Bidi::isolateAuto(line);
    }
    return lines.join(QLatin1Char('\n'));
}

paper::Text PaperWords::recorded(const paper::Text& text) const
{
    return isIsland(text.toPlainText()) ? BothTexts::isolated(text) : text;
}

QString PaperWords::shortened(const QString& text, qsizetype most)
{
    const QString line = text.simplified();
    if (line.size() <= most) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), most);
    return line.left(space > most / 2 ? space : most).trimmed() + QChar(0x2026);
}

paper::Text PaperWords::mailLink(const QString& address)
{
    const QString plain = address.trimmed();
    return plain.isEmpty() ? paper::Text()
                           : paper::Text().link(Bidi::isolate(plain), QStringLiteral("mailto:") + plain);
}

QString PaperWords::joined(QStringList parts) const
{
    parts.removeAll(QString());
    for (QString& part : parts) {
        part = recorded(part);
    }
    return parts.join(m_phrasebook.isArabic() ? QStringLiteral("، ") : QStringLiteral(", "));
}

const Person& PaperWords::personRecord(PersonId id)
{
    auto found = m_people.find(id.value());
    if (found == m_people.end()) {
        Person person;
        if (id.isValid()) {
            person = read(MeetingQueries(m_records).personAt(id, m_date));
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
            member = read(MeetingQueries(m_records).memberAt(id, m_date));
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

bool PaperWords::isIndividual(MemberId id)
{
    return memberRecord(id).kind == MemberKind::Individual;
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

QString PaperWords::honorific(PersonId id)
{
    if (!m_phrasebook.isArabic()) {
        return {};
    }
    const Person& record = personRecord(id);
    return (record.honorific + QLatin1Char(' ') + record.rank).trimmed();
}

QString PaperWords::bareName(PersonId id)
{
    const Person& record = personRecord(id);
    return either(record.fullName, record.fullNameEn);
}

paper::Text PaperWords::personWithPosition(PersonId id)
{
    paper::Text text(person(id));
    if (const QString post = position(id); !post.isEmpty() && post != bareName(id)) {
        text.muted(QLatin1Char('\n') + post);
    }
    return text;
}

QString PaperWords::phone(PersonId id)
{
    const QString& number = personRecord(id).phone;
    return Bidi::isolatePhone(number);
}

paper::Text PaperWords::email(PersonId id)
{
    return mailLink(personRecord(id).email);
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
        const Theme theme = read(m_records.themes.get(id));
        found = m_themes.insert(id.value(), either(theme.name, theme.nameEn));
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
    const QString id = paper.isEmpty() ? PaperArguments::idOf(m_request.paper) : paper;
    auto found = m_looks.find(id);
    if (found == m_looks.end()) {
        found = m_looks.insert(id, read(PaperLook::read(m_records, id, m_phrasebook, m_request.trial.get())));
    }
    return found.value();
}

const Profile& PaperWords::profile()
{
    if (!m_profile) {
        m_profile = read(coalitionProfile(m_records));
    }
    return *m_profile;
}

QString PaperWords::coalitionName()
{
    return either(profile().name, profile().nameEn);
}

QString PaperWords::editionMark(const QString& handling) const
{
    QString mark;
    switch (m_request.edition) {
    case Audience::Internal:
        mark = m_phrasebook.phrase("PaperWords", "Internal edition");
        break;
    case Audience::Partners:
        mark = m_phrasebook.phrase("PaperWords", "Partners’ edition");
        break;
    case Audience::Public:
        mark = m_phrasebook.phrase("PaperWords", "Public edition");
        break;
    }
    return handling.trimmed().isEmpty() ? mark : mark + QStringLiteral(" – ") + handling.trimmed();
}

Document PaperWords::openDocument(const QString& title, const QString& handling)
{
    Document paper(m_phrasebook);
    paper.metadata().title = title;
    paper.metadata().author = coalitionName();
    paper.setup().header.name = coalitionName();
    paper.setup().header.line = either(profile().secretariatLine, profile().secretariatLineEn);
    look().dress(paper.setup());
    paper.setup().header.mark = handling.trimmed();
    paper.setup().footer.pageTemplate = m_phrasebook.phrase("PaperWords", "Page %1 of %2");
    return paper;
}

Document PaperWords::document(const QString& title)
{
    Document paper = openDocument(title);
    paper.setup().header.mark = editionMark();
    return paper;
}

Result<Document> PaperWords::finished(Document paper) const
{
    if (m_failure) {
        return *m_failure;
    }
    return paper;
}

} // namespace tahaluf
