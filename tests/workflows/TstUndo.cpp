// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/ChangeText.h"
#include "language/Bidi.h"
#include "safety/ContentDigest.h"
#include "safety/IntegrityCheck.h"
#include "safety/PaperVerification.h"
#include "storage/RecordPast.h"
#include "storage/RecycleBin.h"
#include "storage/UndoStack.h"
#include "support/MeetingFixture.h"
#include "support/RandomOffice.h"
#include "support/Verify.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tahaluf;

/** Undo and redo from the history, the way of one record back, and what neither may cross. */
class TstUndo : public QObject
{
    Q_OBJECT

private slots:
    void aChangeIsTakenBackAndDoneAgain();
    void undoAndRedoSurviveARestart();
    void eachOperatorUndoesOnesOwn();
    void aRecordChangedSinceIsNotTouched();
    void newWorkLeavesNothingToRedo();
    void aNewFileHasNothingToUndo();
    void approvedMinutesAreNotCrossed();
    void aStateChangeIsNamedByTheState();
    void aRecordGoesBackToAnyMoment();
    void aLockedRecordDoesNotGoBack();
    void theBinHoldsWhatWasDeleted();
    void aPrintedHashFindsItsPaper();
    void aThousandCommandsComeBackBothWays();
};

namespace {

QString nameOf(const MeetingFixture& f, const QString& transaction, Language language = Language::Arabic)
{
    const auto summary = ChangeHistory(f.workspace->database(), f.workspace->catalog()).summary(transaction);
    if (!summary || !*summary) {
        return {};
    }
    ChangeText text(f.workspace->database(), f.workspace->catalog(), Phrasebook(language));
    return Bidi::strip(text.transaction(**summary));
}

QString nextUndoName(const MeetingFixture& f, Language language = Language::Arabic)
{
    const auto next = UndoStack(f.workspace->journal()).nextUndo();
    return next && *next ? nameOf(f, **next, language) : QString();
}

QString digest(const MeetingFixture& f)
{
    const auto made = ContentDigest::of(f.workspace->database(), f.workspace->catalog());
    return made ? *made : made.error().message;
}

/** Held and approved, as in the office: all present, one entry. */
void approve(MeetingFixture& f)
{
    VERIFY_DONE(f.workspace->meetings().invite(f.meeting.id, {f.interior.id}, QDate(2012, 11, 20)));
    VERIFY_DONE(f.workspace->sessions().open(f.meeting.id));
    const auto sheet = f.workspace->attendance().sheet(f.meeting.id);
    for (const Attendance& line : *sheet) {
        VERIFY_DONE(f.workspace->attendance().markPresent(line.id));
    }
    Entry entry = f.entry(QStringLiteral("توحيد نموذج إحالة الضحايا"));
    VERIFY_DONE(f.workspace->entries().record(entry));
    VERIFY_DONE(f.workspace->sessions().close(f.meeting.id));
    VERIFY_DONE(f.workspace->approveMinutes(f.meeting.id, QStringLiteral("رئيس اللقاء")));
}

} // namespace

void TstUndo::aChangeIsTakenBackAndDoneAgain()
{
    MeetingFixture f;
    Entry entry = f.entry(QStringLiteral("إنشاء خط ساخن"));
    VERIFY_DONE(f.workspace->entries().record(entry));
    VERIFY_DONE(f.workspace->entries().correctText(entry.id, QStringLiteral("إنشاء خط ساخن وطني")));
    QCOMPARE(nextUndoName(f), QStringLiteral("تعديل المقترح ") + entry.number);
    QCOMPARE(nextUndoName(f, Language::English), QStringLiteral("editing proposal ") + entry.number);

    UndoStack stack(f.workspace->journal());
    VERIFY_DONE(stack.undo());
    QCOMPARE(f.workspace->records().entries.get(entry.id)->text, QStringLiteral("إنشاء خط ساخن"));
    QCOMPARE(nextUndoName(f), QStringLiteral("إضافة المقترح ") + entry.number);

    VERIFY_DONE(stack.undo());
    QCOMPARE(*f.workspace->count(QStringLiteral("proposals")), qint64(0));
    VERIFY_DONE(stack.redo());
    VERIFY_DONE(stack.redo());
    const auto again = f.workspace->records().entries.get(entry.id);
    QCOMPARE(again->text, QStringLiteral("إنشاء خط ساخن وطني"));
    QCOMPARE(again->number, entry.number);
    QVERIFY(!*stack.nextRedo());
    const auto problems = IntegrityCheck::run(f.workspace->database(), f.workspace->catalog());
    QVERIFY(problems && problems->isEmpty());
}

void TstUndo::undoAndRedoSurviveARestart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tahaluf"));
    EntryId id;
    {
        MeetingFixture f(path);
        Entry entry = f.entry(QStringLiteral("إنشاء خط ساخن"));
        VERIFY_DONE(f.workspace->entries().record(entry));
        VERIFY_DONE(f.workspace->entries().correctText(entry.id, QStringLiteral("نص آخر")));
        VERIFY_DONE(UndoStack(f.workspace->journal()).undo());
        id = entry.id;
    }
    const auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    VERIFY_DONE(UndoStack((*workspace)->journal()).redo());
    QCOMPARE((*workspace)->records().entries.get(id)->text, QStringLiteral("نص آخر"));
    VERIFY_DONE(UndoStack((*workspace)->journal()).undo());
    QCOMPARE((*workspace)->records().entries.get(id)->text, QStringLiteral("إنشاء خط ساخن"));
}

void TstUndo::eachOperatorUndoesOnesOwn()
{
    MeetingFixture f;
    f.workspace->setActor(QStringLiteral("سعاد"));
    Theme mine;
    mine.name = QStringLiteral("التوعية");
    VERIFY_DONE(f.workspace->records().themes.insert(mine));
    f.workspace->setActor(QStringLiteral("محمد"));
    UndoStack stack(f.workspace->journal());
    VERIFY_REFUSED(stack.undo(), "nothing to undo");
    f.workspace->setActor(QStringLiteral("سعاد"));
    VERIFY_DONE(stack.undo());
    VERIFY_REFUSED(stack.undo(), "nothing to undo");
}

void TstUndo::aRecordChangedSinceIsNotTouched()
{
    MeetingFixture f;
    Theme theme;
    theme.name = QStringLiteral("التوعية");
    VERIFY_DONE(f.workspace->records().themes.insert(theme));
    theme.name = QStringLiteral("التوعية العامة");
    VERIFY_DONE(f.workspace->records().themes.update(theme));
    const QString before = f.workspace->journal().actor();
    f.workspace->setActor(QStringLiteral("محمد"));
    theme.nameEn = QStringLiteral("Awareness");
    VERIFY_DONE(f.workspace->records().themes.update(theme));
    f.workspace->setActor(before);
    VERIFY_REFUSED(UndoStack(f.workspace->journal()).undo(), "التوعية العامة");
    QCOMPARE(f.workspace->records().themes.get(theme.id)->nameEn, QStringLiteral("Awareness"));
}

void TstUndo::newWorkLeavesNothingToRedo()
{
    MeetingFixture f;
    Theme theme;
    theme.name = QStringLiteral("التوعية");
    VERIFY_DONE(f.workspace->records().themes.insert(theme));
    UndoStack stack(f.workspace->journal());
    VERIFY_DONE(stack.undo());
    QVERIFY(*stack.nextRedo());
    Theme other;
    other.name = QStringLiteral("التدريب");
    VERIFY_DONE(f.workspace->records().themes.insert(other));
    QVERIFY(!*stack.nextRedo());
    VERIFY_REFUSED(stack.redo(), "nothing to redo");
}

void TstUndo::aNewFileHasNothingToUndo()
{
    const auto workspace = Workspace::inMemory();
    QVERIFY(workspace);
    QVERIFY(!*UndoStack((*workspace)->journal()).nextUndo());
}

void TstUndo::approvedMinutesAreNotCrossed()
{
    MeetingFixture f;
    approve(f);
    QVERIFY2(nextUndoName(f).contains(QStringLiteral("محضر")), qPrintable(nextUndoName(f)));
    UndoStack stack(f.workspace->journal());
    VERIFY_REFUSED(stack.undo(), "approved");
    QCOMPARE(f.workspace->records().meetings.get(f.meeting.id)->state, MeetingState::MinutesApproved);
}

void TstUndo::aStateChangeIsNamedByTheState()
{
    MeetingFixture f;
    VERIFY_DONE(f.workspace->members().join(f.justice.id, QDate(2012, 11, 1)));
    QCOMPARE(nextUndoName(f, Language::English), QStringLiteral("body “وزارة العدل”: Joined"));
}

void TstUndo::aRecordGoesBackToAnyMoment()
{
    MeetingFixture f;
    Member member = f.university;
    member.phone = QStringLiteral("+97444000001");
    VERIFY_DONE(f.workspace->records().members.update(member));
    member.phone = QStringLiteral("+97444000002");
    member.address = QStringLiteral("الدوحة");
    VERIFY_DONE(f.workspace->records().members.update(member));
    const auto past = RecordPast::read(f.workspace->journal(), member.uid);
    QVERIFY(past);
    QCOMPARE(past->lines().size(), std::size_t(3));
    QCOMPARE(past->after(1).value(QStringLiteral("phone")).toString(), QStringLiteral("+97444000001"));

    RecordStore& store = *f.workspace->store(QStringLiteral("members"));
    VERIFY_DONE(past->revertTo(f.workspace->journal(), store, 1));
    const auto now = f.workspace->records().members.get(member.id);
    QCOMPARE(now->phone, QStringLiteral("+97444000001"));
    QCOMPARE(now->address, QString());
    QVERIFY(nextUndoName(f).contains(QStringLiteral("جامعة قطر")));
    VERIFY_DONE(UndoStack(f.workspace->journal()).undo());
    QCOMPARE(f.workspace->records().members.get(member.id)->phone, QStringLiteral("+97444000002"));

    const auto same = RecordPast::read(f.workspace->journal(), member.uid);
    VERIFY_REFUSED(same->revertTo(f.workspace->journal(), store, same->lines().size() - 1), "same today");
}

void TstUndo::aLockedRecordDoesNotGoBack()
{
    MeetingFixture f;
    AgendaItem item = f.discussion;
    item.title = QStringLiteral("النقاش");
    VERIFY_DONE(f.workspace->records().agenda.update(item));
    approve(f);
    const auto past = RecordPast::read(f.workspace->journal(), item.uid);
    QVERIFY(past);
    VERIFY_REFUSED(past->revertTo(f.workspace->journal(), *f.workspace->store(QStringLiteral("agenda")), 0),
                   "approved");
}

void TstUndo::theBinHoldsWhatWasDeleted()
{
    MeetingFixture f;
    f.workspace->setActor(QStringLiteral("سعاد"));
    Theme theme;
    theme.name = QStringLiteral("التوعية");
    VERIFY_DONE(f.workspace->records().themes.insert(theme));
    VERIFY_DONE(f.workspace->records().themes.remove(theme.id));
    const auto items = RecycleBin::items(f.workspace->database(), f.workspace->catalog());
    QVERIFY(items);
    QCOMPARE(items->size(), std::size_t(1));
    QCOMPARE(items->front().uid, theme.uid);
    QCOMPARE(items->front().actor, QStringLiteral("سعاد"));
    QCOMPARE(items->front().deletedAt, f.clock.utcNow());
}

void TstUndo::aPrintedHashFindsItsPaper()
{
    MeetingFixture f;
    approve(f);
    const auto minutes = f.workspace->records().minutes.all();
    QVERIFY(minutes && minutes->size() == 1);
    const QString printed = minutes->front().contentHash.left(16);
    Database& database = f.workspace->database();
    const auto found = PaperVerification::find(database, f.workspace->catalog(), printed.toUpper());
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(1));
    QCOMPARE(found->front().uid, minutes->front().uid);
    QVERIFY(found->front().isUnchanged());

    VERIFY_DONE(database.run(QStringLiteral("UPDATE minutes SET document = replace(document, 'توحيد', 'إلغاء')")));
    const auto altered = PaperVerification::find(database, f.workspace->catalog(), printed);
    QVERIFY(altered && altered->size() == 1);
    QVERIFY(!altered->front().isUnchanged());

    const auto other = PaperVerification::find(database, f.workspace->catalog(), QStringLiteral("0123456789abcdef"));
    QVERIFY(other && other->empty());
    const auto wrong = PaperVerification::find(database, f.workspace->catalog(), QStringLiteral("محضر"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::Usage);
}

namespace {

qint64 transactions(const MeetingFixture& f)
{
    return *f.workspace->database().number(QStringLiteral("SELECT count(DISTINCT txn) FROM changes"));
}

} // namespace

void TstUndo::aThousandCommandsComeBackBothWays()
{
    constexpr int Commands = 1000;
    MeetingFixture f;
    const QString atFirst = digest(f);
    const qint64 before = transactions(f);
    RandomOffice office(*f.workspace, 20121129);
    for (int done = 0; done < Commands;) {
        done += office.step() ? 1 : 0;
    }
    const QString atLast = digest(f);
    QVERIFY(atFirst != atLast);
    const qint64 count = transactions(f) - before;
    QVERIFY(count >= Commands - 5); // a command that changes nothing writes nothing

    UndoStack stack(f.workspace->journal());
    for (qint64 i = 0; i < count; ++i) {
        VERIFY_DONE(stack.undo());
    }
    QCOMPARE(digest(f), atFirst);
    for (qint64 i = 0; i < count; ++i) {
        VERIFY_DONE(stack.redo());
    }
    QCOMPARE(digest(f), atLast);
    QVERIFY(!*stack.nextRedo());
}

QTEST_GUILESS_MAIN(TstUndo)
#include "TstUndo.moc"
