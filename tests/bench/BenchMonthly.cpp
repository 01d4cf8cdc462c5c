// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the monthly totals of a large year out of three, 40 referral paths x 60 bodies x 12 months, and hiding what
// is under five in the editions for partners and the public together: BenchMonthly. The goal is 300 milliseconds.
#include "coalition/MonthlyFigures.h"
#include "Measured.h"
#include "storage/Query.h"
#include "storage/Transaction.h"
#include "Workspace.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

using namespace tahaluf;

namespace {

constexpr int Paths = 40;
constexpr int Bodies = 60;
constexpr int FirstYear = 2010;
constexpr int Years = 3;
constexpr int Rounds = 5;
constexpr double Goal = 300; ///< milliseconds

/** Paths of all three audiences; the totals are written past the history, which is not what is measured. */
bool fill(Workspace& workspace)
{
    CoalitionRecords& records = workspace.records();
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    if (!transaction) {
        return false;
    }
    std::vector<Member> members(Bodies);
    std::vector<ReferralPath> paths(Paths);
    for (std::size_t i = 0; i < members.size(); ++i) {
        members[i].name = QStringLiteral("جهة %1").arg(i + 1);
        if (!records.members.insert(members[i])) {
            return false;
        }
    }
    for (std::size_t i = 0; i < paths.size(); ++i) {
        paths[i].name = QStringLiteral("مسار %1").arg(i + 1);
        paths[i].audience = i % 8 == 0 ? Audience::Internal : i % 4 == 1 ? Audience::Partners : Audience::Public;
        if (!records.referralPaths.insert(paths[i])) {
            return false;
        }
    }
    QRandomGenerator random(20121129);
    int count = 0;
    for (int month = 0; month < Years * 12; ++month) {
        for (const ReferralPath& path : paths) {
            for (const Member& member : members) {
                // A path has its own few bodies; elsewhere there is mostly nobody.
                const bool isUsual = (member.id.value() + path.id.value()) % 12 == 0;
                const int people =
                    isUsual ? static_cast<int>(random.bounded(40)) : qMax(0, static_cast<int>(random.bounded(60)) - 55);
                Query query(workspace.records().database(),
                            QStringLiteral("INSERT INTO monthly_totals (uid, revision, month, path, member, total) "
                                           "VALUES (?, 1, ?, ?, ?, ?)"));
                query.bind(QString::number(++count))
                    .bind(QDate(FirstYear + month / 12, 1 + month % 12, 1))
                    .bind(path.id)
                    .bind(member.id)
                    .bind(people);
                if (!query.run()) {
                    return false;
                }
            }
        }
    }
    return bool(transaction->commit());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("monthly.tahaluf")));
    if (!workspace || !fill(**workspace)) {
        out << "could not make the file\n";
        return 1;
    }
    const CoalitionRecords& records = (*workspace)->records();
    const auto read = [&](Audience edition) { return MonthlyFigures::read(records, FirstYear + Years - 1, edition); };
    int shown = 0;
    int hidden = 0;
    const double internal = Measured::medianTime(Rounds, [&] { shown = read(Audience::Internal)->whole().count; });
    const double partners = Measured::medianTime(Rounds, [&] {
        const Result<MonthlyFigures> figures = read(Audience::Partners);
        hidden = 0;
        for (std::size_t path = 0; path < figures->paths().size(); ++path) {
            for (std::size_t month = 0; month < figures->months().size(); ++month) {
                hidden += figures->ofMonth(month, path).isHidden ? 1 : 0;
            }
            for (std::size_t body = 0; body < figures->bodies().size(); ++body) {
                hidden += figures->ofBody(body, path).isHidden ? 1 : 0;
            }
        }
    });
    out << Paths << " paths x " << Bodies << " bodies x 12 months, " << shown << " people, one year of " << Years
        << ":\n"
        << "  reading the year             " << QString::number(internal, 'f', 1) << " ms\n"
        << "  reading and hiding " << hidden << " cells  " << QString::number(partners, 'f', 1) << " ms (goal: under "
        << Goal << ")\n";
    return partners < Goal && hidden > 0 ? 0 : 1;
}
