// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeLog.h"
#include "storage/ChangeUndo.h"
#include "support/SampleWorkspace.h"
#include "support/Verify.h"
#include "workflows/MergeRecords.h"
#include "Workspace.h"

using namespace tahaluf;

class TstMergeRecords : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingMovesToTheKeptBody();
    void chosenFieldsComeFromTheMergedOne();
    void theReasonIsNeededAndKept();
    void doublesGoAndContradictionsAreRefused();
    void approvedMinutesKeepTheirNames();
    void aMergerIsUndoneAsAWhole();

private:
    CoalitionRecords& records() { return m_workspace->records(); }
    Member body(const QString& name)
    {
        Member member;
        member.name = name;
        return records().members.insert(member) ? member : Member{};
    }
    Person person(const QString& name, MemberId member)
    {
        Person person;
        person.fullName = name;
        person.member = member;
        return records().people.insert(person) ? person : Person{};
    }
    static MergeRequest request(const QString& entity, qint64 kept, qint64 merged)
    {
        return {entity, kept, merged, {}, QStringLiteral("كُتبت مرتين")};
    }
    Result<QString> merge(const MergeRequest& request) { return MergeRecords(records()).merge(request); }
    qint64 belonging(const QString& entity, qint64 id, const QString& kind)
    {
        const auto all = MergeRecords(records()).belonging(entity, id);
        const auto found = std::find_if(all->begin(), all->end(), [&](const auto& one) { return one.entity == kind; });
        return found == all->end() ? 0 : found->count;
    }

    std::unique_ptr<Workspace> m_workspace;
};

void TstMergeRecords::init()
{
    m_workspace = sampleInMemory();
}

void TstMergeRecords::everythingMovesToTheKeptBody()
{
    const Member kept = body(QStringLiteral("جمعية الضياء"));
    const Member merged = body(QStringLiteral("جمعية الضياء الخيرية"));
    Person inBin = person(QStringLiteral("سالم"), merged.id);
    VERIFY_DONE(records().people.remove(inBin.id));
    person(QStringLiteral("هند"), merged.id);
    Entry entry;
    entry.kind = EntryKind::Proposal;
    entry.text = QStringLiteral("إنشاء خط ساخن للبلاغات");
    entry.member = merged.id;
    entry.recordedAt = QDateTime(QDate(2012, 12, 1), QTime(9, 0));
    VERIFY_DONE(m_workspace->entries().record(entry));
    QCOMPARE(belonging(QStringLiteral("members"), merged.id.value(), QStringLiteral("people")), 1);

    VERIFY_DONE(merge(request(QStringLiteral("members"), kept.id.value(), merged.id.value())));

    QVERIFY(MergeRecords(records()).belonging(QStringLiteral("members"), merged.id.value())->empty());
    QCOMPARE(belonging(QStringLiteral("members"), kept.id.value(), QStringLiteral("people")), 1);
    QCOMPARE(records().entries.get(entry.id)->member, kept.id);
    QCOMPARE(records().people.get(inBin.id)->member, kept.id);
    QCOMPARE(*m_workspace->database().number(
                 QStringLiteral("SELECT deleted FROM members WHERE id = %1").arg(merged.id.value())),
             1);
    QVERIFY(ChangeLog::verify(m_workspace->database())->isEmpty());
}

void TstMergeRecords::chosenFieldsComeFromTheMergedOne()
{
    Member kept = body(QStringLiteral("جمعية الضياء"));
    kept.phone = QStringLiteral("44001111");
    kept.email = QStringLiteral("a@x.example");
    VERIFY_DONE(records().members.update(kept));
    Member merged = body(QStringLiteral("جمعية الضياء الخيرية"));
    merged.phone = QStringLiteral("44002222");
    merged.email = QStringLiteral("b@x.example");
    VERIFY_DONE(records().members.update(merged));
    MergeRequest wanted = request(QStringLiteral("members"), kept.id.value(), merged.id.value());
    wanted.taken = {QStringLiteral("phone")};

    VERIFY_DONE(merge(wanted));

    const Member now = *records().members.get(kept.id);
    QCOMPARE(now.phone, QStringLiteral("44002222"));
    QCOMPARE(now.email, QStringLiteral("a@x.example"));
    QCOMPARE(now.name, QStringLiteral("جمعية الضياء"));
}

void TstMergeRecords::theReasonIsNeededAndKept()
{
    const Member kept = body(QStringLiteral("أ"));
    const Member merged = body(QStringLiteral("ب"));
    MergeRequest wanted = request(QStringLiteral("members"), kept.id.value(), merged.id.value());
    wanted.reason = QStringLiteral("  ");
    VERIFY_REFUSED(merge(wanted), "why");
    wanted.reason = QStringLiteral("كُتبت مرتين");
    VERIFY_DONE(merge(wanted));
    QCOMPARE(records().members.get(kept.id)->notes, QStringLiteral("Merged with “ب”: كُتبت مرتين"));
    QCOMPARE(records().members.get(merged.id)->notes, QStringLiteral("Merged into “أ”: كُتبت مرتين"));
    VERIFY_REFUSED(merge(wanted), "not there any more");
    VERIFY_REFUSED(merge(request(QStringLiteral("members"), kept.id.value(), kept.id.value())), "two records");
    QVERIFY(!merge(request(QStringLiteral("meetings"), 1, 2)));
}

void TstMergeRecords::doublesGoAndContradictionsAreRefused()
{
    const Member house = body(QStringLiteral("أ"));
    const Person kept = person(QStringLiteral("سالم"), house.id);
    const Person merged = person(QStringLiteral("سالم المنصوب"), house.id);
    Meeting meeting;
    meeting.series = records().series.where(QStringLiteral("1"), {})->front().id;
    meeting.number = 44;
    meeting.title = QStringLiteral("لقاء");
    VERIFY_DONE(records().meetings.insert(meeting));
    Attendance first;
    first.meeting = meeting.id;
    first.member = house.id;
    first.person = kept.id;
    first.state = AttendanceState::Present;
    VERIFY_DONE(records().attendance.insert(first));
    Attendance second = first;
    second.id = {};
    second.uid.clear();
    second.person = merged.id;
    second.state = AttendanceState::Apologised;
    VERIFY_DONE(records().attendance.insert(second));
    const MergeRequest wanted = request(QStringLiteral("people"), kept.id.value(), merged.id.value());
    VERIFY_REFUSED(merge(wanted), "do not say the same");
    QCOMPARE(records().attendance.get(second.id)->person, merged.id);

    second.state = AttendanceState::Present;
    VERIFY_DONE(records().attendance.update(second));
    VERIFY_DONE(merge(wanted));
    QCOMPARE(records().attendance.where(QStringLiteral("meeting = ? AND deleted = 0"), {meeting.id.value()})->size(),
             std::size_t(1));
}

void TstMergeRecords::approvedMinutesKeepTheirNames()
{
    // Whoever stands in approved minutes stays; the other one can be merged into it.
    const auto locked = records().attendance.where(
        QStringLiteral(
            "person IS NOT NULL AND meeting IN (SELECT m.id FROM meetings m JOIN minutes n ON n.meeting = m.id "
            "WHERE m.state = 'minutes_approved' AND n.document <> '')"),
        {});
    QVERIFY(locked && !locked->empty());
    const PersonId named = locked->front().person;
    const Person other = person(QStringLiteral("اسم مكرر"), records().people.get(named)->member);
    VERIFY_REFUSED(merge(request(QStringLiteral("people"), other.id.value(), named.value())), "the other way round");
    VERIFY_DONE(merge(request(QStringLiteral("people"), named.value(), other.id.value())));
}

void TstMergeRecords::aMergerIsUndoneAsAWhole()
{
    const Member kept = body(QStringLiteral("أ"));
    const Member merged = body(QStringLiteral("ب"));
    const Person hind = person(QStringLiteral("هند"), merged.id);
    const auto done = merge(request(QStringLiteral("members"), kept.id.value(), merged.id.value()));
    VERIFY_DONE(done);
    VERIFY_DONE(ChangeUndo::undo(m_workspace->journal(), *done));
    QCOMPARE(records().people.get(hind.id)->member, merged.id);
    QCOMPARE(records().members.get(kept.id)->notes, QString());
    QCOMPARE(*m_workspace->database().number(
                 QStringLiteral("SELECT deleted FROM members WHERE id = %1").arg(merged.id.value())),
             0);
}

QTEST_GUILESS_MAIN(TstMergeRecords)
#include "TstMergeRecords.moc"
