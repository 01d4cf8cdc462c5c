// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchFixture.h"
#include "search/SimilarTexts.h"
#include "support/Verify.h"

using namespace tahaluf;

namespace {
const QString Campaign =
    QStringLiteral("إطلاق حملة توعية بلغات العمالة الوافدة في المطار والأسواق وأماكن السكن، تعرّف بالحقوق");
const QString Shelter = QStringLiteral("تخصيص جناح مستقل للأسر والأطفال في دار الإيواء، فيه مشرفات مقيمات");
const QString Referral = QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات الصحية والشرطية خلال ستة أشهر");
const QString Register = QStringLiteral("إعداد سجل موحد بأرقام نقاط الاتصال ومناوبيها خارج أوقات الدوام");

struct Proposals : SearchFixture
{
    Proposals()
    {
        for (const QString& text : {Campaign, Shelter, Referral, Register}) {
            entry(QStringLiteral("خ-%1").arg(++count, 3, 10, QLatin1Char('0')), text);
        }
    }
    std::vector<SimilarText> to(const QString& text, const QSet<qint64>& except = {}, int limit = 5)
    {
        auto found = SimilarTexts(*database, catalog, QStringLiteral("proposals")).of(text, except, limit);
        if (!found) {
            qFatal("%s", qPrintable(found.error().message));
        }
        return *found;
    }
    int count = 0;
};
} // namespace

/** Which texts are offered as likely duplicates, however they are worded. */
class TstSimilarTexts : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSameIdeaInOtherWords_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("the same words") << Referral << Referral;
        QTest::newRow("without hamza, with harakat")
            << QStringLiteral("توحيدُ نموذج احالة الضحايا بين الجهات الصحيه والشرطيه") << Referral;
        QTest::newRow("another order and another ending")
            << QStringLiteral("نموذج موحد لإحالة الضحية بين الجهات الشرطية والجهات الصحية") << Referral;
        QTest::newRow("with particles") << QStringLiteral("حملة للتوعية بلغات العمالة في الأسواق والمطار") << Campaign;
        QTest::newRow("a part of it") << QStringLiteral("جناح للأسر والأطفال في دار إيواء") << Shelter;
    }
    void findsTheSameIdeaInOtherWords()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        Proposals p;
        const auto found = p.to(written);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().text, meant);
        QVERIFY2(found.front().score >= SimilarTexts::Threshold, qPrintable(QString::number(found.front().score)));
    }

    void leavesOutWhatOnlySharesAWordOrTwo_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("one common word") << QStringLiteral("تدريب الضحايا على مهن تعينهم على العيش الكريم");
        QTest::newRow("nothing in common") << QStringLiteral("نشر تقرير سنوي مشترك بالمؤشرات الوطنية");
        QTest::newRow("two words are too few") << QStringLiteral("إحالة الضحايا");
        QTest::newRow("nothing") << QString();
        QTest::newRow("signs only") << QStringLiteral("«» -- \" OR NEAR( * )");
    }
    void leavesOutWhatOnlySharesAWordOrTwo()
    {
        QFETCH(QString, written);
        Proposals p;
        QVERIFY(p.to(written).empty());
    }

    void theLikeliestComesFirst()
    {
        Proposals p;
        p.entry(QStringLiteral("خ-010"), QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات، وتدريب العاملين عليه"));
        const auto found = p.to(Referral);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].text, Referral);
        QCOMPARE(found[0].score, 1.0);
        QVERIFY(found[1].score < found[0].score);
        QCOMPARE(found[1].number, QStringLiteral("خ-010"));
        QCOMPARE(p.to(Referral, {}, 1).size(), std::size_t(1));
        QCOMPARE(p.to(Referral, {found[0].id}).front().number, QStringLiteral("خ-010"));
    }

    void aWordOfEveryTextDoesNotHideARareOne()
    {
        Proposals p;
        for (int i = 0; i < 400; ++i) {
            p.entry(QStringLiteral("خ-%1").arg(100 + i),
                    QStringLiteral("مقترح من الجهات بشأن الضحايا رقم %1 في موضوع %2").arg(i).arg(i * 7));
        }
        const auto found = p.to(QStringLiteral("مقترح من الجهات بشأن نموذج موحد لإحالة الضحايا بين الصحية والشرطية"));
        QVERIFY(!found.empty());
        QCOMPARE(found.front().text, Referral);
    }

    void whatIsDeletedIsNotOffered()
    {
        Proposals p;
        const auto found = p.to(Shelter);
        QCOMPARE(found.size(), std::size_t(1));
        VERIFY_DONE(p.entries.remove(EntryId(found.front().id)));
        QVERIFY(p.to(Shelter).empty());
    }
};

QTEST_GUILESS_MAIN(TstSimilarTexts)
#include "TstSimilarTexts.moc"
