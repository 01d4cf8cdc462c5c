// SPDX-License-Identifier: GPL-3.0-or-later
// One saved entry against the same statements through the sqlite3 C API with the same settings, in the same run.
// The statements are taken down while the program saves, then run again on a copy of the file as it was before,
// each prepared beforehand, so that the baseline pays for running and for the disk only.
#include "storage/Transaction.h"
#include "Workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>
#include <vector>

using namespace tahaluf;

namespace {

constexpr int Saves = 300;

struct Figures
{
    std::vector<double> milliseconds;
    [[nodiscard]] double at(double share)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        const auto last = static_cast<double>(milliseconds.size() - 1);
        return milliseconds[static_cast<std::size_t>(share * last)];
    }
};

[[noreturn]] void stop(const QString& why)
{
    qFatal("%s", qPrintable(why));
}

Entry sampleEntry(const Meeting& meeting, const AgendaItem& item, const Member& member, int n)
{
    Entry entry;
    entry.meeting = meeting.id;
    entry.agendaItem = item.id;
    entry.member = member.id;
    entry.text =
        QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات الصحية والشرطية، على أن يُعتمد خلال ستة أشهر (%1)").arg(n);
    return entry;
}

struct Coalition
{
    std::unique_ptr<Workspace> workspace;
    Meeting meeting;
    AgendaItem item;
    Member member;
};

Coalition makeCoalition(const QString& path, int entries)
{
    auto made = Workspace::create(path);
    if (!made) {
        stop(made.error().message);
    }
    Coalition c;
    c.workspace = std::move(*made);
    c.meeting.series = c.workspace->records().series.all()->front().id;
    c.meeting.startsAt = QDateTime(QDate(2012, 11, 29), QTime(9, 30));
    c.item.title = QStringLiteral("النقاش والمقترحات");
    c.member.name = QStringLiteral("وزارة الداخلية");
    auto transaction = Transaction::begin(c.workspace->journal());
    bool ok = transaction && c.workspace->meetings().save(c.meeting);
    c.item.meeting = c.meeting.id;
    ok = ok && c.workspace->meetings().addAgendaItem(c.item) && c.workspace->records().members.insert(c.member);
    for (int i = 0; ok && i < entries; ++i) {
        Entry entry = sampleEntry(c.meeting, c.item, c.member, i);
        ok = bool(c.workspace->entries().record(entry));
    }
    if (!ok || !transaction->commit()) {
        stop(QStringLiteral("the coalition could not be made"));
    }
    return c;
}

using Statements = std::vector<std::vector<QByteArray>>; // one list a save

int takeDown(unsigned, void* context, void* statement, void*)
{
    char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    // SQLite writes statements that run inside another one (FTS5's on its own tables, triggers) as comments; in the
    // baseline the outer one runs them again.
    if (sql && !QByteArrayView(sql).startsWith("--")) {
        // One that SQLite had to prepare anew after the schema was read is said twice.
        std::vector<QByteArray>& save = static_cast<Statements*>(context)->back();
        if (save.empty() || save.back() != sql) {
            save.emplace_back(sql);
        }
    }
    sqlite3_free(sql);
    return 0;
}

Figures runProgram(Coalition& c, Statements& statements, bool takesDown)
{
    Figures figures;
    sqlite3* db = c.workspace->database().handle();
    for (int i = 0; i < Saves; ++i) {
        Entry entry = sampleEntry(c.meeting, c.item, c.member, 1000000 + i);
        if (takesDown) {
            statements.emplace_back();
            sqlite3_trace_v2(db, SQLITE_TRACE_STMT, takeDown, &statements);
        }
        QElapsedTimer timer;
        timer.start();
        if (!c.workspace->entries().record(entry)) {
            stop(QStringLiteral("an entry was refused"));
        }
        figures.milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
        sqlite3_trace_v2(db, 0, nullptr, nullptr);
    }
    return figures;
}

Figures runBaseline(const QString& path, const Statements& statements)
{
    sqlite3* db = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK) {
        stop(QStringLiteral("the copy does not open"));
    }
    for (const char* setting : {"PRAGMA synchronous=EXTRA",
                                "PRAGMA journal_mode=TRUNCATE",
                                "PRAGMA mmap_size=0",
                                "PRAGMA foreign_keys=ON",
                                "PRAGMA recursive_triggers=ON",
                                "PRAGMA cell_size_check=ON",
                                "PRAGMA temp_store=MEMORY",
                                "PRAGMA secure_delete=ON"}) {
        sqlite3_exec(db, setting, nullptr, nullptr, nullptr);
    }
    Figures figures;
    for (const auto& save : statements) {
        std::vector<sqlite3_stmt*> prepared;
        for (const QByteArray& sql : save) {
            sqlite3_stmt* statement = nullptr;
            if (sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
                stop(QString::fromUtf8(sqlite3_errmsg(db)) + QStringLiteral(": ") + QString::fromUtf8(sql));
            }
            prepared.push_back(statement);
        }
        QElapsedTimer timer;
        timer.start();
        for (sqlite3_stmt* statement : prepared) {
            int code = SQLITE_ROW;
            while (code == SQLITE_ROW) {
                code = sqlite3_step(statement);
            }
            if (code != SQLITE_DONE) {
                stop(QString::fromUtf8(sqlite3_errmsg(db)) + QStringLiteral(": ") +
                     QString::fromUtf8(sqlite3_sql(statement)));
            }
            sqlite3_reset(statement);
        }
        figures.milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
        for (sqlite3_stmt* statement : prepared) {
            sqlite3_finalize(statement);
        }
    }
    sqlite3_close(db);
    return figures;
}

void measure(QTextStream& out, int entries)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("coalition.tahaluf"));
    const QString copy = folder.filePath(QStringLiteral("copy.tahaluf"));
    Coalition c = makeCoalition(path, entries);
    // The file is closed for the copy: a plain copy of an open one may hold half a change.
    c.workspace.reset();
    if (!QFile::copy(path, copy)) {
        stop(QStringLiteral("the file could not be copied"));
    }
    auto opened = Workspace::open(path);
    if (!opened) {
        stop(opened.error().message);
    }
    c.workspace = std::move(*opened);
    Statements statements;
    runProgram(c, statements, true);
    Figures baseline = runBaseline(copy, statements);
    Figures program = runProgram(c, statements, false);
    out << entries << " entries in the file: program median " << program.at(0.5) << " ms, p99 " << program.at(0.99)
        << " ms; sqlite3 C API median " << baseline.at(0.5) << " ms, p99 " << baseline.at(0.99)
        << " ms; ratio of medians " << program.at(0.5) / baseline.at(0.5) << " (" << statements.back().size()
        << " statements a save)\n";
    out.flush();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(3);
    measure(out, 100);
    measure(out, 100000);
    return 0;
}
