// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CoalitionCatalog.h"
#include "language/ArabicText.h"
#include "language/Phrasebook.h"

#include <QTest>

using namespace tahaluf;

/** No field of any entity has room for who a victim is: the test walks all of them, by key and by both labels. */
class TstNoVictims : public QObject
{
    Q_OBJECT

private slots:
    void noFieldCarriesAVictimsName_data();
    void noFieldCarriesAVictimsName();
    void totalsHaveNoRoomForWords();
    void theWordsWouldBeFound();

private:
    /** What such a field would be called. */
    static QString identityWord(const QString& label)
    {
        static const QStringList words{"victim",      "survivor", "beneficiary", "patient",  "passport", "qid",
                                       "national_id", "birth",    "nationality", "case_no",  "client",   "ضحية",
                                       "الضحية",      "الناجي",   "الناجية",     "المستفيد", "مستفيدة",  "المستفيدة",
                                       "جواز",        "الجواز",   "الميلاد",     "ميلاد",    "الجنسية",  "جنسية"};
        const QStringList said = ArabicText::fold(QString(label).replace(u'_', u' '));
        for (const QString& word : words) {
            if (said.contains(ArabicText::foldKey(word))) {
                return word;
            }
        }
        return {};
    }
};

void TstNoVictims::noFieldCarriesAVictimsName_data()
{
    QTest::addColumn<QString>("label");
    const Phrasebook arabic(Language::Arabic);
    int fields = 0;
    const EntityCatalog catalog = coalitionCatalog();
    for (const EntityInfo* entity : catalog.all()) {
        QTest::addRow("%s", qPrintable(entity->key)) << entity->key;
        for (const FieldInfo& field : entity->fields) {
            const QString place = entity->key + u'.' + field.key;
            QTest::addRow("%s key", qPrintable(place)) << field.key;
            QTest::addRow("%s en", qPrintable(place)) << QString::fromUtf8(field.source);
            QTest::addRow("%s ar", qPrintable(place)) << arabic.phrase(field.context, field.source);
            ++fields;
        }
    }
    QVERIFY(fields > 400);
}

void TstNoVictims::noFieldCarriesAVictimsName()
{
    QFETCH(QString, label);
    const QString found = identityWord(label);
    QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("“%1” asks for “%2”").arg(label, found)));
}

void TstNoVictims::totalsHaveNoRoomForWords()
{
    const EntityCatalog catalog = coalitionCatalog();
    const EntityInfo* totals = catalog.find(QStringLiteral("monthly_totals"));
    QVERIFY(totals);
    for (const FieldInfo& field : totals->fields) {
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
        QVERIFY2(!isText, qPrintable(field.key));
        // A link may lead to a body or a path, never to a person.
        QVERIFY2(field.linkEntity != QLatin1String("people"), qPrintable(field.key));
    }
}

void TstNoVictims::theWordsWouldBeFound()
{
    QVERIFY(!identityWord(QStringLiteral("victim_name")).isEmpty());
    QVERIFY(!identityWord(QStringLiteral("اسم الضحية")).isEmpty());
    QVERIFY(!identityWord(QStringLiteral("Nationality")).isEmpty());
    QVERIFY(identityWord(QStringLiteral("Responsible body")).isEmpty());
}

QTEST_GUILESS_MAIN(TstNoVictims)
#include "TstNoVictims.moc"
