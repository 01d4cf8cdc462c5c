// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/IdentityLikeText.h"

#include <QTest>

using namespace tahaluf;

/** What looks like somebody's identity number in a text, and what does not. */
class TstIdentityLikeText : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("identity card") << "الضحية 28463400123 تحتاج إلى إيواء"
                                       << "28463400123";
        QTest::newRow("in Arabic-Indic digits") << "بطاقتها ٢٨٤٦٣٤٠٠١٢٣"
                                                << "28463400123";
        QTest::newRow("with a mark of direction inside") << "بطاقتها 28463\u200e400123"
                                                         << "28463400123";
        QTest::newRow("born after 2000") << "(30263400999)"
                                         << "30263400999";
        QTest::newRow("passport") << "تحمل الوثيقة EB1234567 منذ عام"
                                  << "EB1234567";
        QTest::newRow("passport of one letter") << "P7654321."
                                                << "P7654321";
        QTest::newRow("called a passport") << "جواز سفرها رقم 5551234"
                                           << "5551234";
        QTest::newRow("called so in English") << "passport no. 99 81 234"
                                              << "99 81 234";
        QTest::newRow("QID") << "QID: 2846340"
                             << "2846340";

        QTest::newRow("phone") << "+974 4400 0104"
                               << "";
        QTest::newRow("phone without spaces") << "+97444000104"
                                              << "";
        QTest::newRow("mobile with a prefix") << "0097433000104"
                                              << "";
        QTest::newRow("dates") << "من 2012-11-29 إلى 2012-12-20"
                               << "";
        QTest::newRow("reference") << "ت 2-011، ص 14/2012، TF-0001-57"
                                   << "";
        QTest::newRow("law") << "القانون رقم (15) لسنة 2011"
                             << "";
        QTest::newRow("a longer number") << "284634001234567"
                                         << "";
        QTest::newRow("passports spoken of") << "احتجاز جوازات السفر ممنوع، وجواز السفر لصاحبه"
                                             << "";
        QTest::newRow("conference") << "COP 18 و ISO 27001"
                                    << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void finds()
    {
        QFETCH(QString, text);
        QTEST(IdentityLikeText::find(text), "found");
    }
};

QTEST_GUILESS_MAIN(TstIdentityLikeText)
#include "TstIdentityLikeText.moc"
