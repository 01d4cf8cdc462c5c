// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** Services and referral paths as tables: an import says the same yes and no as the window. */
class TstCliServices : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPathComesInAnyOrderOfItsRows();
    void aTableOfServicesIsTidied();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void identityNumbersAreWarnedAbout();
    void searchFindsServicesButNoAddress();

private:
    [[nodiscard]] CliAnswer import(const QString& entity, const QByteArray& csv, const QStringList& more = {}) const
    {
        return m_cli->import(QStringLiteral("a.tahaluf"), entity, csv, more);
    }
    [[nodiscard]] QJsonArray exported(const QString& entity, const QString& where) const
    {
        return m_cli->exported(QStringLiteral("a.tahaluf"), entity, {where});
    }

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliServices::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
}

void TstCliServices::aPathComesInAnyOrderOfItsRows()
{
    DONE(import("referral_paths", "name,audience\nمسار من جدول,public\n"));
    // The first row names the last one, which names the second.
    DONE(import("referral_steps",
                "path,position,name,member,limit_hours,condition,next,otherwise,ends\n"
                "مسار من جدول,1,فرز,وزارة الداخلية,2,وجود مؤشرات,,إغلاق الملف,\n"
                "مسار من جدول,2,رعاية,المجلس الأعلى للصحة,48,,,,نعم\n"
                "مسار من جدول,3,إغلاق الملف,وزارة العدل,,طلب الشخص,رعاية,إغلاق نهائي,\n"
                "مسار من جدول,4,إغلاق نهائي,وزارة العدل,,,,,\n"));
    const QJsonArray steps = exported("referral_steps", "path=مسار من جدول");
    QCOMPARE(steps.size(), 4);
    for (const auto& step : steps) {
        const QJsonObject one = step.toObject();
        if (one["name"].toString() == QStringLiteral("فرز")) {
            QCOMPARE(one["otherwise"].toString(), QStringLiteral("إغلاق الملف"));
            QCOMPARE(one["limit_hours"].toInt(), 2);
        }
    }
    // Two rows that wait for one another are named, not waited for.
    const CliAnswer answer = import("referral_steps",
                                    "path,name,next\n"
                                    "مسار من جدول,أ,ب\n"
                                    "مسار من جدول,ب,أ\n");
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error().contains(QStringLiteral("“ب”")), qPrintable(answer.error()));
}

void TstCliServices::aTableOfServicesIsTidied()
{
    DONE(import("services",
                "name,member,kind,for_women,languages,days,opens_at,closes_at\n"
                "عيادة,المجلس الأعلى للصحة,medical,نعم,\"العربية , الأردية\",الأحد إلى الخميس,٧:٣٠,14\n"));
    const QJsonObject one = exported("services", "name=عيادة").first().toObject();
    QCOMPARE(one["languages"].toString(), QStringLiteral("العربية، الأردية"));
    QCOMPARE(one["opens_at"].toString() + one["closes_at"].toString(), QStringLiteral("07:3014:00"));
    QCOMPARE(one["days"].toString(), QStringLiteral("sunday_to_thursday"));
    QCOMPARE(one["address_audience"].toString(), QStringLiteral("internal"));
}

void TstCliServices::refusalsSayWhatToDo_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("the address of a shelter")
        << "services"
        << QByteArray("name,member,kind,address,address_audience\nدار,وزارة الداخلية,shelter,شارع 1,partners\n")
        << "foundation alone";
    QTest::newRow("no time") << "services" << QByteArray("name,member,opens_at\nخدمة,وزارة الداخلية,صباحًا\n")
                             << "07:30";
    QTest::newRow("no body") << "services" << QByteArray("name\nخدمة\n") << "member";
    QTest::newRow("another path") << "referral_steps" << QByteArray("path,name,next\nإحالة طفل,خطوة,الإيواء\n")
                                  << "another path";
}

void TstCliServices::refusalsSayWhatToDo()
{
    QFETCH(QString, entity);
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const QByteArray before = m_cli->digest("a.tahaluf");
    const CliAnswer answer = import(entity, csv);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.error().contains(says), qPrintable(answer.error()));
    QCOMPARE(m_cli->digest("a.tahaluf"), before);
}

void TstCliServices::identityNumbersAreWarnedAbout()
{
    const CliAnswer answer = import("services",
                                    "name,member,how_to_refer\n"
                                    "خدمة,وزارة الداخلية,بالهاتف +974 4400 0101\n"
                                    "أخرى,وزارة الداخلية,الضحية 28463400123\n");
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.output.contains(QStringLiteral("3")) && answer.output.contains(QStringLiteral("how_to_refer")) &&
                 answer.output.contains(QStringLiteral("identity")),
             qPrintable(answer.output));
    QCOMPARE(answer.output.count(QStringLiteral("identity card")), 1);
}

void TstCliServices::searchFindsServicesButNoAddress()
{
    const CliAnswer found = m_cli->run({"search", "a.tahaluf", "الترجمة الفورية", "--json"});
    QVERIFY(found.output.contains(QStringLiteral("\"services\"")));
    const CliAnswer steps = m_cli->run({"search", "a.tahaluf", "تقدير السن", "--json"});
    QVERIFY(steps.output.contains(QStringLiteral("referral_steps")));
    const CliAnswer address = m_cli->run({"search", "a.tahaluf", "عنوان تجريبي", "--json"});
    QVERIFY2(!address.output.contains(QStringLiteral("\"services\"")), qPrintable(address.output));
}

QTEST_GUILESS_MAIN(TstCliServices)
#include "TstCliServices.moc"
