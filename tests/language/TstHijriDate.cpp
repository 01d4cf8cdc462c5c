// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/HijriDate.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace tahaluf;

class TstHijriDate : public QObject
{
    Q_OBJECT

private slots:
    void knownDays_data();
    void knownDays();
    void everyDayComesBack();
    void monthsHave29Or30Days();
    void outsideTheTablesThereIsNothing();
    void readsTypedDates_data();
    void readsTypedDates();
    void refusesDaysThatDoNotExist_data();
    void refusesDaysThatDoNotExist();
    void namesMonths();
    void threadsGetTheSameDays();
};

void TstHijriDate::knownDays_data()
{
    QTest::addColumn<QDate>("gregorian");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    // Qt's civil calendar says the 9th.
    QTest::newRow("Eid al-Adha 2024") << QDate(2024, 6, 16) << 1445 << 12 << 10;
    QTest::newRow("first day of Safar") << QDate(2012, 12, 14) << 1434 << 2 << 1;
    QTest::newRow("second consultative meeting") << QDate(2012, 11, 29) << 1434 << 1 << 15;
    QTest::newRow("new year 1434") << QDate(2012, 11, 15) << 1434 << 1 << 1;
    QTest::newRow("last day of 1433") << QDate(2012, 11, 14) << 1433 << 12 << 29;
}

void TstHijriDate::knownDays()
{
    QFETCH(QDate, gregorian);
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    const auto hijri = HijriDate::fromGregorian(gregorian);
    QVERIFY(hijri);
    QCOMPARE(hijri->year, year);
    QCOMPARE(hijri->month, month);
    QCOMPARE(hijri->day, day);
    QCOMPARE((HijriDate{year, month, day}.toGregorian()), gregorian);
}

void TstHijriDate::everyDayComesBack()
{
    std::optional<HijriDate> previous;
    for (QDate date(1990, 1, 1); date < QDate(2030, 1, 1); date = date.addDays(1)) {
        const auto hijri = HijriDate::fromGregorian(date);
        QVERIFY(hijri);
        QCOMPARE(hijri->toGregorian(), date);
        QVERIFY(!previous || *previous < *hijri);
        previous = hijri;
    }
}

void TstHijriDate::monthsHave29Or30Days()
{
    for (int year = 1300; year <= 1600; year += 20) {
        int days = 0;
        for (int month = 1; month <= 12; ++month) {
            const auto length = HijriDate::daysInMonth(year, month);
            QVERIFY(length && (*length == 29 || *length == 30));
            days += *length;
        }
        QVERIFY(days == 354 || days == 355);
    }
    QCOMPARE(HijriDate::daysInMonth(1433, 12), std::optional(29));
    QVERIFY(!HijriDate::daysInMonth(1434, 13));
    QVERIFY(!HijriDate::daysInMonth(1299, 12));
}

void TstHijriDate::outsideTheTablesThereIsNothing()
{
    QVERIFY(!HijriDate::fromGregorian(QDate()));
    QVERIFY(!HijriDate::fromGregorian(QDate(1800, 1, 1)));
    QVERIFY(!HijriDate::fromGregorian(QDate(2300, 1, 1)));
    QVERIFY(!(HijriDate{1700, 1, 1}.toGregorian().isValid()));
}

void TstHijriDate::readsTypedDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as exported") << QStringLiteral("1434-01-15");
    QTest::newRow("slashes") << QStringLiteral("15/1/1434");
    QTest::newRow("Arabic digits") << QStringLiteral("١٥/١/١٤٣٤");
    QTest::newRow("with direction marks") << QStringLiteral("\u200f15/1/1434\u200f");
    QTest::newRow("in words") << QStringLiteral("15 محرم 1434هـ");
    QTest::newRow("with vowels and Persian digits") << QStringLiteral("۱۵ مُحَرَّم ۱۴۳۴ ه");
    QTest::newRow("in English") << QStringLiteral("15 muharram 1434 AH");
}

void TstHijriDate::readsTypedDates()
{
    QFETCH(QString, typed);
    const auto hijri = HijriDate::parse(typed);
    QVERIFY(hijri);
    QCOMPARE(hijri->isoText(), QStringLiteral("1434-01-15"));
}

void TstHijriDate::refusesDaysThatDoNotExist_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("30 in a month of 29") << QStringLiteral("1433-12-30");
    QTest::newRow("day 0") << QStringLiteral("1434-01-00");
    QTest::newRow("month 13") << QStringLiteral("1434-13-01");
    QTest::newRow("a Gregorian year") << QStringLiteral("2012-11-29");
    QTest::newRow("a Gregorian month") << QStringLiteral("15 نوفمبر 1434");
    QTest::newRow("words") << QStringLiteral("غرة محرم");
}

void TstHijriDate::refusesDaysThatDoNotExist()
{
    QFETCH(QString, typed);
    QVERIFY(!HijriDate::parse(typed));
}

void TstHijriDate::namesMonths()
{
    QCOMPARE(HijriDate::monthName(1, Language::Arabic), QStringLiteral("محرم"));
    QCOMPARE(HijriDate::monthName(12, Language::Arabic), QStringLiteral("ذو الحجة"));
    QCOMPARE(HijriDate::monthName(12, Language::English), QStringLiteral("Dhu al-Hijja"));
    QCOMPARE(HijriDate::monthName(13, Language::Arabic), QString());
    for (int month = 1; month <= 12; ++month) {
        const QString typed = QStringLiteral("1 %1 1440").arg(HijriDate::monthName(month, Language::Arabic));
        QCOMPARE(HijriDate::parse(typed), std::optional(HijriDate{1440, month, 1}));
    }
}

void TstHijriDate::threadsGetTheSameDays()
{
    std::vector<HijriDate> expected;
    for (int i = 0; i < 2000; ++i) {
        expected.push_back(*HijriDate::fromGregorian(QDate(2010, 1, 1).addDays(i)));
    }
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 2000; ++i) {
                wrong += HijriDate::fromGregorian(QDate(2010, 1, 1).addDays(i)) == expected[std::size_t(i)] ? 0 : 1;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TstHijriDate)
#include "TstHijriDate.moc"
