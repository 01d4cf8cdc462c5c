// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/services/ReferralFlow.h"
#include "coalition/services/ServiceFinder.h"
#include "coalition/services/ServiceHours.h"

#include <QTest>

using namespace tahaluf;

namespace {

const QDate Thursday(2012, 11, 29);

Service service(const QString& name, ServiceKind kind = ServiceKind::Shelter)
{
    Service made;
    made.name = name;
    made.kind = kind;
    return made;
}

QStringList namesOf(const std::vector<FoundService>& found)
{
    QStringList names;
    for (const FoundService& each : found) {
        names << each.service.name + (each.isOpen ? QString() : QStringLiteral(" (closed)"));
    }
    return names;
}

} // namespace

/** «Find a service» and the hours and paths it rests on, without a file. */
class TstServiceFinder : public QObject
{
    Q_OBJECT

private slots:
    void hours_data();
    void hours();
    void timesAsTyped_data();
    void timesAsTyped();
    void findsByNeedGroupAndLanguage();
    void whatIsOpenComesFirst();
    void languagesAreNamedOnce();
    void stepsFollowOneAnotherUnlessTheySayOtherwise();
    void findsTheStepWithoutAnEnd();
};

void TstServiceFinder::hours_data()
{
    QTest::addColumn<ServiceDays>("days");
    QTest::addColumn<QString>("opens");
    QTest::addColumn<QString>("closes");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<bool>("isOpen");
    const auto at = [](QDate day, int hour, int minute = 0) { return QDateTime(day, QTime(hour, minute)); };
    const QDate friday = Thursday.addDays(1);
    const QDate saturday = Thursday.addDays(2);
    QTest::newRow("around the clock") << ServiceDays::EveryDay << ""
                                      << "" << at(friday, 3) << true;
    QTest::newRow("within") << ServiceDays::SundayToThursday << "07:00"
                            << "14:00" << at(Thursday, 7) << true;
    QTest::newRow("the last minute") << ServiceDays::SundayToThursday << "07:00"
                                     << "14:00" << at(Thursday, 13, 59) << true;
    QTest::newRow("at closing") << ServiceDays::SundayToThursday << "07:00"
                                << "14:00" << at(Thursday, 14) << false;
    QTest::newRow("at the weekend") << ServiceDays::SundayToThursday << "07:00"
                                    << "14:00" << at(friday, 9) << false;
    QTest::newRow("saturday") << ServiceDays::SaturdayToThursday << "07:00"
                              << "14:00" << at(saturday, 9) << true;
    QTest::newRow("friday") << ServiceDays::SaturdayToThursday << ""
                            << "" << at(friday, 9) << false;
    QTest::newRow("over midnight, before") << ServiceDays::EveryDay << "16:00"
                                           << "02:00" << at(Thursday, 23) << true;
    QTest::newRow("over midnight, after") << ServiceDays::EveryDay << "16:00"
                                          << "02:00" << at(Thursday, 1) << true;
    QTest::newRow("over midnight, at noon") << ServiceDays::EveryDay << "16:00"
                                            << "02:00" << at(Thursday, 12) << false;
    QTest::newRow("the night after a working day") << ServiceDays::SundayToThursday << "16:00"
                                                   << "02:00" << at(friday, 1) << true;
    QTest::newRow("the night after a day off") << ServiceDays::SundayToThursday << "16:00"
                                               << "02:00" << at(saturday, 1) << false;
}

void TstServiceFinder::hours()
{
    QFETCH(ServiceDays, days);
    QFETCH(QString, opens);
    QFETCH(QString, closes);
    QFETCH(QDateTime, at);
    Service one = service(QStringLiteral("خدمة"));
    one.days = days;
    one.opensAt = opens;
    one.closesAt = closes;
    QTEST(ServiceHours(one).isOpen(at), "isOpen");
}

void TstServiceFinder::timesAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("whole") << "7:30"
                           << "07:30";
    QTest::newRow("an hour") << "14"
                             << "14:00";
    QTest::newRow("Arabic-Indic") << "٧:٣٠"
                                  << "07:30";
    QTest::newRow("a dot") << " 16.00 "
                           << "16:00";
    QTest::newRow("no hour of a day") << "25:00"
                                      << "";
    QTest::newRow("words") << "صباحًا"
                           << "";
}

void TstServiceFinder::timesAsTyped()
{
    QFETCH(QString, typed);
    QTEST(ServiceHours::stored(typed).value_or(QString()), "stored");
}

void TstServiceFinder::findsByNeedGroupAndLanguage()
{
    Service women = service(QStringLiteral("دار النساء"));
    women.forWomen = true;
    women.forChildren = true;
    women.languages = QStringLiteral("العربية، الفلبينية");
    Service men = service(QStringLiteral("دار الرجال"));
    men.forMen = true;
    men.languages = QStringLiteral("الهندية, English");
    const Service all = service(QStringLiteral("دار للجميع"));
    const Service hotline = service(QStringLiteral("الخط الهاتفي"), ServiceKind::Hotline);
    const std::vector<Service> services{women, men, all, hotline};
    QCOMPARE(namesOf(findServices(services, {})).size(), 4);
    QCOMPARE(namesOf(findServices(services, {.kind = ServiceKind::Shelter, .group = ServedGroup::Women})),
             (QStringList{"دار النساء", "دار للجميع"}));
    QCOMPARE(namesOf(findServices(services, {.group = ServedGroup::Children})).contains(QStringLiteral("دار الرجال")),
             false);
    // With or without the article; one that states no languages is kept.
    QCOMPARE(namesOf(findServices(services, {.kind = ServiceKind::Shelter, .language = QStringLiteral("هندية")})),
             (QStringList{"دار الرجال", "دار للجميع"}));
    QCOMPARE(namesOf(findServices({women}, {.language = QStringLiteral("الأردية")})), QStringList());
}

void TstServiceFinder::whatIsOpenComesFirst()
{
    Service office = service(QStringLiteral("أ مكتب"));
    office.days = ServiceDays::SundayToThursday;
    office.opensAt = QStringLiteral("07:00");
    office.closesAt = QStringLiteral("14:00");
    const Service always = service(QStringLiteral("ب دائم"));
    QCOMPARE(namesOf(findServices({office, always}, {.at = QDateTime(Thursday, QTime(22, 0))})),
             (QStringList{"ب دائم", "أ مكتب (closed)"}));
    QCOMPARE(namesOf(findServices({office, always}, {.at = QDateTime(Thursday, QTime(10, 0))})),
             (QStringList{"أ مكتب", "ب دائم"}));
}

void TstServiceFinder::languagesAreNamedOnce()
{
    Service one = service(QStringLiteral("أ"));
    one.languages = QStringLiteral("العربية، الهندية");
    Service two = service(QStringLiteral("ب"));
    two.languages = QStringLiteral("هندية، الأردية، ، العربيه");
    QCOMPARE(languagesOf({one, two}), (QStringList{"الأردية", "العربية", "الهندية"}));
}

void TstServiceFinder::stepsFollowOneAnotherUnlessTheySayOtherwise()
{
    std::vector<ReferralStep> steps(4);
    for (int i = 0; i < 4; ++i) {
        steps[static_cast<std::size_t>(i)].id = ReferralStepId(i + 1);
        steps[static_cast<std::size_t>(i)].position = i + 1;
    }
    steps[0].otherwise = ReferralStepId(4);
    steps[1].next = ReferralStepId(4);
    steps[2].ends = true;
    // Whatever order they come in.
    std::swap(steps[0], steps[3]);
    const ReferralFlow flow(steps);
    QCOMPARE(flow.steps().front().id, ReferralStepId(1));
    QVERIFY(flow.ways()[0].goesOn);
    QCOMPARE(*flow.ways()[0].otherwise, std::size_t(3));
    QCOMPARE(*flow.ways()[1].next, std::size_t(3));
    QVERIFY(!flow.ways()[1].goesOn);
    QVERIFY(!flow.ways()[2].next);
    QVERIFY(!flow.ways()[3].next);
    QVERIFY(!flow.endless());
}

void TstServiceFinder::findsTheStepWithoutAnEnd()
{
    std::vector<ReferralStep> steps(3);
    for (int i = 0; i < 3; ++i) {
        steps[static_cast<std::size_t>(i)].id = ReferralStepId(i + 1);
        steps[static_cast<std::size_t>(i)].position = i + 1;
    }
    steps[1].next = ReferralStepId(1);
    QCOMPARE(*ReferralFlow(steps).endless(), std::size_t(0));
    // The same round with a way out.
    steps[1].otherwise = ReferralStepId(3);
    QVERIFY(!ReferralFlow(steps).endless());
}

QTEST_GUILESS_MAIN(TstServiceFinder)
#include "TstServiceFinder.moc"
