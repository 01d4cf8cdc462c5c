// SPDX-License-Identifier: GPL-3.0-or-later
// The first item of a meeting approves the minutes of the one before.
#include "recorder/EntryPane.h"
#include "recorder/RecorderSession.h"
#include "recorder/Room.h"

#include <QMessageBox>
#include <QTest>

using namespace tahaluf;

class TstRecorderApproval : public QObject
{
    Q_OBJECT

private slots:
    void firstItemApprovesTheMinutesBefore();
    void notYetApprovesNothing();
    void otherItemsApproveNothing();

private:
    static QString notice(const Room& room) { return room.recorder->entryPane()->notice(); }
};

void TstRecorderApproval::firstItemApprovesTheMinutesBefore()
{
    Room room;
    const AgendaItem* item = room.recorder->session().currentItem();
    QVERIFY(item && item->approvesMeeting.isValid());
    const MeetingId second = item->approvesMeeting;
    QVERIFY2(notice(room).contains(QStringLiteral("F10")), qPrintable(notice(room)));

    room.press(Qt::Key_F10);
    auto* question = room.dialog<QMessageBox>();
    QVERIFY(question);
    activate(*question);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!room.dialog<QMessageBox>());

    const Result<Minutes> minutes = room.workspace->minutes().of(second);
    QVERIFY(minutes->state == MinutesState::Approved);
    QCOMPARE(minutes->approvedBy, room.recorder->session().meeting().title);
    QVERIFY(!minutes->contentHash.isEmpty());
    QCOMPARE(room.workspace->records().meetings.get(second)->state, MeetingState::MinutesApproved);

    // Once is enough.
    activate(*room.recorder);
    room.press(Qt::Key_F10);
    QVERIFY(!room.dialog<QMessageBox>());
}

void TstRecorderApproval::notYetApprovesNothing()
{
    Room room;
    const MeetingId second = room.recorder->session().currentItem()->approvesMeeting;
    room.press(Qt::Key_F10);
    auto* question = room.dialog<QMessageBox>();
    QVERIFY(question);
    activate(*question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!room.dialog<QMessageBox>());
    QVERIFY(room.workspace->minutes().of(second)->state == MinutesState::Draft);
}

void TstRecorderApproval::otherItemsApproveNothing()
{
    Room room;
    room.goToDiscussion();
    room.press(Qt::Key_F10);
    QVERIFY(!room.dialog<QMessageBox>());
    QVERIFY(!notice(room).isEmpty());
}

QTEST_MAIN(TstRecorderApproval)
#include "TstRecorderApproval.moc"
