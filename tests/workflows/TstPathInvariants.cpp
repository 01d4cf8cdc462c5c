// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeLog.h"
#include "storage/Query.h"
#include "support/Trials.h"
#include "support/Verify.h"
#include "workflows/PathWorld.h"

using namespace tahaluf;

namespace {

constexpr int Files = Trials::ofADay(100);
constexpr int SequencesAFile = 100;
constexpr int MostSteps = 6;

struct Invariant
{
    const char* name;
    const char* broken; ///< finds what breaks it
};

/** What must hold after whatever was done. */
constexpr Invariant Invariants[] = {
    {"a number given twice", "SELECT number FROM decisions GROUP BY number HAVING count(*) > 1"},
    {"a proposal's number given twice", "SELECT number FROM entries GROUP BY number HAVING count(*) > 1"},
    {"a decision without quorum",
     "SELECT number FROM decisions d WHERE state IN ('adopted', 'adopted_reserved', 'not_adopted') "
     "AND 100 * (SELECT count(*) FROM positions p JOIN members m ON m.id = p.member WHERE p.decision = d.id "
     "AND p.round = d.round AND p.is_late = 0 AND p.deleted = 0 AND m.relevance = 'core') "
     "< d.quorum_core * (SELECT count(*) FROM members WHERE relevance = 'core' AND status = 'joined')"},
    {"consensus against an objection",
     "SELECT number FROM decisions d WHERE rule = 'consensus' AND state IN ('adopted', 'adopted_reserved') "
     "AND EXISTS (SELECT 1 FROM positions p WHERE p.decision = d.id AND p.round = d.round AND p.is_late = 0 "
     "AND p.deleted = 0 AND p.stance = 'object')"},
    {"adopted though nobody agreed",
     "SELECT number FROM decisions d WHERE state IN ('adopted', 'adopted_reserved') AND NOT EXISTS (SELECT 1 FROM "
     "positions p WHERE p.decision = d.id AND p.round = d.round AND p.deleted = 0 AND p.stance LIKE 'agree%')"},
    {"closed without a sentence",
     "SELECT number FROM decisions WHERE state NOT IN ('open', 'withdrawn') "
     "AND (result = '' OR result_en = '' OR decided_on IS NULL)"},
    {"withdrawn without a reason", "SELECT number FROM decisions WHERE state = 'withdrawn' AND reason = ''"},
    {"a decision deleted", "SELECT number FROM decisions WHERE deleted = 1"},
    {"two open decisions on one thing",
     "SELECT entry FROM decisions WHERE state = 'open' AND entry IS NOT NULL GROUP BY entry HAVING count(*) > 1"},
    {"an open decision on nothing",
     "SELECT d.number FROM decisions d LEFT JOIN entries e ON e.id = d.entry LEFT JOIN articles a ON a.id = d.article "
     "LEFT JOIN recommendations r ON r.id = d.recommendation "
     "WHERE d.state = 'open' AND (e.deleted = 1 OR a.deleted = 1 OR r.deleted = 1)"},
    {"a round too many", "SELECT number FROM decisions WHERE round > rounds"},
    {"a position of the coordinator",
     "SELECT p.id FROM positions p JOIN members m ON m.id = p.member WHERE m.relevance = 'coordinator'"},
    {"a reservation or an objection without words",
     "SELECT id FROM positions WHERE stance IN ('agree_with_reservation', 'object') AND text = ''"},
    {"an approval awaited for ever",
     "SELECT id FROM positions WHERE (stance = 'subject_to_authority') <> (authority_due IS NOT NULL)"},
    {"a late position of one who was in time",
     "SELECT l.id FROM positions l JOIN positions p ON p.decision = l.decision AND p.round = l.round "
     "AND p.member = l.member AND p.id <> l.id WHERE l.is_late = 1 AND l.deleted = 0 AND p.deleted = 0"},
    {"a recommendation's number given twice", "SELECT number FROM recommendations GROUP BY number HAVING count(*) > 1"},
    {"a recommendation that comes from nothing",
     "SELECT number FROM recommendations r WHERE deleted = 0 AND NOT EXISTS (SELECT 1 FROM recommendation_sources s "
     "JOIN entries e ON e.id = s.entry WHERE s.recommendation = r.id AND s.deleted = 0 AND e.deleted = 0)"},
    {"progress that contradicts its state",
     "SELECT number FROM recommendations WHERE (state = 'done') <> (percent = 100) AND state <> 'cancelled'"},
    {"a recommendation cancelled without a reason",
     "SELECT number FROM recommendations WHERE state = 'cancelled' AND reason = ''"},
    {"two open studies of one proposal",
     "SELECT entry FROM studies WHERE deleted = 0 AND state IN ('assigned', 'reopened') GROUP BY entry "
     "HAVING count(*) > 1"},
    {"a study under way of a proposal that has an end",
     "SELECT e.number FROM studies s JOIN entries e ON e.id = s.entry WHERE s.deleted = 0 "
     "AND s.state IN ('assigned', 'reopened') AND e.deleted = 0 AND e.state <> 'under_study'"},
    {"a proposal in two end states",
     "SELECT e.number FROM entries e JOIN studies s ON s.id = (SELECT max(n.id) FROM studies n WHERE n.entry = e.id "
     "AND n.deleted = 0 AND n.state <> 'recalled') WHERE s.state = 'finished' AND e.state NOT IN (s.outcome, "
     "'withdrawn', 'merged', 'under_study')"},
    {"a proposal merged into none or into two",
     "SELECT e.number FROM entries e WHERE e.state = 'merged' AND (SELECT count(*) FROM proposal_links l "
     "WHERE l.first = e.id AND l.relation = 'merged' AND l.deleted = 0) <> 1"},
    {"a finished study without a reason",
     "SELECT id FROM studies WHERE state = 'finished' AND (reason = '' OR outcome = 'none')"},
    {"an article that comes from nothing",
     "SELECT s.id FROM article_sources s JOIN articles a ON a.id = s.article LEFT JOIN decisions d ON d.id = "
     "s.decision "
     "WHERE s.deleted = 0 AND (a.deleted = 1 OR d.deleted = 1)"},
    {"a proposal without its reason", "SELECT number FROM entries WHERE state = 'withdrawn' AND reason = ''"},
};

QString brokenIn(PathWorld& world)
{
    if (!world.broken.isEmpty()) {
        return world.broken;
    }
    for (const Invariant& invariant : Invariants) {
        Query query(world.workspace->database(), QString::fromLatin1(invariant.broken));
        const bool isBroken = query.next();
        if (isBroken || !query.isDone()) {
            return QStringLiteral("%1 (%2)").arg(QString::fromLatin1(invariant.name),
                                                 isBroken ? query.stored(0).toString() : query.takeError().message);
        }
    }
    return {};
}

/** Every change of a state stands in the history, each beginning where the one before ended. */
template <typename T> QString brokenHistory(PathWorld& world, const Repository<T>& records)
{
    const auto all = records.all();
    for (const T& record : *all) {
        const auto lines = ChangeLog::lines(world.workspace->database(), record.uid);
        QString state;
        for (auto line = lines->rbegin(); line != lines->rend(); ++line) {
            const QString key = QStringLiteral("state");
            if (!line->before.isEmpty() && line->before.contains(key) && line->before.value(key).toString() != state) {
                return QStringLiteral("a gap in the states of %1").arg(record.number);
            }
            state = line->after.contains(key) ? line->after.value(key).toString() : state;
        }
        if (state != choiceKey(record.state)) {
            return QStringLiteral("%1 is %2, its history says %3").arg(record.number, choiceKey(record.state), state);
        }
    }
    return {};
}

} // namespace

/** Ten thousand short sequences of whatever people may do, in whatever order: what must hold goes on holding. */
class TstPathInvariants : public QObject
{
    Q_OBJECT

private slots:
    void holdUnderRandomCommands_data();
    void holdUnderRandomCommands();
    void decisionsWereTakenAllTheSame();

private:
    int m_taken = 0;
};

void TstPathInvariants::holdUnderRandomCommands_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= Files; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TstPathInvariants::holdUnderRandomCommands()
{
    QFETCH(quint32, seed);
    PathWorld world(seed);
    for (int sequence = 0; sequence < SequencesAFile; ++sequence) {
        QStringList done;
        const int steps = 1 + world.random.bounded(MostSteps);
        for (int step = 0; step < steps; ++step) {
            const PathWorld::Command& command = PathWorld::commands()[static_cast<std::size_t>(
                world.random.bounded(static_cast<int>(PathWorld::commands().size())))];
            done << QString::fromLatin1(command.name);
            command.run(world);
        }
        const QString broken = brokenIn(world);
        QVERIFY2(
            broken.isEmpty(),
            qPrintable(
                QStringLiteral("sequence %1 (%2): %3").arg(sequence).arg(done.join(QStringLiteral(", ")), broken)));
    }
    const auto taken = world.workspace->records().decisions.where(QStringLiteral("result <> ''"));
    m_taken += taken ? static_cast<int>(taken->size()) : 0;
    const QString gap = brokenHistory(world, world.workspace->records().decisions) +
                        brokenHistory(world, world.workspace->records().entries) +
                        brokenHistory(world, world.workspace->records().recommendations);
    QVERIFY2(gap.isEmpty(), qPrintable(gap));
    const auto broken = ChangeLog::verify(world.workspace->database());
    VERIFY_DONE(broken);
    QCOMPARE(*broken, QStringList());
}

/** Commands that are all refused would prove nothing. */
void TstPathInvariants::decisionsWereTakenAllTheSame()
{
    QVERIFY2(m_taken > Files, qPrintable(QString::number(m_taken)));
}

QTEST_GUILESS_MAIN(TstPathInvariants)
#include "TstPathInvariants.moc"
