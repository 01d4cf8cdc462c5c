// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/synonyms/SynonymRecords.h"
#include "search/SearchFixture.h"
#include "search/SynonymList.h"

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
    void switchesShippedSynonymsOff();
    void joinsOwnSynonymsWithShippedOnes();
    void shipsGroupsThatCanBeToldApart();
    void answersAFieldAndItsValue_data();
    void answersAFieldAndItsValue();
    void whatHasNoFieldOfThatNameIsAWord();
    void looksInsideWordsWhereNothingElseIsFound();
    void suggestsAWordOfTheIndex_data();
    void suggestsAWordOfTheIndex();
    void theVeryWordComesBeforeItsRelatives();
    void findsNamesAndNumbersHoweverTheyAreDivided_data();
    void findsNamesAndNumbersHoweverTheyAreDivided();
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
    // At once, also by whoever searched before.
    SynonymRecords records(file.journal);
    SynonymGroup group;
    group.words = QStringLiteral("مراقبة، كاميرات");
    QVERIFY(records.synonyms.insert(group));
    QCOMPARE(file.titles(QStringLiteral("مراقبة ")), QStringList{QStringLiteral("تركيب كاميرات")});
    group.isUsed = false;
    QVERIFY(records.synonyms.update(group));
    QCOMPARE(file.titles(QStringLiteral("مراقبة ")), QStringList());
}

void TstSearcher::switchesShippedSynonymsOff()
{
    SearchFixture file;
    file.entry(QStringLiteral("ت 1-001"), QStringLiteral("عقد ورش للإعلاميين"));
    QCOMPARE(file.titles(QStringLiteral("ندوة ")), QStringList{QStringLiteral("عقد ورش للإعلاميين")});
    SynonymRecords records(file.journal);
    SynonymGroup off;
    off.words = SynonymList::shippedLike(QStringLiteral("ندوة"));
    off.isShipped = true;
    off.isUsed = false;
    QVERIFY(records.synonyms.insert(off));
    QCOMPARE(file.titles(QStringLiteral("ندوة ")), QStringList());
    QVERIFY(records.synonyms.remove(off.id));
    QCOMPARE(file.titles(QStringLiteral("ندوة ")), QStringList{QStringLiteral("عقد ورش للإعلاميين")});
}

void TstSearcher::joinsOwnSynonymsWithShippedOnes()
{
    SearchFixture file;
    file.entry(QStringLiteral("ت 1-001"), QStringLiteral("عقد ورش للإعلاميين"));
    SynonymRecords records(file.journal);
    SynonymGroup group;
    group.words = QStringLiteral("ملتقى، ندوة");
    QVERIFY(records.synonyms.insert(group));
    QCOMPARE(file.titles(QStringLiteral("ملتقى ")), QStringList{QStringLiteral("عقد ورش للإعلاميين")});
}

void TstSearcher::shipsGroupsThatCanBeToldApart()
{
    QVERIFY(SynonymList::shipped().size() > 50);
    for (const QString& group : SynonymList::shipped()) {
        QCOMPARE(SynonymList::shippedLike(group), group);
    }
}

void TstSearcher::answersAFieldAndItsValue_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QString first = QStringLiteral("تدريب المفتشين");
    const QString second = QStringLiteral("تدريب القضاة");
    const QString justice = QStringLiteral("وزارة العدل");
    const QString interior = QStringLiteral("وزارة الداخلية");
    QTest::newRow("body and a word") << QStringLiteral("جهة:العدل تدريب") << QStringList{second};
    QTest::newRow("body, and the body itself") << QStringLiteral("جهة:العدل") << QStringList{justice, second};
    QTest::newRow("body by one of its names in English")
        << QStringLiteral("body:Interior kind:proposal") << QStringList{first};
    QTest::newRow("body in quotes") << QStringLiteral("الجهه:«وزارة الداخلية» تدريب") << QStringList{first};
    QTest::newRow("state") << QStringLiteral("حالة:مؤجل") << QStringList{second};
    QTest::newRow("state in English") << QStringLiteral("state:deferred") << QStringList{second};
    QTest::newRow("kind of record") << QStringLiteral("نوع:مقترح تدريب") << QStringList{second, first};
    QTest::newRow("kind of record without a word") << QStringLiteral("kind:proposals") << QStringList{second, first};
    QTest::newRow("not that body") << QStringLiteral("تدريب -جهة:العدل") << QStringList{first};
    QTest::newRow("two fields") << QStringLiteral("جهة:الداخلية حالة:مؤجل") << QStringList();
    QTest::newRow("day, in any digits") << QStringLiteral("تاريخ:٢٠١٢-١١ نوع:مقترح") << QStringList{first};
    QTest::newRow("year") << QStringLiteral("year:2013 kind:proposal") << QStringList{second};
    QTest::newRow("no such value") << QStringLiteral("حالة:أزرق") << QStringList();
    QTest::newRow("value still to be typed") << QStringLiteral("الداخلية جهة:") << QStringList{interior};
}

void TstSearcher::answersAFieldAndItsValue()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    SearchFixture file;
    Member justice = file.member(QStringLiteral("وزارة العدل"));
    Member interior = file.member(QStringLiteral("وزارة الداخلية"));
    interior.nameEn = QStringLiteral("Ministry of Interior");
    QVERIFY(file.members.update(interior));
    Entry first = file.entry(QStringLiteral("ت 1-001"), QStringLiteral("تدريب المفتشين"));
    first.member = interior.id;
    first.recordedAt = QDateTime(QDate(2012, 11, 29), QTime(10, 0));
    QVERIFY(file.entries.update(first));
    Entry second = file.entry(QStringLiteral("ت 1-002"), QStringLiteral("تدريب القضاة"));
    second.member = justice.id;
    second.state = EntryState::Deferred;
    second.recordedAt = QDateTime(QDate(2013, 1, 3), QTime(10, 0));
    QVERIFY(file.entries.update(second));
    QVERIFY(file.ready);
    QCOMPARE(file.titles(typed), found);
}

void TstSearcher::whatHasNoFieldOfThatNameIsAWord()
{
    SearchFixture file;
    file.entry(QStringLiteral("ت 1-001"), QStringLiteral("تنبيه: يبدأ الدوام في الساعة"));
    QCOMPARE(file.titles(QStringLiteral("تنبيه:يبدأ")).size(), 1);
}

void TstSearcher::looksInsideWordsWhereNothingElseIsFound()
{
    SearchFixture file;
    const QString text = QStringLiteral("المستشفيات الحكومية");
    file.entry(QStringLiteral("ت 1-001"), text);
    file.member(QStringLiteral("جامعة قطر"));
    QCOMPARE(file.titles(QStringLiteral("ستشف")), QStringList{text});
    const auto hits = file.index.search(QStringLiteral("ستشف"));
    QVERIFY(hits);
    QCOMPARE(hits->front().titleRanges, (QList<ArabicText::Range>{{0, 10}}));
    // Two letters are in too many words, and another word of the query must be there all the same.
    QCOMPARE(file.titles(QStringLiteral("شف")), QStringList());
    QCOMPARE(file.titles(QStringLiteral("ستشف ميزانية")), QStringList());
    // Words that came since are looked at too.
    file.entry(QStringLiteral("ت 1-002"), QStringLiteral("مستشفيان"));
    QCOMPARE(file.titles(QStringLiteral("ستشف")).size(), 2);
}

void TstSearcher::suggestsAWordOfTheIndex_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a wrong letter") << QStringLiteral("الاتحار بالبشر") << QStringLiteral("الإتجار بالبشر");
    QTest::newRow("a letter missing") << QStringLiteral("لمكافة") << QStringLiteral("لمكافحة");
    QTest::newRow("two letters changed round") << QStringLiteral("إنشاء لجتن") << QString();
    QTest::newRow("neighbours changed round") << QStringLiteral("بالبرش") << QStringLiteral("بالبشر");
    QTest::newRow("a word found in another form stays")
        << QStringLiteral("بمكافحة الاتحار") << QStringLiteral("بمكافحة الإتجار");
    QTest::newRow("right already") << QStringLiteral("لمكافحة") << QString();
    QTest::newRow("nothing like it") << QStringLiteral("قسطنطينية") << QString();
    QTest::newRow("another number is not meant") << QStringLiteral("2-012") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TstSearcher::suggestsAWordOfTheIndex()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    SearchFixture file;
    file.entry(QStringLiteral("ت 2-011"), Trafficking);
    const auto suggestion = file.index.searcher().suggestion(typed);
    QVERIFY(suggestion);
    QCOMPARE(*suggestion, meant);
}

void TstSearcher::theVeryWordComesBeforeItsRelatives()
{
    SearchFixture file;
    file.entry(QStringLiteral("ت 1-001"), QStringLiteral("أول"), QStringLiteral("رفع القضايا"));
    file.entry(QStringLiteral("ت 1-002"), QStringLiteral("ثان"), QStringLiteral("الملاحقة القضائية"));
    QCOMPARE(file.titles(QStringLiteral("قضايا")).value(0), QStringLiteral("أول"));
}

void TstSearcher::findsNamesAndNumbersHoweverTheyAreDivided_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");
    const QString one = QStringLiteral("عبدالله بن ناصر");
    const QString two = QStringLiteral("عبد الله بن ناصر");
    QTest::newRow("as one") << two << QStringLiteral("عبدالله");
    QTest::newRow("as two") << one << QStringLiteral("عبد الله");
    QTest::newRow("being typed") << two << QStringLiteral("عبدالل");
    QTest::newRow("without بن") << one << QStringLiteral("عبدالله ناصر");
    QTest::newRow("ابن for بن") << one << QStringLiteral("عبد الله ابن ناصر");
    QTest::newRow("as a phrase") << one << QStringLiteral("«عبد الله»");
    QTest::newRow("a number without spaces") << QStringLiteral("هاتف +974 4400 0012") << QStringLiteral("44000012");
    QTest::newRow("with its country") << QStringLiteral("هاتف +974 4400 0012") << QStringLiteral("+97444000012");
    QTest::newRow("with spaces") << QStringLiteral("هاتف +974 4400 0012") << QStringLiteral("٤٤٠٠ ٠٠١٢");
    QTest::newRow("phrase with a particle") << QStringLiteral("لحقوق الإنسان") << QStringLiteral("«حقوق الإنسان»");
}

void TstSearcher::findsNamesAndNumbersHoweverTheyAreDivided()
{
    QFETCH(QString, written);
    QFETCH(QString, typed);
    SearchFixture file;
    file.member(written);
    QCOMPARE(file.titles(typed), QStringList{written});
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
