// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

namespace tahaluf::test {

struct CliAnswer
{
    int code = -1;
    QString output;
    QString errors;

    /** The one line on standard error, without its end; "(several lines)" where there are more. */
    [[nodiscard]] QString error() const
    {
        return errors.count(QLatin1Char('\n')) > 1 ? QStringLiteral("(several lines)\n") + errors : errors.trimmed();
    }
};

/** Runs the real command-line program in a folder of its own. */
class CliRunner
{
public:
    /** Where a file of this name lies (or will). */
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] CliAnswer run(const QStringList& arguments, qint64 largestFile = 0) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("QT_FORCE_STDERR_LOGGING"));
        process.setProcessEnvironment(environment);
        if (largestFile > 0) {
            process.setChildProcessModifier([largestFile] {
                const rlimit limit{static_cast<rlim_t>(largestFile), static_cast<rlim_t>(largestFile)};
                ::setrlimit(RLIMIT_FSIZE, &limit);
            });
        }
        process.start(QStringLiteral(TAHALUF_CLI_PATH), arguments);
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit) {
            return {-1, {}, QStringLiteral("did not end normally: ") + process.errorString()};
        }
        return {process.exitCode(),
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), qint64(content.size()));
    }

    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QByteArray digest(const QString& name) const
    {
        return QCryptographicHash::hash(read(name), QCryptographicHash::Sha256);
    }

    /** Of what a file says, whatever lies in its free pages. */
    [[nodiscard]] QByteArray contentDigest(const QString& name) const
    {
        QProcess sqlite;
        sqlite.setWorkingDirectory(m_folder.path());
        sqlite.start(QStringLiteral("sqlite3"), {name, QStringLiteral(".dump")});
        sqlite.waitForFinished();
        const QByteArray dump = sqlite.readAllStandardOutput();
        return dump.contains("COMMIT;") ? QCryptographicHash::hash(dump, QCryptographicHash::Sha256) : QByteArray();
    }

    /**
     * Everything in the folder, so that a test sees what a failed command left behind. The emptied journal that SQLite
     * keeps beside a file it has written to is left out.
     */
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        for (const QFileInfo& info : QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
            if (info.size() > 0 || !info.fileName().endsWith(QLatin1String("-journal"))) {
                names << info.fileName();
            }
        }
        return names;
    }

    /** Puts the sample coalition there; it is made once for all tests of a program. */
    void makeSample(const QString& name) const
    {
        static const QByteArray sample = [] {
            const CliRunner maker;
            return maker.run({"new", "sample.tahaluf", "--sample"}).code == 0 ? maker.read("sample.tahaluf")
                                                                              : QByteArray();
        }();
        QVERIFY(!sample.isEmpty());
        write(name, sample);
    }

    /** Imports a table of one entity into the file. */
    [[nodiscard]] CliAnswer
    import(const QString& file, const QString& entity, const QByteArray& csv, const QStringList& more = {}) const
    {
        write(QStringLiteral("in.csv"), csv);
        return run(QStringList{"import", file, entity, "in.csv"} + more);
    }

    /** The records of an entity that meet the conditions; the error alone where they cannot be had. */
    [[nodiscard]] QJsonArray exported(const QString& file, const QString& entity, const QStringList& where = {}) const
    {
        QStringList arguments{"export", file, entity, "out.json"};
        for (const QString& condition : where) {
            arguments << "--where" << condition;
        }
        const CliAnswer answer = run(arguments);
        return answer.code == 0 ? QJsonDocument::fromJson(read(QStringLiteral("out.json"))).array()
                                : QJsonArray{answer.errors};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tahaluf::test

/** Fails the test with what the program said where it did not do what it was asked. */
#define DONE(answer)                                                                                                   \
    do {                                                                                                               \
        const tahaluf::test::CliAnswer got = (answer);                                                                 \
        QVERIFY2(got.code == 0, qPrintable(got.output + got.errors));                                                  \
    } while (false)
