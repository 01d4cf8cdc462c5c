// SPDX-License-Identifier: GPL-3.0-or-later
// Search as one types over many proposals of 25 words: each prefix of each query to its first twelve answers, beside
// the same MATCH, ORDER BY and LIMIT through SQLite's C interface on the same index. BenchSearch [proposals], else
// 100,000. Times are those of the processor, so that others at work on the machine do not count; where it is idle they
// are the clock's. Goals: p95 at most 20 ms, and at most 1.5 times the C interface's.
#include "ManyProposals.h"
#include "search/Searcher.h"
#include "storage/ManyWrites.h"
#include "storage/Query.h"
#include "storage/Transaction.h"
#include "Workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>
#include <ctime>

using namespace tahaluf;

namespace {

constexpr int MostHits = 12;
bool fill(Workspace& workspace, int proposals)
{
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    if (!transaction) {
        return false;
    }
    ManyWrites many(*transaction);
    if (!many.begin()) {
        return false;
    }
    for (int i = 1; i <= proposals; ++i) {
        Entry entry;
        entry.number = QStringLiteral("ت 9-%1").arg(i, 6, 10, QLatin1Char('0'));
        entry.text = ManyProposals::text(i);
        entry.recordedAt = QDateTime(QDate(2012, 11, 29), QTime(10, 0)).addSecs(i);
        entry.sequence = i;
        if (!workspace.records().entries.insert(entry)) {
            return false;
        }
    }
    return many.end() && transaction->commit();
}

/** The same candidates, asked and read with nothing around it. */
qint64 raw(sqlite3* handle, const QByteArray& expression)
{
    static sqlite3_stmt* statement = nullptr;
    if (!statement) {
        sqlite3_prepare_v2(handle,
                           "SELECT d.id, d.number, d.title FROM search_text JOIN search_documents d "
                           "ON d.id = search_text.rowid WHERE search_text MATCH ? "
                           "ORDER BY search_text.rowid DESC LIMIT 600",
                           -1,
                           &statement,
                           nullptr);
    }
    sqlite3_bind_text(statement, 1, expression.constData(), int(expression.size()), SQLITE_STATIC);
    qint64 bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        bytes += sqlite3_column_bytes(statement, 1) + sqlite3_column_bytes(statement, 2);
    }
    sqlite3_reset(statement);
    return bytes;
}

/** Of the processor that this thread has used. */
double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double percentile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times.at(std::size_t(share * double(times.size() - 1)));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    const int proposals = arguments.size() > 1 ? arguments.at(1).toInt() : 100000;
    const QTemporaryDir folder;
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("a.tahaluf")));
    if (!workspace || !fill(**workspace, proposals)) {
        out << "the file could not be filled\n";
        return 1;
    }
    const QStringList typed = QStringLiteral("الاتجار بالبشر|وزارة الداخلية|تدريب العاملين|لجنة وطنية|ت 9-004711|حقوق "
                                             "الإنسان|مكاتب الاستقدام|«حملة توعية»|ضحية -حماية|مترجم|٤٧١١|الصندوق")
                                  .split(u'|');
    Searcher searcher((*workspace)->database(), (*workspace)->catalog());
    const Synonyms synonyms = Synonyms::shipped();
    std::vector<double> ours;
    std::vector<double> plain;
    for (int round = 0; round < 3; ++round) {
        for (const QString& query : typed) {
            for (qsizetype length = 1; length <= query.size(); ++length) {
                const QString beginning = query.left(length);
                const QByteArray expression = SearchQuery::parse(beginning, synonyms).matchExpression().toUtf8();
                if (expression.isEmpty()) {
                    continue;
                }
                const double start = milliseconds();
                const auto hits = searcher.search(beginning, {}, MostHits);
                const double between = milliseconds();
                raw((*workspace)->database().handle(), expression);
                const double mine = between - start;
                const double theirs = milliseconds() - between;
                if (!hits) {
                    out << "failed: " << beginning << "\n";
                    return 1;
                }
                if (round > 0) {
                    ours.push_back(mine);
                    plain.push_back(theirs);
                }
                if (mine > 20 && round == 2) {
                    out << "  " << beginning << ": " << mine << " ms beside " << theirs << " ms\n";
                }
            }
        }
    }
    out << proposals << " proposals, " << ours.size() << " keystrokes\n"
        << "  search as one types: median " << percentile(ours, 0.5) << " ms, p95 " << percentile(ours, 0.95) << " ms\n"
        << "  the same MATCH, ORDER BY and LIMIT 600 through the C interface: median " << percentile(plain, 0.5)
        << " ms, p95 " << percentile(plain, 0.95) << " ms\n"
        << "  p95 to p95: " << percentile(ours, 0.95) / percentile(plain, 0.95) << "\n";
    return 0;
}
