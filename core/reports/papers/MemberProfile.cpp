// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/MemberProfile.h"

#include "coalition/MemberQueries.h"
#include "language/Bidi.h"

namespace tahaluf {

Result<Document> MemberProfile::make(const CoalitionRecords& records, const PaperRequest& request)
{
    MemberProfile self(records, request);
    PaperWords& words = self.m_words;
    self.m_member = words.read(records.members.get(request.member));
    self.m_entries = words.read(MemberQueries(records).entries(request.member));
    const QString name = words.member(request.member);
    Document paper = words.document(self.wording("Profile of a body: %1").arg(name));
    paper.title(name);
    paper.subtitle(self.wording("Profile of the body"));
    paper.note(self.wording("As at %1").arg(words.dates().dual(records.now().date())));
    self.addData(paper);
    self.addRepresentatives(paper);
    self.addAttendance(paper);
    self.addProposals(paper);
    self.addReservations(paper);
    self.addCharges(paper);
    self.addTasks(paper);
    self.addTraining(paper);
    return words.finished(paper.forAudience(request.edition));
}

void MemberProfile::addTable(Document& paper, paper::Table table, const QString& none)
{
    // Rows for a narrower audience are left out of an edition: then it must not say that there are none.
    table.emptyText = table.rows.isEmpty() ? none : wording("Not part of this edition.");
    paper.table(std::move(table));
}

void MemberProfile::addData(Document& paper)
{
    const bool isArabic = m_words.phrasebook().isArabic();
    paper.heading(1, wording("Data"));
    QString status = m_words.label(m_member.status);
    if (m_member.statusSince.isValid()) {
        status = wording("%1, since %2").arg(status, m_words.dates().date(m_member.statusSince));
    }
    QVector<paper::KeyValue> pairs;
    if (!m_words.request().isBilingual) {
        pairs.append(isArabic ? paper::KeyValue{wording("Name in English"), m_member.nameEn}
                              : paper::KeyValue{wording("Name in Arabic"), m_member.name});
    }
    pairs += {
        {wording("Kind"), m_words.label(m_member.kind)},
        {wording("Relevance"), m_words.label(m_member.relevance)},
        {wording("Scope"), m_words.label(m_member.relevanceScope)},
        {wording("Sector"), m_member.sector == Sector::Unset ? QString() : m_words.label(m_member.sector)},
        {wording("Membership"), status},
        {wording("Phone"), Bidi::isolatePhone(m_member.phone)},
        {wording("E-mail"), PaperWords::mailLink(m_member.email)},
        {wording("Address"), m_words.recorded(m_member.address)},
    };
    pairs.removeIf([](const paper::KeyValue& pair) { return pair.value.isEmpty(); });
    paper.keyValues(pairs);
    for (const FormerName& former : m_words.read(MemberQueries(m_words.records()).formerNames(m_member.id))) {
        paper.note(
            wording("Called %1 until %2.")
                .arg(m_words.either(former.name, former.nameEn), m_words.dates().date(former.changedOn.addDays(-1))));
    }
    if (!m_member.notes.trimmed().isEmpty()) {
        paper.note(m_words.recorded(m_member.notes), Audience::Internal);
    }
}

void MemberProfile::addRepresentatives(Document& paper)
{
    paper.heading(1, wording("Representatives"));
    paper::Table table;
    table.columns = {{.title = wording("Capacity"), .width = 23},
                     {.title = wording("Name and position"), .weight = 2.2},
                     {.title = wording("Mandate"), .weight = 2.4},
                     {.title = wording("From – until"), .width = 24},
                     {.title = wording("Phone and e-mail"), .width = 50}};
    for (const Representation& each : m_words.read(MemberQueries(m_words.records()).representations(m_member.id))) {
        QStringList span{m_words.dates().shortDate(each.validFrom), m_words.dates().shortDate(each.validUntil)};
        span.removeAll(QString());
        paper::Text reach(m_words.phone(each.person));
        if (const paper::Text mail = m_words.email(each.person); !mail.isEmpty()) {
            reach.plain(reach.isEmpty() ? QString() : QStringLiteral("\n")).add(mail.spans().first());
        }
        paper::Row row{m_words.label(each.role),
                       m_words.personWithPosition(each.person),
                       m_words.recorded(each.mandate),
                       span.join(QStringLiteral(" –\n")),
                       reach};
        row.audience = Audience::Partners;
        table.rows.append(row);
    }
    addTable(paper, std::move(table), wording("The body has named no representative yet."));
}

QString MemberProfile::presenceOf(const Attendance& line)
{
    const DateText& dates = m_words.dates();
    QStringList parts{m_words.label(line.state)};
    if (line.state == AttendanceState::RepresentedBy && line.representedBy.isValid()) {
        parts = QStringList{wording("represented by %1").arg(m_words.person(line.representedBy))};
    }
    if (line.isLate && line.arrivedAt.isValid()) {
        parts << wording("late, at %1").arg(dates.time(line.arrivedAt.time()));
    }
    if (line.leftAt.isValid()) {
        parts << wording("left at %1").arg(dates.time(line.leftAt.time()));
    }
    if (line.isWalkIn) {
        parts << wording("not invited");
    }
    return m_words.person(line.person) + QStringLiteral(": ") + m_words.joined(parts);
}

void MemberProfile::addAttendance(Document& paper)
{
    paper.heading(1, wording("Attendance at meetings"));
    paper::Table table;
    table.columns = {{.title = wording("Meeting"), .weight = 2.2},
                     {.title = wording("Date"), .width = 38},
                     {.title = wording("Invitation"), .width = 34},
                     {.title = wording("Attendance"), .weight = 3}};
    table.emptyText = wording("The body was not invited to a meeting yet.");
    const std::vector<MeetingOfMember> meetings = m_words.read(MemberQueries(m_words.records()).meetings(m_member.id));
    const AttendanceTotals totals = totalsOf(meetings);
    const auto number = [this](int count) { return m_words.phrasebook().number(count); };
    if (totals.held > 0) {
        paper.keyValues({{wording("Present"), number(totals.present)},
                         {wording("Represented by another"), number(totals.represented)},
                         {wording("Apologised"), number(totals.apologised)},
                         {wording("Absent"), number(totals.absent)}});
    }
    for (const MeetingOfMember& each : meetings) {
        QStringList people;
        for (const Attendance& line : each.lines) {
            people << presenceOf(line);
        }
        const bool isHeld = each.meeting.openedAt.isValid();
        table.rows.append({m_words.meetingTitle(each.meeting),
                           m_words.dates().date(each.meeting.startsAt.date()),
                           each.isInvited ? m_words.label(each.reply) : wording("not invited"),
                           isHeld ? people.join(QLatin1Char('\n')) : wording("not held yet")});
    }
    if (totals.held > 0) {
        table.totals = {wording("Meetings attended"),
                        QString(),
                        QString(),
                        wording("%1 of %2").arg(number(totals.present), number(totals.held))};
    }
    paper.table(std::move(table));
}

void MemberProfile::addCharges(Document& paper)
{
    paper.heading(1, wording("Decisions and assignments in its charge"));
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 22},
                     {.title = wording("Text"), .weight = 4},
                     {.title = wording("Kind"), .width = 24},
                     {.title = wording("Due"), .weight = 1.8}};
    for (const Entry& entry : m_entries) {
        if ((entry.kind == EntryKind::Decision || entry.kind == EntryKind::Assignment) &&
            entry.responsible == m_member.id && entry.state != EntryState::Withdrawn) {
            paper::Row row{m_words.reference(entry.number),
                           m_words.recorded(entry.text),
                           m_words.label(entry.kind),
                           m_words.dates().dual(entry.dueOn)};
            row.audience = entry.audience;
            table.rows.append(row);
        }
    }
    addTable(paper, std::move(table), wording("Nothing is in its charge."));
}

} // namespace tahaluf
