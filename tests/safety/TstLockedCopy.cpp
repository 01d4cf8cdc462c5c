// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/CopySecrets.h"
#include "safety/LockedCopy.h"
#include "support/MeetingFixture.h"
#include "support/Trials.h"
#include "support/Verify.h"

#include <QRandomGenerator>

using namespace tahaluf;

/** Encrypted copies: what opens them, what does not, and that damage is never taken for a wrong passphrase. */
class TstLockedCopy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensByPassphraseAndByRecoveryKey_data();
    void opensByPassphraseAndByRecoveryKey();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void holdsNothingThatCanBeRead();
    void everyBitFlipIsKnownAsDamage();
    void truncatedAndLengthenedCopiesAreDamaged();
    void hostileHeadersAreRefusedAtOnce();
    void neverReplacesAFileAndLeavesNothing();
    void aPassphraseMustBeLong();
    void aRecoveryKeyFindsItsWrongGroup();
    void theLockIsKeptInTheFile();

private:
    Result<void> restore(const QString& name, const QString& secret)
    {
        QFile::remove(m_folder.path(QStringLiteral("restored")));
        return LockedCopy::restore(m_folder.path(name), secret, m_folder.path(QStringLiteral("restored")));
    }

    /** Cheap for tests alone: each of hundreds of trials asks for the key. */
    static constexpr PassphraseCost Cheap{1, 64 * 1024};
    MemoryFolder m_folder;
    std::unique_ptr<MeetingFixture> m_fixture;
    CopyLock m_lock;
    QByteArray m_good;
};

namespace {
const QString Passphrase = QStringLiteral("نخلة على شاطئ الخور 29");
const QString Name = QStringLiteral("copy.tahaluf-locked");
} // namespace

void TstLockedCopy::initTestCase()
{
    m_fixture = std::make_unique<MeetingFixture>(m_folder.path(QStringLiteral("office.tahaluf")));
    const auto lock = CopySecrets::makeLock(Passphrase, RecoveryKey::random(), m_fixture->clock.localNow(), Cheap);
    VERIFY_DONE(lock);
    m_lock = *lock;
    VERIFY_DONE(LockedCopy::copyTo(m_fixture->workspace->database(), m_lock, m_folder.path(Name)));
    m_good = m_folder.read(Name);
    QVERIFY(m_good.size() > 200000);
}

void TstLockedCopy::opensByPassphraseAndByRecoveryKey_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("passphrase") << Passphrase;
    QTest::newRow("digits of another keyboard") << QStringLiteral("نخلة على شاطئ الخور ٢٩");
    QTest::newRow("a space too many at the end") << Passphrase + QLatin1Char(' ');
    QTest::newRow("recovery key") << QString();
    QTest::newRow("recovery key, spaces and Arabic digits") << QStringLiteral("arabic");
}

void TstLockedCopy::opensByPassphraseAndByRecoveryKey()
{
    QFETCH(QString, secret);
    if (secret.isEmpty()) {
        secret = m_lock.recoveryDigits;
    } else if (secret == QLatin1String("arabic")) {
        secret = m_lock.recoveryDigits;
        for (int digit = 0; digit < 10; ++digit) {
            secret.replace(QString::number(digit), QChar(0x660 + digit));
        }
        secret.replace(QLatin1Char('-'), QLatin1Char(' '));
    }
    VERIFY_DONE(restore(Name, secret));
    const auto restored = Workspace::open(m_folder.path(QStringLiteral("restored")));
    VERIFY_DONE(restored);
    QCOMPARE(*(*restored)->count(QStringLiteral("members")), 3);
    QCOMPARE(m_folder.files().filter(QStringLiteral("restored.")).size(), 0);
}

void TstLockedCopy::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << "not the one";
    QTest::newRow("another passphrase") << "a passphrase of somebody"
                                        << "not the one";
    QTest::newRow("another recovery key") << RecoveryKey::random().digits() << "belongs to other copies";
    QTest::newRow("a digit too few") << RecoveryKey::random().digits().chopped(1) << "48 digits";
}

void TstLockedCopy::refusesWhatIsWrong()
{
    QFETCH(QString, secret);
    QFETCH(QString, said);
    const Result<void> done = restore(Name, secret);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Refused);
    QVERIFY2(done.error().message.contains(said), qPrintable(done.error().message));
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("restored"))));
}

void TstLockedCopy::holdsNothingThatCanBeRead()
{
    QVERIFY(!m_good.contains("SQLite"));
    QVERIFY(!m_good.contains(QStringLiteral("وزارة").toUtf8()));
    QVERIFY(!m_good.contains(m_lock.recoveryDigits.toUtf8()));
    // The same again is not the same: every copy has a key of its own.
    const QString again = m_folder.path(QStringLiteral("again.tahaluf-locked"));
    VERIFY_DONE(LockedCopy::copyTo(m_fixture->workspace->database(), m_lock, again));
    const QByteArray other = m_folder.read(QStringLiteral("again.tahaluf-locked"));
    QCOMPARE(other.size(), m_good.size());
    QVERIFY(other.right(1000) != m_good.right(1000));
    QVERIFY(QFile::remove(again));
}

void TstLockedCopy::everyBitFlipIsKnownAsDamage()
{
    Trials trials("bit flips in an encrypted copy", 300, 5000);
    QRandomGenerator random(9);
    for (int trial = 0; trial < trials.due(); ++trial) {
        QByteArray bytes = m_good;
        // Each byte of the header, then anywhere.
        const int place = trial < 150 ? int(trial * LockedHeader::Size / 150) : random.bounded(int(bytes.size()));
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
        QVERIFY(m_folder.write(QStringLiteral("bad"), bytes));
        const Result<void> done = restore(QStringLiteral("bad"), Passphrase);
        if (done || done.error().kind != ErrorKind::CannotOpen) {
            trials.failed(QStringLiteral("byte %1: %2").arg(place).arg(done ? "was restored" : done.error().message));
        }
        trials.done();
    }
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
}

void TstLockedCopy::truncatedAndLengthenedCopiesAreDamaged()
{
    Trials trials("truncations of an encrypted copy", 100, 1000);
    QRandomGenerator random(10);
    constexpr int piece = 64 * 1024 + 17;
    for (int trial = 0; trial < trials.due(); ++trial) {
        const int length = trial < 30   ? trial * 12
                           : trial < 34 ? 320 + (trial - 30) * piece
                                        : random.bounded(int(m_good.size()));
        QVERIFY(m_folder.write(QStringLiteral("bad"), m_good.left(length)));
        const Result<void> done = restore(QStringLiteral("bad"), Passphrase);
        if (done || done.error().kind != ErrorKind::CannotOpen) {
            trials.failed(QStringLiteral("%1 bytes: %2").arg(length).arg(done ? "was restored" : done.error().message));
        }
        trials.done();
    }
    // Longer, two pieces exchanged, one twice.
    const QByteArray head = m_good.left(LockedHeader::Size);
    const QByteArray first = m_good.mid(LockedHeader::Size, piece);
    const QByteArray second = m_good.mid(LockedHeader::Size + piece, piece);
    const QByteArray rest = m_good.mid(LockedHeader::Size + 2 * piece);
    for (const QByteArray& bad :
         {m_good + 'x', m_good + first, head + second + first + rest, head + first + first + second + rest}) {
        QVERIFY(m_folder.write(QStringLiteral("bad"), bad));
        const Result<void> done = restore(QStringLiteral("bad"), Passphrase);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::CannotOpen);
        trials.done();
    }
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
}

void TstLockedCopy::hostileHeadersAreRefusedAtOnce()
{
    Trials trials("hostile headers of encrypted copies", 20000, 2000000);
    QRandomGenerator random(11);
    for (int trial = 0; trial < trials.due(); ++trial) {
        QByteArray bytes(random.bounded(400), Qt::Uninitialized);
        for (char& byte : bytes) {
            byte = static_cast<char>(random.bounded(256));
        }
        if (trial % 2 == 0) {
            bytes.replace(0, 15, m_good.left(15));
        }
        if (LockedHeader::fromBytes(bytes)) {
            trials.failed(QString::fromLatin1(bytes.toHex()));
        }
        trials.done();
    }
    // Well made but greedy: as much memory as there are numbers, and a file of any length.
    auto greedy = LockedHeader::fromBytes(m_good.left(LockedHeader::Size));
    VERIFY_DONE(greedy);
    const LockedHeader good = *greedy;
    greedy->lock.memory = ~quint64(0);
    QVERIFY(!LockedHeader::fromBytes(greedy->toBytes()));
    *greedy = good;
    greedy->lock.operations = 100000;
    QVERIFY(!LockedHeader::fromBytes(greedy->toBytes()));
    *greedy = good;
    greedy->length = -1;
    QVERIFY(!LockedHeader::fromBytes(greedy->toBytes()));
    QByteArray newer = m_good.left(LockedHeader::Size);
    newer[15] = 9;
    QVERIFY(LockedHeader::fromBytes(newer).error().message.contains(QStringLiteral("newer version")));
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
}

void TstLockedCopy::neverReplacesAFileAndLeavesNothing()
{
    const QStringList before = m_folder.files();
    const Result<void> again = LockedCopy::copyTo(m_fixture->workspace->database(), m_lock, m_folder.path(Name));
    QVERIFY(!again && again.error().kind == ErrorKind::Refused);
    const Result<void> nowhere =
        LockedCopy::copyTo(m_fixture->workspace->database(), m_lock, m_folder.path(QStringLiteral("no folder/copy")));
    QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::CannotWrite);
    QVERIFY(m_folder.write(QStringLiteral("taken"), "kept"));
    const Result<void> taken =
        LockedCopy::restore(m_folder.path(Name), Passphrase, m_folder.path(QStringLiteral("taken")));
    QVERIFY(!taken && taken.error().kind == ErrorKind::Refused);
    QCOMPARE(m_folder.read(QStringLiteral("taken")), QByteArray("kept"));
    QVERIFY(QFile::remove(m_folder.path(QStringLiteral("taken"))));
    QCOMPARE(m_folder.files(), before);
}

void TstLockedCopy::aPassphraseMustBeLong()
{
    const QDateTime now = m_fixture->clock.localNow();
    VERIFY_REFUSED(CopySecrets::makeLock(QStringLiteral("قصيرة"), RecoveryKey::random(), now, Cheap), "at least");
    VERIFY_REFUSED(CopySecrets::makeLock(QStringLiteral("1").repeated(48), RecoveryKey::random(), now, Cheap), "words");
}

void TstLockedCopy::aRecoveryKeyFindsItsWrongGroup()
{
    for (int trial = 0; trial < 500; ++trial) {
        const RecoveryKey key = RecoveryKey::random();
        const auto read = RecoveryKey::fromDigits(key.digits());
        VERIFY_DONE(read);
        QCOMPARE(read->bytes(), key.bytes());
        QStringList groups = key.groups();
        const int group = trial % RecoveryKey::Groups;
        const int place = trial % RecoveryKey::DigitsOfGroup;
        const int digit = groups[group].mid(place, 1).toInt();
        groups[group].replace(place, 1, QString::number((digit + 1 + trial % 8) % 10));
        if (groups == key.groups()) {
            continue;
        }
        const auto wrong = RecoveryKey::fromDigits(groups.join(QLatin1Char(' ')));
        QVERIFY2(!wrong, qPrintable(groups[group]));
        QVERIFY2(wrong.error().message.contains(QString::number(group + 1)), qPrintable(wrong.error().message));
    }
}

void TstLockedCopy::theLockIsKeptInTheFile()
{
    Database& database = m_fixture->workspace->database();
    QVERIFY(!CopyLock::load(database)->has_value());
    VERIFY_DONE(m_lock.save(database));
    const auto kept = CopyLock::load(database);
    VERIFY_DONE(kept);
    QVERIFY(kept->has_value());
    const QString path = m_folder.path(QStringLiteral("later.tahaluf-locked"));
    VERIFY_DONE(LockedCopy::copyTo(database, **kept, path));
    VERIFY_DONE(restore(QStringLiteral("later.tahaluf-locked"), Passphrase));
    VERIFY_DONE(restore(QStringLiteral("later.tahaluf-locked"), (*kept)->recoveryDigits));
    QCOMPARE((*kept)->mark(), m_lock.mark());
}

QTEST_GUILESS_MAIN(TstLockedCopy)
#include "TstLockedCopy.moc"
