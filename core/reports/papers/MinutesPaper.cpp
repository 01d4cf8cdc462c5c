// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/MinutesPaper.h"

#include "coalition/CoalitionProfile.h"
#include "language/Bidi.h"
#include "language/Ordinals.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr int ShownHashDigits = 16; // as many as the footer prints
} // namespace

MinutesPaper::MinutesPaper(const CoalitionRecords& records, const PaperRequest& request)
    : m_queries(records)
    , m_words(records, request)
{
}

Result<Document> MinutesPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    MinutesPaper paper(records, request);
    if (Result<void> read = paper.read(); !read) {
        return read.takeError();
    }
    const bool isStored = !paper.m_minutes.document.isEmpty() && request.language == Language::Arabic && !request.trial;
    Document document(paper.m_words.phrasebook());
    if (isStored) {
        Result<Document> stored = Document::fromJson(paper.m_minutes.document.toUtf8());
        if (!stored) {
            return stored;
        }
        if (stored->setup().digits != request.digits) {
            // What is approved keeps its digits, so what is printed around it takes them over.
            PaperRequest approved = request;
            approved.digits = stored->setup().digits;
            return make(records, approved);
        }
        document = std::move(*stored);
        document.setup().header.mark = paper.m_words.editionMark(paper.m_meeting.handling);
        paper.addHash(document);
        paper.addErrata(document);
    } else {
        document = paper.compose(false);
    }
    if (paper.m_words.failure()) {
        return *paper.m_words.failure();
    }
    return document.forAudience(request.edition);
}

Result<Document> MinutesPaper::canonical(const CoalitionRecords& records, MeetingId meeting)
{
    PaperRequest request;
    request.meeting = meeting;
    request.paper = QStringLiteral("minutes");
    MinutesPaper paper(records, request);
    if (Result<void> read = paper.read(); !read) {
        return read.takeError();
    }
    Document document = paper.compose(true);
    if (paper.m_words.failure()) {
        return *paper.m_words.failure();
    }
    return document;
}

Result<void> MinutesPaper::read()
{
    const MeetingId id = m_words.request().meeting;
    const CoalitionRecords& records = m_words.records();
    // Each read is a plain value; the first failure ends the paper.
    std::optional<Error> failure;
    const auto take = [&failure](auto result, auto& target) {
        if (!result) {
            failure = failure ? failure : std::optional<Error>(result.takeError());
        } else {
            target = std::move(*result);
        }
    };
    take(records.meetings.get(id), m_meeting);
    if (failure) {
        return *failure;
    }
    m_words.setDate(m_meeting.startsAt.date());
    std::optional<Minutes> minutes;
    take(m_queries.minutes(id), minutes);
    if (minutes) {
        m_minutes = *minutes;
    }
    take(m_queries.agenda(id), m_agenda);
    take(m_queries.sheet(id), m_sheet);
    take(m_queries.entries(id), m_entries);
    take(m_queries.tiers(id), m_tiers);
    take(records.minutesParagraphs.where(QStringLiteral("meeting = ?"), {id.value()}, QStringLiteral("position, id")),
         m_paragraphs);
    take(records.errata.where(QStringLiteral("meeting = ?"), {id.value()}, QStringLiteral("number")), m_errata);
    take(m_queries.previous(m_meeting), m_previous);
    if (m_previous) {
        take(m_queries.minutes(m_previous->id), m_previousMinutes);
    }
    take(coalitionProfile(records), m_profile);
    if (failure) {
        return *failure;
    }
    return {};
}

Document MinutesPaper::compose(bool isCanonical)
{
    const Phrasebook& words = m_words.phrasebook();
    const QString title = wording("Minutes of the %1").arg(m_words.meetingTitle(m_meeting));
    Document paper = m_words.document(title);
    paper.metadata().subject = title;
    if (m_minutes.number > 0) {
        paper.setup().footer.number =
            wording("Minutes No. (%1) of %2").arg(words.number(m_minutes.number), words.number(m_minutes.year));
    }
    paper.setup().header.mark = m_words.editionMark(m_meeting.handling);
    if (!isCanonical && m_minutes.state != MinutesState::Approved && m_minutes.state != MinutesState::Signed) {
        paper.setup().watermark = wording("Draft, not approved");
    }
    m_section = 0;
    addOpening(paper);
    addAttendance(paper);
    addPreviousMinutes(paper);
    addDiscussion(paper);
    addEntries(paper);
    addDecisions(paper);
    addReservations(paper);
    addClosing(paper);
    addSignatures(paper);
    if (isTranslation()) {
        addHash(paper);
        addErrata(paper);
    }
    return paper;
}

bool MinutesPaper::isTranslation() const
{
    return !m_minutes.document.isEmpty() && !m_words.phrasebook().isArabic();
}

void MinutesPaper::addHash(Document& paper) const
{
    paper.setup().footer.hash = m_minutes.contentHash;
    paper.setup().footer.hashTemplate = wording("Content %1");
}

void MinutesPaper::section(Document& paper, const QString& title, Audience audience)
{
    ++m_section;
    paper.heading(1, Ordinals::heading(m_section, m_words.phrasebook()) + QStringLiteral(": ") + title, audience);
}

void MinutesPaper::sectionWithTable(Document& paper, const QString& title, paper::Table table)
{
    if (table.rows.isEmpty()) {
        return;
    }
    const auto widest =
        std::min_element(table.rows.cbegin(), table.rows.cend(), [](const auto& left, const auto& right) {
            return left.audience < right.audience;
        });
    const Audience audience = widest->audience;
    section(paper, title, audience);
    paper.table(std::move(table), audience);
}

void MinutesPaper::paragraphs(Document& paper, ParagraphPlace place)
{
    for (const MinutesParagraph& paragraph : m_paragraphs) {
        if (paragraph.place == place) {
            // What closes the minutes goes along with the signatures, which never stand alone on a page.
            paper.paragraph(m_words.recorded(paragraph.text), paragraph.audience).keepWithNext =
                place == ParagraphPlace::Closing;
        }
    }
}

void MinutesPaper::phrase(Document& paper, const QString& text)
{
    for (const QString& part : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        paper.paragraph(part);
    }
}

void MinutesPaper::addOpening(Document& paper)
{
    const DateText& dates = m_words.dates();
    if (!m_meeting.patronage.isEmpty()) {
        paper.subtitle(m_words.recorded(m_meeting.patronage));
    }
    if (m_words.phrasebook().isArabic()) {
        paper.basmala(QStringLiteral("بسم الله الرحمن الرحيم"));
    }
    paper.title(paper.metadata().title);
    const QString purpose = m_words.either(m_profile.purposeLine, m_profile.purposeLineEn);
    if (!purpose.isEmpty()) {
        paper.subtitle(purpose);
    }
    if (isTranslation()) {
        paper.note(wording("Translation; the approved Arabic text prevails. Content %1")
                       .arg(Bidi::isolate(m_minutes.contentHash.left(ShownHashDigits))));
    }
    QVector<paper::KeyValue> facts;
    facts.append({wording("Day and date"), dates.dayAndDual(m_meeting.startsAt.date(), m_meeting.statedHijri)});
    facts.append({wording("Venue"), m_words.recorded(m_meeting.venue)});
    const QDateTime begun = m_meeting.openedAt.isValid() ? m_meeting.openedAt : m_meeting.startsAt;
    if (m_meeting.closedAt.isValid()) {
        facts.append(
            {wording("Time"),
             wording("opened %1, closed %2").arg(dates.time(begun.time()), dates.time(m_meeting.closedAt.time()))});
    } else {
        facts.append({wording("Time"), dates.time(begun.time())});
    }
    facts.append({wording("Chair"), m_words.person(m_meeting.chair)});
    facts.append({wording("Secretary"), m_words.person(m_meeting.secretary)});
    if (m_meeting.rapporteur.isValid()) {
        facts.append({wording("Rapporteur"), m_words.person(m_meeting.rapporteur)});
    }
    facts.removeIf([](const paper::KeyValue& fact) { return fact.value.isEmpty(); });
    paper.keyValues(facts);
    phrase(paper, m_words.opening());
    paragraphs(paper, ParagraphPlace::Opening);
}

QString MinutesPaper::sentence(QString text)
{
    return text.replace(QStringLiteral(".."), QStringLiteral("."));
}

QString MinutesPaper::namesWithState(AttendanceState state)
{
    QStringList names;
    for (const Attendance& line : m_sheet) {
        if (line.state != state) {
            continue;
        }
        QString name = m_words.proposer(line.person, line.member);
        if (state == AttendanceState::RepresentedBy) {
            name = wording("%1 (represented by %2)").arg(name, m_words.person(line.representedBy));
        }
        names << name;
    }
    return names.join(m_words.phrasebook().isArabic() ? QStringLiteral("، ") : QStringLiteral(", "));
}

void MinutesPaper::addAttendance(Document& paper)
{
    const Phrasebook& words = m_words.phrasebook();
    const DateText& dates = m_words.dates();
    section(paper, wording("Attendance"));
    paper::Table present;
    present.columns = {{.title = wording("No."), .width = 10},
                       {.title = wording("Name"), .weight = 3.2},
                       {.title = wording("Position"), .weight = 2.4},
                       {.title = wording("Body"), .weight = 3},
                       {.title = wording("Relevance"), .width = 24}};
    present.emptyText = wording("Nobody is recorded as present.");
    QStringList notes;
    int number = 0;
    for (const Attendance& line : m_sheet) {
        if (line.state != AttendanceState::Present) {
            continue;
        }
        present.rows.append({words.number(++number),
                             m_words.person(line.person),
                             m_words.position(line.person),
                             m_words.member(line.member),
                             m_words.relevance(line.member)});
        const QString name = m_words.person(line.person);
        if (line.isLate && line.arrivedAt.isValid()) {
            notes << sentence(wording("%1 came late, at %2.").arg(name, dates.time(line.arrivedAt.time())));
        }
        if (line.leftAt.isValid()) {
            notes << sentence(wording("%1 left at %2.").arg(name, dates.time(line.leftAt.time())));
        }
        if (line.isWalkIn) {
            notes << wording("%1 attended without being invited.").arg(name);
        }
    }
    paper.table(std::move(present));
    const auto names = [&](const QString& label, AttendanceState state) {
        if (const QString list = namesWithState(state); !list.isEmpty()) {
            paper.note({{label + QStringLiteral(": "), true}, {list + QLatin1Char('.')}});
        }
    };
    names(wording("Represented"), AttendanceState::RepresentedBy);
    names(wording("Apologised"), AttendanceState::Apologised);
    names(wording("Absent"), AttendanceState::Absent);
    if (!notes.isEmpty()) {
        paper.note(notes.join(QLatin1Char(' ')));
    }
    for (const TierPresence& tier : m_tiers) {
        if (tier.required > 0) {
            paper.note((tier.isMet() ? wording("Quorum of %1 bodies: met (%2 present, %3 required).")
                                     : wording("Quorum of %1 bodies: not met (%2 present, %3 required)."))
                           .arg(m_words.label(tier.tier), words.number(tier.present), words.number(tier.required)));
        }
    }
}

void MinutesPaper::addPreviousMinutes(Document& paper)
{
    if (!m_previous) {
        return;
    }
    section(paper, wording("Previous minutes"));
    const QString title = m_words.meetingTitle(*m_previous);
    const bool isApproved = m_previousMinutes && (m_previousMinutes->state == MinutesState::Approved ||
                                                  m_previousMinutes->state == MinutesState::Signed);
    if (!isApproved) {
        paper.paragraph(wording("The minutes of the %1 are not approved yet.").arg(title));
        return;
    }
    Result<std::vector<MinutesRemark>> remarks =
        m_words.records().minutesRemarks.where(QStringLiteral("meeting = ? AND outcome = 'accepted'"),
                                               {m_previous->id.value()},
                                               QStringLiteral("received_on, id"));
    if (!remarks || remarks->empty()) {
        paper.paragraph(wording("The minutes of the %1 were approved without remarks.").arg(title));
        return;
    }
    paper.paragraph(wording("The minutes of the %1 were approved with the following remarks:").arg(title));
    QVector<paper::Text> lines;
    for (const MinutesRemark& remark : *remarks) {
        lines.append(m_words.member(remark.member) + QStringLiteral(": ") + m_words.recorded(remark.text));
    }
    paper.bulleted(lines);
}

QString MinutesPaper::itemNumber(AgendaItemId id) const
{
    for (std::size_t i = 0; i < m_agenda.size(); ++i) {
        if (m_agenda[i].id == id) {
            return m_words.phrasebook().number(static_cast<qint64>(i) + 1);
        }
    }
    return {};
}

void MinutesPaper::addDiscussion(Document& paper)
{
    section(paper, wording("Agenda and discussion"));
    QVector<paper::Text> titles;
    for (const AgendaItem& item : m_agenda) {
        titles.append(m_words.agendaTitle(item) + QLatin1Char('.'));
    }
    paper.numbered(titles);
    for (std::size_t i = 0; i < m_agenda.size(); ++i) {
        const AgendaItem& item = m_agenda[i];
        QVector<paper::Text> remarks;
        QVector<Audience> audiences;
        for (const Entry& entry : m_entries) {
            if (entry.kind == EntryKind::Remark && entry.agendaItem == item.id &&
                entry.state != EntryState::Withdrawn) {
                remarks.append({{m_words.proposer(entry.person, entry.member) + QStringLiteral(": "), true},
                                {m_words.recorded(entry.text)}});
                audiences.append(entry.audience);
            }
        }
        if (item.discussion.trimmed().isEmpty() && remarks.isEmpty()) {
            continue;
        }
        // An edition without any of an item's remarks has no heading over nothing either.
        const Audience widest = item.discussion.trimmed().isEmpty()
                                    ? *std::min_element(audiences.cbegin(), audiences.cend())
                                    : Audience::Public;
        paper.heading(2,
                      wording("Item %1: %2")
                          .arg(m_words.phrasebook().number(static_cast<qint64>(i) + 1), m_words.agendaTitle(item)),
                      widest);
        if (item.presenter.isValid()) {
            paper.note({{wording("Presented by: "), true}, {m_words.person(item.presenter)}}, widest);
        }
        for (const QString& part : item.discussion.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            paper.paragraph(m_words.recorded(part));
        }
        for (qsizetype r = 0; r < remarks.size(); ++r) {
            paper.paragraph(remarks.at(r), audiences.at(r));
        }
    }
    paragraphs(paper, ParagraphPlace::Discussion);
}

} // namespace tahaluf
