// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchFixture.h"

#include <QTest>

using namespace tahaluf;

class TstSearcher : public QObject
{
    Q_OBJECT

private slots:
    void findsEverySpelling_data();
    void findsEverySpelling();
    void doesNotFindWhatIsNotAsked_data();
    void doesNotFindWhatIsNotAsked();
    void tellsWhatItFound();
    void aNumberComesFirst();
    void aNameComesBeforeItsMentions();
    void fewMembersAreNotLostAmongManyEntries();
    void looksOnlyWhereAsked();
    void keepsTheLimit();
    void findsUsersSynonyms();
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
};

void TstSearcher::findsEverySpelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as written") << Trafficking;
    QTest::newRow("without hamza") << QStringLiteral("الاتجار");
    QTest::newRow("without article") << QStringLiteral("اتجار ");
    QTest::newRow("with a particle") << QStringLiteral("بالاتجار ");
    QTest::newRow("ha for ta marbuta") << QStringLiteral("لجنه وطنيه ");
    QTest::newRow("definite") << QStringLiteral("اللجنة ");
    QTest::newRow("without its particle") << QStringLiteral("مكافحة ");
    QTest::newRow("with harakat") << QStringLiteral("مُكَافَحَة ");
    QTest::newRow("with tatweel") << QStringLiteral("البشـــر");
    QTest::newRow("a synonym") << QStringLiteral("الأشخاص ");
    QTest::newRow("a plural from the list") << QStringLiteral("لجان ");
    QTest::newRow("being typed") << QStringLiteral("إنشاء لجنة وط");
    QTest::newRow("being typed, other form") << QStringLiteral("اتج");
    QTest::newRow("one letter") << QStringLiteral("ا");
    QTest::newRow("a phrase") << QStringLiteral("«الاتجار بالبشر»");
    QTest::newRow("number") << QStringLiteral("ت 2-011");
    QTest::newRow("number in Arabic-Indic digits") << QStringLiteral("ت ٢-٠١١");
    QTest::newRow("number, half typed") << QStringLiteral("2-0");
    QTest::newRow("formal wording") << QStringLiteral("المجلس");
}

void TstSearcher::findsEverySpelling()
{
    QFETCH(QString, typed);
    SearchFixture file;
    file.entry(QStringLiteral("ت 2-011"), Trafficking, QStringLiteral("يُنشأ مجلسٌ أعلى"));
    QVERIFY(file.ready);
    QCOMPARE(file.titles(typed), QStringList{Trafficking});
}

void TstSearcher::doesNotFindWhatIsNotAsked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("another word") << QStringLiteral("ميزانية");
    QTest::newRow("one word of two") << QStringLiteral("لجنة ميزانية");
    QTest::newRow("excluded") << QStringLiteral("لجنة -وطنية");
    QTest::newRow("words of a phrase turned round") << QStringLiteral("«بالبشر الاتجار»");
    QTest::newRow("another number") << QStringLiteral("ت 2-012");
    QTest::newRow("the number's digits turned round") << QStringLiteral("011-2");
    QTest::newRow("nothing") << QString();
}

void TstSearcher::doesNotFindWhatIsNotAsked()
{
    QFETCH(QString, typed);
    SearchFixture file;
    file.entry(QStringLiteral("ت 2-011"), Trafficking);
    QVERIFY(file.ready);
    QCOMPARE(file.titles(typed), QStringList());
}

void TstSearcher::tellsWhatItFound()
{
    SearchFixture file;
    const Entry entry = file.entry(QStringLiteral("ت 2-011"), Trafficking, QStringLiteral("صياغة عن المأوى"));
    QVERIFY(file.ready);
    const auto hits = file.index.search(QStringLiteral("المأوى"));
    QVERIFY(hits);
    QCOMPARE(hits->size(), 1U);
    const SearchHit& hit = hits->front();
    QCOMPARE(hit.entity, specOf<Entry>().info().key);
    QCOMPARE(hit.id, entry.id.value());
    QCOMPARE(hit.uid, entry.uid);
    QCOMPARE(hit.number, entry.number);
    QCOMPARE(hit.title, Trafficking);
    QVERIFY(hit.titleRanges.isEmpty());
    QCOMPARE(hit.snippet, QStringLiteral("صياغة عن المأوى"));
    QCOMPARE(hit.ranges.size(), 1);
    QCOMPARE(hit.snippet.mid(hit.ranges.first().start, hit.ranges.first().length), QStringLiteral("المأوى"));
}

void TstSearcher::aNumberComesFirst()
{
    SearchFixture file;
    file.entry(QStringLiteral("ت 2-011"), QStringLiteral("الأول"));
    file.entry(QStringLiteral("ت 2-012"), QStringLiteral("تعديل ت 2-011"));
    file.entry(QStringLiteral("ت 2-013"), QStringLiteral("ملاحظة"), QStringLiteral("انظر ت 2-011"));
    QVERIFY(file.ready);
    QCOMPARE(file.titles(QStringLiteral("ت ٢-٠١١")),
             (QStringList{QStringLiteral("الأول"), QStringLiteral("تعديل ت 2-011"), QStringLiteral("ملاحظة")}));
}

void TstSearcher::aNameComesBeforeItsMentions()
{
    SearchFixture file;
    file.entry(QStringLiteral("ت 1-001"), QStringLiteral("تتولى وزارة الداخلية التنسيق"));
    file.member(QStringLiteral("وزارة الداخلية"));
    file.entry(QStringLiteral("ت 1-002"), QStringLiteral("تدريب"), QStringLiteral("تدرّب وزارة الداخلية موظفيها"));
    QVERIFY(file.ready);
    QCOMPARE(file.titles(QStringLiteral("وزارة الداخلية")),
             (QStringList{QStringLiteral("وزارة الداخلية"),
                          QStringLiteral("تتولى وزارة الداخلية التنسيق"),
                          QStringLiteral("تدريب")}));
}

void TstSearcher::fewMembersAreNotLostAmongManyEntries()
{
    SearchFixture file;
    file.member(QStringLiteral("الهلال الأحمر القطري"));
    {
        Result<Transaction> transaction = Transaction::begin(file.journal);
        QVERIFY(transaction);
        for (int i = 1; i <= 2500; ++i) {
            file.entry(QStringLiteral("ت 3-%1").arg(i), QStringLiteral("مقترح عن الهلال الأحمر %1").arg(i));
        }
        QVERIFY(transaction->commit());
    }
    QVERIFY(file.ready);
    QCOMPARE(file.titles(QStringLiteral("الهلال ال")).value(0), QStringLiteral("الهلال الأحمر القطري"));
}

void TstSearcher::looksOnlyWhereAsked()
{
    SearchFixture file;
    file.member(QStringLiteral("معهد تدريب الشرطة"));
    file.entry(QStringLiteral("ت 1-001"), QStringLiteral("تدريب العاملين"));
    QVERIFY(file.ready);
    const QString members = specOf<Member>().info().key;
    QCOMPARE(file.titles(QStringLiteral("تدريب"), {members}), QStringList{QStringLiteral("معهد تدريب الشرطة")});
    QCOMPARE(file.titles(QStringLiteral("تدريب")).size(), 2);
    QCOMPARE(file.titles(QStringLiteral("تدريب"), {QStringLiteral("nowhere")}), QStringList());
}

void TstSearcher::keepsTheLimit()
{
    SearchFixture file;
    for (int i = 1; i <= 5; ++i) {
        file.entry(QStringLiteral("ت 1-00%1").arg(i), QStringLiteral("توعية %1").arg(i));
    }
    QVERIFY(file.ready);
    // Equal ones: the newest first.
    QCOMPARE(file.titles(QStringLiteral("توعية "), {}, 2),
             (QStringList{QStringLiteral("توعية 5"), QStringLiteral("توعية 4")}));
    QCOMPARE(file.titles(QStringLiteral("توعية "), {}, 0), QStringList());
}

void TstSearcher::findsUsersSynonyms()
{
    SearchFixture file;
    file.entry(QStringLiteral("ت 1-001"), QStringLiteral("تركيب كاميرات"));
    QCOMPARE(file.titles(QStringLiteral("مراقبة ")), QStringList());
    QVERIFY(FileSettings::setValue(*file.database, Searcher::synonymsKey(), QStringLiteral("مراقبة، كاميرات")));
    QVERIFY(file.index.searcher().loadSynonyms());
    QCOMPARE(file.titles(QStringLiteral("مراقبة ")), QStringList{QStringLiteral("تركيب كاميرات")});
}

void TstSearcher::hostileTextIsOnlyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("SQL") << QStringLiteral("'); DROP TABLE search_text; --");
    QTest::newRow("FTS5 syntax") << QStringLiteral("\"a\" NEAR/2 (b* OR ^c) {words}: -d");
    QTest::newRow("markup") << QStringLiteral("<img src=file:///etc/passwd> word");
    QTest::newRow("unbalanced quotes") << QStringLiteral("«\"“x");
}

void TstSearcher::hostileTextIsOnlyText()
{
    QFETCH(QString, text);
    SearchFixture file;
    file.member(text);
    file.member(QStringLiteral("سالم"));
    QVERIFY(file.ready);
    QVERIFY(file.index.search(text));
    QCOMPARE(file.titles(QStringLiteral("سالم")), QStringList{QStringLiteral("سالم")});
    QCOMPARE(file.rows(QStringLiteral("search_text")), 2);
    const QString firstWord = ArabicText::fold(text).value(0);
    QVERIFY(file.titles(firstWord + u' ').contains(text));
}

QTEST_GUILESS_MAIN(TstSearcher)
#include "TstSearcher.moc"
