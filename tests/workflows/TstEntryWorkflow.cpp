// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeLog.h"
#include "support/MeetingFixture.h"
#include "support/Verify.h"

#include <QtTest>

using namespace tahaluf;

class TstEntryWorkflow : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreGivenOnceAndNeverReused();
    void whatCameOutsideMeetingsHasItsOwnNumbers();
    void aStatedNumberIsTakenAndLaterOnesLieAboveIt();
    void anEmptyTextIsRefusedUnlessItIsToBeCompleted();
    void aCorrectedLineKeepsItsFirstWordingInTheHistory();
    void reclassifyingAndMovingKeepTheNumber();
    void withdrawingNeedsAReasonAndKeepsTheLine();
    void aStateThatComesWithTheDataNeedsItsReason();
    void aStaleEditIsNotWrittenOverANewerOne();
    void aRefusedEntryLeavesNoTraceAndNoGap();
};

void TstEntryWorkflow::numbersAreGivenOnceAndNeverReused()
{
    MeetingFixture f;
    Entry first = f.entry(QStringLiteral("إنشاء نقطة اتصال دائمة"));
    VERIFY_DONE(f.workspace->entries().record(first));
    QCOMPARE(first.number, QStringLiteral("ت 2-001"));
    VERIFY_DONE(f.workspace->entries().withdraw(first.id, QStringLiteral("بطلب من مقدمه")));
    VERIFY_DONE(f.workspace->records().entries.remove(first.id));
    Entry second = f.entry(QStringLiteral("توحيد نموذج الإحالة"));
    VERIFY_DONE(f.workspace->entries().record(second));
    QCOMPARE(second.number, QStringLiteral("ت 2-002"));
}

void TstEntryWorkflow::whatCameOutsideMeetingsHasItsOwnNumbers()
{
    MeetingFixture f;
    Entry letter;
    letter.text = QStringLiteral("مقترح ورد بكتاب");
    letter.source = EntrySource::Letter;
    VERIFY_DONE(f.workspace->entries().record(letter));
    QCOMPARE(letter.number, QStringLiteral("خ-001"));
}

void TstEntryWorkflow::aStatedNumberIsTakenAndLaterOnesLieAboveIt()
{
    MeetingFixture f;
    Entry imported = f.entry(QStringLiteral("مقترح مستورد"));
    imported.number = QStringLiteral("ت٢-١٧");
    VERIFY_DONE(f.workspace->entries().record(imported));
    QCOMPARE(imported.number, QStringLiteral("ت 2-017"));
    Entry again = f.entry(QStringLiteral("الرقم نفسه"));
    again.number = QStringLiteral("ت 2-017");
    QVERIFY(!f.workspace->entries().record(again));
    Entry foreign = f.entry(QStringLiteral("رقم لقاء آخر"));
    foreign.number = QStringLiteral("ت 3-001");
    QVERIFY(!f.workspace->entries().record(foreign));
    Entry next = f.entry(QStringLiteral("التالي"));
    VERIFY_DONE(f.workspace->entries().record(next));
    QCOMPARE(next.number, QStringLiteral("ت 2-018"));
}

void TstEntryWorkflow::anEmptyTextIsRefusedUnlessItIsToBeCompleted()
{
    MeetingFixture f;
    Entry empty = f.entry(QStringLiteral("   "));
    const Result<void> refusedEntry = f.workspace->entries().record(empty);
    QVERIFY(!refusedEntry);
    QCOMPARE(refusedEntry.error().field, QStringLiteral("text"));
    empty.toComplete = true;
    VERIFY_DONE(f.workspace->entries().record(empty));
    QVERIFY(!empty.text.trimmed().isEmpty());
    const Result<Entry> completed = f.workspace->entries().complete(empty.id, QStringLiteral("النص الكامل"));
    QVERIFY(completed);
    QVERIFY(!completed->toComplete);
    QCOMPARE(completed->text, QStringLiteral("النص الكامل"));
}

void TstEntryWorkflow::aCorrectedLineKeepsItsFirstWordingInTheHistory()
{
    MeetingFixture f;
    Entry entry = f.entry(QStringLiteral("الصياغة الأولى"));
    VERIFY_DONE(f.workspace->entries().record(entry));
    VERIFY_DONE(f.workspace->entries().correctText(entry.id, QStringLiteral("الصياغة الثانية")));
    const auto lines = ChangeLog::lines(f.workspace->database(), entry.uid);
    QVERIFY(lines);
    QCOMPARE(lines->size(), std::size_t(2));
    QCOMPARE(lines->front().before.value(QStringLiteral("text")).toString(), QStringLiteral("الصياغة الأولى"));
    QCOMPARE(lines->front().after.value(QStringLiteral("text")).toString(), QStringLiteral("الصياغة الثانية"));
    QCOMPARE(lines->front().after.size(), 1);
}

void TstEntryWorkflow::reclassifyingAndMovingKeepTheNumber()
{
    MeetingFixture f;
    Entry entry = f.entry(QStringLiteral("يُعاد تصنيفه"));
    VERIFY_DONE(f.workspace->entries().record(entry));
    const Result<Entry> kind = f.workspace->entries().reclassify(entry.id, EntryKind::Decision);
    QVERIFY(kind);
    const Result<Entry> moved = f.workspace->entries().moveToItem(entry.id, f.opening.id);
    QVERIFY(moved);
    QCOMPARE(moved->number, entry.number);
    QCOMPARE(moved->kind, EntryKind::Decision);
    QCOMPARE(moved->agendaItem, f.opening.id);
}

void TstEntryWorkflow::withdrawingNeedsAReasonAndKeepsTheLine()
{
    MeetingFixture f;
    Entry entry = f.entry(QStringLiteral("يُسحب"));
    VERIFY_DONE(f.workspace->entries().record(entry));
    QVERIFY(!f.workspace->entries().withdraw(entry.id, QStringLiteral(" ")));
    const Result<Entry> withdrawn = f.workspace->entries().withdraw(entry.id, QStringLiteral("بطلب من مقدمه"));
    QVERIFY(withdrawn);
    QCOMPARE(withdrawn->state, EntryState::Withdrawn);
    QCOMPARE(f.workspace->entries().ofMeeting(f.meeting.id)->size(), std::size_t(1));
}

void TstEntryWorkflow::aStateThatComesWithTheDataNeedsItsReason()
{
    MeetingFixture f;
    Entry entry = f.entry(QStringLiteral("مأخوذ به"));
    entry.state = EntryState::Adopted;
    const Result<void> refusedEntry = f.workspace->entries().record(entry);
    QVERIFY(!refusedEntry);
    QCOMPARE(refusedEntry.error().field, QStringLiteral("reason"));
    entry.reason = QStringLiteral("توافق الحاضرين");
    VERIFY_DONE(f.workspace->entries().record(entry));
}

void TstEntryWorkflow::aStaleEditIsNotWrittenOverANewerOne()
{
    MeetingFixture f;
    Entry entry = f.entry(QStringLiteral("نص"));
    VERIFY_DONE(f.workspace->entries().record(entry));
    Entry mine = entry;
    VERIFY_DONE(f.workspace->entries().correctText(entry.id, QStringLiteral("نص زميل")));
    mine.text = QStringLiteral("نصي");
    const Result<void> stale = f.workspace->entries().save(mine);
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, ErrorKind::Stale);
    QCOMPARE(f.workspace->records().entries.get(entry.id)->text, QStringLiteral("نص زميل"));
}

void TstEntryWorkflow::aRefusedEntryLeavesNoTraceAndNoGap()
{
    MeetingFixture f;
    Entry broken = f.entry(QStringLiteral("نص") + QChar(0xD800));
    QVERIFY(!f.workspace->entries().record(broken));
    Entry entry = f.entry(QStringLiteral("نص سليم"));
    VERIFY_DONE(f.workspace->entries().record(entry));
    QCOMPARE(entry.number, QStringLiteral("ت 2-001"));
    QVERIFY(ChangeLog::verify(f.workspace->database())->isEmpty());
}

QTEST_GUILESS_MAIN(TstEntryWorkflow)
#include "TstEntryWorkflow.moc"
