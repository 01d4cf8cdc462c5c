// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/MeetingFixture.h"
#include "support/Verify.h"
#include "workflows/RecorderDraft.h"

#include <QtTest>

using namespace tahaluf;

class TstSession : public QObject
{
    Q_OBJECT

private slots:
    void openingStartsTheFirstItemAndExpectsWhoWasInvited();
    void timersStandStillInABreak();
    void tiersCountBodiesInTheRoom();
    void aQuorumIsComputedPerTierWhereTheSeriesHasOne();
    void aSubstituteIsPresentForTheBody();
    void theQueueGivesTheFloorInOrder();
    void closingMarksTheMissingAbsentAndMakesDraftMinutes();
    void aClosedSessionCanBeReopenedUntilApproval();
    void theDraftSurvivesUntilItIsCleared();
    void theNextMeetingTakesOverWhatWasThereAndApprovesTheMinutes();
    void meetingsAreFoundByTheirCode();
};

namespace {
void invite(MeetingFixture& f)
{
    const auto made = f.workspace->meetings().invite(
        f.meeting.id, {f.interior.id, f.justice.id, f.university.id}, QDate(2012, 11, 20));
    QVERIFY(made);
    QCOMPARE(*made, 3);
}

AttendanceId lineOf(MeetingFixture& f, const Person& person)
{
    const auto sheet = f.workspace->attendance().sheet(f.meeting.id);
    for (const Attendance& line : *sheet) {
        if (line.person == person.id) {
            return line.id;
        }
    }
    return {};
}
} // namespace

void TstSession::openingStartsTheFirstItemAndExpectsWhoWasInvited()
{
    MeetingFixture f;
    invite(f);
    const auto opened = f.workspace->sessions().open(f.meeting.id);
    QVERIFY(opened);
    QCOMPARE(opened->state, MeetingState::InSession);
    QCOMPARE(opened->currentItem, f.opening.id);
    QCOMPARE(f.workspace->attendance().sheet(f.meeting.id)->size(), std::size_t(3));
    const auto again = f.workspace->sessions().open(f.meeting.id);
    QVERIFY(again);
    QCOMPARE(again->openedAt, opened->openedAt);
}

void TstSession::timersStandStillInABreak()
{
    MeetingFixture f;
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    f.advance(600);
    VERIFY_DONE(f.workspace->sessions().startBreak(f.meeting.id, QStringLiteral("صلاة")));
    f.advance(900);
    QVERIFY(f.workspace->sessions().currentBreak(f.meeting.id)->has_value());
    VERIFY_DONE(f.workspace->sessions().endBreak(f.meeting.id));
    f.advance(60);
    const AgendaItem item = f.workspace->sessions().agenda(f.meeting.id)->front();
    QCOMPARE(f.workspace->sessions().secondsSpent(item), 660);
    VERIFY_DONE(f.workspace->sessions().goTo(f.meeting.id, f.discussion.id));
    f.advance(30);
    const auto items = f.workspace->sessions().agenda(f.meeting.id);
    QCOMPARE(f.workspace->sessions().secondsSpent(items->front()), 660);
    QCOMPARE(f.workspace->sessions().secondsSpent(items->back()), 30);
    QVERIFY(items->front().endedAt.isValid());
}

void TstSession::tiersCountBodiesInTheRoom()
{
    MeetingFixture f;
    invite(f);
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    VERIFY_DONE(f.workspace->attendance().markPresent(lineOf(f, f.interiorPerson)));
    VERIFY_DONE(f.workspace->attendance().markLate(lineOf(f, f.universityPerson)));
    auto tiers = f.workspace->attendance().tiers(f.meeting.id);
    QCOMPARE(tiers->at(0).present, 1);
    QCOMPARE(tiers->at(0).invited, 2);
    QCOMPARE(tiers->at(1).present, 1);
    QVERIFY(tiers->at(0).isMet());
    VERIFY_DONE(f.workspace->attendance().markLeft(lineOf(f, f.universityPerson)));
    QCOMPARE(f.workspace->attendance().tiers(f.meeting.id)->at(1).present, 0);
    QVERIFY(!f.workspace->attendance().markLeft(lineOf(f, f.justicePerson)));
}

void TstSession::aQuorumIsComputedPerTierWhereTheSeriesHasOne()
{
    MeetingFixture f;
    Series series = f.workspace->records().series.all()->front();
    series.quorumCore = 51;
    VERIFY_DONE(f.workspace->records().series.update(series));
    invite(f);
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    VERIFY_DONE(f.workspace->attendance().markPresent(lineOf(f, f.interiorPerson)));
    const auto before = f.workspace->attendance().tiers(f.meeting.id);
    QCOMPARE(before->at(0).required, 2);
    QVERIFY(!before->at(0).isMet());
    VERIFY_DONE(f.workspace->attendance().markPresent(lineOf(f, f.justicePerson)));
    QVERIFY(f.workspace->attendance().tiers(f.meeting.id)->at(0).isMet());
    QVERIFY(f.workspace->attendance().tiers(f.meeting.id)->at(1).isMet());
}

void TstSession::aSubstituteIsPresentForTheBody()
{
    MeetingFixture f;
    invite(f);
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    const AttendanceId justice = lineOf(f, f.justicePerson);
    QVERIFY(!f.workspace->attendance().markRepresentedBy(justice, f.justicePerson.id));
    VERIFY_DONE(f.workspace->attendance().markRepresentedByName(justice, QStringLiteral("نائب ممثل وزارة العدل")));
    QCOMPARE(f.workspace->attendance().tiers(f.meeting.id)->at(0).present, 1);
    const auto walkIn = f.workspace->attendance().addWalkIn(f.meeting.id, QStringLiteral("ضيف اللقاء"), {});
    QVERIFY(walkIn);
    QVERIFY(walkIn->isWalkIn);
    QVERIFY(!f.workspace->attendance().addWalkIn(f.meeting.id, QStringLiteral("ضَيف اللقاء"), {}));
}

void TstSession::theQueueGivesTheFloorInOrder()
{
    MeetingFixture f;
    SpeakersQueue& queue = f.workspace->speakers();
    QVERIFY(queue.add(f.meeting.id, f.universityPerson.id, f.university.id));
    QVERIFY(queue.add(f.meeting.id, f.interiorPerson.id, f.interior.id));
    QVERIFY(queue.add(f.meeting.id, f.universityPerson.id, f.university.id));
    QCOMPARE(queue.waiting(f.meeting.id)->size(), std::size_t(2));
    QCOMPARE((*queue.next(f.meeting.id))->person, f.universityPerson.id);
    QCOMPARE((*queue.next(f.meeting.id))->person, f.interiorPerson.id);
    QVERIFY(!queue.next(f.meeting.id)->has_value());
}

void TstSession::closingMarksTheMissingAbsentAndMakesDraftMinutes()
{
    MeetingFixture f;
    invite(f);
    QVERIFY(!f.workspace->sessions().close(f.meeting.id));
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    VERIFY_DONE(f.workspace->attendance().markPresent(lineOf(f, f.interiorPerson)));
    f.advance(3600);
    const auto closed = f.workspace->sessions().close(f.meeting.id);
    QVERIFY(closed);
    QCOMPARE(closed->state, MeetingState::MinutesDrafted);
    const auto line = f.workspace->records().attendance.get(lineOf(f, f.justicePerson));
    QCOMPARE(line->state, AttendanceState::Absent);
    const auto minutes = f.workspace->minutes().of(f.meeting.id);
    QVERIFY(minutes);
    QCOMPARE(minutes->state, MinutesState::Draft);
    QCOMPARE(minutes->year, 2012);
    QCOMPARE(minutes->number, 1);
}

void TstSession::aClosedSessionCanBeReopenedUntilApproval()
{
    MeetingFixture f;
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    VERIFY_DONE(f.workspace->sessions().close(f.meeting.id));
    QVERIFY(!f.workspace->sessions().open(f.meeting.id));
    const auto reopened = f.workspace->sessions().reopen(f.meeting.id);
    QVERIFY(reopened);
    QCOMPARE(reopened->state, MeetingState::InSession);
    VERIFY_DONE(f.workspace->sessions().close(f.meeting.id));
    QCOMPARE(f.workspace->records().minutes.all()->size(), std::size_t(1));
}

void TstSession::theDraftSurvivesUntilItIsCleared()
{
    MeetingFixture f;
    Database& database = f.workspace->database();
    QVERIFY(!RecorderDraft::load(database, f.meeting.id)->has_value());
    const QJsonObject typed{{QStringLiteral("text"), QStringLiteral("نص لم يُحفظ بعد")}};
    QVERIFY(RecorderDraft::keep(database, f.meeting.id, typed, f.clock.localNow()));
    QCOMPARE(**RecorderDraft::load(database, f.meeting.id), typed);
    QVERIFY(RecorderDraft::clear(database, f.meeting.id));
    QVERIFY(!RecorderDraft::load(database, f.meeting.id)->has_value());
}

void TstSession::theNextMeetingTakesOverWhatWasThereAndApprovesTheMinutes()
{
    MeetingFixture f;
    invite(f);
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    VERIFY_DONE(f.workspace->sessions().close(f.meeting.id));
    const auto next = f.workspace->meetings().planNext(f.meeting.series, QDateTime(QDate(2012, 12, 20), QTime(9, 30)));
    QVERIFY(next);
    QCOMPARE(next->number, 3);
    QCOMPARE(next->title, QStringLiteral("اللقاء التشاوري الثالث"));
    QCOMPARE(next->chair, f.meeting.chair);
    const auto agenda = f.workspace->sessions().agenda(next->id);
    QCOMPARE(agenda->size(), std::size_t(1));
    QCOMPARE(agenda->front().approvesMeeting, f.meeting.id);
    QCOMPARE(f.workspace->records().invitations.where(QStringLiteral("meeting = ?"), {next->id.value()})->size(),
             std::size_t(3));
}

void TstSession::meetingsAreFoundByTheirCode()
{
    MeetingFixture f;
    for (const char* code : {"2", "ت2", "ت ٢"}) {
        const auto found = f.workspace->meetings().byCode(QString::fromUtf8(code));
        QVERIFY2(found, code);
        QCOMPARE(found->id, f.meeting.id);
    }
    QVERIFY(!f.workspace->meetings().byCode(QStringLiteral("ل2")));
    QVERIFY(!f.workspace->meetings().byCode(QStringLiteral("9")));
}

QTEST_GUILESS_MAIN(TstSession)
#include "TstSession.moc"
