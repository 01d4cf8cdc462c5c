// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals of 25 words out and in again, as CSV and as a spreadsheet, beside what does the same without us:
// LibreOffice converting the file, and sqlite3 reading the CSV and indexing it. Each task is a process of its own, in
// turn, three times; the medians of its processor time, of the time one waits and of its memory count. BenchTables
// [proposals], else 100,000. Goals: the import at most 4 times sqlite3 with an FTS5 rebuild and under 150 MB, XLSX
// written at least 4 times and read at least 3 times quicker than by LibreOffice.
#include "base/TimeZone.h"
#include "exchange/ExportRun.h"
#include "exchange/ImportPlan.h"
#include "exchange/ImportRun.h"
#include "ManyProposals.h"
#include "Measured.h"
#include "safety/IntegrityCheck.h"
#include "storage/ManyWrites.h"
#include "storage/Transaction.h"
#include "Workspace.h"
#include "WorkspaceAccess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <functional>
#include <optional>

using namespace tahaluf;

namespace {

constexpr int Rounds = 3;
constexpr int Bodies = 40;

bool fill(Workspace& workspace, int proposals)
{
    CoalitionRecords& records = workspace.records();
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    if (!transaction) {
        return false;
    }
    ManyWrites many(*transaction);
    if (!many.begin()) {
        return false;
    }
    std::vector<MemberId> members;
    for (int i = 0; i < Bodies; ++i) {
        Member member;
        member.name = QStringLiteral("جهة %1").arg(i + 1);
        if (!records.members.insert(member)) {
            return false;
        }
        members.push_back(member.id);
    }
    for (int i = 1; i <= proposals; ++i) {
        Entry entry;
        entry.number = QStringLiteral("خ-%1").arg(i, 3, 10, QLatin1Char('0'));
        entry.text = ManyProposals::text(i);
        entry.member = members[std::size_t(i * 7 % Bodies)];
        entry.recordedAt = QDateTime(QDate(2012, 11, 29), QTime(10, 0)).addSecs(i);
        entry.sequence = i;
        if (!records.entries.insert(entry)) {
            return false;
        }
    }
    return many.end() && transaction->commit();
}

bool exports(const QString& from, const QString& entity, const QString& target)
{
    auto workspace = Workspace::open(from);
    ExportOptions options;
    options.entity = entity;
    return workspace && ExportRun(recordAccess(**workspace), options).writeFile(target);
}

bool takesOver(Workspace& workspace, const QString& entity, const QString& path, bool isDryRun = false)
{
    const Result<ImportTable> table = ImportRun::readFile(path);
    ImportOptions options;
    options.entity = entity;
    options.isDryRun = isDryRun;
    const Result<ImportReport> report =
        table ? ImportRun(recordAccess(workspace), options).run(*table) : Result<ImportReport>(table.error());
    return report && report->refused.empty() && (isDryRun || report->isSaved);
}

/** One task, in a process of its own. */
int task(const QStringList& arguments)
{
    const QString& name = arguments.at(0);
    const QString& first = arguments.at(1);
    if (name == QLatin1String("write")) {
        return exports(first, QStringLiteral("proposals"), arguments.at(2)) ? 0 : 1;
    }
    if (name == QLatin1String("read")) {
        return ImportRun::readFile(first) ? 0 : 1;
    }
    QFile::remove(arguments.at(3));
    auto workspace = Workspace::create(arguments.at(3));
    return workspace && takesOver(**workspace, QStringLiteral("members"), arguments.at(2)) &&
                   takesOver(**workspace, QStringLiteral("proposals"), first, name == QLatin1String("plan"))
               ? 0
               : 1;
}

struct Task
{
    QString name;
    std::function<Measured::Cost()> run;
    int baseline = -1; ///< the task it is compared with
    std::vector<double> cpu = {};
    std::vector<double> wall = {};
    std::vector<double> megabytes = {};
    bool isDone = true;
};

bool write(const QString& path, const QString& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

} // namespace

int main(int argc, char** argv)
{
    readTimeZoneOnce();
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2) {
        return task(arguments.mid(1));
    }
    const int proposals = arguments.size() > 1 ? arguments.at(1).toInt() : 100000;
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    const QString csv = path("proposals.csv");
    const QString xlsx = path("proposals.xlsx");
    const QString from = path("from.tahaluf");
    {
        auto workspace = Workspace::create(from);
        if (!workspace || !fill(**workspace, proposals)) {
            out << "the file could not be filled\n";
            return 1;
        }
    }
    const bool isReady =
        exports(from, QStringLiteral("members"), path("members.csv")) &&
        write(path("export.sql"),
              QStringLiteral(".headers on\n.mode csv\n.once '%1'\nSELECT e.*, m.name FROM entries e "
                             "LEFT JOIN members m ON m.id = e.member;\n")
                  .arg(path("plain.csv"))) &&
        write(path("import.sql"),
              QStringLiteral(".mode csv\n.import '%1' t\nCREATE VIRTUAL TABLE f USING fts5(text, content='t');\n"
                             "INSERT INTO f(f) VALUES('rebuild');\n")
                  .arg(csv));
    if (!isReady) {
        return 1;
    }
    const auto own = [&](const QStringList& what) {
        return [what] { return Measured::run(QCoreApplication::applicationFilePath(), what); };
    };
    const auto converts = [&](const QString& source, const QString& format) {
        return [=, &path] {
            return Measured::run(QStringLiteral("soffice"),
                                 {QStringLiteral("-env:UserInstallation=file://") + path("office"),
                                  QStringLiteral("--headless"),
                                  QStringLiteral("--convert-to"),
                                  format,
                                  QStringLiteral("--outdir"),
                                  path("converted"),
                                  source});
        };
    };
    enum Baseline
    {
        WritesCsv,
        MakesXlsx,
        MakesCsv,
        Imports
    };
    std::vector<Task> tasks{
        {"sqlite3 writes CSV", [&] { return Measured::run(QStringLiteral("sqlite3"), {from}, path("export.sql")); }},
        {"LibreOffice makes XLSX of the CSV", converts(csv, QStringLiteral("xlsx:Calc MS Excel 2007 XML"))},
        {"LibreOffice makes CSV of the XLSX", converts(xlsx, QStringLiteral("csv"))},
        {"sqlite3 .import and an FTS5 rebuild",
         [&] {
             QFile::remove(path("plain.db"));
             return Measured::run(QStringLiteral("sqlite3"), {path("plain.db")}, path("import.sql"));
         }},
        {"write CSV", own({"write", from, csv}), WritesCsv},
        {"write XLSX", own({"write", from, xlsx}), MakesXlsx},
        {"read CSV", own({"read", csv}), MakesCsv},
        {"read XLSX", own({"read", xlsx}), MakesCsv},
        {"check before the import of CSV", own({"plan", csv, path("members.csv"), path("c.tahaluf")}), Imports},
        {"import CSV, index and history included",
         own({"import", csv, path("members.csv"), path("a.tahaluf")}),
         Imports},
        {"import XLSX, index and history included",
         own({"import", xlsx, path("members.csv"), path("b.tahaluf")}),
         Imports}};
    if (!exports(from, QStringLiteral("proposals"), csv) || !exports(from, QStringLiteral("proposals"), xlsx)) {
        return 1;
    }
    for (int round = 0; round < Rounds; ++round) {
        for (Task& one : tasks) {
            const Measured::Cost cost = one.run();
            one.isDone = one.isDone && cost.isDone;
            one.cpu.push_back(cost.cpu);
            one.wall.push_back(cost.wall);
            one.megabytes.push_back(cost.megabytes);
        }
    }
    out << proposals << " proposals, CSV " << QFileInfo(csv).size() / 1024 << " KB, XLSX "
        << QFileInfo(xlsx).size() / 1024 << " KB; processor seconds, medians of " << Rounds << "\n";
    for (const Task& one : tasks) {
        out << one.name << ": ";
        if (!one.isDone) {
            out << "failed\n";
            continue;
        }
        out << Measured::median(one.cpu) << " s, waited " << Measured::median(one.wall) << " s, "
            << Measured::median(one.megabytes) << " MB";
        if (one.baseline >= 0) {
            const Task& other = tasks[std::size_t(one.baseline)];
            out << ", " << Measured::median(one.cpu) / Measured::median(other.cpu) << " (waited "
                << Measured::median(one.wall) / Measured::median(other.wall) << ") times what " << other.name;
        }
        out << "\n";
    }
    // What was so quick must also be whole.
    auto taken = Workspace::open(path("a.tahaluf"));
    const auto problems =
        taken ? IntegrityCheck::run((*taken)->database(), (*taken)->catalog()) : Result<QStringList>(taken.error());
    out << "the imported file is " << (problems && problems->isEmpty() ? "whole" : "NOT WHOLE") << "\n";
    return problems && problems->isEmpty() ? 0 : 1;
}
