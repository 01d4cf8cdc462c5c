// SPDX-License-Identifier: GPL-3.0-or-later
// The session around the lines: agenda and its times, attendance by keys, the queue, breaks, closing, the projector.
#include "recorder/AgendaPane.h"
#include "recorder/AttendancePane.h"
#include "recorder/EntriesTable.h"
#include "recorder/EntryPane.h"
#include "recorder/NameDialog.h"
#include "recorder/ProjectorWindow.h"
#include "recorder/QueuePane.h"
#include "recorder/RecorderHeader.h"
#include "recorder/Room.h"
#include "recorder/SideList.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/TypeAheadEdit.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace tahaluf;

namespace {
const QString Interior = QStringLiteral("ممثل وزارة الداخلية");
const QString Justice = QStringLiteral("ممثل وزارة العدل");
const QString University = QStringLiteral("ممثل جامعة قطر");
} // namespace

class TstRecorderSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void attendanceByOneKey_data();
    void attendanceByOneKey();
    void lateAndLeftShowTheirTimes();
    void secondKeyPressKeepsTheTimeOfArrival();
    void someoneSitsIn();
    void presenceIsAlwaysVisible();
    void quorumIsShownWhereTheSeriesHasOne();
    void uninvitedNewcomerIsPresentAndKnownNextTime();
    void newNameAsSpeakerBecomesTheSpeaker();
    void queueByKeys();
    void agendaByKeys();
    void runningItemCountsAndSaysWhenItIsOver();
    void breakStopsTheTimers();
    void goingOnEndsTheBreak();
    void closingAsksOnce();
    void projectorShowsItemAndLastLines();
    void meetingThatIsClosedSaysSo();

private:
    RecorderSession& session() { return m_room->recorder->session(); }
    AttendancePane& attendance() { return *m_room->recorder->attendancePane(); }
    void choose(const QString& person)
    {
        m_room->press(Qt::Key_F6);
        attendance().list()->setCurrentId(m_room->line(person).id.value());
    }
    void pass(int seconds) { m_room->clock.set(m_room->clock.localNow().addSecs(seconds)); }
    QString stateOfItem(int row)
    {
        return m_room->recorder->agendaPane()->list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<Room> m_room;
};

void TstRecorderSession::init()
{
    m_room = std::make_unique<Room>();
}

void TstRecorderSession::cleanup()
{
    m_room.reset();
}

void TstRecorderSession::attendanceByOneKey_data()
{
    QTest::addColumn<QChar>("key");
    QTest::addColumn<AttendanceState>("state");
    QTest::addColumn<bool>("isLate");

    using S = AttendanceState;
    QTest::newRow("P") << QChar(u'p') << S::Present << false;
    QTest::newRow("ح") << QChar(u'ح') << S::Present << false;
    QTest::newRow("L") << QChar(u'l') << S::Present << true;
    QTest::newRow("م") << QChar(u'م') << S::Present << true;
    QTest::newRow("A") << QChar(u'a') << S::Apologised << false;
    QTest::newRow("ع") << QChar(u'ع') << S::Apologised << false;
    QTest::newRow("ش lies on A") << QChar(u'ش') << S::Apologised << false;
    QTest::newRow("X") << QChar(u'x') << S::Absent << false;
    QTest::newRow("غ") << QChar(u'غ') << S::Absent << false;
    QTest::newRow("ء lies on X") << QChar(u'ء') << S::Absent << false;
}

void TstRecorderSession::attendanceByOneKey()
{
    QFETCH(QChar, key);
    QFETCH(AttendanceState, state);
    QFETCH(bool, isLate);
    choose(Justice);
    m_room->countAnew();
    m_room->letter(key);

    QCOMPARE(m_room->keys(), 1);
    QCOMPARE(m_room->line(Justice).state, state);
    QCOMPARE(m_room->line(Justice).isLate, isLate);
    QCOMPARE(m_room->line(Justice).arrivedAt.isValid(), state == AttendanceState::Present);

    m_room->press(Qt::Key_Backspace);
    QCOMPARE(m_room->line(Justice).state, AttendanceState::Expected);
    QVERIFY(!m_room->line(Justice).arrivedAt.isValid());
}

void TstRecorderSession::lateAndLeftShowTheirTimes()
{
    pass(35 * 60);
    choose(Justice);
    m_room->letter(u'م');
    QVERIFY(attendance().stateOf(m_room->line(Justice)).contains(QStringLiteral("10:05")));
    pass(60 * 60);
    m_room->letter(u'ص');
    QVERIFY(m_room->line(Justice).leftAt.isValid());
    QVERIFY(attendance().stateOf(m_room->line(Justice)).contains(QStringLiteral("11:05")));
}

void TstRecorderSession::secondKeyPressKeepsTheTimeOfArrival()
{
    choose(Justice);
    m_room->letter(u'p');
    const QDateTime arrived = m_room->line(Justice).arrivedAt;
    pass(600);
    m_room->letter(u'p');

    QCOMPARE(m_room->line(Justice).arrivedAt, arrived);
}

void TstRecorderSession::someoneSitsIn()
{
    choose(Justice);
    m_room->letter(u'r');
    auto* dialog = m_room->dialog<NameDialog>();
    QVERIFY(dialog);
    activate(*dialog);
    m_room->letters(QStringLiteral("مستشار وزارة العدل"));
    m_room->press(Qt::Key_Return);
    m_room->press(Qt::Key_Return);

    QCOMPARE(m_room->line(Justice).state, AttendanceState::RepresentedBy);
    const Attendance& seat = m_room->line(QStringLiteral("مستشار وزارة العدل"));
    QCOMPARE(seat.state, AttendanceState::Present);
    QCOMPARE(seat.member, m_room->line(Justice).member);
}

void TstRecorderSession::presenceIsAlwaysVisible()
{
    const QString nobody = m_room->recorder->header()->presenceText();
    choose(Justice);
    m_room->letter(u'p');
    choose(University);
    m_room->letter(u'p');

    QCOMPARE(session().tiers()[0].present, 1);
    QCOMPARE(session().tiers()[1].present, 1);
    QVERIFY(m_room->recorder->header()->presenceText() != nobody);
    QVERIFY(!m_room->recorder->header()->presenceText().contains(QStringLiteral("quorum")));
}

void TstRecorderSession::quorumIsShownWhereTheSeriesHasOne()
{
    Series series = session().series();
    series.quorumCore = 50;
    QVERIFY(m_room->workspace->records().series.update(series));

    const QString before = m_room->recorder->header()->presenceText();
    QVERIFY2(before.contains(QStringLiteral("not met")), qPrintable(before));
    m_room->everybodyComes();
    const QString after = m_room->recorder->header()->presenceText();
    QVERIFY2(after.contains(QStringLiteral("met")) && !after.contains(QStringLiteral("not met")), qPrintable(after));
}

void TstRecorderSession::uninvitedNewcomerIsPresentAndKnownNextTime()
{
    m_room->press(Qt::Key_F9);
    auto* dialog = m_room->dialog<NameDialog>();
    QVERIFY(dialog);
    activate(*dialog);
    m_room->letters(QStringLiteral("باحثة قانونية"));
    m_room->press(Qt::Key_Return);
    m_room->letters(QStringLiteral("جامعة"));
    m_room->press(Qt::Key_Return);
    m_room->press(Qt::Key_Return);

    const Attendance& line = m_room->line(QStringLiteral("باحثة قانونية"));
    QVERIFY(line.isWalkIn);
    QCOMPARE(line.state, AttendanceState::Present);
    QCOMPARE(session().speakers().memberName(line.member), QStringLiteral("جامعة قطر"));
    const auto people = m_room->workspace->records().people.where(QStringLiteral("full_name = 'باحثة قانونية'"));
    QVERIFY(people && people->size() == 1);
}

void TstRecorderSession::newNameAsSpeakerBecomesTheSpeaker()
{
    m_room->press(Qt::Key_F2);
    m_room->letters(QStringLiteral("ضيفة"));
    m_room->press(Qt::Key_Return);
    auto* dialog = m_room->dialog<NameDialog>();
    QVERIFY(dialog);
    activate(*dialog);
    QCOMPARE(dialog->name()->text(), QStringLiteral("ضيفة"));
    m_room->letters(QStringLiteral("نياب"));
    m_room->press(Qt::Key_Return);
    m_room->press(Qt::Key_Return);
    activate(*m_room->recorder);
    m_room->recorder->entryPane()->focusText();

    const Entry entry = m_room->record(QStringLiteral("كلمة الضيفة"));
    QCOMPARE(m_room->name(entry), QStringLiteral("ضيفة"));
    QCOMPARE(session().speakers().memberName(entry.member), QStringLiteral("النيابة العامة"));
}

void TstRecorderSession::queueByKeys()
{
    m_room->everybodyComes();
    for (const QString& letters : {QStringLiteral("نيا"), QStringLiteral("جام")}) {
        m_room->press(Qt::Key_F3, Qt::ShiftModifier);
        m_room->letters(letters);
        m_room->press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), m_room->recorder->entryPane()->text());
    }
    // From the attendance list one key is enough.
    choose(Interior);
    m_room->letter(u'q');
    QCOMPARE(session().queue().size(), std::size_t(3));
    QCOMPARE(m_room->recorder->queuePane()->list()->model()->rowCount(), 3);

    m_room->press(Qt::Key_F3);
    QCOMPARE(m_room->recorder->entryPane()->speaker()->text(), QStringLiteral("ممثل النيابة العامة"));
    m_room->recorder->queuePane()->list()->setFocus();
    m_room->press(Qt::Key_Delete);
    QCOMPARE(session().queue().size(), std::size_t(1));
    m_room->press(Qt::Key_F3);
    QCOMPARE(m_room->recorder->entryPane()->speaker()->text(), Interior);
    m_room->press(Qt::Key_F3);
    QCOMPARE(m_room->recorder->entryPane()->speaker()->text(), Interior);
    QVERIFY(!m_room->recorder->entryPane()->notice().isEmpty());
}

void TstRecorderSession::agendaByKeys()
{
    const std::vector<AgendaItem> items = session().agenda();
    QCOMPARE(session().meeting().currentItem, items[0].id);
    m_room->press(Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(session().meeting().currentItem, items[1].id);
    QVERIFY(session().item(items[0].id)->endedAt.isValid());
    QVERIFY(stateOfItem(0).contains(QStringLiteral("done")));
    m_room->press(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(session().meeting().currentItem, items[0].id);
    m_room->press(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(session().meeting().currentItem, items[0].id);

    m_room->press(Qt::Key_F7);
    m_room->press(Qt::Key_Down);
    m_room->press(Qt::Key_Down);
    m_room->press(Qt::Key_Return);
    QCOMPARE(session().meeting().currentItem, items[2].id);
    QCOMPARE(QApplication::focusWidget(), m_room->recorder->entryPane()->text());
}

void TstRecorderSession::runningItemCountsAndSaysWhenItIsOver()
{
    QCOMPARE(session().agenda()[0].plannedMinutes, 10);
    pass(8 * 60 + 10);
    m_room->recorder->agendaPane()->tick();
    QVERIFY2(stateOfItem(0).contains(QStringLiteral("8 of 10")), qPrintable(stateOfItem(0)));
    pass(3 * 60);
    m_room->recorder->agendaPane()->tick();
    QVERIFY2(stateOfItem(0).contains(QStringLiteral("11 of 10 min, over time")), qPrintable(stateOfItem(0)));
}

void TstRecorderSession::breakStopsTheTimers()
{
    pass(600);
    m_room->press(Qt::Key_F8);
    QVERIFY(session().isOnBreak());
    pass(900);
    m_room->recorder->header()->tick();
    QVERIFY(m_room->recorder->header()->stateText().contains(QStringLiteral("00:15:00")));
    QCOMPARE(session().secondsInSession(), 600);
    QCOMPARE(session().secondsSpent(*session().currentItem()), 600);
    m_room->press(Qt::Key_F8);
    QVERIFY(!session().isOnBreak());
    pass(60);

    QCOMPARE(session().secondsInSession(), 660);
    QCOMPARE(session().secondsSpent(*session().currentItem()), 660);
    m_room->recorder->header()->tick();
    QVERIFY(m_room->recorder->header()->stateText().contains(QStringLiteral("00:11:00")));
}

void TstRecorderSession::goingOnEndsTheBreak()
{
    m_room->press(Qt::Key_F8);
    pass(300);
    m_room->press(Qt::Key_PageDown, Qt::AltModifier);

    QVERIFY(!session().isOnBreak());
    QCOMPARE(session().secondsSpent(*session().currentItem()), 0);
    QCOMPARE(session().secondsSpent(session().agenda()[0]), 0);
}

void TstRecorderSession::closingAsksOnce()
{
    m_room->words(QStringLiteral("ناقص"));
    m_room->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    m_room->press(Qt::Key_F12);
    auto* question = m_room->dialog<QMessageBox>();
    QVERIFY(question);
    activate(*question);
    QVERIFY(question->informativeText().contains(QStringLiteral("1")));

    // «Go on» closes nothing.
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(session().isOpen());
    QTRY_VERIFY(!m_room->dialog<QMessageBox>());

    activate(*m_room->recorder);
    m_room->recorder->entryPane()->focusText();
    m_room->press(Qt::Key_F12);
    question = m_room->dialog<QMessageBox>();
    QVERIFY(question);
    activate(*question);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!m_room->dialog<QMessageBox>());
    QCOMPARE(session().meeting().state, MeetingState::MinutesDrafted);
    QCOMPARE(m_room->line(Justice).state, AttendanceState::Absent);
}

void TstRecorderSession::projectorShowsItemAndLastLines()
{
    m_room->goToDiscussion();
    m_room->press(Qt::Key_F2);
    m_room->letters(QStringLiteral("عدل"));
    m_room->press(Qt::Key_Return);
    for (int i = 1; i <= 6; ++i) {
        m_room->record(QStringLiteral("مقترح رقم %1").arg(i));
    }
    m_room->press(Qt::Key_F11);
    ProjectorWindow* projector = m_room->recorder->projector();
    QVERIFY(projector && projector->isVisible());
    QCOMPARE(projector->itemText(), QStringLiteral("النقاش وتقديم المقترحات"));
    QCOMPARE(projector->lineTexts().size(), ProjectorWindow::MostLines);
    QCOMPARE(projector->lineTexts().constFirst(), QStringLiteral("مقترح رقم 6"));
    activate(*m_room->recorder);
    m_room->recorder->entryPane()->focusText();
    m_room->record(QStringLiteral("مقترح سابع"));
    QCOMPARE(projector->lineTexts().constFirst(), QStringLiteral("مقترح سابع"));
    m_room->press(Qt::Key_F11);
    QVERIFY(!projector->isVisible());
}

void TstRecorderSession::meetingThatIsClosedSaysSo()
{
    const MeetingId second = m_room->workspace->meetings().byCode(QStringLiteral("ت2"))->id;
    const SessionRecorder recorder(*m_room->context, second);

    QVERIFY(!recorder.isUsable());
    QVERIFY(!recorder.entryPane()->notice().isEmpty());
    QVERIFY(!recorder.entryPane()->isEnabled());
}

QTEST_MAIN(TstRecorderSession)
#include "TstRecorderSession.moc"
