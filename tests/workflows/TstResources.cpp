// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/resources/ResourceMatcher.h"
#include "reports/papers/PaperCatalog.h"
#include "support/PaperText.h"
#include "support/ResourceFixture.h"
#include "support/Verify.h"

#include <QTest>

using namespace tahaluf;

namespace {
const QDate Monday(2012, 12, 3);
}

/** Shared resources: requested, agreed, used, returned; matched to a need; reported on. */
class TstResources : public QObject
{
    Q_OBJECT

private slots:
    void aRequestGoesItsWay();
    void commandsKeepTheirOrder();
    void oneRoomIsPromisedOnce();
    void ofPublicationsThereIsEnough();
    void refusesWhatCannotBe();
    void statesAreNotTyped();
    void aPromisedResourceStays();
    void matchesWordsLanguageAndRoom();
    void whatIsFreeComesFirst();
    void theReportAddsUp();
};

void TstResources::aRequestGoesItsWay()
{
    ResourceFixture f;
    const Resource hall = f.resource(QStringLiteral("قاعة"));
    const ResourceRequest request = f.requested(hall, QDate(2012, 11, 29));
    QCOMPARE(request.number, QStringLiteral("طم-001"));
    QCOMPARE(request.requestedOn, QDate(2012, 11, 29));
    VERIFY_DONE(f.workflow().agree(request.id));
    QCOMPARE(f.read(request.id).answeredOn, QDate(2012, 11, 29));
    VERIFY_DONE(f.workflow().startUse(request.id));
    VERIFY_DONE(f.workflow().giveBack(request.id, {.moneySaved = 1500, .hoursSaved = 8}));
    const ResourceRequest done = f.read(request.id);
    QCOMPARE(done.state, RequestState::Returned);
    QCOMPARE(done.returnedOn, QDate(2012, 11, 29));
    QCOMPARE(done.moneySaved + done.hoursSaved, 1508);
}

void TstResources::commandsKeepTheirOrder()
{
    ResourceFixture f;
    const Resource hall = f.resource(QStringLiteral("قاعة"));
    const ResourceRequest request = f.requested(hall, Monday);
    VERIFY_REFUSED(f.workflow().startUse(request.id), "cannot be done now");
    VERIFY_REFUSED(f.workflow().giveBack(request.id, {}), "cannot be done now");
    VERIFY_REFUSED(f.workflow().refuse(request.id, QStringLiteral("  ")), "why");
    VERIFY_DONE(f.workflow().refuse(request.id, QStringLiteral("مشغولة")));
    VERIFY_REFUSED(f.workflow().agree(request.id), "cannot be done now");
    VERIFY_REFUSED(f.workflow().withdraw(request.id, QStringLiteral("سبب")), "cannot be done now");
    const ResourceRequest second = f.requested(hall, Monday);
    VERIFY_DONE(f.workflow().agree(second.id));
    VERIFY_REFUSED(f.workflow().giveBack(second.id, {}), "after its use began");
    VERIFY_REFUSED(f.workflow().withdraw(second.id, {}), "why");
    VERIFY_DONE(f.workflow().withdraw(second.id, QStringLiteral("أُجّل التدريب")));
}

void TstResources::oneRoomIsPromisedOnce()
{
    ResourceFixture f;
    const Resource hall = f.resource(QStringLiteral("قاعة"));
    const ResourceRequest first = f.requested(hall, Monday, Monday.addDays(2));
    const ResourceRequest rival = f.requested(hall, Monday.addDays(1));
    VERIFY_DONE(f.workflow().agree(first.id));
    VERIFY_REFUSED(f.workflow().agree(rival.id), "001");
    for (const auto& [from, until] : {std::pair(Monday.addDays(2), Monday.addDays(4)),
                                      std::pair(Monday.addDays(-1), Monday),
                                      std::pair(Monday.addDays(-5), Monday.addDays(9))}) {
        ResourceRequest late = f.wanted(hall, from, until);
        VERIFY_REFUSED(f.workflow().saveRequest(late), "001");
    }
    f.requested(hall, Monday.addDays(3));
    VERIFY_DONE(f.workflow().withdraw(first.id, QStringLiteral("أُجّل")));
    VERIFY_DONE(f.workflow().agree(rival.id));
}

void TstResources::ofPublicationsThereIsEnough()
{
    ResourceFixture f;
    const Resource leaflet = f.resource(QStringLiteral("مطوية"), ResourceKind::Publication);
    VERIFY_DONE(f.workflow().agree(f.requested(leaflet, Monday).id));
    VERIFY_DONE(f.workflow().agree(f.requested(leaflet, Monday).id));
}

void TstResources::refusesWhatCannotBe()
{
    ResourceFixture f;
    Resource hall = f.resource(QStringLiteral("قاعة"));
    hall.availableFrom = Monday;
    hall.availableUntil = Monday.addDays(-1);
    VERIFY_REFUSED(f.workflow().save(hall), "before it begins");
    hall.availableUntil = Monday.addDays(10);
    VERIFY_DONE(f.workflow().save(hall));
    ResourceRequest request = f.wanted(hall, Monday.addDays(2), Monday.addDays(1));
    VERIFY_REFUSED(f.workflow().saveRequest(request), "before it begins");
    request = f.wanted(hall, Monday.addDays(-1), Monday);
    VERIFY_REFUSED(f.workflow().saveRequest(request), "not available before");
    request = f.wanted(hall, Monday, Monday.addDays(11));
    VERIFY_REFUSED(f.workflow().saveRequest(request), "not available after");
    request = f.wanted(hall, Monday);
    request.requestedBy = f.university.id;
    VERIFY_REFUSED(f.workflow().saveRequest(request), "offers this itself");
}

void TstResources::statesAreNotTyped()
{
    ResourceFixture f;
    ResourceRequest request = f.requested(f.resource(QStringLiteral("قاعة")), Monday);
    request.state = RequestState::Agreed;
    VERIFY_REFUSED(f.workflow().saveRequest(request), "not by entering");
    request.state = RequestState::Requested;
    request.purpose = QStringLiteral("تدريب آخر");
    VERIFY_DONE(f.workflow().saveRequest(request));
}

void TstResources::aPromisedResourceStays()
{
    ResourceFixture f;
    const Resource hall = f.resource(QStringLiteral("قاعة"));
    const ResourceRequest request = f.requested(hall, Monday);
    VERIFY_DONE(f.workflow().agree(request.id));
    VERIFY_REFUSED(f.workspace->store(QStringLiteral("resources"))->remove(hall.id.value()), "001");
    VERIFY_DONE(f.workflow().withdraw(request.id, QStringLiteral("أُجّل")));
    VERIFY_DONE(f.workspace->store(QStringLiteral("resources"))->remove(hall.id.value()));
}

void TstResources::matchesWordsLanguageAndRoom()
{
    Resource trainer;
    trainer.id = ResourceId(1);
    trainer.name = QStringLiteral("مدرب");
    trainer.kind = ResourceKind::Trainer;
    trainer.fields = QStringLiteral("التعرّف المبكر، المقابلة");
    trainer.languages = QStringLiteral("العربية، الإنجليزية");
    Resource hall;
    hall.id = ResourceId(2);
    hall.name = QStringLiteral("قاعة تدريب");
    hall.capacity = 40;
    hall.availableUntil = Monday;
    const ResourceMatcher matcher({trainer, hall}, {});
    const auto names = [&matcher](const ResourceNeed& need) {
        QStringList found;
        for (const MatchedResource& one : matcher.match(need)) {
            found << matcher.resources()[one.place].name;
        }
        return found;
    };
    QCOMPARE(names({}).size(), 2);
    // However the word is written, with its article or without.
    QCOMPARE(names({.words = QStringLiteral("تعرف")}), QStringList{"مدرب"});
    QCOMPARE(names({.words = QStringLiteral("للمقابلة والتعرف")}), QStringList{"مدرب"});
    QCOMPARE(names({.words = QStringLiteral("سفينة")}), QStringList());
    QCOMPARE(names({.kind = ResourceKind::Trainer, .language = QStringLiteral("انجليزية")}), QStringList{"مدرب"});
    QCOMPARE(names({.kind = ResourceKind::Trainer, .language = QStringLiteral("الأردية")}), QStringList());
    QCOMPARE(names({.kind = ResourceKind::Venue, .capacity = 40}), QStringList{"قاعة تدريب"});
    QCOMPARE(names({.kind = ResourceKind::Venue, .capacity = 41}), QStringList());
    QCOMPARE(names({.kind = ResourceKind::Venue, .from = Monday}), QStringList{"قاعة تدريب"});
    QCOMPARE(names({.kind = ResourceKind::Venue, .from = Monday, .until = Monday.addDays(1)}), QStringList());
}

void TstResources::whatIsFreeComesFirst()
{
    ResourceFixture f;
    const Resource first = f.resource(QStringLiteral("أ قاعة"));
    f.resource(QStringLiteral("ب قاعة"));
    VERIFY_DONE(f.workflow().agree(f.requested(first, Monday, Monday.addDays(2)).id));
    const ResourceMatcher matcher(*f.records().resources.all(QStringLiteral("sort_key")),
                                  *f.records().resourceRequests.all());
    const auto matched = matcher.match({.words = QStringLiteral("قاعة"), .from = Monday.addDays(2)});
    QCOMPARE(matched.size(), std::size_t(2));
    QCOMPARE(matcher.resources()[matched[0].place].name, QStringLiteral("ب قاعة"));
    QVERIFY(matched[0].isFree && !matched[1].isFree);
    QVERIFY(matcher.match({.from = Monday.addDays(3)}).front().isFree);
}

void TstResources::theReportAddsUp()
{
    ResourceFixture f;
    const Resource hall = f.resource(QStringLiteral("قاعة"));
    Resource fund = f.resource(QStringLiteral("صندوق"), ResourceKind::Fund);
    fund.audience = Audience::Internal;
    VERIFY_DONE(f.workflow().save(fund));
    const QDate day(2012, 11, 20);
    for (const Resource& resource : {hall, fund}) {
        const ResourceRequest request = f.requested(resource, day, day.addDays(2));
        VERIFY_DONE(f.workflow().agree(request.id));
        VERIFY_DONE(f.workflow().giveBack(request.id, {.moneySaved = 1000, .hoursSaved = 4}));
    }
    VERIFY_DONE(f.workflow().refuse(f.requested(hall, Monday).id, QStringLiteral("مشغولة")));
    const auto tables = [&f](Audience edition) {
        PaperRequest request;
        request.edition = edition;
        const auto paper = PaperCatalog::make(QStringLiteral("resource-use"), f.records(), request);
        return paper ? PaperText::blocks<paper::Table>(*paper) : QVector<paper::Table>();
    };
    QCOMPARE(PaperText::cells(tables(Audience::Internal)[0].totals), (QStringList{"الإجمالي", "2", "6", "2000", "8"}));
    QCOMPARE(PaperText::cells(tables(Audience::Partners)[0].rows[0]),
             (QStringList{"جامعة قطر", "1", "3", "1000", "4"}));
    QCOMPARE(PaperText::column(tables(Audience::Partners)[1], 6), (QStringList{"معاد", "مرفوض"}));
    QVERIFY(PaperText::column(tables(Audience::Partners)[1], 7).last().contains(QStringLiteral("مشغولة")));
    QVERIFY(!PaperText::column(tables(Audience::Public)[1], 7).join(u' ').contains(QStringLiteral("مشغولة")));
}

QTEST_GUILESS_MAIN(TstResources)
#include "TstResources.moc"
