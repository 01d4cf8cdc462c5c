// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultFile.h"
#include "support/FaultVfs.h"
#include "support/Verify.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace tahaluf;

/**
 * The power goes at any moment: what was not synced may be on the disk, or not, or half of it, in any order. Every
 * such state must open to a whole file in which nothing that was acknowledged is missing.
 */
class TstPowerLoss : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { FaultVfs::install(); }
    void acknowledgedEntriesSurviveEveryState();
};

namespace {

constexpr int Entries = 25;
constexpr qint64 Sector = 512;

/** The files as they lie on the disk for certain, and what was asked since without being made certain. */
class Disk
{
public:
    explicit Disk(const QByteArray& file) { m_certain[QStringLiteral("office.tahaluf")] = file; }

    void take(const DiskStep& step)
    {
        if (step.kind != DiskStep::Kind::Sync) {
            m_pending.push_back(step);
            return;
        }
        for (const DiskStep& pending : m_pending) {
            if (pending.file == step.file) {
                apply(m_certain[step.file], pending);
            }
        }
        std::erase_if(m_pending, [&](const DiskStep& pending) { return pending.file == step.file; });
    }

    /** One of the states in which the power may leave it. */
    [[nodiscard]] QHash<QString, QByteArray> afterPowerLoss(QRandomGenerator& random) const
    {
        QHash<QString, QByteArray> files = m_certain;
        for (DiskStep step : m_pending) {
            const int fate = random.bounded(3);
            if (fate == 0) {
                continue;
            }
            if (fate == 2 && step.kind == DiskStep::Kind::Write) {
                tear(step, files.value(step.file), random);
            }
            apply(files[step.file], step);
        }
        return files;
    }

private:
    static void apply(QByteArray& content, const DiskStep& step)
    {
        if (step.kind == DiskStep::Kind::Truncate) {
            content.resize(std::min(content.size(), qsizetype(step.at)));
            return;
        }
        const qsizetype end = qsizetype(step.at) + step.data.size();
        if (content.size() < end) {
            content.append(QByteArray(end - content.size(), '\0'));
        }
        content.replace(qsizetype(step.at), step.data.size(), step.data);
    }

    /** Some sectors of the write keep what was there. */
    static void tear(DiskStep& step, const QByteArray& before, QRandomGenerator& random)
    {
        for (qint64 start = 0; start < step.data.size();
             start = (step.at + start) / Sector * Sector + Sector - step.at) {
            const qint64 next = (step.at + start) / Sector * Sector + Sector - step.at;
            const qint64 length = std::min<qint64>(next, step.data.size()) - start;
            if (random.bounded(2) == 0) {
                QByteArray old = before.mid(qsizetype(step.at + start), qsizetype(length));
                old.append(QByteArray(qsizetype(length) - old.size(), '\0'));
                step.data.replace(qsizetype(start), qsizetype(length), old);
            }
        }
    }

    QHash<QString, QByteArray> m_certain;
    std::vector<DiskStep> m_pending;
};

std::vector<DiskStep> stepsOfRecording(const QString& path)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
    if (!workspace) {
        return {};
    }
    FaultVfs::beginRecording();
    for (int i = 0; i < Entries; ++i) {
        if (FaultFile::record(**workspace, i)) {
            FaultVfs::mark(i + 1);
        }
    }
    return FaultVfs::endRecording();
}

} // namespace

void TstPowerLoss::acknowledgedEntriesSurviveEveryState()
{
    Trials trials("power loss", 500, 20000);
    const MemoryFolder folder;
    const QString name = QStringLiteral("office.tahaluf");
    QVERIFY(folder.write(name, FaultFile::bytes()));
    const std::vector<DiskStep> steps = stepsOfRecording(folder.path(name));
    const auto marks = std::count_if(
        steps.begin(), steps.end(), [](const DiskStep& step) { return step.kind == DiskStep::Kind::Mark; });
    QCOMPARE(marks, Entries);

    QRandomGenerator random(15011434);
    std::vector<qint64> moments;
    for (int i = 0; i < trials.due(); ++i) {
        moments.push_back(random.bounded(qint64(steps.size()) + 1));
    }
    std::sort(moments.begin(), moments.end());
    Disk disk(FaultFile::bytes());
    qint64 acknowledged = 0;
    qint64 step = 0;
    int rolledBack = 0;
    for (const qint64 moment : moments) {
        for (; step < moment; ++step) {
            const DiskStep& now = steps[static_cast<std::size_t>(step)];
            if (now.kind == DiskStep::Kind::Mark) {
                acknowledged = now.at;
            } else {
                disk.take(now);
            }
        }
        folder.clear();
        const QHash<QString, QByteArray> files = disk.afterPowerLoss(random);
        for (auto it = files.begin(); it != files.end(); ++it) {
            QVERIFY(folder.write(it.key(), it.value()));
            rolledBack += it.key() != name && !it.value().isEmpty();
        }
        QString problem = FaultFile::problemOf(folder.path(name), acknowledged, acknowledged + 1);
        if (problem.isEmpty() && trials.due() > 0 && step % 97 == 0) {
            problem = FaultFile::check(folder.path(name)).join(QLatin1Char('\n'));
        }
        if (!problem.isEmpty()) {
            trials.failed(QStringLiteral("after step %1 of %2: %3").arg(step).arg(steps.size()).arg(problem));
        }
        trials.done();
    }
    trials.count("with a journal", rolledBack);
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
    QVERIFY(rolledBack > trials.due() / 4);
}

QTEST_GUILESS_MAIN(TstPowerLoss)
#include "TstPowerLoss.moc"
