// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/IndexRebuild.h"
#include "search/SearchFixture.h"

#include <QTest>

#include <set>

using namespace tahaluf;

class TstSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void followsCorrections();
    void followsTheRecycleBin();
    void aCorrectionInTheBinStaysThere();
    void rolledBackWritesAreNotFound();
    void rebuildMakesTheSameIndex();
    void aStoppedRebuildLeavesItAsItWas();
    void anOldIndexIsMadeAnew();
    void everyEntityHasItsOwnBand();
    void everyStatementIsPrepared();
};

void TstSearchIndex::followsCorrections()
{
    SearchFixture file;
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
    SearchFixture file;
    const Member member = file.member(QStringLiteral("جامعة قطر"));
    QVERIFY(file.members.remove(member.id));
    QCOMPARE(file.titles(QStringLiteral("جامعة")), QStringList());
    QCOMPARE(file.rows(QStringLiteral("search_documents")), 0);
    QVERIFY(file.members.restore(member.id));
    QCOMPARE(file.titles(QStringLiteral("جامعة")), QStringList{QStringLiteral("جامعة قطر")});
}

void TstSearchIndex::aCorrectionInTheBinStaysThere()
{
    SearchFixture file;
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
    SearchFixture file;
    {
        Result<Transaction> transaction = Transaction::begin(file.journal);
        QVERIFY(transaction);
        file.member(QStringLiteral("هيئة لم تُحفظ"));
    }
    QCOMPARE(file.titles(QStringLiteral("تحفظ")), QStringList());
    QCOMPARE(file.rows(QStringLiteral("search_text")), 0);
}

void TstSearchIndex::rebuildMakesTheSameIndex()
{
    SearchFixture file;
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

void TstSearchIndex::aStoppedRebuildLeavesItAsItWas()
{
    constexpr int Members = 600;
    SearchFixture file;
    Result<Transaction> transaction = Transaction::begin(file.journal);
    QVERIFY(transaction);
    for (int i = 0; i < Members; ++i) {
        file.member(QStringLiteral("جهة معنية بالضحايا %1").arg(i));
    }
    QVERIFY(transaction->commit());
    QVERIFY(file.database->run(QStringLiteral("UPDATE search_documents SET title = 'as it was'")));

    // Wherever it is stopped, down to the last statement.
    int steps = 0;
    int last = 0;
    const auto run = [&](int stopAt) {
        steps = last = 0;
        return IndexRebuild::run(file.index, file.journal, [&, stopAt](int done, int total) {
            const bool isOrdered = done >= std::exchange(last, done) && done <= total && total == Members;
            return ++steps != stopAt && isOrdered;
        });
    };
    for (const int stopAt : {1, 5, 9}) {
        const Result<void> stopped = run(stopAt);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().message,
                 QStringLiteral("The search index was not made anew. It is as it was before."));
        QCOMPARE(steps, stopAt);
        QCOMPARE(file.rows(QStringLiteral("search_documents WHERE title = 'as it was'")), Members);
        QCOMPARE(file.rows(QStringLiteral("search_text")), Members);
    }
    QVERIFY(run(0));
    QVERIFY(steps > 9 && last > 0);
    QCOMPARE(file.rows(QStringLiteral("search_documents WHERE title = 'as it was'")), 0);
    QCOMPARE(file.titles(QStringLiteral("الضحايا 599")), QStringList{QStringLiteral("جهة معنية بالضحايا 599")});
}

void TstSearchIndex::anOldIndexIsMadeAnew()
{
    SearchFixture file;
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
    SearchFixture file;
    QVERIFY(file.ready);
    QVERIFY(file.index.optimize());
    QVERIFY(file.index.ensureCurrent(file.journal));
    // Looks for the titles of links, too: every entity in the catalogue answers.
    const EntityCatalog catalog = coalitionCatalog();
    for (const EntityInfo* entity : catalog.all()) {
        QVERIFY2(file.index.search(QStringLiteral("كلمة"), {entity->key}), qPrintable(entity->key));
    }
}

QTEST_GUILESS_MAIN(TstSearchIndex)
#include "TstSearchIndex.moc"
