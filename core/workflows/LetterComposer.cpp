// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/LetterComposer.h"

#include "coalition/CorrespondenceQueries.h"
#include "coalition/MeetingQueries.h"
#include "language/Phrasebook.h"
#include "reports/papers/PaperLook.h"
#include "storage/Query.h"
#include "workflows/TextFacts.h"

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int UsualDays = 14; ///< to answer a letter
constexpr int ReminderDays = 7;
constexpr int DaysBefore = 3; ///< a meeting, so that seats and plates can be made ready

ModulePlace placeOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Nomination:
        return ModulePlace::NominationLetter;
    case LetterKind::MinutesCirculation:
        return ModulePlace::CirculationLetter;
    case LetterKind::Comments:
        return ModulePlace::CommentsLetter;
    case LetterKind::Reminder:
        return ModulePlace::ReminderLetter;
    case LetterKind::Thanks:
        return ModulePlace::ThanksLetter;
    case LetterKind::General:
        break;
    }
    return ModulePlace::OtherLetter;
}

bool wantsAnswer(LetterKind kind)
{
    return kind != LetterKind::General && kind != LetterKind::Thanks;
}

} // namespace

Result<LetterWording> LetterComposer::answer(const LetterOrder& order) const
{
    const Phrasebook words(order.language);
    const auto wording = [&words](const char* source) { return words.phrase("LetterComposer", source); };
    Result<Letter> received = m_records.letters.get(order.inReplyTo);
    if (!received) {
        return received.takeError();
    }
    return LetterWording{tr("Standard text"),
                         wording("Your letter on “{letter subject}”"),
                         received->theirNumber.isEmpty()
                             ? wording("With reference to your letter of {letter date} on “{letter subject}”:")
                             : wording("With reference to your letter No. ({letter}) of {letter date} on “{letter "
                                       "subject}”:")};
}

Result<LetterWording> LetterComposer::standard(const LetterOrder& order) const
{
    const Phrasebook words(order.language);
    const auto wording = [&words](const char* source) { return words.phrase("LetterComposer", source); };
    const bool hasMeeting = order.meeting.isValid();
    LetterWording letter{tr("Standard text"), {}, {}};
    switch (order.kind) {
    case LetterKind::Nomination:
        letter.subject = hasMeeting ? wording("Nomination of a representative to the {meeting}")
                                    : wording("Nomination of a representative to the coalition");
        letter.text =
            hasMeeting
                ? wording("We have the honour to inform you that the {meeting} of the {coalition} will be held on "
                          "{date}, at {venue}.\n\nWe would be grateful if the {body} nominated a representative with "
                          "authority to speak for it, and an alternate, and let us have their names, posts and contact "
                          "details by {due}.")
                : wording("Within the work of the {coalition}, we would be grateful if the {body} nominated a "
                          "representative with authority to speak for it, and an alternate, and let us have their "
                          "names, posts and contact details by {due}.");
        break;
    case LetterKind::MinutesCirculation:
        letter.subject = wording("Minutes of the {meeting}");
        letter.text = wording(
            "Enclosed are the minutes of the {meeting}, held on {date}.\n\nWe would be grateful for any remarks "
            "of the {body} on them by {due}. Where none have come by then, the minutes are taken as agreed.");
        break;
    case LetterKind::Comments:
        letter.subject =
            hasMeeting ? wording("Comments on the outcome of the {meeting}") : wording("Request for comments");
        letter.text = hasMeeting
                          ? wording("With reference to the {meeting}, held on {date}, we would be grateful for the "
                                    "comments of the {body} on what was proposed there, by {due}.")
                          : wording("We would be grateful for the comments of the {body} on the enclosed text, by "
                                    "{due}, so that they can be taken into account in its final wording.");
        break;
    case LetterKind::Reminder:
        letter.subject = order.follows.isValid() ? wording("Reminder: {letter subject}")
                                                 : wording("Reminder: reply to the invitation to the {meeting}");
        letter.text =
            order.follows.isValid()
                ? wording("With reference to our letter No. ({letter}) of {letter date} on “{letter subject}”: we have "
                          "not received an answer of the {body} so far, and would be grateful for it by {due}.")
                : wording(
                      "With reference to our invitation to the {meeting} on {date}: we have not received a reply of "
                      "the {body} so far, and would be grateful for it by {due}.");
        break;
    case LetterKind::Thanks:
        letter.subject =
            hasMeeting ? wording("Thanks for taking part in the {meeting}") : wording("Thanks and appreciation");
        letter.text = hasMeeting ? wording("We thank the {body} for taking part in the {meeting}, held on {date}, and "
                                           "for the views and proposals of its representative, which will be studied "
                                           "with care.")
                                 : wording("We thank the {body} for its cooperation with the {coalition}, and look "
                                           "forward to going on with it.");
        break;
    case LetterKind::General:
        return order.inReplyTo.isValid() ? answer(order) : Result<LetterWording>(letter);
    }
    return letter;
}

Result<std::vector<LetterWording>> LetterComposer::wordings(const LetterOrder& order) const
{
    const Phrasebook words(order.language);
    Result<std::vector<TextModule>> modules = m_records.textModules.where(
        QStringLiteral("place = ?"), {choiceKey(placeOf(order.kind))}, QStringLiteral("title, id"));
    if (!modules) {
        return modules.takeError();
    }
    std::vector<LetterWording> all;
    for (const TextModule& module : *modules) {
        const QString text = words.isArabic() ? module.text : module.textEn;
        if (!text.trimmed().isEmpty()) {
            const QString subject = words.isArabic() || module.titleEn.isEmpty() ? module.title : module.titleEn;
            all.push_back({module.title, subject, text});
        }
    }
    Result<LetterWording> usual = standard(order);
    if (!usual) {
        return usual.takeError();
    }
    all.push_back(std::move(*usual));
    return all;
}

Result<TextFacts> LetterComposer::facts(const LetterOrder& order) const
{
    TextFacts facts(m_records, Phrasebook(order.language));
    if (Result<void> set = facts.setMeeting(order.meeting); !set) {
        return set.takeError();
    }
    facts.setDue(order.answerDue);
    const LetterId about = order.follows.isValid() ? order.follows : order.inReplyTo;
    if (about.isValid()) {
        Result<Letter> letter = m_records.letters.get(about);
        if (!letter) {
            return letter.takeError();
        }
        facts.setLetter(*letter);
    }
    return facts;
}

Result<QDate> LetterComposer::usualDue(const LetterOrder& order) const
{
    const QDate today = m_records.now().date();
    if (order.kind == LetterKind::MinutesCirculation && order.meeting.isValid()) {
        Result<std::optional<Minutes>> minutes = MeetingQueries(m_records).minutes(order.meeting);
        if (!minutes) {
            return minutes.takeError();
        }
        if (*minutes && (*minutes)->remarksUntil >= today) {
            return (*minutes)->remarksUntil;
        }
    }
    if (!wantsAnswer(order.kind)) {
        return QDate();
    }
    QDate due = today.addDays(order.kind == LetterKind::Reminder ? ReminderDays : UsualDays);
    if (order.meeting.isValid() && order.kind != LetterKind::MinutesCirculation) {
        Result<Meeting> meeting = m_records.meetings.get(order.meeting);
        if (!meeting) {
            return meeting.takeError();
        }
        // Who is asked about a meeting to come answers before it.
        const QDate latest = meeting->startsAt.date().addDays(-DaysBefore);
        if (meeting->startsAt.date() > today && latest < due) {
            due = std::max(latest, today);
        }
    }
    return due;
}

Result<QString> LetterComposer::usualEnclosures(const LetterOrder& order) const
{
    if (order.kind != LetterKind::MinutesCirculation || !order.meeting.isValid()) {
        return QString();
    }
    TextFacts facts(m_records, Phrasebook(order.language));
    if (Result<void> set = facts.setMeeting(order.meeting); !set) {
        return set.takeError();
    }
    return facts.filled(Phrasebook(order.language).phrase("LetterComposer", "Minutes of the {meeting}"));
}

Result<std::vector<MemberId>> LetterComposer::recipients(const LetterOrder& order) const
{
    if (order.to == LetterTo::OneBody) {
        return std::vector<MemberId>{order.member};
    }
    if (!order.meeting.isValid()) {
        return refused(tr("Choose the meeting whose bodies the letters go to."), QStringLiteral("meeting"));
    }
    QString condition = QStringLiteral(
        "id IN (SELECT member FROM invitations WHERE deleted = 0 AND meeting = ? AND (? = '' OR reply = ?))");
    std::vector<QVariant> binds{order.meeting.value()};
    const QString reply = order.to == LetterTo::NotReplied ? QStringLiteral("none") : QString(QLatin1String(""));
    binds.insert(binds.end(), {reply, reply});
    if (order.to == LetterTo::Attended) {
        // The coordinator writes these letters; it is not thanked by itself.
        condition =
            QStringLiteral("relevance <> 'coordinator' AND id IN (SELECT member FROM attendance WHERE deleted = "
                           "0 AND meeting = ? AND state IN ('present', 'represented_by'))");
        binds.resize(1);
    }
    Result<std::vector<Member>> members = m_records.members.where(
        condition, binds, QStringLiteral("CASE WHEN precedence = 0 THEN 1 ELSE 0 END, precedence, sort_key"));
    if (!members) {
        return members.takeError();
    }
    if (members->empty()) {
        return refused(tr("There is no body these letters would go to."), QStringLiteral("meeting"));
    }
    std::vector<MemberId> ids;
    for (const Member& member : *members) {
        ids.push_back(member.id);
    }
    return ids;
}

Result<void> LetterComposer::check(const LetterOrder& order) const
{
    if (order.subject.trimmed().isEmpty()) {
        return refused(tr("Say in a few words what the letter is about."), QStringLiteral("subject"));
    }
    if (order.text.trimmed().isEmpty()) {
        return refused(tr("The letter has no text yet."), QStringLiteral("text"));
    }
    const bool isToSomeone = order.member.isValid() || !order.addressee.trimmed().isEmpty();
    if (order.to == LetterTo::OneBody && !isToSomeone) {
        return refused(tr("Choose the body the letter goes to, or write the addressee."), QStringLiteral("member"));
    }
    if (order.kind == LetterKind::MinutesCirculation && order.meeting.isValid()) {
        Result<std::optional<Minutes>> minutes = MeetingQueries(m_records).minutes(order.meeting);
        if (!minutes) {
            return minutes.takeError();
        }
        if (!*minutes) {
            return refused(tr("This meeting has no minutes yet. They are made when its session is closed."),
                           QStringLiteral("meeting"));
        }
    }
    return {};
}

Result<Letter> LetterComposer::letterTo(MemberId member, const LetterOrder& order, TextFacts& facts) const
{
    const QDate today = m_records.now().date();
    Letter letter;
    letter.state = LetterState::Draft;
    letter.datedOn = today;
    letter.kind = order.kind;
    letter.member = member;
    letter.meeting = order.meeting;
    letter.answerDue = order.answerDue;
    letter.follows = order.follows;
    letter.inReplyTo = order.inReplyTo;
    letter.confidentiality = order.confidentiality;
    letter.enclosures = order.enclosures.trimmed();
    letter.addressee = order.addressee.trimmed();
    if (letter.addressee.isEmpty()) {
        Result<QString> usual = CorrespondenceQueries(m_records).usualAddressee(member, order.meeting);
        if (!usual) {
            return usual.takeError();
        }
        // An address in the other language would stand oddly: the paper then makes one of the body's name.
        if (usual->isRightToLeft() == (order.language == Language::Arabic)) {
            letter.addressee = *usual;
        }
    }
    if (Result<void> set = facts.setBody(member, today); !set) {
        return set.takeError();
    }
    Result<QString> subject = facts.filled(order.subject.trimmed());
    Result<QString> text = facts.filled(order.text.trimmed());
    if (!subject || !text) {
        return subject ? text.takeError() : subject.takeError();
    }
    letter.subject = *subject;
    letter.text = *text;
    return letter;
}

Result<std::vector<Letter>> LetterComposer::compose(const LetterOrder& order) const
{
    if (Result<void> checked = check(order); !checked) {
        return checked.takeError();
    }
    Result<std::vector<MemberId>> members = recipients(order);
    if (!members) {
        return members.takeError();
    }
    const Phrasebook words(order.language);
    Result<PaperLook> look = PaperLook::read(m_records, QStringLiteral("letter"), words);
    if (!look) {
        return look.takeError();
    }
    Result<TextFacts> meanings = facts(order);
    if (!meanings) {
        return meanings.takeError();
    }
    std::vector<Letter> letters;
    for (const MemberId member : *members) {
        Result<Letter> letter = letterTo(member, order, *meanings);
        if (!letter) {
            return letter.takeError();
        }
        letter->opening = look->opening;
        letter->closing = look->closing;
        if (!look->posts.empty()) {
            const SignaturePost& post = look->posts.front();
            letter->signature = post.name.isEmpty() ? post.post : post.post + QLatin1Char('\n') + post.name;
        }
        letters.push_back(std::move(*letter));
    }
    return letters;
}

} // namespace tahaluf
