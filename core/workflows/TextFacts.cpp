// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/TextFacts.h"

#include "coalition/CoalitionProfile.h"
#include "coalition/MeetingQueries.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "language/Placeholders.h"

#include <array>

namespace tahaluf {

namespace {

struct FactName
{
    const char* english;
    const char16_t* arabic;
};

constexpr std::array<FactName, 9> FactNames{{{"body", u"الجهة"},
                                             {"meeting", u"اللقاء"},
                                             {"date", u"الموعد"},
                                             {"venue", u"المكان"},
                                             {"due", u"المهلة"},
                                             {"coalition", u"التحالف"},
                                             {"letter", u"الكتاب"},
                                             {"letter date", u"تاريخ الكتاب"},
                                             {"letter subject", u"موضوع الكتاب"}}};

QString arabicOf(const FactName& name)
{
    return QString::fromUtf16(name.arabic);
}

} // namespace

TextFacts::TextFacts(const CoalitionRecords& records, const Phrasebook& phrasebook)
    : m_records(records)
    , m_phrasebook(phrasebook)
{
    if (Result<Profile> profile = coalitionProfile(records)) {
        const bool isEnglish = !phrasebook.isArabic() && !profile->nameEn.isEmpty();
        set("coalition", isEnglish ? profile->nameEn : profile->name);
    }
}

void TextFacts::set(const char* name, const QString& value)
{
    m_values.insert(QLatin1String(name), value);
    for (const FactName& known : FactNames) {
        if (QLatin1String(known.english) == QLatin1String(name)) {
            m_values.insert(arabicOf(known), value);
        }
    }
}

Result<void> TextFacts::setMeeting(MeetingId id)
{
    if (!id.isValid()) {
        return {};
    }
    Result<Meeting> meeting = m_records.meetings.get(id);
    if (!meeting) {
        return meeting.takeError();
    }
    const DateText dates(m_phrasebook);
    const bool isEnglish = !m_phrasebook.isArabic() && !meeting->titleEn.isEmpty();
    set("meeting", isEnglish ? meeting->titleEn : meeting->title);
    QString date = dates.dayAndDual(meeting->startsAt.date(), meeting->statedHijri);
    if (meeting->startsAt.isValid() && meeting->startsAt.time() != QTime(0, 0)) {
        date += (m_phrasebook.isArabic() ? QStringLiteral("، الساعة ") : QStringLiteral(", at ")) +
                dates.time(meeting->startsAt.time());
    }
    set("date", date);
    set("venue", meeting->venue);
    return {};
}

Result<void> TextFacts::setBody(MemberId id, QDate day)
{
    if (!id.isValid()) {
        return {};
    }
    Result<Member> member = MeetingQueries(m_records).memberAt(id, day);
    if (!member) {
        return member.takeError();
    }
    const bool isEnglish = !m_phrasebook.isArabic() && !member->nameEn.isEmpty();
    set("body", isEnglish ? member->nameEn : member->name);
    return {};
}

void TextFacts::setDue(QDate due)
{
    set("due", DateText(m_phrasebook).dayAndDual(due));
}

void TextFacts::setLetter(const Letter& letter)
{
    const bool isTheirs = letter.direction == LetterDirection::Received;
    set("letter", isTheirs ? letter.theirNumber : letter.number);
    set("letter date",
        DateText(m_phrasebook).dual(isTheirs && letter.theirDate.isValid() ? letter.theirDate : letter.datedOn));
    set("letter subject", letter.subject);
}

QStringList TextFacts::names(Language language)
{
    QStringList names;
    for (const FactName& name : FactNames) {
        const QString shown = language == Language::Arabic ? arabicOf(name) : QString::fromLatin1(name.english);
        names << QLatin1Char('{') + shown + QLatin1Char('}');
    }
    return names;
}

QString TextFacts::filledSoFar(const QString& text) const
{
    QHash<QString, QString> known = m_values;
    known.removeIf([](const auto& value) { return value.value().isEmpty(); });
    return Placeholders::filled(text, known);
}

Result<QString> TextFacts::filled(const QString& text) const
{
    const QStringList known = names(Language::Arabic) + names(Language::English);
    for (const QString& name : Placeholders::names(text)) {
        const QString braced = QLatin1Char('{') + name + QLatin1Char('}');
        if (!known.contains(braced)) {
            return refused(tr("The text names %1, which stands for nothing. Known are: %2.")
                               .arg(braced, names(m_phrasebook.language()).join(QStringLiteral(" "))),
                           QStringLiteral("text"));
        }
        if (m_values.value(name).isEmpty()) {
            return refused(
                tr("The text names %1, but there is none here. Choose it, or take %1 out of the text.").arg(braced),
                QStringLiteral("text"));
        }
    }
    return Placeholders::filled(text, m_values);
}

} // namespace tahaluf
