// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdio>

namespace tahaluf {

/**
 * The trials of one kind of fault: how many are due (few in every landing, many where TAHALUF_FAULTS is «nightly»),
 * what failed, and the one line that sums it up.
 */
class Trials
{
public:
    Trials(const char* fault, int daily, int nightly)
        : m_fault(fault)
        , m_due(isNightly() ? nightly : ofADay(daily))
    {
    }

    [[nodiscard]] static bool isNightly() { return qgetenv("TAHALUF_FAULTS") == "nightly"; }
    [[nodiscard]] int due() const { return m_due; }
    /** Under the sanitizers, where each takes three times as long, a third: the other run of a landing has them all. */
    [[nodiscard]] static constexpr int ofADay(int trials)
    {
#if defined(TAHALUF_SANITIZED)
        return (trials + 2) / 3;
#else
        return trials;
#endif
    }
    void done()
    {
        ++m_done;
    }
    /** Beside the sum: how many of the trials did what is counted here («noticed»). */
    void count(const char* what, int number)
    {
        m_counts << QStringLiteral("%1 %2").arg(number).arg(QLatin1String(what));
    }
    void failed(const QString& why)
    {
        ++m_failed;
        if (m_first.size() < 5) {
            m_first << why;
        }
    }

    /** Prints the sum; the first failures, empty when there were none. */
    [[nodiscard]] QByteArray end() const
    {
        const QString counts =
            m_counts.isEmpty() ? QString() : QStringLiteral(", ") + m_counts.join(QStringLiteral(", "));
        std::printf("faults: %s: %d trials, %d failures%s\n", m_fault, m_done, m_failed, qPrintable(counts));
        std::fflush(stdout);
        return m_first.join(QLatin1Char('\n')).toUtf8();
    }

private:
    const char* m_fault;
    int m_due;
    int m_done = 0;
    int m_failed = 0;
    QStringList m_first;
    QStringList m_counts;
};

/** A folder in memory where there is one, so that thousands of small files cost no disk. */
class MemoryFolder
{
public:
    MemoryFolder()
        : m_folder(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/tahaluf-XXXXXX")
                                                             : QDir::tempPath() + QStringLiteral("/tahaluf-XXXXXX"))
    {
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** Only for files that no connection of this process has open. */
    bool write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    void clear() const
    {
        for (const QString& name : files()) {
            QFile::remove(path(name));
        }
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tahaluf
