// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultFile.h"
#include "safety/Backup.h"
#include "safety/BackupKeeper.h"
#include "support/Verify.h"

#include <QRandomGenerator>

using namespace tahaluf;

/** Silent damage: a file that changed on the disk by itself is either known to be damaged, or says what it said before.
 */
class TstDamagedFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyHarmfulBitFlipIsNoticed();
    void aDamagedBackupIsNotRestoredUnnoticed();
    void truncatedFilesAreNoticed();
    void strayJournalsChangeNothing_data();
    void strayJournalsChangeNothing();

private:
    /** What is in a file that opens; empty where it cannot be read. */
    QByteArray contentOf(const QString& name) const;
    qsizetype placeOf(QRandomGenerator& random) const;

    MemoryFolder m_folder;
    QByteArray m_content;
    std::vector<qsizetype> m_used; ///< places of bytes that are not zero: where most of the content is
};

void TstDamagedFiles::initTestCase()
{
    const QByteArray& bytes = FaultFile::bytes();
    QVERIFY(m_folder.write(QStringLiteral("good"), bytes));
    m_content = contentOf(QStringLiteral("good"));
    QVERIFY(!m_content.isEmpty());
    QCOMPARE(FaultFile::check(m_folder.path(QStringLiteral("good"))), QStringList());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != 0) {
            m_used.push_back(i);
        }
    }
}

QByteArray TstDamagedFiles::contentOf(const QString& name) const
{
    Result<std::unique_ptr<Database>> database = Database::open(m_folder.path(name));
    if (!database) {
        return {};
    }
    const Result<QByteArray> content = FaultFile::contentDigest(**database);
    return content ? *content : QByteArray();
}

qsizetype TstDamagedFiles::placeOf(QRandomGenerator& random) const
{
    return random.bounded(10) == 0 ? random.bounded(int(FaultFile::bytes().size()))
                                   : m_used[random.bounded(quint32(m_used.size()))];
}

void TstDamagedFiles::everyHarmfulBitFlipIsNoticed()
{
    Trials trials("bit flips", 300, 5000);
    QRandomGenerator random(1434);
    const QString name = QStringLiteral("flipped");
    int noticed = 0;
    for (int trial = 0; trial < trials.due(); ++trial) {
        QByteArray bytes = FaultFile::bytes();
        const qsizetype place = placeOf(random);
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
        QVERIFY(m_folder.write(name, bytes));
        const bool isNoticed = !FaultFile::check(m_folder.path(name)).isEmpty();
        noticed += isNoticed;
        if (!isNoticed && contentOf(name) != m_content) {
            trials.failed(
                QStringLiteral("byte %1 (page %2): %3 became %4, and nothing was said; before it stands %5")
                    .arg(place)
                    .arg(place / 4096 + 1)
                    .arg(quint8(FaultFile::bytes()[place]))
                    .arg(quint8(bytes[place]))
                    .arg(QString::fromLatin1(
                        FaultFile::bytes().mid(std::max<qsizetype>(0, place - 60), 80).toPercentEncoding(" "))));
        }
        trials.done();
    }
    trials.count("noticed and the others harmless", noticed);
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
    QVERIFY(noticed > trials.due() / 4);
}

void TstDamagedFiles::aDamagedBackupIsNotRestoredUnnoticed()
{
    Trials trials("bit flips in a backup", 60, 1000);
    QRandomGenerator random(2012);
    for (int trial = 0; trial < trials.due(); ++trial) {
        QByteArray bytes = FaultFile::bytes();
        const qsizetype place = placeOf(random);
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
        QVERIFY(m_folder.write(QStringLiteral("backup"), bytes));
        const QString restored = m_folder.path(QStringLiteral("restored"));
        const Result<void> done = Backup::restore(m_folder.path(QStringLiteral("backup")), restored);
        if (done && contentOf(QStringLiteral("restored")) != m_content && FaultFile::check(restored).isEmpty()) {
            trials.failed(QStringLiteral("byte %1").arg(place));
        }
        QFile::remove(restored);
        QFile::remove(restored + QStringLiteral("-journal"));
        trials.done();
    }
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
}

void TstDamagedFiles::truncatedFilesAreNoticed()
{
    Trials trials("truncations", 200, 200);
    const QByteArray& bytes = FaultFile::bytes();
    QRandomGenerator random(29);
    for (int trial = 0; trial < trials.due(); ++trial) {
        // The first hundred bytes one by one, page ends, and places between.
        const qsizetype length = trial < 50       ? trial * 3
                                 : trial % 2 == 0 ? random.bounded(int(bytes.size() / 4096)) * 4096
                                                  : random.bounded(int(bytes.size()));
        QVERIFY(m_folder.write(QStringLiteral("short"), bytes.left(length)));
        const QString path = m_folder.path(QStringLiteral("short"));
        const auto opened = Database::open(path);
        if (!opened) {
            if (opened.error().kind != ErrorKind::CannotOpen) {
                trials.failed(QStringLiteral("%1 bytes: %2").arg(length).arg(opened.error().message));
            }
        } else if (FaultFile::check(path).isEmpty()) {
            trials.failed(QStringLiteral("%1 bytes: nothing was said").arg(length));
        }
        if (m_folder.read(QStringLiteral("short")).size() != length) {
            trials.failed(QStringLiteral("%1 bytes: the damaged file was changed").arg(length));
        }
        QFile::remove(path + QStringLiteral("-journal"));
        trials.done();
    }
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
}

void TstDamagedFiles::strayJournalsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("journal");
    const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("a note that somebody left here\n").repeated(100);
    QTest::newRow("zeroes") << QByteArray(4096, '\0');
    QTest::newRow("head without pages") << magic + QByteArray(504, '\0');
    QTest::newRow("head that promises pages") << magic + QByteArray("\xff\xff\xff\xff", 4) + QByteArray(2000, 'x');
}

void TstDamagedFiles::strayJournalsChangeNothing()
{
    QFETCH(QByteArray, journal);
    m_folder.clear();
    const QString name = QStringLiteral("office.tahaluf");
    QVERIFY(m_folder.write(name, FaultFile::bytes()));
    QVERIFY(m_folder.write(name + QStringLiteral("-journal"), journal));
    QCOMPARE(contentOf(name), m_content);
    QCOMPARE(FaultFile::check(m_folder.path(name)), QStringList());
}

QTEST_GUILESS_MAIN(TstDamagedFiles)
#include "TstDamagedFiles.moc"
