// SPDX-License-Identifier: GPL-3.0-or-later
// What keeping records safe costs in a file of 100,000 entries: the check, a backup beside somebody who records, going
// back, saves beside the check and during a report of 20,000 rows, and a bundle of 10,000 changes from export to
// merger.
#include "bench/ManyProposals.h"
#include "bench/Measured.h"
#include "exchange/bundle/BundleExport.h"
#include "exchange/bundle/BundleFile.h"
#include "exchange/bundle/BundleMerge.h"
#include "reports/papers/PaperCatalog.h"
#include "safety/Backup.h"
#include "safety/BackupKeeper.h"
#include "safety/IntegrityCheck.h"
#include "safety/RecordCheck.h"
#include "storage/ChangeLog.h"
#include "storage/Transaction.h"
#include "support/Must.h"
#include "WorkspaceAccess.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace tahaluf;

namespace {

constexpr int Entries = 100000;
constexpr int EntriesOfHundredMegabytes = 31000;
constexpr int RowsOfReport = 20000;
constexpr unsigned long BetweenEntries = 300; ///< milliseconds; nobody types quicker
constexpr int ChangesOfBundle = 10000;

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Office
{
    std::unique_ptr<Workspace> workspace;
    Meeting meeting;
    Member member;

    Result<void> save(int number) const
    {
        Entry entry;
        entry.meeting = meeting.id;
        entry.member = member.id;
        entry.text = ManyProposals::text(number);
        return withoutValue(workspace->entries().record(entry));
    }
};

Office makeOffice(const QString& path, int entries)
{
    Office office;
    office.workspace = must(Workspace::create(path));
    Workspace& workspace = *office.workspace;
    office.meeting.series = must(workspace.records().series.all()).front().id;
    office.meeting.startsAt = QDateTime(QDate(2012, 11, 29), QTime(9, 30));
    office.member.name = QStringLiteral("وزارة الداخلية");
    Transaction transaction = must(Transaction::begin(workspace.journal()));
    must(workspace.meetings().save(office.meeting));
    must(workspace.records().members.insert(office.member));
    for (int i = 0; i < entries; ++i) {
        must(office.save(i));
    }
    must(transaction.commit());
    return office;
}

/** Records an entry every few milliseconds until the work beside it is over; at least @p least. */
void recordBeside(QTextStream& out,
                  const QString& what,
                  const Office& office,
                  int least,
                  const std::function<void()>& work,
                  unsigned long between = 5)
{
    std::atomic<bool> isOver = false;
    std::thread beside([&] {
        work();
        isOver = true;
    });
    std::vector<double> saves;
    int refused = 0;
    while (!isOver || static_cast<int>(saves.size()) < least) {
        QElapsedTimer timer;
        timer.start();
        refused += office.save(1000000 + static_cast<int>(saves.size())) ? 0 : 1;
        saves.push_back(milliseconds(timer));
        QThread::msleep(between);
    }
    beside.join();
    std::sort(saves.begin(), saves.end());
    const auto at = [&saves](double share) {
        return saves[static_cast<std::size_t>(share * double(saves.size() - 1))];
    };
    out << what << ": " << saves.size() << " saves, median " << at(0.5) << " ms, p99 " << at(0.99) << " ms, longest "
        << saves.back() << " ms, refused " << refused << Qt::endl;
}

void measureLarge(QTextStream& out, const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("large.tahaluf"));
    const Office office = makeOffice(path, Entries);
    Workspace& workspace = *office.workspace;
    out << Entries << " entries, " << QFileInfo(path).size() / (1024 * 1024) << " MB" << Qt::endl;
    QElapsedTimer timer;
    timer.start();
    const auto reading = must(Database::openReader(path)); // as the page «السلامة» does
    const CheckFindings findings = must(IntegrityCheck::look(*reading, workspace.catalog()));
    const double whole = milliseconds(timer) / 1e3;
    const auto part = [&](const char* name, const auto& check) {
        QElapsedTimer alone;
        alone.start();
        const double before = Measured::cpu();
        must(check());
        out << "  " << name << ": " << milliseconds(alone) / 1e3 << " s, " << Measured::cpu() - before << " s of a core"
            << Qt::endl;
    };
    RecordCheck records(*reading, workspace.catalog());
    part("structure", [&] { return reading->run(QStringLiteral("PRAGMA integrity_check(20)")); });
    part("chain of the history", [&] { return ChangeLog::verify(*reading); });
    part("records against their history", [&] { return records.againstHistory(); });
    part("search index", [&] { return records.againstSearch(); });
    out << "check: " << whole << " s, " << findings.all().size() << " problems" << Qt::endl;
    recordBeside(
        out,
        QStringLiteral("check beside"),
        office,
        10,
        [&] {
            const auto beside = must(Database::openReader(path));
            for (int i = 0; i < 3; ++i) {
                must(IntegrityCheck::look(*beside, workspace.catalog()));
            }
        },
        BetweenEntries);
}

void measureBackup(QTextStream& out, const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("backup.tahaluf"));
    const Office office = makeOffice(path, EntriesOfHundredMegabytes);
    Workspace& workspace = *office.workspace;
    out << QFileInfo(path).size() / (1024 * 1024) << " MB" << Qt::endl;
    recordBeside(out, QStringLiteral("nothing beside"), office, 300, [] {});
    BackupOutcome made;
    double took = 0;
    const BackupOrder order = must(BackupKeeper(workspace.database(), workspace.clock()).order());
    recordBeside(
        out,
        QStringLiteral("backup beside"),
        office,
        30,
        [&] {
            QElapsedTimer backup;
            backup.start();
            const auto reader = must(Database::openReader(path));
            made = must(BackupKeeper::make(*reader, order));
            took = milliseconds(backup) / 1e3;
        },
        BetweenEntries);
    out << "that backup, verified: " << took << " s" << Qt::endl;
    QElapsedTimer timer;
    timer.start();
    must(Backup::restore(made.path, folder.filePath(QStringLiteral("restored.tahaluf"))));
    out << "restore: " << milliseconds(timer) / 1e3 << " s" << Qt::endl;
}

void measureReport(QTextStream& out, const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("report.tahaluf"));
    const Office office = makeOffice(path, RowsOfReport);
    recordBeside(out, QStringLiteral("report of 20,000 rows beside"), office, 1000, [&] {
        const auto reader = must(Workspace::openReader(path));
        for (int i = 0; i < 3; ++i) {
            must(PaperCatalog::makeAll(QStringLiteral("proposal-register"), reader->records(), {}));
        }
    });
}

void measureBundle(QTextStream& out, const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("office.tahaluf"));
    const QString laptopPath = folder.filePath(QStringLiteral("laptop.tahaluf"));
    const QString bundlePath = folder.filePath(QStringLiteral("x.tahaluf-bundle"));
    Office office = makeOffice(path, 1000);
    must(Stations::give(office.workspace->journal(), QStringLiteral("محمول"), laptopPath));
    const auto laptop = must(Workspace::open(laptopPath));
    {
        Transaction transaction = must(Transaction::begin(office.workspace->journal()));
        for (int i = 0; i < ChangesOfBundle; ++i) {
            must(office.save(i));
        }
        must(transaction.commit());
    }
    QElapsedTimer timer;
    timer.start();
    must(BundleFile::write(
        bundlePath, must(BundleExport::make(office.workspace->journal(), must(Stations::own(laptop->journal()))))));
    out << "bundle of " << ChangesOfBundle << " changes, " << QFileInfo(bundlePath).size() / 1024 << " KB: export "
        << milliseconds(timer) / 1e3 << " s";
    timer.start();
    const Bundle bundle = must(BundleFile::read(bundlePath));
    BundleMerge merge(recordAccess(*laptop), laptop->notifier());
    must(merge.review(bundle));
    out << ", read and review " << milliseconds(timer) / 1e3 << " s";
    timer.start();
    must(merge.merge(bundle));
    out << ", merge " << milliseconds(timer) / 1e3 << " s" << Qt::endl;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    const QTemporaryDir folder;
    const QString only = application.arguments().value(1);
    const std::pair<const char*, void (*)(QTextStream&, const QTemporaryDir&)> all[] = {
        {"bundle", measureBundle}, {"report", measureReport}, {"backup", measureBackup}, {"check", measureLarge}};
    for (const auto& [name, measure] : all) {
        if (only.isEmpty() || only == QLatin1String(name)) {
            measure(out, folder);
        }
    }
    return 0;
}
