// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Verify.h"
#include "workflows/CharterFixture.h"

#include <QtTest>

using namespace tahaluf;

/** The founding text from its first draft to the approved version that nothing changes any more. */
class TstCharter : public QObject
{
    Q_OBJECT

private slots:
    void theFirstDraftBeginsWithTheVision();
    void partsArticlesAndClausesGoWhereTheyBelong();
    void movingRenumbersWithoutGaps();
    void movingOverTheEdgeGoesIntoTheNextPart();
    void removingTakesItsClausesAndSourcesAlong();
    void aSourceIsOneThingAndOnlyOnce();
    void theNextVersionKeepsLineageAndSources();
    void aCirculatedVersionStaysAsTheBodiesReadIt();
    void commentsAreTakenWhileCirculatedAndAnswered();
    void approvalNamesWhatIsMissing();
    void approvalLocksEveryDoor();
    void forbiddenTransitionsSayWhatToDo();
    void editingAnAgreedArticleOpensItAgain();
    void twoVersionsOfTheSameNumberAreRefused();

private:
    template <typename T> static QString messageOf(const Result<T>& result)
    {
        return result ? QStringLiteral("done") : result.error().message;
    }
    static QString refusal(const QString& message) { return message == QLatin1String("done") ? QString() : message; }
};

void TstCharter::theFirstDraftBeginsWithTheVision()
{
    CharterFixture f;
    QCOMPARE(f.charter.number, 1);
    QCOMPARE(f.tree().at(0).article.heading, QStringLiteral("الرؤية والأهداف المشتركة"));
    QVERIFY(!f.charters().createFirst(QStringLiteral("وثيقة أخرى")));
}

void TstCharter::partsArticlesAndClausesGoWhereTheyBelong()
{
    CharterFixture f;
    const Article clause = f.clause(f.first, QStringLiteral("فقرة أولى"));
    const Article inner = f.clause(clause, QStringLiteral("بند"));
    QCOMPARE(f.tree().articleOf(f.tree().indexOf(inner.id)), f.tree().indexOf(f.first.id));
    Article wrong;
    wrong.charter = f.charter.id;
    wrong.kind = ArticleKind::Article;
    wrong.parent = f.first.id;
    QVERIFY(!f.charters().add(wrong));
    wrong.kind = ArticleKind::Clause;
    wrong.parent = inner.id;
    QVERIFY(!f.charters().add(wrong));
    wrong.kind = ArticleKind::Part;
    wrong.heading = QStringLiteral("باب");
    wrong.parent = f.vision.id;
    QVERIFY(!f.charters().add(wrong));
    Article beside;
    beside.charter = f.charter.id;
    beside.kind = ArticleKind::Article;
    beside.text = QStringLiteral("بين المادتين");
    const auto added = f.charters().add(beside, f.first.id);
    QVERIFY2(added, qPrintable(messageOf(added)));
    QCOMPARE(added->parent, f.vision.id);
    QCOMPARE(f.tree().at(f.tree().indexOf(added->id)).number, 2);
    QCOMPARE(f.tree().at(f.tree().indexOf(f.second.id)).number, 3);
}

void TstCharter::movingRenumbersWithoutGaps()
{
    CharterFixture f;
    VERIFY_DONE(f.charters().moveUp(f.second.id));
    QCOMPARE(f.tree().at(f.tree().indexOf(f.second.id)).number, 1);
    QCOMPARE(f.tree().at(f.tree().indexOf(f.first.id)).number, 2);
    VERIFY_DONE(f.charters().moveInto(f.second.id, f.bodies.id, 1));
    QCOMPARE(f.read(f.first.id).position, 1);
    QCOMPARE(f.read(f.second.id).position, 1);
    QCOMPARE(f.read(f.third.id).position, 2);
    VERIFY_DONE(f.charters().moveUp(f.bodies.id));
    QCOMPARE(f.tree().at(f.tree().indexOf(f.second.id)).number, 1);
    QVERIFY(!f.charters().moveInto(f.bodies.id, f.vision.id));
    const Article clause = f.clause(f.first, QStringLiteral("فقرة"));
    const Article inner = f.clause(clause, QStringLiteral("بند"));
    QVERIFY(!f.charters().moveInto(clause.id, inner.id));
    QVERIFY(!f.charters().moveInto(clause.id, clause.id));
}

void TstCharter::movingOverTheEdgeGoesIntoTheNextPart()
{
    CharterFixture f;
    VERIFY_DONE(f.charters().moveDown(f.second.id));
    QCOMPARE(f.read(f.second.id).parent, f.bodies.id);
    QCOMPARE(f.read(f.second.id).position, 1);
    VERIFY_DONE(f.charters().moveUp(f.second.id));
    QCOMPARE(f.read(f.second.id).parent, f.vision.id);
    QCOMPARE(f.read(f.second.id).position, 2);
    VERIFY_DONE(f.charters().moveUp(f.second.id));
    const auto further = f.charters().moveUp(f.second.id);
    QVERIFY(!further);
    QVERIFY(!f.charters().moveDown(f.third.id));
}

void TstCharter::removingTakesItsClausesAndSourcesAlong()
{
    CharterFixture f;
    const Article clause = f.clause(f.first, QStringLiteral("فقرة"));
    const Entry proposal = f.proposal(QStringLiteral("مقترح"));
    f.link(clause, proposal);
    VERIFY_DONE(f.charters().remove(f.first.id));
    QCOMPARE(f.tree().indexOf(clause.id), -1);
    QCOMPARE(f.tree().at(f.tree().indexOf(f.second.id)).number, 1);
    const auto sources = f.workspace->records().articleSources.all();
    QVERIFY(sources);
    QVERIFY(sources->empty());
    QVERIFY(!f.charters().remove(f.first.id));
}

void TstCharter::aSourceIsOneThingAndOnlyOnce()
{
    CharterFixture f;
    Entry proposal = f.proposal(QStringLiteral("مقترح"));
    f.link(f.first, proposal);
    ArticleSource again;
    again.article = f.first.id;
    again.entry = proposal.id;
    QVERIFY(!f.charters().link(again));
    again.article = f.second.id;
    again.recommendation = RecommendationId(1);
    QVERIFY(!f.charters().link(again));
    again.recommendation = {};
    again.article = f.vision.id;
    QVERIFY(!f.charters().link(again));
    VERIFY_DONE(f.workspace->entries().withdraw(proposal.id, QStringLiteral("سُحب")));
    again.article = f.second.id;
    const auto withdrawn = f.charters().link(again);
    QVERIFY(!withdrawn);
    QVERIFY(withdrawn.error().message.contains(proposal.number));
}

void TstCharter::theNextVersionKeepsLineageAndSources()
{
    CharterFixture f;
    const Entry proposal = f.proposal(QStringLiteral("مقترح"));
    f.link(f.first, proposal);
    QVERIFY(!f.charters().createFrom(f.charter.id));
    VERIFY_DONE(f.charters().circulate(f.charter.id, QDate(2012, 12, 13)));
    const auto next = f.charters().createFrom(f.charter.id);
    QVERIFY2(next, qPrintable(messageOf(next)));
    QCOMPARE(next->number, 2);
    QCOMPARE(next->basedOn, f.charter.id);
    const CharterTree before = f.tree();
    const CharterTree after = f.tree(next->id);
    QCOMPARE(after.size(), before.size());
    for (int i = 0; i < after.size(); ++i) {
        QCOMPARE(after.at(i).article.lineage, before.at(i).article.lineage);
        QCOMPARE(after.at(i).article.text, before.at(i).article.text);
        QVERIFY(after.at(i).article.id != before.at(i).article.id);
        QCOMPARE(after.at(i).number, before.at(i).number);
    }
    const auto sources = CharterQueries(f.workspace->records()).sources(next->id);
    QVERIFY(sources);
    QCOMPARE(sources->size(), std::size_t(1));
    QCOMPARE(sources->front().entry, proposal.id);
    QCOMPARE(after.at(after.indexOf(sources->front().article)).article.lineage, f.first.lineage);
}

void TstCharter::aCirculatedVersionStaysAsTheBodiesReadIt()
{
    CharterFixture f;
    VERIFY_DONE(f.charters().circulate(f.charter.id, QDate(2012, 12, 13)));
    Article changed = f.read(f.first.id);
    changed.text = QStringLiteral("نص آخر");
    const auto edited = f.charters().edit(changed);
    QVERIFY(!edited);
    QVERIFY2(edited.error().message.contains(QLatin1Char('1')), qPrintable(edited.error().message));
    QVERIFY(!f.charters().moveUp(f.second.id));
    QVERIFY(!f.charters().remove(f.second.id));
    changed.id = {};
    QVERIFY(!f.charters().add(changed));
    // The day may be put off, and sources may still be named.
    VERIFY_DONE(f.charters().circulate(f.charter.id, QDate(2012, 12, 20)));
    f.link(f.first, f.proposal(QStringLiteral("مقترح")));
}

void TstCharter::commentsAreTakenWhileCirculatedAndAnswered()
{
    CharterFixture f;
    ArticleComment early;
    early.article = f.first.id;
    early.member = f.justice.id;
    early.text = QStringLiteral("ملاحظة");
    QVERIFY(!f.charters().addComment(early));
    QVERIFY(!f.charters().circulate(f.charter.id, QDate(2012, 11, 1)));
    VERIFY_DONE(f.charters().circulate(f.charter.id, QDate(2012, 12, 13)));
    const ArticleComment comment = f.comment(f.first, QStringLiteral("تُضاف الوقاية"));
    QCOMPARE(comment.receivedOn, QDate(2012, 11, 29));
    QVERIFY(!f.charters().answerComment(comment.id, CommentState::NotTakenUp, QStringLiteral("  ")));
    VERIFY_DONE(f.charters().answerComment(comment.id, CommentState::TakenUp, {}));
    VERIFY_DONE(f.charters().answerComment(comment.id, CommentState::NotTakenUp, QStringLiteral("وردت في المادة 2")));
}

void TstCharter::approvalNamesWhatIsMissing()
{
    CharterFixture f;
    const Article empty = f.article(f.bodies, QString());
    Article pointing = f.read(f.second.id);
    pointing.text = QStringLiteral("بحسب {المادة:%1}").arg(f.third.lineage);
    VERIFY_DONE(f.charters().edit(pointing));
    VERIFY_DONE(f.charters().remove(f.third.id));
    auto problems = f.charters().readiness(f.charter.id);
    QVERIFY(problems);
    QCOMPARE(problems->size(), std::size_t(2));
    QCOMPARE(problems->at(0).recordId, empty.id.value());
    QCOMPARE(problems->at(1).recordId, f.second.id.value());
    QVERIFY(!f.workspace->approveCharter(f.charter.id, QStringLiteral("اللقاء الثالث")));
    VERIFY_DONE(f.charters().remove(empty.id));
    pointing = f.read(f.second.id);
    pointing.text = QStringLiteral("بحسب {المادة:%1}").arg(f.first.lineage);
    VERIFY_DONE(f.charters().edit(pointing));
    VERIFY_DONE(f.charters().circulate(f.charter.id, QDate(2012, 12, 13)));
    const ArticleComment comment = f.comment(f.first, QStringLiteral("ملاحظة"));
    const auto next = f.charters().createFrom(f.charter.id);
    QVERIFY(next);
    // Open on the version before it, it still waits for its answer.
    problems = f.charters().readiness(next->id);
    QCOMPARE(problems->size(), std::size_t(1));
    QVERIFY(problems->front().text.contains(f.justice.name));
    const auto refused = f.workspace->approveCharter(next->id, QStringLiteral("اللقاء الثالث"));
    QVERIFY(!refused);
    VERIFY_DONE(f.charters().answerComment(comment.id, CommentState::TakenUp, {}));
    QVERIFY(!f.workspace->approveCharter(next->id, QStringLiteral("  ")));
    const auto approved = f.workspace->approveCharter(next->id, QStringLiteral("اللقاء الثالث"));
    QVERIFY2(approved, qPrintable(messageOf(approved)));
    QCOMPARE(approved->contentHash.size(), 64);
}

void TstCharter::approvalLocksEveryDoor()
{
    CharterFixture f;
    const ArticleSource source = f.link(f.first, f.proposal(QStringLiteral("مقترح")));
    VERIFY_DONE(f.charters().circulate(f.charter.id, QDate(2012, 12, 13)));
    ArticleComment comment = f.comment(f.first, QStringLiteral("ملاحظة"));
    VERIFY_DONE(f.charters().answerComment(comment.id, CommentState::TakenUp, {}));
    const auto approved = f.workspace->approveCharter(f.charter.id, QStringLiteral("اللقاء الثالث"));
    QVERIFY2(approved, qPrintable(messageOf(approved)));
    QCOMPARE(f.read(f.first.id).state, ArticleState::Approved);

    CoalitionRecords& records = f.workspace->records();
    Article article = f.read(f.first.id);
    article.text = QStringLiteral("نص آخر");
    Article another = article;
    another.id = {};
    another.uid.clear();
    another.lineage.clear();
    Charter version = *records.charters.get(f.charter.id);
    version.title = QStringLiteral("عنوان آخر");
    comment = *records.articleComments.get(comment.id);
    comment.reply = QStringLiteral("رد آخر");
    ArticleSource added;
    added.article = f.second.id;
    added.entry = source.entry;
    const std::vector<std::pair<const char*, QString>> doors{
        {"edit", messageOf(f.charters().edit(article))},
        {"add", messageOf(f.charters().add(another))},
        {"move", messageOf(f.charters().moveUp(f.second.id))},
        {"remove", messageOf(f.charters().remove(f.first.id))},
        {"agree", messageOf(f.charters().setAgreed(f.first.id, false))},
        {"link", messageOf(f.charters().link(added))},
        {"unlink", messageOf(f.charters().unlink(source.id))},
        {"answer", messageOf(f.charters().answerComment(comment.id, CommentState::NotTakenUp, QStringLiteral("رد")))},
        {"circulate", messageOf(f.charters().circulate(f.charter.id, QDate(2012, 12, 30)))},
        {"approve again", messageOf(f.workspace->approveCharter(f.charter.id, QStringLiteral("غيره")))},
        {"save version", messageOf(f.charters().save(version))},
        {"article row", messageOf(records.articles.update(article))},
        {"article deleted", messageOf(records.articles.remove(f.first.id))},
        {"source row", messageOf(records.articleSources.insert(added))},
        {"comment row", messageOf(records.articleComments.update(comment))},
        {"version row", messageOf(records.charters.update(version))},
        {"version deleted", messageOf(records.charters.remove(f.charter.id))},
    };
    for (const auto& [door, message] : doors) {
        QVERIFY2(message != QLatin1String("done"), door);
        QVERIFY2(message.contains(QStringLiteral("1")),
                 qPrintable(QLatin1String(door) + QStringLiteral(": ") + message));
    }
    QCOMPARE(f.read(f.first.id).text, QStringLiteral("رؤية التحالف مجتمع خال من الاتجار بالبشر."));
    // The next version starts from it.
    const auto next = f.charters().createFrom(f.charter.id);
    QVERIFY2(next, qPrintable(messageOf(next)));
    QCOMPARE(f.tree(next->id).at(1).article.state, ArticleState::Draft);
}

void TstCharter::forbiddenTransitionsSayWhatToDo()
{
    CharterFixture f;
    VERIFY_DONE(f.charters().circulate(f.charter.id, QDate(2012, 12, 13)));
    Charter charter = *f.workspace->records().charters.get(f.charter.id);
    charter.state = CharterState::Draft;
    QVERIFY(!refusal(messageOf(f.charters().save(charter))).isEmpty());
    Charter born;
    born.title = QStringLiteral("وثيقة");
    born.state = CharterState::Approved;
    const auto saved = f.charters().save(born);
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, QStringLiteral("state"));
    Charter untitled;
    QVERIFY(!f.charters().save(untitled));
}

void TstCharter::editingAnAgreedArticleOpensItAgain()
{
    CharterFixture f;
    VERIFY_DONE(f.charters().setAgreed(f.first.id, true));
    Article same = f.read(f.first.id);
    VERIFY_DONE(f.charters().edit(same));
    QCOMPARE(f.read(f.first.id).state, ArticleState::Agreed);
    same = f.read(f.first.id);
    same.text += QStringLiteral(" ومن كل استغلال.");
    VERIFY_DONE(f.charters().edit(same));
    QCOMPARE(f.read(f.first.id).state, ArticleState::Draft);
    QVERIFY(!f.charters().setAgreed(f.vision.id, true));
}

void TstCharter::twoVersionsOfTheSameNumberAreRefused()
{
    CharterFixture f;
    Charter second;
    second.number = 1;
    second.title = QStringLiteral("وثيقة");
    const auto saved = f.charters().save(second);
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, QStringLiteral("number"));
    second.number = 0;
    VERIFY_DONE(f.charters().save(second));
    QCOMPARE(second.number, 2);
}

QTEST_MAIN(TstCharter)
#include "TstCharter.moc"
