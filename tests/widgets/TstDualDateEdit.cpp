// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CalendarPopup.h"
#include "widgets/DualDateTimeEdit.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tahaluf;

namespace {

const QDate SecondMeeting(2012, 11, 29);

} // namespace

class TstDualDateEdit : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void showsTheHijriDayBeside();
    void refusesADayThatDoesNotExist();
    void emptyIsNoProblem();
    void arrowsGoByDays();
    void tellsEachNewDayOnce();
    void gridFollowsTheDirection();
    void gridOfTheHijriMonth();
    void pageKeysGoByMonthsOfTheirCalendar();
    void choosingInTheCalendarEntersTheDay();
    void readsTimes_data();
    void readsTimes();
    void dayAndTimeMakeOneMoment();
    void theTimeStandsBesideItsDay_data();
    void theTimeStandsBesideItsDay();

private:
    Phrasebook m_arabic{Language::Arabic};

    static void type(DualDateEdit& edit, const QString& text)
    {
        edit.lineEdit()->clear();
        edit.lineEdit()->insert(text);
        // As typed by a person: only edited text is read.
        emit edit.lineEdit()->textEdited(edit.lineEdit()->text());
    }
};

void TstDualDateEdit::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("year first") << QStringLiteral("2012-11-29") << SecondMeeting;
    QTest::newRow("day first") << QStringLiteral("29/11/2012") << SecondMeeting;
    QTest::newRow("Arabic digits") << QStringLiteral("٢٩/١١/٢٠١٢") << SecondMeeting;
    QTest::newRow("Hijri, day first") << QStringLiteral("15/1/1434") << SecondMeeting;
    QTest::newRow("Hijri, Arabic digits") << QStringLiteral("١٤٣٤-٠١-١٥") << SecondMeeting;
    QTest::newRow("Hijri in words") << QStringLiteral("15 محرم 1434هـ") << SecondMeeting;
}

void TstDualDateEdit::readsWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    DualDateEdit edit(m_arabic);

    type(edit, typed);

    QCOMPARE(edit.date(), date);
    QVERIFY(edit.isAcceptable());
}

void TstDualDateEdit::showsTheHijriDayBeside()
{
    DualDateEdit edit(m_arabic);
    edit.setDate(QDate(2024, 6, 16));

    QCOMPARE(edit.findChild<QLabel*>()->text(), QStringLiteral("10 ذو الحجة 1445هـ"));
    QCOMPARE(edit.text(), QStringLiteral("16/6/2024"));
}

void TstDualDateEdit::refusesADayThatDoesNotExist()
{
    DualDateEdit edit(m_arabic);
    edit.setDate(SecondMeeting);

    type(edit, QStringLiteral("31/2/2012"));

    QVERIFY(!edit.isAcceptable());
    QVERIFY(!edit.problem().isEmpty());
    QVERIFY(!edit.date().isValid());
    QCOMPARE(edit.text(), QStringLiteral("31/2/2012"));
}

void TstDualDateEdit::emptyIsNoProblem()
{
    DualDateEdit edit(m_arabic);
    edit.setDate(SecondMeeting);

    type(edit, QString());

    QVERIFY(edit.isAcceptable());
    QVERIFY(!edit.date().isValid());
}

void TstDualDateEdit::arrowsGoByDays()
{
    DualDateEdit edit(m_arabic);
    edit.setDate(SecondMeeting);

    QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Down);

    QCOMPARE(edit.date(), SecondMeeting.addDays(1));
}

void TstDualDateEdit::tellsEachNewDayOnce()
{
    DualDateEdit edit(m_arabic);
    QSignalSpy changed(&edit, &DualDateEdit::dateChanged);

    edit.setDate(SecondMeeting);
    QCOMPARE(changed.count(), 0);
    type(edit, QStringLiteral("30/11/2012"));
    type(edit, QStringLiteral("2012-11-30"));

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toDate(), QDate(2012, 11, 30));
}

void TstDualDateEdit::gridFollowsTheDirection()
{
    MonthGrid grid(MonthGrid::Calendar::Gregorian, m_arabic);
    grid.resize(grid.sizeHint());
    grid.setDate(SecondMeeting);
    // 1 November 2012 was a Thursday: the fifth column.
    QCOMPARE(grid.dayOfCell(4), QDate(2012, 11, 1));
    QVERIFY(!grid.dayOfCell(3).isValid());

    grid.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(grid.cellRect(0).x() < grid.cellRect(6).x());
    grid.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(grid.cellRect(0).x() > grid.cellRect(6).x());
    QCOMPARE(grid.cellRect(0).right(), grid.width() - 1);
}

void TstDualDateEdit::gridOfTheHijriMonth()
{
    MonthGrid grid(MonthGrid::Calendar::UmmAlQura, m_arabic);
    grid.setDate(SecondMeeting);

    QCOMPARE(grid.title(), QStringLiteral("محرم 1434"));
    // 1 Muharram 1434 was Thursday 15 November 2012, and the month had 29 days.
    QCOMPARE(grid.dayOfCell(4), QDate(2012, 11, 15));
    QCOMPARE(grid.numberOf(grid.dayOfCell(4)), 1);
    QCOMPARE(grid.numberOf(grid.dayOfCell(32)), 29);
    QVERIFY(!grid.dayOfCell(33).isValid());
}

void TstDualDateEdit::pageKeysGoByMonthsOfTheirCalendar()
{
    MonthGrid hijri(MonthGrid::Calendar::UmmAlQura, m_arabic);
    hijri.setDate(SecondMeeting);
    QTest::keyClick(&hijri, Qt::Key_PageDown);
    QCOMPARE(hijri.title(), QStringLiteral("صفر 1434"));
    QCOMPARE(hijri.numberOf(hijri.date()), 15);
    QTest::keyClick(&hijri, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(hijri.title(), QStringLiteral("صفر 1433"));

    MonthGrid gregorian(MonthGrid::Calendar::Gregorian, m_arabic);
    gregorian.setDate(QDate(2012, 12, 31));
    QTest::keyClick(&gregorian, Qt::Key_PageUp);
    QCOMPARE(gregorian.date(), QDate(2012, 11, 30));
}

void TstDualDateEdit::choosingInTheCalendarEntersTheDay()
{
    DualDateEdit edit(m_arabic);
    edit.setLayoutDirection(Qt::RightToLeft);
    edit.setDate(SecondMeeting);
    edit.show();
    edit.openCalendar();
    auto* popup = edit.findChild<CalendarPopup*>();
    QVERIFY(popup);
    MonthGrid* grid = popup->grid(MonthGrid::Calendar::Gregorian);

    // To the left is onward in a calendar that begins on the right; the Hijri month follows.
    QTest::keyClick(grid, Qt::Key_Left);
    QCOMPARE(grid->date(), SecondMeeting.addDays(1));
    QCOMPARE(popup->grid(MonthGrid::Calendar::UmmAlQura)->date(), SecondMeeting.addDays(1));
    QTest::keyClick(grid, Qt::Key_Return);

    QCOMPARE(edit.date(), SecondMeeting.addDays(1));
}

void TstDualDateEdit::readsTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    QTest::newRow("usual") << QStringLiteral("9:30") << QTime(9, 30);
    QTest::newRow("without colon") << QStringLiteral("0930") << QTime(9, 30);
    QTest::newRow("three digits") << QStringLiteral("930") << QTime(9, 30);
    QTest::newRow("hour alone") << QStringLiteral("9") << QTime(9, 0);
    QTest::newRow("Arabic digits") << QStringLiteral("١٤:٠٥") << QTime(14, 5);
    QTest::newRow("too late an hour") << QStringLiteral("25:00") << QTime();
    QTest::newRow("too many minutes") << QStringLiteral("9:75") << QTime();
    QTest::newRow("words") << QStringLiteral("صباحًا") << QTime();
}

void TstDualDateEdit::readsTimes()
{
    QFETCH(QString, typed);
    QFETCH(QTime, time);

    QCOMPARE(parseTime(typed).value_or(QTime()), time);
}

void TstDualDateEdit::dayAndTimeMakeOneMoment()
{
    DualDateTimeEdit edit(m_arabic);
    edit.setDateTime(QDateTime(SecondMeeting, QTime(9, 30)));
    QCOMPARE(edit.timeEdit()->text(), QStringLiteral("09:30"));
    QCOMPARE(edit.dateTime(), QDateTime(SecondMeeting, QTime(9, 30)));

    edit.timeEdit()->setText(QStringLiteral("9:75"));
    QVERIFY(!edit.isAcceptable());
    QVERIFY(!edit.dateTime().isValid());
    edit.timeEdit()->setText(QString());
    QCOMPARE(edit.dateTime(), QDateTime(SecondMeeting, QTime(0, 0)));
}

void TstDualDateEdit::theTimeStandsBesideItsDay_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Arabic") << Language::Arabic;
    QTest::newRow("English") << Language::English;
}

void TstDualDateEdit::theTimeStandsBesideItsDay()
{
    QFETCH(Language, language);
    const Phrasebook words(language);
    DualDateTimeEdit edit(words);
    edit.setLayoutDirection(words.direction());
    edit.setDateTime(QDateTime(SecondMeeting, QTime(9, 30)));
    edit.resize(700, edit.sizeHint().height());
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    const auto placeOf = [&](const QWidget& part) { return QRect(part.mapTo(&edit, QPoint()), part.size()); };
    const QRect button = placeOf(*edit.dateEdit()->findChild<QToolButton*>());
    const QRect time = placeOf(*edit.timeEdit());
    const int gap = words.isRightToLeft() ? button.left() - time.right() : time.left() - button.right();
    QVERIFY2(gap > 0 && gap <= 16, qPrintable(QString::number(gap)));
    QTest::keyClick(edit.dateEdit()->findChild<QLineEdit*>(), Qt::Key_Tab);
    QCOMPARE(edit.focusWidget(), edit.timeEdit());
}

QTEST_MAIN(TstDualDateEdit)
#include "TstDualDateEdit.moc"
