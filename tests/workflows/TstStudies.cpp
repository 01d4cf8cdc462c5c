// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Verify.h"
#include "workflows/ProposalStates.h"
#include "workflows/StudyFixture.h"

using namespace tahaluf;

namespace {
const QString Why = StudyFixture::why();
} // namespace

/** Proposals given to study and decided: what each command does and refuses. */
class TstStudies : public QObject
{
    Q_OBJECT

private slots:
    void oneProposalIsGivenToAPerson();
    void aBatchGoesToACommitteeAsAWhole();
    void anAssignmentIsComplete_data();
    void anAssignmentIsComplete();
    void everyForbiddenStepIsRefused_data();
    void everyForbiddenStepIsRefused();
    void onlyWhatIsProposedIsStudied_data();
    void onlyWhatIsProposedIsStudied();
    void everyOutcomeMovesTheState_data();
    void everyOutcomeMovesTheState();
    void anOutcomeIsComplete_data();
    void anOutcomeIsComplete();
    void theFormalWordingBecomesTheProposalsOwn();
    void anOutcomeThatDoesNotAdoptLeavesTheWording();
};

void TstStudies::oneProposalIsGivenToAPerson()
{
    StudyFixture p;
    const Entry entry = p.record();
    const Study study = p.given(entry);
    QCOMPARE(study.state, StudyState::Assigned);
    QCOMPARE(study.assignedOn, QDate(2012, 11, 29));
    QCOMPARE(study.dueOn, QDate(2012, 12, 9));
    QCOMPARE(p.now(entry).state, EntryState::UnderStudy);
    QVERIFY(p.now(entry).reason.contains(p.justicePerson.fullName));
    QCOMPARE((*p.queries().current(entry.id))->id, study.id);
}

void TstStudies::aBatchGoesToACommitteeAsAWhole()
{
    StudyFixture p;
    const std::vector<Entry> entries{p.record(), p.record(), p.record()};
    StudyAssignment order = p.order();
    order.reviewer = {};
    order.committee = QStringLiteral("لجنة الصياغة");
    order.reason = QStringLiteral("تُدرس معًا");
    const auto studies = p.studies().assign({entries[0].id, entries[1].id, entries[2].id}, order);
    VERIFY_DONE(studies);
    QCOMPARE(studies->size(), std::size_t(3));
    for (const Entry& entry : entries) {
        QCOMPARE(p.now(entry).state, EntryState::UnderStudy);
        QCOMPARE(p.now(entry).reason, order.reason);
    }
    QCOMPARE(*p.queries().committees(), QStringList{order.committee});
    // One that cannot be studied keeps the others from going, too.
    const Entry free = p.record();
    const Entry withdrawn = p.in(EntryState::Withdrawn);
    const auto batch = p.studies().assign({free.id, withdrawn.id}, order);
    QVERIFY(!batch);
    QVERIFY(batch.error().message.contains(withdrawn.number));
    QCOMPARE(p.now(free).state, EntryState::Recorded);
    QVERIFY(p.queries().ofEntry(free.id)->empty());
}

void TstStudies::anAssignmentIsComplete_data()
{
    QTest::addColumn<bool>("hasReviewer");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("field");
    QTest::newRow("nobody") << false << QDate(2012, 12, 9) << "reviewer";
    QTest::newRow("no day") << true << QDate() << "due_on";
    QTest::newRow("a day that is past") << true << QDate(2012, 11, 28) << "due_on";
}

void TstStudies::anAssignmentIsComplete()
{
    QFETCH(bool, hasReviewer);
    QFETCH(QDate, due);
    QFETCH(QString, field);
    StudyFixture p;
    const Entry entry = p.record();
    StudyAssignment order = p.order();
    order.reviewer = hasReviewer ? order.reviewer : PersonId();
    order.dueOn = due;
    const auto given = p.studies().assign({entry.id}, order);
    QVERIFY(!given);
    QCOMPARE(given.error().field, field);
    QVERIFY(!p.studies().assign({}, p.order()));
    QCOMPARE(p.now(entry).state, EntryState::Recorded);
}

void TstStudies::everyForbiddenStepIsRefused_data()
{
    QTest::addColumn<EntryState>("from");
    QTest::addColumn<ProposalStep>("step");
    QTest::addColumn<bool>("isAllowed");
    const std::vector<std::pair<const char*, ProposalStep>> steps{
        {"send", ProposalStep::SendToStudy}, {"merge", ProposalStep::Merge}, {"withdraw", ProposalStep::Withdraw}};
    for (const EntryState from : StudyFixture::allStates()) {
        for (const auto& [name, step] : steps) {
            const bool isOpen = from == EntryState::Recorded || from == EntryState::Deferred;
            const bool isAllowed = isOpen || (from == EntryState::UnderStudy && step != ProposalStep::SendToStudy);
            QTest::addRow("%s %s", name, qPrintable(choiceKey(from))) << from << step << isAllowed;
        }
    }
}

void TstStudies::everyForbiddenStepIsRefused()
{
    QFETCH(EntryState, from);
    QFETCH(ProposalStep, step);
    QFETCH(bool, isAllowed);
    StudyFixture p;
    const Entry entry = p.in(from);
    const Entry other = p.record();
    QCOMPARE(entry.state, from);
    Result<void> done;
    if (step == ProposalStep::SendToStudy) {
        done = withoutValue(p.studies().assign({entry.id}, p.order()));
    } else if (step == ProposalStep::Merge) {
        done = withoutValue(p.workspace->similar().merge(entry.id, other.id, Why));
    } else {
        done = withoutValue(p.workspace->entries().withdraw(entry.id, Why));
    }
    QCOMPARE(bool(done), isAllowed);
    if (isAllowed) {
        QCOMPARE(p.now(entry).state, ProposalStates::after(step));
        return;
    }
    QVERIFY2(done.error().message.contains(entry.number), qPrintable(done.error().message));
    QCOMPARE(p.now(entry).state, from);
    QCOMPARE(p.now(entry).reason, entry.reason);
}

void TstStudies::onlyWhatIsProposedIsStudied_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<bool>("isStudied");
    QTest::newRow("proposal") << EntryKind::Proposal << true;
    QTest::newRow("concept") << EntryKind::Concept << true;
    QTest::newRow("submitted recommendation") << EntryKind::SubmittedRecommendation << true;
    QTest::newRow("reservation") << EntryKind::Reservation << false;
    QTest::newRow("remark") << EntryKind::Remark << false;
    QTest::newRow("decision") << EntryKind::Decision << false;
    QTest::newRow("assignment") << EntryKind::Assignment << false;
}

void TstStudies::onlyWhatIsProposedIsStudied()
{
    QFETCH(EntryKind, kind);
    QFETCH(bool, isStudied);
    StudyFixture p;
    const Entry entry = p.record(kind);
    const auto given = p.studies().assign({entry.id}, p.order());
    QCOMPARE(bool(given), isStudied);
    QVERIFY(isStudied || given.error().message.contains(entry.number));
}

void TstStudies::everyOutcomeMovesTheState_data()
{
    QTest::addColumn<StudyOutcome>("wanted");
    QTest::addColumn<EntryState>("state");
    QTest::newRow("adopted") << StudyOutcome::Adopted << EntryState::Adopted;
    QTest::newRow("with changes") << StudyOutcome::AdoptedAmended << EntryState::AdoptedAmended;
    QTest::newRow("deferred") << StudyOutcome::Deferred << EntryState::Deferred;
    QTest::newRow("not adopted") << StudyOutcome::NotAdopted << EntryState::NotAdopted;
    QTest::newRow("merged") << StudyOutcome::Merged << EntryState::Merged;
}

void TstStudies::everyOutcomeMovesTheState()
{
    QFETCH(StudyOutcome, wanted);
    QFETCH(EntryState, state);
    StudyFixture p;
    const Entry entry = p.record();
    const Entry other = p.record();
    Study study = p.given(entry);
    study.formalText = QStringLiteral("تعتمد الجهات الأعضاء نموذجًا موحدًا للإحالة.");
    VERIFY_DONE(p.studies().save(study));
    const auto finished = p.studies().finish(study.id, {wanted, Why, other.id});
    VERIFY_DONE(finished);
    QCOMPARE(finished->state, StudyState::Finished);
    QCOMPARE(finished->outcome, wanted);
    QCOMPARE(finished->reason, Why);
    QCOMPARE(finished->finishedOn, QDate(2012, 11, 29));
    QCOMPARE(finished->mergedInto.isValid(), wanted == StudyOutcome::Merged);
    QCOMPARE(p.now(entry).state, state);
    QCOMPARE(p.now(entry).reason, Why);
    // Finished is finished, whatever outcome is tried next.
    for (const StudyOutcome again : {StudyOutcome::Adopted, StudyOutcome::NotAdopted, StudyOutcome::Merged}) {
        const auto twice = p.studies().finish(study.id, {again, Why, other.id});
        QVERIFY(!twice);
        QVERIFY(twice.error().message.contains(QStringLiteral("reopen")));
    }
    QVERIFY(!p.studies().recall(study.id, Why));
}

void TstStudies::anOutcomeIsComplete_data()
{
    QTest::addColumn<StudyOutcome>("wanted");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    QTest::newRow("none") << StudyOutcome::None << Why << "outcome";
    QTest::newRow("changes without wording") << StudyOutcome::AdoptedAmended << Why << "formal_text";
    QTest::newRow("merged into nothing") << StudyOutcome::Merged << Why << "merged_into";
    for (const StudyOutcome outcome : {StudyOutcome::Adopted, StudyOutcome::Deferred, StudyOutcome::NotAdopted}) {
        QTest::addRow("%s without reason", qPrintable(choiceKey(outcome))) << outcome << QString() << "reason";
        QTest::addRow("%s with spaces only", qPrintable(choiceKey(outcome))) << outcome << " \n "
                                                                             << "reason";
    }
}

void TstStudies::anOutcomeIsComplete()
{
    QFETCH(StudyOutcome, wanted);
    QFETCH(QString, reason);
    QFETCH(QString, field);
    StudyFixture p;
    const Entry entry = p.record();
    const Study study = p.given(entry);
    const auto finished = p.studies().finish(study.id, {wanted, reason});
    QVERIFY(!finished);
    QCOMPARE(finished.error().field, field);
    QCOMPARE(p.now(entry).state, EntryState::UnderStudy);
    QCOMPARE(p.now(study).state, StudyState::Assigned);
}

void TstStudies::theFormalWordingBecomesTheProposalsOwn()
{
    StudyFixture p;
    const Entry entry = p.record();
    Study study = p.given(entry);
    study.formalText = QStringLiteral(" تعتمد الجهات الأعضاء نموذجًا موحدًا للإحالة. ");
    VERIFY_DONE(p.studies().save(study));
    QVERIFY(p.now(entry).formalText.isEmpty());
    VERIFY_DONE(p.studies().finish(study.id, {StudyOutcome::AdoptedAmended, Why}));
    QCOMPARE(p.now(entry).formalText, study.formalText.trimmed());
    QCOMPARE(p.now(entry).text, entry.text);
}

void TstStudies::anOutcomeThatDoesNotAdoptLeavesTheWording()
{
    StudyFixture p;
    const Entry entry = p.record();
    Study study = p.given(entry);
    study.formalText = QStringLiteral("صياغة لم يُؤخذ بها");
    VERIFY_DONE(p.studies().save(study));
    VERIFY_DONE(p.studies().finish(study.id, {StudyOutcome::NotAdopted, Why}));
    QVERIFY(p.now(entry).formalText.isEmpty());
    QCOMPARE(p.now(study).formalText, study.formalText);
}

QTEST_GUILESS_MAIN(TstStudies)
#include "TstStudies.moc"
