// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/BundleFile.h"
#include "storage/ChangeLog.h"
#include "storage/NumberCounter.h"
#include "storage/UndoStack.h"
#include "support/StationPair.h"
#include "support/Verify.h"

#include <QtTest>

using namespace tahaluf;

/** From the laptop to the office and back: what is taken over and what is asked about. */
class TstBundle : public QObject
{
    Q_OBJECT

private slots:
    void workOfBothIsThereAfterwards();
    void theNewerOfTwoChangesCountsAndTheOlderStaysInTheHistory();
    void peopleMayChooseTheOlderOne();
    void aClockThatRunsAheadDoesNotWinAgainstWhatWasKnown();
    void deletedHereAndChangedThereIsAConflict();
    void aMergerIsUndoneAsAWhole();
    void aReviewWritesNothing();
    void approvedMinutesStayAsTheyAre();
    void attachmentsComeAlong();
    void numbersComeFromBlocks();
};

void TstBundle::workOfBothIsThereAfterwards()
{
    StationPair p;
    Member joined;
    joined.name = QStringLiteral("قطر الخيرية");
    VERIFY_DONE(p.laptop->records().members.insert(joined));
    Person person;
    person.fullName = QStringLiteral("نورة");
    person.member = joined.id;
    VERIFY_DONE(p.laptop->records().people.insert(person));
    p.call(p.here(), QStringLiteral("+97444000001"));

    const Result<MergeReview> merged = p.toOffice();
    VERIFY_DONE(merged);
    QCOMPARE(merged->count(MergedRecord::Kind::New), 2);
    QCOMPARE(merged->conflicts(), 0);
    const auto taken = p.here().records().people.findByUid(person.uid);
    QVERIFY(taken && *taken);
    QCOMPARE(p.here().records().members.get((*taken)->member)->name, joined.name);

    VERIFY_DONE(p.toLaptop());
    QCOMPARE(p.body(*p.laptop).phone, QStringLiteral("+97444000001"));
    QCOMPARE(StationPair::digest(p.here()), StationPair::digest(*p.laptop));
    QCOMPARE(StationPair::problems(p.here()), QStringList());
    QCOMPARE(StationPair::problems(*p.laptop), QStringList());
    // Once each has answered the other, nothing is left to send.
    VERIFY_DONE(p.toOffice());
    VERIFY_DONE(p.toLaptop());
    QCOMPARE(StationPair::bundle(*p.laptop, p.here()).lines.size(), std::size_t(0));
}

void TstBundle::theNewerOfTwoChangesCountsAndTheOlderStaysInTheHistory()
{
    StationPair p;
    p.call(p.here(), QStringLiteral("+97444000001")); // 9:30
    p.call(*p.laptop, QStringLiteral("+97444000002")); // 10:00
    const Result<MergeReview> merged = p.toOffice();
    VERIFY_DONE(merged);
    QCOMPARE(merged->conflicts(), 1);
    const MergedField& conflict = merged->records.front().fields.front();
    QCOMPARE(conflict.field, QStringLiteral("phone"));
    QCOMPARE(conflict.ours.toString(), QStringLiteral("+97444000001"));
    QCOMPARE(conflict.theirs.toString(), QStringLiteral("+97444000002"));
    QCOMPARE(conflict.theirsActor, QStringLiteral("سعاد"));
    QCOMPARE(p.body(p.here()).phone, QStringLiteral("+97444000002"));
    const auto history = ChangeLog::lines(p.here().database(), p.office.interior.uid);
    QVERIFY(history && std::any_of(history->begin(), history->end(), [](const ChangeLine& line) {
                return line.after.value(QStringLiteral("phone")).toString() == QStringLiteral("+97444000001");
            }));

    VERIFY_DONE(p.toLaptop());
    QCOMPARE(p.body(*p.laptop).phone, QStringLiteral("+97444000002"));
    QCOMPARE(StationPair::problems(*p.laptop), QStringList());
}

void TstBundle::peopleMayChooseTheOlderOne()
{
    StationPair p;
    p.call(p.here(), QStringLiteral("+97444000001"));
    p.call(*p.laptop, QStringLiteral("+97444000002"));
    VERIFY_DONE(p.toOffice({{{p.office.interior.uid, QStringLiteral("phone")}, MergeSide::Ours}}));
    QCOMPARE(p.body(p.here()).phone, QStringLiteral("+97444000001"));
    VERIFY_DONE(p.toLaptop());
    QCOMPARE(p.body(*p.laptop).phone, QStringLiteral("+97444000001"));
    QCOMPARE(StationPair::problems(p.here()), QStringList());
    QCOMPARE(StationPair::problems(*p.laptop), QStringList());
}

void TstBundle::aClockThatRunsAheadDoesNotWinAgainstWhatWasKnown()
{
    StationPair p;
    p.laptopClock.set(QDateTime(QDate(2031, 1, 1), QTime(8, 0)));
    p.call(*p.laptop, QStringLiteral("+97444000002"));
    VERIFY_DONE(p.toOffice());
    p.call(p.here(), QStringLiteral("+97444000003")); // in 2012, but knowing the other
    const Result<MergeReview> merged = p.toLaptop();
    VERIFY_DONE(merged);
    QCOMPARE(merged->conflicts(), 0);
    QCOMPARE(p.body(*p.laptop).phone, QStringLiteral("+97444000003"));
}

void TstBundle::deletedHereAndChangedThereIsAConflict()
{
    StationPair p;
    Member other = p.office.university;
    VERIFY_DONE(p.here().records().members.remove(other.id)); // 9:30
    Member changed = *must(p.laptop->records().members.findByUid(other.uid));
    changed.phone = QStringLiteral("+97444000009");
    VERIFY_DONE(p.laptop->records().members.update(changed)); // 10:00
    const Result<MergeReview> merged = p.toOffice();
    VERIFY_DONE(merged);
    QCOMPARE(merged->conflicts(), 1);
    QCOMPARE(merged->records.front().kind, MergedRecord::Kind::Restored);
    QCOMPARE(must(p.here().records().members.where(QStringLiteral("uid = ?"), {other.uid})).size(), std::size_t(1));
    VERIFY_DONE(p.toLaptop());
    QCOMPARE(StationPair::digest(p.here()), StationPair::digest(*p.laptop));
    QCOMPARE(StationPair::problems(p.here()), QStringList());
    QCOMPARE(StationPair::problems(*p.laptop), QStringList());
}

void TstBundle::aMergerIsUndoneAsAWhole()
{
    StationPair p;
    p.call(p.here(), QStringLiteral("+97444000001"));
    const QString before = StationPair::digest(p.here());
    Theme theme;
    theme.name = QStringLiteral("التوعية");
    VERIFY_DONE(p.laptop->records().themes.insert(theme));
    p.call(*p.laptop, QStringLiteral("+97444000002"));
    VERIFY_DONE(p.toOffice());
    const QString after = StationPair::digest(p.here());
    QVERIFY(before != after);
    VERIFY_DONE(UndoStack(p.here().journal()).undo());
    QCOMPARE(StationPair::digest(p.here()), before);
    QCOMPARE(StationPair::problems(p.here()), QStringList());
    VERIFY_DONE(UndoStack(p.here().journal()).redo());
    QCOMPARE(StationPair::digest(p.here()), after);
    VERIFY_DONE(p.toLaptop());
    QCOMPARE(StationPair::digest(*p.laptop), after);
}

void TstBundle::aReviewWritesNothing()
{
    StationPair p;
    p.call(*p.laptop, QStringLiteral("+97444000002"));
    const qint64 lines = *p.here().database().number(QStringLiteral("SELECT count(*) FROM changes"));
    const qint64 notes = *p.here().database().number(QStringLiteral("SELECT count(*) FROM file_settings"));
    const Result<MergeReview> review =
        BundleMerge(recordAccess(p.here()), p.here().notifier()).review(StationPair::bundle(*p.laptop, p.here()));
    VERIFY_DONE(review);
    QCOMPARE(review->count(MergedRecord::Kind::Changed), 1);
    QCOMPARE(p.body(p.here()).phone, QString());
    QCOMPARE(*p.here().database().number(QStringLiteral("SELECT count(*) FROM changes")), lines);
    QCOMPARE(*p.here().database().number(QStringLiteral("SELECT count(*) FROM file_settings")), notes);
}

void TstBundle::approvedMinutesStayAsTheyAre()
{
    StationPair p;
    VERIFY_DONE(p.here().meetings().invite(p.office.meeting.id, {p.office.interior.id}, QDate(2012, 11, 20)));
    VERIFY_DONE(p.here().sessions().open(p.office.meeting.id));
    const auto sheet = p.here().attendance().sheet(p.office.meeting.id);
    for (const Attendance& line : *sheet) {
        VERIFY_DONE(p.here().attendance().markPresent(line.id));
    }
    Entry entry = p.office.entry(QStringLiteral("توحيد نموذج إحالة الضحايا"));
    VERIFY_DONE(p.here().entries().record(entry));
    VERIFY_DONE(p.here().sessions().close(p.office.meeting.id));
    VERIFY_DONE(p.toLaptop());
    // The laptop corrects the entry while the office approves the minutes that print it.
    const Entry there = *must(p.laptop->records().entries.findByUid(entry.uid));
    VERIFY_DONE(p.laptop->entries().correctText(there.id, QStringLiteral("نص آخر")));
    VERIFY_DONE(p.here().approveMinutes(p.office.meeting.id, QStringLiteral("رئيس اللقاء")));
    const Result<MergeReview> merged = p.toOffice();
    VERIFY_DONE(merged);
    QCOMPARE(merged->guarded(), 1);
    QCOMPARE(p.here().records().entries.get(entry.id)->text, entry.text);
    VERIFY_DONE(p.toLaptop());
    QCOMPARE(p.laptop->records().entries.get(there.id)->text, entry.text);
    QCOMPARE(StationPair::digest(p.here()), StationPair::digest(*p.laptop));
    QCOMPARE(StationPair::problems(p.here()), QStringList());
    QCOMPARE(StationPair::problems(*p.laptop), QStringList());
}

void TstBundle::attachmentsComeAlong()
{
    StationPair p;
    const Member body = p.body(*p.laptop);
    VERIFY_DONE(p.laptop->attachments().add(
        QStringLiteral("members"), body.uid, QStringLiteral("letter.txt"), QByteArrayLiteral("نص الخطاب")));
    const QString bundle = p.file(QStringLiteral("x.tahaluf-bundle"));
    VERIFY_DONE(BundleFile::write(bundle, StationPair::bundle(*p.laptop, p.here())));
    QVERIFY(!(QFile::permissions(bundle) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const Result<Bundle> read = BundleFile::read(bundle);
    VERIFY_DONE(read);
    VERIFY_DONE(StationPair::merge(p.here(), *read));
    QCOMPARE(*p.here().count(QStringLiteral("attachments")), qint64(1));
    QCOMPARE(StationPair::problems(p.here()), QStringList());
}

void TstBundle::numbersComeFromBlocks()
{
    QCOMPARE(NumberCounter::nextOwned(0, 0), 1);
    QCOMPARE(NumberCounter::nextOwned(0, 1), 501);
    QCOMPARE(NumberCounter::nextOwned(730, 1), 731);
    QCOMPARE(NumberCounter::nextOwned(500, 0), 10001);
    QCOMPARE(NumberCounter::nextOwned(9999, 19), 10000);
    QCOMPARE(NumberCounter::nextOwned(10000, 19), 19501);
    StationPair p;
    QSet<QString> numbers;
    const auto record = [&numbers](Workspace& workspace) {
        Entry entry;
        entry.meeting = must(workspace.records().meetings.all()).front().id;
        entry.member = must(workspace.records().members.all()).front().id;
        entry.text = QStringLiteral("نص");
        must(workspace.entries().record(entry));
        numbers.insert(entry.number);
        return entry.sequence;
    };
    for (int i = 0; i < 12; ++i) {
        QVERIFY(record(p.here()) < 500);
        QVERIFY(record(*p.laptop) > 500);
        if (i % 4 == 0) {
            VERIFY_DONE(p.toOffice());
            VERIFY_DONE(p.toLaptop());
        }
    }
    QCOMPARE(numbers.size(), 24);
}

QTEST_GUILESS_MAIN(TstBundle)
#include "TstBundle.moc"
