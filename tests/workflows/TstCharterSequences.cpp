// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Transaction.h"
#include "support/Verify.h"
#include "workflows/CharterFixture.h"

#include <QRandomGenerator>
#include <QtTest>

#include <set>

using namespace tahaluf;

/** Whatever is done to the text in whatever order, it stays whole. */
class TstCharterSequences : public QObject
{
    Q_OBJECT

private slots:
    void randomCommandsKeepTheTextWhole_data();
    void randomCommandsKeepTheTextWhole();

private:
    static void doSomething(CharterFixture& f, QRandomGenerator& random, const std::vector<Entry>& proposals);
    static QString brokenIn(CharterFixture& f);
};

namespace {
constexpr int Sequences = 40;
constexpr int Steps = 60;
} // namespace

void TstCharterSequences::randomCommandsKeepTheTextWhole_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= Sequences; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

/** One command on a random place of the newest version; that it is refused is fine. */
void TstCharterSequences::doSomething(CharterFixture& f, QRandomGenerator& random, const std::vector<Entry>& proposals)
{
    const CharterTree tree = f.tree();
    const auto any = [&] { return tree.isEmpty() ? ArticleId() : tree.at(random.bounded(tree.size())).article.id; };
    CharterWorkflow& charters = f.charters();
    switch (random.bounded(9)) {
    case 0:
    case 1: {
        Article made;
        made.charter = f.charter.id;
        made.kind = static_cast<ArticleKind>(random.bounded(3));
        made.heading = QStringLiteral("عنوان");
        made.text = QStringLiteral("نص %1").arg(random.bounded(1000));
        made.parent = made.kind == ArticleKind::Part ? ArticleId() : any();
        (void)charters.add(made, random.bounded(2) == 0 ? any() : ArticleId());
        break;
    }
    case 2:
        (void)charters.moveUp(any());
        break;
    case 3:
        (void)charters.moveDown(any());
        break;
    case 4:
        (void)charters.moveInto(any(), any(), random.bounded(6));
        break;
    case 5:
        if (random.bounded(3) == 0) {
            (void)charters.remove(any());
        }
        break;
    case 6: {
        ArticleSource source;
        source.article = any();
        source.entry = proposals[random.bounded(static_cast<quint32>(proposals.size()))].id;
        (void)charters.link(source);
        break;
    }
    case 7: {
        const auto sources = f.workspace->records().articleSources.all();
        if (sources && !sources->empty()) {
            (void)charters.unlink((*sources)[random.bounded(static_cast<quint32>(sources->size()))].id);
        }
        break;
    }
    default:
        if (random.bounded(8) == 0 && charters.circulate(f.charter.id, QDate(2012, 12, 31))) {
            if (const auto next = charters.createFrom(f.charter.id)) {
                f.charter = *next;
            }
        }
        break;
    }
}

QString TstCharterSequences::brokenIn(CharterFixture& f)
{
    CoalitionRecords& records = f.workspace->records();
    const auto articles = records.articles.all();
    const auto sources = records.articleSources.all();
    if (!articles || !sources) {
        return QStringLiteral("cannot be read");
    }
    std::set<qint64> known;
    std::set<std::pair<qint64, QString>> lineages;
    std::map<std::pair<qint64, qint64>, std::set<int>> positions;
    for (const Article& article : *articles) {
        known.insert(article.id.value());
        if (!lineages.insert({article.charter.value(), article.lineage}).second) {
            return QStringLiteral("a lineage twice in one version");
        }
        if (!positions[{article.charter.value(), article.parent.value()}].insert(article.position).second) {
            return QStringLiteral("a position given twice");
        }
    }
    for (const auto& [siblings, taken] : positions) {
        if (*taken.begin() != 1 || *taken.rbegin() != static_cast<int>(taken.size())) {
            return QStringLiteral("a gap in the positions");
        }
    }
    std::set<std::pair<qint64, qint64>> pairs;
    for (const ArticleSource& source : *sources) {
        if (known.count(source.article.value()) == 0) {
            return QStringLiteral("a source of nothing");
        }
        if (!pairs.insert({source.article.value(), source.entry.value()}).second) {
            return QStringLiteral("a source twice");
        }
    }
    const CharterTree tree = f.tree();
    int number = 0;
    for (const CharterNode& node : tree.nodes()) {
        const bool hasParent = node.article.parent.isValid();
        if (hasParent != (node.parent >= 0) || hasParent == (node.article.kind == ArticleKind::Part)) {
            return QStringLiteral("an article that points to nothing");
        }
        if (node.article.kind == ArticleKind::Article && node.number != ++number) {
            return QStringLiteral("a gap in the numbers");
        }
    }
    return {};
}

void TstCharterSequences::randomCommandsKeepTheTextWhole()
{
    QFETCH(quint32, seed);
    CharterFixture f;
    constexpr int Proposals = 5;
    std::vector<Entry> proposals;
    proposals.reserve(Proposals);
    for (int i = 0; i < Proposals; ++i) {
        proposals.push_back(f.proposal(QStringLiteral("مقترح %1").arg(i)));
    }
    QRandomGenerator random(seed);
    for (int step = 0; step < Steps; ++step) {
        doSomething(f, random, proposals);
        const QString broken = brokenIn(f);
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(broken)));
    }
}

QTEST_GUILESS_MAIN(TstCharterSequences)
#include "TstCharterSequences.moc"
