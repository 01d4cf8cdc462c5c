// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultFile.h"
#include "support/Verify.h"

#include <QRandomGenerator>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace tahaluf;

/** kill -9 at any moment, while two write at once: what was acknowledged is there, and what is there is whole. */
class TstKilledWriters : public QObject
{
    Q_OBJECT

private slots:
    void acknowledgedEntriesSurviveEveryKill();
};

namespace {

/** A process that records entries and says of each that it was saved; a byte first when the file is open. */
struct Writer
{
    pid_t process = -1;
    int answers = -1;
    qint64 acknowledged = 0;
};

[[noreturn]] void write(const QString& path, int answers, int first)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
    if (!workspace || ::write(answers, "o", 1) != 1) {
        ::_exit(1);
    }
    for (int number = first;; ++number) {
        const bool isSaved = FaultFile::record(**workspace, number).has_value();
        if (isSaved && ::write(answers, "s", 1) != 1) {
            ::_exit(2);
        }
    }
}

Writer begin(const QString& path, int first)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        return {};
    }
    const pid_t process = ::fork();
    if (process == 0) {
        ::close(ends[0]);
        write(path, ends[1], first);
    }
    ::close(ends[1]);
    return {process, ends[0], 0};
}

bool waitUntilOpen(const Writer& writer)
{
    char first = 0;
    return writer.process > 0 && ::read(writer.answers, &first, 1) == 1 && first == 'o';
}

void end(Writer& writer)
{
    ::kill(writer.process, SIGKILL);
    int status = 0;
    ::waitpid(writer.process, &status, 0);
    std::array<char, 256> said{};
    for (ssize_t got = 1; got > 0;) {
        got = ::read(writer.answers, said.data(), said.size());
        writer.acknowledged += got > 0 ? got : 0;
    }
    ::close(writer.answers);
}

} // namespace

void TstKilledWriters::acknowledgedEntriesSurviveEveryKill()
{
    Trials trials("kill -9, two writers", 200, 5000);
    const MemoryFolder folder;
    const QString path = folder.path(QStringLiteral("office.tahaluf"));
    constexpr int TrialsOfOneFile = 20;
    constexpr int WritersAtOnce = 2;
    QRandomGenerator random(20121129);
    qint64 acknowledged = 0;
    qint64 saved = 0;
    for (int trial = 0; trial < trials.due() / WritersAtOnce; ++trial) {
        if (trial % TrialsOfOneFile == 0) {
            folder.clear();
            QVERIFY(folder.write(QStringLiteral("office.tahaluf"), FaultFile::bytes()));
            acknowledged = 0;
        }
        std::array<Writer, WritersAtOnce> writers{begin(path, trial * 10000), begin(path, trial * 10000 + 5000)};
        const bool areOpen = waitUntilOpen(writers[0]) && waitUntilOpen(writers[1]);
        ::usleep(static_cast<useconds_t>(random.bounded(15000)));
        for (Writer& writer : writers) {
            end(writer);
            acknowledged += writer.acknowledged;
            saved += writer.acknowledged;
        }
        // Each may have saved one more without having come to say so.
        const qint64 most = acknowledged + WritersAtOnce;
        QString problem = areOpen ? FaultFile::problemOf(path, acknowledged, most) : QStringLiteral("did not open");
        if (problem.isEmpty() && trial % TrialsOfOneFile == TrialsOfOneFile - 1) {
            problem = FaultFile::check(path).join(QLatin1Char('\n'));
        }
        if (problem.isEmpty()) {
            // What was saved without a word counts from now on.
            Result<std::unique_ptr<Database>> database = Database::open(path);
            const Result<qint64> now =
                database ? FaultFile::recorded(**database) : Result<qint64>(database.takeError());
            acknowledged = now ? *now : acknowledged;
        } else {
            trials.failed(QStringLiteral("trial %1: %2").arg(trial).arg(problem));
            acknowledged = 0;
        }
        for (int killed = 0; killed < WritersAtOnce; ++killed) {
            trials.done();
        }
    }
    trials.count("entries saved", static_cast<int>(saved));
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
    QVERIFY(saved > trials.due() / 2);
}

QTEST_GUILESS_MAIN(TstKilledWriters)
#include "TstKilledWriters.moc"
