// SPDX-License-Identifier: GPL-3.0-or-later
// A founding text of 300 articles in two versions with 3,000 links to proposals: its provenance paper from the records
// to the PDF (goal: under 2 s) beside reading the same rows with plain SQL, and the difference of its two versions word
// by word (goal: under 200 ms).
#include "coalition/charter/CharterDifference.h"
#include "coalition/CharterQueries.h"
#include "Measured.h"
#include "reports/papers/PaperCatalog.h"
#include "reports/pdf/PdfWriter.h"
#include "storage/Query.h"
#include "storage/Transaction.h"
#include "Workspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace tahaluf;

namespace {

constexpr int Parts = 10;
constexpr int Articles = 300;
constexpr int Proposals = 1000;
constexpr int LinksAnArticle = 10;
constexpr int Rounds = 5;

QString sentence(int seed)
{
    static const QStringList words{QStringLiteral("يعمل"),
                                   QStringLiteral("التحالف"),
                                   QStringLiteral("على"),
                                   QStringLiteral("حماية"),
                                   QStringLiteral("الضحايا"),
                                   QStringLiteral("وتنسيق"),
                                   QStringLiteral("جهود"),
                                   QStringLiteral("الجهات"),
                                   QStringLiteral("الأعضاء"),
                                   QStringLiteral("وتبادل"),
                                   QStringLiteral("الخبرات"),
                                   QStringLiteral("بينها"),
                                   QStringLiteral("وفق"),
                                   QStringLiteral("أحكام"),
                                   QStringLiteral("القانون"),
                                   QStringLiteral("النافذ")};
    QStringList said;
    for (int i = 0; i < 45; ++i) {
        said << words[(seed * 7 + i * (seed % 5 + 1)) % words.size()];
    }
    return said.join(QLatin1Char(' ')) + QStringLiteral(" %1.").arg(seed);
}

Result<CharterId> fill(Workspace& workspace)
{
    CoalitionRecords& records = workspace.records();
    Result<Charter> charter = workspace.charters().createFirst(QStringLiteral("وثيقة التأسيس"));
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    if (!charter || !transaction) {
        return charter ? transaction.takeError() : charter.takeError();
    }
    Member member;
    member.name = QStringLiteral("وزارة العدل");
    Result<void> done = records.members.insert(member);
    std::vector<EntryId> entries;
    entries.reserve(Proposals);
    for (int i = 1; done && i <= Proposals; ++i) {
        Entry entry;
        entry.number = QStringLiteral("خ-%1").arg(i, 3, 10, QLatin1Char('0'));
        entry.text = sentence(i).left(180);
        entry.member = member.id;
        entry.recordedAt = QDateTime(QDate(2012, 11, 29), QTime(10, 0)).addSecs(i);
        entry.sequence = i;
        done = records.entries.insert(entry);
        entries.push_back(entry.id);
    }
    for (int i = 0; done && i < Articles; ++i) {
        static ArticleId part;
        if (i % (Articles / Parts) == 0) {
            Article head;
            head.charter = charter->id;
            head.kind = ArticleKind::Part;
            head.position = 2 + i / (Articles / Parts);
            head.heading = QStringLiteral("باب %1").arg(i);
            head.lineage = QStringLiteral("part-%1").arg(i);
            done = records.articles.insert(head);
            part = head.id;
        }
        Article article;
        article.charter = charter->id;
        article.parent = part;
        article.kind = ArticleKind::Article;
        article.position = 1 + i % (Articles / Parts);
        article.heading = QStringLiteral("مادة %1").arg(i);
        article.text = sentence(i);
        article.lineage = QStringLiteral("article-%1").arg(i);
        done = done ? records.articles.insert(article) : done;
        for (int link = 0; done && link < LinksAnArticle; ++link) {
            ArticleSource source;
            source.article = article.id;
            source.entry = entries[std::size_t(i * 31 + link * 97) % entries.size()];
            done = records.articleSources.insert(source);
        }
    }
    done = done ? transaction->commit() : done;
    return done ? Result<CharterId>(charter->id) : Result<CharterId>(done.takeError());
}

/** The next version with every third article changed in a few words. */
Result<CharterId> change(Workspace& workspace, CharterId id)
{
    Result<Charter> circulated = workspace.charters().circulate(id, QDate::currentDate().addDays(14));
    Result<Charter> next = circulated ? workspace.charters().createFrom(id) : Result<Charter>(circulated.takeError());
    Result<CharterTree> tree =
        next ? CharterQueries(workspace.records()).tree(next->id) : Result<CharterTree>(next.takeError());
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    if (!tree || !transaction) {
        return tree ? transaction.takeError() : tree.takeError();
    }
    for (int i = 0; i < tree->size(); i += 3) {
        Article article = tree->at(i).article;
        article.text.replace(QStringLiteral("التحالف"), QStringLiteral("هذا التحالف"));
        article.text.remove(QStringLiteral("بينها "));
        if (Result<void> updated = workspace.records().articles.update(article); !updated) {
            return updated.takeError();
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return next->id;
}

template <typename Call> std::vector<double> timed(const Call& call)
{
    std::vector<double> times;
    times.reserve(Rounds);
    for (int i = 0; i < Rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        if (!call()) {
            return {-1.0};
        }
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("text.tahaluf")));
    const Result<CharterId> first = workspace ? fill(**workspace) : Result<CharterId>(workspace.error());
    const Result<CharterId> second = first ? change(**workspace, *first) : first;
    if (!second) {
        out << "the file could not be filled: " << second.error().message << '\n';
        return 1;
    }
    const QString path = folder.filePath(QStringLiteral("text.pdf"));
    PaperRequest request;
    request.charter = *second;
    int pages = 0;
    const double paper = Measured::median(timed([&] {
        Result<Document> made =
            PaperCatalog::make(QStringLiteral("final-text-provenance"), (*workspace)->records(), request);
        auto layout = made ? PageLayout::create(*made) : Result<PageLayout>(made.takeError());
        if (!layout || !PdfWriter().write(*layout, path)) {
            return false;
        }
        pages = layout->pageCount();
        return true;
    }));
    int rows = 0;
    const double raw = Measured::median(timed([&] {
        rows = 0;
        Query query((*workspace)->database(),
                    QStringLiteral("SELECT a.text, e.number, e.text, m.name FROM articles a JOIN article_sources s ON "
                                   "s.article = a.id JOIN entries e ON e.id = s.entry JOIN members m ON m.id = "
                                   "e.member WHERE a.charter = ? AND s.deleted = 0 ORDER BY a.id, s.id"));
        query.bind(second->value());
        while (query.next()) {
            ++rows;
        }
        return query.isDone();
    }));
    const CharterQueries queries((*workspace)->records());
    const Result<CharterTree> before = queries.tree(*first);
    const Result<CharterTree> after = queries.tree(*second);
    std::size_t changes = 0;
    const double difference = Measured::median(timed([&] {
        const auto all = charterDifference(*before, *after, Phrasebook(Language::Arabic));
        changes = std::size_t(
            std::count_if(all.begin(), all.end(), [](const ArticleChange& each) { return each.isChanged; }));
        return true;
    }));
    out << "provenance paper, " << Articles << " articles, " << rows << " links: " << paper << " ms, " << pages
        << " pages, " << QFileInfo(path).size() / 1024 << " KB (goal: under 2,000 ms)\n"
        << "the same rows by plain SQL alone: " << raw << " ms\n"
        << "word difference of two versions, " << changes << " articles changed: " << difference
        << " ms (goal: under 200)\n";
    return paper < 0 || difference < 0 ? 1 : 0;
}
