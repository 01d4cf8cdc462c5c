// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PlanningFixture.h"
#include "support/Verify.h"

using namespace tahaluf;

/** Roles in the coverage matrix, what is begun about gaps, plan templates and monthly totals. */
class TstPlanning : public QObject
{
    Q_OBJECT

private slots:
    void rolesAreSetChangedAndTakenBack();
    void aRoleEverywhereReplacesThoseOfAreas();
    void oneBodyHasOneRoleInAPlace();
    void servicesFillTheirLines();
    void aGapBecomesAnActionThatKnowsWhereItCameFrom();
    void aGapBecomesAProposalOfTheCoordinator();
    void themesAreCountedByMeeting();
    void aPathIsFollowedByOnePlan();
    void stepsStandInOrder();
    void whatIsSharedBelongsToItsPlan();
    void aTotalIsEnteredOnceAMonth();
    void totalsOfTheFutureAreRefused();
};

void TstPlanning::rolesAreSetChangedAndTakenBack()
{
    PlanningFixture f;
    const Mechanism hotline = f.mechanism(QStringLiteral("الخط الموحد"));
    VERIFY_DONE(f.coverage().setRole({{CoverageSubject::Mechanism, hotline.id, f.interior.id},
                                      {CoverageSubject::Mechanism, hotline.id, f.justice.id}},
                                     {},
                                     CoverageRole::Leads));
    QCOMPARE(f.matrix().finding(0), CoverageFinding::SeveralLead);
    f.role(hotline, f.justice, CoverageRole::Supports);
    QCOMPARE(f.matrix().finding(0), CoverageFinding::Led);
    QCOMPARE(f.coverageRecords().cells.all()->size(), std::size_t(2));
    VERIFY_DONE(f.coverage().setRole({{CoverageSubject::Mechanism, hotline.id, f.interior.id}}, {}, std::nullopt));
    QCOMPARE(f.matrix().finding(0), CoverageFinding::NobodyLeads);
}

void TstPlanning::aRoleEverywhereReplacesThoseOfAreas()
{
    PlanningFixture f;
    const Mechanism referral = f.mechanism(QStringLiteral("الإحالة"));
    f.role(referral, f.interior, CoverageRole::Leads, QStringLiteral("الدوحة"));
    f.role(referral, f.interior, CoverageRole::Supports, QStringLiteral("الخور"));
    QCOMPARE(f.coverageRecords().cells.all()->size(), std::size_t(2));
    f.role(referral, f.interior, CoverageRole::Absent);
    const auto cells = f.coverageRecords().cells.all();
    QCOMPARE(cells->size(), std::size_t(1));
    QVERIFY(cells->front().area.isEmpty());
    QCOMPARE(f.matrix().finding(0), CoverageFinding::NobodyCovers);
}

void TstPlanning::oneBodyHasOneRoleInAPlace()
{
    PlanningFixture f;
    const Mechanism referral = f.mechanism(QStringLiteral("الإحالة"));
    f.role(referral, f.interior, CoverageRole::Leads);
    CoverageCell again;
    again.mechanism = referral.id;
    again.member = f.interior.id;
    again.area = QStringLiteral("الدولة كلها");
    VERIFY_REFUSED(f.coverage().save(again), "already");
    CoverageCell nothing;
    nothing.member = f.interior.id;
    VERIFY_REFUSED(f.coverage().save(nothing), "mechanism");
    CoverageCell both;
    both.subject = CoverageSubject::Shelter;
    both.mechanism = referral.id;
    both.member = f.interior.id;
    VERIFY_REFUSED(f.coverage().save(both), "clear one");
}

void TstPlanning::servicesFillTheirLines()
{
    PlanningFixture f;
    f.saved(f.service(QStringLiteral("دار الإيواء"), ServiceKind::Shelter));
    const CoverageMatrix made = f.matrix(CoverageScope::Services);
    QCOMPARE(made.rows().size(), std::size_t(12));
    for (std::size_t row = 0; row < made.rows().size(); ++row) {
        const bool isShelter = made.rows()[row].subject == CoverageSubject::Shelter;
        QCOMPARE(made.finding(row), isShelter ? CoverageFinding::Led : CoverageFinding::NobodyCovers);
    }
    // Others see only what services may stand in their edition.
    const auto inPublic = CoverageQueries(f.records()).matrix(CoverageScope::Services, {}, Audience::Public);
    VERIFY_DONE(inPublic);
    QCOMPARE(inPublic->gaps().size(), std::size_t(12));
}

void TstPlanning::aGapBecomesAnActionThatKnowsWhereItCameFrom()
{
    PlanningFixture f;
    f.mechanism(QStringLiteral("الخط الموحد"));
    const CoverageMatrix made = f.matrix();
    const Result<Action> action = f.coverage().makeAction(made.rows()[0], made.gaps()[0]);
    VERIFY_DONE(action);
    QVERIFY(action->title.contains(QStringLiteral("الخط الموحد")));
    QVERIFY(!action->number.isEmpty());
    const auto measures = CoverageQueries(f.records()).measures();
    VERIFY_DONE(measures);
    QCOMPARE(measures->size(), std::size_t(1));
    QCOMPARE(measures->front().action, action->id);
    QCOMPARE(measures->front().finding, CoverageFinding::NobodyCovers);
    QCOMPARE(measures->front().notedOn, QDate(2012, 11, 29));
    QVERIFY(measures->front().about.contains(QStringLiteral("الخط الموحد")));
}

void TstPlanning::aGapBecomesAProposalOfTheCoordinator()
{
    PlanningFixture f;
    const Mechanism referral = f.mechanism(QStringLiteral("الإحالة"));
    f.role(referral, f.justice, CoverageRole::Supports);
    Member coordinator;
    coordinator.name = QStringLiteral("المؤسسة");
    coordinator.relevance = Relevance::Coordinator;
    VERIFY_DONE(f.records().members.insert(coordinator));
    const CoverageMatrix made = f.matrix();
    // The coordinator stands first.
    QCOMPARE(made.columns().front().member, coordinator.id);
    const Result<Entry> entry = f.coverage().makeProposal(made.rows()[0], made.gaps()[0]);
    VERIFY_DONE(entry);
    QCOMPARE(entry->member, coordinator.id);
    QCOMPARE(entry->mechanism, referral.id);
    QVERIFY(entry->number.startsWith(QStringLiteral("خ")));
    QVERIFY(entry->text.contains(QStringLiteral("الإحالة")));
    QCOMPARE(CoverageQueries(f.records()).measures()->front().entry, entry->id);
}

void TstPlanning::themesAreCountedByMeeting()
{
    PlanningFixture f;
    const auto themes = f.records().themes.all(QStringLiteral("position"));
    QVERIFY(themes && themes->size() >= 2);
    const auto record = [&f](ThemeId theme, EntryKind kind, Audience audience = Audience::Public) {
        Entry entry = f.entry(QStringLiteral("مقترح"));
        entry.meeting = f.meeting.id;
        entry.theme = theme;
        entry.kind = kind;
        entry.audience = audience;
        VERIFY_DONE(f.workspace->entries().record(entry));
    };
    record((*themes)[0].id, EntryKind::Proposal);
    record((*themes)[1].id, EntryKind::Concept);
    record((*themes)[1].id, EntryKind::Proposal, Audience::Internal);
    record((*themes)[0].id, EntryKind::Remark);
    record({}, EntryKind::Proposal);
    const auto all = CoverageQueries(f.records()).themes();
    VERIFY_DONE(all);
    QCOMPARE(all->total(0), 4);
    QCOMPARE(all->count(0, 1), 2);
    QVERIFY(!all->themes().back().isValid());
    QCOMPARE(CoverageQueries(f.records()).themes(Audience::Public)->total(0), 3);
}

void TstPlanning::aPathIsFollowedByOnePlan()
{
    PlanningFixture f;
    const ReferralPath path = f.path(QStringLiteral("إحالة بالغة"));
    PlanTemplate first = f.plan(path, QStringLiteral("خطة التأهيل"));
    PlanTemplate second;
    second.name = QStringLiteral("خطة أخرى");
    second.path = path.id;
    VERIFY_REFUSED(f.planning().save(second), "خطة التأهيل");
    first.agreedOn = QDate(2012, 11, 1);
    first.reviewOn = QDate(2012, 10, 1);
    VERIFY_REFUSED(f.planning().save(first), "after it was agreed");
}

void TstPlanning::stepsStandInOrder()
{
    PlanningFixture f;
    const PlanTemplate plan = f.plan(f.path(QStringLiteral("مسار")), QStringLiteral("خطة"));
    f.planStep(plan, QStringLiteral("أولى"));
    f.planStep(plan, QStringLiteral("ثانية"));
    PlanStep between;
    between.plan = plan.id;
    between.name = QStringLiteral("بينهما");
    between.position = 2;
    VERIFY_DONE(f.planning().saveStep(between));
    QStringList names;
    const auto steps = f.planningRecords().steps.all(QStringLiteral("position"));
    for (const PlanStep& step : *steps) {
        names << step.name;
    }
    QCOMPARE(names, (QStringList{"أولى", "بينهما", "ثانية"}));
    between.limitDays = -1;
    VERIFY_REFUSED(f.planning().saveStep(between), "number of days");
    between.limitDays = 3;
    between.member = between.supporting = f.interior.id;
    VERIFY_REFUSED(f.planning().saveStep(between), "support itself");
}

void TstPlanning::whatIsSharedBelongsToItsPlan()
{
    PlanningFixture f;
    const PlanTemplate plan = f.plan(f.path(QStringLiteral("مسار")), QStringLiteral("خطة"));
    const PlanTemplate other = f.plan(f.path(QStringLiteral("مسار آخر")), QStringLiteral("أخرى"));
    const PlanStep step = f.planStep(plan, QStringLiteral("تقدير"));
    PlanSharing sharing;
    sharing.plan = other.id;
    sharing.step = step.id;
    sharing.what = QStringLiteral("أعداد");
    VERIFY_REFUSED(f.planning().saveSharing(sharing), "another plan");
    sharing.plan = plan.id;
    VERIFY_DONE(f.planning().saveSharing(sharing));
    VERIFY_REFUSED(f.planning().removeStep(step.id), "shared at this step");
    VERIFY_DONE(f.planningRecords().sharings.remove(sharing.id));
    VERIFY_DONE(f.planning().removeStep(step.id));
}

void TstPlanning::aTotalIsEnteredOnceAMonth()
{
    PlanningFixture f;
    const ReferralPath path = f.path(QStringLiteral("مسار"));
    f.total(10, path, f.interior, 12);
    f.total(10, path, f.interior, 14);
    const auto totals = f.planningRecords().totals.all();
    QCOMPARE(totals->size(), std::size_t(1));
    QCOMPARE(totals->front().total, 14);
    MonthlyTotal again;
    again.month = QDate(2012, 10, 17);
    again.path = path.id;
    again.member = f.interior.id;
    again.total = 3;
    VERIFY_REFUSED(f.planning().saveTotal(again), "already");
    QCOMPARE(again.month, QDate(2012, 10, 1));
    VERIFY_DONE(f.planning().enter(QDate(2012, 10, 1), path.id, f.interior.id, std::nullopt));
    QVERIFY(f.planningRecords().totals.all()->empty());
}

void TstPlanning::totalsOfTheFutureAreRefused()
{
    PlanningFixture f;
    const ReferralPath path = f.path(QStringLiteral("مسار"));
    VERIFY_REFUSED(f.planning().enter(QDate(2012, 12, 1), path.id, f.interior.id, 5), "not come");
    VERIFY_REFUSED(f.planning().enter(QDate(2012, 11, 1), path.id, f.interior.id, -5), "from 0");
}

QTEST_GUILESS_MAIN(TstPlanning)
#include "TstPlanning.moc"
