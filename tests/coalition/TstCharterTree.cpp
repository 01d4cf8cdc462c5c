// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/charter/CharterDifference.h"
#include "coalition/charter/CharterReferences.h"

#include <QtTest>

using namespace tahaluf;

namespace {

/** Rows of one version, written down as a text is read: parts, their articles, their clauses. */
class Rows
{
public:
    Article& part(const QString& heading) { return add(ArticleKind::Part, {}, heading, {}); }
    Article& article(const QString& text) { return add(ArticleKind::Article, m_part, {}, text); }
    Article& clause(const QString& text) { return add(ArticleKind::Clause, m_article, {}, text); }
    Article& inner(const QString& text) { return add(ArticleKind::Clause, m_clause, {}, text); }
    [[nodiscard]] CharterTree tree() const { return CharterTree(m_rows); }
    std::vector<Article>& rows() { return m_rows; }
    [[nodiscard]] static QString lineage(int n) { return QStringLiteral("l%1").arg(n); }

private:
    Article& add(ArticleKind kind, ArticleId parent, const QString& heading, const QString& text)
    {
        Article row;
        row.id = ArticleId(static_cast<qint64>(m_rows.size()) + 1);
        row.kind = kind;
        row.parent = parent;
        row.heading = heading;
        row.text = text;
        row.lineage = lineage(static_cast<int>(m_rows.size()) + 1);
        row.position = static_cast<int>(m_rows.size()) + 1;
        m_rows.push_back(row);
        if (kind == ArticleKind::Part) {
            m_part = row.id;
        } else if (kind == ArticleKind::Article) {
            m_article = row.id;
        } else if (parent == m_article) {
            m_clause = row.id;
        }
        return m_rows.back();
    }

    std::vector<Article> m_rows;
    ArticleId m_part;
    ArticleId m_article;
    ArticleId m_clause;
};

Rows twoParts()
{
    Rows rows;
    rows.part(QStringLiteral("الرؤية")); // l1
    rows.article(QStringLiteral("المادة الأولى في النص")); // l2
    rows.article(QStringLiteral("تُراعى {المادة:l5} و{المادة:l4}.")); // l3
    rows.clause(QStringLiteral("فقرة")); // l4
    rows.inner(QStringLiteral("بند")); // l5
    rows.part(QStringLiteral("العضوية")); // l6
    rows.article(QStringLiteral("بحسب {المادة:l2} من {المادة:l1}")); // l7
    return rows;
}

} // namespace

/** The numbers of the founding text, its references and its difference: pure, from rows alone. */
class TstCharterTree : public QObject
{
    Q_OBJECT

private slots:
    void articlesAreNumberedThroughAllParts();
    void labelsReadAsInALaw();
    void rowsInAnyOrderGiveTheSameTree();
    void aRowWhoseParentIsMissingStillStands();
    void referencesFollowTheirArticle();
    void whatIsTypedByNumberIsStoredByLineage();
    void aReferenceToANumberThatIsNotThereIsRefused();
    void referencesThatLeadNowhereAreNamed();
    void theDifferenceNamesWhatBecameOfEachArticle();
    void renumberingAloneIsNoChange();
    void onlyWhatWasMovedCountsAsMoved();

private:
    const Phrasebook m_arabic{Language::Arabic};
    const Phrasebook m_english{Language::English};
};

void TstCharterTree::articlesAreNumberedThroughAllParts()
{
    const CharterTree tree = twoParts().tree();
    QCOMPARE(tree.size(), 7);
    QCOMPARE(tree.at(tree.indexOfLineage(QStringLiteral("l3"))).number, 2);
    QCOMPARE(tree.at(tree.indexOfLineage(QStringLiteral("l7"))).number, 3);
    QCOMPARE(tree.at(tree.indexOfLineage(QStringLiteral("l6"))).number, 2);
    QCOMPARE(tree.articleOf(tree.indexOfLineage(QStringLiteral("l5"))), tree.indexOfLineage(QStringLiteral("l3")));
    QCOMPARE(tree.partOf(tree.indexOfLineage(QStringLiteral("l7"))), tree.indexOfLineage(QStringLiteral("l6")));
}

void TstCharterTree::labelsReadAsInALaw()
{
    const CharterTree tree = twoParts().tree();
    const auto label = [&](const char* lineage, const Phrasebook& words) {
        return tree.label(tree.indexOfLineage(QString::fromLatin1(lineage)), words);
    };
    QCOMPARE(label("l6", m_arabic), QStringLiteral("الباب الثاني"));
    QCOMPARE(label("l6", m_english), QStringLiteral("Part Two"));
    QCOMPARE(label("l7", m_arabic), QStringLiteral("المادة (3)"));
    QCOMPARE(label("l7", m_english), QStringLiteral("Article (3)"));
    QCOMPARE(label("l7", Phrasebook(Language::Arabic, DigitShapes::ArabicIndic)), QStringLiteral("المادة (٣)"));
    QCOMPARE(label("l4", m_arabic), QStringLiteral("1"));
    QCOMPARE(label("l5", m_arabic), QStringLiteral("أ"));
    QCOMPARE(label("l5", m_english), QStringLiteral("a"));
    QCOMPARE(tree.citation(tree.indexOfLineage(QStringLiteral("l5")), m_arabic),
             QStringLiteral("الفقرة (1/أ) من المادة (2)"));
}

void TstCharterTree::rowsInAnyOrderGiveTheSameTree()
{
    Rows rows = twoParts();
    std::reverse(rows.rows().begin(), rows.rows().end());
    const CharterTree tree = rows.tree();
    for (int i = 0; i < tree.size(); ++i) {
        QCOMPARE(tree.at(i).article.lineage, Rows::lineage(i + 1));
    }
}

void TstCharterTree::aRowWhoseParentIsMissingStillStands()
{
    Rows rows = twoParts();
    rows.rows()[1].parent = ArticleId(99);
    const CharterTree tree = rows.tree();
    QCOMPARE(tree.size(), 7);
    QVERIFY(tree.indexOfLineage(QStringLiteral("l2")) >= 0);
}

void TstCharterTree::referencesFollowTheirArticle()
{
    Rows rows = twoParts();
    const QString text = rows.rows().back().text;
    QCOMPARE(CharterReferences(rows.tree()).shown(text, m_arabic), QStringLiteral("بحسب المادة (1) من الباب الأول"));
    rows.rows()[1].position = 50; // now after the other article of its part
    const CharterTree moved = rows.tree();
    QCOMPARE(CharterReferences(moved).shown(text, m_arabic), QStringLiteral("بحسب المادة (2) من الباب الأول"));
}

void TstCharterTree::whatIsTypedByNumberIsStoredByLineage()
{
    const CharterTree tree = twoParts().tree();
    const CharterReferences references(tree);
    const auto stored = [&](const char* typed) {
        const Result<QString> text = references.stored(QString::fromUtf8(typed));
        return text ? *text : text.error().message;
    };
    QCOMPARE(stored("انظر {المادة 3}"), QStringLiteral("انظر {المادة:l7}"));
    QCOMPARE(stored("انظر {المادة ٣}"), QStringLiteral("انظر {المادة:l7}"));
    QCOMPARE(stored("see {Part 2} and {Clause 2/1/a}"), QStringLiteral("see {المادة:l6} and {المادة:l5}"));
    QCOMPARE(stored("انظر {الفقرة 2/1}"), QStringLiteral("انظر {المادة:l4}"));
    for (const CharterNode& node : tree.nodes()) {
        for (const Phrasebook* words : {&m_arabic, &m_english}) {
            const QString typed = references.typed(node.article.text, *words);
            QVERIFY2(!typed.contains(QLatin1Char(':')), qPrintable(typed));
            QCOMPARE(stored(typed.toUtf8().constData()), node.article.text);
        }
    }
}

void TstCharterTree::aReferenceToANumberThatIsNotThereIsRefused()
{
    const CharterTree tree = twoParts().tree();
    const Result<QString> stored = CharterReferences(tree).stored(QStringLiteral("انظر {المادة 40}"));
    QVERIFY(!stored);
    QVERIFY2(stored.error().message.contains(QStringLiteral("{المادة 40}")), qPrintable(stored.error().message));
}

void TstCharterTree::referencesThatLeadNowhereAreNamed()
{
    Rows rows = twoParts();
    rows.rows().erase(rows.rows().begin() + 1);
    const CharterTree tree = rows.tree();
    const std::vector<DanglingReference> dangling = CharterReferences(tree).dangling();
    QCOMPARE(dangling.size(), std::size_t(1));
    QCOMPARE(dangling.front().lineage, QStringLiteral("l2"));
    QCOMPARE(dangling.front().article, ArticleId(7));
    QVERIFY(CharterReferences(tree).shown(QStringLiteral("{المادة:l2}"), m_arabic).contains(QLatin1Char('[')));
}

void TstCharterTree::theDifferenceNamesWhatBecameOfEachArticle()
{
    const CharterTree before = twoParts().tree();
    Rows rows = twoParts();
    std::vector<Article>& changed = rows.rows();
    changed[6].text = QStringLiteral("بحسب {المادة:l2} من هذه الوثيقة");
    changed[2].parent = changed[5].id; // the second article goes into the second part
    changed.erase(changed.begin() + 1);
    rows.article(QStringLiteral("مادة جديدة")).lineage = QStringLiteral("new");
    const CharterTree after = rows.tree();
    const std::vector<ArticleChange> changes = charterDifference(before, after, m_arabic);
    QStringList told;
    for (const ArticleChange& change : changes) {
        if (!change.isSame()) {
            told << change.lineage + (change.isAdded()     ? QStringLiteral(" added")
                                      : change.isRemoved() ? QStringLiteral(" removed")
                                      : change.isMoved     ? QStringLiteral(" moved")
                                                           : QStringLiteral(" changed"));
        }
    }
    QCOMPARE(told.join(QStringLiteral(", ")), QStringLiteral("l2 removed, l3 moved, l7 changed, new added"));
    const auto seventh = std::find_if(
        changes.begin(), changes.end(), [](const ArticleChange& c) { return c.lineage == QStringLiteral("l7"); });
    QVector<DifferencePiece> expected{{DifferencePiece::Kind::Same, QStringLiteral("بحسب [إحالة إلى مادة محذوفة] من")},
                                      {DifferencePiece::Kind::Removed, QStringLiteral("الباب الأول")},
                                      {DifferencePiece::Kind::Added, QStringLiteral("هذه الوثيقة")}};
    QCOMPARE(seventh->text, expected);
}

void TstCharterTree::renumberingAloneIsNoChange()
{
    const CharterTree before = twoParts().tree();
    Rows rows = twoParts();
    Article first;
    first.id = ArticleId(50);
    first.parent = rows.rows()[0].id;
    first.kind = ArticleKind::Article;
    first.position = 1;
    first.lineage = QStringLiteral("new");
    rows.rows().push_back(first);
    const CharterTree after = rows.tree();
    for (const ArticleChange& change : charterDifference(before, after, m_arabic)) {
        QCOMPARE(change.isSame(), change.lineage != QStringLiteral("new"));
    }
}

void TstCharterTree::onlyWhatWasMovedCountsAsMoved()
{
    Rows rows;
    rows.part(QStringLiteral("باب"));
    for (int i = 0; i < 6; ++i) {
        rows.article(QStringLiteral("مادة %1").arg(i));
    }
    const CharterTree before = rows.tree();
    rows.rows()[1].position = 100; // the first article goes to the end
    const CharterTree after = rows.tree();
    QStringList moved;
    for (const ArticleChange& change : charterDifference(before, after, m_arabic)) {
        if (change.isMoved) {
            moved << change.lineage;
        }
    }
    QCOMPARE(moved, QStringList{QStringLiteral("l2")});
}

QTEST_GUILESS_MAIN(TstCharterTree)
#include "TstCharterTree.moc"
