// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/BundleExport.h"
#include "exchange/bundle/BundleMerge.h"
#include "safety/ContentDigest.h"
#include "safety/IntegrityCheck.h"
#include "storage/UndoStack.h"
#include "support/MeetingFixture.h"
#include "support/Must.h"
#include "support/RandomOffice.h"
#include "support/Trials.h"
#include "support/Verify.h"
#include "WorkspaceAccess.h"

#include <QtTest>

using namespace tahaluf;

/** Work at random in the office and on laptops, exchanged every way: all files say the same in the end. */
class TstStations : public QObject
{
    Q_OBJECT

private slots:
    void twoCopiesMergedBothWaysSayTheSame();
    void threeStationsSayTheSame();
};

namespace {

struct Place
{
    FixedClock clock{QDateTime(QDate(2012, 11, 29), QTime(9, 30))};
    std::unique_ptr<Workspace> workspace;

    void open(const QString& path) { workspace = must(Workspace::open(path, OpenMode::ReadWrite, clock)); }
    void work(QRandomGenerator& chance)
    {
        RandomOffice office(*workspace, chance.generate());
        const int steps = chance.bounded(1, 9);
        for (int i = 0; i < steps; ++i) {
            clock.set(clock.localNow().addMSecs(chance.bounded(120000)));
            office.step();
        }
    }
    [[nodiscard]] QString digest() const
    {
        return must(ContentDigest::of(workspace->database(), workspace->catalog()));
    }
    [[nodiscard]] Station station() const { return must(Stations::own(workspace->journal())); }
    [[nodiscard]] Bundle bundleFor(const Place& other) const
    {
        return must(BundleExport::make(workspace->journal(), other.station()));
    }
    [[nodiscard]] Result<MergeReview> merge(const Bundle& bundle) const
    {
        return BundleMerge(recordAccess(*workspace), workspace->notifier()).merge(bundle);
    }
    [[nodiscard]] QStringList problems() const
    {
        return must(IntegrityCheck::run(workspace->database(), workspace->catalog()));
    }
};

/** An office, and stations it gave out. */
struct Network
{
    explicit Network(int laptops)
    {
        const QString path = folder.path(QStringLiteral("office.tahaluf"));
        MeetingFixture made(path);
        made.workspace.reset();
        places.push_back(std::make_unique<Place>());
        places.front()->open(path);
        for (int i = 1; i <= laptops; ++i) {
            const QString copy = folder.path(QStringLiteral("%1.tahaluf").arg(i));
            must(Stations::give(places.front()->workspace->journal(), QStringLiteral("محمول %1").arg(i), copy));
            places.push_back(std::make_unique<Place>());
            places.back()->open(copy);
        }
    }

    MemoryFolder folder;
    std::vector<std::unique_ptr<Place>> places;
};

// A file that grows through thousands of seeds would make each of them slower than the one before.
constexpr int DailySeeds = 200;
constexpr int DailySeedsOfThree = 12;
constexpr int SeedsOfAnOffice = Trials::ofADay(DailySeeds);
constexpr int SeedsOfThree = Trials::ofADay(DailySeedsOfThree);

bool givesEveryNumberOnce(const Place& place)
{
    const auto entries = place.workspace->records().entries.all();
    if (!entries) {
        return false;
    }
    QSet<QString> numbers;
    for (const Entry& entry : *entries) {
        numbers.insert(entry.number);
    }
    return numbers.size() > 50 && static_cast<std::size_t>(numbers.size()) == entries->size();
}

} // namespace

void TstStations::twoCopiesMergedBothWaysSayTheSame()
{
    Trials trials("exchange between two stations", DailySeeds, 2000);
    std::unique_ptr<Network> network;
    for (int seed = 0; seed < trials.due(); ++seed) {
        if (seed % SeedsOfAnOffice == 0) {
            network = std::make_unique<Network>(1);
            FixedClock& late = network->places[1]->clock;
            late.set(late.localNow().addSecs(-7200)); // clocks never agree
        }
        Place& office = *network->places[0];
        Place& laptop = *network->places[1];
        QRandomGenerator chance(static_cast<quint32>(seed));
        office.work(chance);
        laptop.work(chance);
        if (chance.bounded(4) == 0) {
            UndoStack(laptop.workspace->journal()).undo().has_value();
        }
        const Bundle fromLaptop = laptop.bundleFor(office);
        const Bundle fromOffice = office.bundleFor(laptop);
        if (chance.bounded(3) == 0) {
            laptop.work(chance); // goes on working while its bundle is on its way
        }
        const Result<MergeReview> there = office.merge(fromLaptop);
        const Result<MergeReview> back = laptop.merge(chance.bounded(2) == 0 ? office.bundleFor(laptop) : fromOffice);
        // What was still on its way, and the answers to each other.
        const Result<MergeReview> rest = office.merge(laptop.bundleFor(office));
        const Result<MergeReview> last = laptop.merge(office.bundleFor(laptop));
        for (const Result<MergeReview>& merged : {there, back, rest, last}) {
            if (!merged) {
                trials.failed(QStringLiteral("seed %1: %2").arg(seed).arg(merged.error().message));
            }
        }
        if (office.digest() != laptop.digest()) {
            trials.failed(QStringLiteral("seed %1: the files differ").arg(seed));
        }
        const Bundle again = office.bundleFor(laptop);
        const Result<MergeReview> twice = laptop.merge(again);
        const qint64 lines = *laptop.workspace->database().number(QStringLiteral("SELECT count(*) FROM changes"));
        const Result<MergeReview> thrice = laptop.merge(again);
        if (!twice || !thrice || thrice->hasNews ||
            lines != *laptop.workspace->database().number(QStringLiteral("SELECT count(*) FROM changes"))) {
            trials.failed(QStringLiteral("seed %1: the same bundle changed something twice").arg(seed));
        }
        if (seed % 25 == 0 || seed == trials.due() - 1) {
            for (Place* place : {&office, &laptop}) {
                const QStringList problems = place->problems();
                if (!problems.isEmpty()) {
                    trials.failed(QStringLiteral("seed %1: %2").arg(seed).arg(problems.join(QLatin1Char('\n'))));
                }
            }
        }
        if ((seed + 1) % SeedsOfAnOffice == 0 && !givesEveryNumberOnce(office)) {
            trials.failed(QStringLiteral("seed %1: a number was given twice").arg(seed));
        }
        trials.done();
    }
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
}

void TstStations::threeStationsSayTheSame()
{
    Trials trials("exchange among three stations", DailySeedsOfThree, 400);
    std::unique_ptr<Network> network;
    const std::vector<std::pair<int, int>> ways{
        {1, 0}, {2, 0}, {0, 1}, {0, 2}, {1, 2}, {2, 1}, {1, 0}, {2, 0}, {0, 1}, {0, 2}};
    for (int seed = 0; seed < trials.due(); ++seed) {
        if (seed % SeedsOfThree == 0) {
            network = std::make_unique<Network>(2);
            FixedClock& early = network->places[1]->clock;
            early.set(early.localNow().addSecs(5400));
        }
        QRandomGenerator chance(static_cast<quint32>(seed) + 7000);
        for (const std::unique_ptr<Place>& place : network->places) {
            place->work(chance);
        }
        for (const auto& [from, to] : ways) {
            Place& giver = *network->places[static_cast<std::size_t>(from)];
            Place& taker = *network->places[static_cast<std::size_t>(to)];
            const Result<MergeReview> merged = taker.merge(giver.bundleFor(taker));
            if (!merged) {
                trials.failed(QStringLiteral("seed %1: %2").arg(seed).arg(merged.error().message));
            }
        }
        if (network->places[0]->digest() != network->places[1]->digest() ||
            network->places[0]->digest() != network->places[2]->digest()) {
            trials.failed(QStringLiteral("seed %1: the files differ").arg(seed));
        }
        const bool isLast = (seed + 1) % SeedsOfThree == 0 || seed + 1 == trials.due();
        for (const std::unique_ptr<Place>& place : network->places) {
            const QStringList problems = isLast ? place->problems() : QStringList();
            if (!problems.isEmpty()) {
                trials.failed(problems.join(QLatin1Char('\n')));
            }
        }
        trials.done();
    }
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
}

QTEST_GUILESS_MAIN(TstStations)
#include "TstStations.moc"
