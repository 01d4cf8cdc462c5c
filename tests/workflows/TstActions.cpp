// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/actions/ActionTree.h"
#include "coalition/SerialNumber.h"
#include "support/MeetingFixture.h"
#include "support/Verify.h"
#include "workflows/StandingItems.h"

using namespace tahaluf;

namespace {

/** A plan of one objective with one activity, on top of the small coalition. */
class Plan : public MeetingFixture
{
public:
    Plan()
    {
        objective = add(ActionKind::Objective, {}, QStringLiteral("منظومة إحالة واحدة"));
        activity = add(ActionKind::Activity, objective.id, QStringLiteral("نموذج الإحالة"));
    }

    Action add(ActionKind kind, ActionId parent, const QString& title, QDate due = {})
    {
        Action action;
        action.kind = kind;
        action.parent = parent;
        action.title = title;
        action.dueOn = due;
        auto saved = actions().save(action);
        if (!saved) {
            qFatal("%s", qPrintable(saved.error().message));
        }
        return action;
    }
    Action action(const QString& title, QDate due = {}) { return add(ActionKind::Action, activity.id, title, due); }
    ActionWorkflow& actions() const { return workspace->actions(); }
    std::vector<PlanLine> lines() const
    {
        return ActionTree(*workspace->records().actions.all(), clock.localNow().date()).lines();
    }
    QStringList titles() const
    {
        QStringList all;
        for (const PlanLine& line : lines()) {
            all << line.outline + u' ' + line.action.title;
        }
        return all;
    }

    Action objective;
    Action activity;
};

} // namespace

/** The shared plan: its tree, progress that rolls up, and what the next agenda should not forget. */
class TstActions : public QObject
{
    Q_OBJECT

private slots:
    void numbersRunThroughTheFile();
    void readsNumbersHoweverTheyAreTyped();
    void progressRollsUp();
    void cancelledActionsDoNotCount();
    void datesSpanTheParts();
    void overdueIsCountedUpwards();
    void whatIsReportedSetsTheState();
    void refusesWithASentence();
    void anImportedStateIsACommand();
    void movesAmongSiblingsAndIntoOthers();
    void supportingBodiesAreASet();
    void standingItemsOfTheNextAgenda();
    void aFinishedActionAnswersItsAssignment();
};

void TstActions::numbersRunThroughTheFile()
{
    Plan p;
    QCOMPARE(p.objective.number, QStringLiteral("م-001"));
    QCOMPARE(p.activity.number, QStringLiteral("م-002"));
    Action stated;
    stated.kind = ActionKind::Action;
    stated.title = QStringLiteral("من الخطة القديمة");
    stated.number = QStringLiteral("م-041");
    VERIFY_DONE(p.actions().save(stated));
    QCOMPARE(p.action(QStringLiteral("تالية")).number, QStringLiteral("م-042"));
    Action again = stated;
    again.id = {};
    again.uid.clear();
    QVERIFY(p.actions().save(again).error().message.contains(QStringLiteral("م-041")));
}

void TstActions::readsNumbersHoweverTheyAreTyped()
{
    const QString mark = QStringLiteral("م");
    for (const QString& typed : {QStringLiteral("م-012"), QStringLiteral("م 12"), QStringLiteral("١٢")}) {
        QCOMPARE(SerialNumber::parse(typed, mark)->text(), QStringLiteral("م-012"));
    }
    QVERIFY(!SerialNumber::parse(QStringLiteral("ق-012"), mark));
    QVERIFY(!SerialNumber::parse(QStringLiteral("م-000"), mark));
}

void TstActions::progressRollsUp()
{
    Plan p;
    const Action first = p.action(QStringLiteral("إعداد النموذج"));
    const Action second = p.action(QStringLiteral("تدريب نقاط الاتصال"));
    QCOMPARE(p.lines().at(0).state, ActionState::NotStarted);
    VERIFY_DONE(p.actions().report(first.id, {.percent = 100, .reached = {}, .obstacles = {}}));
    VERIFY_DONE(p.actions().report(second.id, {.percent = 25, .reached = {}, .obstacles = {}}));
    const std::vector<PlanLine> lines = p.lines();
    QCOMPARE(lines.at(0).percent, 63);
    QCOMPARE(lines.at(1).percent, 63);
    QCOMPARE(lines.at(0).state, ActionState::InProgress);
    QCOMPARE(lines.at(0).actions, 2);
    VERIFY_DONE(p.actions().report(second.id, {.percent = 100, .reached = {}, .obstacles = {}}));
    QCOMPARE(p.lines().at(0).state, ActionState::Done);
}

void TstActions::cancelledActionsDoNotCount()
{
    Plan p;
    const Action first = p.action(QStringLiteral("أولى"));
    const Action second = p.action(QStringLiteral("ثانية"));
    VERIFY_DONE(p.actions().report(first.id, {.percent = 40, .reached = {}, .obstacles = {}}));
    VERIFY_DONE(p.actions().cancel(second.id, QStringLiteral("تولتها جهة أخرى")));
    QCOMPARE(p.lines().at(0).percent, 40);
    QCOMPARE(p.lines().at(0).actions, 1);
    VERIFY_DONE(p.actions().cancel(first.id, QStringLiteral("لا حاجة إليها")));
    QCOMPARE(p.lines().at(0).state, ActionState::Cancelled);
    VERIFY_DONE(p.actions().resume(first.id));
    QCOMPARE(p.lines().at(0).percent, 40);
}

void TstActions::datesSpanTheParts()
{
    Plan p;
    Action action = p.action(QStringLiteral("أولى"), QDate(2013, 3, 1));
    action.startOn = QDate(2012, 12, 1);
    VERIFY_DONE(p.actions().save(action));
    p.action(QStringLiteral("ثانية"), QDate(2013, 6, 1));
    QCOMPARE(p.lines().at(0).startOn, QDate(2012, 12, 1));
    QCOMPARE(p.lines().at(0).dueOn, QDate(2013, 6, 1));
}

void TstActions::overdueIsCountedUpwards()
{
    Plan p;
    const Action late = p.action(QStringLiteral("متأخرة"), QDate(2012, 11, 28));
    p.action(QStringLiteral("اليوم"), QDate(2012, 11, 29));
    QCOMPARE(p.lines().at(0).overdue, 1);
    VERIFY_DONE(p.actions().report(late.id, {.percent = 100, .reached = {}, .obstacles = {}}));
    QCOMPARE(p.lines().at(0).overdue, 0);
}

void TstActions::whatIsReportedSetsTheState()
{
    Plan p;
    const Action action = p.action(QStringLiteral("أولى"));
    const auto reported = p.actions().report(
        action.id, {.percent = 30, .reached = QStringLiteral("12 متدربًا"), .obstacles = QStringLiteral("ضيق الوقت")});
    VERIFY_DONE(reported);
    QCOMPARE(reported->state, ActionState::InProgress);
    QCOMPARE(reported->reached, QStringLiteral("12 متدربًا"));
    const auto next = p.actions().report(action.id, {.percent = 0, .reached = {}, .obstacles = {}});
    QCOMPARE(next->state, ActionState::NotStarted);
    QCOMPARE(next->obstacles, QStringLiteral("ضيق الوقت"));
}

void TstActions::refusesWithASentence()
{
    Plan p;
    const Action action = p.action(QStringLiteral("أولى"));
    QVERIFY(!p.actions().report(p.objective.id, {.percent = 10, .reached = {}, .obstacles = {}}));
    QVERIFY(!p.actions().report(action.id, {.percent = 101, .reached = {}, .obstacles = {}}));
    QVERIFY(!p.actions().cancel(action.id, QStringLiteral("  ")));
    QVERIFY(!p.actions().remove(p.activity.id));
    QVERIFY(!p.actions().moveInto(p.objective.id, p.activity.id));
    Action wrong;
    wrong.kind = ActionKind::Activity;
    wrong.parent = action.id;
    wrong.title = QStringLiteral("نشاط");
    QVERIFY(!p.actions().save(wrong));
    wrong.parent = {};
    wrong.startOn = QDate(2013, 2, 1);
    wrong.dueOn = QDate(2013, 1, 1);
    QCOMPARE(p.actions().save(wrong).error().field, QStringLiteral("due_on"));
    VERIFY_DONE(p.actions().report(action.id, {.percent = 100, .reached = {}, .obstacles = {}}));
    QVERIFY(!p.actions().cancel(action.id, QStringLiteral("سبب")));
}

void TstActions::anImportedStateIsACommand()
{
    Plan p;
    Action action = p.action(QStringLiteral("أولى"));
    action.state = ActionState::Done;
    VERIFY_DONE(p.actions().save(action));
    QCOMPARE(action.percent, 100);
    Action other = p.action(QStringLiteral("ثانية"));
    other.state = ActionState::Cancelled;
    QVERIFY(!p.actions().save(other));
    QCOMPARE(p.workspace->records().actions.get(other.id)->state, ActionState::NotStarted);
}

void TstActions::movesAmongSiblingsAndIntoOthers()
{
    Plan p;
    const Action first = p.action(QStringLiteral("أولى"));
    p.action(QStringLiteral("ثانية"));
    QVERIFY(*p.actions().move(first.id, 1));
    QVERIFY(!*p.actions().move(first.id, 1));
    QCOMPARE(p.titles(),
             (QStringList{QStringLiteral("1 منظومة إحالة واحدة"),
                          QStringLiteral("1.1 نموذج الإحالة"),
                          QStringLiteral("1.1.1 ثانية"),
                          QStringLiteral("1.1.2 أولى")}));
    VERIFY_DONE(p.actions().moveInto(first.id, p.objective.id));
    QCOMPARE(p.titles().last(), QStringLiteral("1.2 أولى"));
}

void TstActions::supportingBodiesAreASet()
{
    Plan p;
    Action action = p.action(QStringLiteral("أولى"));
    action.lead = p.interior.id;
    VERIFY_DONE(p.actions().save(action));
    VERIFY_DONE(p.actions().setSupporting(action.id, {p.justice.id, p.university.id}));
    VERIFY_DONE(p.actions().setSupporting(action.id, {p.university.id}));
    const auto supports = p.workspace->records().actionSupports.all();
    QCOMPARE(supports->size(), std::size_t(1));
    QCOMPARE(supports->front().member, p.university.id);
    QVERIFY(!p.actions().setSupporting(action.id, {p.interior.id}));
    VERIFY_DONE(p.actions().setSupporting(action.id, {p.justice.id, p.university.id}));
}

void TstActions::standingItemsOfTheNextAgenda()
{
    Plan p;
    p.action(QStringLiteral("متأخرة"), QDate(2012, 12, 10));
    Entry assignment = p.entry(QStringLiteral("تكليف الأمانة بإعداد الاستمارة"));
    assignment.kind = EntryKind::Assignment;
    VERIFY_DONE(p.workspace->entries().record(assignment));
    auto last = p.workspace->records().meetings.get(p.meeting.id);
    last->state = MeetingState::MinutesDrafted;
    VERIFY_DONE(p.workspace->records().meetings.update(*last));
    Meeting next;
    next.series = p.meeting.series;
    next.startsAt = QDateTime(QDate(2012, 12, 20), QTime(9, 30));
    VERIFY_DONE(p.workspace->meetings().save(next));

    StandingItems standing(p.workspace->records());
    QCOMPARE(*standing.addTo(next.id), 3);
    const auto agenda = MeetingQueries(p.workspace->records()).agenda(next.id);
    QCOMPARE(agenda->size(), std::size_t(3));
    QCOMPARE(agenda->at(0).approvesMeeting, p.meeting.id);
    QCOMPARE(agenda->at(1).documents, QStringLiteral("م-003"));
    QCOMPARE(agenda->at(2).documents, assignment.number);

    p.action(QStringLiteral("متأخرة أيضًا"), QDate(2012, 12, 1));
    QCOMPARE(*standing.addTo(next.id), 0);
    QCOMPARE(MeetingQueries(p.workspace->records()).agenda(next.id)->at(1).documents, QStringLiteral("م-004, م-003"));
    QVERIFY(!standing.addTo(p.meeting.id));
}

void TstActions::aFinishedActionAnswersItsAssignment()
{
    Plan p;
    Entry assignment = p.entry(QStringLiteral("تكليف الأمانة بإعداد الاستمارة"));
    assignment.kind = EntryKind::Assignment;
    VERIFY_DONE(p.workspace->entries().record(assignment));
    const QDateTime later(QDate(2013, 1, 1), QTime(9, 0));
    StandingItems standing(p.workspace->records());
    QCOMPARE(*standing.openAssignments(later), QStringList{assignment.number});
    Action action = p.action(QStringLiteral("إعداد الاستمارة"));
    action.entry = assignment.id;
    VERIFY_DONE(p.actions().save(action));
    QCOMPARE(standing.openAssignments(later)->size(), 1);
    VERIFY_DONE(p.actions().report(action.id, {.percent = 100, .reached = {}, .obstacles = {}}));
    QVERIFY(standing.openAssignments(later)->isEmpty());
}

QTEST_GUILESS_MAIN(TstActions)
#include "TstActions.moc"
