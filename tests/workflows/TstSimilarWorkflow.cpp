// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/StudyQueries.h"
#include "support/MeetingFixture.h"
#include "support/Verify.h"

using namespace tahaluf;

namespace {
/** Two proposals of different bodies that say the same, and one that says something else. */
class Twins : public MeetingFixture
{
public:
    Twins()
        : first(record(QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات الصحية والشرطية"), interior))
        , second(record(QStringLiteral("نموذج موحد لإحالة الضحايا بين الجهات الشرطية والصحية"), justice))
        , other(record(QStringLiteral("نشر تقرير سنوي مشترك بالمؤشرات الوطنية دون بيانات شخصية"), university))
    {
    }
    Entry record(const QString& text, const Member& member, EntryKind kind = EntryKind::Proposal)
    {
        Entry made = entry(text);
        made.member = member.id;
        made.kind = kind;
        if (auto done = workspace->entries().record(made); !done) {
            qFatal("%s", qPrintable(done.error().message));
        }
        return made;
    }
    Entry now(const Entry& entry) const { return *workspace->records().entries.get(entry.id); }
    QStringList offered(const Entry& entry) const
    {
        QStringList numbers;
        const auto found = similar().similarTo(entry.id);
        for (const SimilarProposal& each : *found) {
            numbers << each.entry.number;
        }
        return numbers;
    }
    SimilarWorkflow& similar() const { return workspace->similar(); }
    StudyQueries queries() const { return StudyQueries(workspace->records()); }
    Study study(const Entry& entry) const
    {
        StudyAssignment order;
        order.reviewer = justicePerson.id;
        order.dueOn = clock.localNow().date().addDays(10);
        auto given = workspace->studies().assign({entry.id}, order);
        if (!given) {
            qFatal("%s", qPrintable(given.error().message));
        }
        return given->front();
    }

    Entry first;
    Entry second;
    Entry other;
};
} // namespace

/** What is done with proposals that say nearly the same: linked, merged, kept apart, and undone again. */
class TstSimilarWorkflow : public QObject
{
    Q_OBJECT

private slots:
    void offersTheOtherOne();
    void offersWhileWriting();
    void whatIsDecidedIsNotOfferedAgain();
    void remarksAndWithdrawnOnesAreNotOffered();
    void aMergerKeepsEveryWordingAndAuthor();
    void undoingRestoresStateAndReasonExactly();
    void aMergerEndsAStudyAndUndoingReopensIt();
    void mergedOnesFollowFurtherMergers();
    void refusesWithASentence();
    void aChangedMindReplacesWhatWasDecided();
    void importsCallTheSameCommands();
    void nothingIsLeftOfARefusedMerger();
};

void TstSimilarWorkflow::offersTheOtherOne()
{
    Twins t;
    QCOMPARE(t.offered(t.first), QStringList{t.second.number});
    QCOMPARE(t.offered(t.second), QStringList{t.first.number});
    QVERIFY(t.offered(t.other).isEmpty());
}

void TstSimilarWorkflow::offersWhileWriting()
{
    Twins t;
    const auto found = t.similar().similarTo(QStringLiteral("نموذج احالة موحد للضحايا بين الجهات الصحية"));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(1));
    QVERIFY(t.similar().similarTo(QString())->empty());
}

void TstSimilarWorkflow::whatIsDecidedIsNotOfferedAgain()
{
    Twins t;
    const auto apart = t.similar().keepApart(t.second.id, t.first.id, QStringLiteral("نموذجان مختلفان"));
    VERIFY_DONE(apart);
    QCOMPARE(apart->decidedAt, t.clock.localNow());
    QVERIFY(t.offered(t.first).isEmpty());
    QVERIFY(t.offered(t.second).isEmpty());
    VERIFY_DONE(t.similar().undo(apart->id));
    QCOMPARE(t.offered(t.first), QStringList{t.second.number});
    VERIFY_DONE(t.similar().link(t.first.id, t.second.id));
    QVERIFY(t.offered(t.second).isEmpty());
    QCOMPARE(t.now(t.first).state, EntryState::Recorded);
}

void TstSimilarWorkflow::remarksAndWithdrawnOnesAreNotOffered()
{
    Twins t;
    const Entry remark = t.record(t.first.text, t.university, EntryKind::Remark);
    QCOMPARE(t.offered(t.first), QStringList{t.second.number});
    QVERIFY(t.offered(remark).isEmpty());
    VERIFY_DONE(t.workspace->entries().withdraw(t.second.id, QStringLiteral("سحبته الجهة")));
    QVERIFY(t.offered(t.first).isEmpty());
}

void TstSimilarWorkflow::aMergerKeepsEveryWordingAndAuthor()
{
    Twins t;
    VERIFY_DONE(t.similar().merge(t.first.id, t.second.id, QStringLiteral("شيء واحد")));
    QCOMPARE(t.now(t.first).state, EntryState::Merged);
    QCOMPARE(t.now(t.first).reason, QStringLiteral("شيء واحد"));
    QCOMPARE(t.now(t.first).text, t.first.text);
    QCOMPARE(t.now(t.first).member, t.interior.id);
    QCOMPARE(t.now(t.second).state, EntryState::Recorded);
    const auto merged = t.queries().mergedInto(t.second.id);
    QVERIFY(merged);
    QCOMPARE(merged->size(), std::size_t(1));
    QCOMPARE(merged->front().text, t.first.text);
    QVERIFY(t.offered(t.second).isEmpty());
}

void TstSimilarWorkflow::undoingRestoresStateAndReasonExactly()
{
    Twins t;
    const Study study = t.study(t.first);
    VERIFY_DONE(t.workspace->studies().finish(study.id, {StudyOutcome::Deferred, QStringLiteral("إلى العام المقبل")}));
    const Entry before = t.now(t.first);
    const auto merger = t.similar().merge(t.first.id, t.second.id, QStringLiteral("شيء واحد"));
    VERIFY_DONE(merger);
    const auto withoutReason = t.similar().undo(merger->id, QStringLiteral(" "));
    QVERIFY(!withoutReason);
    QCOMPARE(withoutReason.error().field, QStringLiteral("reason"));
    VERIFY_DONE(t.similar().undo(merger->id, QStringLiteral("تبيّن الفرق")));
    const Entry after = t.now(t.first);
    QCOMPARE(after.state, before.state);
    QCOMPARE(after.reason, before.reason);
    QCOMPARE(after.formalText, before.formalText);
    QVERIFY(!*t.queries().between(t.first.id, t.second.id));
    QCOMPARE(t.offered(t.first), QStringList{t.second.number});
}

void TstSimilarWorkflow::aMergerEndsAStudyAndUndoingReopensIt()
{
    Twins t;
    const Study study = t.study(t.first);
    const QString reason = t.now(t.first).reason;
    const auto merger = t.similar().merge(t.first.id, t.second.id, QStringLiteral("شيء واحد"));
    VERIFY_DONE(merger);
    Study ended = *t.workspace->records().studies.get(study.id);
    QCOMPARE(ended.state, StudyState::Finished);
    QCOMPARE(ended.outcome, StudyOutcome::Merged);
    QCOMPARE(ended.mergedInto, t.second.id);
    VERIFY_DONE(t.similar().undo(merger->id, QStringLiteral("تبيّن الفرق")));
    ended = *t.workspace->records().studies.get(study.id);
    QCOMPARE(ended.state, StudyState::Reopened);
    QCOMPARE(ended.outcome, StudyOutcome::None);
    QVERIFY(!ended.mergedInto.isValid());
    QCOMPARE(t.now(t.first).state, EntryState::UnderStudy);
    QCOMPARE(t.now(t.first).reason, reason);
}

void TstSimilarWorkflow::mergedOnesFollowFurtherMergers()
{
    Twins t;
    VERIFY_DONE(t.similar().merge(t.first.id, t.second.id, QStringLiteral("شيء واحد")));
    VERIFY_DONE(t.similar().merge(t.second.id, t.other.id, QStringLiteral("جزء منه")));
    const auto merged = t.queries().mergedInto(t.other.id);
    QVERIFY(merged);
    QCOMPARE(merged->size(), std::size_t(2));
    QCOMPARE(merged->front().number, t.first.number);
}

void TstSimilarWorkflow::refusesWithASentence()
{
    Twins t;
    const Entry remark = t.record(QStringLiteral("مداخلة"), t.university, EntryKind::Remark);
    const QString why = QStringLiteral("شيء واحد");
    const auto refusal = [&](EntryId first, EntryId second, const QString& reason) {
        const auto done = t.similar().merge(first, second, reason);
        return done ? QStringLiteral("(done)") : done.error().message;
    };
    QVERIFY(refusal(t.first.id, t.first.id, why).contains(QStringLiteral("two different")));
    QVERIFY(refusal(t.first.id, {}, why).contains(QStringLiteral("two different")));
    QVERIFY(refusal(t.first.id, t.second.id, {}).contains(QStringLiteral("why")));
    QVERIFY(refusal(remark.id, t.second.id, why).contains(remark.number));
    QVERIFY(refusal(t.first.id, remark.id, why).contains(remark.number));
    VERIFY_DONE(t.similar().merge(t.first.id, t.second.id, why));
    QVERIFY(refusal(t.first.id, t.second.id, why).contains(QStringLiteral("undo it first")));
    QVERIFY(refusal(t.first.id, t.other.id, why).contains(QStringLiteral("undo the merger")));
    QVERIFY(refusal(t.other.id, t.first.id, why).contains(QStringLiteral("went into")));
    const auto withdrawn = t.workspace->entries().withdraw(t.second.id, why);
    QVERIFY(!withdrawn);
    QVERIFY(withdrawn.error().message.contains(t.first.number));
    VERIFY_DONE(t.workspace->entries().withdraw(t.other.id, why));
    const Entry fourth = t.record(QStringLiteral("مقترح رابع"), t.university);
    QVERIFY(refusal(fourth.id, t.other.id, why).contains(QStringLiteral("withdrawn")));
    QVERIFY(refusal(t.other.id, fourth.id, why).contains(QStringLiteral("withdrawn")));
}

void TstSimilarWorkflow::aChangedMindReplacesWhatWasDecided()
{
    Twins t;
    VERIFY_DONE(t.similar().keepApart(t.first.id, t.second.id));
    VERIFY_DONE(t.similar().link(t.second.id, t.first.id));
    QCOMPARE(t.queries().links(t.first.id)->size(), std::size_t(1));
    QVERIFY(!t.similar().link(t.first.id, t.second.id));
    VERIFY_DONE(t.similar().merge(t.first.id, t.second.id, QStringLiteral("شيء واحد")));
    QCOMPARE(t.queries().links(t.second.id)->size(), std::size_t(1));
    QVERIFY(!t.similar().keepApart(t.first.id, t.second.id));
}

void TstSimilarWorkflow::importsCallTheSameCommands()
{
    Twins t;
    RecordStore* store = t.workspace->store(QStringLiteral("proposal_links"));
    auto draft = store->blank();
    const EntityInfo& info = draft->entity();
    draft->setValue(info.indexOf(QStringLiteral("first")), t.first.id.value());
    draft->setValue(info.indexOf(QStringLiteral("second")), t.second.id.value());
    draft->setValue(info.indexOf(QStringLiteral("relation")), choiceKey(ProposalRelation::Merged));
    QVERIFY(!draft->save());
    draft->setValue(info.indexOf(QStringLiteral("reason")), QStringLiteral("شيء واحد"));
    VERIFY_DONE(draft->save());
    QCOMPARE(t.now(t.first).state, EntryState::Merged);
    draft->setValue(info.indexOf(QStringLiteral("relation")), choiceKey(ProposalRelation::Apart));
    const auto rewritten = draft->save();
    QVERIFY(!rewritten);
    QCOMPARE(rewritten.error().field, QStringLiteral("relation"));
}

void TstSimilarWorkflow::nothingIsLeftOfARefusedMerger()
{
    Twins t;
    VERIFY_DONE(t.similar().link(t.first.id, t.second.id));
    VERIFY_DONE(t.workspace->entries().withdraw(t.second.id, QStringLiteral("سحبته الجهة")));
    QVERIFY(!t.similar().merge(t.first.id, t.second.id, QStringLiteral("شيء واحد")));
    // The link that the merger would have replaced is still there.
    QCOMPARE((*t.queries().between(t.first.id, t.second.id))->relation, ProposalRelation::Linked);
    QCOMPARE(t.now(t.first).state, EntryState::Recorded);
}

QTEST_GUILESS_MAIN(TstSimilarWorkflow)
#include "TstSimilarWorkflow.moc"
