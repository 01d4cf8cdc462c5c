// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QFile>
#include <QString>
#include <QStringList>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

/** What a program took as a whole, as the system accounts for it: fair also where others use the machine meanwhile. */
namespace tahaluf::Measured {

struct Cost
{
    bool isDone = false;
    double cpu = 0; ///< seconds, of its children too
    double wall = 0; ///< seconds
    double megabytes = 0; ///< that the largest of its processes held at most
};

inline double seconds(const timeval& time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/** Runs a program; what it reads comes from a file, what it says is thrown away. */
inline Cost
run(const QString& program, const QStringList& arguments, const QString& input = QStringLiteral("/dev/null"))
{
    QByteArrayList texts{program.toUtf8()};
    for (const QString& argument : arguments) {
        texts << argument.toUtf8();
    }
    std::vector<char*> pointers;
    for (QByteArray& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    const QByteArray from = QFile::encodeName(input);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, from.constData(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer clock;
    clock.start();
    pid_t child = 0;
    const bool isBegun = posix_spawnp(&child, pointers[0], &actions, nullptr, pointers.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage used{};
    if (!isBegun || wait4(child, &status, 0, &used) != child) {
        return {};
    }
    return {WIFEXITED(status) && WEXITSTATUS(status) == 0,
            seconds(used.ru_utime) + seconds(used.ru_stime),
            double(clock.elapsed()) / 1e3,
            double(used.ru_maxrss) / 1024};
}

/** The seconds of the processor that this process has used. */
inline double cpu()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/** Milliseconds that pass while this is done, the median of so many rounds. */
template <typename Work> double medianTime(int rounds, const Work& work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

} // namespace tahaluf::Measured
