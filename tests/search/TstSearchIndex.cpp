// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CoalitionCatalog.h"
#include "coalition/members/Member.h"
#include "coalition/members/Person.h"
#include "coalition/proposals/Entry.h"
#include "search/SearchIndex.h"
#include "storage/FileSettings.h"
#include "storage/Migrator.h"
#include "storage/Query.h"
#include "storage/Repository.h"
#include "storage/Transaction.h"

#include <QTest>

#include <set>

using namespace tahaluf;

namespace {

/** An empty coalition in memory, its index observing every write. */
struct Fixture
{
    Fixture()
        : database(std::move(*Database::openInMemory()))
        , catalog(coalitionCatalog())
        , journal(*database, catalog, notifier, clock)
        , index(*database, catalog)
        , members(journal)
        , people(journal)
        , entries(journal)
    {
        const Result<void> migrated = Migrator::migrate(*database);
        ready = migrated.has_value();
        journal.addObserver(index);
    }

    Member member(const QString& name)
    {
        Member member;
        member.name = name;
        ready = members.insert(member).has_value() && ready;
        return member;
    }

    Entry entry(const QString& number, const QString& text, const QString& formalText = {})
    {
        Entry entry;
        entry.number = number;
        entry.text = text;
        entry.formalText = formalText;
        ready = entries.insert(entry).has_value() && ready;
        return entry;
    }

    /** The titles that a query finds, best first. */
    QStringList titles(const QString& typed, const QStringList& entities = {}, int limit = 50)
    {
        const auto hits = index.search(typed, entities, limit);
        if (!hits) {
            return {QStringLiteral("failed: ") + hits.error().message};
        }
        QStringList result;
        for (const SearchHit& hit : *hits) {
            result.append(hit.title);
        }
        return result;
    }

    qint64 rows(const QString& table)
    {
        return database->number(QStringLiteral("SELECT count(*) FROM ") + table).value_or(-1);
    }

    bool ready = false;
    Clock clock;
    ChangeNotifier notifier;
    std::unique_ptr<Database> database;
    EntityCatalog catalog;
    Journal journal;
    SearchIndex index;
    Repository<Member> members;
    Repository<Person> people;
    Repository<Entry> entries;
};

const QString Trafficking = QStringLiteral("إنشاء لجنةٍ وطنيّة لمكافحة الإتجار بالبشر");

} // namespace

class TstSearchIndex : public QObject
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
    void followsCorrections();
    void followsTheRecycleBin();
    void aCorrectionInTheBinStaysThere();
    void rolledBackWritesAreNotFound();
    void looksOnlyWhereAsked();
    void keepsTheLimit();
    void findsUsersSynonyms();
    void rebuildMakesTheSameIndex();
    void anOldIndexIsMadeAnew();
    void everyEntityHasItsOwnBand();
    void everyStatementIsPrepared();
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
};

void TstSearchIndex::findsEverySpelling_data()
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

void TstSearchIndex::findsEverySpelling()
{
    QFETCH(QString, typed);
    Fixture file;
    file.entry(QStringLiteral("ت 2-011"), Trafficking, QStringLiteral("يُنشأ مجلسٌ أعلى"));
    QVERIFY(file.ready);
    QCOMPARE(file.titles(typed), QStringList{Trafficking});
}

void TstSearchIndex::doesNotFindWhatIsNotAsked_data()
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

void TstSearchIndex::doesNotFindWhatIsNotAsked()
{
    QFETCH(QString, typed);
    Fixture file;
    file.entry(QStringLiteral("ت 2-011"), Trafficking);
    QVERIFY(file.ready);
    QCOMPARE(file.titles(typed), QStringList());
}

void TstSearchIndex::tellsWhatItFound()
{
    Fixture file;
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

void TstSearchIndex::aNumberComesFirst()
{
    Fixture file;
    file.entry(QStringLiteral("ت 2-011"), QStringLiteral("الأول"));
    file.entry(QStringLiteral("ت 2-012"), QStringLiteral("تعديل ت 2-011"));
    file.entry(QStringLiteral("ت 2-013"), QStringLiteral("ملاحظة"), QStringLiteral("انظر ت 2-011"));
    QVERIFY(file.ready);
    QCOMPARE(file.titles(QStringLiteral("ت ٢-٠١١")),
             (QStringList{QStringLiteral("الأول"), QStringLiteral("تعديل ت 2-011"), QStringLiteral("ملاحظة")}));
}

void TstSearchIndex::aNameComesBeforeItsMentions()
{
    Fixture file;
    file.entry(QStringLiteral("ت 1-001"), QStringLiteral("تتولى وزارة الداخلية التنسيق"));
    file.member(QStringLiteral("وزارة الداخلية"));
    file.entry(QStringLiteral("ت 1-002"), QStringLiteral("تدريب"), QStringLiteral("تدرّب وزارة الداخلية موظفيها"));
    QVERIFY(file.ready);
    QCOMPARE(file.titles(QStringLiteral("وزارة الداخلية")),
             (QStringList{QStringLiteral("وزارة الداخلية"),
                          QStringLiteral("تتولى وزارة الداخلية التنسيق"),
                          QStringLiteral("تدريب")}));
}

void TstSearchIndex::fewMembersAreNotLostAmongManyEntries()
{
    Fixture file;
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

void TstSearchIndex::followsCorrections()
{
    Fixture file;
    Entry entry = file.entry(QStringLiteral("ت 2-011"), QStringLiteral("إنشاء مأوى"));
    entry.text = QStringLiteral("إنشاء خط ساخن");
    QVERIFY(file.entries.update(entry));
    QCOMPARE(file.titles(QStringLiteral("مأوى")), QStringList());
    QCOMPARE(file.titles(QStringLiteral("ساخن")), QStringList{QStringLiteral("إنشاء خط ساخن")});
    // A change outside the searched fields leaves the index alone.
    entry.state = EntryState::UnderStudy;
    QVERIFY(file.entries.update(entry));
    QCOMPARE(file.titles(QStringLiteral("ساخن")).size(), 1);
    QCOMPARE(file.rows(QStringLiteral("search_text")), 1);
}

void TstSearchIndex::followsTheRecycleBin()
{
    Fixture file;
    const Member member = file.member(QStringLiteral("جامعة قطر"));
    QVERIFY(file.members.remove(member.id));
    QCOMPARE(file.titles(QStringLiteral("جامعة")), QStringList());
    QCOMPARE(file.rows(QStringLiteral("search_documents")), 0);
    QVERIFY(file.members.restore(member.id));
    QCOMPARE(file.titles(QStringLiteral("جامعة")), QStringList{QStringLiteral("جامعة قطر")});
}

void TstSearchIndex::aCorrectionInTheBinStaysThere()
{
    Fixture file;
    Member member = file.member(QStringLiteral("جامعة قطر"));
    QVERIFY(file.members.remove(member.id));
    const auto deleted = file.members.get(member.id);
    QVERIFY(deleted);
    member = *deleted;
    member.notes = QStringLiteral("سُجلت خطأ");
    QVERIFY(file.members.update(member));
    QCOMPARE(file.titles(QStringLiteral("جامعة")), QStringList());
}

void TstSearchIndex::rolledBackWritesAreNotFound()
{
    Fixture file;
    {
        Result<Transaction> transaction = Transaction::begin(file.journal);
        QVERIFY(transaction);
        file.member(QStringLiteral("هيئة لم تُحفظ"));
    }
    QCOMPARE(file.titles(QStringLiteral("تحفظ")), QStringList());
    QCOMPARE(file.rows(QStringLiteral("search_text")), 0);
}

void TstSearchIndex::looksOnlyWhereAsked()
{
    Fixture file;
    file.member(QStringLiteral("معهد تدريب الشرطة"));
    file.entry(QStringLiteral("ت 1-001"), QStringLiteral("تدريب العاملين"));
    QVERIFY(file.ready);
    const QString members = specOf<Member>().info().key;
    QCOMPARE(file.titles(QStringLiteral("تدريب"), {members}), QStringList{QStringLiteral("معهد تدريب الشرطة")});
    QCOMPARE(file.titles(QStringLiteral("تدريب")).size(), 2);
    QCOMPARE(file.titles(QStringLiteral("تدريب"), {QStringLiteral("nowhere")}), QStringList());
}

void TstSearchIndex::keepsTheLimit()
{
    Fixture file;
    for (int i = 1; i <= 5; ++i) {
        file.entry(QStringLiteral("ت 1-00%1").arg(i), QStringLiteral("توعية %1").arg(i));
    }
    QVERIFY(file.ready);
    // Equal ones: the newest first.
    QCOMPARE(file.titles(QStringLiteral("توعية "), {}, 2),
             (QStringList{QStringLiteral("توعية 5"), QStringLiteral("توعية 4")}));
    QCOMPARE(file.titles(QStringLiteral("توعية "), {}, 0), QStringList());
}

void TstSearchIndex::findsUsersSynonyms()
{
    Fixture file;
    file.entry(QStringLiteral("ت 1-001"), QStringLiteral("تركيب كاميرات"));
    QCOMPARE(file.titles(QStringLiteral("مراقبة ")), QStringList());
    QVERIFY(FileSettings::setValue(*file.database, Searcher::synonymsKey(), QStringLiteral("مراقبة، كاميرات")));
    QVERIFY(file.index.searcher().loadSynonyms());
    QCOMPARE(file.titles(QStringLiteral("مراقبة ")), QStringList{QStringLiteral("تركيب كاميرات")});
}

void TstSearchIndex::rebuildMakesTheSameIndex()
{
    Fixture file;
    file.member(QStringLiteral("وزارة العدل"));
    const Member gone = file.member(QStringLiteral("هيئة ملغاة"));
    QVERIFY(file.members.remove(gone.id));
    file.entry(QStringLiteral("ت 2-011"), Trafficking);
    const auto content = [&file] {
        QStringList lines;
        Query query(*file.database,
                    QStringLiteral("SELECT d.id, d.title, t.words, t.stems FROM search_documents d "
                                   "JOIN search_text t ON t.rowid = d.id ORDER BY d.id"));
        while (query.next()) {
            lines.append(QStringLiteral("%1|%2|%3|%4")
                             .arg(query.value<QString>(0),
                                  query.value<QString>(1),
                                  query.value<QString>(2),
                                  query.value<QString>(3)));
        }
        return lines;
    };
    const QStringList before = content();
    QCOMPARE(before.size(), 2);
    QVERIFY(file.database->run(QStringLiteral("DELETE FROM search_text")));
    QCOMPARE(file.titles(QStringLiteral("العدل")), QStringList());
    QVERIFY(file.index.rebuild(file.journal));
    QCOMPARE(content(), before);
    QCOMPARE(file.titles(QStringLiteral("العدل")), QStringList{QStringLiteral("وزارة العدل")});
}

void TstSearchIndex::anOldIndexIsMadeAnew()
{
    Fixture file;
    file.member(QStringLiteral("وزارة العدل"));
    QVERIFY(file.index.ensureCurrent(file.journal));
    QCOMPARE(file.index.isCurrent().value_or(false), true);
    // As a release with other folding rules would have left it.
    QVERIFY(FileSettings::setValue(*file.database, QStringLiteral("search_index"), QStringLiteral("0-old")));
    QVERIFY(file.database->run(QStringLiteral("UPDATE search_text SET words = 'old', stems = 'old'")));
    QCOMPARE(file.index.isCurrent().value_or(true), false);
    QVERIFY(file.index.ensureCurrent(file.journal));
    QCOMPARE(file.titles(QStringLiteral("العدل")).size(), 1);
    QCOMPARE(file.index.isCurrent().value_or(false), true);
}

void TstSearchIndex::everyEntityHasItsOwnBand()
{
    std::set<qint64> bands;
    const EntityCatalog catalog = coalitionCatalog();
    for (const EntityInfo* entity : catalog.all()) {
        const SearchPlan plan(*entity);
        QVERIFY(plan.firstId() >= 0);
        QVERIFY2(bands.insert(plan.firstId()).second, qPrintable(entity->key));
        QCOMPARE(plan.recordId(plan.documentId(17)), 17);
        QVERIFY(plan.documentId(17) > plan.firstId() && plan.documentId(17) <= plan.lastId());
    }
}

void TstSearchIndex::everyStatementIsPrepared()
{
    Fixture file;
    QVERIFY(file.ready);
    QVERIFY(file.index.optimize());
    QVERIFY(file.index.ensureCurrent(file.journal));
    // Looks for the titles of links, too: every entity in the catalogue answers.
    const EntityCatalog catalog = coalitionCatalog();
    for (const EntityInfo* entity : catalog.all()) {
        QVERIFY2(file.index.search(QStringLiteral("كلمة"), {entity->key}), qPrintable(entity->key));
    }
}

void TstSearchIndex::hostileTextIsOnlyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("SQL") << QStringLiteral("'); DROP TABLE search_text; --");
    QTest::newRow("FTS5 syntax") << QStringLiteral("\"a\" NEAR/2 (b* OR ^c) {words}: -d");
    QTest::newRow("markup") << QStringLiteral("<img src=file:///etc/passwd> word");
    QTest::newRow("unbalanced quotes") << QStringLiteral("«\"“x");
}

void TstSearchIndex::hostileTextIsOnlyText()
{
    QFETCH(QString, text);
    Fixture file;
    file.member(text);
    file.member(QStringLiteral("سالم"));
    QVERIFY(file.ready);
    QVERIFY(file.index.search(text));
    QCOMPARE(file.titles(QStringLiteral("سالم")), QStringList{QStringLiteral("سالم")});
    QCOMPARE(file.rows(QStringLiteral("search_text")), 2);
    const QString firstWord = ArabicText::fold(text).value(0);
    QVERIFY(file.titles(firstWord + u' ').contains(text));
}

QTEST_GUILESS_MAIN(TstSearchIndex)
#include "TstSearchIndex.moc"
