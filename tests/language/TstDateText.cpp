// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Bidi.h"
#include "language/DateText.h"

#include <QTest>

using namespace tahaluf;

namespace {

const QDate SecondMeeting(2012, 11, 29);

DateText arabic(DigitShapes digits = DigitShapes::Latin)
{
    return DateText(Phrasebook(Language::Arabic, digits, QString()));
}

DateText english()
{
    return DateText(Phrasebook(Language::English, DigitShapes::Latin, QString()));
}

} // namespace

class TstDateText : public QObject
{
    Q_OBJECT

private slots:
    void writesArabicDates();
    void writesEnglishDates();
    void printsTheStatedHijriDateAsWritten();
    void writesTheStatedDayInThePapersLanguageAndDigits();
    void namesEveryMonthAsQatarDoes();
    void tellsTheTime_data();
    void tellsTheTime();
    void writesNothingForNothing();
    void leavesOutHijriBeyondItsTables();
    void readsDates_data();
    void readsDates();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TstDateText::writesArabicDates()
{
    QCOMPARE(arabic().date(SecondMeeting), QStringLiteral("29 نوفمبر 2012م"));
    QCOMPARE(arabic().hijri(SecondMeeting), QStringLiteral("15 محرم 1434هـ"));
    QCOMPARE(arabic().hijri(QDate(2024, 6, 16)), QStringLiteral("10 ذو الحجة 1445هـ"));
    QCOMPARE(arabic().dual(SecondMeeting), QStringLiteral("29 نوفمبر 2012م الموافق 15 محرم 1434هـ"));
    QCOMPARE(arabic().dayAndDual(SecondMeeting), QStringLiteral("الخميس 29 نوفمبر 2012م الموافق 15 محرم 1434هـ"));
    QCOMPARE(arabic(DigitShapes::ArabicIndic).dayAndDual(SecondMeeting),
             QStringLiteral("الخميس ٢٩ نوفمبر ٢٠١٢م الموافق ١٥ محرم ١٤٣٤هـ"));
    QCOMPARE(arabic().shortDate(QDate(2012, 3, 5)), QStringLiteral("5/3/2012"));
    QCOMPARE(arabic().dateTime(QDateTime(SecondMeeting, QTime(9, 30))), QStringLiteral("29 نوفمبر 2012م، 9:30 صباحًا"));
}

void TstDateText::writesEnglishDates()
{
    QCOMPARE(english().date(SecondMeeting), QStringLiteral("29 November 2012"));
    QCOMPARE(english().dayAndDual(SecondMeeting),
             QStringLiteral("Thursday, 29 November 2012, corresponding to 15 Muharram 1434 AH"));
    QCOMPARE(english().dateTime(QDateTime(SecondMeeting, QTime(13, 5))), QStringLiteral("29 November 2012, 1:05 p.m."));
}

void TstDateText::printsTheStatedHijriDateAsWritten()
{
    // The invitation of that day said the 14th; its paper keeps saying so.
    const QString stated = QStringLiteral("14 محرّم ١٤٣٤ هـ");
    QCOMPARE(english().dual(SecondMeeting, stated),
             QStringLiteral("29 November 2012, corresponding to 14 Muharram 1434 AH"));
    QCOMPARE(english().dual(SecondMeeting, QStringLiteral("منتصف محرم")),
             QStringLiteral("29 November 2012, corresponding to \u2068منتصف محرم\u2069"));
    QCOMPARE(arabic().dual(SecondMeeting, stated), QStringLiteral("29 نوفمبر 2012م الموافق 14 محرّم ١٤٣٤ هـ"));
    QCOMPARE(arabic().dual(SecondMeeting, QStringLiteral("  ")), arabic().dual(SecondMeeting));
}

void TstDateText::writesTheStatedDayInThePapersLanguageAndDigits()
{
    const QString stated = QStringLiteral("14 محرم 1434هـ");
    QCOMPARE(arabic(DigitShapes::ArabicIndic).dual(SecondMeeting, stated),
             QStringLiteral("٢٩ نوفمبر ٢٠١٢م الموافق ١٤ محرم ١٤٣٤هـ"));
    QCOMPARE(english().dual(SecondMeeting, stated),
             QStringLiteral("29 November 2012, corresponding to 14 Muharram 1434 AH"));
    // What cannot be read as a day is not guessed at.
    QCOMPARE(english().dual(SecondMeeting, QStringLiteral("منتصف محرم")),
             QStringLiteral("29 November 2012, corresponding to ") + Bidi::isolateAuto(QStringLiteral("منتصف محرم")));
}

void TstDateText::namesEveryMonthAsQatarDoes()
{
    QStringList names;
    for (int month = 1; month <= 12; ++month) {
        names.append(DateText::monthName(month, Language::Arabic));
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"));
    QCOMPARE(DateText::monthName(0, Language::Arabic), QString());
}

void TstDateText::tellsTheTime_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("inArabic");
    QTest::addColumn<QString>("inEnglish");
    QTest::newRow("morning") << QTime(9, 30) << QStringLiteral("9:30 صباحًا") << QStringLiteral("9:30 a.m.");
    QTest::newRow("noon") << QTime(12, 10) << QStringLiteral("12:10 ظهرًا") << QStringLiteral("12:10 p.m.");
    QTest::newRow("afternoon") << QTime(13, 5) << QStringLiteral("1:05 مساءً") << QStringLiteral("1:05 p.m.");
    QTest::newRow("night") << QTime(0, 0) << QStringLiteral("12:00 صباحًا") << QStringLiteral("12:00 a.m.");
    QTest::newRow("last minute") << QTime(23, 59) << QStringLiteral("11:59 مساءً") << QStringLiteral("11:59 p.m.");
}

void TstDateText::tellsTheTime()
{
    QFETCH(QTime, time);
    QTEST(arabic().time(time), "inArabic");
    QTEST(english().time(time), "inEnglish");
}

void TstDateText::writesNothingForNothing()
{
    QCOMPARE(arabic().date(QDate()), QString());
    QCOMPARE(arabic().hijri(QDate()), QString());
    QCOMPARE(arabic().dual(QDate(), QStringLiteral("15 محرم 1434هـ")), QString());
    QCOMPARE(arabic().dayAndDual(QDate()), QString());
    QCOMPARE(arabic().shortDate(QDate()), QString());
    QCOMPARE(arabic().time(QTime()), QString());
    QCOMPARE(arabic().dateTime(QDateTime()), QString());
}

void TstDateText::leavesOutHijriBeyondItsTables()
{
    QCOMPARE(arabic().dual(QDate(2300, 1, 1)), QStringLiteral("1 يناير 2300م"));
}

void TstDateText::readsDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("ISO") << QStringLiteral("2012-11-29");
    QTest::newRow("day first") << QStringLiteral("29/11/2012");
    QTest::newRow("Arabic-Indic") << QStringLiteral(" ٢٩/١١/٢٠١٢ ");
    QTest::newRow("Persian digits, marks") << QStringLiteral("\u200f۲۰۱۲-۱۱-۲۹\u200f");
    QTest::newRow("points") << QStringLiteral("29.11.2012");
}

void TstDateText::readsDates()
{
    QFETCH(QString, typed);
    const auto date = DateText::parseDate(typed);
    QVERIFY(date);
    QCOMPARE(*date, SecondMeeting);
}

void TstDateText::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part");
    QTest::newRow("31 February") << QStringLiteral("31/2/2012") << QStringLiteral("month 2 of 2012 has no day 31");
    QTest::newRow("29 February of a common year")
        << QStringLiteral("٢٠١٣-٠٢-٢٩") << QStringLiteral("month 2 of 2013 has no day 29");
    QTest::newRow("month 13") << QStringLiteral("2012-13-01") << QStringLiteral("no month 13");
    QTest::newRow("words") << QStringLiteral("غدًا") << QStringLiteral("Write it as");
    QTest::newRow("empty") << QString() << QStringLiteral("Write it as");
    QTest::newRow("year of two digits") << QStringLiteral("29/11/12") << QStringLiteral("Write it as");
    QTest::newRow("more behind it") << QStringLiteral("2012-11-29T09:30") << QStringLiteral("Write it as");
}

void TstDateText::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, part);
    const auto date = DateText::parseDate(typed);
    QVERIFY(!date);
    QCOMPARE(date.error().kind, ErrorKind::Refused);
    QVERIFY2(date.error().message.contains(part), qPrintable(date.error().message));
}

QTEST_GUILESS_MAIN(TstDateText)
#include "TstDateText.moc"
