// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeLog.h"
#include "support/Verify.h"
#include "workflows/StudyFixture.h"

using namespace tahaluf;

namespace {
const QString Why = StudyFixture::why();
} // namespace

/** Studies taken back, taken up again and taken over: recalled, reopened, late, locked, imported. */
class TstStudyChanges : public QObject
{
    Q_OBJECT

private slots:
    void recallingRestoresTheProposal();
    void aDeferredProposalIsStudiedAgain();
    void aFinishedStudyIsCorrectedOnlyAfterReopening();
    void reopeningTakesTheOutcomeBack();
    void onlyTheNewestStudyIsReopened();
    void aMergerThroughAStudyIsUndoneByReopening();
    void withdrawingRecallsTheStudy();
    void lateStudiesAreThoseOpenAfterTheirDay();
    void aStateIsNeverSavedAsAField();
    void everyStepIsInTheHistory();
    void approvedMinutesLeaveTheStudyFree_data();
    void approvedMinutesLeaveTheStudyFree();
    void importsCallTheSameCommands();
    void anImportedStudyExplainsAStateThatIsThere();
};

void TstStudyChanges::recallingRestoresTheProposal()
{
    StudyFixture p;
    const Entry entry = p.record();
    const Study study = p.given(entry);
    QVERIFY(!p.studies().recall(study.id, QString()));
    VERIFY_DONE(p.studies().recall(study.id, QStringLiteral("يُنتظر إيضاح من الجهة")));
    QCOMPARE(p.now(entry).state, EntryState::Recorded);
    QVERIFY(p.now(entry).reason.isEmpty());
    const auto again = p.studies().finish(study.id, {StudyOutcome::Adopted, Why});
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(QStringLiteral("send the proposal")));
    QVERIFY(!p.studies().reopen(study.id, Why));
    p.given(entry);
    QCOMPARE(p.now(entry).state, EntryState::UnderStudy);
}

void TstStudyChanges::aDeferredProposalIsStudiedAgain()
{
    StudyFixture p;
    const Entry entry = p.in(EntryState::Deferred);
    const Study second = p.given(entry);
    QCOMPARE(p.now(entry).state, EntryState::UnderStudy);
    VERIFY_DONE(p.studies().recall(second.id, QStringLiteral("قبل أوانه")));
    QCOMPARE(p.now(entry).state, EntryState::Deferred);
    QCOMPARE(p.now(entry).reason, Why);
    QCOMPARE(p.queries().ofEntry(entry.id)->size(), std::size_t(2));
}

void TstStudyChanges::aFinishedStudyIsCorrectedOnlyAfterReopening()
{
    StudyFixture p;
    const Entry entry = p.record();
    Study study = p.given(entry);
    study.impact = QStringLiteral("أثره كبير");
    VERIFY_DONE(p.studies().save(study));
    VERIFY_DONE(p.studies().finish(study.id, {StudyOutcome::Adopted, Why}));
    study = p.now(study);
    study.impact = QStringLiteral("أثره أكبر");
    const auto corrected = p.studies().save(study);
    QVERIFY(!corrected);
    QVERIFY(corrected.error().message.contains(QStringLiteral("reopen")));
    QCOMPARE(p.now(study).impact, QStringLiteral("أثره كبير"));
    study = *p.studies().reopen(study.id, QStringLiteral("ظهر أثر لم يُذكر"));
    study.impact = QStringLiteral("أثره أكبر");
    VERIFY_DONE(p.studies().save(study));
    QCOMPARE(p.now(study).impact, QStringLiteral("أثره أكبر"));
}

void TstStudyChanges::reopeningTakesTheOutcomeBack()
{
    StudyFixture p;
    Entry entry = p.record();
    entry.formalText = QStringLiteral("صياغة أولى");
    VERIFY_DONE(p.workspace->entries().save(entry));
    Study study = p.given(entry);
    QCOMPARE(study.formalText, entry.formalText);
    study.formalText = QStringLiteral("صياغة ثانية");
    VERIFY_DONE(p.studies().save(study));
    VERIFY_DONE(p.studies().finish(study.id, {StudyOutcome::AdoptedAmended, Why}));
    QCOMPARE(p.now(entry).formalText, QStringLiteral("صياغة ثانية"));
    QVERIFY(!p.studies().reopen(study.id, {}));
    const QString again = QStringLiteral("اعترضت جهة على الصياغة");
    const auto reopened = p.studies().reopen(study.id, again);
    VERIFY_DONE(reopened);
    QCOMPARE(reopened->state, StudyState::Reopened);
    QCOMPARE(reopened->outcome, StudyOutcome::None);
    QCOMPARE(p.now(entry).state, EntryState::UnderStudy);
    QCOMPARE(p.now(entry).reason, again);
    QCOMPARE(p.now(entry).formalText, QStringLiteral("صياغة أولى"));
    QVERIFY(!p.studies().reopen(study.id, again));
    VERIFY_DONE(p.studies().recall(study.id, QStringLiteral("تُعاد إلى مقدمها")));
    QCOMPARE(p.now(entry).state, EntryState::Recorded);
    QVERIFY(p.now(entry).reason.isEmpty());
}

void TstStudyChanges::onlyTheNewestStudyIsReopened()
{
    StudyFixture p;
    const Entry entry = p.in(EntryState::Deferred);
    const Study first = p.queries().ofEntry(entry.id)->front();
    const Study second = p.given(entry);
    QVERIFY(!p.studies().reopen(first.id, Why));
    VERIFY_DONE(p.studies().finish(second.id, {StudyOutcome::Adopted, Why}));
    const auto older = p.studies().reopen(first.id, Why);
    QVERIFY(!older);
    QVERIFY(older.error().message.contains(QStringLiteral("newest")));
    VERIFY_DONE(p.studies().reopen(second.id, Why));
}

void TstStudyChanges::aMergerThroughAStudyIsUndoneByReopening()
{
    StudyFixture p;
    const Entry entry = p.record();
    const Entry other = p.record();
    const Study study = p.given(entry);
    VERIFY_DONE(p.studies().finish(study.id, {StudyOutcome::Merged, Why, other.id}));
    const auto merger = p.queries().mergerOf(entry.id);
    QVERIFY(merger && *merger);
    QCOMPARE((*merger)->study, study.id);
    VERIFY_DONE(p.studies().reopen(study.id, QStringLiteral("تبيّن الفرق")));
    QVERIFY(!*p.queries().mergerOf(entry.id));
    QCOMPARE(p.now(entry).state, EntryState::UnderStudy);
    QCOMPARE(p.now(study).state, StudyState::Reopened);
}

void TstStudyChanges::withdrawingRecallsTheStudy()
{
    StudyFixture p;
    const Entry entry = p.record();
    const Study study = p.given(entry);
    VERIFY_DONE(p.workspace->entries().withdraw(entry.id, QStringLiteral("سحبته الجهة")));
    QCOMPARE(p.now(study).state, StudyState::Recalled);
    QCOMPARE(p.now(study).reason, QStringLiteral("سحبته الجهة"));
    QVERIFY(!*p.queries().open(entry.id));
}

void TstStudyChanges::lateStudiesAreThoseOpenAfterTheirDay()
{
    StudyFixture p;
    const Study first = p.given(p.record());
    const Study finished = p.given(p.record());
    VERIFY_DONE(p.studies().finish(finished.id, {StudyOutcome::Adopted, Why}));
    QVERIFY(p.queries().late(first.dueOn)->empty());
    const QDate after = first.dueOn.addDays(1);
    QCOMPARE(p.queries().late(after)->size(), std::size_t(1));
    QVERIFY(p.now(first).isLate(after));
    QVERIFY(!p.now(finished).isLate(after));
    VERIFY_DONE(p.studies().reopen(finished.id, Why));
    QCOMPARE(p.queries().late(after)->size(), std::size_t(2));
    Study extended = p.now(first);
    extended.dueOn = after;
    VERIFY_DONE(p.studies().save(extended));
    QCOMPARE(p.queries().late(after)->size(), std::size_t(1));
    extended.dueOn = extended.assignedOn.addDays(-1);
    QVERIFY(!p.studies().save(extended));
}

void TstStudyChanges::aStateIsNeverSavedAsAField()
{
    StudyFixture p;
    for (const EntryState from : StudyFixture::allStates()) {
        Entry entry = p.in(from);
        const EntryState to = from == EntryState::Adopted ? EntryState::NotAdopted : EntryState::Adopted;
        entry.state = to;
        entry.reason = Why;
        const auto saved = p.workspace->entries().save(entry);
        QVERIFY(!saved);
        QCOMPARE(saved.error().field, QStringLiteral("state"));
        QCOMPARE(p.now(entry).state, from);
    }
    Entry taken = p.record();
    taken.state = EntryState::Withdrawn;
    QVERIFY(!p.workspace->entries().save(taken));
    taken = p.now(taken);
    taken.state = EntryState::Withdrawn;
    taken.reason = Why;
    VERIFY_DONE(p.workspace->entries().save(taken));
    QCOMPARE(p.now(taken).state, EntryState::Withdrawn);
}

void TstStudyChanges::everyStepIsInTheHistory()
{
    StudyFixture p;
    p.workspace->setActor(QStringLiteral("أمين السر"));
    const Entry entry = p.record();
    const Study study = p.given(entry);
    VERIFY_DONE(p.studies().finish(study.id, {StudyOutcome::Adopted, Why}));
    VERIFY_DONE(p.studies().reopen(study.id, QStringLiteral("للمراجعة")));
    const auto lines = ChangeLog::lines(p.workspace->database(), entry.uid);
    QVERIFY(lines);
    QStringList states;
    for (const auto& line : *lines) {
        states.prepend(line.after.value(QStringLiteral("state")).toString());
        QCOMPARE(line.actor, QStringLiteral("أمين السر"));
    }
    QCOMPARE(states,
             (QStringList{QStringLiteral("recorded"),
                          QStringLiteral("under_study"),
                          QStringLiteral("adopted"),
                          QStringLiteral("under_study")}));
    QVERIFY(ChangeLog::verify(p.workspace->database())->isEmpty());
}

void TstStudyChanges::approvedMinutesLeaveTheStudyFree_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("state") << "state" << QVariant("under_study") << true;
    QTest::newRow("reason") << "reason" << QVariant(Why) << true;
    QTest::newRow("formal wording") << "formal_text" << QVariant(Why) << true;
    QTest::newRow("theme") << "theme" << QVariant(1) << true;
    QTest::newRow("text") << "text" << QVariant(Why) << false;
    QTest::newRow("number") << "number" << QVariant("ت 2-099") << false;
    QTest::newRow("kind") << "kind" << QVariant("decision") << false;
    QTest::newRow("body") << "member" << QVariant(2) << false;
    QTest::newRow("proposer") << "person" << QVariant(2) << false;
    QTest::newRow("item") << "agenda_item" << QVariant(1) << false;
    QTest::newRow("audience") << "audience" << QVariant("internal") << false;
    QTest::newRow("responsible") << "responsible" << QVariant(2) << false;
    QTest::newRow("due") << "due_on" << QVariant("2012-12-31") << false;
    QTest::newRow("slip") << "slip" << QVariant(7) << false;
}

void TstStudyChanges::approvedMinutesLeaveTheStudyFree()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QFETCH(bool, isFree);
    StudyFixture p;
    const Entry entry = p.record();
    p.approve();
    const EntitySpec<Entry>& spec = p.workspace->records().entries.spec();
    Entry changed = p.now(entry);
    spec.write(changed, std::size_t(spec.info().indexOf(field)), value);
    const auto saved = p.workspace->records().entries.update(changed);
    QCOMPARE(bool(saved), isFree);
    QVERIFY(isFree || saved.error().message.contains(QStringLiteral("approved")));
    QVERIFY(!p.workspace->records().entries.remove(entry.id));
    Entry late = p.entry(QStringLiteral("مقترح بعد الاعتماد"));
    QVERIFY(!p.workspace->entries().record(late));
}

void TstStudyChanges::importsCallTheSameCommands()
{
    StudyFixture p;
    const Entry entry = p.record();
    Study study;
    study.entry = entry.id;
    study.committee = QStringLiteral("لجنة الصياغة");
    study.assignedOn = QDate(2012, 10, 21);
    study.dueOn = QDate(2012, 11, 11);
    study.state = StudyState::Finished;
    QVERIFY(!p.studies().save(study));
    study.state = StudyState::Finished;
    study.outcome = StudyOutcome::NotAdopted;
    study.finishedOn = QDate(2012, 11, 10);
    QVERIFY(!p.studies().save(study)); // without a reason
    QCOMPARE(p.now(entry).state, EntryState::Recorded);
    QVERIFY(p.queries().ofEntry(entry.id)->empty());
    study.id = {};
    study.state = StudyState::Finished;
    study.outcome = StudyOutcome::NotAdopted;
    study.finishedOn = QDate(2012, 11, 10);
    study.reason = Why;
    VERIFY_DONE(p.studies().save(study));
    QCOMPARE(study.state, StudyState::Finished);
    QCOMPARE(study.finishedOn, QDate(2012, 11, 10));
    QCOMPARE(p.now(entry).state, EntryState::NotAdopted);
    // A row that changes the outcome is refused, one that reopens is carried out, and so is what follows.
    Study changed = p.now(study);
    changed.outcome = StudyOutcome::Adopted;
    QVERIFY(!p.studies().save(changed));
    changed = p.now(study);
    changed.state = StudyState::Reopened;
    changed.outcome = StudyOutcome::None;
    changed.reason = QStringLiteral("اعتراض الجهة");
    changed.opinion = QStringLiteral("يُعاد النظر");
    VERIFY_DONE(p.studies().save(changed));
    QCOMPARE(p.now(study).opinion, QStringLiteral("يُعاد النظر"));
    QCOMPARE(p.now(entry).state, EntryState::UnderStudy);
    changed.state = StudyState::Recalled;
    changed.reason = QStringLiteral("سُحب");
    VERIFY_DONE(p.studies().save(changed));
    QCOMPARE(p.now(entry).state, EntryState::Recorded);
    changed.entry = p.record().id;
    const auto moved = p.studies().save(changed);
    QVERIFY(!moved);
    QCOMPARE(moved.error().field, QStringLiteral("entry"));
}

void TstStudyChanges::anImportedStudyExplainsAStateThatIsThere()
{
    StudyFixture p;
    Entry entry = p.entry(QStringLiteral("مقترح من ملف آخر"));
    entry.state = EntryState::AdoptedAmended;
    entry.reason = QStringLiteral("أُخذ به معدَّلًا");
    VERIFY_DONE(p.workspace->entries().record(entry));
    Study study;
    study.entry = entry.id;
    study.reviewer = p.justicePerson.id;
    study.assignedOn = QDate(2012, 10, 21);
    study.dueOn = QDate(2012, 11, 11);
    study.state = StudyState::Finished;
    study.outcome = StudyOutcome::AdoptedAmended;
    const Study without = study;
    QVERIFY(!p.studies().save(study)); // no changed wording anywhere
    study = without;
    study.formalText = QStringLiteral("الصياغة المعدَّلة");
    VERIFY_DONE(p.studies().save(study));
    QCOMPARE(p.now(study).reason, entry.reason);
    QCOMPARE(p.now(entry).state, EntryState::AdoptedAmended);
    QCOMPARE(p.now(entry).formalText, QStringLiteral("الصياغة المعدَّلة"));
    // It is explained now: another study of it needs the first one reopened.
    Study second = without;
    second.formalText = study.formalText;
    QVERIFY(!p.studies().save(second));
}

QTEST_GUILESS_MAIN(TstStudyChanges)
#include "TstStudyChanges.moc"
