// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/IndicatorQueries.h"
#include "reports/papers/IndicatorFacts.h"
#include "support/MeetingFixture.h"
#include "support/Verify.h"
#include "WorkAreas.h"

#include <QTest>

using namespace tahaluf;

/** Indicators: computed from the records or entered by staff, their targets, and how they stand. */
class TstIndicators : public QObject
{
    Q_OBJECT

private slots:
    void everyMeasureCanBeComputed_data();
    void everyMeasureCanBeComputed();
    void adoptedIsAShareOfWhatHasAnOutcome();
    void theMiddleOfTheDaysIsTaken();
    void attendanceCountsBodiesThatSentSomebody();
    void overdueIsToldByBody();
    void enteredValuesAreNumbersOfDaysThatHaveCome();
    void severalValuesOfAPeriodBecomeOne();
    void computedIndicatorsTakeNoValues();
    void oneTargetAYear();
    void theStandingFollowsDirectionAndWay_data();
    void theStandingFollowsDirectionAndWay();
    void fewPeopleStayInside();
    void aCoalitionAtRestStandsAtTheEndOfItsLastYear();

private:
    static Indicator saved(const MeetingFixture& f,
                           const QString& measure,
                           IndicatorPeriod period = IndicatorPeriod::Year,
                           IndicatorGathering gathering = IndicatorGathering::Latest)
    {
        Indicator made;
        made.name = QStringLiteral("مؤشر");
        made.measure = measure;
        made.period = period;
        made.gathering = gathering;
        [&] { VERIFY_DONE(f.workspace->areas().indicators().save(made)); }();
        return made;
    }
    static Result<void> enter(const MeetingFixture& f, const Indicator& indicator, QDate day, const QString& number)
    {
        IndicatorValue value;
        value.indicator = indicator.id;
        value.datedOn = day;
        value.value = number;
        return f.workspace->areas().indicators().saveValue(value);
    }
    static IndicatorReading reading(const MeetingFixture& f, const Indicator& indicator)
    {
        const Result<IndicatorReading> read =
            IndicatorQueries(f.workspace->records()).reading(indicator, f.clock.localNow().date());
        [&] { VERIFY_DONE(read); }();
        return read ? *read : IndicatorReading();
    }
    static Entry proposal(const MeetingFixture& f, EntryState state, QDate day)
    {
        Entry entry = f.entry(QStringLiteral("أن تُسمّى نقطة اتصال"));
        entry.member = f.interior.id;
        [&] { VERIFY_DONE(f.workspace->entries().record(entry)); }();
        entry.state = state;
        entry.recordedAt = QDateTime(day, QTime(10, 0));
        [&] { VERIFY_DONE(f.workspace->records().entries.update(entry)); }();
        return entry;
    }
};

void TstIndicators::everyMeasureCanBeComputed_data()
{
    QTest::addColumn<QString>("measure");
    for (const Measure& measure : measures()) {
        QTest::newRow(measure.key) << QString::fromLatin1(measure.key);
    }
}

void TstIndicators::everyMeasureCanBeComputed()
{
    QFETCH(QString, measure);
    MeetingFixture f;
    for (const IndicatorPeriod period : {IndicatorPeriod::Year, IndicatorPeriod::Quarter, IndicatorPeriod::Meeting}) {
        const Indicator indicator = saved(f, measure, period);
        QVERIFY(!indicator.unit.isEmpty());
        QVERIFY(!indicator.unitEn.isEmpty());
        const auto read = IndicatorQueries(f.workspace->records()).reading(indicator, QDate(2012, 12, 31));
        VERIFY_DONE(read);
        const auto bodies =
            IndicatorQueries(f.workspace->records()).byBody(indicator, QDate(2012, 1, 1), QDate(2012, 12, 31));
        VERIFY_DONE(bodies);
    }
}

void TstIndicators::adoptedIsAShareOfWhatHasAnOutcome()
{
    MeetingFixture f;
    proposal(f, EntryState::Adopted, QDate(2012, 10, 2));
    proposal(f, EntryState::AdoptedAmended, QDate(2012, 10, 2));
    proposal(f, EntryState::Adopted, QDate(2012, 10, 2));
    proposal(f, EntryState::NotAdopted, QDate(2012, 10, 2));
    proposal(f, EntryState::UnderStudy, QDate(2012, 10, 2));
    proposal(f, EntryState::NotAdopted, QDate(2011, 10, 2));
    const Indicator indicator = saved(f, QStringLiteral("proposals_adopted"));
    QCOMPARE(indicator.number, QStringLiteral("مش-001"));
    const IndicatorReading read = reading(f, indicator);
    QCOMPARE(read.value, std::optional(75.0));
    QCOMPARE(read.standing, IndicatorStanding::NoTarget);
    QCOMPARE(read.points.size(), std::size_t(2));
    QCOMPARE(read.points.front().value, std::optional(0.0));
    QCOMPARE(saved(f, QStringLiteral("entered")).number, QStringLiteral("مش-002"));
}

void TstIndicators::theMiddleOfTheDaysIsTaken()
{
    MeetingFixture f;
    for (const int days : {4, 10, 31}) {
        Study study;
        study.entry = proposal(f, EntryState::Adopted, QDate(2012, 10, 1)).id;
        study.committee = QStringLiteral("لجنة");
        study.state = StudyState::Finished;
        study.outcome = StudyOutcome::Adopted;
        study.reason = QStringLiteral("سبب");
        study.finishedOn = QDate(2012, 10, 1).addDays(days);
        VERIFY_DONE(f.workspace->records().studies.insert(study));
    }
    QCOMPARE(reading(f, saved(f, QStringLiteral("days_to_decision"))).value, std::optional(10.0));
    const IndicatorReading quarters =
        reading(f, saved(f, QStringLiteral("days_to_decision"), IndicatorPeriod::Quarter));
    QCOMPARE(quarters.points.back().quarter, 4);
    QCOMPARE(quarters.points.back().value, std::optional(10.0));
}

void TstIndicators::attendanceCountsBodiesThatSentSomebody()
{
    MeetingFixture f;
    CoalitionRecords& records = f.workspace->records();
    f.meeting.state = MeetingState::MinutesDrafted;
    VERIFY_DONE(records.meetings.update(f.meeting));
    const std::pair<MemberId, PersonId> bodies[] = {{f.interior.id, f.interiorPerson.id},
                                                    {f.justice.id, f.justicePerson.id},
                                                    {f.university.id, f.universityPerson.id}};
    const AttendanceState states[] = {
        AttendanceState::Present, AttendanceState::RepresentedBy, AttendanceState::Apologised};
    for (std::size_t i = 0; i < std::size(bodies); ++i) {
        Invitation invitation;
        invitation.meeting = f.meeting.id;
        invitation.member = bodies[i].first;
        VERIFY_DONE(records.invitations.insert(invitation));
        Attendance line;
        line.meeting = f.meeting.id;
        line.member = bodies[i].first;
        line.person = bodies[i].second;
        line.state = states[i];
        line.representedBy = states[i] == AttendanceState::RepresentedBy ? f.interiorPerson.id : PersonId();
        VERIFY_DONE(records.attendance.insert(line));
    }
    const Indicator indicator = saved(f, QStringLiteral("attendance"), IndicatorPeriod::Meeting);
    const IndicatorReading read = reading(f, indicator);
    QVERIFY(read.value && qAbs(*read.value - 66.67) < 0.01);
    QCOMPARE(read.points.size(), std::size_t(1));
    QVERIFY2(read.points.front().meeting.endsWith(QLatin1Char('1')) ||
                 read.points.front().meeting.endsWith(QLatin1Char('2')),
             qPrintable(read.points.front().meeting));
    const auto bodyFigures = IndicatorQueries(records).byBody(indicator, QDate(2012, 1, 1), QDate(2012, 12, 31));
    VERIFY_DONE(bodyFigures);
    QCOMPARE(bodyFigures->size(), std::size_t(3));
    QCOMPARE(bodyFigures->back().member, f.university.id);
    QCOMPARE(bodyFigures->back().value, 0.0);
}

void TstIndicators::overdueIsToldByBody()
{
    MeetingFixture f;
    for (const QDate due : {QDate(2012, 10, 1), QDate(2012, 11, 1), QDate(2013, 1, 1)}) {
        Action action;
        action.kind = ActionKind::Action;
        action.title = QStringLiteral("عمل");
        action.lead = f.justice.id;
        action.dueOn = due;
        VERIFY_DONE(f.workspace->actions().save(action));
    }
    const Indicator indicator = saved(f, QStringLiteral("actions_overdue"));
    QCOMPARE(reading(f, indicator).value, std::optional(2.0));
    const auto bodies =
        IndicatorQueries(f.workspace->records()).byBody(indicator, QDate(2012, 1, 1), QDate(2012, 11, 29));
    VERIFY_DONE(bodies);
    QCOMPARE(bodies->size(), std::size_t(1));
    QCOMPARE(bodies->front().member, f.justice.id);
    QCOMPARE(bodies->front().value, 2.0);
}

void TstIndicators::enteredValuesAreNumbersOfDaysThatHaveCome()
{
    MeetingFixture f;
    const Indicator indicator = saved(f, QStringLiteral("entered"));
    VERIFY_DONE(enter(f, indicator, QDate(2012, 11, 1), QStringLiteral("١٢٫٥٠")));
    QCOMPARE(reading(f, indicator).value, std::optional(12.5));
    const Result<void> word = enter(f, indicator, QDate(2012, 11, 1), QStringLiteral("كثير"));
    QVERIFY(!word);
    QCOMPARE(word.error().field, QStringLiteral("value"));
    const Result<void> future = enter(f, indicator, QDate(2012, 11, 30), QStringLiteral("5"));
    QVERIFY(!future);
    QCOMPARE(future.error().field, QStringLiteral("dated_on"));
}

void TstIndicators::severalValuesOfAPeriodBecomeOne()
{
    MeetingFixture f;
    const std::pair<IndicatorGathering, double> wanted[] = {
        {IndicatorGathering::Latest, 30}, {IndicatorGathering::Sum, 60}, {IndicatorGathering::Mean, 20}};
    for (const auto& [gathering, value] : wanted) {
        const Indicator indicator = saved(f, QStringLiteral("entered"), IndicatorPeriod::Quarter, gathering);
        VERIFY_DONE(enter(f, indicator, QDate(2012, 5, 31), QStringLiteral("20")));
        VERIFY_DONE(enter(f, indicator, QDate(2012, 4, 30), QStringLiteral("10")));
        VERIFY_DONE(enter(f, indicator, QDate(2012, 10, 31), QStringLiteral("30")));
        const IndicatorReading read = reading(f, indicator);
        QCOMPARE(read.value, std::optional(value));
        QCOMPARE(read.points.size(), std::size_t(3)); // since the second quarter
        QVERIFY(!read.points.at(1).value);
        QCOMPARE(read.points.at(2).value, std::optional(30.0));
    }
}

void TstIndicators::computedIndicatorsTakeNoValues()
{
    MeetingFixture f;
    const Result<void> entered =
        enter(f, saved(f, QStringLiteral("attendance")), QDate(2012, 11, 1), QStringLiteral("80"));
    QVERIFY(!entered);
    QCOMPARE(entered.error().field, QStringLiteral("indicator"));
}

void TstIndicators::oneTargetAYear()
{
    MeetingFixture f;
    const Indicator indicator = saved(f, QStringLiteral("entered"));
    IndicatorTarget target;
    target.indicator = indicator.id;
    target.year = 2012;
    target.target = QStringLiteral("٤٠");
    VERIFY_DONE(f.workspace->areas().indicators().saveTarget(target));
    QCOMPARE(target.target, QStringLiteral("40"));
    VERIFY_DONE(f.workspace->areas().indicators().saveTarget(target)); // the same again is a change
    IndicatorTarget second = target;
    second.id = {};
    second.uid.clear();
    QVERIFY(!f.workspace->areas().indicators().saveTarget(second));
    second.year = 13;
    QVERIFY(!f.workspace->areas().indicators().saveTarget(second));
    second.year = 2013;
    VERIFY_DONE(f.workspace->areas().indicators().saveTarget(second));
    VERIFY_DONE(enter(f, indicator, QDate(2012, 11, 1), QStringLiteral("31")));
    QCOMPARE(reading(f, indicator).standing, IndicatorStanding::Near);
}

void TstIndicators::theStandingFollowsDirectionAndWay_data()
{
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<double>("baseline"); // negative: none
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("target");
    QTest::addColumn<int>("standing");
    const auto row =
        [](const char* name, bool isUp, double baseline, double value, double target, IndicatorStanding s) {
            QTest::newRow(name) << isUp << baseline << value << target << static_cast<int>(s);
        };
    row("reached", true, -1, 90, 90, IndicatorStanding::Reached);
    row("near without a baseline", true, -1, 70, 90, IndicatorStanding::Near);
    row("far", true, -1, 60, 90, IndicatorStanding::Behind);
    row("far on the way from the baseline", true, 60, 75, 90, IndicatorStanding::Behind);
    row("near on the way from the baseline", true, 60, 83, 90, IndicatorStanding::Near);
    row("down and reached", false, 45, 30, 30, IndicatorStanding::Reached);
    row("down and near", false, 45, 33, 30, IndicatorStanding::Near);
    row("down and far", false, 45, 40, 30, IndicatorStanding::Behind);
    row("down without a baseline", false, -1, 36, 30, IndicatorStanding::Near);
    row("to nothing", false, -1, 4, 0, IndicatorStanding::Behind);
}

void TstIndicators::theStandingFollowsDirectionAndWay()
{
    QFETCH(bool, isUp);
    QFETCH(double, baseline);
    QFETCH(double, value);
    QFETCH(double, target);
    QFETCH(int, standing);
    QCOMPARE(static_cast<int>(standingOf(isUp ? IndicatorDirection::Up : IndicatorDirection::Down,
                                         baseline < 0 ? std::nullopt : std::optional(baseline),
                                         value,
                                         target)),
             standing);
}

void TstIndicators::fewPeopleStayInside()
{
    Indicator people;
    people.countsPeople = true;
    const Phrasebook book(Language::English);
    QCOMPARE(IndicatorFacts(book, Audience::Internal).value(people, 4.0), QStringLiteral("4"));
    QCOMPARE(IndicatorFacts(book, Audience::Partners).value(people, 4.0), QStringLiteral("below 5"));
    QCOMPARE(IndicatorFacts(book, Audience::Public).value(people, 5.0), QStringLiteral("5"));
    QCOMPARE(IndicatorFacts(book, Audience::Public).value(people, 0.0), QStringLiteral("0"));
    IndicatorReading reading;
    reading.indicator = people;
    for (const double value : {3.0, 7.0, 9.0}) {
        IndicatorPoint point;
        point.year = 2012;
        point.value = value;
        reading.points.push_back(point);
    }
    const auto inside = IndicatorFacts(book, Audience::Internal).chart(reading, QSizeF(100, 40));
    const auto outside = IndicatorFacts(book, Audience::Partners).chart(reading, QSizeF(100, 40));
    QVERIFY(inside && outside);
    QVERIFY(descriptionOf(*inside, book).contains(QLatin1Char('3')));
    QVERIFY2(!descriptionOf(*outside, book).contains(QLatin1Char('3')), qPrintable(descriptionOf(*outside, book)));
}

void TstIndicators::aCoalitionAtRestStandsAtTheEndOfItsLastYear()
{
    MeetingFixture f;
    proposal(f, EntryState::Adopted, QDate(2012, 10, 2));
    const IndicatorQueries queries(f.workspace->records());
    const auto soon = queries.activeTime(QDate(2013, 3, 1));
    const auto late = queries.activeTime(QDate(2020, 3, 1));
    VERIFY_DONE(soon);
    VERIFY_DONE(late);
    QCOMPARE(soon->last, QDate(2013, 3, 1));
    QCOMPARE(late->last, QDate(2012, 12, 31));
}

QTEST_MAIN(TstIndicators)
#include "TstIndicators.moc"
