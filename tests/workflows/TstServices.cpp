// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ServiceFixture.h"
#include "support/Verify.h"

#include <QTest>

using namespace tahaluf;

/** The rules of services and referral paths. */
class TstServices : public QObject
{
    Q_OBJECT

private slots:
    void aServiceIsTidiedWhenItIsSaved();
    void refusesWhatIsNoService();
    void aShelterKeepsItsAddress();
    void verifyingIsDated();
    void listsWhatIsToBeVerified();
    void stepsKeepTheirPlaces();
    void aStepLeadsWithinItsPath();
    void noPathGoesRoundForEver();
    void aStepThatIsNamedStays();
};

void TstServices::aServiceIsTidiedWhenItIsSaved()
{
    ServiceFixture f;
    Service one = f.service(QStringLiteral("الإرشاد"));
    one.languages = QStringLiteral("العربية ,, الهندية;عربية");
    one.opensAt = QStringLiteral("٧:٣٠");
    one.closesAt = QStringLiteral("14");
    VERIFY_DONE(f.services().save(one));
    QCOMPARE(one.languages, QStringLiteral("العربية، الهندية"));
    QCOMPARE(one.opensAt + one.closesAt, QStringLiteral("07:3014:00"));
    one.closesAt = QStringLiteral("7:30");
    VERIFY_DONE(f.services().save(one));
    QVERIFY(one.opensAt.isEmpty() && one.closesAt.isEmpty());
}

void TstServices::refusesWhatIsNoService()
{
    ServiceFixture f;
    Service one = f.service(QStringLiteral("الإرشاد"));
    one.opensAt = QStringLiteral("صباحًا");
    VERIFY_REFUSED(f.services().save(one), "07:30");
    one.opensAt = QStringLiteral("8");
    one.closesAt.clear();
    VERIFY_REFUSED(f.services().save(one), "both");
    one.closesAt = QStringLiteral("12");
    one.capacity = -1;
    VERIFY_REFUSED(f.services().save(one), "Capacity");
    one.capacity = 0;
    one.member = {};
    QVERIFY(!f.services().save(one));
}

void TstServices::aShelterKeepsItsAddress()
{
    ServiceFixture f;
    Service shelter = f.service(QStringLiteral("دار الإيواء"), ServiceKind::Shelter);
    shelter.address = QStringLiteral("شارع 12");
    VERIFY_DONE(f.services().save(shelter));
    for (const Audience wider : {Audience::Partners, Audience::Public}) {
        shelter.addressAudience = wider;
        VERIFY_REFUSED(f.services().save(shelter), "shelter");
        QCOMPARE(shelter.addressReaders(), Audience::Internal);
    }
    Service hospital = f.service(QStringLiteral("مستشفى"), ServiceKind::Medical);
    hospital.addressAudience = Audience::Public;
    VERIFY_DONE(f.services().save(hospital));
    // What was a hospital with a known address cannot become a shelter with one.
    hospital.kind = ServiceKind::Shelter;
    VERIFY_REFUSED(f.services().save(hospital), "shelter");
}

void TstServices::verifyingIsDated()
{
    ServiceFixture f;
    const Service one = f.saved(f.service(QStringLiteral("خدمة")));
    const Service two = f.saved(f.service(QStringLiteral("أخرى")));
    VERIFY_DONE(f.services().verify({one.id, two.id}));
    QCOMPARE(f.records().services.get(two.id)->verifiedOn, QDate(2012, 11, 29));
    VERIFY_DONE(f.services().verify({one.id}, QDate(2012, 11, 1)));
    QCOMPARE(f.records().services.get(one.id)->verifiedOn, QDate(2012, 11, 1));
    VERIFY_REFUSED(f.services().verify({one.id}, QDate(2012, 11, 30)), "has come");
}

void TstServices::listsWhatIsToBeVerified()
{
    ServiceFixture f;
    const QDate today(2012, 11, 29);
    const auto verified = [&f](const QString& name, QDate on) {
        Service one = f.service(name);
        one.verifiedOn = on;
        f.saved(one);
    };
    verified(QStringLiteral("حديثة"), today.addDays(-ServiceVerificationDays));
    verified(QStringLiteral("قديمة"), today.addDays(-ServiceVerificationDays - 1));
    verified(QStringLiteral("أقدم"), today.addYears(-2));
    verified(QStringLiteral("لم تؤكَّد"), {});
    QStringList due;
    const auto toVerify = ServiceQueries(f.records()).toVerify();
    VERIFY_DONE(toVerify);
    for (const Service& each : *toVerify) {
        due << each.name;
    }
    QCOMPARE(due, (QStringList{"لم تؤكَّد", "أقدم", "قديمة"}));
}

void TstServices::stepsKeepTheirPlaces()
{
    ServiceFixture f;
    const ReferralPath path = f.path(QStringLiteral("مسار"));
    f.step(path, QStringLiteral("أولى"));
    ReferralStep second = f.step(path, QStringLiteral("ثانية"));
    ReferralStep between;
    between.path = path.id;
    between.name = QStringLiteral("بينهما");
    between.position = 2;
    VERIFY_DONE(f.services().saveStep(between));
    QCOMPARE(f.stepsOf(path), (QStringList{"أولى", "بينهما", "ثانية"}));
    second = *f.records().referralSteps.get(second.id);
    QCOMPARE(second.position, 3);
    second.position = 1;
    VERIFY_DONE(f.services().saveStep(second));
    QCOMPARE(f.stepsOf(path), (QStringList{"ثانية", "أولى", "بينهما"}));
    second.limitHours = -1;
    VERIFY_REFUSED(f.services().saveStep(second), "hours");
}

void TstServices::aStepLeadsWithinItsPath()
{
    ServiceFixture f;
    const ReferralPath path = f.path(QStringLiteral("مسار"));
    const ReferralPath other = f.path(QStringLiteral("مسار آخر"));
    ReferralStep first = f.step(path, QStringLiteral("أولى"));
    const ReferralStep last = f.step(path, QStringLiteral("أخيرة"));
    const ReferralStep elsewhere = f.step(other, QStringLiteral("في غيره"));
    first.next = elsewhere.id;
    VERIFY_REFUSED(f.services().saveStep(first), "another path");
    first.next = last.id;
    first.otherwise = elsewhere.id;
    first.condition = QStringLiteral("شرط");
    VERIFY_REFUSED(f.services().saveStep(first), "another path");
    first.otherwise = last.id;
    first.condition.clear();
    VERIFY_REFUSED(f.services().saveStep(first), "condition");
    first.condition = QStringLiteral("شرط");
    first.ends = true;
    VERIFY_REFUSED(f.services().saveStep(first), "no next step");
    first.ends = false;
    VERIFY_DONE(f.services().saveStep(first));
    first.path = other.id;
    VERIFY_REFUSED(f.services().saveStep(first), "stays in its path");
}

void TstServices::noPathGoesRoundForEver()
{
    ServiceFixture f;
    const ReferralPath path = f.path(QStringLiteral("مسار"));
    ReferralStep first = f.step(path, QStringLiteral("أولى"));
    ReferralStep second = f.step(path, QStringLiteral("ثانية"));
    const ReferralStep third = f.step(path, QStringLiteral("ثالثة"));
    second.next = first.id;
    VERIFY_REFUSED(f.services().saveStep(second), "without an end");
    QVERIFY(!f.records().referralSteps.get(second.id)->next.isValid());
    second.condition = QStringLiteral("لم تكتمل الوثائق");
    second.otherwise = third.id;
    VERIFY_DONE(f.services().saveStep(second));
    // The way out is not taken away again, by whatever step.
    second.otherwise = {};
    VERIFY_REFUSED(f.services().saveStep(second), "without an end");
    first.next = first.id;
    VERIFY_REFUSED(f.services().saveStep(first), "أولى");
}

void TstServices::aStepThatIsNamedStays()
{
    ServiceFixture f;
    const ReferralPath path = f.path(QStringLiteral("مسار"));
    ReferralStep first = f.step(path, QStringLiteral("أولى"));
    const ReferralStep second = f.step(path, QStringLiteral("ثانية"));
    const ReferralStep third = f.step(path, QStringLiteral("ثالثة"));
    first.condition = QStringLiteral("شرط");
    first.otherwise = third.id;
    VERIFY_DONE(f.services().saveStep(first));
    VERIFY_REFUSED(f.workspace->store(QStringLiteral("referral_steps"))->remove(third.id.value()), "أولى");
    VERIFY_DONE(f.workspace->store(QStringLiteral("referral_steps"))->remove(second.id.value()));
    QCOMPARE(f.stepsOf(path), (QStringList{"أولى", "ثالثة"}));
}

QTEST_GUILESS_MAIN(TstServices)
#include "TstServices.moc"
