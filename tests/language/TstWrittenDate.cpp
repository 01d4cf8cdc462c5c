// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/WrittenDate.h"

#include <QTest>

using namespace tahaluf;

class TstWrittenDate : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatOfficesWrite_data();
    void readsWhatOfficesWrite();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TstWrittenDate::readsWhatOfficesWrite_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"2012-11-29",
                             "29/11/2012",
                             "29.11.2012",
                             "٢٩/١١/٢٠١٢",
                             "2012/11/29",
                             "29 نوفمبر 2012م",
                             "29 نوفمبر 2012",
                             "٢٩ تشرين الثاني ٢٠١٢",
                             "29 November 2012",
                             "29-Nov-2012",
                             "15/1/1434",
                             "15/01/1434هـ",
                             "1434/1/15",
                             "1434-01-15",
                             "15 محرم 1434هـ",
                             "١٥ محرّم ١٤٣٤ هـ"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TstWrittenDate::readsWhatOfficesWrite()
{
    QFETCH(QString, text);
    const Result<QDate> date = WrittenDate::read(text);
    QVERIFY2(date, date ? "" : qPrintable(date.error().message));
    QCOMPARE(*date, QDate(2012, 11, 29));
}

void TstWrittenDate::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such month") << "29/13/2012"
                                   << "no month 13";
    QTest::newRow("no such day") << "31/11/2012"
                                 << "no day 31";
    QTest::newRow("no such Hijri day") << "30/1/1434"
                                       << "Umm al-Qura";
    QTest::newRow("no such Hijri month") << "15 نوفمبر 1434هـ"
                                         << "Umm al-Qura";
    QTest::newRow("two digits of a year") << "29/11/12"
                                          << "is not a date";
    QTest::newRow("words") << "قريبًا"
                           << "is not a date";
}

void TstWrittenDate::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const Result<QDate> date = WrittenDate::read(text);
    QVERIFY(!date);
    QVERIFY2(date.error().message.contains(words), qPrintable(date.error().message));
}

QTEST_APPLESS_MAIN(TstWrittenDate)
#include "TstWrittenDate.moc"
